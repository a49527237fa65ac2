"""The models that are there."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from llama_stack_providers.inference.llama_cpp.config import LlamaCppConfig
from llama_stack_providers.inference.llama_cpp.engine.files import find_model
from llama_stack_providers.inference.llama_cpp.engine.model import SEPARATOR
from llama_stack_spi import JsonValue, ListedModel, ModelKind, UnavailableError


def models(config: LlamaCppConfig) -> list[ListedModel]:
    """Lists the models whose files are there, each followed by itself with an adapter on."""
    folder = Path(config.models_dir).expanduser()
    found: list[ListedModel] = []
    for name in sorted({*_folders(folder), *config.models}):
        try:
            find_model(name, folder=folder, file=config.of(name).file)
        except UnavailableError:
            continue
        found += _listed(name, config)
    return found


def _folders(folder: Path) -> Iterator[str]:
    """Names of folders that hold models, `name` or `owner/name`; hidden ones are not finished."""
    for path in folder.glob("*/"):
        if not path.name.startswith("."):
            if any(path.glob("*.gguf")):
                yield path.name
            yield from (f"{path.name}/{inner.name}" for inner in path.glob("*/") if any(inner.glob("*.gguf")))


def _listed(name: str, config: LlamaCppConfig) -> Iterator[ListedModel]:
    own = config.of(name)
    facts: dict[str, JsonValue] = {"context_length": own.context_length or config.context_length}
    if own.rerank:
        yield ListedModel(name, "rerank")
        return
    # A model that embeds may also write; nobody has said.
    kind: ModelKind | None = None if own.embedding else "llm"
    for each in (name, *(f"{name}{SEPARATOR}{adapter}" for adapter in own.adapters)):
        yield ListedModel(each, kind, facts)
