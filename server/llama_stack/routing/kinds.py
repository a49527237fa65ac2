"""What a router must know about one kind of resource that providers register."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Generic, Protocol, Self, TypeVar

from pydantic import BaseModel

from llama_stack_spi import Context


class Answer(Protocol):
    """What a provider tells about a resource."""

    @property
    def identifier(self) -> str:
        """Its name."""

    def model_copy(self, *, update: Mapping[str, Any] | None = None, deep: bool = False) -> Self:
        """Copies it with other values."""


P = TypeVar("P")
B = TypeVar("B", bound=BaseModel)
R = TypeVar("R", bound=Answer)
R_co = TypeVar("R_co", covariant=True)


class Listing(Protocol[R_co]):
    """An answer with a list in it."""

    @property
    def data(self) -> Sequence[R_co]:
        """The list."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Kind(Generic[P, B, R]):
    """One kind of resource, and how a provider is asked for it.

    Attributes:
        section: Its name under `resources:`; `SECTIONS` says more.
        request: What registers one.
        register: Registers one.
        retrieve: Returns one.
        list: Returns all.
        unregister: Forgets one.
    """

    section: str
    request: type[B]
    register: Callable[[P, B, Context], Awaitable[R]]
    retrieve: Callable[[P, str, Context], Awaitable[R]]
    list: Callable[[P, Context], Awaitable[Listing[R]]]
    unregister: Callable[[P, str, Context], Awaitable[None]]
