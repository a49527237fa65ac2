"""Every model of the contract by name; each is imported when it is first asked for.

The modules below this one, and the names in `older`, are where programs for older packages look for them.
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from ..generated import types as _generated

if TYPE_CHECKING:
    from ..generated.types import *  # noqa: F403
    from ..runtime.unions import UnknownVariant as UnknownVariant
    from .older import *  # noqa: F403

__all__ = ["UnknownVariant"]
__all__ += _generated.__all__


# Type checkers read the imports above, and so find misspelt names.
if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        if name == "UnknownVariant":
            from ..runtime.unions import UnknownVariant

            return UnknownVariant
        if name in _generated.__all__ or name.startswith("__"):
            return getattr(_generated, name)
        # Not through an attribute: until it is imported, `older` is one that this function would look for.
        from importlib import import_module

        older = import_module(f"{__name__}.older")
        if name in older.__all__:
            return getattr(older, name)
        reason = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(reason, name=name, obj=sys.modules[__name__])


def __dir__() -> list[str]:
    return sorted(__all__)
