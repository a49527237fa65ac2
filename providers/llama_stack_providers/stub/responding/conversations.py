"""The conversations of the responses API: items that outlive the responses they belong to."""

from __future__ import annotations

import functools

from llama_stack_api.interfaces.responses import Responses
from llama_stack_api.models.common import SortOrder
from llama_stack_api.models.responses import (
    Conversation,
    ConversationDeleted,
    ConversationItemDeleted,
    CreateConversationItemsRequest,
    CreateConversationRequest,
    EasyInputMessage,
    ResponseInclude,
    ResponseItem,
    ResponseItemList,
    UpdateConversationRequest,
)
from llama_stack_providers.stub.kit.clock import now
from llama_stack_providers.stub.kit.faults import fails_on_request
from llama_stack_providers.stub.kit.shelf import page_of
from llama_stack_providers.stub.kit.tenants import Tenants
from llama_stack_providers.stub.responding.items import shown
from llama_stack_providers.stub.responding.records import Memory, Talk, by_id
from llama_stack_spi import Context, NotFoundError, given


@fails_on_request
class StubConversations(Responses):
    """The half of the provider that keeps conversations; `responses` adds the other half."""

    @functools.cached_property
    def _memories(self) -> Tenants[Memory]:
        """Made when it is first asked for: the models of its items are so large that building them would be felt at start."""
        memory = Memory()
        greeting = EasyInputMessage(role="user", content="Good morning!")
        conversation = Conversation(
            id=memory.talks.new_id(), created_at=now(), metadata={"topic": "greetings"}
        )
        memory.start_talk(conversation, [greeting])
        return Tenants(memory)

    async def conversations_create(self, body: CreateConversationRequest, *, ctx: Context) -> Conversation:
        memory = self._memories.of(ctx)
        identifier = memory.talks.new_id()
        conversation = Conversation(id=identifier, created_at=now(), metadata=given(body.metadata, {}))
        return memory.start_talk(conversation, given(body.items, [])).conversation

    async def conversations_retrieve(self, conversation_id: str, *, ctx: Context) -> Conversation:
        return self._talk(conversation_id, ctx).conversation

    async def conversations_update(
        self, conversation_id: str, body: UpdateConversationRequest, *, ctx: Context
    ) -> Conversation:
        talk = self._talk(conversation_id, ctx)
        talk.conversation = talk.conversation.model_copy(update={"metadata": given(body.metadata, {})})
        return talk.conversation

    async def conversations_delete(self, conversation_id: str, *, ctx: Context) -> ConversationDeleted:
        self._memories.of(ctx).talks.remove(conversation_id)
        return ConversationDeleted(id=conversation_id, deleted=True)

    async def conversations_items_create(
        self,
        conversation_id: str,
        body: CreateConversationItemsRequest,
        *,
        include: list[ResponseInclude] | None = None,
        ctx: Context,
    ) -> ResponseItemList:
        added = by_id(self._memories.of(ctx).extend(self._talk(conversation_id, ctx), body.items))
        return page_of_items(added, limit=None, order="asc", include=include)

    async def conversations_items_list(
        self,
        conversation_id: str,
        *,
        after: str | None = None,
        limit: int = 20,
        order: SortOrder | None = None,
        include: list[ResponseInclude] | None = None,
        ctx: Context,
    ) -> ResponseItemList:
        return page_of_items(
            self._talk(conversation_id, ctx).items, after=after, limit=limit, order=order, include=include
        )

    async def conversations_items_retrieve(
        self,
        conversation_id: str,
        item_id: str,
        *,
        include: list[ResponseInclude] | None = None,
        ctx: Context,
    ) -> ResponseItem:
        return shown([self._item(self._talk(conversation_id, ctx), item_id)], include or [])[0]

    async def conversations_items_delete(
        self, conversation_id: str, item_id: str, *, ctx: Context
    ) -> ConversationItemDeleted:
        talk = self._talk(conversation_id, ctx)
        self._item(talk, item_id)
        del talk.items[item_id]
        return ConversationItemDeleted(
            id=conversation_id,
            created_at=talk.conversation.created_at,
            metadata=talk.conversation.metadata,
            deleted=True,
        )

    def _talk(self, identifier: str, ctx: Context) -> Talk:
        return self._memories.of(ctx).talks.get(identifier, param="conversation_id")

    @staticmethod
    def _item(talk: Talk, identifier: str) -> ResponseItem:
        if identifier not in talk.items:
            raise NotFoundError(
                f"The conversation {talk.conversation.id!r} has no item with the id {identifier!r}.",
                code="item_not_found",
                param="item_id",
            )
        return talk.items[identifier]


def page_of_items(
    items: dict[str, ResponseItem],
    *,
    after: str | None = None,
    before: str | None = None,
    limit: int | None,
    order: SortOrder | None,
    include: list[ResponseInclude] | None,
) -> ResponseItemList:
    """One page of items that are kept by identifier, without what stays out unless it is included."""
    page = page_of(
        list(items.items()), limit=limit, after=after, before=before, ascending=order == "asc", noun="item"
    )
    return ResponseItemList(
        data=shown(page.data, include or []),
        first_id=page.first_id,
        last_id=page.last_id,
        has_more=page.has_more,
    )
