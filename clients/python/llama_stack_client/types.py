"""Every model of the contract by name; each is imported when it is first asked for."""

from __future__ import annotations

from typing import TYPE_CHECKING

from .generated import types as _generated

if TYPE_CHECKING:
    from .generated.types import *  # noqa: F403
    from .runtime.unions import UnknownVariant as UnknownVariant

__all__ = ["UnknownVariant", *_generated.__all__]


def __getattr__(name: str) -> object:
    if name == "UnknownVariant":
        from .runtime.unions import UnknownVariant

        return UnknownVariant
    return getattr(_generated, name)


def __dir__() -> list[str]:
    return sorted(__all__)
