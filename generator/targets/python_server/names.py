"""Python's names for what the contract names."""

from __future__ import annotations

import keyword

from generator.ir import Api, Name, Operation

# Keyword arguments that every method has anyway.
_TAKEN = frozenset({"self", "ctx", "body"})


def module(api: Api) -> str:
    """The module of an API: `vector_stores`."""
    return api.name.wire


def class_name(name: Name) -> str:
    """The class of an API: `VectorStores`."""
    return "".join(word.capitalize() for word in name.words)


def argument(name: Name) -> str:
    """An argument: `X-Trace-Id` is `x_trace_id`, `from` is `from_`."""
    text = "_".join(name.words)
    if text[0].isdigit():
        text = f"_{text}"
    return f"{text}_" if keyword.iskeyword(text) or text in _TAKEN else text


def attribute(name: Name) -> str:
    """The attribute of a model: what is an identifier stays as it is, a reserved word gets an underscore."""
    text = "".join(sign if sign.isalnum() else "_" for sign in name.wire)
    return f"{text}_" if keyword.iskeyword(text) else text


def method(operation: Operation) -> str:
    """The method of an operation: `chat.completions.create` is `chat_completions_create`."""
    return operation.id.replace(".", "_")
