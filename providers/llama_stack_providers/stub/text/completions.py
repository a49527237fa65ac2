"""Text continued by the stub, and OpenAI's face of it."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence

from pydantic import MISSING

from llama_stack_api.models.inference import (
    Completion,
    CompletionChoice,
    CompletionLogprobs,
    CompletionUsage,
    CreateCompletionRequest,
    TextInput,
)
from llama_stack_providers.stub.chat.chunks import side_by_side
from llama_stack_providers.stub.kit import clock
from llama_stack_providers.stub.kit.samples import sample
from llama_stack_providers.stub.kit.words import (
    Ended,
    cut,
    likeliest,
    number,
    reply,
    token_count,
    tokens,
    topic,
)
from llama_stack_spi import given

DEFAULT_MAX_TOKENS = 16


def continuation(
    prompt: str,
    *,
    seed: int | None = None,
    index: int = 0,
    schema: object | None = None,
    among: Sequence[str] = (),
    stop: Sequence[str] = (),
    max_tokens: int | None = None,
) -> tuple[str, Ended]:
    """How the model goes on after the prompt, and why it ends: with JSON of a schema, one text among some, or freely."""
    if schema is not None:
        text = json.dumps(sample(schema, hint=topic(prompt)), ensure_ascii=False)
    elif among:
        text = among[(number(prompt, seed) + index) % len(among)]
    else:
        text = f" {reply(prompt, seed=seed, index=index)}"
    return cut(text, stop=stop, max_tokens=max_tokens)


def texts_of(given_input: TextInput) -> list[str]:
    """The texts of an input. The stub's tokens have no words, so a list of tokens reads as its numbers."""
    if isinstance(given_input, str):
        return [given_input]
    texts = [
        each if isinstance(each, str) else _numbers(each) for each in given_input if not isinstance(each, int)
    ]
    bare = [each for each in given_input if isinstance(each, int)]
    return [*texts, _numbers(bare)] if bare else texts


def _numbers(token_ids: Sequence[int]) -> str:
    return " ".join(map(str, token_ids))


def completion_of(body: CreateCompletionRequest, *, identifier: str) -> Completion:
    """The whole response: `n` continuations for each prompt."""
    prompts, each_times = texts_of(body.prompt), given(body.n, 1)
    stop = given(body.stop, [])
    choices: list[CompletionChoice] = []
    written = 0
    for prompt in prompts:
        for index in range(each_times):
            text, reason = continuation(
                prompt,
                seed=given(body.seed, None),
                index=index,
                among=given(body.guided_choice, []),
                stop=(stop,) if isinstance(stop, str) else stop,
                max_tokens=given(body.max_tokens, DEFAULT_MAX_TOKENS),
            )
            written += token_count(text)
            shown = prompt + text if given(body.echo, False) else text
            logprobs = _logprobs(shown, given(body.logprobs, False), echo=given(body.echo, False))
            choices.append(
                CompletionChoice(index=len(choices), text=shown, finish_reason=reason, logprobs=logprobs)
            )
    read = sum(token_count(prompt) for prompt in prompts)
    return Completion(
        id=identifier,
        created=clock.now(),
        model=body.model,
        choices=choices,
        usage=CompletionUsage(prompt_tokens=read, completion_tokens=written, total_tokens=read + written),
    )


def pieces_of(whole: Completion, *, usage: bool) -> Iterator[Completion]:
    """The pieces that add up to a response; with `usage` a last one carries the tokens used."""

    def piece(choices: list[CompletionChoice]) -> Completion:
        return Completion(id=whole.id, created=whole.created, model=whole.model, choices=choices, usage=null)

    null = None if usage else MISSING
    for choice in side_by_side([_pieces(choice) for choice in whole.choices]):
        yield piece([choice])
    if usage:
        last = piece([])
        last.usage = whole.usage
        yield last


def _pieces(choice: CompletionChoice) -> Iterator[CompletionChoice]:
    for place, token in enumerate(tokens(choice.text)):
        logprobs = None if choice.logprobs is None else _only(choice.logprobs, place)
        yield CompletionChoice(index=choice.index, text=token, finish_reason=None, logprobs=logprobs)
    yield CompletionChoice(index=choice.index, text="", finish_reason=choice.finish_reason, logprobs=None)


def _logprobs(text: str, asked: bool | int, *, echo: bool) -> CompletionLogprobs | None:
    if asked is False:
        return None
    found, offsets, offset = tokens(text), list[int](), 0
    for token in found:
        offsets.append(offset)
        offset += len(token)
    first = [likeliest(token, place, 1)[0][1] for place, token in enumerate(found)]
    return CompletionLogprobs(
        tokens=found,
        token_logprobs=[None, *first[1:]] if echo and first else [*first],
        top_logprobs=[dict(likeliest(token, place, int(asked))) for place, token in enumerate(found)],
        text_offset=offsets,
    )


def _only(logprobs: CompletionLogprobs, place: int) -> CompletionLogprobs:
    here = slice(place, place + 1)
    return CompletionLogprobs(
        tokens=given(logprobs.tokens, [])[here],
        token_logprobs=given(logprobs.token_logprobs, [])[here],
        top_logprobs=given(logprobs.top_logprobs, [])[here],
        text_offset=given(logprobs.text_offset, [])[here],
    )
