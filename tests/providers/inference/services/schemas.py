"""JSON Schemas that a vendor's structured outputs take: a subset, of which the rest is refused."""

from __future__ import annotations

from collections.abc import Iterator

from tests.providers.inference.services.serving import RefusedError

_BOUNDS = {
    "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "minLength", "maxLength", "maxItems",
    "uniqueItems", "minProperties", "maxProperties",
}  # fmt: skip


def expect_subset(schema: object, where: str) -> None:
    """Refuses what Anthropic and Bedrock do: bounds, and objects that are open."""
    for each in _schemas(schema):
        kind = each.get("type")
        if kind == "object" and each.get("additionalProperties") is not False:
            raise RefusedError(
                400, f"{where}: For 'object' type, 'additionalProperties' must be explicitly set to false"
            )
        if found := _BOUNDS & set(each):
            raise RefusedError(400, f"{where}: For '{kind}' type, property '{min(found)}' is not supported")


def _schemas(found: object) -> Iterator[dict[str, object]]:
    """A schema and those in it."""
    if not isinstance(found, dict):
        return
    yield found
    for word in ("properties", "$defs", "definitions"):
        inner = found.get(word)
        for each in inner.values() if isinstance(inner, dict) else ():
            yield from _schemas(each)
    for word in ("anyOf", "allOf", "oneOf"):
        members = found.get(word)
        for each in members if isinstance(members, list) else ():
            yield from _schemas(each)
    yield from _schemas(found.get("items"))
