# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""Operations of `client.pictures`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property

from ...runtime.aio import AsyncClient
from ...runtime.answer import Answer, BytesAnswer, JsonAnswer, NoAnswer
from ...runtime.download import Download
from ...runtime.omit import Omit, omit
from ...runtime.raw import async_raw, async_raw_client, raw, raw_client
from ...runtime.request import Options
from ...runtime.resource import AsyncResource, Resource
from ...runtime.sync import SyncClient
from ...runtime.timeout import TimeLimit
from ...runtime.uploads import FileInput
from .. import types
from .._low import pictures as low

_DOWNLOAD: Answer[Download] = BytesAnswer()
_NOTHING: Answer[None] = NoAnswer()
_PICTURE: Answer[types.Picture] = JsonAnswer("Picture")


class Pictures(Resource):
    """Operations of `client.pictures`."""

    @cached_property
    def with_raw_response(self) -> PicturesRaw:
        """The same calls, answering with status, headers and unread body."""
        return PicturesRaw(self._client)

    def create(
        self,
        *,
        file: FileInput,
        purpose: str,
        thumbnails: Sequence[FileInput] | Omit = omit,
        expires_after: types.PictureExpiry | Mapping[str, object] | Omit = omit,
        tags: Sequence[str] | Omit = omit,
        public: bool | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.Picture:
        """Keep a picture.

        Keeps a picture.

        Args:
            file: The picture.
            purpose: What it is for.
            thumbnails: Small versions.
            expires_after: When it goes.
            tags: Words about it.
            public: Whether everyone may see it.

        Returns:
            The picture.

        Source: multipart.yaml#/paths/~1v1~1pictures/post
        """
        return self._client.send(
            low.pictures_create(
                _body={
                    "file": file,
                    "thumbnails": thumbnails,
                    "purpose": purpose,
                    "expires_after": expires_after,
                    "tags": tags,
                    "public": public,
                },
            ),
            _PICTURE,
            Options(extra_headers, extra_query, extra_body, timeout),
        )

    def content(
        self,
        picture_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> Download:
        """Get the bytes.

        Answers the bytes of a picture.

        Args:
            picture_id: Identifier of the picture.

        Returns:
            The bytes.

        Source: multipart.yaml#/paths/~1v1~1pictures~1{picture_id}~1content/get
        """
        return self._client.send(
            low.pictures_content(
                picture_id=picture_id,
            ),
            _DOWNLOAD,
            Options(extra_headers, extra_query, extra_body, timeout),
        )

    def delete(
        self,
        picture_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> None:
        """Delete a picture.

        Deletes a picture.

        Args:
            picture_id: Identifier of the picture.

        Source: multipart.yaml#/paths/~1v1~1pictures~1{picture_id}/delete
        """
        return self._client.send(
            low.pictures_delete(
                picture_id=picture_id,
            ),
            _NOTHING,
            Options(extra_headers, extra_query, extra_body, timeout),
        )


class PicturesRaw:
    """The calls of `Pictures`, each answering with a `RawResponse`."""

    def __init__(self, client: SyncClient) -> None:
        """Takes the client that sends."""
        calls = Pictures(raw_client(client))
        self.create = raw(calls.create)
        self.content = raw(calls.content)
        self.delete = raw(calls.delete)


class AsyncPictures(AsyncResource):
    """Operations of `client.pictures`."""

    @cached_property
    def with_raw_response(self) -> AsyncPicturesRaw:
        """The same calls, answering with status, headers and unread body."""
        return AsyncPicturesRaw(self._client)

    async def create(
        self,
        *,
        file: FileInput,
        purpose: str,
        thumbnails: Sequence[FileInput] | Omit = omit,
        expires_after: types.PictureExpiry | Mapping[str, object] | Omit = omit,
        tags: Sequence[str] | Omit = omit,
        public: bool | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.Picture:
        """Keep a picture.

        Keeps a picture.

        Args:
            file: The picture.
            purpose: What it is for.
            thumbnails: Small versions.
            expires_after: When it goes.
            tags: Words about it.
            public: Whether everyone may see it.

        Returns:
            The picture.

        Source: multipart.yaml#/paths/~1v1~1pictures/post
        """
        return await self._client.send(
            low.pictures_create(
                _body={
                    "file": file,
                    "thumbnails": thumbnails,
                    "purpose": purpose,
                    "expires_after": expires_after,
                    "tags": tags,
                    "public": public,
                },
            ),
            _PICTURE,
            Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def content(
        self,
        picture_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> Download:
        """Get the bytes.

        Answers the bytes of a picture.

        Args:
            picture_id: Identifier of the picture.

        Returns:
            The bytes.

        Source: multipart.yaml#/paths/~1v1~1pictures~1{picture_id}~1content/get
        """
        return await self._client.send(
            low.pictures_content(
                picture_id=picture_id,
            ),
            _DOWNLOAD,
            Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def delete(
        self,
        picture_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> None:
        """Delete a picture.

        Deletes a picture.

        Args:
            picture_id: Identifier of the picture.

        Source: multipart.yaml#/paths/~1v1~1pictures~1{picture_id}/delete
        """
        return await self._client.send(
            low.pictures_delete(
                picture_id=picture_id,
            ),
            _NOTHING,
            Options(extra_headers, extra_query, extra_body, timeout),
        )


class AsyncPicturesRaw:
    """The calls of `AsyncPictures`, each answering with a `RawResponse`."""

    def __init__(self, client: AsyncClient) -> None:
        """Takes the client that sends."""
        calls = AsyncPictures(async_raw_client(client))
        self.create = async_raw(calls.create)
        self.content = async_raw(calls.content)
        self.delete = async_raw(calls.delete)
