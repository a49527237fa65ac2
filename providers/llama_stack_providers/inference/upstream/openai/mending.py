"""Fills the small gaps of answers that mean what the contract says and write it a little differently.

An answer comes here when it does not follow its schema, so a gap costs time and nothing else does. What is filled in is
what the upstream left out or wrote as null where the contract has no null; nothing that was said is changed, except
names of reasons why an answer ended.
"""

from __future__ import annotations

import json
import math
import secrets
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import chain, repeat
from typing import TypeAlias

from llama_stack_spi import JsonValue

Json: TypeAlias = dict[str, JsonValue]


@dataclass(frozen=True, slots=True)
class Asked:
    """What was asked, for answers that do not say it.

    Attributes:
        model: The model that was asked.
        identifier: Stands in the identifier of an answer without one, the same in all pieces of it.
    """

    model: str
    identifier: str = field(default_factory=lambda: secrets.token_hex(12))


NEVER = -9999.0
"""Stands for the log probability of what cannot be: JSON has no minus infinity."""

_REASONS = {"stop", "length", "tool_calls", "content_filter", "function_call"}
_OTHER_REASONS = {"max_tokens": "length", "tool_use": "tool_calls", "model_length": "length"}
_TIERS = {"auto", "default", "flex", "scale", "priority", "fast"}
_ROLES = {"developer", "system", "user", "assistant", "tool", "function"}


def mend_chat(found: Json, asked: Asked) -> None:
    """Mends the answer to a chat."""
    _head(found, asked, "chatcmpl", "chat.completion")
    _each(found.get("choices"), _chat_choice)
    if found.get("usage") is None:
        found.pop("usage", None)


def mend_chunk(found: Json, asked: Asked) -> None:
    """Mends a piece of the answer to a chat."""
    _head(found, asked, "chatcmpl", "chat.completion.chunk")
    _each(found.get("choices"), _chunk_choice)


def mend_completion(found: Json, asked: Asked) -> None:
    """Mends a continuation, or a piece of one."""
    _head(found, asked, "cmpl", "text_completion")
    _each(found.get("choices"), _completion_choice)


def mend_embeddings(found: Json, asked: Asked) -> None:
    """Mends vectors."""
    found["object"] = "list"
    found.setdefault("model", asked.model)
    _each(found.get("data"), _embedding)
    usage = found.get("usage")
    counts = usage if isinstance(usage, dict) else {}
    read = counts.get("prompt_tokens", counts.get("total_tokens", 0))
    found["usage"] = {"prompt_tokens": read, "total_tokens": counts.get("total_tokens", read)}


def _head(found: Json, asked: Asked, prefix: str, kind: str) -> None:
    if not isinstance(found.get("id"), str) or not found["id"]:
        found["id"] = f"{prefix}-{asked.identifier}"
    found["object"] = kind
    created = found.get("created")
    if isinstance(created, int | float) and 0 <= created < math.inf:
        found["created"] = int(created)
    else:
        found["created"] = int(time.time())
    if not found.get("model"):
        found["model"] = asked.model
    if str(found.get("service_tier")) not in _TIERS:
        found.pop("service_tier", None)


def _chat_choice(choice: Json, index: int) -> None:
    choice.setdefault("index", index)
    choice["finish_reason"] = _reason(choice.get("finish_reason")) or "stop"
    choice["logprobs"] = _logprobs(choice.get("logprobs"))
    message = choice.get("message")
    if isinstance(message, dict):
        message["role"] = "assistant"
        message.setdefault("content", None)
        message.setdefault("refusal", None)
        _drop_nulls(message, "tool_calls", "annotations", "function_call")
        _each(message.get("tool_calls"), _call)


