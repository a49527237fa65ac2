"""The generated text of each golden case, compared with what is committed."""

from __future__ import annotations

from pathlib import PurePosixPath

import pytest

from tests.generator.golden import assert_golden, module_of
from tests.generator.python_client.conftest import CASES, FOLDER_OF_CASES, TARGET, Tiny

# The module that holds the operations of each case.
RESOURCES = {
    "bodies": "memos",
    "multipart": "pictures",
    "nested-resources": "houses",
    "pagination": "items",
    "reserved-words": "class_",
    "streams": "words",
    "unions": "shapes",
}


@pytest.mark.parametrize("case", CASES)
def test_models_are_the_expected_ones(case: str, tiny: Tiny, golden_update: bool) -> None:
    actual = tiny.files[PurePosixPath("types", f"{module_of(case)}.py")]
    assert_golden(FOLDER_OF_CASES / case / "expected" / "types.py", actual, update=golden_update)


@pytest.mark.parametrize("kind", ["_low", "resources"])
@pytest.mark.parametrize(("case", "resource"), RESOURCES.items())
def test_resource_is_the_expected_one(
    case: str, resource: str, kind: str, tiny: Tiny, golden_update: bool
) -> None:
    actual = tiny.files[PurePosixPath(kind, f"{resource}.py")]
    expected = FOLDER_OF_CASES / case / "expected" / f"{kind.strip('_')}.py"
    assert_golden(expected, actual, update=golden_update)


def test_index_is_the_expected_one(tiny: Tiny, golden_update: bool) -> None:
    assert_golden(FOLDER_OF_CASES / "api.md", tiny.files[PurePosixPath("api.md")], update=golden_update)


def test_the_same_documents_give_the_same_files(tiny: Tiny) -> None:
    again = {file.path.relative_to(TARGET.root): file.text for file in TARGET.files(tiny.inputs)}
    assert again == tiny.files


def test_no_file_names_a_folder_or_a_tool(tiny: Tiny) -> None:
    for path, text in tiny.files.items():
        for word in ("/tmp", "datamodel", "openapi-python-client", "openapi_python_client"):
            assert word not in text, path
