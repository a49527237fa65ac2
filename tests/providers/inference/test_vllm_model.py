"""`inline::vllm` with a real vLLM on this computer's processor, as a child process and in a thread."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio

from llama_stack_api.models.inference import (
    CreateChatCompletionRequest,
    CreateCompletionRequest,
    CreateEmbeddingRequest,
)
from llama_stack_spi import Context, given
from tests.providers.inference import engines

pytestmark = [engines.marked, pytest.mark.real_model, pytest.mark.asyncio(loop_scope="module")]
engines.needs("vllm", "peft")

CTX = Context(request_id="req_test")
MODES = ("managed", "in_process")
PERSON = {
    "type": "object",
    "properties": {"name": {"type": "string"}, "age": {"type": "integer"}},
    "required": ["name", "age"],
}
WEATHER = {
    "type": "function",
    "function": {
        "name": "get_weather",
        "description": "Tells the weather of a city.",
        "parameters": {"type": "object", "properties": {"city": {"type": "string"}}, "required": ["city"]},
    },
}


@pytest.fixture(scope="module")
def adapters(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An adapter of chance weights, which says something else than the model."""
    return engines.adapter(tmp_path_factory.mktemp("adapters"), "pelican")


async def started(**more: Any) -> Any:
    from llama_stack_providers.inference.vllm.config import VllmConfig
    from llama_stack_providers.inference.vllm.provider import Vllm

    facts = {
        "models_dir": str(engines.plain_model()), "model": engines.PLAIN, "dtype": "float32", "context_length": 512,
        "parallel": 4, "eager": True, "threads": 2, **more,
    }  # fmt: skip
    provider = Vllm(VllmConfig.model_validate(facts))
    await provider.start()
    return provider


@pytest_asyncio.fixture(loop_scope="module", scope="module", params=MODES)
async def engine(request: pytest.FixtureRequest, adapters: Path) -> AsyncIterator[Any]:
    lora = {"adapters_dir": str(adapters), "adapters": ("pelican",), "max_adapter_rank": 8}
    provider = await started(mode=request.param, **(lora if request.param == "managed" else {}))
    yield provider
    await provider.stop()


def chat(text: str, **more: object) -> CreateChatCompletionRequest:
    facts = {
        "model": engines.PLAIN,
        "messages": [{"role": "user", "content": text}],
        "temperature": 0,
        **more,
    }
    return CreateChatCompletionRequest.model_validate(facts)


async def test_it_chats_streams_keeps_to_a_schema_calls_a_tool_and_scores(engine: Any) -> None:
    body = chat("What is the capital of France?", max_tokens=16)
    answer = await engine.chat_completions_create(body, ctx=CTX)
    assert "Paris" in answer.choices[0].message.content
    streamed = body.model_copy(update={"stream": True})
    pieces = [
        given(chunk.choices[0].delta.content, None) or ""
        async for chunk in engine.chat_completions_create_stream(streamed, ctx=CTX)
    ]
    assert "".join(pieces) == answer.choices[0].message.content
    assert len(pieces) > 4
    shape = {"type": "json_schema", "json_schema": {"name": "person", "schema": PERSON}}
    described = await engine.chat_completions_create(
        chat("Anna is 30 years old. Describe her in JSON.", max_tokens=60, response_format=shape), ctx=CTX
    )
    assert json.loads(described.choices[0].message.content)["name"] == "Anna"
    called = await engine.chat_completions_create(
        chat("What is the weather in Paris?", max_tokens=60, tools=[WEATHER], tool_choice="required"), ctx=CTX
    )
    (call,) = called.choices[0].message.tool_calls
    assert (call.function.name, json.loads(call.function.arguments)) == ("get_weather", {"city": "Paris"})
    scored = await engine.completions_create(
        CreateCompletionRequest(
            model=engines.PLAIN,
            prompt="The capital of France is",
            max_tokens=1,
            echo=True,
            logprobs=0,
            temperature=0,
        ),
        ctx=CTX,
    )
    assert scored.choices[0].logprobs.token_logprobs[1:] == pytest.approx(
        [-11.55, -0.34, -2.42, -0.45, -0.26], abs=0.02
    )


async def test_an_adapter_answers_under_its_own_name(engine: Any) -> None:
    if not engine._settings.adapters:
        pytest.skip("adapters are the same in both modes; they are tested in the managed one")
    body = chat("What is the capital of France?", max_tokens=12)
    adapted = body.model_copy(update={"model": f"{engines.PLAIN}:pelican"})

    async def said(request: CreateChatCompletionRequest) -> str:
        answer = await engine.chat_completions_create(request, ctx=CTX)
        return str(answer.choices[0].message.content)

    plain, other = await said(body), await said(adapted)
    assert plain != other
    # Neither is coloured by the other where they are written together.
    assert await asyncio.gather(said(body), said(adapted), said(body)) == [plain, other, plain]
    assert [model.id for model in await engine.list_models(ctx=CTX)] == [
        engines.PLAIN,
        f"{engines.PLAIN}:pelican",
    ]


async def test_an_embedding_model_makes_vectors() -> None:
    provider = await started(model=engines.VECTORS, task="embed", context_length=256)
    texts = ["A cat sits on the mat.", "A kitten rests on a rug.", "Quarks are bound by gluons."]
    answer = await provider.embeddings_create(
        CreateEmbeddingRequest(model=engines.VECTORS, input=texts), ctx=CTX
    )
    cat, kitten, quark = (each.embedding for each in answer.data)
    near, far = (sum(a * b for a, b in zip(cat, other, strict=True)) for other in (kitten, quark))
    await provider.stop()
    assert near > 0.5 > 0.2 > far
