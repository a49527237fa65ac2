"""From a model's name to its file."""

from __future__ import annotations

import re
from collections.abc import Mapping
from pathlib import Path

from llama_stack_spi import UnavailableError

_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]*(/[A-Za-z0-9][A-Za-z0-9._-]*)?")


def find_model(name: str, *, folder: Path, files: Mapping[str, str]) -> Path:
    """Returns the GGUF file of a model.

    Only the operator chooses paths, in `files`; a name from a request never leaves the folder.

    Raises:
        UnavailableError: The file is not there; the sentence says how to fetch it.
    """
    if name in files:
        path = Path(files[name]).expanduser()
        if not path.is_file():
            raise UnavailableError(
                f"The file of the model '{name}' is missing: {path}.", code="model_file_missing"
            )
        return path
    found = sorted((folder / name).glob("**/*.gguf")) if _NAME.fullmatch(name) else []
    if not found:
        raise UnavailableError(
            f"The file of the model '{name}' is not on this computer. Run: llama model download {name}",
            code="model_file_missing",
        )
    return found[0]
