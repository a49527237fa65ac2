"""What one generation of the engine yields, whole or in pieces."""

from __future__ import annotations

import contextlib
from collections.abc import AsyncGenerator
from dataclasses import dataclass, field
from typing import cast

from llama_stack_api.models.inference import (
    ChatFunctionToolCall,
    ChatTokenLogprob,
    ChatToolCallDelta,
    CompletionUsage,
    FinishReason,
    FunctionCall,
    PromptTokensDetails,
)
from llama_stack_providers.inference.llama_cpp.engine.connection import Json
from llama_stack_spi import JsonValue, given


@dataclass(frozen=True, slots=True)
class Usage:
    """Tokens read, written, and read from the cache."""

    read: int = 0
    written: int = 0
    cached: int = 0

    @classmethod
    def of(cls, found: JsonValue) -> Usage:
        """Reads the engine's count."""
        if not isinstance(found, dict):
            return cls()
        details = found.get("prompt_tokens_details")
        cached = details.get("cached_tokens") if isinstance(details, dict) else 0
        return cls(_int(found.get("prompt_tokens")), _int(found.get("completion_tokens")), _int(cached))

    def __add__(self, other: Usage) -> Usage:
        return Usage(self.read + other.read, self.written + other.written, self.cached + other.cached)

    def beside(self, other: Usage) -> Usage:
        """Adds another answer to the same prompt, which is read, and so counted, once."""
        return Usage(max(self.read, other.read), self.written + other.written, max(self.cached, other.cached))

    def to_openai(self) -> CompletionUsage:
        """Makes OpenAI's form."""
        return CompletionUsage(
            prompt_tokens=self.read,
            completion_tokens=self.written,
            total_tokens=self.read + self.written,
            prompt_tokens_details=PromptTokensDetails(cached_tokens=self.cached),
        )


@dataclass(frozen=True, slots=True)
class Result:
    """A whole generation."""

    text: str
    finish: FinishReason
    usage: Usage
    reasoning: str = ""
    tokens: list[ChatTokenLogprob] = field(default_factory=list)
    calls: list[ChatFunctionToolCall] = field(default_factory=list)


@dataclass(frozen=True, slots=True)
class Piece:
    """What is new of a generation; the last one has `finish`, and `usage` comes once, with it or after it."""

    text: str = ""
    finish: FinishReason | None = None
    usage: Usage | None = None
    reasoning: str = ""
    tokens: list[ChatTokenLogprob] = field(default_factory=list)
    calls: list[ChatToolCallDelta] = field(default_factory=list)


async def gathered(pieces: AsyncGenerator[Piece, None]) -> Result:
    """Puts a whole generation together."""
    texts: list[str] = []
    reasoning: list[str] = []
    tokens: list[ChatTokenLogprob] = []
    calls: dict[int, ChatFunctionToolCall] = {}
    finish: FinishReason = "stop"
    usage = Usage()
    async with contextlib.aclosing(pieces):
        async for piece in pieces:
            texts.append(piece.text)
            reasoning.append(piece.reasoning)
            tokens += piece.tokens
            finish = piece.finish or finish
            usage = piece.usage or usage
            for delta in piece.calls:
                _add(calls, delta)
    return Result("".join(texts), finish, usage, "".join(reasoning), tokens, list(calls.values()))


def _add(calls: dict[int, ChatFunctionToolCall], delta: ChatToolCallDelta) -> None:
    function = given(delta.function, None)
    name, arguments = "", ""
    if function is not None:
        name, arguments = given(function.name, ""), given(function.arguments, "")
    call = calls.get(delta.index)
    if call is None:
        begun = FunctionCall(name=name, arguments=arguments)
        calls[delta.index] = ChatFunctionToolCall(id=given(delta.id, ""), type="function", function=begun)
    else:
        call.function.arguments += arguments


def finish_of(found: JsonValue) -> FinishReason:
    """Reads why the engine ended."""
    return cast("FinishReason", found) if found in {"length", "tool_calls", "content_filter"} else "stop"


def first_choice(answer: Json) -> Json:
    """Returns the only choice of an answer; the engine is asked for one at a time."""
    choices = answer.get("choices")
    return cast("Json", choices[0]) if isinstance(choices, list) and choices else {}


def _int(value: JsonValue) -> int:
    return int(value) if isinstance(value, int | float) else 0
