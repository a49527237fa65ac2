"""Calls as users write them, with the types that a type checker must see. Checked by `test_typing.py`, never run."""

from __future__ import annotations

from pathlib import Path

import llama_stack_client
from llama_stack_client import (
    AsyncLlamaStackClient,
    AsyncStream,
    LlamaStackClient,
    Page,
    Stream,
    interfaces,
    omit,
    types,
)
from typing_extensions import assert_type  # noqa: UP035 - the oldest Python lacks it


def sync_calls(client: LlamaStackClient, stream: bool) -> None:
    ask = [{"role": "user", "content": "hi"}]
    assert_type(client.chat.completions.create(model="m", messages=ask), types.ChatCompletion)
    assert_type(
        client.chat.completions.create(model="m", messages=ask, stream=True),
        Stream[types.ChatCompletionChunk, types.ChatCompletion],
    )
    assert_type(
        client.chat.completions.create(model="m", messages=ask, stream=stream),
        types.ChatCompletion | Stream[types.ChatCompletionChunk, types.ChatCompletion],
    )
    with client.chat.completions.stream(model="m", messages=ask, temperature=None, n=omit) as chunks:
        for chunk in chunks:
            assert_type(chunk, types.ChatCompletionChunk)
    annotated: Stream[types.ChatCompletionChunk] = client.chat.completions.stream(model="m", messages=ask)
    annotated.close()
    assert_type(client.chat.completions.stream(model="m", messages=ask).final(), types.ChatCompletion)
    assert_type(client.responses.stream(model="m", input="hi").final(), types.Response)
    assert_type(client.files.list(), Page[types.ListFilesResponse, types.File])
    for file in client.files.list():
        assert_type(file, types.File)
    client.files.create(file=Path("rows.jsonl"), purpose="batch")
    client.files.create(file=("rows.jsonl", b"{}", "application/jsonl"), purpose="batch")
    assert_type(client.files.content("f").content, bytes)
    for piece in client.files.content("f").iter_bytes():
        assert_type(piece, bytes)
    for event in client.responses.stream(model="m", input="hi"):
        _ = event.type  # of an unknown event, too
        if isinstance(event, types.ResponseTextDeltaEvent):
            assert_type(event.delta, str)
    assert_type(client.models.with_raw_response.retrieve("m").parse(), types.Model)
    assert_type(client.shields.delete("s"), None)
    client.chat.completions.create(model=3, messages=ask)  # type: ignore[call-overload]
    client.chat.completions.create(messages=ask)  # type: ignore[call-overload]
    client.models.retrieve(model="m")  # type: ignore[call-arg]
    _ = types.ChatMesage  # type: ignore[attr-defined]
    _ = interfaces.ChatComplections  # type: ignore[attr-defined]
    _ = llama_stack_client.Agnt  # type: ignore[attr-defined]


async def async_calls(client: AsyncLlamaStackClient) -> None:
    messages = [types.ChatUserMessage(role="user", content="hi")]
    assert_type(await client.chat.completions.create(model="m", messages=messages), types.ChatCompletion)
    assert_type(
        await client.chat.completions.create(model="m", messages=messages, stream=True),
        AsyncStream[types.ChatCompletionChunk, types.ChatCompletion],
    )
    async with client.chat.completions.stream(model="m", messages=messages) as chunks:
        async for chunk in chunks:
            assert_type(chunk, types.ChatCompletionChunk)
    turn = await client.agents.turns.resume_stream("a", "s", "t", tool_responses=[]).final()
    assert_type(turn, types.Turn)
    async for model in client.models.list():
        assert_type(model, types.Model)
    assert_type((await client.models.with_raw_response.retrieve("m")).parse(), types.Model)


class LocalShields:
    """Another implementation of a resource, with only the arguments that it looks at."""

    def list(self, **given: object) -> Page[types.ListShieldsResponse, types.Shield]:
        return interfaces.local_page(types.ListShieldsResponse(data=[]))

    def register(self, *, shield_id: str, **given: object) -> types.Shield:
        raise NotImplementedError

    def retrieve(self, identifier: str, **given: object) -> types.Shield:
        raise NotImplementedError

    def delete(self, identifier: str, **given: object) -> None:
        return None


class Incomplete:
    """No implementation: methods are missing."""

    def list(self, **given: object) -> Page[types.ListShieldsResponse, types.Shield]:
        return interfaces.local_page(types.ListShieldsResponse(data=[]))


def other_implementations(client: LlamaStackClient, aclient: AsyncLlamaStackClient) -> None:
    LlamaStackClient(resources={"shields": LocalShields(), "models": client.models})
    AsyncLlamaStackClient(resources={"models": aclient.models})
    LlamaStackClient(resources={"shields": Incomplete()})  # type: ignore[arg-type]
    LlamaStackClient(resources={"shilds": LocalShields()})  # type: ignore[arg-type]
    remote: interfaces.ChatCompletions = client.chat.completions
    assert_type(remote.create(model="m", messages=[]), types.ChatCompletion)
