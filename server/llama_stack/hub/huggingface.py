"""Files from a Hugging Face repository, with resume and checksums."""

from __future__ import annotations

import fnmatch
import hashlib
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from llama_stack.hub.errors import HubError
from llama_stack.hub.library import LocalFile, LocalModel

if TYPE_CHECKING:
    from huggingface_hub.hf_api import RepoSibling

GGUF_ORDER = ("*Q4_K_M.gguf", "*q4_k_m.gguf", "*Q4_K_S.gguf", "*Q4_0.gguf", "*Q8_0.gguf", "*.gguf")


def fetch(
    repository: str, folder: Path, *, patterns: Sequence[str] = (), revision: str | None = None
) -> LocalModel:
    """Puts files of a repository into a folder; what is there already is continued, not begun anew.

    Args:
        repository: `owner/name`.
        folder: Where the files go.
        patterns: Which files, as shell patterns. Default one GGUF file of a small quantisation, or, in a
            repository without GGUF files, everything.
        revision: Branch, tag or commit.

    Raises:
        HubError: huggingface_hub is not installed, the repository is not there, or a checksum is wrong.
    """
    try:
        from huggingface_hub import HfApi, hf_hub_download
        from huggingface_hub.errors import GatedRepoError, RepositoryNotFoundError
    except ModuleNotFoundError:
        raise HubError(
            "Fetching from Hugging Face needs one more package. Run: pip install 'llama-stack[hub]'"
        ) from None
    try:
        info = HfApi().model_info(repository, revision=revision, files_metadata=True)
        wanted = choose(info.siblings or [], patterns)
        if not wanted:
            names = ", ".join(sorted(sibling.rfilename for sibling in info.siblings or [])[:8])
            raise HubError(f"No file of {repository} matches {', '.join(patterns)}. There are: {names}.")
        for sibling in wanted:
            hf_hub_download(repository, sibling.rfilename, revision=info.sha, local_dir=folder)
    except GatedRepoError:
        raise HubError(
            f"{repository} asks you to accept its terms first: do so on its page, then run `hf auth login`."
        ) from None
    except RepositoryNotFoundError:
        raise HubError(
            f"There is no model {repository} on Hugging Face, or it is private: check the name, or run `hf auth login`."
        ) from None
    except HubError:
        raise
    except Exception as error:  # noqa: BLE001  the client lets errors of several HTTP libraries through
        first = (str(error).splitlines() or [type(error).__name__])[0].rstrip(".") + "."
        raise HubError(
            f"Hugging Face could not be reached for {repository}: {first} Run the command again to resume."
        ) from None
    files = tuple(_checked(folder, sibling) for sibling in wanted)
    kind = "llm"
    if info.pipeline_tag in {"feature-extraction", "sentence-similarity"}:
        kind = "embedding"
    terms = str(info.card_data.license if info.card_data and info.card_data.license else "unknown")
    return LocalModel(repository, kind, f"huggingface: {repository}@{info.sha}", "", terms, files)


def choose(siblings: Sequence[RepoSibling], patterns: Sequence[str]) -> list[RepoSibling]:
    """Picks the files to fetch."""
    if patterns:
        return [s for s in siblings if any(fnmatch.fnmatchcase(s.rfilename, pattern) for pattern in patterns)]
    for pattern in GGUF_ORDER:
        found = sorted(
            (s for s in siblings if fnmatch.fnmatchcase(s.rfilename, pattern)), key=lambda s: s.rfilename
        )
        if found:
            return found[:1]
    return list(siblings)


def _checked(folder: Path, sibling: RepoSibling) -> LocalFile:
    path = folder / sibling.rfilename
    digest = hashlib.sha256()
    with path.open("rb") as file:
        while chunk := file.read(1024 * 1024):
            digest.update(chunk)
    expected = sibling.lfs.sha256 if sibling.lfs else None
    if expected and digest.hexdigest() != expected:
        path.unlink()
        raise HubError(f"{sibling.rfilename} arrived damaged and was thrown away; run the command again.")
    return LocalFile(sibling.rfilename, path.stat().st_size, digest.hexdigest())
