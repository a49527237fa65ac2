"""What can be asked of Bedrock: models on demand, and inference profiles, through which alone many models answer."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from llama_stack_providers.inference.bedrock.requests import Fields
from llama_stack_spi import ListedModel, ModelKind


def listed(models: Sequence[Fields], profiles: Sequence[Fields]) -> list[ListedModel]:
    """The models and profiles that chat or embed."""
    kinds = {model["modelId"]: kind for model in models if (kind := _kind(model)) is not None}
    on_demand = [model["modelId"] for model in models if _on_demand(model)]
    found = [ListedModel(name, kinds[name]) for name in on_demand if name in kinds]
    for profile in profiles:
        kind = next((kinds[name] for name in _models_of(profile) if name in kinds), None)
        if kind is not None:
            found.append(ListedModel(profile["inferenceProfileId"], kind))
    return found


def _kind(model: Fields) -> ModelKind | None:
    outputs = model.get("outputModalities", [])
    if "EMBEDDING" in outputs:
        return "embedding"
    return "llm" if "TEXT" in outputs else None


def _on_demand(model: Fields) -> bool:
    return "ON_DEMAND" in model.get("inferenceTypesSupported", ["ON_DEMAND"])


def _models_of(profile: Fields) -> Iterator[str]:
    """Names of the models behind a profile, out of their ARNs."""
    for model in profile["models"]:
        yield model["modelArn"].rpartition("/")[2]
