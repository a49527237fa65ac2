"""Writes the 3.1 view of a 3.2 document, for tools that read no 3.2.

The one thing of 3.2 that the documents live on is `itemSchema`, the type of an event in a stream. In 3.1 an
event stream can only be text, so its type is lost there: that is why 3.2 is the truth.
"""

from __future__ import annotations

from generator.ir.types import JsonValue
from generator.load.document import Document

_OPENAPI_31 = "3.1.0"
_STREAM = "text/event-stream"
Json = dict[str, JsonValue]

_ONLY_IN_32: dict[str, frozenset[str]] = {
    "document": frozenset({"$self"}),
    "tag": frozenset({"summary", "parent", "kind"}),
    "server": frozenset({"name"}),
    "path": frozenset({"query", "additionalOperations"}),
    "response": frozenset({"summary"}),
    "media": frozenset({"itemSchema", "prefixEncoding", "itemEncoding"}),
    "example": frozenset({"dataValue", "serializedValue"}),
    "components": frozenset({"mediaTypes"}),
    "security": frozenset({"deprecated", "oauth2MetadataUrl"}),
}


def downgrade(resolved: Json) -> Json:
    """The 3.1 view of a whole document; the given one stays as it is."""
    result = _without(resolved, "document")
    result["openapi"] = _OPENAPI_31
    result["tags"] = [_without(each, "tag") for each in _list(resolved.get("tags"))]
    result["servers"] = [_without(each, "server") for each in _list(resolved.get("servers"))]
    result["paths"] = {
        path: _path_item(_object(item)) for path, item in _object(resolved.get("paths")).items()
    }
    result["components"] = _components(_object(resolved.get("components")))
    return {key: value for key, value in result.items() if value != []}


def component_view(document: Document) -> Json:
    """One API's own components as a 3.1 document without paths; references between files stay as written."""
    root = document.root
    return {
        "openapi": _OPENAPI_31,
        "info": root.get("info", {}),
        "paths": {},
        "components": _with_maps(_components(_object(root.get("components")))),
    }


def _with_maps(components: Json) -> Json:
    """Free-form objects as maps of any value: the same set of values, and model generators make no class of it."""
    if "schemas" in components:
        schemas = _object(components["schemas"])
        components["schemas"] = {name: _as_map(_object(each)) for name, each in schemas.items()}
    return components


def _as_map(schema: Json) -> JsonValue:
    free_form = schema.get("additionalProperties") is True and "properties" not in schema
    return {**schema, "additionalProperties": {}} if free_form else schema


def _components(components: Json) -> Json:
    result = _without(components, "components")
    if "responses" in result:
        result["responses"] = {name: _response(each) for name, each in _object(result["responses"]).items()}
    if "requestBodies" in result:
        result["requestBodies"] = {
            name: _with_content(each) for name, each in _object(result["requestBodies"]).items()
        }
    if "examples" in result:
        result["examples"] = {
            name: _without(each, "example") for name, each in _object(result["examples"]).items()
        }
    if "securitySchemes" in result:
        schemes = _object(result["securitySchemes"])
        result["securitySchemes"] = {name: _without(each, "security") for name, each in schemes.items()}
    return result


def _path_item(item: Json) -> JsonValue:
    kept = _without(item, "path")
    return {key: _operation(value) if isinstance(value, dict) else value for key, value in kept.items()}


def _operation(operation: Json) -> JsonValue:
    result = dict(operation)
    if "requestBody" in result:
        result["requestBody"] = _with_content(result["requestBody"])
    if "responses" in result:
        result["responses"] = {
            status: _response(each) for status, each in _object(result["responses"]).items()
        }
    return result


def _response(value: JsonValue) -> JsonValue:
    response = _without(value, "response")
    if "$ref" not in response:
        response.setdefault("description", "")
    return _with_content(response)


def _with_content(value: JsonValue) -> JsonValue:
    if not isinstance(value, dict) or "content" not in value:
        return value
    return value | {
        "content": {media: _media(media, each) for media, each in _object(value["content"]).items()}
    }


def _media(name: str, value: JsonValue) -> JsonValue:
    media = _without(value, "media")
    if name == _STREAM:
        media.setdefault("schema", {"type": "string", "description": "Server-sent events."})
        media.pop("examples", None)
    if "examples" in media:
        media["examples"] = {
            key: _without(each, "example") for key, each in _object(media["examples"]).items()
        }
    return media


def _without(value: JsonValue, kind: str) -> Json:
    dropped = _ONLY_IN_32[kind]
    return {key: each for key, each in _object(value).items() if key not in dropped}


def _object(value: JsonValue) -> Json:
    return value if isinstance(value, dict) else {}


def _list(value: JsonValue) -> list[JsonValue]:
    return value if isinstance(value, list) else []
