"""Every model of the contract by name; each is imported when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .generated import types as _generated

if TYPE_CHECKING:
    from .generated.types import *  # noqa: F403

__all__ = list(_generated.__all__)


def __getattr__(name: str) -> object:
    return getattr(_generated, name)


def __dir__() -> list[str]:
    return sorted(__all__)
