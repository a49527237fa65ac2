"""Providers go on with their work when everything that it may need is there."""

from __future__ import annotations

from llama_stack.distribution import read
from llama_stack.server import open_stack
from llama_stack_api.interfaces.models import Models
from llama_stack_providers.stub.files import StubFiles
from llama_stack_spi import Context, ProviderSpec

EVENTS: list[str] = []


class Resuming(StubFiles):
    """Asks for the models when it goes on."""

    def __init__(self, models: Models) -> None:
        super().__init__()
        self._models = models

    async def start(self) -> None:
        EVENTS.append("started")

    async def resume(self) -> None:
        models = (await self._models.models_list(ctx=Context("r"))).data
        EVENTS.append(f"resumed with {[model.identifier for model in models]}")


RESUMING = ProviderSpec(
    "files", "inline::resuming", lambda _config, *, models: Resuming(models), requires=("models",)
)


async def test_a_provider_resumes_once_with_what_the_distribution_declares() -> None:
    EVENTS.clear()
    text = (
        "apis:\n"
        "  files: [{id: f, provider: 'tests.server.test_resuming:RESUMING'}]\n"
        "  inference: [{id: talk, provider: 'tests.server.talkative:SPEAKING'}]\n"
        "resources: {models: [{model_id: m, provider_id: talk}]}\n"
    )
    stack = await open_stack(read(text, name="mine", file="mine.yaml", environment={}))
    await stack.stop()
    assert EVENTS == ["started", "resumed with ['m']"]
