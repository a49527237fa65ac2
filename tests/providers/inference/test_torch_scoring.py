"""`inline::torch` with tiny models of chance weights: log probabilities, of what is written and of prompts."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import pytest
import pytest_asyncio

from llama_stack_api.models.inference import CreateCompletionRequest
from tests.providers.inference import engines
from tests.providers.inference.tiny_torch import CTX, chat, provider, texts

pytestmark = [engines.marked, pytest.mark.asyncio(loop_scope="module")]
engines.needs("torch", "transformers", "peft", "xgrammar")


@pytest_asyncio.fixture(loop_scope="module", scope="module")
async def engine(torch_models: Path, torch_adapters: Path) -> AsyncIterator[Any]:
    async with provider(torch_models, torch_adapters) as made:
        yield made


async def test_log_probabilities_tell_the_likeliest(engine: Any) -> None:
    answer = await engine.chat_completions_create(
        chat(temperature=0, logprobs=True, top_logprobs=3, max_tokens=5), ctx=CTX
    )
    tokens = answer.choices[0].logprobs.content
    assert b"".join(bytes(token.bytes) for token in tokens).decode("utf-8", "replace") == texts(answer)[0]
    for token in tokens:
        assert len(token.top_logprobs) == 3
        assert (
            token.logprob == token.top_logprobs[0].logprob == max(each.logprob for each in token.top_logprobs)
        )


async def test_a_prompt_is_scored_as_if_it_had_been_written(engine: Any) -> None:
    def body(**more: object) -> CreateCompletionRequest:
        return CreateCompletionRequest.model_validate(
            {"model": "talker", "temperature": 0, "logprobs": 1, "max_tokens": 4, **more}
        )

    prompt = "A prompt of more than sixteen tokens, which is read in two pieces and scored as one, of course."
    written = (await engine.completions_create(body(prompt=prompt), ctx=CTX)).choices[0]
    echoed = (await engine.completions_create(body(prompt=prompt, echo=True), ctx=CTX)).choices[0]
    assert echoed.text == prompt + written.text
    assert echoed.logprobs.token_logprobs[0] is None
    assert echoed.logprobs.text_offset[:2] == [0, 1]
    assert "".join(echoed.logprobs.tokens) == echoed.text
    again = await engine.completions_create(
        body(prompt=prompt + written.text, echo=True, max_tokens=1), ctx=CTX
    )
    scored = dict(
        zip(again.choices[0].logprobs.text_offset, again.choices[0].logprobs.token_logprobs, strict=True)
    )
    for offset, value in zip(written.logprobs.text_offset, written.logprobs.token_logprobs, strict=True):
        if len(prompt) + offset in scored:
            assert scored[len(prompt) + offset] == pytest.approx(value, abs=1e-4)
    chunks = [
        piece async for piece in engine.completions_create_stream(body(prompt=prompt, echo=True), ctx=CTX)
    ]
    assert "".join(piece.choices[0].text for piece in chunks) == echoed.text
    told = [
        token for piece in chunks if piece.choices[0].logprobs for token in piece.choices[0].logprobs.tokens
    ]
    assert told == echoed.logprobs.tokens


async def test_the_best_of_several_is_the_likeliest(engine: Any) -> None:
    body = CreateCompletionRequest(
        model="talker", prompt=["a", "b"], n=1, best_of=3, temperature=1.0, seed=3, max_tokens=4
    )
    answer = await engine.completions_create(body, ctx=CTX)
    assert [choice.index for choice in answer.choices] == [0, 1]
    assert answer.choices[0].logprobs is None
    assert answer.usage.completion_tokens == 2 * 3 * 4
    several = await engine.completions_create(
        body.model_copy(update={"n": 3, "logprobs": 0, "prompt": "a"}), ctx=CTX
    )
    likeliest = max(several.choices, key=lambda choice: sum(choice.logprobs.token_logprobs))
    assert answer.choices[0].text == likeliest.text
