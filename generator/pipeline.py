"""All five steps on one screen: load, build, view, render, emit."""

from __future__ import annotations

from pathlib import Path

from generator.build import build
from generator.diagnostics import Diagnostic
from generator.load import Documents, Loaded, component_view, downgrade, load, resolve
from generator.targets.target import Inputs


def read(folder: Path) -> tuple[Inputs, tuple[Diagnostic, ...]]:
    """Loads and builds what a folder of documents holds, with what is wrong in it."""
    loaded: Loaded = load(folder)
    return inputs_of(loaded.documents), loaded.diagnostics


def inputs_of(documents: Documents) -> Inputs:
    """What every target gets."""
    resolved = resolve(documents)
    return Inputs(
        contract=build(documents, resolved=resolved),
        resolved=resolved,
        resolved_31=downgrade(resolved),
        documents={each.file: component_view(each) for each in documents.apis},
    )
