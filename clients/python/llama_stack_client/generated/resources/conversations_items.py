# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""Operations of `client.conversations.items`."""

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
from .._low import conversations_items as low

_CONVERSATION_ITEM_DELETED: Answer[types.ConversationItemDeleted] = JsonAnswer("ConversationItemDeleted")
_RESPONSE_ITEM: Answer[types.ResponseItem] = JsonAnswer("ResponseItem")
_RESPONSE_ITEM_LIST: Answer[types.ResponseItemList] = JsonAnswer("ResponseItemList")


class ConversationsItems(Resource):
    """Operations of `client.conversations.items`."""

    @cached_property
    def with_raw_response(self) -> ConversationsItemsRaw:
        """The same calls, answering with status, headers and unread body."""
        return ConversationsItemsRaw(self._client)

    def create(
        self,
        conversation_id: str,
        *,
        items: Sequence[types.TypedResponseInputItem | Mapping[str, object] | types.EasyInputMessage],
        include: Sequence[types.ResponseInclude] | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.ResponseItemList:
        """Add items to a conversation.

        Appends up to 20 items and returns them with their identifiers. A 409 means that an identifier
        is taken.

        Args:
            conversation_id: Identifier of the conversation.
            items: The items, 20 at most.
            include: What to add to the items, since it is left out otherwise.

        Returns:
            The added items.

        Source: responses.yaml#/paths/~1v1~1conversations~1{conversation_id}~1items/post
        """
        return self._client.send(
            low.conversations_items_create(
                conversation_id=conversation_id,
                include=include,
                _body={
                    "items": items,
                },
            ),
            _RESPONSE_ITEM_LIST,
            Options(extra_headers, extra_query, extra_body, timeout),
        )

    def list(
        self,
        conversation_id: str,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: types.SortOrder | Omit = omit,
        include: Sequence[types.ResponseInclude] | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> Page[types.ResponseItemList, types.ResponseItem]:
        """List the items of a conversation.

        Returns one page of the items of a conversation.

        Args:
            conversation_id: Identifier of the conversation.
            after: Identifier of the last item of the page before; the answer starts behind it.
            limit: How many items to answer at most, 1 to 100. Default 20.
            order: Sort by creation time, ascending or descending. Default descending.
            include: What to add to the items, since it is left out otherwise.

        Returns:
            The page.

        Source: responses.yaml#/paths/~1v1~1conversations~1{conversation_id}~1items/get
        """
        return self._client.page(
            low.conversations_items_list(
                conversation_id=conversation_id,
                after=after,
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
                later=("limit", "order", "include"),
            ),
            Options(extra_headers, extra_query, extra_body, timeout),
        )

    def retrieve(
        self,
        conversation_id: str,
        item_id: str,
        *,
        include: Sequence[types.ResponseInclude] | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.ResponseItem:
        """Get an item of a conversation.

        Returns one item of a conversation.

        Args:
            conversation_id: Identifier of the conversation.
            item_id: Identifier of the item.
            include: What to add to the items, since it is left out otherwise.

        Returns:
            The item.

        Source: responses.yaml#/paths/~1v1~1conversations~1{conversation_id}~1items~1{item_id}/get
        """
        return self._client.send(
            low.conversations_items_retrieve(
                conversation_id=conversation_id,
                item_id=item_id,
                include=include,
            ),
            _RESPONSE_ITEM,
            Options(extra_headers, extra_query, extra_body, timeout),
        )

    def delete(
        self,
        conversation_id: str,
        item_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.ConversationItemDeleted:
        """Delete an item of a conversation.

        Takes one item out of a conversation and returns the conversation.

        Args:
            conversation_id: Identifier of the conversation.
            item_id: Identifier of the item.

        Returns:
            The conversation without the item.

        Source: responses.yaml#/paths/~1v1~1conversations~1{conversation_id}~1items~1{item_id}/delete
        """
        return self._client.send(
            low.conversations_items_delete(
                conversation_id=conversation_id,
                item_id=item_id,
            ),
            _CONVERSATION_ITEM_DELETED,
            Options(extra_headers, extra_query, extra_body, timeout),
        )


class ConversationsItemsRaw:
    """The calls of `ConversationsItems`, each answering with a `RawResponse`."""

    def __init__(self, client: SyncClient) -> None:
        """Takes the client that sends."""
        calls = ConversationsItems(raw_client(client))
        self.create = raw(calls.create)
        self.list = raw(calls.list)
        self.retrieve = raw(calls.retrieve)
        self.delete = raw(calls.delete)


class AsyncConversationsItems(AsyncResource):
    """Operations of `client.conversations.items`."""

    @cached_property
    def with_raw_response(self) -> AsyncConversationsItemsRaw:
        """The same calls, answering with status, headers and unread body."""
        return AsyncConversationsItemsRaw(self._client)

    async def create(
        self,
        conversation_id: str,
        *,
        items: Sequence[types.TypedResponseInputItem | Mapping[str, object] | types.EasyInputMessage],
        include: Sequence[types.ResponseInclude] | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.ResponseItemList:
        """Add items to a conversation.

        Appends up to 20 items and returns them with their identifiers. A 409 means that an identifier
        is taken.

        Args:
            conversation_id: Identifier of the conversation.
            items: The items, 20 at most.
            include: What to add to the items, since it is left out otherwise.

        Returns:
            The added items.

        Source: responses.yaml#/paths/~1v1~1conversations~1{conversation_id}~1items/post
        """
        return await self._client.send(
            low.conversations_items_create(
                conversation_id=conversation_id,
                include=include,
                _body={
                    "items": items,
                },
            ),
            _RESPONSE_ITEM_LIST,
            Options(extra_headers, extra_query, extra_body, timeout),
        )

    def list(
        self,
        conversation_id: str,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: types.SortOrder | Omit = omit,
        include: Sequence[types.ResponseInclude] | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> AsyncPages[types.ResponseItemList, types.ResponseItem]:
        """List the items of a conversation.

        Returns one page of the items of a conversation.

        Args:
            conversation_id: Identifier of the conversation.
            after: Identifier of the last item of the page before; the answer starts behind it.
            limit: How many items to answer at most, 1 to 100. Default 20.
            order: Sort by creation time, ascending or descending. Default descending.
            include: What to add to the items, since it is left out otherwise.

        Returns:
            The page.

        Source: responses.yaml#/paths/~1v1~1conversations~1{conversation_id}~1items/get
        """
        return self._client.page(
            low.conversations_items_list(
                conversation_id=conversation_id,
                after=after,
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
                later=("limit", "order", "include"),
            ),
            Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def retrieve(
        self,
        conversation_id: str,
        item_id: str,
        *,
        include: Sequence[types.ResponseInclude] | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.ResponseItem:
        """Get an item of a conversation.

        Returns one item of a conversation.

        Args:
            conversation_id: Identifier of the conversation.
            item_id: Identifier of the item.
            include: What to add to the items, since it is left out otherwise.

        Returns:
            The item.

        Source: responses.yaml#/paths/~1v1~1conversations~1{conversation_id}~1items~1{item_id}/get
        """
        return await self._client.send(
            low.conversations_items_retrieve(
                conversation_id=conversation_id,
                item_id=item_id,
                include=include,
            ),
            _RESPONSE_ITEM,
            Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def delete(
        self,
        conversation_id: str,
        item_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.ConversationItemDeleted:
        """Delete an item of a conversation.

        Takes one item out of a conversation and returns the conversation.

        Args:
            conversation_id: Identifier of the conversation.
            item_id: Identifier of the item.

        Returns:
            The conversation without the item.

        Source: responses.yaml#/paths/~1v1~1conversations~1{conversation_id}~1items~1{item_id}/delete
        """
        return await self._client.send(
            low.conversations_items_delete(
                conversation_id=conversation_id,
                item_id=item_id,
            ),
            _CONVERSATION_ITEM_DELETED,
            Options(extra_headers, extra_query, extra_body, timeout),
        )


class AsyncConversationsItemsRaw:
    """The calls of `AsyncConversationsItems`, each answering with a `RawResponse`."""

    def __init__(self, client: AsyncClient) -> None:
        """Takes the client that sends."""
        calls = AsyncConversationsItems(async_raw_client(client))
        self.create = async_raw(calls.create)
        self.list = async_raw(calls.list)
        self.retrieve = async_raw(calls.retrieve)
        self.delete = async_raw(calls.delete)
