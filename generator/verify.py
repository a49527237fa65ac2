"""The quick check of a commit hook: digests only, nothing is generated.

Codes: C004 the inputs changed after the last generation; C005 a generated file changed or is missing; C006 a file
in a generated folder that no target wrote.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path

from generator.diagnostics import Diagnostic
from generator.manifest import MANIFEST, Entry, found_in, input_digests, read_manifest, touched
from generator.targets import TARGETS


def verify(root: Path, targets: Sequence[str]) -> Iterator[Diagnostic]:
    """Compares the repository with its manifest."""
    digests, manifest = input_digests(root), read_manifest(root)
    for name in manifest.targets:
        if name not in TARGETS:
            yield Diagnostic(
                "C004",
                "this target exists no longer, and its files are still here",
                f"{MANIFEST.as_posix()} ({name})",
                hint="run `generator generate`",
            )
    for name in targets:
        entry = manifest.targets.get(name, Entry(""))
        if entry.inputs != digests[name]:
            yield Diagnostic(
                "C004",
                "the documents or the generator changed after this target was generated",
                f"{MANIFEST.as_posix()} ({name})",
                hint="run `generator generate`",
            )
        for path in sorted(touched(root, entry)):
            state = "was changed by hand" if (root / path).is_file() else "is missing"
            yield Diagnostic(
                "C005",
                f"{state} after it was generated",
                path,
                hint="make the change in `openapi/` or in the generator, then run `generator generate --overwrite`",
            )
        for path in found_in(root, entry.roots):
            if path not in entry.files:
                yield Diagnostic(
                    "C006",
                    f"no target wrote it, and the folder belongs to `{name}`",
                    path,
                    hint="move it elsewhere, or remove it",
                )
