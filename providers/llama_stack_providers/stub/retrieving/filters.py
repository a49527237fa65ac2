"""Conditions on attributes, as a search in a vector store gives them."""

from __future__ import annotations

from collections.abc import Mapping

from llama_stack_api.models.vector_stores import (
    VectorStoreAndFilter,
    VectorStoreAttributeValue,
    VectorStoreComparison,
    VectorStoreComparisonFilter,
    VectorStoreFilter,
    VectorStoreOrFilter,
)


def fits(condition: VectorStoreFilter, attributes: Mapping[str, VectorStoreAttributeValue]) -> bool:
    """Whether the attributes meet the condition."""
    match condition:
        case VectorStoreAndFilter():
            return all(fits(each, attributes) for each in condition.filters)
        case VectorStoreOrFilter():
            return any(fits(each, attributes) for each in condition.filters)
        case _:
            return _compares(condition, attributes.get(condition.key))


def _compares(condition: VectorStoreComparisonFilter, actual: VectorStoreAttributeValue | None) -> bool:
    wanted = condition.value
    match condition.type:
        case "in" | "nin":
            among = isinstance(wanted, list) and any(_same(actual, each) for each in wanted)
            return among == (condition.type == "in")
        case "eq":
            return _same(actual, wanted)
        case "ne":
            return not _same(actual, wanted)
    if isinstance(actual, str) and isinstance(wanted, str):
        return _ordered(condition.type, (actual > wanted) - (actual < wanted))
    if isinstance(actual, int | float) and isinstance(wanted, int | float) and _kind(actual) is _kind(wanted):
        return _ordered(condition.type, (actual > wanted) - (actual < wanted))
    return False


def _ordered(comparison: VectorStoreComparison, sign: int) -> bool:
    return {"gt": sign > 0, "gte": sign >= 0, "lt": sign < 0, "lte": sign <= 0}[comparison]


def _same(left: object, right: object) -> bool:
    return _kind(left) is _kind(right) and left == right


def _kind(value: object) -> type:
    # In Python True is 1, in JSON it is not; and 1 is 1.0 in both.
    return float if isinstance(value, int) and not isinstance(value, bool) else type(value)
