"""The whole pipeline on a small repository: what it writes, when it does nothing, and what stops it."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.cli import _due
from generator.diagnostics import GenerationError
from generator.manifest import (
    MANIFEST,
    Entry,
    Manifest,
    file_digest,
    input_digests,
    printed_manifest,
    read_manifest,
)
from generator.pipeline import differences, generate
from generator.progress import SilentProgress
from generator.verify import verify

TARGETS = ("ir", "openapi")


def run(root: Path, *, targets: tuple[str, ...] = TARGETS, overwrite: bool = False) -> int:
    """Generates without the slow check of OpenAPI itself; answers how many files were written."""
    result = generate(root, targets=targets, progress=SilentProgress(), draft=True, overwrite=overwrite)
    return sum(result.written.values())


def edit(root: Path, old: str, new: str) -> None:
    path = root / "openapi" / "spec.yaml"
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new), encoding="utf-8")


def test_first_run_writes_everything_and_the_next_has_nothing_to_do(repository: Path) -> None:
    assert run(repository) == 5
    assert _due(repository, TARGETS) == []
    assert run(repository) == 0


def test_changed_description_changes_the_lines_that_hold_it(repository: Path) -> None:
    run(repository)
    before = (repository / "generated/ir.json").read_text(encoding="utf-8").splitlines()
    edit(repository, "What a pet eats.", "What a pet likes to eat.")
    assert _due(repository, TARGETS) == list(TARGETS)
    run(repository)
    after = (repository / "generated/ir.json").read_text(encoding="utf-8").splitlines()
    changed = [new for old, new in zip(before, after, strict=True) if old != new]
    assert [line.strip().partition(":")[0] for line in changed] == ['"digest"', '"description"']


def test_lost_file_is_written_again_by_its_target_alone(repository: Path) -> None:
    run(repository)
    (repository / "generated/ir.json").unlink()
    assert _due(repository, TARGETS) == ["ir"]
    assert run(repository, targets=("ir",)) == 1
    assert _due(repository, TARGETS) == []


def test_hand_edit_stops_the_run_until_it_is_discarded(repository: Path) -> None:
    run(repository)
    edited = repository / "generated/openapi/llama-stack.3.2.yaml"
    edited.write_text("mine\n", encoding="utf-8")
    with pytest.raises(GenerationError, match=r"llama-stack\.3\.2\.yaml: error\[E001\]: was changed by hand"):
        run(repository)
    assert edited.read_text(encoding="utf-8") == "mine\n"
    assert run(repository, overwrite=True) == 1


def test_files_of_a_target_that_exists_no_longer_go(repository: Path) -> None:
    run(repository)
    path = repository / "generated/cobol/Client.cob"
    path.parent.mkdir()
    path.write_text("PROGRAM-ID. CLIENT.\n", encoding="utf-8")
    manifest = read_manifest(repository)
    entry = Entry("inputs", ("generated/cobol",), {"generated/cobol/Client.cob": str(file_digest(path))})
    whole = Manifest({**manifest.targets, "cobol": entry}, manifest.documents)
    (repository / MANIFEST).write_text(printed_manifest(whole), encoding="utf-8")
    found = differences(repository, targets=TARGETS, progress=SilentProgress())
    assert [(each.code, each.file) for each in found] == [("C003", "generated/cobol/Client.cob")]
    assert [each.code for each in verify(repository, TARGETS)] == ["C004"]
    run(repository)
    assert not path.parent.exists()
    assert set(read_manifest(repository).targets) == set(TARGETS)


def test_errors_in_documents_stop_the_run_before_anything_is_written(repository: Path) -> None:
    edit(repository, "      required: [name]", "      required: [name, age]")
    with pytest.raises(GenerationError, match="S008"):
        generate(repository, targets=TARGETS, progress=SilentProgress())
    assert not (repository / "generated").exists()


def test_document_that_is_not_openapi_stops_the_run(repository: Path) -> None:
    edit(repository, "info: {title: Pets, version: 1.0.0,", "info: {title: Pets,")
    with pytest.raises(GenerationError, match=r"openapi/spec\.yaml:2: error\[D001\].*version"):
        generate(repository, targets=("ir",), progress=SilentProgress())
    assert not (repository / "generated").exists()


def test_check_is_silent_after_generating_and_loud_after_a_change(repository: Path) -> None:
    run(repository)
    assert differences(repository, targets=TARGETS, progress=SilentProgress()) == ()
    edit(repository, "summary: Feed a pet", "summary: Feed one pet")
    found = differences(repository, targets=TARGETS, progress=SilentProgress())
    assert {each.code for each in found} == {"C001"}
    assert any("Feed one pet" in note for each in found for note in each.notes)


def test_manifest_check_sees_edits_strangers_and_forgotten_runs(repository: Path) -> None:
    run(repository)
    assert list(verify(repository, TARGETS)) == []
    (repository / "generated/ir.json").write_text("mine\n", encoding="utf-8")
    (repository / "generated/openapi/notes.txt").write_text("mine\n", encoding="utf-8")
    edit(repository, "Feed a pet", "Feed one pet")
    assert sorted({each.code for each in verify(repository, TARGETS)}) == ["C004", "C005", "C006"]


def test_digest_of_inputs_follows_the_documents_alone(repository: Path) -> None:
    first = input_digests(repository)
    run(repository)
    assert input_digests(repository) == first
    edit(repository, "Feed a pet", "Feed one pet")
    second = input_digests(repository)
    assert all(first[name] != second[name] for name in first)


def test_two_runs_in_two_places_make_the_same_bytes(
    repository: Path, tmp_path_factory: pytest.TempPathFactory
) -> None:
    other = tmp_path_factory.mktemp("other")
    (other / "openapi").mkdir()
    for path in (repository / "openapi").iterdir():
        (other / "openapi" / path.name).write_bytes(path.read_bytes())
    run(repository)
    run(other)
    assert read_manifest(repository) == read_manifest(other)


def test_valid_documents_are_not_validated_again(repository: Path) -> None:
    first, second = Recorder(), Recorder()
    generate(repository, targets=("ir",), progress=first)
    (repository / "generated/ir.json").unlink()
    generate(repository, targets=("ir",), progress=second)
    assert (sorted(first.jobs), second.jobs) == (["documents", "ir"], ["ir"])


class Recorder(SilentProgress):
    """Keeps the names of the jobs that ran."""

    def __init__(self) -> None:
        self.jobs: list[str] = []

    def begin(self, name: str) -> None:
        self.jobs.append(name)
