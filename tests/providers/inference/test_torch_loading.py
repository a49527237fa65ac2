"""`inline::torch` with tiny models of chance weights: which models and adapters there are, and what each can do."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio

from llama_stack_api.models.inference import CreateEmbeddingRequest
from llama_stack_spi import InvalidRequestError, LlamaStackError, UnavailableError
from tests.providers.inference import engines
from tests.providers.inference.tiny_torch import CTX, provider, said

pytestmark = [engines.marked, pytest.mark.asyncio(loop_scope="module")]
engines.needs("torch", "transformers", "peft", "xgrammar")


@pytest_asyncio.fixture(loop_scope="module", scope="module")
async def engine(torch_models: Path, torch_adapters: Path) -> AsyncIterator[Any]:
    async with provider(torch_models, torch_adapters) as made:
        yield made


async def test_answers_of_several_adapters_and_of_none_are_written_together(engine: Any) -> None:
    alone = {name: await said(engine, model=name, temperature=0) for name in ("talker", "talker:pelican")}
    assert alone["talker"] != alone["talker:pelican"]
    together = await asyncio.gather(
        *(said(engine, model=name, temperature=0) for name in [*alone, *alone, *alone])
    )
    assert together == [*alone.values()] * 3
    # The one adapter that may stay makes room for the next.
    other = await said(engine, model="talker:heron.v2", temperature=0)
    assert other not in alone.values()
    assert await said(engine, model="talker:pelican", temperature=0) == alone["talker:pelican"]
    with pytest.raises(InvalidRequestError, match="The adapter 'misfit' does not fit this model"):
        await said(engine, model="talker:misfit")
    assert await said(engine, temperature=0) == alone["talker"]
    with pytest.raises(InvalidRequestError, match="There is no adapter 'none'"):
        await said(engine, model="talker:none")


async def test_each_model_does_what_it_can(engine: Any) -> None:
    with pytest.raises(InvalidRequestError, match="is an embedding model; it writes no text"):
        await said(engine, model="vectors")
    with pytest.raises(InvalidRequestError, match="is a language model; it makes no vectors"):
        await engine.embeddings_create(CreateEmbeddingRequest(model="talker", input="x"), ctx=CTX)
    with pytest.raises(UnavailableError, match="Run: llama model download none"):
        await said(engine, model="none")
    kinds = {model.id: model.kind for model in await engine.list_models(ctx=CTX)}
    assert kinds == {"talker": "llm", "caller": "llm", "vectors": "embedding", "ranks": "rerank"}


async def test_damaged_files_are_refused_with_a_reason(torch_models: Path) -> None:
    from llama_stack_providers.inference.torch_engine.config import TorchConfig
    from llama_stack_providers.inference.torch_engine.provider import Torch

    broken = torch_models / "broken"
    broken.mkdir()
    (broken / "config.json").write_text('{"architectures": ["LlamaForCausalLM"], "model_type": "llama"}')
    (broken / "model.safetensors").write_bytes(b"not safetensors")
    damaged = Torch(TorchConfig(models_dir=str(torch_models), device="cpu"))
    with pytest.raises(LlamaStackError, match="The model 'broken' could not be loaded"):
        await said(damaged, model="broken")
    await damaged.stop()
    (broken / "config.json").unlink()
