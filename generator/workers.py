"""Runs targets side by side, each in a process of its own, and the slow check of the documents beside them."""

from __future__ import annotations

import os
import time
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
    seconds: float


@dataclass(frozen=True, slots=True)
class Validated:
    """What is wrong with the documents in the eyes of OpenAPI itself."""

    faults: tuple[Diagnostic, ...]
    seconds: float


def render_all(
    inputs: Inputs, *, targets: Sequence[str], unchecked: Path | None, progress: Progress
) -> tuple[Rendered, ...]:
    """Renders targets in parallel; `unchecked` is the folder of documents that have to be validated meanwhile."""
    jobs = len(targets) + (unchecked is not None)
    with progress, ProcessPoolExecutor(max_workers=max(1, min(jobs, os.cpu_count() or 1))) as pool:
        futures: dict[Future[Rendered | Validated], str] = {}
        # The slowest first: the code generators of Python.
        for name in sorted(targets, key=lambda each: not each.startswith("python")):
            futures[pool.submit(render, name, inputs)] = name
        if unchecked is not None:
            futures[pool.submit(validate, unchecked)] = _DOCUMENTS
        for name in futures.values():
            progress.begin(name)
        return _collected(futures, targets, progress)


def render(name: str, inputs: Inputs) -> Rendered:
    """View and render of one target."""
    started = time.perf_counter()
    target = import_target(name)
    files = sorted(target.files(inputs), key=lambda each: each.path)
    roots = tuple(str(each) for each in target.roots)
    return Rendered(name, roots, tuple(files), time.perf_counter() - started)


def validate(folder: Path) -> Validated:
    """Checks every document against OpenAPI itself (D001)."""
    started = time.perf_counter()
    # Imported here, in the worker, since the validator takes a second to import.
    from generator.load import load
    from generator.load.lint.openapi import documents_are_openapi

    faults = in_repository(documents_are_openapi(load(folder).documents, folder=folder))
    return Validated(faults, time.perf_counter() - started)


def _collected(
    futures: dict[Future[Rendered | Validated], str], targets: Sequence[str], progress: Progress
) -> tuple[Rendered, ...]:
    rendered: dict[str, Rendered] = {}
    found: list[Diagnostic] = []
    for future in as_completed(futures):
        name = futures[future]
        try:
            result = future.result()
        except GenerationError as error:
            progress.end(name, "failed", seconds=0, good=False)
            found += error.diagnostics
            continue
        if isinstance(result, Rendered):
            rendered[name] = result
            count = len(result.files)
            progress.end(name, f"{count} file{'' if count == 1 else 's'}", seconds=result.seconds)
        else:
            found += result.faults
            text = "not valid" if result.faults else "valid"
            progress.end(name, text, seconds=result.seconds, good=not result.faults)
    if found:
        raise GenerationError(ordered(found))
    return tuple(rendered[name] for name in targets)
