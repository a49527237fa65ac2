# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""The Responses API, as a provider implements it."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import AsyncIterator

from llama_stack_api.models.common import SortOrder
from llama_stack_api.models.responses import (
    CompactedResponse,
    CompactResponseRequest,
    Conversation,
    ConversationDeleted,
    ConversationItemDeleted,
    CreateConversationItemsRequest,
    CreateConversationRequest,
    CreateResponseRequest,
    Response,
    ResponseDeleted,
    ResponseInclude,
    ResponseItem,
    ResponseItemList,
    ResponseList,
    ResponseStreamEvent,
    UpdateConversationRequest,
)
from llama_stack_spi import Context, UnsupportedOperationError


class Responses(ABC):
    """Models that answer, call tools and remember, and the conversations they answer in.

    Source: responses.yaml
    """

    @abstractmethod
    async def responses_create(self, body: CreateResponseRequest, *, ctx: Context) -> Response:
        """Create a response.

        Lets a model answer, calling tools as it needs them, and returns the outcome at once or as a stream
        of events. A 409 means that the body names both a conversation and a previous response.

        Args:
            body: What the caller sent.
            ctx: The request around this call.

        Returns:
            The response, or its events.

        Raises:
            NotFoundError: Something that the request names does not exist.
            ConflictError: The request contradicts what exists, such as an identifier that is taken.

        Source: responses.yaml#/paths/~1v1~1responses/post
        """

    @abstractmethod
    def responses_create_stream(
        self, body: CreateResponseRequest, *, ctx: Context
    ) -> AsyncIterator[ResponseStreamEvent]:
        """Create a response; answers as a stream.

        Lets a model answer, calling tools as it needs them, and returns the outcome at once or as a stream
        of events. A 409 means that the body names both a conversation and a previous response.

        Args:
            body: What the caller sent.
            ctx: The request around this call.

        Yields:
            ResponseStreamEvent: One event of the answer.

        Raises:
            NotFoundError: Something that the request names does not exist.
            ConflictError: The request contradicts what exists, such as an identifier that is taken.

        Source: responses.yaml#/paths/~1v1~1responses/post
        """

    @abstractmethod
    async def responses_list(
        self,
        *,
        after: str | None = None,
        limit: int = 20,
        model: str | None = None,
        order: SortOrder | None = None,
        ctx: Context,
    ) -> ResponseList:
        """List responses.

        Returns one page of the stored responses, each with its input. A 404 means that `after` is unknown.

        Args:
            after: Identifier of the last item of the page before; the answer starts behind it.
            limit: How many items to answer at most, 1 to 100. Default 20.
            model: Only responses of this model.
            order: Sort by creation time, ascending or descending. Default descending.
            ctx: The request around this call.

        Returns:
            The page.

        Raises:
            NotFoundError: Something that the request names does not exist.

        Source: responses.yaml#/paths/~1v1~1responses/get
        """

    async def responses_compact(self, body: CompactResponseRequest, *, ctx: Context) -> CompactedResponse:
        """Compact a conversation.

        Shortens a long input to items that a later response can start from.

        Args:
            body: What the caller sent.
            ctx: The request around this call.

        Returns:
            The shortened items.

        Raises:
            NotFoundError: Something that the request names does not exist.
            UnsupportedOperationError: This provider lacks the operation, which is optional.

        Source: responses.yaml#/paths/~1v1~1responses~1compact/post
        """
        raise UnsupportedOperationError("This provider does not support responses.compact.")

    @abstractmethod
    async def responses_retrieve(
        self,
        response_id: str,
        *,
        include: list[ResponseInclude] | None = None,
        starting_after: int | None = None,
        include_obfuscation: bool | None = None,
        ctx: Context,
    ) -> Response:
        """Get a response.

        Returns a stored response, or replays its events.

        Args:
            response_id: Identifier of the response.
            include: What to add to the items, since it is left out otherwise.
            starting_after: Sequence number of the last event already seen; the stream starts behind it.
            include_obfuscation: Whether events are padded so that their size tells nothing; a server may
                ignore it.
            ctx: The request around this call.

        Returns:
            The response, or its events.

        Raises:
            NotFoundError: Something that the request names does not exist.

        Source: responses.yaml#/paths/~1v1~1responses~1{response_id}/get
        """

    @abstractmethod
    def responses_retrieve_stream(
        self,
        response_id: str,
        *,
        include: list[ResponseInclude] | None = None,
        starting_after: int | None = None,
        include_obfuscation: bool | None = None,
        ctx: Context,
    ) -> AsyncIterator[ResponseStreamEvent]:
        """Get a response; answers as a stream.

        Returns a stored response, or replays its events.

        Args:
            response_id: Identifier of the response.
            include: What to add to the items, since it is left out otherwise.
            starting_after: Sequence number of the last event already seen; the stream starts behind it.
            include_obfuscation: Whether events are padded so that their size tells nothing; a server may
                ignore it.
            ctx: The request around this call.

        Yields:
            ResponseStreamEvent: One event of the answer.

        Raises:
            NotFoundError: Something that the request names does not exist.

        Source: responses.yaml#/paths/~1v1~1responses~1{response_id}/get
        """

    @abstractmethod
    async def responses_delete(self, response_id: str, *, ctx: Context) -> ResponseDeleted:
        """Delete a response.

        Deletes a stored response with its input.

        Args:
            response_id: Identifier of the response.
            ctx: The request around this call.

        Returns:
            What was deleted.

        Raises:
            NotFoundError: Something that the request names does not exist.

        Source: responses.yaml#/paths/~1v1~1responses~1{response_id}/delete
        """

    @abstractmethod
    async def responses_cancel(self, response_id: str, *, ctx: Context) -> Response:
        """Cancel a response.

        Stops a response that runs in the background. A 409 means that it does not run, or not in the
        background.

        Args:
            response_id: Identifier of the response.
            ctx: The request around this call.

        Returns:
            The cancelled response.

        Raises:
            NotFoundError: Something that the request names does not exist.
            ConflictError: The request contradicts what exists, such as an identifier that is taken.

        Source: responses.yaml#/paths/~1v1~1responses~1{response_id}~1cancel/post
        """

    @abstractmethod
    async def responses_input_items_list(
        self,
        response_id: str,
        *,
        after: str | None = None,
        before: str | None = None,
        limit: int = 20,
        order: SortOrder | None = None,
        include: list[ResponseInclude] | None = None,
        ctx: Context,
    ) -> ResponseItemList:
        """List the input of a response.

        Returns one page of the items that a response was made from.

        Args:
            response_id: Identifier of the response.
            after: Identifier of the last item of the page before; the answer starts behind it.
            before: Identifier of the first item of the page behind; the answer ends before it.
            limit: How many items to answer at most, 1 to 100. Default 20.
            order: Sort by creation time, ascending or descending. Default descending.
            include: What to add to the items, since it is left out otherwise.
            ctx: The request around this call.

        Returns:
            The page.

        Raises:
            NotFoundError: Something that the request names does not exist.

        Source: responses.yaml#/paths/~1v1~1responses~1{response_id}~1input_items/get
        """

    @abstractmethod
    async def conversations_create(self, body: CreateConversationRequest, *, ctx: Context) -> Conversation:
        """Create a conversation.

        Starts a conversation, empty or with first items.

        Args:
            body: What the caller sent.
            ctx: The request around this call.

        Returns:
            The new conversation.

        Raises:
            NotFoundError: Something that the request names does not exist.
            ConflictError: The request contradicts what exists, such as an identifier that is taken.

        Source: responses.yaml#/paths/~1v1~1conversations/post
        """

    @abstractmethod
    async def conversations_retrieve(self, conversation_id: str, *, ctx: Context) -> Conversation:
        """Get a conversation.

        Returns one conversation.

        Args:
            conversation_id: Identifier of the conversation.
            ctx: The request around this call.

        Returns:
            The conversation.

        Raises:
            NotFoundError: Something that the request names does not exist.

        Source: responses.yaml#/paths/~1v1~1conversations~1{conversation_id}/get
        """

    @abstractmethod
    async def conversations_update(
        self, conversation_id: str, body: UpdateConversationRequest, *, ctx: Context
    ) -> Conversation:
        """Update a conversation.

        Replaces the metadata of a conversation.

        Args:
            conversation_id: Identifier of the conversation.
            body: What the caller sent.
            ctx: The request around this call.

        Returns:
            The updated conversation.

        Raises:
            NotFoundError: Something that the request names does not exist.

        Source: responses.yaml#/paths/~1v1~1conversations~1{conversation_id}/post
        """

    @abstractmethod
    async def conversations_delete(self, conversation_id: str, *, ctx: Context) -> ConversationDeleted:
        """Delete a conversation.

        Deletes a conversation with its items.

        Args:
            conversation_id: Identifier of the conversation.
            ctx: The request around this call.

        Returns:
            What was deleted.

        Raises:
            NotFoundError: Something that the request names does not exist.

        Source: responses.yaml#/paths/~1v1~1conversations~1{conversation_id}/delete
        """

    @abstractmethod
    async def conversations_items_create(
        self,
        conversation_id: str,
        body: CreateConversationItemsRequest,
        *,
        include: list[ResponseInclude] | None = None,
        ctx: Context,
    ) -> ResponseItemList:
        """Add items to a conversation.

        Appends up to 20 items and returns them with their identifiers. A 409 means that an identifier is
        taken.

        Args:
            conversation_id: Identifier of the conversation.
            body: What the caller sent.
            include: What to add to the items, since it is left out otherwise.
            ctx: The request around this call.

        Returns:
            The added items.

        Raises:
            NotFoundError: Something that the request names does not exist.
            ConflictError: The request contradicts what exists, such as an identifier that is taken.

        Source: responses.yaml#/paths/~1v1~1conversations~1{conversation_id}~1items/post
        """

    @abstractmethod
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
        """List the items of a conversation.

        Returns one page of the items of a conversation.

        Args:
            conversation_id: Identifier of the conversation.
            after: Identifier of the last item of the page before; the answer starts behind it.
            limit: How many items to answer at most, 1 to 100. Default 20.
            order: Sort by creation time, ascending or descending. Default descending.
            include: What to add to the items, since it is left out otherwise.
            ctx: The request around this call.

        Returns:
            The page.

        Raises:
            NotFoundError: Something that the request names does not exist.

        Source: responses.yaml#/paths/~1v1~1conversations~1{conversation_id}~1items/get
        """

    @abstractmethod
    async def conversations_items_retrieve(
        self,
        conversation_id: str,
        item_id: str,
        *,
        include: list[ResponseInclude] | None = None,
        ctx: Context,
    ) -> ResponseItem:
        """Get an item of a conversation.

        Returns one item of a conversation.

        Args:
            conversation_id: Identifier of the conversation.
            item_id: Identifier of the item.
            include: What to add to the items, since it is left out otherwise.
            ctx: The request around this call.

        Returns:
            The item.

        Raises:
            NotFoundError: Something that the request names does not exist.

        Source: responses.yaml#/paths/~1v1~1conversations~1{conversation_id}~1items~1{item_id}/get
        """

    @abstractmethod
    async def conversations_items_delete(
        self, conversation_id: str, item_id: str, *, ctx: Context
    ) -> ConversationItemDeleted:
        """Delete an item of a conversation.

        Takes one item out of a conversation and returns the conversation.

        Args:
            conversation_id: Identifier of the conversation.
            item_id: Identifier of the item.
            ctx: The request around this call.

        Returns:
            The conversation without the item.

        Raises:
            NotFoundError: Something that the request names does not exist.

        Source: responses.yaml#/paths/~1v1~1conversations~1{conversation_id}~1items~1{item_id}/delete
        """
