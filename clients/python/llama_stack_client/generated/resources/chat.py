# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""Operations of `client.chat`."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from ...runtime.resource import AsyncResource, Resource, chosen

if TYPE_CHECKING:
    from .chat_completions import AsyncChatCompletions, ChatCompletions


class Chat(Resource):
    """Operations of `client.chat`."""

    @cached_property
    def completions(self) -> ChatCompletions:
        """Operations of `client.chat.completions`."""
        from .chat_completions import ChatCompletions

        return chosen(ChatCompletions(self._client), self._client.implementation("chat.completions"))


class AsyncChat(AsyncResource):
    """Operations of `client.chat`."""

    @cached_property
    def completions(self) -> AsyncChatCompletions:
        """Operations of `client.chat.completions`."""
        from .chat_completions import AsyncChatCompletions

        return chosen(AsyncChatCompletions(self._client), self._client.implementation("chat.completions"))
