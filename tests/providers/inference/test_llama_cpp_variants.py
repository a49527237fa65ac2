"""`inline::llama-cpp` with what a distribution can add to a model: a template with tools, adapters, vectors, ranks."""

from __future__ import annotations

import base64
import json
import math
import zlib
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio

from llama_stack_api.models.inference import (
    CreateChatCompletionRequest,
    CreateEmbeddingRequest,
    EmbeddingsRequest,
    RerankRequest,
)
from llama_stack_providers.inference.llama_cpp.config import LlamaCppConfig
from llama_stack_spi import Context, InvalidRequestError, NotFoundError, UnavailableError, given
from tests.providers.inference.conftest import CHAT

pytestmark = [pytest.mark.real_model, pytest.mark.asyncio(loop_scope="module")]

CTX = Context(request_id="req_test")
WEATHER = {
    "type": "function",
    "function": {
        "name": "get_weather",
        "description": "Tells the weather of a city.",
        "parameters": {
            "type": "object",
            "properties": {"city": {"type": "string"}, "unit": {"enum": ["celsius", "fahrenheit"]}},
            "required": ["city", "unit"],
        },
    },
}


@pytest_asyncio.fixture(loop_scope="module", scope="module")
async def engine(chat_models: Path, tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[Any]:
    """One language model with everything added, and two tiny encoders; without a prompt cache."""
    pytest.importorskip("gguf", reason="the tests make models with the package gguf")
    from llama_stack_providers.inference.llama_cpp.provider import LlamaCpp
    from tests.providers.inference import tiny_gguf

    base = next((chat_models / CHAT).glob("*.gguf"))
    folder = tmp_path_factory.mktemp("models")
    adapter = tiny_gguf.adapter(folder / "adapters" / "random.gguf", base)
    tiny_gguf.encoder(folder / "tiny-vectors" / "model.gguf")
    tiny_gguf.encoder(folder / "tiny-ranks" / "model.gguf", ranks=True)
    smol = {
        "file": str(base),
        "chat_template": Path(__file__).with_name("hermes.jinja").read_text(),
        "embedding": True,
        "pooling": "mean",
        "adapters": {"wild": {"file": str(adapter)}, "tame": {"file": str(adapter), "scale": 0}},
    }
    models = {
        "smol": smol,
        "tiny-vectors": {"embedding": True, "context_length": 64},
        "tiny-ranks": {"rerank": True, "context_length": 64},
        "eyes": {
            "file": str(base),
            "mmproj": str(tiny_gguf.projector(folder / "eyes" / "mmproj.gguf", width=576)),
        },
        "blind": {"file": str(base), "mmproj": str(folder / "none.gguf")},
    }
    provider = LlamaCpp(
        LlamaCppConfig.model_validate(
            {
                "models_dir": str(folder), "models": models, "context_length": 1024, "threads": 1,
                "max_models": 3, "prompt_cache": False,
            }
        )
    )  # fmt: skip
    yield provider
    await provider.stop()


def chat(messages: list[dict[str, Any]] | None = None, **more: Any) -> CreateChatCompletionRequest:
    facts = {
        "model": "smol",
        "messages": messages or [{"role": "user", "content": "Name a colour."}],
        "max_tokens": 8,
        "temperature": 0,
        **more,
    }
    return CreateChatCompletionRequest.model_validate(facts)


def asking(*cities: str) -> list[dict[str, Any]]:
    """A chat in which the model called the tool for all cities but the last, which even a small model goes on with."""
    found: list[dict[str, Any]] = []
    for number, city in enumerate(cities):
        found.append({"role": "user", "content": f"What is the weather in {city}?"})
        function = {"name": "get_weather", "arguments": json.dumps({"city": city, "unit": "celsius"})}
        call = {"id": f"call_{number}", "type": "function", "function": function}
        found.append({"role": "assistant", "content": "", "tool_calls": [call]})
    return found[:-1]


CITIES = asking("Paris", "Oslo", "Madrid", "Rome")


async def test_a_template_with_tools_is_used_for_them(engine: Any) -> None:
    answer = await engine.chat_completions_create(chat(CITIES, tools=[WEATHER], max_tokens=60), ctx=CTX)
    choice = answer.choices[0]
    assert choice.finish_reason == "tool_calls"
    assert given(choice.message.content, None) is None
    call = choice.message.tool_calls[0]
    assert (call.function.name, json.loads(call.function.arguments)) == (
        "get_weather",
        {"city": "Rome", "unit": "celsius"},
    )


async def test_its_calls_are_streamed_in_pieces(engine: Any) -> None:
    body = chat(CITIES, tools=[WEATHER], max_tokens=60, parallel_tool_calls=False)
    chunks = [chunk async for chunk in engine.chat_completions_create_stream(body, ctx=CTX)]
    deltas = [delta for chunk in chunks for delta in given(chunk.choices[0].delta.tool_calls, [])]
    assert len(deltas) > 5
    assert {delta.index for delta in deltas} == {0}
    assert json.loads("".join(given(delta.function.arguments, "") for delta in deltas))["city"] == "Rome"
    assert chunks[-1].choices[0].finish_reason == "tool_calls"


async def test_a_call_that_the_limit_cuts_off_ends_with_length(engine: Any) -> None:
    answer = await engine.chat_completions_create(chat(CITIES, tools=[WEATHER], max_tokens=18), ctx=CTX)
    assert answer.choices[0].finish_reason == "length"


async def test_a_demanded_call_is_made_whatever_the_template(engine: Any) -> None:
    body = chat(tools=[WEATHER], tool_choice="required", max_tokens=100)
    call = (await engine.chat_completions_create(body, ctx=CTX)).choices[0].message.tool_calls[0]
    assert json.loads(call.function.arguments)["unit"] in {"celsius", "fahrenheit"}


async def text(engine: Any, model: str) -> str:
    answer = await engine.chat_completions_create(chat(model=model), ctx=CTX)
    assert answer.model == model
    return str(answer.choices[0].message.content)


async def test_an_adapter_is_a_model_of_its_own_and_leaves_its_base_alone(engine: Any) -> None:
    base = await text(engine, "smol")
    wild = await text(engine, "smol:wild")
    assert wild != base
    assert [await text(engine, name) for name in ("smol", "smol:wild", "smol:tame", "smol")] == [
        base,
        wild,
        base,
        base,
    ]
    body = chat(model="smol:wild")
    chunks = [chunk async for chunk in engine.chat_completions_create_stream(body, ctx=CTX)]
    assert {chunk.model for chunk in chunks} == {"smol:wild"}
    assert "".join(given(chunk.choices[0].delta.content, "") for chunk in chunks) == wild


async def test_an_adapter_that_is_not_there(engine: Any) -> None:
    with pytest.raises(NotFoundError, match=r"'smol' has no adapter 'none'. It has: wild, tame"):
        await text(engine, "smol:none")


async def test_without_a_prompt_cache_everything_is_read_again(engine: Any) -> None:
    for _ in range(2):
        answer = await engine.chat_completions_create(chat(), ctx=CTX)
        assert answer.usage.prompt_tokens_details.cached_tokens == 0


async def vectors(engine: Any, model: str, texts: Any, **more: Any) -> list[list[float]]:
    body = CreateEmbeddingRequest.model_validate({"model": model, "input": texts, **more})
    answer = await engine.embeddings_create(body, ctx=CTX)
    assert answer.model == model
    assert answer.usage.prompt_tokens > 0
    return [each.embedding for each in answer.data]


def length(vector: list[float]) -> float:
    return math.sqrt(sum(value * value for value in vector))


@pytest.mark.parametrize(("model", "size"), [("smol", 576), ("tiny-vectors", 32)])
async def test_texts_are_embedded_in_their_order(engine: Any, model: str, size: int) -> None:
    # Texts of different lengths: the engine calculates them together.
    (alone,) = await vectors(engine, model, "cat dog one two three")
    first, second, again = await vectors(engine, model, ["cat dog", "cat dog one two three", "cat dog"])
    assert len(first) == size
    assert second == pytest.approx(alone, abs=1e-3)
    assert first == pytest.approx(again, abs=1e-3)
    assert first != pytest.approx(second, abs=1e-3)
    assert length(first) == pytest.approx(1, abs=1e-5)
    (short,) = await vectors(engine, model, "cat dog", dimensions=8)
    assert len(short) == 8
    assert length(short) == pytest.approx(1, abs=1e-5)
    (packed,) = await vectors(engine, model, "cat dog", encoding_format="base64")
    assert isinstance(packed, str)
    native = EmbeddingsRequest.model_validate({"model_id": model, "contents": ["cat dog"]})
    assert (await engine.inference_embeddings(native, ctx=CTX)).embeddings[0] == pytest.approx(
        first, abs=1e-3
    )


async def test_what_cannot_be_embedded(engine: Any) -> None:
    for texts, more, code in (
        ("cat " * 100, {}, "context_length_exceeded"),
        ("cat", {"dimensions": 33}, "unsupported_dimensions"),
        (["cat", [99999]], {}, "unknown_token"),
    ):
        with pytest.raises(InvalidRequestError) as caught:
            await vectors(engine, "tiny-vectors", texts, **more)
        assert caught.value.code == code


async def test_texts_are_ranked(engine: Any) -> None:
    items = ["cat dog", "red", "fish fish", "one two three"]
    facts = {"model": "tiny-ranks", "query": "query cat", "items": items}
    ranking = (await engine.inference_rerank(RerankRequest.model_validate(facts), ctx=CTX)).data
    assert sorted(each.index for each in ranking) == [0, 1, 2, 3]
    assert [each.relevance_score for each in ranking] == sorted(
        (each.relevance_score for each in ranking), reverse=True
    )
    few = RerankRequest.model_validate({**facts, "max_num_results": 2})
    assert [each.index for each in (await engine.inference_rerank(few, ctx=CTX)).data] == [
        each.index for each in ranking[:2]
    ]


async def test_models_do_what_they_are_for(engine: Any) -> None:
    rank = RerankRequest.model_validate({"model": "smol", "query": "a", "items": ["b"]})
    with pytest.raises(InvalidRequestError, match="'smol' is no reranking model"):
        await engine.inference_rerank(rank, ctx=CTX)
    with pytest.raises(InvalidRequestError, match="'tiny-ranks' is a reranking model; it writes no text"):
        await engine.chat_completions_create(chat(model="tiny-ranks"), ctx=CTX)
    with pytest.raises(
        InvalidRequestError, match="'tiny-ranks' is a reranking model; it makes no embeddings"
    ):
        await vectors(engine, "tiny-ranks", "a")
    mismatch = pytest.raises(
        InvalidRequestError, match="'tiny-vectors' is an embedding model; it writes no text"
    )
    body = chat(model="tiny-vectors")
    with mismatch:
        await engine.chat_completions_create(body, ctx=CTX)
    with mismatch:
        await anext(engine.chat_completions_create_stream(body, ctx=CTX))


def picture(red: int, green: int, blue: int) -> str:
    """A PNG of one colour."""

    def chunk(kind: bytes, data: bytes) -> bytes:
        return len(data).to_bytes(4) + kind + data + zlib.crc32(kind + data).to_bytes(4)

    head = (28).to_bytes(4) * 2 + bytes([8, 2, 0, 0, 0])
    rows = zlib.compress((b"\0" + bytes([red, green, blue]) * 28) * 28)
    data = b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")
    return "data:image/png;base64," + base64.b64encode(data).decode()


def showing(url: str, model: str) -> CreateChatCompletionRequest:
    parts = [{"type": "text", "text": "What is this?"}, {"type": "image_url", "image_url": {"url": url}}]
    return chat([{"role": "user", "content": parts}], model=model)


async def test_a_model_with_a_projector_sees(engine: Any) -> None:
    red, blue = [
        (await engine.chat_completions_create(showing(picture(*colour), "eyes"), ctx=CTX))
        for colour in ((255, 0, 0), (0, 0, 255))
    ]
    assert red.choices[0].message.content != blue.choices[0].message.content
    for url, reason in (
        ("data:image/png;base64,aGVsbG8=", "Failed to load"),
        ("http://x/y.png", "not fetched"),
    ):
        with pytest.raises(InvalidRequestError, match=reason):
            await engine.chat_completions_create(showing(url, "eyes"), ctx=CTX)
    with pytest.raises(InvalidRequestError, match="this model reads text only"):
        await engine.chat_completions_create(showing(picture(0, 0, 0), "smol"), ctx=CTX)


async def test_a_projector_that_is_missing_is_named(engine: Any) -> None:
    with pytest.raises(UnavailableError, match="The file of the projector of 'blind' is missing"):
        await text(engine, "blind")
