"""Reading documents: lines, YAML's traps, references, and the two joined views."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator.ir.types import JsonValue
from generator.load import downgrade, load, resolve
from generator.load.document import Node
from generator.load.lines import parse
from tests.generator.golden import load_texts


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("a: on", "on"),
        ("a: no", "no"),
        ("a: 2024-01-31", "2024-01-31"),
        ("a: 1:30", "1:30"),
        ("a: '7'", "7"),
        ("a: 007", 7),
        ("a: 1e3", 1000.0),
        ("a: .5", 0.5),
        ("a: 1.0.0", "1.0.0"),
        ("a: ~", None),
        ("a:", None),
        ("a: ''", ""),
        ("a: true", True),
        ("a: 0x1F", "0x1F"),
    ],
)
def test_scalars_follow_yaml_1_2(text: str, value: JsonValue) -> None:
    found = parse(text).value
    assert found == {"a": value}
    assert isinstance(found, dict)
    assert type(found["a"]) is type(value)


def test_keys_are_text() -> None:
    assert parse("200: {true: 1}").value == {"200": {"true": 1}}


def test_every_pointer_has_its_line() -> None:
    lines = parse("a:\n  b/c:\n    - x\n    - {d~e: 1}\n").lines
    assert lines == {"": 1, "/a": 1, "/a/b~1c": 2, "/a/b~1c/0": 3, "/a/b~1c/1": 4, "/a/b~1c/1/d~0e": 4}


def test_anchored_value_has_the_lines_of_its_anchor() -> None:
    parsed = parse("a: &x {b: 1}\nc: *x\n")
    assert parsed.value == {"a": {"b": 1}, "c": {"b": 1}}
    assert (parsed.lines["/c"], parsed.lines["/c/b"]) == (2, 1)


def test_reference_ends_at_the_last_component_and_circles_end() -> None:
    documents = load_texts(
        {
            "spec.yaml": "components: {schemas: {A: {$ref: 'common.yaml#/components/schemas/Error'},"
            " B: {$ref: '#/components/schemas/C'}, C: {$ref: '#/components/schemas/B'}}}"
        }
    ).documents
    root = next(documents.roots())
    end = root["components"]["schemas"]["A"].follow()
    assert (end.file, end.pointer) == ("common.yaml", "/components/schemas/Error")
    assert root["components"]["schemas"]["B"].follow().value == {}


def test_property_called_ref_is_no_reference() -> None:
    documents = load_texts(
        {"spec.yaml": "components: {schemas: {A: {properties: {$ref: {type: string}}}}}"}
    ).documents
    node = next(documents.roots())["components"]["schemas"]["A"]["properties"]
    assert node.reference is None
    assert isinstance(node.follow(), Node)


def test_resolved_document_has_local_references_only() -> None:
    documents = load_texts(
        {
            "spec.yaml": "paths: {/v1/a: {get: {x-optional: true, responses: {'5XX': {$ref: 'common.yaml#/components/responses/ServerError'}}}}}"
        }
    ).documents
    resolved = resolve(documents)
    text = str(resolved)
    assert ".yaml#" not in text
    assert "#/components/responses/ServerError" in text
    assert resolved["openapi"] == "3.2.0"


def test_older_view_says_that_a_stream_is_text_and_leaves_the_newer_as_it_is() -> None:
    media: dict[str, JsonValue] = {
        "application/json": {"schema": {}},
        "text/event-stream": {"itemSchema": {"type": "object"}},
    }
    resolved: dict[str, JsonValue] = {
        "openapi": "3.2.0",
        "paths": {"/a": {"get": {"responses": {"200": {"content": media}}}}},
        "tags": [{"name": "A", "kind": "nav"}],
    }
    older = downgrade(resolved)
    expected = {"schema": {"type": "string", "description": "Server-sent events."}}
    assert older["paths"] == {
        "/a": {
            "get": {
                "responses": {
                    "200": {
                        "description": "",
                        "content": {"application/json": {"schema": {}}, "text/event-stream": expected},
                    }
                }
            }
        }
    }
    assert (older["openapi"], older["tags"]) == ("3.1.0", [{"name": "A"}])
    assert media["text/event-stream"] == {"itemSchema": {"type": "object"}}


def test_document_that_is_not_utf8_is_named_with_its_line(tmp_path: Path) -> None:
    tmp_path.joinpath("stack.yaml").write_text("x-documents: [pets.yaml]\n", encoding="utf-8")
    tmp_path.joinpath("pets.yaml").write_bytes(b"openapi: 3.2.0\ninfo: {title: \xff}\n")
    (found,) = load(tmp_path).diagnostics
    assert (found.file, found.line, found.message) == (
        "pets.yaml", 2, "cannot read the document: byte 0xff is not UTF-8"
    )  # fmt: skip


def test_stack_without_a_list_is_one_finding(tmp_path: Path) -> None:
    tmp_path.joinpath("stack.yaml").write_text("openapi: 3.2.0\nx-documents: 3\n", encoding="utf-8")
    for name in ("cats.yaml", "dogs.yaml"):
        tmp_path.joinpath(name).write_text("openapi: 3.2.0\n", encoding="utf-8")
    (found,) = load(tmp_path).diagnostics
    assert (found.file, found.line) == ("stack.yaml", 2)
