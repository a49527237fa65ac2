"""The optional hooks of a provider instance. A class has a hook by defining the method."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal, Protocol, runtime_checkable


@dataclass(frozen=True, slots=True)
class Health:
    """How a provider is. `message` says what is wrong and holds no secrets."""

    status: Literal["OK", "Error", "Not Implemented"]
    message: str | None = None


@runtime_checkable
class Startable(Protocol):
    """A provider with work to do before the first request."""

    async def start(self) -> None:
        """Opens connections and loads models; the server waits for it."""
        ...


@runtime_checkable
class Stoppable(Protocol):
    """A provider with something to put away."""

    async def stop(self) -> None:
        """Closes what `start` opened; called once, also when `start` failed."""
        ...


@runtime_checkable
class Resumable(Protocol):
    """A provider with work that an earlier run left unfinished."""

    async def resume(self) -> None:
        """Begins to go on with it, and waits for none; called when all providers and resources are there."""
        ...


@runtime_checkable
class HealthReporting(Protocol):
    """A provider that knows how it is."""

    async def health(self) -> Health:
        """Answers quickly and never raises for a sick upstream."""
        ...
