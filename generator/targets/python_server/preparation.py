"""Prepares the documents for datamodel-code-generator."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from generator.ir import Contract
from generator.ir.types import JsonValue, Ref

Document = dict[str, JsonValue]


def prepared(documents: Mapping[str, Document], *, contract: Contract) -> dict[str, Document]:
    """Copies of the documents for the models that a provider holds in its hands.

    - Each schema's description ends with its source.
    - Forms lack their file fields, which reach a provider as uploads beside the body.
    - Nothing is marked as deprecated: a provider has to read such fields, and each read would warn.
    """
    copies = {file: _document(document) for file, document in documents.items()}
    for file, name, schema in _schemas(copies):
        source = f"Source: {file}#/components/schemas/{name}"
        schema["description"] = f"{schema.get('description', '')}\n\n{source}".strip()
    for form, files in _forms(contract):
        schema = next(schema for _, name, schema in _schemas(copies) if name == form)
        properties, required = schema.get("properties"), schema.get("required")
        if isinstance(properties, dict):
            schema["properties"] = {key: value for key, value in properties.items() if key not in files}
        if isinstance(required, list):
            schema["required"] = [key for key in required if key not in files]
    return copies


def _document(document: Document) -> Document:
    copied = _without_deprecation(document)
    return copied if isinstance(copied, dict) else {}


def _without_deprecation(node: JsonValue) -> JsonValue:
    if isinstance(node, dict):
        return {
            key: _without_deprecation(value)
            for key, value in node.items()
            if not (key == "deprecated" and value is True)
        }
    if isinstance(node, list):
        return [_without_deprecation(each) for each in node]
    return node


def _forms(contract: Contract) -> Iterator[tuple[str, frozenset[str]]]:
    """The schema of each form, with the names of its file fields."""
    for api in contract.apis:
        for operation in api.operations:
            body = operation.body
            if body is not None and body.binary_fields and isinstance(body.media.type, Ref):
                yield body.media.type.schema, frozenset(name.wire for name in body.binary_fields)


def _schemas(
    documents: Mapping[str, Document],
) -> Iterator[tuple[str, str, Document]]:
    """Each component schema with its file and name."""
    for file, document in documents.items():
        components = document.get("components")
        schemas = components.get("schemas") if isinstance(components, dict) else None
        for name, schema in (schemas if isinstance(schemas, dict) else {}).items():
            if isinstance(schema, dict):
                yield file, name, schema
