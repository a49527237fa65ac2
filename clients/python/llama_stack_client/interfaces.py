"""Every resource as an interface, and what other implementations of resources answer with.

A class that has the methods of an interface takes the place of its resource without a change to any call:

```python
client = LlamaStackClient(resources={"models": MyModels()})
```
"""

from __future__ import annotations

import sys
from typing import TYPE_CHECKING

from .generated import interfaces as _generated
from .runtime.local import AsyncLocalStream, LocalStream, local_page, local_pages

if TYPE_CHECKING:
    from .generated.interfaces import *  # noqa: F403

__all__ = ["AsyncLocalStream", "LocalStream", "local_page", "local_pages"]
__all__ += _generated.__all__


# Type checkers read the import above, and so find misspelt names.
if not TYPE_CHECKING:

    def __getattr__(name: str) -> object:
        if name in _generated.__all__ or name.startswith("__"):
            return getattr(_generated, name)
        reason = f"module {__name__!r} has no attribute {name!r}"
        raise AttributeError(reason, name=name, obj=sys.modules[__name__])


def __dir__() -> list[str]:
    return sorted(__all__)
