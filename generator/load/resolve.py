"""Joins the documents into the one resolved OpenAPI 3.2 document, whose references are all local."""

from __future__ import annotations

from generator.ir.types import JsonValue
from generator.load.document import METHODS, Documents

_OWN_KEYS = ("openapi", "info", "servers", "security")
_DROPPED = frozenset({"x-documents"})
Json = dict[str, JsonValue]


def resolve(documents: Documents) -> Json:
    """The resolved document: what the stack says, then all tags, paths and components in its order."""
    stack = documents.stack.root
    result: Json = {"openapi": "3.2.0"}
    result |= {key: local(stack[key]) for key in _OWN_KEYS if key in stack}
    result.setdefault("info", {"title": "Llama Stack", "version": "1.0.0"})
    result["tags"] = _tags(documents)
    result["paths"] = _paths(documents)
    result["components"] = _components(documents)
    return result


def local(value: JsonValue, *, within: str | None = None) -> JsonValue:
    """Copies a value and makes `file.yaml#/components/…` into `#/components/…`.

    `within` names the parent key, since the values of a discriminator's `mapping` are references too.
    """
    if isinstance(value, list):
        return [local(each) for each in value]
    if not isinstance(value, dict):
        return value
    result: Json = {}
    for key, each in value.items():
        if key in _DROPPED:
            continue
        is_reference = key == "$ref" or within == "mapping"
        result[key] = (
            _local_reference(each) if is_reference and isinstance(each, str) else local(each, within=key)
        )
    return result


def _local_reference(reference: str) -> str:
    file, found, pointer = reference.partition("#")
    return f"#{pointer}" if found and (not file or file.endswith(".yaml")) else reference


def _tags(documents: Documents) -> list[JsonValue]:
    tags: dict[str, JsonValue] = {}
    for root in documents.roots():
        for tag in root["tags"].elements():
            tags.setdefault(tag.text("name"), local(tag.value))
    return list(tags.values())


def _paths(documents: Documents) -> Json:
    paths: dict[str, Json] = {}
    for root in documents.roots():
        for path, item in root["paths"].items():
            merged = paths.setdefault(path, {})
            for key, value in item.items():
                merged.setdefault(key, local(value.value))
    # Two documents may share a path; methods then keep the order that OpenAPI lists them in.
    return {path: _in_method_order(item) for path, item in paths.items()}


def _in_method_order(item: Json) -> JsonValue:
    rank = {method: index for index, method in enumerate(("get", "post", "put", "patch", "delete"))}
    return dict(
        sorted(item.items(), key=lambda pair: rank.get(pair[0], len(METHODS) if pair[0] in METHODS else -1))
    )


def _components(documents: Documents) -> Json:
    sections: dict[str, Json] = {}
    for document in (*documents.apis, documents.stack):
        components = document.root.get("components")
        for section, entries in (components if isinstance(components, dict) else {}).items():
            merged = sections.setdefault(section, {})
            for name, value in (entries if isinstance(entries, dict) else {}).items():
                merged.setdefault(name, local(value))
    result: Json = {}
    result.update(sections)
    return result