def _chunk_choice(choice: Json, index: int) -> None:
    choice.setdefault("index", index)
    choice["finish_reason"] = _reason(choice.get("finish_reason"))
    if "logprobs" in choice:
        choice["logprobs"] = _logprobs(choice["logprobs"])
    # A choice may say something else than text, as Azure does of its filter; a whole message is no piece.
    delta = choice.get("delta") if "message" in choice else choice.setdefault("delta", {})
    if isinstance(delta, dict):
        if str(delta.get("role")) not in _ROLES:
            delta.pop("role", None)
        _drop_nulls(delta, "tool_calls")
        if isinstance(delta.get("tool_calls"), dict):
            delta["tool_calls"] = [delta["tool_calls"]]
        _each(delta.get("tool_calls"), _call_delta)


def _completion_choice(choice: Json, index: int) -> None:
    choice.setdefault("index", index)
    logprobs = choice.setdefault("logprobs", None)
    if isinstance(logprobs, dict):
        _each_value(logprobs.get("token_logprobs"), _finite)
        _each_value(logprobs.get("top_logprobs"), _map_of_finite)
    choice["finish_reason"] = _reason(choice.get("finish_reason"))


def _embedding(item: Json, index: int) -> None:
    item["object"] = "embedding"
    item.setdefault("index", index)


def _call(call: Json, _index: int) -> None:
    if not call.get("id"):
        call["id"] = f"call_{secrets.token_hex(12)}"
    call.setdefault("type", "function")
    _function(call.get("function"))


def _call_delta(call: Json, index: int) -> None:
    call.setdefault("index", index)
    _drop_nulls(call, "id", "type", "function")
    _function(call.get("function"))


def _function(function: JsonValue) -> None:
    if isinstance(function, dict):
        _drop_nulls(function, "name", "arguments")
        if isinstance(function.get("arguments"), dict):
            function["arguments"] = json.dumps(function["arguments"])


def _logprobs(found: JsonValue) -> JsonValue:
    """Log probabilities in the form of chats; lists side by side, as completions have them, become it."""
    if not isinstance(found, dict):
        return None
    names, values, tops = (found.get(each) for each in ("tokens", "token_logprobs", "top_logprobs"))
    if "content" not in found and isinstance(names, list) and isinstance(values, list):
        likely = chain(tops if isinstance(tops, list) else (), repeat(None))
        found["content"] = [
            {"token": name, "logprob": value, "top_logprobs": _alternatives(top)}
            for name, value, top in zip(names, values, likely, strict=False)
        ]
    found.setdefault("content", None)
    found.setdefault("refusal", None)
    _each(found["content"], _token)
    return found


def _alternatives(found: JsonValue) -> list[JsonValue]:
    """The likeliest tokens, out of a map of them."""
    shown = found if isinstance(found, dict) else {}
    return [{"token": name, "logprob": value} for name, value in shown.items()]


def _token(token: Json, _index: int) -> None:
    _likely(token, 0)
    if token.get("top_logprobs") is None:
        token["top_logprobs"] = []
    _each(token["top_logprobs"], _likely)


def _likely(token: Json, _index: int) -> None:
    token.setdefault("bytes", None)
    token["logprob"] = _finite(token.get("logprob", NEVER))


def _finite(value: JsonValue) -> JsonValue:
    return NEVER if isinstance(value, float) and not math.isfinite(value) else value


def _map_of_finite(found: JsonValue) -> JsonValue:
    """The first token of an echoed prompt has no alternatives."""
    return {name: _finite(value) for name, value in found.items()} if isinstance(found, dict) else {}


def _reason(found: JsonValue) -> str | None:
    if not isinstance(found, str) or not found:
        return None
    return found if found in _REASONS else _OTHER_REASONS.get(found, "stop")


def _each(found: JsonValue, mend: Callable[[Json, int], object]) -> None:
    for index, item in enumerate(found if isinstance(found, list) else ()):
        if isinstance(item, dict):
            mend(item, index)


def _each_value(found: JsonValue, mend: Callable[[JsonValue], JsonValue]) -> None:
    if isinstance(found, list):
        found[:] = [mend(value) for value in found]


def _drop_nulls(found: Json, *names: str) -> None:
    for name in names:
        if name in found and found[name] is None:
            del found[name]
