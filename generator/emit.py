"""The emit step, the only one that touches the disk: write, check or prune.

Codes: E001 a generated file was changed by hand; E002 a file that nobody generates stands in a generated folder;
E003 a target's file lies outside its folders or belongs to another target; C001 to C003 what `check` finds.
"""

from __future__ import annotations

import contextlib
import difflib
import tempfile
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath

from generator.diagnostics import Diagnostic
from generator.manifest import (
    MANIFEST,
    Entry,
    Manifest,
    digest,
    file_digest,
    found_in,
    printed_manifest,
    read_manifest,
)
from generator.targets.target import File

_REPAIR = "run `generator generate`"


@dataclass(frozen=True, slots=True)
class Output:
    """What a target made: its files, its own folders, and the digest of its inputs."""

    target: str
    inputs: str
    roots: tuple[str, ...]
    files: tuple[File, ...]

    def entry(self) -> Entry:
        """The manifest entry of this output."""
        return Entry(
            self.inputs, self.roots, {str(each.path): digest(each.text.encode()) for each in self.files}
        )


@dataclass(frozen=True, slots=True)
class Plan:
    """What has to change on the disk, and what forbids it."""

    write: tuple[File, ...]
    remove: tuple[str, ...]
    faults: tuple[Diagnostic, ...]


def plan(root: Path, output: Output, *, manifest: Manifest) -> Plan:
    """Compares an output with the disk; changes nothing."""
    entry = output.entry()
    before = manifest.targets.get(output.target, Entry(""))
    on_disk = {path: file_digest(root / path) for path in {*entry.files, *before.files}}
    write = tuple(each for each in output.files if on_disk[str(each.path)] != entry.files[str(each.path)])
    remove = tuple(
        sorted(path for path in before.files if path not in entry.files and on_disk[path] is not None)
    )
    faults = [*_misplaced(output, manifest), *_strangers(root, output, before)]
    for path in [*(str(each.path) for each in write), *remove]:
        if on_disk[path] is not None and on_disk[path] != before.files.get(path):
            faults.append(_edited(path, known=path in before.files))
    return Plan(write, remove, tuple(faults))


def write(root: Path, changes: Plan) -> None:
    """Carries a plan out. Every file is staged first and then moved into place whole, so that none is ever half."""
    staging = root / ".cache" / "generator"
    staging.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=staging) as folder:
        staged: list[tuple[Path, Path]] = []
        for index, each in enumerate(changes.write):
            temporary = Path(folder) / str(index)
            temporary.write_text(each.text, encoding="utf-8", newline="")
            staged.append((temporary, root / each.path))
        for temporary, final in staged:
            final.parent.mkdir(parents=True, exist_ok=True)
            temporary.replace(final)
    for path in changes.remove:
        _remove(root, path)


def record(root: Path, outputs: Mapping[str, Output], *, documents: str | None = None) -> None:
    """Notes outputs, and valid documents, in the manifest, read anew since another run may have written its own."""
    current = read_manifest(root)
    entries = {**current.targets, **{name: output.entry() for name, output in outputs.items()}}
    text = printed_manifest(replace(current, targets=entries, documents=documents or current.documents))
    if file_digest(root / MANIFEST) != digest(text.encode()):
        write(root, Plan((File(_posix(MANIFEST), text),), (), ()))


def check(root: Path, output: Output, *, manifest: Manifest) -> Iterator[Diagnostic]:
    """Says where the disk differs from an output."""
    changes = plan(root, output, manifest=manifest)
    for each in changes.write:
        if (root / each.path).is_file():
            old = (root / each.path).read_text(encoding="utf-8", errors="replace")
            yield Diagnostic(
                "C001", "differs from what the documents say", str(each.path), _first_difference(old, each.text),
                notes=tuple(_difference(old, each.text)), hint=_REPAIR,
            )  # fmt: skip
        else:
            yield Diagnostic("C002", "is missing", str(each.path), hint=_REPAIR)
    for path in changes.remove:
        yield Diagnostic("C003", "nothing generates this file any more", path, hint=_REPAIR)
    yield from (each for each in changes.faults if each.code in ("E002", "E003"))


def _misplaced(output: Output, manifest: Manifest) -> Iterator[Diagnostic]:
    for each in output.files:
        path = str(each.path)
        owner = manifest.owner(path)
        if owner not in (None, output.target):
            yield Diagnostic(
                "E003",
                f"both `{output.target}` and `{owner}` write this file",
                path,
                hint="give one of them another path",
            )
        if "generated" not in path.lower().split("/") or path.startswith(("/", "..")):
            yield Diagnostic(
                "E003",
                f"`{output.target}` writes outside a folder called `generated`",
                path,
                hint="generated files live below such a folder, and nothing else does",
            )


def _strangers(root: Path, output: Output, before: Entry) -> Iterator[Diagnostic]:
    known = {*before.files, *(str(each.path) for each in output.files)}
    for path in found_in(root, output.roots):
        if path not in known:
            yield Diagnostic(
                "E002",
                f"stands in a folder of the target `{output.target}`, and nothing generates it",
                path,
                hint="move it out of the generated folder, or remove it",
            )


def _edited(path: str, *, known: bool) -> Diagnostic:
    message = "was changed by hand after it was generated" if known else "is in the way: it was not generated"
    hint = (
        "make the change in `openapi/` or in the generator, then remove the file and generate again; "
        "`generator generate --overwrite` discards all changes made by hand"
    )
    return Diagnostic("E001", message, path, hint=hint)


def _remove(root: Path, path: str) -> None:
    (root / path).unlink(missing_ok=True)
    folder = (root / path).parent
    # A folder that has become empty goes too; the first that has not ends the walk.
    with contextlib.suppress(OSError):
        while folder != root:
            folder.rmdir()
            folder = folder.parent


def _first_difference(old: str, new: str) -> int:
    for number, (left, right) in enumerate(zip(old.splitlines(), new.splitlines(), strict=False), start=1):
        if left != right:
            return number
    return min(old.count("\n"), new.count("\n")) + 1


def _difference(old: str, new: str) -> list[str]:
    lines = difflib.unified_diff(
        old.splitlines(), new.splitlines(), "on the disk", "generated", n=0, lineterm=""
    )
    return [line for line in list(lines)[2:9] if not line.startswith("@@")]


def _posix(path: Path) -> PurePosixPath:
    return PurePosixPath(path.as_posix())
