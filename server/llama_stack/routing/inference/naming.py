"""The name of a model on its way to a provider and back: callers find the name that they asked for."""

from __future__ import annotations

from typing import TypeVar

from pydantic import BaseModel

from llama_stack_spi import raw_of, with_values

B = TypeVar("B", bound=BaseModel)
A = TypeVar("A", bound=BaseModel)


def sent_as(body: B, field: str, inner: str) -> B:
    """The request as its provider gets it."""
    return body if getattr(body, field) == inner else body.model_copy(update={field: inner})


def answered_as(answer: A, asked: str, inner: str) -> A:
    """The answer as its caller gets it. What is forwarded stays untouched where both names are equal."""
    if asked == inner and raw_of(answer) is not None:
        return answer
    return with_values(answer, {"model": asked})
