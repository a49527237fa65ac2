"""A provider that tells, as its health, how many tasks its server runs: `tests.server.probe:PROVIDER`."""

from __future__ import annotations

import asyncio

from llama_stack_api.interfaces.inference import Inference
from llama_stack_spi import Health, ProviderSpec


class Probe(Inference):
    """Infers nothing."""

    async def health(self) -> Health:
        return Health("OK", f"{len(asyncio.all_tasks())} tasks")


PROVIDER = ProviderSpec("inference", "inline::probe", lambda _config: Probe())
