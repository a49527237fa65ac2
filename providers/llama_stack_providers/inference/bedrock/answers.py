"""Converse's answers and events, as what a model wrote."""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Callable

from llama_stack_api.models.inference import FinishReason
from llama_stack_providers.inference.bedrock.requests import SERVICE, Fields
from llama_stack_providers.inference.translation.pieces import (
    Piece,
    Result,
    Usage,
    call,
    call_begun,
    call_continued,
)
from llama_stack_providers.inference.translation.refusals import broken_off
from llama_stack_spi import UpstreamError

_FINISH: dict[str, FinishReason] = {
    "max_tokens": "length",
    "model_context_window_exceeded": "length",
    "tool_use": "tool_calls",
    "content_filtered": "content_filter",
    "guardrail_intervened": "content_filter",
}


def result_of(response: Fields, keep: Callable[[list[Fields]], None], *, shaped_by_tool: bool) -> Result:
    """Reads a whole answer."""
    text, reasoning, calls = "", "", []
    blocks: list[Fields] = response["output"]["message"]["content"]
    for block in blocks:
        text += block.get("text", "")
        reasoning += block.get("reasoningContent", {}).get("reasoningText", {}).get("text", "")
        if (use := block.get("toolUse")) is None:
            continue
        arguments = json.dumps(use["input"], ensure_ascii=False)
        if shaped_by_tool:
            text += arguments
        else:
            calls.append(call(use["toolUseId"], use["name"], arguments))
    finish = _finish_of(response["stopReason"], shaped_by_tool=shaped_by_tool)
    keep(blocks)
    usage = _usage(response["usage"])
    return Result(text=text, reasoning=reasoning, calls=calls, finish=finish, usage=usage)


class Reader:
    """Reads the events of one answer.

    Args:
        keep: Takes the blocks of the whole answer at its end.
        shaped_by_tool: Whether the answer comes as the arguments of a tool.
    """

    def __init__(self, keep: Callable[[list[Fields]], None], *, shaped_by_tool: bool) -> None:
        self._keep = keep
        self._shaped_by_tool = shaped_by_tool
        self._texts: dict[int, str] = {}
        self._thoughts: dict[int, Fields] = {}
        self._uses: dict[int, Fields] = {}
        self._arguments: dict[int, str] = {}
        self._usage = Usage()
        self._finish: FinishReason | None = None

    async def pieces(self, events: AsyncIterator[Fields]) -> AsyncIterator[Piece]:
        """Reads the events to their end."""
        async for event in events:
            for kind, data in event.items():
                if (piece := self._piece(kind, data)) is not None:
                    yield piece
        if self._finish is None:
            raise broken_off(SERVICE)
        self._keep(self._blocks())
        yield Piece(finish=self._finish, usage=self._usage)

    def _piece(self, kind: str, data: Fields) -> Piece | None:
        if kind == "contentBlockStart" and "toolUse" in data["start"]:
            return self._begun(data["contentBlockIndex"], data["start"]["toolUse"])
        if kind == "contentBlockDelta":
            return self._delta(data["contentBlockIndex"], data["delta"])
        if kind == "contentBlockStop":
            return self._stopped(data["contentBlockIndex"])
        if kind == "messageStop":
            self._finish = _finish_of(data["stopReason"], shaped_by_tool=self._shaped_by_tool)
        elif kind == "metadata":
            self._usage = _usage(data["usage"])
        return None

    def _begun(self, index: int, use: Fields) -> Piece | None:
        self._uses[index] = {"toolUseId": use["toolUseId"], "name": use["name"], "input": {}}
        self._arguments[index] = ""
        if self._shaped_by_tool:
            return None
        return call_begun(self._place(index), use["toolUseId"], use["name"])

    def _delta(self, index: int, delta: Fields) -> Piece | None:
        if "text" in delta:
            self._texts[index] = self._texts.get(index, "") + delta["text"]
            return Piece(text=delta["text"])
        if "toolUse" in delta and delta["toolUse"]["input"]:
            text = delta["toolUse"]["input"]
            self._arguments[index] += text
            return Piece(text=text) if self._shaped_by_tool else call_continued(self._place(index), text)
        if "reasoningContent" in delta:
            return self._thought(index, delta["reasoningContent"])
        return None

    def _thought(self, index: int, delta: Fields) -> Piece | None:
        if "redactedContent" in delta:
            self._thoughts[index] = {"redactedContent": delta["redactedContent"]}
            return None
        thought = self._thoughts.setdefault(index, {"reasoningText": {"text": ""}})["reasoningText"]
        if "signature" in delta:
            thought["signature"] = thought.get("signature", "") + delta["signature"]
            return None
        thought["text"] += delta["text"]
        return Piece(reasoning=delta["text"])

    def _stopped(self, index: int) -> Piece | None:
        if index not in self._uses:
            return None
        arguments = self._arguments[index]
        self._uses[index]["input"] = _object(arguments)
        # A call without arguments has an empty object, as in a whole answer.
        return None if arguments or self._shaped_by_tool else call_continued(self._place(index), "{}")

    def _place(self, index: int) -> int:
        return list(self._uses).index(index)

    def _blocks(self) -> list[Fields]:
        found: dict[int, Fields] = {
            **{index: {"text": text} for index, text in self._texts.items()},
            **{index: {"reasoningContent": thought} for index, thought in self._thoughts.items()},
            **{index: {"toolUse": use} for index, use in self._uses.items()},
        }
        return [found[index] for index in sorted(found)]


def _finish_of(reason: str, *, shaped_by_tool: bool) -> FinishReason:
    if reason.startswith("malformed"):
        raise UpstreamError(
            f"The model wrote something that {SERVICE} could not read. Try again.", code="upstream_malformed"
        )
    finish = _FINISH.get(reason, "stop")
    # The tool that stands for the answer is none that is called.
    return "stop" if finish == "tool_calls" and shaped_by_tool else finish


def _object(text: str) -> Fields:
    try:
        found = json.loads(text or "{}")
    except ValueError:
        # The token limit cut the call off; the chat cannot go on from it anyway.
        return {}
    return found if isinstance(found, dict) else {}


def _usage(usage: Fields) -> Usage:
    cached, cache_written = usage.get("cacheReadInputTokens", 0), usage.get("cacheWriteInputTokens", 0)
    return Usage(
        read=usage["inputTokens"] + cached + cache_written,
        written=usage["outputTokens"],
        cached=cached,
        cache_written=cache_written,
    )
