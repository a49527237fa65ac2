"""The emit step, the only one that touches the disk: write, check or prune.

Codes: E001 a generated file was changed by hand; E002 a file that nobody generates stands in a generated folder;
E003 a target's file lies outside its folders or belongs to another target; C001 to C003 what `check` finds.
"""

from __future__ import annotations

import contextlib
import difflib
import fcntl
import json
import shutil
from collections.abc import Collection, Iterable, Iterator, Mapping
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

_CACHE = Path(".cache") / "generator"
_LOCK, _STAGING, _PENDING = _CACHE / "lock", _CACHE / "staging", _CACHE / "pending.json"
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


@contextlib.contextmanager
def exclusive(root: Path) -> Iterator[None]:
    """The right to write in a repository, which one run has at a time; the system takes it from one that is killed."""
    (root / _CACHE).mkdir(parents=True, exist_ok=True)
    with (root / _LOCK).open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        yield


def plan(root: Path, output: Output, *, manifest: Manifest) -> Plan:
    """Compares an output with the disk; changes nothing."""
    entry = output.entry()
    before = manifest.targets.get(output.target, Entry("")).files
    # What a run was about to write when it was interrupted is no edit either.
    pending = _pending(root).get(output.target, {})
    known = {*before, *pending}
    on_disk = {path: file_digest(root / path) for path in {*entry.files, *known}}
    write = tuple(each for each in output.files if on_disk[str(each.path)] != entry.files[str(each.path)])
    remove = tuple(sorted(path for path in known if path not in entry.files and on_disk[path] is not None))
    faults = [*_misplaced(output, manifest), *_strangers(root, output, known)]
    for path in [*(str(each.path) for each in write), *remove]:
        if on_disk[path] not in (None, before.get(path), *pending.get(path, ())):
            faults.append(_edited(path, known=path in known))
    return Plan(write, remove, tuple(faults))


def announce(root: Path, outputs: Mapping[str, Output]) -> None:
    """Notes what is about to be written, until `record` has noted that it was."""
    pending = _pending(root)
    for name, output in outputs.items():
        files = pending.setdefault(name, {})
        for path, text_digest in output.entry().files.items():
            files[path] = sorted({*files.get(path, ()), text_digest})
    place = root / _PENDING
    temporary = place.with_suffix(".new")
    temporary.write_text(json.dumps(pending), encoding="utf-8")
    temporary.replace(place)


def write(root: Path, changes: Plan) -> None:
    """Carries a plan out. Every file is staged first and then moved into place whole, so that none is ever half."""
    staging = root / _STAGING
    shutil.rmtree(staging, ignore_errors=True)  # what an interrupted run left
    staging.mkdir(parents=True)
    try:
        staged: list[tuple[Path, Path]] = []
        for index, each in enumerate(changes.write):
            temporary = staging / str(index)
            temporary.write_text(each.text, encoding="utf-8", newline="")
            staged.append((temporary, root / each.path))
        for temporary, final in staged:
            final.parent.mkdir(parents=True, exist_ok=True)
            temporary.replace(final)
    finally:
        shutil.rmtree(staging)
    for path in changes.remove:
        _remove(root, path)


def record(
    root: Path, outputs: Mapping[str, Output], *, documents: str | None = None, retired: Iterable[str] = ()
) -> None:
    """Notes outputs, and valid documents, in the manifest, and forgets the targets that have retired."""
    current = read_manifest(root)
    entries = {**current.targets, **{name: output.entry() for name, output in outputs.items()}}
    entries = {name: entry for name, entry in entries.items() if name not in set(retired)}
    text = printed_manifest(replace(current, targets=entries, documents=documents or current.documents))
    if file_digest(root / MANIFEST) != digest(text.encode()):
        write(root, Plan((File(_posix(MANIFEST), text),), (), ()))
    still = {name: files for name, files in _pending(root).items() if name not in outputs}
    if still:
        (root / _PENDING).write_text(json.dumps(still), encoding="utf-8")
    else:
        (root / _PENDING).unlink(missing_ok=True)


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


def _pending(root: Path) -> dict[str, dict[str, list[str]]]:
    """Digests by file and target of what interrupted runs were about to write."""
    try:
        found: dict[str, dict[str, list[str]]] = json.loads((root / _PENDING).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return found


def _strangers(root: Path, output: Output, known: Collection[str]) -> Iterator[Diagnostic]:
    made = {str(each.path) for each in output.files}
    for path in found_in(root, output.roots):
        if path not in known and path not in made:
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
