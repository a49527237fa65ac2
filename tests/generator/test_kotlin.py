"""The Kotlin target: golden cases, and everything in the documents is in the SDK.

The generated code itself is compiled by Maven, and called by the wire vectors (`tests/conformance/clients/`).
"""

from __future__ import annotations

import re
from functools import cache

import pytest

from generator.build.names import name
from generator.diagnostics import GenerationError
from generator.targets.kotlin import kdoc, names
from generator.targets.kotlin.rendering import literal
from generator.targets.kotlin.target import DRIVER, SOURCES, TARGET
from generator.targets.kotlin.types import Schemas
from tests.generator.golden import GOLDEN, assert_golden, inputs_of_case, inputs_of_text, repository_inputs

CASES = (
    "multipart-with-files",
    "nullable-versus-optional",
    "objects-without-fields",
    "pagination-styles",
    "parameter-styles",
    "path-multi-segment",
    "recursive-types",
    "reserved-words",
    "stream-beside-json",
    "stream-only-with-event-names",
    "union-by-json-type",
    "union-discriminated",
)
LIBRARY = ("UnknownVariant.kt", "Resources.kt", "BlockingResources.kt", "Contract.kt", "api.md")


@cache
def repository() -> dict[str, str]:
    return {str(file.path): file.text for file in TARGET.files(repository_inputs())}


@pytest.mark.parametrize("case", CASES)
def test_kotlin_is_the_expected_one(case: str, golden_update: bool) -> None:
    files = TARGET.files(inputs_of_case(GOLDEN / case))
    shown = [
        file
        for file in files
        if file.path.is_relative_to(SOURCES)
        and file.path.name not in LIBRARY
        and "common" not in file.path.parts
    ]
    text = "\n".join(f"// {file.path.relative_to(SOURCES)}\n{file.text}" for file in shown)
    assert_golden(GOLDEN / case / "expected" / "sdk.kt", text, update=golden_update)


def test_every_operation_is_a_method_and_a_line_of_the_drivers_table() -> None:
    expected = {operation.id for api in repository_inputs().contract.apis for operation in api.operations}
    resources = "".join(text for path, text in repository().items() if "/resources/" in path)
    table = "".join(text for path, text in repository().items() if path.startswith(str(DRIVER)))
    assert set(re.findall(r'callOf\(\s*"([^"]+)"', resources)) == expected
    assert set(re.findall(r'"([^"]+)" to Operation\(', table)) == expected
    assert set(re.findall(r'"([^"]+)" to "', repository()[f"{SOURCES}/Contract.kt"])) == expected


def test_every_schema_is_a_file_that_declares_it() -> None:
    for api in repository_inputs().contract.apis:
        for schema in api.schemas:
            declared = schema.name.wire
            text = repository()[f"{SOURCES}/models/{api.name.wire}/{declared}.kt"]
            assert re.search(rf"public (class|sealed interface|typealias) {declared}\b", text), declared


def test_no_class_is_one_that_breaks_when_a_field_or_a_value_is_added() -> None:
    for path, text in repository().items():
        assert not re.search(r"\b(data|enum) class\b", text), path


def test_no_line_is_longer_than_the_formatter_allows() -> None:
    for path, text in repository().items():
        for line in text.splitlines():
            assert len(line) <= 140 or path.endswith(".md"), f"{path}: {line}"


def test_every_import_is_used() -> None:
    for path, text in repository().items():
        head, _, body = text.partition("\n\n") if path.endswith(".kt") else ("", "", "")
        del head
        for imported in re.findall(r"^import [\w.]+\.(\w+)$", body, flags=re.MULTILINE):
            rest = re.sub(r"^import .*$", "", body, flags=re.MULTILINE)
            assert re.search(rf"\b{imported}\b", rest), f"{path}: {imported}"


def test_a_union_inside_a_union_is_no_member_twice() -> None:
    schemas = Schemas.of(inputs_of_case(GOLDEN / "union-by-json-type").contract)
    assert schemas.parents == {"Part": ("Content",), "Content": ("Source",), "Url": ("Source",)}


def test_a_union_inside_a_union_with_another_tag_is_refused() -> None:
    text = (GOLDEN / "union-discriminated" / "spec.yaml").read_text(encoding="utf-8")
    inner = "propertyName: kind\n        mapping: {square"
    assert inner in text
    other = text.replace(inner, inner.replace("kind", "corners"))
    with pytest.raises(GenerationError, match="Shape"):
        TARGET.files(inputs_of_text(other))


def test_a_list_in_a_comment_keeps_its_items_apart() -> None:
    items = f"- {'one ' * 40}\n- two"
    lines = kdoc.comment(items).splitlines()
    assert [line[:6] for line in lines] == ["/**", " * - o", " *   o", " * - t", " */"]


@pytest.mark.parametrize(
    ("wire", "expected"),
    [("image_url", "imageUrl"), ("class", "class_"), ("object", "`object`"), ("2fa-code", "_2faCode")],
)
def test_properties_are_named_as_kotlin_names_them(wire: str, expected: str) -> None:
    assert names.quoted(names.property_(name(wire))) == expected


@pytest.mark.parametrize(("wire", "expected"), [("tool_calls", "TOOL_CALLS"), ("24h", "V24H")])
def test_values_of_enums_are_constants(wire: str, expected: str) -> None:
    assert names.constant(name(wire)) == expected


def test_a_setter_is_no_keyword_of_java() -> None:
    assert names.setter(name("default")) == "defaultValue"
    assert names.setter(name("object")) == "`object`"


def test_a_dollar_is_no_template_and_a_comment_ends_where_it_should() -> None:
    assert literal('$defs "x"') == '"\\$defs \\"x\\""'
    assert kdoc.comment("a */ b /* c") == "/** a *&#47; b /&#42; c */"


def test_two_fields_of_one_name_are_refused() -> None:
    text = (GOLDEN / "nullable-versus-optional" / "spec.yaml").read_text(encoding="utf-8")
    twice = re.sub(
        r"( +)(properties:\n)",
        r"\1\2\1  user_id: {type: string, description: One.}\n\1  userId: {type: string, description: Two.}\n",
        text,
        count=1,
    )
    with pytest.raises(GenerationError, match="userId"):
        TARGET.files(inputs_of_text(twice))
