"""Every model of the contract by name; each is imported when it is first asked for.

The modules below this one, and the names in `older`, are where programs for older packages look for them.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..generated import types as _generated

if TYPE_CHECKING:
    from ..generated.types import *  # noqa: F403
    from ..runtime.unions import UnknownVariant as UnknownVariant
    from .older import *  # noqa: F403

__all__ = ["UnknownVariant"]
__all__ += _generated.__all__


def __getattr__(name: str) -> object:
    if name == "UnknownVariant":
        from ..runtime.unions import UnknownVariant

        return UnknownVariant
    if name in _generated.__all__ or name.startswith("__"):
        return getattr(_generated, name)
    # Not through an attribute: until it is imported, `older` is one that this function would look for.
    from importlib import import_module

    return getattr(import_module(f"{__name__}.older"), name)


def __dir__() -> list[str]:
    return sorted(__all__)
