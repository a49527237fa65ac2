"""The engine's events: read where something in them matters, and cut out of their frames where nothing does."""

from __future__ import annotations

from typing import NewType, cast

from pydantic_core import from_json

from llama_stack_api.models.inference import ChatToolCallDelta, FunctionCallDelta
from llama_stack_providers.inference.calling.tools import new_call_id
from llama_stack_providers.inference.llama_cpp.engine.connection import Json
from llama_stack_providers.inference.llama_cpp.generation import Piece, Usage, finish_of, first_choice
from llama_stack_providers.inference.llama_cpp.logprobs import tokens_of
from llama_stack_spi import JsonValue

RawChoice = NewType("RawChoice", bytes)
"""The JSON of one choice of a chunk: some text more, and nothing else that matters."""

_BEGIN = b'{"choices":['
_TEXT = _BEGIN + b'{"finish_reason":null,"index":0,"delta":{"content":"'
# No text can hold these bytes: a quotation mark in a text has a backslash before it.
_END = b'],"created":'
_PROGRESS = b'"prompt_progress":'


def raw_choice(data: bytes) -> RawChoice | None:
    """The choice of a chat's event that only brings text; `None` for all other events, and in any doubt."""
    if not data.startswith(_TEXT):
        return None
    end = data.rfind(_END)
    if end < 0 or data.find(_PROGRESS, end) >= 0:
        return None
    return RawChoice(data[len(_BEGIN) : end])


def piece_of(data: bytes, *, top: int) -> Piece | None:
    """What an event of a chat or of a continuation brings; `None` for nothing.

    Args:
        data: The event.
        top: Likely tokens to tell at each place.
    """
    event = cast("Json", from_json(data))
    choice = first_choice(event)
    found = choice.get("delta")
    delta: Json = found if isinstance(found, dict) else {"content": choice.get("text")}
    finish = choice.get("finish_reason")
    calls = delta.get("tool_calls")
    piece = Piece(
        text=str(delta.get("content") or ""),
        finish=finish_of(finish) if finish else None,
        usage=Usage.of(event["usage"]) if event.get("usage") else None,
        reasoning=str(delta.get("reasoning_content") or ""),
        tokens=tokens_of(choice.get("logprobs"), top=top),
        calls=[_call_delta(cast("Json", each)) for each in calls] if isinstance(calls, list) else [],
    )
    return None if piece == _NOTHING else piece


_NOTHING = Piece()


def _call_delta(found: Json) -> ChatToolCallDelta:
    function = cast("Json", found.get("function") or {})
    more = {key: str(function[key]) for key in ("name", "arguments") if function.get(key) is not None}
    index: JsonValue = found.get("index")
    place = index if isinstance(index, int) else 0
    if "name" in more:
        begun = FunctionCallDelta(**more)
        return ChatToolCallDelta(
            index=place, id=str(found.get("id") or new_call_id()), type="function", function=begun
        )
    return ChatToolCallDelta(index=place, function=FunctionCallDelta(**more))
