"""Every resource as an interface, and what other implementations of resources answer with.

A class that has the methods of an interface takes the place of its resource without a change to any call:

```python
client = LlamaStackClient(resources={"models": MyModels()})
```
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from .generated import interfaces as _generated
from .runtime.local import AsyncLocalStream, LocalStream, local_page, local_pages

if TYPE_CHECKING:
    from .generated.interfaces import *  # noqa: F403

__all__ = ["AsyncLocalStream", "LocalStream", "local_page", "local_pages"]
__all__ += _generated.__all__


def __getattr__(name: str) -> object:
    return getattr(_generated, name)


def __dir__() -> list[str]:
    return sorted(__all__)
