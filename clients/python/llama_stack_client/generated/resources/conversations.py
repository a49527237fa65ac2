# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""Operations of `client.conversations`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import TYPE_CHECKING

from ...runtime.aio import AsyncClient
from ...runtime.answer import Answer, JsonAnswer
from ...runtime.omit import Omit, omit
from ...runtime.raw import async_raw, async_raw_client, raw, raw_client
from ...runtime.request import Options
from ...runtime.resource import AsyncResource, Resource, chosen
from ...runtime.sync import SyncClient
from ...runtime.timeout import TimeLimit
from .. import types
from .._low import conversations as low

if TYPE_CHECKING:
    from .conversations_items import AsyncConversationsItems, ConversationsItems

_CONVERSATION: Answer[types.Conversation] = JsonAnswer("Conversation")
_CONVERSATION_DELETED: Answer[types.ConversationDeleted] = JsonAnswer("ConversationDeleted")


class Conversations(Resource):
    """Operations of `client.conversations`."""

    @cached_property
    def items(self) -> ConversationsItems:
        """Operations of `client.conversations.items`."""
        from .conversations_items import ConversationsItems

        return chosen(ConversationsItems(self._client), self._client.implementation("conversations.items"))

    @cached_property
    def with_raw_response(self) -> ConversationsRaw:
        """The same calls, answering with status, headers and unread body."""
        return ConversationsRaw(self._client)

    def create(
        self,
        *,
        items: Sequence[types.TypedResponseInputItem | Mapping[str, object] | types.EasyInputMessage]
        | None
        | Omit = omit,
        metadata: Mapping[str, str] | None | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.Conversation:
        """Create a conversation.

        Starts a conversation, empty or with first items.

        Args:
            items: First items, 20 at most.
            metadata: Short texts to keep with the conversation.

        Returns:
            The new conversation.

        Source: responses.yaml#/paths/~1v1~1conversations/post
        """
        return self._client.send(
            low.conversations_create(
                _body={
                    "items": items,
                    "metadata": metadata,
                },
            ),
            _CONVERSATION,
            Options(extra_headers, extra_query, extra_body, timeout),
        )

    def retrieve(
        self,
        conversation_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.Conversation:
        """Get a conversation.

        Returns one conversation.

        Args:
            conversation_id: Identifier of the conversation.

        Returns:
            The conversation.

        Source: responses.yaml#/paths/~1v1~1conversations~1{conversation_id}/get
        """
        return self._client.send(
            low.conversations_retrieve(
                conversation_id=conversation_id,
            ),
            _CONVERSATION,
            Options(extra_headers, extra_query, extra_body, timeout),
        )

    def update(
        self,
        conversation_id: str,
        *,
        metadata: Mapping[str, str] | None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.Conversation:
        """Update a conversation.

        Replaces the metadata of a conversation.

        Args:
            conversation_id: Identifier of the conversation.
            metadata: Short texts that replace the earlier ones; null removes them.

        Returns:
            The updated conversation.

        Source: responses.yaml#/paths/~1v1~1conversations~1{conversation_id}/post
        """
        return self._client.send(
            low.conversations_update(
                conversation_id=conversation_id,
                _body={
                    "metadata": metadata,
                },
            ),
            _CONVERSATION,
            Options(extra_headers, extra_query, extra_body, timeout),
        )

    def delete(
        self,
        conversation_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.ConversationDeleted:
        """Delete a conversation.

        Deletes a conversation with its items.

        Args:
            conversation_id: Identifier of the conversation.

        Returns:
            What was deleted.

        Source: responses.yaml#/paths/~1v1~1conversations~1{conversation_id}/delete
        """
        return self._client.send(
            low.conversations_delete(
                conversation_id=conversation_id,
            ),
            _CONVERSATION_DELETED,
            Options(extra_headers, extra_query, extra_body, timeout),
        )


class ConversationsRaw:
    """The calls of `Conversations`, each answering with a `RawResponse`."""

    def __init__(self, client: SyncClient) -> None:
        """Takes the client that sends."""
        calls = Conversations(raw_client(client))
        self.create = raw(calls.create)
        self.retrieve = raw(calls.retrieve)
        self.update = raw(calls.update)
        self.delete = raw(calls.delete)


class AsyncConversations(AsyncResource):
    """Operations of `client.conversations`."""

    @cached_property
    def items(self) -> AsyncConversationsItems:
        """Operations of `client.conversations.items`."""
        from .conversations_items import AsyncConversationsItems

        return chosen(
            AsyncConversationsItems(self._client), self._client.implementation("conversations.items")
        )

    @cached_property
    def with_raw_response(self) -> AsyncConversationsRaw:
        """The same calls, answering with status, headers and unread body."""
        return AsyncConversationsRaw(self._client)

    async def create(
        self,
        *,
        items: Sequence[types.TypedResponseInputItem | Mapping[str, object] | types.EasyInputMessage]
        | None
        | Omit = omit,
        metadata: Mapping[str, str] | None | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.Conversation:
        """Create a conversation.

        Starts a conversation, empty or with first items.

        Args:
            items: First items, 20 at most.
            metadata: Short texts to keep with the conversation.

        Returns:
            The new conversation.

        Source: responses.yaml#/paths/~1v1~1conversations/post
        """
        return await self._client.send(
            low.conversations_create(
                _body={
                    "items": items,
                    "metadata": metadata,
                },
            ),
            _CONVERSATION,
            Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def retrieve(
        self,
        conversation_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.Conversation:
        """Get a conversation.

        Returns one conversation.

        Args:
            conversation_id: Identifier of the conversation.

        Returns:
            The conversation.

        Source: responses.yaml#/paths/~1v1~1conversations~1{conversation_id}/get
        """
        return await self._client.send(
            low.conversations_retrieve(
                conversation_id=conversation_id,
            ),
            _CONVERSATION,
            Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def update(
        self,
        conversation_id: str,
        *,
        metadata: Mapping[str, str] | None,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.Conversation:
        """Update a conversation.

        Replaces the metadata of a conversation.

        Args:
            conversation_id: Identifier of the conversation.
            metadata: Short texts that replace the earlier ones; null removes them.

        Returns:
            The updated conversation.

        Source: responses.yaml#/paths/~1v1~1conversations~1{conversation_id}/post
        """
        return await self._client.send(
            low.conversations_update(
                conversation_id=conversation_id,
                _body={
                    "metadata": metadata,
                },
            ),
            _CONVERSATION,
            Options(extra_headers, extra_query, extra_body, timeout),
        )

    async def delete(
        self,
        conversation_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.ConversationDeleted:
        """Delete a conversation.

        Deletes a conversation with its items.

        Args:
            conversation_id: Identifier of the conversation.

        Returns:
            What was deleted.

        Source: responses.yaml#/paths/~1v1~1conversations~1{conversation_id}/delete
        """
        return await self._client.send(
            low.conversations_delete(
                conversation_id=conversation_id,
            ),
            _CONVERSATION_DELETED,
            Options(extra_headers, extra_query, extra_body, timeout),
        )


class AsyncConversationsRaw:
    """The calls of `AsyncConversations`, each answering with a `RawResponse`."""

    def __init__(self, client: AsyncClient) -> None:
        """Takes the client that sends."""
        calls = AsyncConversations(async_raw_client(client))
        self.create = async_raw(calls.create)
        self.retrieve = async_raw(calls.retrieve)
        self.update = async_raw(calls.update)
        self.delete = async_raw(calls.delete)
