"""`inline::minilm` with its real model."""

from __future__ import annotations

import asyncio
import base64
import struct
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio

from llama_stack_api.models.inference import (
    CreateChatCompletionRequest,
    CreateEmbeddingRequest,
    EmbeddingsRequest,
)
from llama_stack_providers.inference.minilm.config import MiniLmConfig
from llama_stack_providers.inference.minilm.provider import MiniLm
from llama_stack_spi import Context, InvalidRequestError, UnavailableError
from tests.providers.inference.conftest import VECTORS

pytestmark = [pytest.mark.real_model, pytest.mark.asyncio(loop_scope="module")]
CTX = Context(request_id="req_test")


@pytest_asyncio.fixture(loop_scope="module", scope="module")
async def minilm(vector_models: Path) -> AsyncIterator[MiniLm]:
    provider = MiniLm(MiniLmConfig(models_dir=str(vector_models), batch=3))
    yield provider
    await provider.stop()


async def embed(minilm: MiniLm, given: object, **more: object) -> list[list[float]]:
    body = CreateEmbeddingRequest.model_validate({"model": VECTORS, "input": given, **more})
    answer = await minilm.embeddings_create(body, ctx=CTX)
    assert [each.index for each in answer.data] == list(range(len(answer.data)))
    return [each.embedding for each in answer.data]  # type: ignore[misc]


def cosine(left: list[float], right: list[float]) -> float:
    return sum(a * b for a, b in zip(left, right, strict=True))


async def test_meaning_is_near_to_its_like(minilm: MiniLm) -> None:
    cat, kitten, physics = await embed(
        minilm, ["A cat sits on the mat.", "A kitten rests on a rug.", "Quarks are bound by gluons."]
    )
    assert cosine(cat, kitten) > 0.5 > 0.2 > cosine(cat, physics)
    assert cosine(cat, cat) == pytest.approx(1.0, abs=1e-5)
    assert len(cat) == 384


async def test_a_text_has_the_same_vector_in_any_company(minilm: MiniLm) -> None:
    texts = [f"{'word ' * length}end" for length in (40, 1, 17, 3, 90, 2, 5)]
    together = await embed(minilm, texts)
    for text, vector in zip(texts, together, strict=True):
        assert cosine((await embed(minilm, text))[0], vector) > 0.99


async def test_base64_holds_the_same_numbers(minilm: MiniLm) -> None:
    (plain,) = await embed(minilm, "hello")
    (coded,) = await embed(minilm, "hello", encoding_format="base64")
    assert list(struct.unpack("<384f", base64.b64decode(coded))) == pytest.approx(plain)  # type: ignore[arg-type]


async def test_shorter_vectors_have_length_one(minilm: MiniLm) -> None:
    (short,) = await embed(minilm, "hello", dimensions=16)
    assert len(short) == 16
    assert cosine(short, short) == pytest.approx(1.0, abs=1e-5)
    with pytest.raises(InvalidRequestError, match="makes vectors of 384 numbers, not of 500") as caught:
        await embed(minilm, "hello", dimensions=500)
    assert (caught.value.code, caught.value.param) == ("unsupported_dimensions", "dimensions")


async def test_tokens_are_taken_as_they_are(minilm: MiniLm) -> None:
    body = CreateEmbeddingRequest.model_validate({"model": VECTORS, "input": [[1, 2, 3], [101]]})
    answer = await minilm.embeddings_create(body, ctx=CTX)
    assert answer.usage.prompt_tokens == 5 + 3
    with pytest.raises(
        InvalidRequestError, match="holds the token 99999; this model has tokens from 0 to 305"
    ):
        await embed(minilm, [[1], [99999]])


async def test_tokens_are_read_as_text(minilm: MiniLm) -> None:
    encoder = await minilm._encoder(VECTORS)
    tokens = encoder._tokenizer.encode("hello world", add_special_tokens=False).ids
    (text,), (listed,), (bare,) = [await embed(minilm, given) for given in ("hello world", [tokens], tokens)]
    assert listed == pytest.approx(text)
    assert bare == pytest.approx(text)


async def test_a_text_that_is_too_long(minilm: MiniLm) -> None:
    facts = {"model_id": VECTORS, "contents": ["fine", "word " * 1000]}
    with pytest.raises(
        InvalidRequestError, match="Text 1 is 1002 tokens long; this model reads 256"
    ) as caught:
        await minilm.inference_embeddings(EmbeddingsRequest.model_validate(facts), ctx=CTX)
    assert (caught.value.code, caught.value.param) == ("context_length_exceeded", "contents[1]")
    for cut in ("start", "end"):
        body = EmbeddingsRequest.model_validate({**facts, "text_truncation": cut, "output_dimension": 8})
        assert [len(each) for each in (await minilm.inference_embeddings(body, ctx=CTX)).embeddings] == [8, 8]


async def test_the_loop_stays_free_while_it_calculates(minilm: MiniLm) -> None:
    await embed(minilm, "warm")
    task = asyncio.create_task(embed(minilm, ["word " * 200] * 12))
    gaps = []
    loop = asyncio.get_running_loop()
    while not task.done():
        began = loop.time()
        await asyncio.sleep(0.005)
        gaps.append(loop.time() - began)
    await task
    assert len(gaps) > 5


async def test_it_does_not_chat(minilm: MiniLm) -> None:
    body = CreateChatCompletionRequest.model_validate(
        {"model": VECTORS, "messages": [{"role": "user", "content": "x"}]}
    )
    with pytest.raises(InvalidRequestError, match="is an embedding model; it cannot chat"):
        await minilm.chat_completions_create(body, ctx=CTX)


@pytest.mark.parametrize("name", ["none", "../x", "/etc"])
async def test_a_model_that_is_not_here_says_how_to_fetch_it(minilm: MiniLm, name: str) -> None:
    with pytest.raises(UnavailableError, match="Run: llama model download"):
        await embed(minilm, "x", model=name)
