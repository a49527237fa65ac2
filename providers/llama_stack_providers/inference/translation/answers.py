"""OpenAI's answers, out of what a model wrote."""

from __future__ import annotations

import secrets

from llama_stack_api.models.inference import (
    ChatChoice,
    ChatChunkChoice,
    ChatCompletionMessage,
    ChatDelta,
    ChatLogprobs,
)
from llama_stack_providers.inference.translation.pieces import Piece, Result


def chat_choice(index: int, result: Result, *, logprobs: bool) -> ChatChoice:
    """Makes one answer of a chat."""
    silent = not result.text and (result.calls or result.refusal)
    message = ChatCompletionMessage(
        role="assistant",
        content=None if silent else result.text,
        refusal=result.refusal or None,
        **({"tool_calls": list(result.calls)} if result.calls else {}),
        **({"reasoning_content": result.reasoning} if result.reasoning else {}),
    )
    shown = ChatLogprobs(content=list(result.tokens), refusal=None) if logprobs else None
    return ChatChoice(index=index, message=message, finish_reason=result.finish, logprobs=shown)


def opening_choice(index: int) -> ChatChunkChoice:
    """Makes the chunk that opens an answer."""
    delta = ChatDelta(role="assistant", content="")
    return ChatChunkChoice(index=index, delta=delta, finish_reason=None, logprobs=None)


def chunk_choice(index: int, piece: Piece, *, logprobs: bool) -> ChatChunkChoice:
    """Makes what a piece adds to an answer."""
    delta = ChatDelta(
        **({"content": piece.text} if piece.text else {}),
        **({"refusal": piece.refusal} if piece.refusal else {}),
        **({"reasoning_content": piece.reasoning} if piece.reasoning else {}),
        **({"tool_calls": list(piece.calls)} if piece.calls else {}),
    )
    shown = ChatLogprobs(content=list(piece.tokens), refusal=None) if logprobs and piece.tokens else None
    return ChatChunkChoice(index=index, delta=delta, finish_reason=piece.finish, logprobs=shown)


def new_id(prefix: str) -> str:
    """Makes an identifier."""
    return f"{prefix}-{secrets.token_hex(16)}"


def new_call_id() -> str:
    """Makes the identifier of a call, for services that give none."""
    return f"call_{secrets.token_hex(12)}"
