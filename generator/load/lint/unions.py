"""S002, S003 and S009: unions that every language can read."""

from __future__ import annotations

from collections.abc import Iterator

from generator.diagnostics import Diagnostic
from generator.load.document import Node, schema_name
from generator.load.lint.finding import finding
from generator.load.lint.kinds import is_null, is_nullable_form, is_object, leaves_of, members_of, types_of
from generator.load.lint.survey import Survey


def object_unions_have_tags(survey: Survey) -> Iterator[Diagnostic]:
    """A `oneOf` of several objects has a discriminator whose mapping names each of them."""
    for each in survey.schemas:
        objects = [member for member in each.node["oneOf"].elements() if is_object(member)]
        if each.role == "event" or (len(objects) < 2 and "discriminator" not in each.node):
            continue
        discriminator = each.node["discriminator"]
        if not discriminator.text("propertyName"):
            yield finding(
                each.node,
                "S002",
                f"the union `{each.name}` has {len(objects)} object members and no discriminator",
                hint="add `discriminator: {propertyName: …, mapping: {…}}`",
            )
            continue
        mapped = {target for _, node in discriminator["mapping"].items() if (target := _target(node))}
        for member in objects:
            names = {_name(member.follow()), *(_name(leaf) for leaf in leaves_of(member))}
            whole = {_name(leaf) for leaf in leaves_of(member)}
            if not (_name(member.follow()) in mapped or whole <= mapped):
                yield finding(
                    member,
                    "S002",
                    f"the mapping of `{each.name}` leaves out `{_name(member.follow())}`",
                    hint="add its tag to `mapping`",
                )
            mapped -= names
        for extra in sorted(mapped):
            yield finding(
                discriminator,
                "S002",
                f"the mapping of `{each.name}` names `{extra}`, which is no member",
                hint="remove the entry, or add the member",
            )


def any_of_is_rare(survey: Survey) -> Iterator[Diagnostic]:
    """`anyOf` makes a value nullable, or joins what no tag can tell apart; `allOf` does not occur."""
    for each in survey.schemas:
        if "allOf" in each.node:
            yield finding(
                each.node["allOf"],
                "S003",
                "`allOf` is not used here",
                hint="write the fields out, or refer to one component",
            )
        members = list(each.node["oneOf"].elements())
        if any(is_null(member) for member in members):
            yield finding(
                each.node["oneOf"],
                "S003",
                "null is not a member of `oneOf`",
                hint="write `anyOf: [X, {type: 'null'}]` where the value is used",
            )
        if "anyOf" in each.node and not is_nullable_form(each.node) and not _untaggable(each.node):
            yield finding(
                each.node["anyOf"],
                "S003",
                "`anyOf` is neither `[X, {type: 'null'}]` nor `[union or string, one object]`",
                hint="use `oneOf` with a discriminator",
            )


def tags_are_constants(survey: Survey) -> Iterator[Diagnostic]:
    """The tag is a required constant of each member, and the constant is its key in the mapping."""
    seen: set[tuple[str, str, str]] = set()
    for each in survey.schemas:
        discriminator = each.node["discriminator"]
        tag = discriminator.text("propertyName")
        for leaf in leaves_of(each.node) if tag else ():
            place = (leaf.file, leaf.pointer, tag)
            field = leaf["properties"][tag].follow()
            if place not in seen and not (
                types_of(field) == ("string",) and "const" in field and tag in leaf.names("required")
            ):
                seen.add(place)
                yield finding(
                    field if field.object else leaf,
                    "S009",
                    f"`{_name(leaf)}.{tag}` is the tag of `{each.name}`, but not a required constant",
                    hint=f"write `{tag}: {{type: string, const: …}}` and list `{tag}` in `required`",
                )
        for key, node in discriminator["mapping"].items():
            yield from _key_is_constant(node, key=key, tag=tag)


def _key_is_constant(node: Node, *, key: str, tag: str) -> Iterator[Diagnostic]:
    target = node.documents.resolve(str(node.value), file=node.file)
    constants = (
        {leaf["properties"][tag].follow().text("const") for leaf in leaves_of(target)} if target else set()
    )
    if constants - {""} and key not in constants:
        yield finding(
            node,
            "S009",
            f"the mapping says `{key}`, the member says `{sorted(constants)[0]}`",
            hint="make the two the same",
        )


def _untaggable(schema: Node) -> bool:
    members = members_of(schema)
    if len(members) != 2 or len(list(schema["anyOf"].elements())) != 2:
        return False
    first, second = (each.follow() for each in members)
    return (bool(members_of(first)) or types_of(first) == ("string",)) and "object" in types_of(second)


def _target(node: Node) -> str | None:
    return schema_name(node.value) if isinstance(node.value, str) else None


def _name(node: Node) -> str:
    return node.pointer.rpartition("/")[2]
