"""Chat completions that the caller asked to keep."""

from __future__ import annotations

from collections.abc import Sequence

from pydantic import MISSING

from llama_stack_api.models.common import StringMap
from llama_stack_api.models.inference import (
    ChatAssistantMessage,
    ChatCompletion,
    ChatCompletionList,
    ChatContentPart,
    ChatContentPartRefusal,
    ChatMessage,
    ChatToolMessage,
    StoredChatCompletion,
    StoredChatMessage,
    StoredChatMessageList,
)
from llama_stack_providers.stub.kit.shelf import Shelf, page_of
from llama_stack_spi import given


class ChatStore:
    """Kept chat completions, with the messages that led to them."""

    def __init__(self) -> None:
        self._kept: Shelf[StoredChatCompletion] = Shelf("chat completion", prefix="chatcmpl_")

    def new_id(self) -> str:
        """An identifier for a chat completion, whether it will be kept or not."""
        return self._kept.new_id()

    def keep(self, whole: ChatCompletion, messages: Sequence[ChatMessage]) -> None:
        """Keeps a chat completion."""
        stored = StoredChatCompletion(
            id=whole.id,
            created=whole.created,
            model=whole.model,
            choices=whole.choices,
            input_messages=list(messages),
            usage=whole.usage,
            service_tier=whole.service_tier,
            system_fingerprint=whole.system_fingerprint,
            metadata=whole.metadata,
            moderation=whole.moderation,
        )
        self._kept.add(whole.id, stored)

    def get(self, completion_id: str) -> StoredChatCompletion:
        """The chat completion."""
        return self._kept.get(completion_id, param="completion_id")

    def update(self, completion_id: str, metadata: StringMap | None) -> StoredChatCompletion:
        """Replaces the metadata."""
        changed = self.get(completion_id).model_copy(update={"metadata": metadata})
        return self._kept.put(completion_id, changed)

    def remove(self, completion_id: str) -> None:
        """Forgets the chat completion and its messages."""
        self._kept.remove(completion_id)

    def page(
        self, *, after: str | None, limit: int, ascending: bool, model: str | None, metadata: StringMap
    ) -> ChatCompletionList:
        """One page of a model's answers that have all of the metadata, newest first unless `ascending`."""

        def keep(kept: StoredChatCompletion) -> bool:
            return model in (None, kept.model) and metadata.items() <= given(kept.metadata, {}).items()

        page = self._kept.page(after=after, limit=limit, ascending=ascending, keep=keep)
        return ChatCompletionList(
            data=page.data, first_id=page.first_id, last_id=page.last_id, has_more=page.has_more
        )

    def messages(
        self, completion_id: str, *, after: str | None, limit: int, ascending: bool
    ) -> StoredChatMessageList:
        """One page of the messages that led to a chat completion."""
        said = self.get(completion_id).input_messages
        rows = [
            (message.id, message)
            for place, each in enumerate(said)
            for message in [_stored(each, f"{completion_id}-{place}")]
        ]
        page = page_of(rows, after=after, limit=limit, ascending=ascending, noun="message")
        return StoredChatMessageList(
            data=page.data, first_id=page.first_id, last_id=page.last_id, has_more=page.has_more
        )


def _stored(message: ChatMessage, identifier: str) -> StoredChatMessage:
    content = message.content
    parts: list[ChatContentPart] = []
    if isinstance(content, list):
        parts = [part for part in content if not isinstance(part, ChatContentPartRefusal)]
    stored = StoredChatMessage(
        id=identifier,
        role=message.role,
        content=content if isinstance(content, str) else None,
        content_parts=parts or MISSING,
    )
    if isinstance(message, ChatToolMessage):
        stored.tool_call_id = message.tool_call_id
    else:
        stored.name = message.name
    if isinstance(message, ChatAssistantMessage):
        stored.refusal = message.refusal
        stored.tool_calls = MISSING if message.tool_calls is None else message.tool_calls
        stored.function_call = MISSING if message.function_call is None else message.function_call
    return stored
