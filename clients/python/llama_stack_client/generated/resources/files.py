# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""Operations of `client.files`."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property

from ...runtime.aio import AsyncClient
from ...runtime.answer import Answer, BytesAnswer, JsonAnswer
from ...runtime.download import Download
from ...runtime.omit import Omit, omit
from ...runtime.page import AsyncPages, Page, Paging
from ...runtime.raw import async_raw, async_raw_client, raw, raw_client
from ...runtime.request import Options
from ...runtime.resource import AsyncResource, Resource
from ...runtime.sync import SyncClient
from ...runtime.timeout import TimeLimit
from ...runtime.uploads import FileInput
from .. import types
from .._low import files as low

_DOWNLOAD: Answer[Download] = BytesAnswer()
_FILE: Answer[types.File] = JsonAnswer("File")
_FILE_DELETED: Answer[types.FileDeleted] = JsonAnswer("FileDeleted")
_LIST_FILES_RESPONSE: Answer[types.ListFilesResponse] = JsonAnswer("ListFilesResponse")


class Files(Resource):
    """Operations of `client.files`."""

    @cached_property
    def with_raw_response(self) -> FilesRaw:
        """The same calls, answering with status, headers and unread body."""
        return FilesRaw(self._client)

    def create(
        self,
        *,
        file: FileInput,
        purpose: types.FileUploadPurpose,
        expires_after: types.FileExpiresAfter | Mapping[str, object] | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.File:
        """Upload a file.

        Keeps a file under a new identifier.

        Args:
            file: The file, with its name.
            purpose: What an uploaded file is for.
            expires_after: When to delete the file by itself. A form carries it as
                `expires_after[anchor]` and `expires_after[seconds]`.

        Returns:
            The file.

        Source: files.yaml#/paths/~1v1~1files/post
        """
        return self._client.send(
            low.files_create(
                _body={
                    "file": file,
                    "purpose": purpose,
                    "expires_after": expires_after,
                },
            ),
            _FILE,
            Options(extra_headers, extra_query, extra_body, timeout),
        )

    def list(
        self,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: types.SortOrder | Omit = omit,
        purpose: types.FilePurpose | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> Page[types.ListFilesResponse, types.File]:
        """List files.

        Returns the files, newest first unless asked otherwise.

        Args:
            after: Identifier of the last item of the page before; the answer starts behind it.
            limit: How many files to answer at most, 1 to 10000. Default 10000.
            order: Sort by creation time, ascending or descending. Default descending.
            purpose: Only files of this purpose.

        Returns:
            A page of files.

        Source: files.yaml#/paths/~1v1~1files/get
        """
        return self._client.page(
            low.files_list(
                after=after,
                limit=limit,
                order=order,
                purpose=purpose,
            ),
            _LIST_FILES_RESPONSE,
            Paging(
                style="cursor",
                cursor="after",
                next="last_id",
                items="data",
                more="has_more",
                later=("limit", "order", "purpose"),
            ),
            Options(extra_headers, extra_query, extra_body, timeout),
        )

    def retrieve(
        self,
        file_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.File:
        """Get a file.

        Returns what is known about a file, without its content.

        Args:
            file_id: Identifier of the file.

        Returns:
            The file.

        Source: files.yaml#/paths/~1v1~1files~1{file_id}/get
        """
        return self._client.send(
            low.files_retrieve(
                file_id=file_id,
            ),
            _FILE,
            Options(extra_headers, extra_query, extra_body, timeout),
        )

    def delete(
        self,
        file_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.FileDeleted:
        """Delete a file.

        Removes a file and its content. Vector stores keep what they have read from it.

        Args:
            file_id: Identifier of the file.

        Returns:
            The file is deleted.

        Source: files.yaml#/paths/~1v1~1files~1{file_id}/delete
        """
        return self._client.send(
            low.files_delete(
                file_id=file_id,
            ),
            _FILE_DELETED,
            Options(extra_headers, extra_query, extra_body, timeout),
        )

    def content(
        self,
        file_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> Download:
        """Download a file.

        Returns the bytes of a file as they were uploaded.

        Args:
            file_id: Identifier of the file.

        Returns:
            The bytes.

        Source: files.yaml#/paths/~1v1~1files~1{file_id}~1content/get
        """
        return self._client.send(
            low.files_content(
                file_id=file_id,
            ),
            _DOWNLOAD,
            Options(extra_headers, extra_query, extra_body, timeout),
        )


class FilesRaw:
    """The calls of `Files`, each answering with a `RawResponse`."""

    def __init__(self, client: SyncClient) -> None:
        """Takes the client that sends."""
        calls = Files(raw_client(client))
        self.create = raw(calls.create)
        self.list = raw(calls.list)
        self.retrieve = raw(calls.retrieve)
        self.delete = raw(calls.delete)
        self.content = raw(calls.content)


class AsyncFiles(AsyncResource):
    """Operations of `client.files`."""

    @cached_property
    def with_raw_response(self) -> AsyncFilesRaw:
        """The same calls, answering with status, headers and unread body."""
        return AsyncFilesRaw(self._client)

    async def create(
        self,
        *,
        file: FileInput,
        purpose: types.FileUploadPurpose,
        expires_after: types.FileExpiresAfter | Mapping[str, object] | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.File:
        """Upload a file.

        Keeps a file under a new identifier.

        Args:
            file: The file, with its name.
            purpose: What an uploaded file is for.
            expires_after: When to delete the file by itself. A form carries it as
                `expires_after[anchor]` and `expires_after[seconds]`.

        Returns:
            The file.

        Source: files.yaml#/paths/~1v1~1files/post
        """
        return await self._client.send(
            low.files_create(
                _body={
                    "file": file,
                    "purpose": purpose,
                    "expires_after": expires_after,
                },
            ),
            _FILE,
            Options(extra_headers, extra_query, extra_body, timeout),
        )

    def list(
        self,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: types.SortOrder | Omit = omit,
        purpose: types.FilePurpose | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> AsyncPages[types.ListFilesResponse, types.File]:
        """List files.

        Returns the files, newest first unless asked otherwise.

        Args:
            after: Identifier of the last item of the page before; the answer starts behind it.
            limit: How many files to answer at most, 1 to 10000. Default 10000.
            order: Sort by creation time, ascending or descending. Default descending.
            purpose: Only files of this purpose.

        Returns:
            A page of files.

        Source: files.yaml#/paths/~1v1~1files/get
        """
        return self._client.page(
            low.files_list(
                after=after,
                limit=limit,
                order=order,
                purpose=purpose,
            ),
            _LIST_FILES_RESPONSE,
            Paging(
                style="cursor",
                cursor="after",
                next="last_id",
                items="data",
                more="has_more",
                later=("limit", "order", "purpose"),
            ),
            Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def retrieve(
        self,
        file_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.File:
        """Get a file.

        Returns what is known about a file, without its content.

        Args:
            file_id: Identifier of the file.

        Returns:
            The file.

        Source: files.yaml#/paths/~1v1~1files~1{file_id}/get
        """
        return await self._client.send(
            low.files_retrieve(
                file_id=file_id,
            ),
            _FILE,
            Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def delete(
        self,
        file_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.FileDeleted:
        """Delete a file.

        Removes a file and its content. Vector stores keep what they have read from it.

        Args:
            file_id: Identifier of the file.

        Returns:
            The file is deleted.

        Source: files.yaml#/paths/~1v1~1files~1{file_id}/delete
        """
        return await self._client.send(
            low.files_delete(
                file_id=file_id,
            ),
            _FILE_DELETED,
            Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def content(
        self,
        file_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> Download:
        """Download a file.

        Returns the bytes of a file as they were uploaded.

        Args:
            file_id: Identifier of the file.

        Returns:
            The bytes.

        Source: files.yaml#/paths/~1v1~1files~1{file_id}~1content/get
        """
        return await self._client.send(
            low.files_content(
                file_id=file_id,
            ),
            _DOWNLOAD,
            Options(extra_headers, extra_query, extra_body, timeout),
        )


class AsyncFilesRaw:
    """The calls of `AsyncFiles`, each answering with a `RawResponse`."""

    def __init__(self, client: AsyncClient) -> None:
        """Takes the client that sends."""
        calls = AsyncFiles(async_raw_client(client))
        self.create = async_raw(calls.create)
        self.list = async_raw(calls.list)
        self.retrieve = async_raw(calls.retrieve)
        self.delete = async_raw(calls.delete)
        self.content = async_raw(calls.content)
