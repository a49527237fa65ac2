"""What the tests of Anthropic, Gemini and Bedrock ask, and how they read the answers."""

from __future__ import annotations

import asyncio
import contextlib
import json
from collections.abc import AsyncIterator
from pathlib import Path

import httpx

from llama_stack_api.interfaces.inference import Inference
from llama_stack_api.models.inference import (
    ChatCompletion,
    ChatCompletionChunk,
    CreateChatCompletionRequest,
)
from llama_stack_spi import Context, LlamaStackError
from tests.server.processes import RunningServer

CTX = Context(request_id="req_test")
HI = {"role": "user", "content": "Hello"}
PIXEL = "iVBORw0KGgo="
LOCATION = {"type": "object", "properties": {"location": {"type": "string"}}}
WEATHER = {
    "type": "function",
    "function": {"name": "get_weather", "description": "Tells the weather.", "parameters": LOCATION},
}
SCHEMA = {
    "type": "object",
    "properties": {"age": {"type": "integer", "minimum": 1}},
    "required": ["age"],
}
PERSON = {"type": "json_schema", "json_schema": {"name": "person", "schema": SCHEMA}}


def image(url: str) -> dict[str, object]:
    return {"type": "image_url", "image_url": {"url": url}}


def result_of(call: str, content: str) -> dict[str, object]:
    return {"role": "tool", "tool_call_id": call, "content": content}


def said(call: str, name: str, arguments: object, **more: object) -> dict[str, object]:
    """What a model said that called a tool."""
    function = {"name": name, "arguments": json.dumps(arguments)}
    return {
        "role": "assistant",
        "tool_calls": [{"id": call, "type": "function", "function": function}],
        **more,
    }


class Caller:
    """Asks a provider for a model."""

    def __init__(self, provider: Inference, model: str) -> None:
        self.provider = provider
        self.model = model

    def body(self, *messages: object, **more: object) -> CreateChatCompletionRequest:
        fields = {"model": self.model, "messages": list(messages) or [HI], **more}
        return CreateChatCompletionRequest.model_validate(fields)

    async def ask(self, *messages: object, ctx: Context = CTX, **more: object) -> ChatCompletion:
        return await self.provider.chat_completions_create(self.body(*messages, **more), ctx=ctx)

    def chunks(
        self, *messages: object, ctx: Context = CTX, **more: object
    ) -> AsyncIterator[ChatCompletionChunk]:
        body = self.body(*messages, stream=True, stream_options={"include_usage": True}, **more)
        return self.provider.chat_completions_create_stream(body, ctx=ctx)

    async def stream(self, *messages: object, **more: object) -> list[ChatCompletionChunk]:
        return [chunk async for chunk in self.chunks(*messages, **more)]  # type: ignore[arg-type]

    async def refused(self, *messages: object, streamed: bool = False, **more: object) -> LlamaStackError:
        """What is raised instead of an answer, or of its first chunk."""
        try:
            if streamed:
                await anext(self.chunks(*messages, **more))  # type: ignore[arg-type]
            else:
                await self.ask(*messages, **more)  # type: ignore[arg-type]
        except LlamaStackError as error:
            return error
        raise AssertionError("nothing was refused")

    async def broken(self, **more: object) -> tuple[LlamaStackError, list[ChatCompletionChunk]]:
        """What a stream raises, and what it said before."""
        seen: list[ChatCompletionChunk] = []
        try:
            async for chunk in self.chunks(**more):  # type: ignore[arg-type]
                seen.append(chunk)
        except LlamaStackError as error:
            return error, seen
        raise AssertionError("the stream did not break")


def text_of(chunks: list[ChatCompletionChunk]) -> str:
    texts = [each.delta.content for chunk in chunks for each in chunk.choices]
    return "".join(text for text in texts if isinstance(text, str))


def calls_of(chunks: list[ChatCompletionChunk]) -> list[dict[str, object]]:
    """The deltas of calls."""
    lists = [each.delta.tool_calls for chunk in chunks for each in chunk.choices]
    return [call.model_dump() for each in lists if isinstance(each, list) for call in each]


def joined(deltas: list[dict[str, object]]) -> dict[object, str]:
    """The arguments of each call, put together."""
    found: dict[object, str] = {}
    for delta in deltas:
        function: dict[str, str] = delta["function"]  # type: ignore[assignment]
        found[delta["index"]] = found.get(delta["index"], "") + function["arguments"]
    return found


def error_in(text: str) -> dict[str, object]:
    """The error that a stream ends with."""
    last = json.loads(text.strip().split("\n\n")[-1].removeprefix("data: "))
    assert "[DONE]" not in text
    return last["error"]  # type: ignore[no-any-return]


@contextlib.asynccontextmanager
async def serving(
    folder: Path, provider: str, config: str, model: str, keys: dict[str, str]
) -> AsyncIterator[httpx.AsyncClient]:
    """A whole server with the provider and its one model `mine`; the caller brings the keys."""
    file = folder / "mine.yaml"
    file.write_text(
        f"apis:\n  inference:\n    - {{id: vendor, provider: '{provider}', config: {config}}}\n"
        f"resources:\n  models: [{{model_id: mine, provider_model_id: '{model}'}}]\n"
    )
    server = await asyncio.to_thread(RunningServer, str(file))
    headers = {"x-llamastack-provider-data": json.dumps(keys)}
    try:
        async with httpx.AsyncClient(base_url=server.url, headers=headers) as http:
            yield http
    finally:
        await asyncio.to_thread(server.close)
