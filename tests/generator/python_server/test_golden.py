"""The generated text of each golden case, compared with what is committed."""

from __future__ import annotations

from pathlib import PurePosixPath

import pytest

from generator.targets.python_server.target import FOLDER, PythonServer
from tests.generator.golden import GOLDEN, assert_golden, module_of
from tests.generator.python_server.conftest import CASES, PACKAGE, Tiny


@pytest.mark.parametrize("kind", ["models", "interfaces", "routers"])
@pytest.mark.parametrize("case", CASES)
def test_generated_module_is_the_expected_one(case: str, kind: str, tiny: Tiny, golden_update: bool) -> None:
    expected = GOLDEN / "python_server" / case / "expected" / f"{kind}.py"
    assert_golden(expected, tiny.files[PurePosixPath(kind, f"{module_of(case)}.py")], update=golden_update)


def test_the_same_documents_give_the_same_files(tiny: Tiny) -> None:
    again = PythonServer(package=PACKAGE).files(tiny.inputs)
    assert {file.path.relative_to(FOLDER / PACKAGE): file.text for file in again} == tiny.files


def test_no_file_names_a_folder_or_a_tool_version(tiny: Tiny) -> None:
    for path, text in tiny.files.items():
        assert "/tmp" not in text, path
        assert "datamodel" not in text, path
