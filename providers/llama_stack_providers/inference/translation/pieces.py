"""What a model wrote: whole, or piece by piece."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TypeAlias

from llama_stack_api.models.inference import (
    ChatFunctionToolCall,
    ChatTokenLogprob,
    ChatToolCallDelta,
    CompletionTokensDetails,
    CompletionUsage,
    FinishReason,
    FunctionCall,
    FunctionCallDelta,
    PromptTokensDetails,
)
from llama_stack_spi import JsonValue

Json: TypeAlias = dict[str, JsonValue]


@dataclass(frozen=True, slots=True)
class Usage:
    """Tokens: read in all, written in all; of those read, from and into the cache; of those written, thought."""

    read: int = 0
    written: int = 0
    cached: int = 0
    cache_written: int = 0
    thought: int = 0

    def __add__(self, other: Usage) -> Usage:
        return Usage(
            self.read + other.read,
            self.written + other.written,
            self.cached + other.cached,
            self.cache_written + other.cache_written,
            self.thought + other.thought,
        )

    def to_openai(self) -> CompletionUsage:
        """Makes OpenAI's form."""
        return CompletionUsage(
            prompt_tokens=self.read,
            completion_tokens=self.written,
            total_tokens=self.read + self.written,
            prompt_tokens_details=PromptTokensDetails(
                cached_tokens=self.cached,
                **({"cache_write_tokens": self.cache_written} if self.cache_written else {}),
            ),
            completion_tokens_details=CompletionTokensDetails(reasoning_tokens=self.thought),
        )


@dataclass(frozen=True, slots=True)
class Result:
    """A whole answer. `refusal` says why the model declined, where it did and the service tells."""

    text: str
    finish: FinishReason
    usage: Usage
    reasoning: str = ""
    refusal: str = ""
    tokens: Sequence[ChatTokenLogprob] = ()
    calls: Sequence[ChatFunctionToolCall] = ()


@dataclass(frozen=True, slots=True)
class Piece:
    """What is new of an answer. `finish` and `usage` come once each, at the end."""

    text: str = ""
    reasoning: str = ""
    refusal: str = ""
    tokens: Sequence[ChatTokenLogprob] = ()
    calls: Sequence[ChatToolCallDelta] = field(default=())
    finish: FinishReason | None = None
    usage: Usage | None = None


def call(id_: str, name: str, arguments: str) -> ChatFunctionToolCall:
    """Makes a call of a function."""
    return ChatFunctionToolCall(
        id=id_, type="function", function=FunctionCall(name=name, arguments=arguments or "{}")
    )


def call_begun(index: int, id_: str, name: str, arguments: str = "") -> Piece:
    """Makes the piece that begins a call."""
    function = FunctionCallDelta(name=name, arguments=arguments)
    return Piece(calls=[ChatToolCallDelta(index=index, id=id_, type="function", function=function)])


def call_continued(index: int, arguments: str) -> Piece:
    """Makes the piece that adds to the arguments of a call."""
    return Piece(calls=[ChatToolCallDelta(index=index, function=FunctionCallDelta(arguments=arguments))])
