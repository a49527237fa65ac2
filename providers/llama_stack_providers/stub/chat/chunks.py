"""OpenAI's face of a chat, the way out in pieces: a response cut into chunks that add up to it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain, count, zip_longest
from typing import TypeVar

from pydantic import MISSING

from llama_stack_api.models.inference import (
    ChatAudio,
    ChatAudioDelta,
    ChatChoice,
    ChatCompletion,
    ChatCompletionChunk,
    ChatFunctionToolCall,
    ChatLogprobs,
    ChatToolCall,
    ChatToolCallDelta,
    CustomToolCallDelta,
    FunctionCall,
    FunctionCallDelta,
)
from llama_stack_providers.stub.kit.words import tokens
from llama_stack_spi import given

T = TypeVar("T")

COPIED = ("service_tier", "system_fingerprint")
"""Fields of a response that stand in each of its chunks."""


Fields = dict[str, object]
"""Fields of a model. Building a chunk of them in one call takes half the time of a constructor for each level."""


def chunks_of(whole: ChatCompletion, *, usage: bool) -> Iterator[ChatCompletionChunk]:
    """The chunks of a response; with `usage` a last one carries the tokens used, and the others a null for them.

    Several answers arrive side by side, as they do where a model writes them at once.
    """
    head: Fields = {"id": whole.id, "created": whole.created, "model": whole.model}
    head |= {name: value for name in COPIED if (value := getattr(whole, name)) is not MISSING}
    if usage:
        head["usage"] = None
    build = ChatCompletionChunk.__pydantic_validator__.validate_python
    for choice in side_by_side([_pieces(choice) for choice in whole.choices]):
        yield build({**head, "choices": (choice,)})
    if usage or whole.moderation is not MISSING:
        last = {"usage": whole.usage} if usage else {}
        yield build({**head, **last, "choices": (), "moderation": whole.moderation})


def side_by_side(answers: list[Iterator[T]]) -> Iterable[T]:
    """The first piece of each answer, then the second of each, and so on."""
    if len(answers) == 1:
        return answers[0]
    return (piece for pieces in zip_longest(*answers) for piece in pieces if piece is not None)


def _pieces(choice: ChatChoice) -> Iterator[Fields]:
    message, same = choice.message, {"index": choice.index, "finish_reason": None}
    yield {**same, "delta": {"role": "assistant", "content": None if message.content is None else ""}}
    for place, token in enumerate(tokens(message.content or "")):
        piece: Fields = {**same, "delta": {"content": token}}
        if choice.logprobs is not None and choice.logprobs.content:
            piece["logprobs"] = ChatLogprobs(content=[choice.logprobs.content[place]], refusal=None)
        yield piece
    for call in chain.from_iterable(map(_call, count(), given(message.tool_calls, []))):
        yield {**same, "delta": {"tool_calls": (call,)}}
    if message.function_call is not MISSING:
        for function in _function(message.function_call):
            yield {**same, "delta": {"function_call": function}}
    if isinstance(message.audio, ChatAudio):
        for audio in _audio(message.audio):
            yield {**same, "delta": {"audio": audio}}
    yield {**same, "delta": {}, "finish_reason": choice.finish_reason}


def _call(place: int, call: ChatToolCall) -> Iterator[ChatToolCallDelta]:
    if isinstance(call, ChatFunctionToolCall):
        first, *rest = _function(call.function)
        yield ChatToolCallDelta(index=place, id=call.id, type="function", function=first)
        for more in rest:
            yield ChatToolCallDelta(index=place, function=more)
    else:
        name = CustomToolCallDelta(name=call.custom.name, input="")
        yield ChatToolCallDelta(index=place, id=call.id, type="custom", custom=name)
        for token in tokens(call.custom.input):
            yield ChatToolCallDelta(index=place, custom=CustomToolCallDelta(input=token))


def _function(call: FunctionCall) -> Iterator[FunctionCallDelta]:
    yield FunctionCallDelta(name=call.name, arguments="")
    for token in tokens(call.arguments):
        yield FunctionCallDelta(arguments=token)


def _audio(audio: ChatAudio) -> Iterator[ChatAudioDelta]:
    yield ChatAudioDelta(id=audio.id)
    for token in tokens(audio.transcript):
        yield ChatAudioDelta(transcript=token)
    yield ChatAudioDelta(data=audio.data)
    yield ChatAudioDelta(expires_at=audio.expires_at)
