"""Other implementations of resources: local ones, for tests or on the device."""

from __future__ import annotations

import ast
from collections.abc import AsyncIterator, Iterator, Mapping
from typing import Any

import httpx
import pytest
from llama_stack_client import (
    AsyncLlamaStackClient,
    LlamaStackClient,
    LlamaStackClientError,
    interfaces,
    types,
)

from tests.clients.python.conftest import MODELS, SDK, Peer, sync_client

CHUNK = types.ChatCompletionChunk(id="c", created=1, model="local", choices=[])
ANSWER = types.ChatCompletion(id="c", created=1, model="local", choices=[])


class Local:
    """Implements `client.chat.completions` on this computer."""

    def create(self, *, model: str, **given: Any) -> Any:
        return self.stream(model=model) if given.get("stream") else ANSWER

    def stream(self, *, model: str, **given: Any) -> Any:
        def chunks() -> Iterator[types.ChatCompletionChunk]:
            yield CHUNK
            yield CHUNK

        return interfaces.LocalStream(chunks(), final=lambda: ANSWER)

    def list(self, **given: Any) -> Any:
        kept = types.StoredChatCompletion(id="c", created=1, model="local", choices=[], input_messages=[])
        return interfaces.local_page(types.ChatCompletionList(data=[kept], has_more=False))

    def retrieve(self, completion_id: str, **given: Any) -> Any:
        raise NotImplementedError

    def update(self, completion_id: str, *, metadata: Mapping[str, str] | None, **given: Any) -> Any:
        raise NotImplementedError

    def delete(self, completion_id: str, **given: Any) -> Any:
        raise NotImplementedError


def test_another_implementation_takes_the_place_of_a_resource() -> None:
    peer = Peer(httpx.Response(200, json=MODELS))
    client = sync_client(peer, resources={"chat.completions": Local()})
    ask: Any = {"model": "m", "messages": []}
    assert client.chat.completions.create(**ask) is ANSWER
    with client.chat.completions.stream(**ask) as chunks:
        assert [next(chunks), *chunks] == [CHUNK, CHUNK]
    assert client.chat.completions.stream(**ask).final() is ANSWER
    assert [each.id for each in client.chat.completions.list()] == ["c"]
    assert not peer.requests
    client.models.list()  # the other resources call the server
    assert len(peer.requests) == 1


def test_local_stream_may_have_no_final_result() -> None:
    stream = interfaces.LocalStream([CHUNK])
    assert list(stream) == [CHUNK]
    with pytest.raises(LlamaStackClientError, match="no final result"):
        stream.final()


def test_resources_below_stay_and_copies_keep_it() -> None:
    client = LlamaStackClient(resources={"chat.completions": Local()}).with_options(max_retries=0)
    assert client.chat.completions.create(model="m", messages=[]) is ANSWER
    assert callable(client.chat.completions.messages.list)


def test_implementation_that_lacks_a_method_is_refused() -> None:
    client = LlamaStackClient(resources={"models": object()})  # type: ignore[typeddict-item]
    with pytest.raises(AttributeError):
        _ = client.models


async def test_async_implementation() -> None:
    class Chat(Local):
        def stream(self, *, model: str, **given: Any) -> Any:
            async def chunks() -> AsyncIterator[types.ChatCompletionChunk]:
                yield CHUNK

            return interfaces.AsyncLocalStream(chunks(), final=lambda: ANSWER)

        async def create(self, *, model: str, **given: Any) -> Any:
            return ANSWER

        def list(self, **given: Any) -> Any:
            async def answer() -> types.ChatCompletionList:
                return types.ChatCompletionList(data=[], has_more=False)

            return interfaces.local_pages(answer)

        async def retrieve(self, completion_id: str, **given: Any) -> Any: ...

        async def update(
            self, completion_id: str, *, metadata: Mapping[str, str] | None, **given: Any
        ) -> Any: ...

        async def delete(self, completion_id: str, **given: Any) -> Any: ...

    client = AsyncLlamaStackClient(resources={"chat.completions": Chat()})
    completions = client.chat.completions
    assert await completions.create(model="m", messages=[]) is ANSWER
    async with completions.stream(model="m", messages=[]) as chunks:
        assert [each async for each in chunks] == [CHUNK]
    assert await (await completions.stream(model="m", messages=[])).final() is ANSWER
    assert [each async for each in completions.list()] == []


def test_every_resource_has_its_interface() -> None:
    """Whether the remote classes keep to them is a matter of types: `test_typing.py`."""
    for module in sorted((SDK / "llama_stack_client/generated/resources").glob("[a-z]*.py")):
        for each in ast.parse(module.read_text()).body:
            if isinstance(each, ast.ClassDef) and not each.name.endswith("Raw"):
                methods = [
                    item for item in each.body if isinstance(item, (ast.FunctionDef, ast.AsyncFunctionDef))
                ]
                if any(item.name == "with_raw_response" for item in methods):
                    assert each.name in interfaces.__all__
    assert all(getattr(interfaces, name) for name in interfaces.__all__)
