"""What a provider can tell about the models that it could serve."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal, Protocol, TypeAlias, runtime_checkable

from llama_stack_spi.context import Context
from llama_stack_spi.json_value import JsonValue

ModelKind: TypeAlias = Literal["llm", "embedding", "rerank"]


@dataclass(frozen=True, slots=True)
class ListedModel:
    """A model of a provider.

    Attributes:
        id: Its name at the provider.
        kind: What it does; `None` where nobody says, and then the provider decides about each request.
        metadata: Facts about it, such as `context_length`.
    """

    id: str
    kind: ModelKind | None = None
    metadata: Mapping[str, JsonValue] = field(default_factory=dict)


@runtime_checkable
class ModelListing(Protocol):
    """A provider of inference that knows its models. A class has this by defining the method."""

    async def list_models(self, *, ctx: Context) -> Sequence[ListedModel]:
        """Asks for the models, with the operator's own key; raises an error of this package when it cannot.

        The server calls it in the background and keeps the answer, where the distribution says `discover: true`.
        """
        ...
