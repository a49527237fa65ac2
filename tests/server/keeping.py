"""Requests and answers to keep, for the tests of stored chats."""

from __future__ import annotations

from typing import Any

from pydantic_core import to_json

from llama_stack.storing import StoredChats
from llama_stack_api.models.inference import (
    ChatCompletion,
    ChatCompletionChunk,
    CreateChatCompletionRequest,
)
from llama_stack_spi import Context, forwarded

MINE, THEIRS = Context("r", tenant="mine"), Context("r", tenant="theirs")


def request(text: str = "x", **more: object) -> CreateChatCompletionRequest:
    body = {"model": "m", "messages": [{"role": "user", "content": text}], "store": True, **more}
    return CreateChatCompletionRequest.model_validate(body)


def answer(identifier: str, text: str = "y") -> ChatCompletion:
    message = {"role": "assistant", "content": text}
    whole = {
        "id": identifier,
        "object": "chat.completion",
        "created": 7,
        "model": "upstream's",
        "choices": [{"index": 0, "message": message, "finish_reason": "stop"}],
    }
    return forwarded(ChatCompletion, to_json(whole))


def chunk(identifier: str, delta: dict[str, object] | None, **more: object) -> ChatCompletionChunk:
    choices = [] if delta is None else [{"index": 0, "delta": delta, "finish_reason": None}]
    raw = {
        "id": identifier,
        "object": "chat.completion.chunk",
        "created": 7,
        "model": "u",
        "choices": choices,
    }
    return forwarded(ChatCompletionChunk, to_json({**raw, **more}))


async def ids(chats: StoredChats, ctx: Context = MINE, **more: Any) -> list[str]:
    wanted = {"after": None, "limit": 100, "ascending": True, "model": None, "metadata": {}, **more}
    return [chat.identifier for chat in (await chats.page(tenant=ctx.tenant, **wanted)).chats]
