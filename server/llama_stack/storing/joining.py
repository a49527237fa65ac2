"""Join the chunks of a streamed chat into the answer that a call without a stream would have got."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, TypeAlias

Json: TypeAlias = dict[str, Any]

_TEXTS = ("content", "refusal", "reasoning_content", "reasoning")
_LISTS = ("annotations",)


def joined(chunks: Iterable[Json]) -> Json:
    """The whole answer.

    Raises:
        ValueError: There was no chunk, or one that is an error: the stream failed after all.
        KeyError: A chunk lacks what every chunk has.
    """
    whole: Json = {}
    choices: dict[int, Json] = {}
    for chunk in chunks:
        if "error" in chunk:
            raise ValueError("the stream holds an error")
        for name, value in chunk.items():
            if name not in ("choices", "object", "obfuscation") and (value is not None or name not in whole):
                whole[name] = value
        for part in chunk["choices"]:
            index = part.get("index", 0)
            _add(choices.setdefault(index, {"index": index, "message": {}}), part)
    if not whole and not choices:
        raise ValueError("the stream is empty")
    whole["choices"] = [choice for _, choice in sorted(choices.items())]
    for choice in whole["choices"]:
        _listed(choice["message"])
    return whole


def _add(choice: Json, part: Json) -> None:
    message = choice["message"]
    for name, value in (part.get("delta") or {}).items():
        if value is None:
            continue
        if name in _TEXTS:
            message[name] = message.get(name, "") + value
        elif name == "tool_calls":
            calls = message.setdefault(name, {})
            for each in value:
                _add_call(calls.setdefault(each.get("index", len(calls)), {}), each)
        elif name == "function_call":
            _add_text(message.setdefault(name, {}), value, grows=("arguments",))
        elif name == "audio":
            _add_text(message.setdefault(name, {}), value, grows=("data", "transcript"))
        elif name in _LISTS:
            message.setdefault(name, []).extend(value)
        else:
            message[name] = value
    if part.get("finish_reason") is not None:
        choice["finish_reason"] = part["finish_reason"]
    if part.get("logprobs") is not None:
        _add_logprobs(choice, part["logprobs"])


def _add_call(call: Json, part: Json) -> None:
    for name, value in part.items():
        if name in ("function", "custom"):
            _add_text(call.setdefault(name, {}), value or {}, grows=("arguments", "input"))
        elif name != "index" and value is not None:
            call[name] = value


def _add_text(whole: Json, part: Json, *, grows: tuple[str, ...]) -> None:
    """Some servers repeat a name in every chunk, so only what `grows` is appended to."""
    for name, value in part.items():
        if value is None:
            continue
        whole[name] = whole.get(name, "") + value if name in grows else value


def _add_logprobs(choice: Json, part: Json) -> None:
    known = choice.setdefault("logprobs", {"content": None, "refusal": None})
    for name in ("content", "refusal"):
        if part.get(name) is not None:
            known[name] = (known[name] or []) + part[name]


def _listed(message: Json) -> None:
    """Calls in their order, each with its kind and the text that it begins with."""
    if (calls := message.get("tool_calls")) is None:
        return
    message["tool_calls"] = [
        {"type": "custom" if "custom" in call else "function", **call} for _, call in sorted(calls.items())
    ]
