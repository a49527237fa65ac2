# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""Operations of `client.class`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property

from ...runtime.aio import AsyncClient
from ...runtime.answer import Answer, JsonAnswer
from ...runtime.omit import Omit, omit
from ...runtime.raw import async_raw, async_raw_client, raw, raw_client
from ...runtime.request import Options
from ...runtime.resource import AsyncResource, Resource
from ...runtime.sync import SyncClient
from ...runtime.timeout import TimeLimit
from .. import types
from .._low import class_ as low

_RESERVED_WORDS_REQUEST: Answer[types.ReservedWordsRequest] = JsonAnswer("ReservedWordsRequest")


class Class(Resource):
    """Operations of `client.class`."""

    @cached_property
    def with_raw_response(self) -> ClassRaw:
        """The same calls, answering with status, headers and unread body."""
        return ClassRaw(self._client)

    def import_(
        self,
        from_: str,
        *,
        class_: str,
        schema: Mapping[str, object],
        import_: str | Omit = omit,
        body: str | Omit = omit,
        model_config: str | Omit = omit,
        copy: bool | Omit = omit,
        list: Sequence[str] | Omit = omit,
        dict: Mapping[str, Sequence[str]] | Omit = omit,
        str: str | Omit = omit,
        kwargs: Mapping[str, object] | Omit = omit,
        date_time: str | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.ReservedWordsRequest:
        """Import a class.

        Says "hello" with a backslash \\ and three quotes \"\"\".

        Args:
            from_: Where it comes from.
            class_: A keyword.
            schema: A method of pydantic.
            import_: A reserved word.
            body: A name that the body has taken.
            model_config: An attribute of pydantic.
            copy: A method of pydantic.
            list: A type.
            dict: Another type.
            str: A type again.
            kwargs: A name of type checkers.
            date_time: Not an identifier.

        Returns:
            The same.

        Source: reserved_words.yaml#/paths/~1v1~1class~1{from}/post
        """
        return self._client.send(
            low.class_import(
                from_=from_,
                import_=import_,
                body=body,
                _body={
                    "class": class_,
                    "schema": schema,
                    "model_config": model_config,
                    "copy": copy,
                    "list": list,
                    "dict": dict,
                    "str": str,
                    "kwargs": kwargs,
                    "date-time": date_time,
                },
            ),
            _RESERVED_WORDS_REQUEST,
            Options(extra_headers, extra_query, extra_body, timeout),
        )


class ClassRaw:
    """The calls of `Class`, each answering with a `RawResponse`."""

    def __init__(self, client: SyncClient) -> None:
        """Takes the client that sends."""
        calls = Class(raw_client(client))
        self.import_ = raw(calls.import_)


class AsyncClass(AsyncResource):
    """Operations of `client.class`."""

    @cached_property
    def with_raw_response(self) -> AsyncClassRaw:
        """The same calls, answering with status, headers and unread body."""
        return AsyncClassRaw(self._client)

    async def import_(
        self,
        from_: str,
        *,
        class_: str,
        schema: Mapping[str, object],
        import_: str | Omit = omit,
        body: str | Omit = omit,
        model_config: str | Omit = omit,
        copy: bool | Omit = omit,
        list: Sequence[str] | Omit = omit,
        dict: Mapping[str, Sequence[str]] | Omit = omit,
        str: str | Omit = omit,
        kwargs: Mapping[str, object] | Omit = omit,
        date_time: str | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.ReservedWordsRequest:
        """Import a class.

        Says "hello" with a backslash \\ and three quotes \"\"\".

        Args:
            from_: Where it comes from.
            class_: A keyword.
            schema: A method of pydantic.
            import_: A reserved word.
            body: A name that the body has taken.
            model_config: An attribute of pydantic.
            copy: A method of pydantic.
            list: A type.
            dict: Another type.
            str: A type again.
            kwargs: A name of type checkers.
            date_time: Not an identifier.

        Returns:
            The same.

        Source: reserved_words.yaml#/paths/~1v1~1class~1{from}/post
        """
        return await self._client.send(
            low.class_import(
                from_=from_,
                import_=import_,
                body=body,
                _body={
                    "class": class_,
                    "schema": schema,
                    "model_config": model_config,
                    "copy": copy,
                    "list": list,
                    "dict": dict,
                    "str": str,
                    "kwargs": kwargs,
                    "date-time": date_time,
                },
            ),
            _RESERVED_WORDS_REQUEST,
            Options(extra_headers, extra_query, extra_body, timeout),
        )


class AsyncClassRaw:
    """The calls of `AsyncClass`, each answering with a `RawResponse`."""

    def __init__(self, client: AsyncClient) -> None:
        """Takes the client that sends."""
        calls = AsyncClass(async_raw_client(client))
        self.import_ = async_raw(calls.import_)
