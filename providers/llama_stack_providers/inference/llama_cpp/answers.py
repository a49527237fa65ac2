"""OpenAI's answers, out of what the engine generated."""

from __future__ import annotations

import functools
import secrets
from importlib.metadata import version

from pydantic import MISSING

from llama_stack_api.models.inference import (
    ChatChoice,
    ChatChunkChoice,
    ChatCompletionMessage,
    ChatDelta,
    Completion,
    CompletionChoice,
)
from llama_stack_providers.inference.llama_cpp.generation import Piece, Result, Usage
from llama_stack_providers.inference.llama_cpp.logprobs import chat_logprobs, completion_logprobs


def chat_choice(index: int, result: Result, *, logprobs: bool) -> ChatChoice:
    """Makes one answer of a chat."""
    message = ChatCompletionMessage(
        role="assistant",
        content=None if result.calls and not result.text else result.text,
        refusal=None,
        **({"tool_calls": result.calls} if result.calls else {}),
        **({"reasoning_content": result.reasoning} if result.reasoning else {}),
    )
    return ChatChoice(
        index=index,
        message=message,
        finish_reason=result.finish,
        logprobs=chat_logprobs(result.tokens) if logprobs else None,
    )


def chunk_choice(index: int, piece: Piece, *, logprobs: bool) -> ChatChunkChoice:
    """Makes what a piece adds to an answer."""
    delta = ChatDelta(
        **({"content": piece.text} if piece.text else {}),
        **({"reasoning_content": piece.reasoning} if piece.reasoning else {}),
        **({"tool_calls": piece.calls} if piece.calls else {}),
    )
    shown = chat_logprobs(piece.tokens) if logprobs and piece.tokens else None
    return ChatChunkChoice(index=index, delta=delta, finish_reason=piece.finish, logprobs=shown)


def completion(
    id_: str, created: int, model: str, choices: list[CompletionChoice], usage: Usage | None
) -> Completion:
    """Makes a completion, whole or a piece of a stream."""
    return Completion(
        id=id_,
        object="text_completion",
        created=created,
        model=model,
        choices=choices,
        usage=usage.to_openai() if usage else MISSING,
        system_fingerprint=fingerprint(),
    )


def completion_choice(index: int, result: Result, echo: str, *, logprobs: bool) -> CompletionChoice:
    """Makes one continuation, behind its prompt where that is wanted."""
    shown = completion_logprobs(result.tokens, offset=len(echo)) if logprobs else None
    return CompletionChoice(index=index, text=echo + result.text, finish_reason=result.finish, logprobs=shown)


def piece_choice(index: int, piece: Piece, offset: int, *, logprobs: bool) -> CompletionChoice:
    """Makes what a piece adds to a continuation, whose text so far is `offset` long."""
    shown = completion_logprobs(piece.tokens, offset=offset) if logprobs and piece.tokens else None
    return CompletionChoice(index=index, text=piece.text, finish_reason=piece.finish, logprobs=shown)


def new_id(prefix: str) -> str:
    """Makes an identifier."""
    return f"{prefix}-{secrets.token_hex(16)}"


@functools.cache
def fingerprint() -> str:
    """Names the engine and its version."""
    return f"llama.cpp-{version('xllamacpp')}"
