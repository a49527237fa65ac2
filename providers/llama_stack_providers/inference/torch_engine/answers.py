"""OpenAI's answers, out of what the engine wrote."""

from __future__ import annotations

import functools
import secrets
from collections.abc import Sequence
from importlib.metadata import version

from pydantic import MISSING

from llama_stack_api.models.inference import (
    ChatChoice,
    ChatChunkChoice,
    ChatCompletionMessage,
    ChatDelta,
    ChatFunctionToolCall,
    ChatToolCallDelta,
    Completion,
    CompletionChoice,
    FunctionCall,
    FunctionCallDelta,
)
from llama_stack_providers.inference.torch_engine.generation import Piece, Result, Usage
from llama_stack_providers.inference.torch_engine.logprobs import chat_logprobs, completion_logprobs
from llama_stack_spi import given


def chat_choice(index: int, result: Result, *, logprobs: bool) -> ChatChoice:
    """Makes one answer of a chat."""
    calls = [_whole(call) for call in result.calls]
    message = ChatCompletionMessage(
        content=None if calls and not result.text else result.text,
        refusal=None,
        tool_calls=calls or MISSING,
    )
    shown = chat_logprobs(result.chances) if logprobs else None
    return ChatChoice(index=index, message=message, finish_reason=result.finish, logprobs=shown)


def chunk_choice(index: int, piece: Piece, *, logprobs: bool) -> ChatChunkChoice:
    """Makes what a piece adds to an answer."""
    delta = ChatDelta(content=piece.text or MISSING, tool_calls=[*piece.calls] or MISSING)
    shown = chat_logprobs(piece.chances) if logprobs and piece.chances else None
    return ChatChunkChoice(index=index, delta=delta, finish_reason=piece.finish, logprobs=shown)


def first_chunk_choice(index: int) -> ChatChunkChoice:
    """Makes the chunk that opens an answer."""
    delta = ChatDelta(role="assistant", content="")
    return ChatChunkChoice(index=index, delta=delta, finish_reason=None, logprobs=None)


def call_deltas(calls: Sequence[ChatFunctionToolCall]) -> tuple[ChatToolCallDelta, ...]:
    """Makes calls in the form of a stream, whole ones."""
    return tuple(
        ChatToolCallDelta(
            index=index,
            id=call.id,
            type="function",
            function=FunctionCallDelta(name=call.function.name, arguments=call.function.arguments),
        )
        for index, call in enumerate(calls)
    )


def completion(
    id_: str, created: int, model: str, choices: list[CompletionChoice], usage: Usage | None
) -> Completion:
    """Makes a completion, whole or a piece of a stream."""
    return Completion(
        id=id_,
        created=created,
        model=model,
        choices=choices,
        usage=usage.to_openai() if usage else MISSING,
        system_fingerprint=fingerprint(),
    )


def completion_choice(index: int, piece: Piece | Result, offset: int, *, logprobs: bool) -> CompletionChoice:
    """Makes a continuation, or what a piece adds to one whose text so far is `offset` long."""
    told = [*piece.prompt, *piece.chances]
    shown = completion_logprobs(told, offset=offset) if logprobs and told else None
    return CompletionChoice(index=index, text=piece.text, finish_reason=piece.finish, logprobs=shown)


def new_id(prefix: str) -> str:
    """Makes an identifier."""
    return f"{prefix}-{secrets.token_hex(16)}"


@functools.cache
def fingerprint() -> str:
    """Names the engine and its version."""
    return f"torch-{version('torch')}-transformers-{version('transformers')}"


def _whole(call: ChatToolCallDelta) -> ChatFunctionToolCall:
    function = given(call.function, FunctionCallDelta())
    return ChatFunctionToolCall(
        id=given(call.id, ""),
        type="function",
        function=FunctionCall(name=given(function.name, ""), arguments=given(function.arguments, "")),
    )
