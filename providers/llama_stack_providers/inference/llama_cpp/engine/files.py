"""From a model's name to its file."""

from __future__ import annotations

import re
from pathlib import Path

from llama_stack_spi import UnavailableError

_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)?")
_PROJECTOR = "mmproj"
"""Begins the name of a file that lets a model see; such a file is no model."""


def find_model(name: str, *, folder: Path, file: str | None = None) -> Path:
    """Returns the GGUF file of a model.

    Only the operator chooses paths, in `file`; a name from a request never leaves the folder.

    Raises:
        UnavailableError: The file is not there; the sentence says how to fetch it.
    """
    if file is not None:
        return configured(file, f"the model '{name}'")
    found = sorted((folder / name).glob("**/*.gguf")) if _NAME.fullmatch(name) else []
    models = [path for path in found if not path.name.lower().startswith(_PROJECTOR)]
    if not models:
        raise UnavailableError(
            f"The file of the model '{name}' is not on this computer. Run: llama model download {name}",
            code="model_file_missing",
        )
    return models[0]


def configured(file: str, owner: str) -> Path:
    """Returns a file that the distribution names.

    Raises:
        UnavailableError: It is not there.
    """
    path = Path(file).expanduser()
    if not path.is_file():
        raise UnavailableError(f"The file of {owner} is missing: {path}.", code="model_file_missing")
    return path
