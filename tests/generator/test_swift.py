"""The Swift target: golden cases, and everything in the documents is in the SDK.

The generated code itself is compiled and called by the wire vectors (`tests/conformance/clients/`).
"""

from __future__ import annotations

import re
from functools import cache

import pytest

from generator.build.names import name
from generator.diagnostics import GenerationError
from generator.ir import EnumValue
from generator.targets.swift import names
from generator.targets.swift.target import DRIVER, PACKAGE, TARGET
from tests.generator.golden import GOLDEN, assert_golden, inputs_of_case, inputs_of_text, repository_inputs

CASES = (
    "multipart-with-files",
    "nullable-versus-optional",
    "pagination-styles",
    "recursive-types",
    "reserved-words",
    "stream-beside-json",
    "union-by-json-type",
    "union-discriminated",
)


@cache
def repository() -> dict[str, str]:
    return {str(file.path): file.text for file in TARGET.files(repository_inputs())}


@pytest.mark.parametrize("case", CASES)
def test_swift_is_the_expected_one(case: str, golden_update: bool) -> None:
    files = TARGET.files(inputs_of_case(GOLDEN / case))
    own = (PACKAGE / "Spec", PACKAGE / "Resources")
    shown = [file for file in files if file.path.name != "Resources.swift" and file.path.parent in own]
    text = "\n".join(f"// {file.path.relative_to(PACKAGE)}\n{file.text}" for file in shown)
    assert_golden(GOLDEN / case / "expected" / "sdk.swift", text, update=golden_update)


def test_every_operation_is_a_method_and_a_line_of_the_drivers_table() -> None:
    expected = {operation.id for api in repository_inputs().contract.apis for operation in api.operations}
    resources = "".join(text for path, text in repository().items() if "/Resources/" in path)
    table = "".join(text for path, text in repository().items() if path.startswith(str(DRIVER)))
    assert set(re.findall(r'operation: "([^"]+)"', resources)) == expected
    assert set(re.findall(r'case "([^"]+)": return try', table)) == expected
    assert f"{PACKAGE}/Provenance.swift" in repository()


def test_every_schema_is_a_file_that_declares_it() -> None:
    for api in repository_inputs().contract.apis:
        for schema in api.schemas:
            declared = names.type_name(schema.name.wire)
            text = repository()[f"{PACKAGE}/{names.folder(api.name)}/{declared}.swift"]
            assert re.search(rf"public (indirect )?(struct|enum|typealias) {declared}\b", text), declared


def test_no_line_is_longer_than_the_formatter_allows() -> None:
    for path, text in repository().items():
        for line in text.splitlines():
            # A word of the documents that cannot be broken may stand alone.
            assert len(line) <= 120 or "///" in line or path.endswith(".md"), f"{path}: {line}"


@pytest.mark.parametrize(
    ("wire", "expected"),
    [
        ("image_url", "imageURL"),
        ("id", "id"),
        ("chunk_ids", "chunkIDs"),
        ("default", "`default`"),
        ("json", "jsonValue"),
        ("b64_json", "b64JSON"),
    ],
)
def test_members_are_named_as_swift_names_them(wire: str, expected: str) -> None:
    assert names.member(name(wire)) == expected


@pytest.mark.parametrize(
    ("schema", "expected"),
    [
        ("VectorDb", "VectorDB"),
        ("ListVectorDbsResponse", "ListVectorDBsResponse"),
        ("LLMAsJudgeScoringFnParams", "LLMAsJudgeScoringFnParams"),
        ("Url", "Url"),
        ("Error", "ErrorInfo"),
    ],
)
def test_acronyms_in_types_are_capitals_and_hide_no_type_of_foundation(schema: str, expected: str) -> None:
    assert names.type_name(schema) == expected


@pytest.mark.parametrize(
    ("wire", "expected"), [("none", "noneValue"), ("1024x1024", "value1024x1024"), ("in", "`in`")]
)
def test_cases_never_hide_those_of_optionals(wire: str, expected: str) -> None:
    assert names.enum_case(EnumValue(name(wire), wire)) == expected


def test_two_fields_of_one_name_are_refused() -> None:
    text = (GOLDEN / "nullable-versus-optional" / "spec.yaml").read_text(encoding="utf-8")
    twice = re.sub(
        r"( +)(properties:\n)",
        r"\1\2\1  user_id: {type: string, description: One.}\n\1  userId: {type: string, description: Two.}\n",
        text,
        count=1,
    )
    with pytest.raises(GenerationError, match="userID"):
        TARGET.files(inputs_of_text(twice))
