"""The operations on stored chats, as the server answers them for every provider of inference."""

from __future__ import annotations

from pydantic_core import to_json

from llama_stack.storing.chats import StoredChats
from llama_stack.storing.json_text import write
from llama_stack.storing.messages import message_page
from llama_stack.storing.table import StoredChat
from llama_stack_api.interfaces.inference import Inference
from llama_stack_api.models.common import SortOrder, StringMap
from llama_stack_api.models.inference import (
    ChatCompletionDeleted,
    ChatCompletionList,
    StoredChatCompletion,
    StoredChatMessageList,
    UpdateChatCompletionRequest,
)
from llama_stack_spi import Context, forwarded


class StoredChatOperations(Inference):
    """Lists, shows, changes and deletes stored chats. Each caller meets those of its own tenant only."""

    def __init__(self, chats: StoredChats) -> None:
        self._chats = chats

    async def chat_completions_list(
        self,
        *,
        after: str | None = None,
        limit: int = 20,
        order: SortOrder | None = None,
        model: str | None = None,
        metadata: StringMap | None = None,
        ctx: Context,
    ) -> ChatCompletionList:
        """Lists stored chats, newest first unless asked otherwise."""
        page = await self._chats.page(
            tenant=ctx.tenant,
            after=after,
            limit=limit,
            ascending=order == "asc",
            model=model,
            metadata=metadata or {},
        )
        ids = [chat.identifier for chat in page.chats]
        ends = {"first_id": ids[0] if ids else None, "last_id": ids[-1] if ids else None}
        rest = to_json({**ends, "has_more": page.has_more})[1:]
        data = b",".join(shown(chat) for chat in page.chats)
        return forwarded(ChatCompletionList, b'{"object":"list","data":[' + data + b"]," + rest)

    async def chat_completions_retrieve(self, completion_id: str, *, ctx: Context) -> StoredChatCompletion:
        """Returns a stored chat."""
        chat = await self._chats.get(completion_id, tenant=ctx.tenant)
        return forwarded(StoredChatCompletion, shown(chat))

    async def chat_completions_update(
        self, completion_id: str, body: UpdateChatCompletionRequest, *, ctx: Context
    ) -> StoredChatCompletion:
        """Replaces the metadata of a stored chat."""
        changed = await self._chats.describe(completion_id, body.metadata, tenant=ctx.tenant)
        return forwarded(StoredChatCompletion, shown(changed))

    async def chat_completions_delete(self, completion_id: str, *, ctx: Context) -> ChatCompletionDeleted:
        """Forgets a stored chat."""
        await self._chats.remove(completion_id, tenant=ctx.tenant)
        return ChatCompletionDeleted(id=completion_id, deleted=True)

    async def chat_completions_messages_list(
        self,
        completion_id: str,
        *,
        after: str | None = None,
        limit: int = 20,
        order: SortOrder | None = None,
        ctx: Context,
    ) -> StoredChatMessageList:
        """Lists the messages that a stored chat answers, in their order unless asked otherwise."""
        chat = await self._chats.get(completion_id, tenant=ctx.tenant)
        page = message_page(chat, after=after, limit=limit, ascending=order != "desc")
        return forwarded(StoredChatMessageList, write(page))


def shown(chat: StoredChat) -> bytes:
    """A stored chat as JSON, with its metadata."""
    return chat.body[:-1] + b',"metadata":' + to_json(chat.metadata) + b"}"
