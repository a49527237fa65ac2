"""`inline::torch` with real models: that a model says what it is known to say."""

from __future__ import annotations

import json
import os
from collections.abc import AsyncIterator
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
from tests.providers.inference.conftest import CHAT

pytestmark = [engines.marked, pytest.mark.real_model, pytest.mark.asyncio(loop_scope="module")]
engines.needs("torch", "transformers", "xgrammar", "gguf")

CTX = Context(request_id="req_test")
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


@pytest_asyncio.fixture(loop_scope="module", scope="module")
async def engine() -> AsyncIterator[Any]:
    from llama_stack_providers.inference.torch_engine.config import TorchConfig
    from llama_stack_providers.inference.torch_engine.provider import Torch

    folder = engines.plain_model()
    provider = Torch(TorchConfig(models_dir=str(folder), context_length=512, device="cpu", max_models=1))
    yield provider
    await provider.stop()


def chat(text: str, model: str = engines.PLAIN, **more: object) -> CreateChatCompletionRequest:
    facts = {"model": model, "messages": [{"role": "user", "content": text}], "temperature": 0, **more}
    return CreateChatCompletionRequest.model_validate(facts)


async def test_a_chat_is_answered_and_streamed(engine: Any) -> None:
    body = chat("What is the capital of France?", max_tokens=24)
    answer = await engine.chat_completions_create(body, ctx=CTX)
    assert "Paris" in answer.choices[0].message.content
    assert answer.choices[0].finish_reason == "stop"
    pieces = [
        given(chunk.choices[0].delta.content, "")
        async for chunk in engine.chat_completions_create_stream(body, ctx=CTX)
    ]
    assert "".join(pieces) == answer.choices[0].message.content
    assert len(pieces) > 5


async def test_an_answer_in_a_schema_says_what_it_was_told(engine: Any) -> None:
    shape = {"type": "json_schema", "json_schema": {"name": "person", "schema": PERSON}}
    body = chat("Anna is 30 years old. Describe her in JSON.", max_tokens=60, response_format=shape)
    answer = await engine.chat_completions_create(body, ctx=CTX)
    assert json.loads(answer.choices[0].message.content) == {"name": "Anna", "age": 30}


async def test_a_tool_is_called_with_what_the_user_said(engine: Any) -> None:
    body = chat("What is the weather in Paris?", max_tokens=60, tools=[WEATHER], tool_choice="required")
    answer = await engine.chat_completions_create(body, ctx=CTX)
    (call,) = answer.choices[0].message.tool_calls
    assert (call.function.name, json.loads(call.function.arguments)) == ("get_weather", {"city": "Paris"})


async def test_a_prompt_is_scored_as_transformers_and_vllm_score_it(engine: Any) -> None:
    body = CreateCompletionRequest(
        model=engines.PLAIN,
        prompt="The capital of France is",
        max_tokens=1,
        echo=True,
        logprobs=0,
        temperature=0,
    )
    answer = await engine.completions_create(body, ctx=CTX)
    assert answer.choices[0].text == "The capital of France is Paris"
    assert answer.choices[0].logprobs.token_logprobs[1:] == pytest.approx(
        [-11.55, -0.34, -2.42, -0.45, -0.26], abs=0.02
    )


async def test_meaning_is_near_to_its_like(engine: Any) -> None:
    texts = ["A cat sits on the mat.", "A kitten rests on a rug.", "Quarks are bound by gluons."]
    answer = await engine.embeddings_create(
        CreateEmbeddingRequest(model=engines.VECTORS, input=texts), ctx=CTX
    )
    cat, kitten, quark = (each.embedding for each in answer.data)
    near, far = (sum(a * b for a, b in zip(cat, other, strict=True)) for other in (kitten, quark))
    assert near > 0.5 > 0.2 > far


@pytest.mark.skipif(
    not os.environ.get("GGUF"), reason="takes half a minute; set GGUF=1 to unpack the GGUF file too"
)
async def test_a_gguf_file_is_the_same_model(engine: Any) -> None:
    body = chat("What is the capital of France?", model=CHAT, max_tokens=8)
    answer = await engine.chat_completions_create(body, ctx=CTX)
    assert "Paris" in answer.choices[0].message.content
