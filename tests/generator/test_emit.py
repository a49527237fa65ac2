"""What the emit step does to a disk: never half a file, never over a hand edit, nothing stale, nothing needless."""

from __future__ import annotations

import os
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path, PurePosixPath

import pytest

from generator.emit import Output, announce, check, exclusive, plan, record, write
from generator.manifest import Manifest, is_intact, read_manifest
from generator.targets.target import File


def output(*files: tuple[str, str], target: str = "openapi") -> Output:
    return Output(
        target, "inputs", ("generated/a",), tuple(File(PurePosixPath(path), text) for path, text in files)
    )


def emit(root: Path, made: Output) -> None:
    changes = plan(root, made, manifest=read_manifest(root))
    assert changes.faults == ()
    write(root, changes)
    record(root, {made.target: made})


def codes(root: Path, made: Output) -> list[str]:
    return [each.code for each in plan(root, made, manifest=read_manifest(root)).faults]


def test_files_are_written_and_recorded(tmp_path: Path) -> None:
    emit(tmp_path, output(("generated/a/one.py", "1\n"), ("generated/a/b/two.py", "2\n")))
    assert (tmp_path / "generated/a/b/two.py").read_text() == "2\n"
    assert is_intact(tmp_path, read_manifest(tmp_path).targets["openapi"])


def test_what_is_already_there_is_not_written_again(tmp_path: Path) -> None:
    made = output(("generated/a/one.py", "1\n"))
    emit(tmp_path, made)
    again = plan(tmp_path, made, manifest=read_manifest(tmp_path))
    assert (again.write, again.remove, again.faults) == ((), (), ())


def test_stale_files_and_their_empty_folders_go(tmp_path: Path) -> None:
    emit(tmp_path, output(("generated/a/one.py", "1\n"), ("generated/a/b/two.py", "2\n")))
    emit(tmp_path, output(("generated/a/one.py", "1\n")))
    assert not (tmp_path / "generated/a/b").exists()
    assert (tmp_path / "generated/a/one.py").exists()


@pytest.mark.parametrize("next_text", ["changed\n", None], ids=["before-a-change", "before-removal"])
def test_hand_edit_is_not_overwritten(tmp_path: Path, next_text: str | None) -> None:
    emit(tmp_path, output(("generated/a/one.py", "1\n"), ("generated/a/two.py", "2\n")))
    (tmp_path / "generated/a/one.py").write_text("mine\n")
    files = [("generated/a/two.py", "2\n")] + ([("generated/a/one.py", next_text)] if next_text else [])
    changes = plan(tmp_path, output(*files), manifest=read_manifest(tmp_path))
    assert [(each.code, each.file) for each in changes.faults] == [("E001", "generated/a/one.py")]
    assert "--overwrite" in changes.faults[0].hint


def test_hand_edit_that_says_what_is_generated_now_is_fine(tmp_path: Path) -> None:
    emit(tmp_path, output(("generated/a/one.py", "1\n")))
    (tmp_path / "generated/a/one.py").write_text("2\n")
    assert codes(tmp_path, output(("generated/a/one.py", "2\n"))) == []


def test_file_that_nobody_generates_is_named_and_kept(tmp_path: Path) -> None:
    emit(tmp_path, output(("generated/a/one.py", "1\n")))
    (tmp_path / "generated/a/notes.txt").write_text("mine\n")
    assert codes(tmp_path, output(("generated/a/one.py", "1\n"))) == ["E002"]
    assert (tmp_path / "generated/a/notes.txt").exists()


def test_caches_of_tools_are_no_strangers(tmp_path: Path) -> None:
    emit(tmp_path, output(("generated/a/one.py", "1\n")))
    (tmp_path / "generated/a/__pycache__").mkdir()
    (tmp_path / "generated/a/__pycache__/one.pyc").write_bytes(b"")
    assert codes(tmp_path, output(("generated/a/one.py", "1\n"))) == []


