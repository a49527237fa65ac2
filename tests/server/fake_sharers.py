"""Providers that share an API in tests: stubs with shelves of their own, which they start with as every stub does."""

from __future__ import annotations

from llama_stack_api.interfaces.datasets import Datasets
from llama_stack_api.interfaces.models import Models
from llama_stack_api.interfaces.scoring import Scoring
from llama_stack_api.models.safety import CreateModerationRequest, Moderation, RegisterShieldRequest, Shield
from llama_stack_providers.stub.datasets import StubDatasets
from llama_stack_providers.stub.eval import StubEval
from llama_stack_providers.stub.files import StubFiles
from llama_stack_providers.stub.memory import StubMemory
from llama_stack_providers.stub.safety import StubSafety
from llama_stack_providers.stub.scoring import StubScoring
from llama_stack_providers.stub.tools import StubTools
from llama_stack_providers.stub.vector_stores import StubVectorStores
from llama_stack_spi import Context, ProviderSpec, UnavailableError, UnsupportedOperationError


class NoModerations(StubSafety):
    """Lacks the optional operation."""

    async def moderations_create(self, body: CreateModerationRequest, *, ctx: Context) -> Moderation:
        raise UnsupportedOperationError("This provider does not support moderations.create.")


class Refusing(StubSafety):
    """Registers nothing."""

    async def shields_register(self, body: RegisterShieldRequest, *, ctx: Context) -> Shield:
        raise UnavailableError("The service is down.")


def _memory(_config: object) -> StubMemory:
    return StubMemory(StubVectorStores(StubFiles()))


def _eval(_config: object, *, datasets: Datasets, scoring: Scoring, models: Models) -> StubEval:
    return StubEval(datasets=datasets, scoring=scoring, models=models)


SAFETY = ProviderSpec("safety", "inline::sharer", lambda _config: StubSafety())
NO_MODERATIONS = ProviderSpec("safety", "inline::partial", lambda _config: NoModerations())
REFUSING = ProviderSpec("safety", "inline::refusing", lambda _config: Refusing())
MEMORY = ProviderSpec("memory", "inline::sharer", _memory)
DATASETS = ProviderSpec("datasets", "inline::sharer", lambda _config: StubDatasets())
SCORING = ProviderSpec(
    "scoring",
    "inline::sharer",
    lambda _config, *, datasets: StubScoring(datasets=datasets),
    requires=("datasets",),
)
EVAL = ProviderSpec("eval", "inline::sharer", _eval, requires=("datasets", "scoring", "models"))
TOOLS = ProviderSpec(
    "tools", "inline::sharer", lambda _config, *, memory: StubTools(memory), requires=("memory",)
)
