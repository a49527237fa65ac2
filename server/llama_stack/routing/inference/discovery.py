"""Ask providers for their models in the background, and keep what they said last."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Mapping
from fnmatch import fnmatchcase

from llama_stack.distribution import Discovery
from llama_stack.logs import logger
from llama_stack.routing.inference.table import ModelTable
from llama_stack_spi import Context, LlamaStackError, ModelListing

LIST_SECONDS = 20.0
"""How long a provider may take to list its models."""
FIRST_SECONDS = 2.0
"""How long after the start requests wait for providers that have not answered yet."""


class Discoverer:
    """Keeps the lists of several providers fresh. A provider that fails keeps its older list.

    Args:
        providers: Providers that list models by id, with how they are asked; the most important first.
        table: Where the lists go.
    """

    def __init__(self, providers: Mapping[str, tuple[ModelListing, Discovery]], table: ModelTable) -> None:
        self._watches = [_Watch(name, *provider, table) for name, provider in providers.items()]
        self._tasks: list[asyncio.Task[None]] = []
        self._patient_until = 0.0
        table.expect(list(providers), self.settled)

    async def start(self) -> None:
        """Begins to ask; waits for no answer."""
        self._patient_until = asyncio.get_running_loop().time() + FIRST_SECONDS
        self._tasks = [asyncio.create_task(each.run()) for each in self._watches]

    async def stop(self) -> None:
        """Asks no more."""
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def settled(self) -> None:
        """Waits until every provider has answered or failed once, in the first moments after the start only."""
        if asyncio.get_running_loop().time() >= self._patient_until:
            return
        with contextlib.suppress(TimeoutError):
            async with asyncio.timeout_at(self._patient_until):
                for each in self._watches:
                    await each.first.wait()


class _Watch:
    """Lists one provider's models again and again."""

    def __init__(
        self, provider_id: str, provider: ModelListing, settings: Discovery, table: ModelTable
    ) -> None:
        self.first = asyncio.Event()
        self._provider_id = provider_id
        self._provider = provider
        self._settings = settings
        self._table = table
        self._failing = False

    async def run(self) -> None:
        while True:
            await self._list()
            self.first.set()
            await asyncio.sleep(self._settings.refresh_seconds)

    async def _list(self) -> None:
        try:
            async with asyncio.timeout(LIST_SECONDS):
                models = await self._provider.list_models(ctx=Context(request_id="discovery"))
        except Exception as error:  # noqa: BLE001  whatever happens there, the others go on
            if not self._failing:
                known = isinstance(error, LlamaStackError)
                logger().warning(
                    "models_not_listed",
                    provider=self._provider_id,
                    reason=str(error) if known else type(error).__name__,
                    exc_info=None if known or isinstance(error, TimeoutError) else error,
                )
            self._failing = True
            return
        self._failing = False
        wanted = [each for each in models if any(fnmatchcase(each.id, only) for only in self._settings.only)]
        self._table.list_of(self._provider_id, wanted)
