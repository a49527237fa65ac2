"""Continuing text: prompts, translated once and generated as often as asked."""

from __future__ import annotations

import contextlib
import dataclasses
import json
from collections.abc import AsyncGenerator, Sequence
from typing import cast

from llama_stack_api.models.inference import CreateCompletionRequest
from llama_stack_providers.inference.llama_cpp.engine import Model
from llama_stack_providers.inference.llama_cpp.engine.connection import Json
from llama_stack_providers.inference.llama_cpp.events import piece_of
from llama_stack_providers.inference.llama_cpp.generation import Piece, Result, gathered
from llama_stack_providers.inference.llama_cpp.sampling import beyond, openai_sampling, seed_for
from llama_stack_providers.inference.native import AskedCompletion, asked
from llama_stack_providers.inference.native.texts import Prompt, prompts_of
from llama_stack_spi import InvalidRequestError, JsonValue, given

PATH = "/v1/completions"
DEFAULT_TOKENS = 16


@dataclasses.dataclass(frozen=True, slots=True)
class Continuation:
    """One or more prompts on their way to the engine.

    Attributes:
        model: The loaded model.
        prompts: Texts, or lists of tokens.
        payload: How they are continued.
        seed: Seed of the first answer.
        top: Likely tokens to answer at each place; `None` answers no log probabilities.
    """

    model: Model
    prompts: Sequence[Prompt]
    payload: Json
    seed: int | None = None
    top: int | None = None

    async def result(self, prompt: int, index: int) -> Result:
        """Generates the whole continuation number `index` of a prompt."""
        return await gathered(self.pieces(prompt, index))

    async def pieces(self, prompt: int, index: int) -> AsyncGenerator[Piece, None]:
        """Generates the continuation number `index` of a prompt in pieces."""
        stream = self.model.batches(PATH, self._request(prompt, index))
        async with contextlib.aclosing(stream) as batches:
            async for events in batches:
                for data in events:
                    if piece := piece_of(data, top=self.top or 0):
                        yield piece

    async def prompt_text(self, prompt: int) -> str:
        """Returns a prompt as text, also one that was given in tokens."""
        given_prompt = self.prompts[prompt]
        if isinstance(given_prompt, str):
            return given_prompt
        answer = await self.model.engine.connection.post(
            "/detokenize", {"tokens": cast("JsonValue", given_prompt)}
        )
        return str(answer.get("content", ""))

    def _request(self, prompt: int, index: int) -> Json:
        # The engine generates nothing from nothing: an empty prompt is a text that has just begun.
        text = self.prompts[prompt] or self.model.engine.opening
        if not text:
            raise InvalidRequestError(
                "This model cannot begin without a prompt.", code="unsupported", param="prompt"
            )
        request: Json = {**self.payload, "prompt": cast("JsonValue", text)}
        seed = seed_for(self.seed, index)
        if seed is not None:
            request["seed"] = seed
        if self.top is not None:
            # The engine takes 0 for "no log probabilities at all".
            request["logprobs"] = max(1, self.top)
        return request


def from_openai(model: Model, body: CreateCompletionRequest, *, temperature: float) -> Continuation:
    """Translates OpenAI's form."""
    if given(body.suffix, None):
        raise InvalidRequestError(
            "This model cannot fill a gap; leave out `suffix`.", code="unsupported", param="suffix"
        )
    wanted = given(body.logprobs, None)
    top = None if wanted is None or wanted is False else 0 if wanted is True else wanted
    if given(body.prompt_logprobs, None) is not None or (given(body.echo, False) and top is not None):
        raise InvalidRequestError(
            "This engine gives no log probabilities of prompts: leave out `prompt_logprobs`, and `logprobs` with `echo`.",
            code="unsupported",
            param="prompt_logprobs",
        )
    payload: Json = {
        **openai_sampling(body, default_temperature=temperature),
        **_limit(body),
        **beyond(asked(body)),
    }
    choices = given(body.guided_choice, None)
    if choices:
        payload["grammar"] = "root ::= " + " | ".join(
            json.dumps(text, ensure_ascii=False) for text in choices
        )
    return Continuation(model, prompts_of(body.prompt), payload, given(body.seed, None), top)


def _limit(body: CreateCompletionRequest) -> Json:
    # A native request without a limit goes on until the text ends.
    default = None if isinstance(body, AskedCompletion) else DEFAULT_TOKENS
    limit = given(body.max_tokens, default)
    return {} if limit is None else {"max_tokens": limit}


def with_logprobs(work: Continuation) -> Continuation:
    """Asks for log probabilities, which tell the likeliest of several."""
    return work if work.top is not None else dataclasses.replace(work, top=0)


def best(results: Sequence[Result], count: int) -> list[Result]:
    """Returns the `count` results whose tokens are likeliest on average."""
    if len(results) <= count:
        return list(results)

    def likelihood(result: Result) -> float:
        return sum(token.logprob for token in result.tokens) / max(1, len(result.tokens))

    return sorted(results, key=likelihood, reverse=True)[:count]
