# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""Operations of `client.responses.input_items`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property

from ...runtime.aio import AsyncClient
from ...runtime.answer import Answer, JsonAnswer
from ...runtime.omit import Omit, omit
from ...runtime.page import AsyncPages, Page, Paging
from ...runtime.raw import async_raw, async_raw_client, raw, raw_client
from ...runtime.request import Options
from ...runtime.resource import AsyncResource, Resource
from ...runtime.sync import SyncClient
from ...runtime.timeout import TimeLimit
from .. import types
from .._low import responses_input_items as low

_RESPONSE_ITEM_LIST: Answer[types.ResponseItemList] = JsonAnswer("ResponseItemList")


class ResponsesInputItems(Resource):
    """Operations of `client.responses.input_items`."""

    @cached_property
    def with_raw_response(self) -> ResponsesInputItemsRaw:
        """The same calls, answering with status, headers and unread body."""
        return ResponsesInputItemsRaw(self._client)

    def list(
        self,
        response_id: str,
        *,
        after: str | Omit = omit,
        before: str | Omit = omit,
        limit: int | Omit = omit,
        order: types.SortOrder | Omit = omit,
        include: Sequence[types.ResponseInclude] | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> Page[types.ResponseItemList, types.ResponseItem]:
        """List the input of a response.

        Returns one page of the items that a response was made from.

        Args:
            response_id: Identifier of the response.
            after: Identifier of the last item of the page before; the answer starts behind it.
            before: Identifier of the first item of the page behind; the answer ends before it.
            limit: How many items to answer at most, 1 to 100. Default 20.
            order: Sort by creation time, ascending or descending. Default descending.
            include: What to add to the items, since it is left out otherwise.

        Returns:
            The page.

        Source: responses.yaml#/paths/~1v1~1responses~1{response_id}~1input_items/get
        """
        return self._client.page(
            low.responses_input_items_list(
                response_id=response_id,
                after=after,
                before=before,
                limit=limit,
                order=order,
                include=include,
            ),
            _RESPONSE_ITEM_LIST,
            Paging(
                style="cursor",
                cursor="after",
                next="last_id",
                items="data",
                more="has_more",
                later=("before", "limit", "order", "include"),
            ),
            Options(extra_headers, extra_query, extra_body, timeout),
        )


class ResponsesInputItemsRaw:
    """The calls of `ResponsesInputItems`, each answering with a `RawResponse`."""

    def __init__(self, client: SyncClient) -> None:
        """Takes the client that sends."""
        calls = ResponsesInputItems(raw_client(client))
        self.list = raw(calls.list)


class AsyncResponsesInputItems(AsyncResource):
    """Operations of `client.responses.input_items`."""

    @cached_property
    def with_raw_response(self) -> AsyncResponsesInputItemsRaw:
        """The same calls, answering with status, headers and unread body."""
        return AsyncResponsesInputItemsRaw(self._client)

    def list(
        self,
        response_id: str,
        *,
        after: str | Omit = omit,
        before: str | Omit = omit,
        limit: int | Omit = omit,
        order: types.SortOrder | Omit = omit,
        include: Sequence[types.ResponseInclude] | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> AsyncPages[types.ResponseItemList, types.ResponseItem]:
        """List the input of a response.

        Returns one page of the items that a response was made from.

        Args:
            response_id: Identifier of the response.
            after: Identifier of the last item of the page before; the answer starts behind it.
            before: Identifier of the first item of the page behind; the answer ends before it.
            limit: How many items to answer at most, 1 to 100. Default 20.
            order: Sort by creation time, ascending or descending. Default descending.
            include: What to add to the items, since it is left out otherwise.

        Returns:
            The page.

        Source: responses.yaml#/paths/~1v1~1responses~1{response_id}~1input_items/get
        """
        return self._client.page(
            low.responses_input_items_list(
                response_id=response_id,
                after=after,
                before=before,
                limit=limit,
                order=order,
                include=include,
            ),
            _RESPONSE_ITEM_LIST,
            Paging(
                style="cursor",
                cursor="after",
                next="last_id",
                items="data",
                more="has_more",
                later=("before", "limit", "order", "include"),
            ),
            Options(extra_headers, extra_query, extra_body, timeout),
        )


class AsyncResponsesInputItemsRaw:
    """The calls of `AsyncResponsesInputItems`, each answering with a `RawResponse`."""

    def __init__(self, client: AsyncClient) -> None:
        """Takes the client that sends."""
        calls = AsyncResponsesInputItems(async_raw_client(client))
        self.list = async_raw(calls.list)
