"""From a model's name to its files."""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from pathlib import Path
from typing import Literal, TypeAlias

from llama_stack_spi import InvalidRequestError, UnavailableError

Kind: TypeAlias = Literal["language", "vectors", "ranks"]
"""Writes text; makes vectors of texts; says how well two texts go together (a cross-encoder)."""

_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)?")
_ADAPTER = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*")


@dataclass(frozen=True, slots=True)
class ModelFiles:
    """Where a model is: a folder of safetensors, or one GGUF file in it."""

    folder: Path
    gguf: str | None
    kind: Kind


def split(name: str) -> tuple[str, str | None]:
    """Takes `model:adapter` apart; most names are a model alone."""
    base, colon, adapter = name.partition(":")
    return base, adapter if colon else None


def find_model(name: str, folder: Path) -> ModelFiles:
    """Returns the files of a model below the folder of models; a name never leads out of it.

    Raises:
        UnavailableError: They are not there; the sentence says how to fetch them.
    """
    found = folder / name if _NAME.fullmatch(name) else None
    if found is not None and (found / "config.json").is_file() and any(found.glob("*.safetensors")):
        return ModelFiles(found, None, _kind(found / "config.json"))
    gguf = sorted(found.glob("*.gguf")) if found is not None else []
    if found is None or not gguf:
        raise UnavailableError(
            f"The files of the model '{name}' are not on this computer: it needs safetensors with a config.json, or a"
            f" GGUF file. Run: llama model download {name}",
            code="model_file_missing",
        )
    return ModelFiles(found, gguf[0].name, "language")


def find_adapter(name: str, folder: Path | None) -> Path:
    """Returns the folder of a LoRA adapter.

    Raises:
        InvalidRequestError: There is none of this name. Adapters in pickle files are not loaded.
    """
    found = folder / name if folder is not None and _ADAPTER.fullmatch(name) else None
    if found is None or not all(
        (found / file).is_file() for file in ("adapter_config.json", "adapter_model.safetensors")
    ):
        raise InvalidRequestError(
            f"There is no adapter '{name}': adapters_dir has no such folder with an adapter_config.json and an"
            " adapter_model.safetensors.",
            code="adapter_not_found",
            param="model",
        )
    return found


def _kind(config: Path) -> Kind:
    try:
        architectures = json.loads(config.read_text(encoding="utf-8")).get("architectures") or [""]
    except (ValueError, AttributeError):
        raise UnavailableError(
            f"{config.parent.name}/config.json is not readable.", code="model_file_damaged"
        ) from None
    name = str(architectures[0])
    if name.endswith(("ForCausalLM", "LMHeadModel", "ForConditionalGeneration")):
        return "language"
    return "ranks" if name.endswith("ForSequenceClassification") else "vectors"
