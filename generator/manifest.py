"""What was generated from what: `generated/MANIFEST.json`.

For each target it keeps a digest of everything its files follow from, and the SHA-256 of each file. So a hand
edit, a forgotten regeneration and a stale file are all seen without running anything. This module imports only
the standard library, since it is all that runs when there is nothing to do.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from generator.targets import TARGETS

MANIFEST = Path("generated") / "MANIFEST.json"
DOCUMENTS = "openapi"
_HERE = Path(__file__).parent
# Generator sources that say nothing about the output.
_WITHOUT_EFFECT = ("LICENSE", "__main__.py", "cli.py", "explain.py", "progress.py", "verify.py", "load/lint/")
_IGNORED = frozenset({"__pycache__", ".DS_Store", ".mypy_cache", ".ruff_cache", ".pytest_cache"})


@dataclass(frozen=True, slots=True)
class Entry:
    """One target: the digest of its inputs, its own folders, and its files with their digests."""

    inputs: str
    roots: tuple[str, ...] = ()
    files: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Manifest:
    """The entries by name of target; `documents` is the digest of the documents last found to be valid."""

    targets: Mapping[str, Entry]
    documents: str = ""

    def owner(self, path: str) -> str | None:
        """The target that wrote a file."""
        return next((name for name, entry in self.targets.items() if path in entry.files), None)


def read_manifest(root: Path) -> Manifest:
    """The manifest of a repository; empty where there is none, or where its text is broken."""
    try:
        raw = json.loads((root / MANIFEST).read_text(encoding="utf-8"))
        documents = str(raw.get("documents", ""))
        entries = {
            name: Entry(each["inputs"], tuple(each["roots"]), each["files"])
            for name, each in raw["targets"].items()
        }
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return Manifest({})
    return Manifest(entries, documents)


def printed_manifest(manifest: Manifest) -> str:
    """The text of the manifest, sorted."""
    targets = {
        name: {
            "inputs": entry.inputs,
            "roots": sorted(entry.roots),
            "files": dict(sorted(entry.files.items())),
        }
        for name, entry in sorted(manifest.targets.items())
    }
    return json.dumps({"documents": manifest.documents, "targets": targets}, indent=1) + "\n"


def digest(content: bytes) -> str:
    """The SHA-256 of some bytes."""
    return hashlib.sha256(content).hexdigest()


def input_digests(root: Path) -> dict[str, str]:
    """For each target the digest of what its files follow from: documents, generator, its own folder.

    The versions of the tools count through their exact pins in `pyproject.toml`.
    """
    documents = documents_digest(root)
    shared = _digest_of(_HERE, _shared_sources())
    folders = {name: _digest_of(_HERE, _sources(_HERE / "targets" / name)) for name in TARGETS}
    return {name: digest(f"{documents}{shared}{folder}".encode()) for name, folder in folders.items()}


def documents_digest(root: Path) -> str:
    """The digest of the documents as they are written."""
    return _digest_of(root / DOCUMENTS, sorted((root / DOCUMENTS).glob("*.yaml")))


def is_intact(root: Path, entry: Entry) -> bool:
    """Whether the files of a target are all there, untouched, and alone in their folders."""
    return not any(True for _ in touched(root, entry)) and set(found_in(root, entry.roots)) <= set(
        entry.files
    )


def touched(root: Path, entry: Entry) -> Iterator[str]:
    """The files of a target that are missing or no longer what was written."""
    for path, expected in entry.files.items():
        if file_digest(root / path) != expected:
            yield path


def file_digest(path: Path) -> str | None:
    """The digest of a file, or `None` when there is none."""
    try:
        return digest(path.read_bytes())
    except OSError:
        return None


def found_in(root: Path, folders: Iterable[str]) -> Iterator[str]:
    """The files below some folders, as paths from the root of the repository."""
    for folder in folders:
        for path in sorted((root / folder).rglob("*")):
            if path.is_file() and not _IGNORED.intersection(path.parts):
                yield path.relative_to(root).as_posix()


def _shared_sources() -> list[Path]:
    targets = _HERE / "targets"
    own = [path for path in _sources(_HERE) if targets not in path.parents]
    kept = [each for each in own if not each.relative_to(_HERE).as_posix().startswith(_WITHOUT_EFFECT)]
    return [*kept, targets / "__init__.py", targets / "target.py"]


def _sources(folder: Path) -> list[Path]:
    return sorted(
        each for each in folder.rglob("*") if each.is_file() and not _IGNORED.intersection(each.parts)
    )


def _digest_of(base: Path, paths: Iterable[Path]) -> str:
    whole = hashlib.sha256()
    for path in paths:
        content = path.read_bytes()
        whole.update(f"{path.relative_to(base).as_posix()}\0{len(content)}\0".encode())
        whole.update(content)
    return whole.hexdigest()
