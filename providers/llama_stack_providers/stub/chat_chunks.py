"""OpenAI's face of a chat, the way out in pieces: a response cut into chunks that add up to it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain, zip_longest
from typing import TypeVar

from pydantic import MISSING

from llama_stack_api.models.inference import (
    ChatAudio,
    ChatAudioDelta,
    ChatChoice,
    ChatChunkChoice,
    ChatCompletion,
    ChatCompletionChunk,
    ChatDelta,
    ChatFunctionToolCall,
    ChatLogprobs,
    ChatToolCall,
    ChatToolCallDelta,
    CustomToolCallDelta,
    FinishReason,
    FunctionCall,
    FunctionCallDelta,
)
from llama_stack_providers.stub.words import tokens

T = TypeVar("T")


def chunks_of(whole: ChatCompletion, *, usage: bool) -> Iterator[ChatCompletionChunk]:
    """The chunks of a response; with `usage` a last one carries the tokens used, and the others a null for them.

    Several answers arrive side by side, as they do where a model writes them at once.
    """

    def chunk(choices: list[ChatChunkChoice]) -> ChatCompletionChunk:
        return ChatCompletionChunk(
            id=whole.id,
            created=whole.created,
            model=whole.model,
            choices=choices,
            usage=None if usage else MISSING,
            service_tier=whole.service_tier,
            system_fingerprint=whole.system_fingerprint,
        )

    for choice in side_by_side([_pieces(choice) for choice in whole.choices]):
        yield chunk([choice])
    if usage or whole.moderation is not MISSING:
        last = chunk([])
        last.usage, last.moderation = whole.usage if usage else MISSING, whole.moderation
        yield last


def side_by_side(answers: list[Iterator[T]]) -> Iterable[T]:
    """The first piece of each answer, then the second of each, and so on."""
    if len(answers) == 1:
        return answers[0]
    return (piece for pieces in zip_longest(*answers) for piece in pieces if piece is not None)


def _pieces(choice: ChatChoice) -> Iterator[ChatChunkChoice]:
    message = choice.message

    def piece(
        delta: ChatDelta, *, logprobs: ChatLogprobs | MISSING = MISSING, reason: FinishReason | None = None
    ) -> ChatChunkChoice:
        return ChatChunkChoice(index=choice.index, delta=delta, finish_reason=reason, logprobs=logprobs)

    yield piece(ChatDelta(role="assistant", content="" if message.content is not None else None))
    if message.content is not None:
        likely = choice.logprobs.content if choice.logprobs else None
        for place, token in enumerate(tokens(message.content)):
            logprobs = ChatLogprobs(content=[likely[place]], refusal=None) if likely else MISSING
            yield piece(ChatDelta(content=token), logprobs=logprobs)
    if message.tool_calls is not MISSING:
        for delta in chain.from_iterable(_call(place, call) for place, call in enumerate(message.tool_calls)):
            yield piece(ChatDelta(tool_calls=[delta]))
    if message.function_call is not MISSING:
        for function in _function(message.function_call):
            yield piece(ChatDelta(function_call=function))
    if isinstance(message.audio, ChatAudio):
        for audio in _audio(message.audio):
            yield piece(ChatDelta(audio=audio))
    yield piece(ChatDelta(), reason=choice.finish_reason)


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
