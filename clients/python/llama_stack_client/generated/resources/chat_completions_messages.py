# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""Operations of `client.chat.completions.messages`."""

from __future__ import annotations

from collections.abc import Mapping
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
from .._low import chat_completions_messages as low

_STORED_CHAT_MESSAGE_LIST: Answer[types.StoredChatMessageList] = JsonAnswer("StoredChatMessageList")


class ChatCompletionsMessages(Resource):
    """Operations of `client.chat.completions.messages`."""

    @cached_property
    def with_raw_response(self) -> ChatCompletionsMessagesRaw:
        """The same calls, answering with status, headers and unread body."""
        return ChatCompletionsMessagesRaw(self._client)

    def list(
        self,
        completion_id: str,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: types.SortOrder | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> Page[types.StoredChatMessageList, types.StoredChatMessage]:
        """List the messages of a stored chat completion.

        Lists the messages that a stored chat completion answered.

        Args:
            completion_id: Identifier of the chat completion.
            after: Identifier of the last item of the page before; the answer starts behind it.
            limit: How many items to answer at most, 1 to 100. Default 20.
            order: Order of the messages. Default ascending, the order of the chat.

        Returns:
            One page of them.

        Source: inference.yaml#/paths/~1v1~1chat~1completions~1{completion_id}~1messages/get
        """
        return self._client.page(
            low.chat_completions_messages_list(
                completion_id=completion_id,
                after=after,
                limit=limit,
                order=order,
            ),
            _STORED_CHAT_MESSAGE_LIST,
            Paging(
                style="cursor",
                cursor="after",
                next="last_id",
                items="data",
                more="has_more",
                later=("limit", "order"),
            ),
            Options(extra_headers, extra_query, extra_body, timeout),
        )


class ChatCompletionsMessagesRaw:
    """The calls of `ChatCompletionsMessages`, each answering with a `RawResponse`."""

    def __init__(self, client: SyncClient) -> None:
        """Takes the client that sends."""
        calls = ChatCompletionsMessages(raw_client(client))
        self.list = raw(calls.list)


class AsyncChatCompletionsMessages(AsyncResource):
    """Operations of `client.chat.completions.messages`."""

    @cached_property
    def with_raw_response(self) -> AsyncChatCompletionsMessagesRaw:
        """The same calls, answering with status, headers and unread body."""
        return AsyncChatCompletionsMessagesRaw(self._client)

    def list(
        self,
        completion_id: str,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: types.SortOrder | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> AsyncPages[types.StoredChatMessageList, types.StoredChatMessage]:
        """List the messages of a stored chat completion.

        Lists the messages that a stored chat completion answered.

        Args:
            completion_id: Identifier of the chat completion.
            after: Identifier of the last item of the page before; the answer starts behind it.
            limit: How many items to answer at most, 1 to 100. Default 20.
            order: Order of the messages. Default ascending, the order of the chat.

        Returns:
            One page of them.

        Source: inference.yaml#/paths/~1v1~1chat~1completions~1{completion_id}~1messages/get
        """
        return self._client.page(
            low.chat_completions_messages_list(
                completion_id=completion_id,
                after=after,
                limit=limit,
                order=order,
            ),
            _STORED_CHAT_MESSAGE_LIST,
            Paging(
                style="cursor",
                cursor="after",
                next="last_id",
                items="data",
                more="has_more",
                later=("limit", "order"),
            ),
            Options(extra_headers, extra_query, extra_body, timeout),
        )


class AsyncChatCompletionsMessagesRaw:
    """The calls of `AsyncChatCompletionsMessages`, each answering with a `RawResponse`."""

    def __init__(self, client: AsyncClient) -> None:
        """Takes the client that sends."""
        calls = AsyncChatCompletionsMessages(async_raw_client(client))
        self.list = async_raw(calls.list)
