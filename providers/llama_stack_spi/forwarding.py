"""Answers that another service wrote, sent on as they came.

`forwarded(ChatCompletion, raw)` is a `ChatCompletion` in every respect, but nobody has read it yet: the server sends
`raw` on untouched, and the first code that looks into it pays for reading it. `Batches` is a stream whose events
arrive several at a time and are sent together.
"""

from __future__ import annotations

import functools
from collections.abc import AsyncIterator, Mapping, Sequence
from types import new_class
from typing import Generic, TypeVar, cast

from pydantic import BaseModel, ValidationError
from pydantic_core import from_json, to_json

from llama_stack_spi.errors import UpstreamError
from llama_stack_spi.json_value import JsonValue

M = TypeVar("M", bound=BaseModel)
T = TypeVar("T")

_RAW = "raw"


def forwarded(model: type[M], raw: bytes) -> M:
    """An instance of `model` that is read when something looks into it, and sent as `raw` when nothing does.

    Args:
        model: What the operation answers or streams.
        raw: One JSON object that the provider has checked as far as it vouches for it: that it is JSON, and no error.

    Looking into it raises `UpstreamError` when `raw` is not such a model.
    """
    kind = cast("type[M]", _unread(model))
    made = object.__new__(kind)
    object.__getattribute__(made, "__dict__")[_RAW] = raw
    return made


def raw_of(value: object) -> bytes | None:
    """The JSON of a forwarded model that nobody has read; `None` for anything else."""
    if isinstance(value, _Unread):
        return cast(bytes, object.__getattribute__(value, "__dict__")[_RAW])
    return None


def with_values(value: M, values: Mapping[str, JsonValue]) -> M:
    """The model with other values at its top level, by their names on the wire.

    A forwarded one stays unread and keeps fields that the contract does not know; any other is changed in place.
    """
    raw = raw_of(value)
    if raw is None:
        for name, changed in values.items():
            setattr(value, name, changed)
        return value
    found = from_json(raw)
    if not isinstance(found, dict):
        raise _nonsense(value.__class__)
    return forwarded(value.__class__, to_json({**found, **values}))


class Batches(AsyncIterator[T], Generic[T]):
    """A stream of events of which several can be at hand at once.

    The server sends all of a batch together. Whoever iterates gets them one by one.

    Args:
        batches: The events, as they arrived; an async generator.
    """

    __slots__ = ("_waiting", "batches")

    def __init__(self, batches: AsyncIterator[Sequence[T]]) -> None:
        self.batches = batches
        self._waiting: list[T] = []

    async def __anext__(self) -> T:
        while not self._waiting:
            self._waiting = [*reversed(await anext(self.batches))]
        return self._waiting.pop()

    async def aclose(self) -> None:
        """Ends the stream early; the generator behind it cleans up."""
        if close := getattr(self.batches, "aclose", None):
            await close()


class _Unread:
    """Marks the classes of models that nobody has read. An instance changes into its model when it is looked into."""

    __slots__ = ()


@functools.cache
def _unread(model: type[BaseModel]) -> type[BaseModel]:
    """The class of unread instances of a model."""

    def look(self: BaseModel, name: str) -> object:
        if name == "__class__":
            return model
        if type(self) is kind:
            _read(self, model)
        return getattr(self, name)

    members = {"__getattribute__": look, "__module__": model.__module__}
    kind = new_class(model.__name__, (_Unread, model), exec_body=lambda space: space.update(members))
    return cast("type[BaseModel]", kind)


def _read(self: BaseModel, model: type[BaseModel]) -> None:
    state = object.__getattribute__(self, "__dict__")
    try:
        found = model.model_validate_json(state[_RAW])
    except ValidationError:
        raise _nonsense(model) from None
    object.__setattr__(self, "__class__", model)
    state.clear()
    state.update(found.__dict__)
    for name in ("__pydantic_fields_set__", "__pydantic_extra__", "__pydantic_private__"):
        object.__setattr__(self, name, getattr(found, name))


def _nonsense(model: type[BaseModel]) -> UpstreamError:
    return UpstreamError(
        f"A service behind the provider answered something that is not a {model.__name__}.",
        code="upstream_nonsense",
    )
