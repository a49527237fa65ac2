"""`inline::torch` with tiny models of chance weights: vectors and ranks."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio

from llama_stack_api.models.inference import CreateEmbeddingRequest, EmbeddingsRequest, RerankRequest
from llama_stack_spi import InvalidRequestError
from tests.providers.inference import engines
from tests.providers.inference.tiny_torch import CTX, provider

pytestmark = [engines.marked, pytest.mark.asyncio(loop_scope="module")]
engines.needs("torch", "transformers", "peft", "xgrammar")


@pytest_asyncio.fixture(loop_scope="module", scope="module")
async def engine(torch_models: Path, torch_adapters: Path) -> AsyncIterator[Any]:
    async with provider(torch_models, torch_adapters) as made:
        yield made


async def test_vectors_do_not_depend_on_their_company(engine: Any) -> None:
    import torch

    async def vectors(*inputs: object, **more: object) -> list[list[float]]:
        body = CreateEmbeddingRequest.model_validate({"model": "vectors", "input": [*inputs], **more})
        return [each.embedding for each in (await engine.embeddings_create(body, ctx=CTX)).data]

    inputs = ["one", "a much longer text of many words", "two", "three", [7592]]
    together = await vectors(*inputs)
    alone = [(await vectors(each))[0] for each in inputs]
    assert torch.tensor(together) == pytest.approx(torch.tensor(alone), abs=1e-5)
    assert torch.tensor(await vectors("one", dimensions=8)).norm() == pytest.approx(1.0, abs=1e-5)
    with pytest.raises(InvalidRequestError, match=r"Text 1 is \d+ tokens long; this model reads 64"):
        await vectors("fine", "word " * 100)
    with pytest.raises(InvalidRequestError, match="holds the token 99999"):
        await vectors([99999])
    cut = EmbeddingsRequest.model_validate(
        {"model_id": "vectors", "contents": ["word " * 100], "text_truncation": "end"}
    )
    assert len((await engine.inference_embeddings(cut, ctx=CTX)).embeddings[0]) == 32


async def test_a_cross_encoder_reads_query_and_item_together(engine: Any) -> None:
    from transformers import AutoModelForSequenceClassification, AutoTokenizer

    folder = Path(engine._config.models_dir) / "ranks"
    tokenizer, model = (
        kind.from_pretrained(folder) for kind in (AutoTokenizer, AutoModelForSequenceClassification)
    )
    items = ["short", "an item of some more words", "word " * 100]
    model.requires_grad_(False)
    expected = [
        float(model(**tokenizer("query", item, truncation="only_second", max_length=64, return_tensors="pt")).logits.sigmoid())
        for item in items
    ]  # fmt: skip
    body = RerankRequest(model="ranks", query="query", items=items)
    data = (await engine.inference_rerank(body, ctx=CTX)).data
    assert {each.index: each.relevance_score for each in data} == pytest.approx(
        dict(enumerate(expected)), abs=1e-5
    )
    assert [each.relevance_score for each in data] == sorted(expected, reverse=True)
    near = await engine.inference_rerank(
        RerankRequest(model="vectors", query="short", items=items, max_num_results=1), ctx=CTX
    )
    assert [each.index for each in near.data] == [0]
