"""Ranking by `inline::minilm` with its real model."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio

from llama_stack_api.models.inference import RerankData, RerankRequest
from llama_stack_providers.inference.minilm.config import MiniLmConfig
from llama_stack_providers.inference.minilm.provider import MiniLm
from llama_stack_spi import Context, InvalidRequestError
from tests.providers.inference.conftest import VECTORS

pytestmark = [pytest.mark.real_model, pytest.mark.asyncio(loop_scope="module")]
CTX = Context(request_id="req_test")
QUESTION = "Can dogs eat chocolate?"
ITEMS = [
    "Quarks are bound by gluons.",
    "Chocolate contains theobromine, which is poisonous to dogs.",
    "Dogs love to eat meat.",
]


@pytest_asyncio.fixture(loop_scope="module", scope="module")
async def minilm(vector_models: Path) -> AsyncIterator[MiniLm]:
    provider = MiniLm(MiniLmConfig(models_dir=str(vector_models), max_tokens=32))
    yield provider
    await provider.stop()


async def ranked(minilm: MiniLm, items: list[object], **more: object) -> list[RerankData]:
    body = RerankRequest.model_validate({"model": VECTORS, "query": QUESTION, "items": items, **more})
    return (await minilm.inference_rerank(body, ctx=CTX)).data


async def test_the_best_fit_comes_first(minilm: MiniLm) -> None:
    data = await ranked(minilm, [*ITEMS])
    assert [each.index for each in data] == [1, 2, 0]
    assert data[0].relevance_score > data[1].relevance_score > 0.2 > data[2].relevance_score


async def test_only_so_many_are_answered_as_asked(minilm: MiniLm) -> None:
    assert [each.index for each in await ranked(minilm, [*ITEMS], max_num_results=1)] == [1]
    assert len(await ranked(minilm, [*ITEMS], max_num_results=9)) == 3


async def test_a_long_item_counts_as_much_as_its_best_passage(minilm: MiniLm) -> None:
    noise = "The stock market opened quietly and closed without any change. " * 12
    data = await ranked(minilm, [noise, f"{noise}{ITEMS[1]} {noise}"])
    assert [each.index for each in data] == [1, 0]
    assert data[0].relevance_score > 0.4 > 0.2 > data[1].relevance_score


async def test_equals_keep_their_order_and_an_empty_item_is_ranked_too(minilm: MiniLm) -> None:
    data = await ranked(minilm, [ITEMS[1], "", ITEMS[1]])
    assert [each.index for each in data] == [0, 2, 1]


async def test_parts_of_text_are_read_and_images_are_refused(minilm: MiniLm) -> None:
    parts: list[object] = [{"type": "text", "text": text} for text in ITEMS]
    assert [each.index for each in await ranked(minilm, parts)] == [1, 2, 0]
    picture = {"type": "image_url", "image_url": {"url": "data:image/png;base64,AA=="}}
    with pytest.raises(
        InvalidRequestError, match="'image_url' was given, but this model reads text only"
    ) as caught:
        await ranked(minilm, [ITEMS[0], picture])
    assert caught.value.param == "items[1]"
