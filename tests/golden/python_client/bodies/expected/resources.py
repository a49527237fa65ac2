# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""Operations of `client.memos`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from functools import cached_property

from ...runtime import encode
from ...runtime.aio import AsyncClient
from ...runtime.answer import Answer, JsonAnswer, NoAnswer
from ...runtime.omit import Omit, omit
from ...runtime.raw import async_raw, async_raw_client, raw, raw_client
from ...runtime.request import Options
from ...runtime.resource import AsyncResource, Resource
from ...runtime.sync import SyncClient
from ...runtime.timeout import TimeLimit
from .. import types
from .._low import memos as low

_MEMO: Answer[types.Memo] = JsonAnswer("Memo")
_MEMO_COUNTS: Answer[types.MemoCounts] = JsonAnswer("MemoCounts")
_NOTHING: Answer[None] = NoAnswer()


class Memos(Resource):
    """Operations of `client.memos`."""

    @cached_property
    def with_raw_response(self) -> MemosRaw:
        """The same calls, answering with status, headers and unread body."""
        return MemosRaw(self._client)

    def create(
        self,
        *,
        text: str,
        memo_id: str,
        lines: int | Omit = omit,
        timeout_: int | Omit = omit,
        due: datetime | str | None | Omit = omit,
        colour: types.MemoColour | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.Memo:
        """Keep a memo.

        The fields of the body become arguments.

        Args:
            text: The text.
            memo_id: Identifier.
            lines: Optional, but first in the document and so on the wire.
            timeout_: Seconds; the name is taken by every method.
            due: When it is due.
            colour: A colour.

        Returns:
            The memo.

        Source: bodies.yaml#/paths/~1v1~1memos/post
        """
        return self._client.send(
            low.memos_create(
                _body={
                    "lines": lines,
                    "text": text,
                    "memo_id": memo_id,
                    "timeout": timeout_,
                    "due": due,
                    "colour": colour,
                },
            ),
            _MEMO,
            Options(extra_headers, extra_query, extra_body, timeout),
        )

    def close(
        self,
        memo_id: str,
        *,
        reason: str | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> None:
        """Close a memo.

        A body that may be left out is left out when no field is given.

        Args:
            memo_id: Identifier of the memo.
            reason: The reason.

        Source: bodies.yaml#/paths/~1v1~1memos~1{memo_id}~1close/post
        """
        return self._client.send(
            low.memos_close(
                memo_id=memo_id,
                _body=encode.optional(
                    {
                        "reason": reason,
                    }
                ),
            ),
            _NOTHING,
            Options(extra_headers, extra_query, extra_body, timeout),
        )

    def import_all(
        self,
        *,
        body: Sequence[types.Memo | Mapping[str, object]],
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.MemoCounts:
        """Import memos.

        A body that is no object with fields is passed whole.

        Args:
            body: The memos.

        Returns:
            Any JSON.

        Source: bodies.yaml#/paths/~1v1~1memos~1import/post
        """
        return self._client.send(
            low.memos_import_all(
                _body=body,
            ),
            _MEMO_COUNTS,
            Options(extra_headers, extra_query, extra_body, timeout),
        )


class MemosRaw:
    """The calls of `Memos`, each answering with a `RawResponse`."""

    def __init__(self, client: SyncClient) -> None:
        """Takes the client that sends."""
        calls = Memos(raw_client(client))
        self.create = raw(calls.create)
        self.close = raw(calls.close)
        self.import_all = raw(calls.import_all)


class AsyncMemos(AsyncResource):
    """Operations of `client.memos`."""

    @cached_property
    def with_raw_response(self) -> AsyncMemosRaw:
        """The same calls, answering with status, headers and unread body."""
        return AsyncMemosRaw(self._client)

    async def create(
        self,
        *,
        text: str,
        memo_id: str,
        lines: int | Omit = omit,
        timeout_: int | Omit = omit,
        due: datetime | str | None | Omit = omit,
        colour: types.MemoColour | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.Memo:
        """Keep a memo.

        The fields of the body become arguments.

        Args:
            text: The text.
            memo_id: Identifier.
            lines: Optional, but first in the document and so on the wire.
            timeout_: Seconds; the name is taken by every method.
            due: When it is due.
            colour: A colour.

        Returns:
            The memo.

        Source: bodies.yaml#/paths/~1v1~1memos/post
        """
        return await self._client.send(
            low.memos_create(
                _body={
                    "lines": lines,
                    "text": text,
                    "memo_id": memo_id,
                    "timeout": timeout_,
                    "due": due,
                    "colour": colour,
                },
            ),
            _MEMO,
            Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def close(
        self,
        memo_id: str,
        *,
        reason: str | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> None:
        """Close a memo.

        A body that may be left out is left out when no field is given.

        Args:
            memo_id: Identifier of the memo.
            reason: The reason.

        Source: bodies.yaml#/paths/~1v1~1memos~1{memo_id}~1close/post
        """
        return await self._client.send(
            low.memos_close(
                memo_id=memo_id,
                _body=encode.optional(
                    {
                        "reason": reason,
                    }
                ),
            ),
            _NOTHING,
            Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def import_all(
        self,
        *,
        body: Sequence[types.Memo | Mapping[str, object]],
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.MemoCounts:
        """Import memos.

        A body that is no object with fields is passed whole.

        Args:
            body: The memos.

        Returns:
            Any JSON.

        Source: bodies.yaml#/paths/~1v1~1memos~1import/post
        """
        return await self._client.send(
            low.memos_import_all(
                _body=body,
            ),
            _MEMO_COUNTS,
            Options(extra_headers, extra_query, extra_body, timeout),
        )


class AsyncMemosRaw:
    """The calls of `AsyncMemos`, each answering with a `RawResponse`."""

    def __init__(self, client: AsyncClient) -> None:
        """Takes the client that sends."""
        calls = AsyncMemos(async_raw_client(client))
        self.create = async_raw(calls.create)
        self.close = async_raw(calls.close)
        self.import_all = async_raw(calls.import_all)
