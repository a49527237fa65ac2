"""Bad documents, one per folder, with everything the linter prints about them."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from generator.diagnostics import Diagnostic, ordered, render
from generator.load import load
from generator.load.lint import lint
from generator.load.lint.openapi import documents_are_openapi
from tests.generator.golden import GOLDEN, ROOT, STACK, assert_golden, cases

DIAGNOSTICS = GOLDEN / "diagnostics"
CASES = cases(DIAGNOSTICS, with_file="spec.yaml")


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_bad_document_is_explained(case: Path, tmp_path: Path, golden_update: bool) -> None:
    assert_golden(case / "expected.txt", render(diagnose(case, tmp_path)), update=golden_update)


def test_every_rule_of_the_readme_has_a_bad_document() -> None:
    readme = (ROOT / "openapi" / "README.md").read_text(encoding="utf-8")
    codes = set(re.findall(r"^\| ([DOS]\d{3}) \|", readme, flags=re.MULTILINE))
    shown = {
        code
        for case in CASES
        for code in re.findall(r"\w\[(\w+)\]: ", (case / "expected.txt").read_text("utf-8"))
    }
    assert codes - shown == set()
    assert shown - codes == set()


def diagnose(case: Path, folder: Path) -> tuple[Diagnostic, ...]:
    """Lints a case as a folder of documents of its own; what `common.yaml` leaves unused is not its fault."""
    texts = {path.name: path.read_text(encoding="utf-8") for path in case.glob("*.yaml")}
    texts["common.yaml"] = (ROOT / "openapi" / "common.yaml").read_text(encoding="utf-8")
    listed = "".join(
        f"  - {name}\n"
        for name in sorted(texts, key=lambda name: (name == "common.yaml", name != "spec.yaml"))
    )
    texts.setdefault("stack.yaml", f"{STACK}x-documents:\n{listed}")
    for name, text in texts.items():
        (folder / name).write_text(text, encoding="utf-8")
    loaded = load(folder)
    found = ordered([*loaded.diagnostics, *lint(loaded.documents)])
    found = tuple(each for each in found if each.file != "common.yaml")
    return found or documents_are_openapi(loaded.documents, folder=folder)