def test_target_may_not_write_outside_generated_folders(tmp_path: Path) -> None:
    assert codes(tmp_path, output(("server/one.py", "1\n"))) == ["E003"]


def test_two_targets_may_not_write_one_file(tmp_path: Path) -> None:
    emit(tmp_path, output(("generated/a/one.py", "1\n")))
    assert "E003" in codes(tmp_path, output(("generated/a/one.py", "2\n"), target="ir"))


def test_interrupted_write_leaves_the_old_files_whole(tmp_path: Path) -> None:
    emit(tmp_path, output(("generated/a/one.py", "1\n"), ("generated/a/two.py", "2\n")))
    # A lone surrogate has no UTF-8 form, so the second file fails while the first is already staged.
    broken = output(("generated/a/one.py", "new\n"), ("generated/a/two.py", "\ud800"))
    changes = plan(tmp_path, output(("generated/a/one.py", "new\n")), manifest=Manifest({}))
    with pytest.raises(UnicodeEncodeError):
        write(tmp_path, type(changes)(broken.files, (), ()))
    assert (tmp_path / "generated/a/one.py").read_text() == "1\n"
    assert (tmp_path / "generated/a/two.py").read_text() == "2\n"
    assert list((tmp_path / ".cache/generator").iterdir()) == []


def test_check_names_each_difference_and_the_cure(tmp_path: Path) -> None:
    emit(
        tmp_path,
        output(
            ("generated/a/one.py", "1\nsame\n"), ("generated/a/two.py", "2\n"), ("generated/a/old.py", "")
        ),
    )
    (tmp_path / "generated/a/two.py").unlink()
    made = output(("generated/a/one.py", "1\nother\n"), ("generated/a/two.py", "2\n"))
    found = list(check(tmp_path, made, manifest=read_manifest(tmp_path)))
    assert [(each.code, each.file, each.line) for each in found] == [
        ("C001", "generated/a/one.py", 2),
        ("C002", "generated/a/two.py", 0),
        ("C003", "generated/a/old.py", 0),
    ]
    assert found[0].notes == ("-same", "+other")
    assert {each.hint for each in found} == {"run `generator generate`"}


def test_broken_manifest_counts_as_none(tmp_path: Path) -> None:
    (tmp_path / "generated").mkdir()
    (tmp_path / "generated/MANIFEST.json").write_text("<<<<<<< ours\n")
    assert read_manifest(tmp_path).targets == {}


def test_interrupted_run_leaves_no_edits_by_hand(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    emit(tmp_path, output(("generated/a/one.py", "1\n"), ("generated/a/two.py", "1\n")))
    made = output(("generated/a/one.py", "2\n"), ("generated/a/new.py", "2\n"), ("generated/a/two.py", "2\n"))
    moved = iter([True, True, False])

    def replace(source: Path, target: Path) -> None:
        if not next(moved):
            raise KeyboardInterrupt
        os.replace(source, target)  # noqa: PTH105 - the method is what is replaced here

    announce(tmp_path, {made.target: made})
    with monkeypatch.context() as patched:
        patched.setattr(Path, "replace", replace)
        with pytest.raises(KeyboardInterrupt):
            write(tmp_path, plan(tmp_path, made, manifest=read_manifest(tmp_path)))
    # The documents changed meanwhile: one file is now another, and the new one is not wanted any more.
    emit(tmp_path, output(("generated/a/one.py", "3\n"), ("generated/a/two.py", "3\n")))
    assert sorted(path.name for path in (tmp_path / "generated/a").iterdir()) == ["one.py", "two.py"]
    assert not (tmp_path / ".cache/generator/pending.json").exists()
    assert not (tmp_path / ".cache/generator/staging").exists()


def test_second_writer_waits_for_the_first(tmp_path: Path) -> None:
    with ThreadPoolExecutor() as pool:
        with exclusive(tmp_path):
            second = pool.submit(lambda: exclusive(tmp_path).__enter__())
            with pytest.raises(TimeoutError):
                second.result(timeout=0.2)
        second.result(timeout=10)
