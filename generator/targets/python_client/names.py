"""Python's names for what the contract names."""

from __future__ import annotations

import keyword
from collections.abc import Sequence

from generator.ir import Name, Operation

# Keyword arguments that every method has anyway.
TAKEN = frozenset({"self", "extra_headers", "extra_query", "extra_body", "timeout"})


def argument(name: Name) -> str:
    """An argument: `X-Trace-Id` is `x_trace_id`, `from` is `from_`."""
    return _safe("_".join(name.words))


def body_argument(name: Name) -> str:
    """An argument that is a field of the body: spelled as on the wire where that is an identifier."""
    return _safe(name.wire if name.wire.isidentifier() else "_".join(name.words))


def module(resource: Sequence[Name]) -> str:
    """The module of a resource: `chat.completions` is `chat_completions`, `class` is `class_`."""
    return _safe("_".join(word for name in resource for word in name.words))


def class_name(resource: Sequence[Name]) -> str:
    """The class of a resource: `chat.completions` is `ChatCompletions`."""
    return "".join(word.capitalize() for name in resource for word in name.words)


def attribute(name: Name) -> str:
    """The attribute under which a parent holds a resource."""
    return _safe("_".join(name.words))


def method(operation: Operation) -> str:
    """The method of an operation."""
    return _safe("_".join(operation.verb.words))


def stream_method(operation: Operation) -> str:
    """The method that only streams: `create` has `stream` beside it, `resume` has `resume_stream`."""
    verb = "_".join(operation.verb.words)
    return "stream" if verb == "create" else f"{verb}_stream"


def low_function(operation: Operation) -> str:
    """The function of the wire layer that makes the request."""
    return operation.id.replace(".", "_")


def constant(name: str) -> str:
    """A constant named after a schema: `ChatCompletion` is `_CHAT_COMPLETION`."""
    text = "".join(
        f"_{sign}" if sign.isupper() and not before.isupper() else sign for before, sign in _pairs(name)
    )
    return f"_{text.upper().lstrip('_')}"


def _pairs(text: str) -> list[tuple[str, str]]:
    return list(zip(f" {text}", text, strict=False))


def _safe(text: str) -> str:
    if text[:1].isdigit():
        text = f"_{text}"
    return f"{text}_" if keyword.iskeyword(text) or text in TAKEN else text
