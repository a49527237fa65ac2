"""Continuing text: prompts, translated once and continued as often as asked."""

from __future__ import annotations

import asyncio
import contextlib
import dataclasses
from collections.abc import AsyncGenerator, Sequence
from typing import TYPE_CHECKING

from llama_stack_api.models.inference import CreateCompletionRequest
from llama_stack_providers.inference.native.texts import Prompt, prompts_of
from llama_stack_providers.inference.torch_engine.chat import limit_of
from llama_stack_providers.inference.torch_engine.engine.work import Work
from llama_stack_providers.inference.torch_engine.generation import Piece, Result
from llama_stack_providers.inference.torch_engine.sampling import sampling_of, seeded, stops_of
from llama_stack_providers.inference.torch_engine.shapes import shape_of_completion, wants_shape
from llama_stack_spi import InvalidRequestError, given

if TYPE_CHECKING:
    from llama_stack_providers.inference.torch_engine.engine.language import LanguageModel

DEFAULT_TOKENS = 16


@dataclasses.dataclass(frozen=True, slots=True)
class Continuation:
    """One or more prompts that are ready to be continued.

    Attributes:
        engine: The model.
        works: What is asked for, one for each prompt.
        echoes: What stands before each continuation: the prompt, where that is asked for.
    """

    engine: LanguageModel
    works: tuple[Work, ...]
    echoes: tuple[str, ...]

    @property
    def read(self) -> int:
        """Tokens of all prompts."""
        return sum(len(work.ids) for work in self.works)

    async def pieces(self, prompt: int, index: int) -> AsyncGenerator[Piece, None]:
        """Writes the continuation number `index` of a prompt in pieces; leaving early ends it."""
        work = self.works[prompt]
        work = dataclasses.replace(work, sampling=seeded(work.sampling, index))
        before = self.echoes[prompt]
        async with contextlib.aclosing(self.engine.write(work)) as stream:
            async for each in stream:
                yield Piece(before + each.text, each.finish, each.chances, each.prompt, written=each.count)
                before = ""


async def continuation(
    engine: LanguageModel,
    adapter: str | None,
    body: CreateCompletionRequest,
    *,
    temperature: float,
    likelihoods: bool,
) -> Continuation:
    """Translates a request.

    Args:
        engine: The model.
        adapter: The LoRA adapter that writes.
        body: The request.
        temperature: Used where the request gives none.
        likelihoods: Whether log probabilities are needed even if they are not answered.

    Raises:
        InvalidRequestError: The request asks for what this engine lacks, or is too long.
    """
    if given(body.suffix, None):
        raise InvalidRequestError(
            "This model cannot fill a gap; leave out `suffix`.", code="unsupported", param="suffix"
        )
    echo = bool(given(body.echo, False))
    top = logprobs_of(body)
    prompt_top = given(body.prompt_logprobs, None)
    if prompt_top is not None and not echo:
        raise InvalidRequestError(
            "Log probabilities of a prompt are answered with its text: set `echo`, and `logprobs`.",
            code="unsupported",
            param="prompt_logprobs",
        )
    if echo and top is not None and prompt_top is None:
        prompt_top = top
    shape = None
    if wants_shape(body):
        shape = await asyncio.to_thread(lambda: shape_of_completion(body, engine.vocabulary.grammars))
    prompts = [await _tokens(engine, prompt) for prompt in prompts_of(body.prompt)]
    works = tuple(
        Work(
            ids=ids,
            limit=limit_of(engine, ids, given(body.max_tokens, DEFAULT_TOKENS), param="prompt"),
            sampling=sampling_of(body, temperature=temperature, size=engine.vocabulary.size),
            stops=stops_of(body),
            top=0 if top is None and (likelihoods or prompt_top is not None) else top,
            prompt_top=prompt_top,
            shape=shape,
            adapter=adapter,
        )
        for ids in prompts
    )
    echoes = tuple(
        (prompt if isinstance(prompt, str) else engine.text_of(prompt)) if echo else ""
        for prompt in prompts_of(body.prompt)
    )
    return Continuation(engine, works, echoes)


def logprobs_of(body: CreateCompletionRequest) -> int | None:
    """How many likely tokens are to be told at each place; `None` for no log probabilities."""
    wanted = given(body.logprobs, None)
    if wanted is None or wanted is False:
        return None
    return 0 if wanted is True else wanted


def best(results: Sequence[Result], count: int) -> list[Result]:
    """Returns the `count` results whose tokens are likeliest on average."""
    if len(results) <= count:
        return list(results)

    def likelihood(result: Result) -> float:
        return sum(each.logprob or 0.0 for each in result.chances) / max(1, len(result.chances))

    return sorted(results, key=likelihood, reverse=True)[:count]


async def _tokens(engine: LanguageModel, prompt: Prompt) -> tuple[int, ...]:
    if isinstance(prompt, str):
        ids = await asyncio.to_thread(engine.tokens_of, prompt)
    else:
        size = engine.vocabulary.size
        if unknown := next((token for token in prompt if not 0 <= token < size), None):
            raise InvalidRequestError(
                f"The prompt holds the token {unknown}; this model has tokens from 0 to {size - 1}.",
                code="unknown_token",
                param="prompt",
            )
        ids = tuple(prompt)
    # A model writes nothing behind nothing: an empty prompt is a text that has just begun.
    ids = ids or engine.opening
    if not ids:
        raise InvalidRequestError(
            "This model cannot begin without a prompt.", code="unsupported", param="prompt"
        )
    return ids
