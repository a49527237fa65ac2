"""A scripted model, and agents over it with the stub's shields and tools."""

from __future__ import annotations

from collections.abc import AsyncIterator

import pytest

from llama_stack_providers.agents.reference.provider import ReferenceAgents
from llama_stack_providers.stub.safety import PROVIDER as SAFETY
from llama_stack_providers.stub.tools import PROVIDER as TOOLS
from tests.providers.agents.house import made
from tests.providers.agents.scripted import ScriptedInference
from tests.providers.stub.siblings import built


@pytest.fixture
def model() -> ScriptedInference:
    return ScriptedInference("Hello, you.")


@pytest.fixture
async def agents(model: ScriptedInference) -> AsyncIterator[ReferenceAgents]:
    provider = made(model, safety=built(SAFETY), tools=built(TOOLS))
    await provider.start()
    yield provider
    await provider.stop()
