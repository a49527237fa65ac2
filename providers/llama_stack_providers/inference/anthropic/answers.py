"""Anthropic's answers and events, as what a model wrote."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Callable
from typing import TYPE_CHECKING, cast

from llama_stack_api.models.inference import FinishReason
from llama_stack_providers.inference.anthropic.requests import SERVICE, Blocks
from llama_stack_providers.inference.translation.pieces import (
    Json,
    Piece,
    Result,
    Usage,
    call,
    call_begun,
    call_continued,
)
from llama_stack_providers.inference.translation.refusals import broken_off

if TYPE_CHECKING:
    from anthropic import types

_FINISH: dict[str, FinishReason] = {
    "max_tokens": "length",
    "model_context_window_exceeded": "length",
    "tool_use": "tool_calls",
    "refusal": "content_filter",
}


def finish_of(reason: str, *, shaped_by_tool: bool) -> FinishReason:
    """Reads why an answer ended; the tool that stands for the answer is none that is called."""
    finish = _FINISH.get(reason, "stop")
    return "stop" if finish == "tool_calls" and shaped_by_tool else finish


def result_of(message: types.Message, keep: Callable[[Blocks], None], *, shaped_by_tool: bool) -> Result:
    """Reads a whole answer."""
    text, reasoning, calls = "", "", []
    for block in message.content:
        if block.type == "text":
            text += block.text
        elif block.type == "thinking":
            reasoning += block.thinking
        elif block.type == "tool_use" and shaped_by_tool:
            text += json.dumps(block.input, ensure_ascii=False)
        elif block.type == "tool_use":
            calls.append(call(block.id, block.name, json.dumps(block.input, ensure_ascii=False)))
    keep([cast("Json", block.to_dict()) for block in message.content])
    details = message.stop_details
    return Result(
        text=text,
        reasoning=reasoning,
        refusal=(details.explanation or "") if details is not None else "",
        calls=calls,
        finish=finish_of(str(message.stop_reason), shaped_by_tool=shaped_by_tool),
        usage=_usage(message.usage),
    )


class Reader:
    """Reads the events of one answer.

    Args:
        keep: Takes the blocks of the whole answer at its end.
        shaped_by_tool: Whether the answer comes as the arguments of a tool.
    """

    def __init__(self, keep: Callable[[Blocks], None], *, shaped_by_tool: bool) -> None:
        self._keep = keep
        self._shaped_by_tool = shaped_by_tool
        self._blocks: dict[int, Json] = {}
        self._arguments: dict[int, str] = {}
        self._calls: dict[int, int] = {}
        self._usage = Usage()
        self._end: Piece | None = None

    async def pieces(self, events: AsyncIterator[types.RawMessageStreamEvent]) -> AsyncIterator[Piece]:
        """Reads the events to their end."""
        async for event in events:
            if event.type == "message_start":
                self._usage = _usage(event.message.usage)
            elif event.type == "content_block_start":
                self._blocks[event.index] = cast("Json", event.content_block.to_dict())
                if event.content_block.type == "tool_use" and not self._shaped_by_tool:
                    place = self._calls.setdefault(event.index, len(self._calls))
                    yield call_begun(place, event.content_block.id, event.content_block.name)
            elif event.type == "content_block_delta":
                if (piece := self._delta(event)) is not None:
                    yield piece
            elif event.type == "content_block_stop":
                if (piece := self._stop(event.index)) is not None:
                    yield piece
            elif event.type == "message_delta":
                self._end = self._ended(event)
        if self._end is None:
            raise broken_off(SERVICE)
        self._keep([self._blocks[index] for index in sorted(self._blocks)])
        yield self._end

    def _delta(self, event: types.RawContentBlockDeltaEvent) -> Piece | None:
        delta, block = event.delta, self._blocks[event.index]
        if delta.type == "text_delta":
            block["text"] = str(block["text"]) + delta.text
            return Piece(text=delta.text)
        if delta.type == "thinking_delta":
            block["thinking"] = str(block["thinking"]) + delta.thinking
            return Piece(reasoning=delta.thinking)
        if delta.type == "signature_delta":
            block["signature"] = str(block.get("signature") or "") + delta.signature
        elif delta.type == "input_json_delta" and delta.partial_json:
            self._arguments[event.index] = self._arguments.get(event.index, "") + delta.partial_json
            if self._shaped_by_tool:
                return Piece(text=delta.partial_json)
            return call_continued(self._calls[event.index], delta.partial_json)
        return None

    def _stop(self, index: int) -> Piece | None:
        if self._blocks[index]["type"] != "tool_use":
            return None
        arguments = self._arguments.get(index, "")
        if arguments and not self._shaped_by_tool:
            self._blocks[index]["input"] = _arguments(arguments)
        # A call without arguments has an empty object, as in a whole answer.
        return None if arguments or self._shaped_by_tool else call_continued(self._calls[index], "{}")

    def _ended(self, event: types.RawMessageDeltaEvent) -> Piece:
        usage, details = event.usage, event.delta.stop_details
        thought = usage.output_tokens_details.thinking_tokens if usage.output_tokens_details else 0
        return Piece(
            refusal=(details.explanation or "") if details is not None else "",
            finish=finish_of(str(event.delta.stop_reason), shaped_by_tool=self._shaped_by_tool),
            usage=Usage(
                self._usage.read,
                usage.output_tokens,
                self._usage.cached,
                self._usage.cache_written,
                thought or self._usage.thought,
            ),
        )


def _arguments(text: str) -> Json:
    try:
        found = json.loads(text)
    except ValueError:
        # The token limit cut the call off; the chat cannot go on from it anyway.
        return {}
    return found if isinstance(found, dict) else {}


def _usage(usage: types.Usage) -> Usage:
    cached, cache_written = usage.cache_read_input_tokens or 0, usage.cache_creation_input_tokens or 0
    return Usage(
        read=usage.input_tokens + cached + cache_written,
        written=usage.output_tokens,
        cached=cached,
        cache_written=cache_written,
        thought=usage.output_tokens_details.thinking_tokens if usage.output_tokens_details else 0,
    )
