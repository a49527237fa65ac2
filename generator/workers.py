"""Runs targets side by side, each in a process of its own, and the slow check of the documents beside them."""

from __future__ import annotations

import os
from collections.abc import Sequence
from concurrent.futures import Future, ProcessPoolExecutor, as_completed
from dataclasses import dataclass
from pathlib import Path

from generator.diagnostics import Diagnostic, GenerationError, in_repository, ordered
from generator.progress import Progress
from generator.targets import import_target
from generator.targets.target import File, Inputs

_DOCUMENTS = "documents"


@dataclass(frozen=True, slots=True)
class Rendered:
    """The files of one target, before anything is known about the disk."""

    target: str
    roots: tuple[str, ...]
    files: tuple[File, ...]


def render_all(
    inputs: Inputs, *, targets: Sequence[str], documents: Path | None, progress: Progress
) -> tuple[Rendered, ...]:
    """Renders targets in parallel; `documents` is the folder to validate meanwhile."""
    jobs = len(targets) + (documents is not None)
    with progress, ProcessPoolExecutor(max_workers=max(1, min(jobs, os.cpu_count() or 1))) as pool:
        futures: dict[Future[Rendered | tuple[Diagnostic, ...]], str] = {}
        # The slowest first: the code generators of Python.
        for name in sorted(targets, key=lambda each: not each.startswith("python")):
            futures[pool.submit(render, name, inputs)] = name
        if documents is not None:
            futures[pool.submit(validate, documents)] = _DOCUMENTS
        for name in futures.values():
            progress.begin(name)
        return _collected(futures, targets, progress)


def render(name: str, inputs: Inputs) -> Rendered:
    """View and render of one target."""
    target = import_target(name)
    files = sorted(target.files(inputs), key=lambda each: each.path)
    return Rendered(name, tuple(str(each) for each in target.roots), tuple(files))


def validate(folder: Path) -> tuple[Diagnostic, ...]:
    """Checks every document against OpenAPI itself (D001)."""
    # Imported here, in the worker, since the validator takes a second to import.
    from generator.load import load
    from generator.load.lint.openapi import documents_are_openapi

    return in_repository(documents_are_openapi(load(folder).documents, folder=folder))


def _collected(
    futures: dict[Future[Rendered | tuple[Diagnostic, ...]], str], targets: Sequence[str], progress: Progress
) -> tuple[Rendered, ...]:
    rendered: dict[str, Rendered] = {}
    found: list[Diagnostic] = []
    for future in as_completed(futures):
        name = futures[future]
        try:
            result = future.result()
        except GenerationError as error:
            progress.end(name, "failed", good=False)
            found += error.diagnostics
            continue
        if isinstance(result, Rendered):
            rendered[name] = result
            progress.end(name, f"{len(result.files)} {'file' if len(result.files) == 1 else 'files'}")
        else:
            found += result
            progress.end(name, "valid" if not result else "not valid", good=not result)
    if found:
        raise GenerationError(ordered(found))
    return tuple(rendered[name] for name in targets)
