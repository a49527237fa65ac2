"""S001, S004, S006, S007 and S008: the shape of schemas."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Diagnostic
from generator.load.document import Node
from generator.load.lint.finding import finding
from generator.load.lint.kinds import is_nullable_form, is_scalar, types_of
from generator.load.lint.survey import Survey, references_below


def nothing_is_inline(survey: Survey) -> Iterator[Diagnostic]:
    """Objects with fields, enums and unions are named components."""
    for each in survey.schemas:
        if each.role in ("component", "event") or each.node.reference is not None:
            continue
        what = _inline(each.node)
        if what:
            yield finding(
                each.node,
                "S001",
                f"an inline {what}{f' in `{each.name}`' if each.name else ''}",
                hint="move it to `components/schemas` under a name of its own and refer to it",
            )


def arrays_have_items(survey: Survey) -> Iterator[Diagnostic]:
    """The items of an array are a component or a scalar."""
    for each in survey.schemas:
        node = each.node
        if "array" not in types_of(node):
            continue
        items = node["items"]
        if not items.object:
            yield finding(node, "S004", "an array without `items`", hint="add `items`, a `$ref` or a scalar")
        elif items.reference is None and not is_scalar(items):
            yield finding(
                items,
                "S004",
                "the items of an array are neither a `$ref` nor a scalar",
                hint="make the items a named component",
            )


def answers_stay_open(survey: Survey) -> Iterator[Diagnostic]:
    """What is answered may gain fields later, so it never forbids unknown ones."""
    waiting = [each.node["responses"] for each in survey.operations]
    reached: set[tuple[str, str]] = set()
    while waiting:
        for each in references_below(waiting.pop()):
            target = survey.documents.resolve(each.text, file=each.node.file)
            if target is not None and (target.file, target.pointer) not in reached:
                reached.add((target.file, target.pointer))
                waiting.append(target)
    for schema in survey.schemas:
        place = (schema.node.file, schema.node.pointer)
        if place in reached and schema.node.object.get("additionalProperties") is False:
            yield finding(
                schema.node["additionalProperties"],
                "S006",
                f"`{schema.name}` is answered and forbids unknown fields",
                hint="remove `additionalProperties: false`; clients must survive new fields",
            )


def schemas_are_described(survey: Survey) -> Iterator[Diagnostic]:
    """Components and properties say what they mean."""
    for each in survey.schemas:
        if each.role not in ("component", "property") or each.node.text("description").strip():
            continue
        if each.role == "property" and _leads_to_component(each.node):
            continue
        yield finding(
            each.node,
            "S007",
            f"the {'schema' if each.role == 'component' else 'property'} `{each.name}` has no `description`",
            hint="say what it means in one line, with its unit and default",
        )


def required_fields_exist(survey: Survey) -> Iterator[Diagnostic]:
    """`required` lists declared properties, each once."""
    for each in survey.schemas:
        names = each.node.names("required")
        for index, name in enumerate(names):
            place = list(each.node["required"].elements())[index]
            if name not in each.node["properties"]:
                yield finding(
                    place,
                    "S008",
                    f"`required` lists `{name}`, which is no property",
                    hint=f"declare `{name}`, or remove it from `required`",
                )
            elif name in names[:index]:
                yield finding(place, "S008", f"`required` lists `{name}` twice", hint="remove one")


def _inline(schema: Node) -> str | None:
    if "properties" in schema:
        return "object"
    if "enum" in schema:
        return "enum"
    if ("oneOf" in schema or "anyOf" in schema or "allOf" in schema) and not is_nullable_form(schema):
        return "union"
    return "union" if len(set(types_of(schema)) - {"null"}) > 1 else None


def _leads_to_component(schema: Node) -> bool:
    return schema.reference is not None or any(
        each.reference is not None for each in schema["anyOf"].elements()
    )
