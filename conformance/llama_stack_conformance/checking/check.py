"""A check: one promise of the contract, and the decorator that makes one of a function."""

from __future__ import annotations

import importlib
import inspect
import pkgutil
import re
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cache
from typing import TypeAlias

from llama_stack_conformance.checking.subject import Subject

Body: TypeAlias = Callable[[Subject], Awaitable[None]]

_ID = re.compile(r"[a-z_]+(\.[a-z0-9_]+)+")
SECONDS = 30.0


class Level(StrEnum):
    """How binding a promise is, in the words of RFC 2119."""

    MUST = "MUST"
    SHOULD = "SHOULD"
    MAY = "MAY"


MUST, SHOULD, MAY = Level.MUST, Level.SHOULD, Level.MAY


class Tier(StrEnum):
    """Which kind of test finds it out."""

    CONTRACT = "L0"
    FUZZ = "L1"
    STATEFUL = "L2"
    BEHAVIOUR = "L3"


class Need(StrEnum):
    """What a check needs beside a target that answers; without it the check is out of reach and says so."""

    UPSTREAM = "a scripted upstream behind the target"
    RESTART = "a target that the kit starts itself"
    SECOND_KEY = "a second key"


@dataclass(frozen=True, slots=True)
class Feature:
    """A part of an area that a provider may lack, if it says so.

    Attributes:
        name: `<area>.<word>`, as manifests name it.
        title: A few words for people.
        operations: Operations that go with it; L0 to L2 leave them out where the feature is declared unsupported.
    """

    name: str
    title: str
    operations: tuple[str, ...] = ()

    @property
    def area(self) -> str:
        """The API, or `server` for what all of them have in common."""
        return self.name.partition(".")[0]


@dataclass(frozen=True, slots=True)
class Check:
    """One promise.

    Attributes:
        id: `<area>.<subject>.<promise>`; it never changes its meaning.
        level: How binding it is.
        feature: The part of the area that it belongs to.
        spec: Where the contract says it: ids of operations, names of schemas, or JSON pointers.
        body: Raises `Failed` where the promise is broken.
        explanation: Why the check exists.
        tier: Which kind of test it is.
        needs: What it needs beside a target.
        seconds: Time after which it counts as hanging, and so as failed.
    """

    id: str
    level: Level
    feature: Feature
    spec: tuple[str, ...]
    body: Body
    explanation: str
    tier: Tier = Tier.BEHAVIOUR
    needs: frozenset[Need] = field(default=frozenset())
    seconds: float = SECONDS

    @property
    def area(self) -> str:
        """The API, or `server`."""
        return self.feature.area

    @property
    def title(self) -> str:
        """The first sentence of the explanation."""
        return self.explanation.partition("\n")[0]


_features: dict[str, Feature] = {}
_checks: dict[str, Check] = {}


def feature(name: str, title: str, *, operations: tuple[str, ...] = ()) -> Feature:
    """Declares a feature. Its name begins with the area of the module that declares it."""
    if name in _features:
        raise ValueError(f"The feature {name!r} is declared twice.")
    made = _features[name] = Feature(name, title, operations)
    return made


def check(
    identifier: str,
    level: Level,
    of: Feature,
    *,
    spec: tuple[str, ...],
    tier: Tier = Tier.BEHAVIOUR,
    needs: tuple[Need, ...] = (),
    seconds: float = SECONDS,
) -> Callable[[Body], Body]:
    """Makes a check of a function, whose docstring is what `--explain` prints; see `Check`."""

    def register(body: Body) -> Body:
        if not _ID.fullmatch(identifier) or not identifier.startswith(f"{of.area}."):
            raise ValueError(f"The id {identifier!r} is not of the form {of.area}.subject.promise.")
        if identifier in _checks:
            raise ValueError(f"The id {identifier!r} is taken.")
        if not body.__doc__:
            raise ValueError(f"The check {identifier!r} does not say why it exists.")
        _checks[identifier] = Check(
            identifier, level, of, spec, body, inspect.cleandoc(body.__doc__), tier, frozenset(needs), seconds
        )
        return body

    return register


@cache
def checks() -> dict[str, Check]:
    """Every check by id, in the order of the modules below `checks/` and of the functions there."""
    package = importlib.import_module("llama_stack_conformance.checks")
    for module in sorted(
        each.name for each in pkgutil.walk_packages(package.__path__, f"{package.__name__}.")
    ):
        importlib.import_module(module)
    return dict(_checks)


def features() -> dict[str, Feature]:
    """Every feature by name."""
    checks()
    return dict(_features)
