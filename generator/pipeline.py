"""All five steps on one screen: load and build here, view and render in each target, emit at the end."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from generator.build import build
from generator.diagnostics import Diagnostic, GenerationError, has_errors, in_repository, ordered
from generator.emit import Output, announce, check, exclusive, plan, record, write
from generator.load import Documents, Loaded, component_view, downgrade, load, resolve
from generator.load.lint import lint
from generator.load.lint.openapi import documents_are_openapi
from generator.manifest import DOCUMENTS, Manifest, documents_digest, input_digests, read_manifest
from generator.progress import Progress
from generator.targets import TARGETS
from generator.targets.target import Inputs
from generator.workers import render_all


@dataclass(frozen=True, slots=True)
class Result:
    """What a run did: files written and removed, by target, and what it has to say."""

    written: Mapping[str, int]
    removed: Mapping[str, int]
    diagnostics: tuple[Diagnostic, ...]


def generate(
    root: Path, *, targets: Sequence[str], progress: Progress, draft: bool = False, overwrite: bool = False
) -> Result:
    """Regenerates some targets and writes what differs; `draft` goes on in spite of errors in the documents."""
    outputs, found = outputs_of(root, targets=targets, progress=progress, draft=draft)
    digest_of_documents = None if draft else documents_digest(root)
    with exclusive(root):
        manifest = read_manifest(root)
        retired = retired_targets(manifest)
        plans = {
            name: plan(root, output, manifest=manifest) for name, output in {**outputs, **retired}.items()
        }
        faults = [
            each for one in plans.values() for each in one.faults if not (overwrite and each.code == "E001")
        ]
        if faults:
            raise GenerationError([*found, *ordered(faults)])
        announce(root, outputs)
        for changes in plans.values():
            write(root, changes)
        record(root, outputs, documents=digest_of_documents, retired=retired)
    written = {name: len(changes.write) for name, changes in plans.items()}
    removed = {name: len(changes.remove) for name, changes in plans.items()}
    return Result(written, removed, found)


def differences(root: Path, *, targets: Sequence[str], progress: Progress) -> tuple[Diagnostic, ...]:
    """Regenerates in memory and says where the disk differs."""
    outputs, found = outputs_of(root, targets=targets, progress=progress)
    manifest = read_manifest(root)
    outputs |= retired_targets(manifest)
    return (*found, *(each for output in outputs.values() for each in check(root, output, manifest=manifest)))


def retired_targets(manifest: Manifest) -> dict[str, Output]:
    """Outputs without files for targets that made files once and exist no longer."""
    return {name: Output(name, "", (), ()) for name in manifest.targets if name not in TARGETS}


def outputs_of(
    root: Path, *, targets: Sequence[str], progress: Progress, draft: bool = False
) -> tuple[dict[str, Output], tuple[Diagnostic, ...]]:
    """Runs every step but emit. Documents with errors end here, unless they are a draft."""
    digests = input_digests(root)
    inputs, found = read(root / DOCUMENTS, draft=draft)
    valid = draft or read_manifest(root).documents == documents_digest(root)
    rendered = render_all(
        inputs, targets=targets, unchecked=None if valid else root / DOCUMENTS, progress=progress
    )
    outputs = [Output(each.target, digests[each.target], each.roots, each.files) for each in rendered]
    return {each.target: each for each in outputs}, found


def read(folder: Path, *, draft: bool = False) -> tuple[Inputs, tuple[Diagnostic, ...]]:
    """Loads, lints and builds what a folder of documents holds; only a draft is built in spite of errors."""
    loaded = load(folder)
    found = in_repository(_quick(loaded))
    if has_errors(found) and not draft:
        raise GenerationError(found)
    return inputs_of(loaded.documents), found


def lint_all(root: Path) -> tuple[Diagnostic, ...]:
    """Every rule for the documents, the slow one too."""
    loaded = load(root / DOCUMENTS)
    quick = _quick(loaded)
    if has_errors(quick):
        # The validator of OpenAPI would say much of it again, slowly and in other words.
        return in_repository(quick)
    return in_repository(documents_are_openapi(loaded.documents, folder=root / DOCUMENTS))


def _quick(loaded: Loaded) -> tuple[Diagnostic, ...]:
    """What reading says, or else, since a document that is not there would be missed everywhere, what the rules say."""
    return ordered(loaded.diagnostics or lint(loaded.documents))


def inputs_of(documents: Documents) -> Inputs:
    """What every target gets."""
    resolved = resolve(documents)
    return Inputs(
        contract=build(documents, resolved=resolved),
        resolved=resolved,
        resolved_31=downgrade(resolved),
        documents={each.file: component_view(each) for each in documents.apis},
    )
