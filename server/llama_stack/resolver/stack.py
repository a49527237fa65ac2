"""The running stack: providers in their order, and what answers for each API."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from pydantic import BaseModel

from llama_stack.distribution import LoadedDistribution
from llama_stack.logs import logger
from llama_stack.storage import ResourceStore
from llama_stack_spi import (
    Health,
    HealthReporting,
    LlamaStackError,
    ProviderSpec,
    Resumable,
    Startable,
    Stoppable,
)

HEALTH_SECONDS = 5.0


class StartError(Exception):
    """The stack cannot start; the text is one sentence with the cure."""


@dataclass(frozen=True, slots=True)
class Provider:
    """A provider as the distribution uses it."""

    id: str
    spec: ProviderSpec
    config: BaseModel | None
    instance: object

    async def health(self) -> Health:
        """Asks the provider how it is; a provider that does not answer in time is in error."""
        if not isinstance(self.instance, HealthReporting):
            return Health("Not Implemented")
        try:
            return await asyncio.wait_for(self.instance.health(), HEALTH_SECONDS)
        except TimeoutError:
            return Health("Error", f"The provider did not answer within {HEALTH_SECONDS:.0f} seconds.")
        except LlamaStackError as error:
            return Health("Error", error.message)
        except Exception:  # noqa: BLE001  a provider's bug must not hide the health of the others
            logger().exception("provider_health_failed", api=self.spec.api, provider=self.id)
            return Health("Error", "The provider failed while it was asked.")


@dataclass(frozen=True, slots=True)
class Stack:
    """Everything behind the routes.

    Attributes:
        loaded: The distribution.
        providers: All providers, siblings before those who call them.
        implementations: What answers for each API: a provider, a router over several, or the server itself.
        store: Registered resources.
    """

    loaded: LoadedDistribution
    providers: Sequence[Provider]
    implementations: Mapping[str, object]
    store: ResourceStore

    @property
    def own(self) -> list[object]:
        """Returns what the server put before its providers, such as routers."""
        provided = {id(provider.instance) for provider in self.providers}
        return [each for each in self.implementations.values() if id(each) not in provided]

    async def start(self) -> None:
        """Starts the providers in order, then what stands before them. If one fails, those before it are stopped again.

        Raises:
            StartError: A provider refused, and says why.
        """
        for index, provider in enumerate(self.providers):
            if not isinstance(provider.instance, Startable):
                continue
            try:
                await provider.instance.start()
            except BaseException as error:
                await self._stop(self.providers[: index + 1])
                if isinstance(error, LlamaStackError):
                    raise StartError(f"{provider.spec.api}/{provider.id}: {error.message}") from error
                raise
        try:
            for each in self.own:
                if isinstance(each, Startable):
                    await each.start()
        except BaseException:
            await self._stop_all()
            raise

    async def resume(self) -> None:
        """Lets providers go on with what an earlier run left unfinished."""
        for provider in self.providers:
            if isinstance(provider.instance, Resumable):
                await provider.instance.resume()

    async def stop(self) -> None:
        """Stops what stands before the providers, then these, last first; then closes the store."""
        await self._stop_all()
        await self.store.close()

    async def _stop_all(self) -> None:
        for each in reversed(self.own):
            await _stop(each, type=type(each).__name__)
        await self._stop(self.providers)

    async def _stop(self, providers: Sequence[Provider]) -> None:
        for provider in reversed(providers):
            await _stop(provider.instance, api=provider.spec.api, provider=provider.id)


async def _stop(instance: object, **facts: str) -> None:
    if isinstance(instance, Stoppable):
        try:
            await instance.stop()
        except Exception:  # noqa: BLE001  the others still have to be stopped
            logger().exception("provider_stop_failed", **facts)
