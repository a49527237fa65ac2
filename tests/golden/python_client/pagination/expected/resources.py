# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""Operations of `client.items`."""

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
from .._low import items as low

_ITEM_PAGE: Answer[types.ItemPage] = JsonAnswer("ItemPage")


class Items(Resource):
    """Operations of `client.items`."""

    @cached_property
    def with_raw_response(self) -> ItemsRaw:
        """The same calls, answering with status, headers and unread body."""
        return ItemsRaw(self._client)

    def list(
        self,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: types.ItemOrder | Omit = omit,
        ids: Sequence[int] | Omit = omit,
        include: Sequence[types.ItemOrder] | Omit = omit,
        ratio: float | Omit = omit,
        all: bool | Omit = omit,
        filter: Mapping[str, str] | Omit = omit,
        x_tenant: str | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> Page[types.ItemPage, str]:
        """List items.

        Lists items.

        Args:
            after: Identifier of the last item before.
            limit: How many items.
            order: Which way.
            ids: Only these.
            include: What to add.
            ratio: A number.
            all: A boolean.
            filter: Texts by name.
            x_tenant: Who asks.

        Returns:
            A page of items.

        Source: pagination.yaml#/paths/~1v1~1items/get
        """
        return self._client.page(
            low.items_list(
                after=after,
                limit=limit,
                order=order,
                ids=ids,
                include=include,
                ratio=ratio,
                all_=all,
                filter_=filter,
                x_tenant=x_tenant,
            ),
            _ITEM_PAGE,
            Paging(
                style="cursor",
                cursor="after",
                next="last_id",
                items="data",
                more="has_more",
                later=("limit", "order", "ids", "include", "ratio", "all", "filter"),
            ),
            Options(extra_headers, extra_query, extra_body, timeout),
        )


class ItemsRaw:
    """The calls of `Items`, each answering with a `RawResponse`."""

    def __init__(self, client: SyncClient) -> None:
        """Takes the client that sends."""
        calls = Items(raw_client(client))
        self.list = raw(calls.list)


class AsyncItems(AsyncResource):
    """Operations of `client.items`."""

    @cached_property
    def with_raw_response(self) -> AsyncItemsRaw:
        """The same calls, answering with status, headers and unread body."""
        return AsyncItemsRaw(self._client)

    def list(
        self,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: types.ItemOrder | Omit = omit,
        ids: Sequence[int] | Omit = omit,
        include: Sequence[types.ItemOrder] | Omit = omit,
        ratio: float | Omit = omit,
        all: bool | Omit = omit,
        filter: Mapping[str, str] | Omit = omit,
        x_tenant: str | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> AsyncPages[types.ItemPage, str]:
        """List items.

        Lists items.

        Args:
            after: Identifier of the last item before.
            limit: How many items.
            order: Which way.
            ids: Only these.
            include: What to add.
            ratio: A number.
            all: A boolean.
            filter: Texts by name.
            x_tenant: Who asks.

        Returns:
            A page of items.

        Source: pagination.yaml#/paths/~1v1~1items/get
        """
        return self._client.page(
            low.items_list(
                after=after,
                limit=limit,
                order=order,
                ids=ids,
                include=include,
                ratio=ratio,
                all_=all,
                filter_=filter,
                x_tenant=x_tenant,
            ),
            _ITEM_PAGE,
            Paging(
                style="cursor",
                cursor="after",
                next="last_id",
                items="data",
                more="has_more",
                later=("limit", "order", "ids", "include", "ratio", "all", "filter"),
            ),
            Options(extra_headers, extra_query, extra_body, timeout),
        )


class AsyncItemsRaw:
    """The calls of `AsyncItems`, each answering with a `RawResponse`."""

    def __init__(self, client: AsyncClient) -> None:
        """Takes the client that sends."""
        calls = AsyncItems(async_raw_client(client))
        self.list = async_raw(calls.list)
