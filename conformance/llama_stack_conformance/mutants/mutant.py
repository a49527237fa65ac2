"""A mutant: the golden server with one promise broken."""

from __future__ import annotations

import importlib
import pkgutil
from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

from llama_stack_conformance.mutants.front import Front
from llama_stack_conformance.targets.hosting import App, Wrap


@dataclass(frozen=True, slots=True)
class Mutant:
    """What breaks the promise of one check.

    Attributes:
        check: Its id.
        name: That of the function.
        about: Its docstring.
        wrap: Makes a worse application.
        front: Stands before the server instead, where the promise is about bytes that no application gets to see.
    """

    check: str
    name: str
    about: str
    wrap: Wrap
    front: Front | None = None


_mutants: dict[str, list[Mutant]] = {}


def mutant(check: str) -> Callable[[Wrap], Wrap]:
    """Makes a mutant of a function from an application to a worse one; a check may have several."""

    def register(wrap: Wrap) -> Wrap:
        about = (wrap.__doc__ or "").strip()
        if not about:
            raise ValueError(f"The mutant {wrap.__name__} does not say what it breaks.")
        _mutants.setdefault(check, []).append(Mutant(check, wrap.__name__, about, wrap))
        return wrap

    return register


def front_mutant(check: str) -> Callable[[Front], Front]:
    """Makes a mutant of a function that takes the connections of a server; see `mutants/front.py`."""

    def register(front: Front) -> Front:
        about = (front.__doc__ or "").strip()
        if not about:
            raise ValueError(f"The mutant {front.__name__} does not say what it breaks.")
        _mutants.setdefault(check, []).append(Mutant(check, front.__name__, about, lambda app: app, front))
        return front

    return register


@cache
def mutants() -> dict[str, tuple[Mutant, ...]]:
    """The mutants of each check, by its id."""
    package = importlib.import_module("llama_stack_conformance.mutants")
    for module in sorted(
        each.name for each in pkgutil.walk_packages(package.__path__, f"{package.__name__}.")
    ):
        importlib.import_module(module)
    return {check: tuple(found) for check, found in _mutants.items()}


class Switch:
    """Stands before an application and becomes any mutant of it, so that one server serves them all."""

    def __init__(self) -> None:
        self._golden: App | None = None
        self._mutant: Mutant | None = None
        self._current: App | None = None

    def before(self, app: App) -> App:
        """Stands before this application from now on; a mutant stays one."""
        self._golden = app
        self.become(self._mutant)
        return self

    def become(self, other: Mutant | None) -> None:
        """Answers as the mutant from now on, or as the golden server again."""
        self._mutant = other
        self._current = self._golden if other is None or self._golden is None else other.wrap(self._golden)

    async def __call__(self, scope: object, receive: object, send: object) -> None:
        """Answers one request."""
        if self._current is None:
            raise RuntimeError("There is no application behind the switch.")
        await self._current(scope, receive, send)
