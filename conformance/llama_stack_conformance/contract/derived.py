"""The document that schemathesis reads: the contract's, changed where the tool would contradict it or learn little.

Never the target's own: a server that describes itself keeps to its description, which proves nothing.
"""

from __future__ import annotations

import copy
import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from llama_stack_api import spec

METHODS = ("get", "put", "post", "delete", "patch")
MODEL_FIELDS = ("model", "model_id")


def write_document(target: Path, *, models: Mapping[str, str], known: Mapping[str, Sequence[str]]) -> None:
    """Writes the document for one target.

    Args:
        target: The file.
        models: Models that the target has, by type; examples name them, and requests half of the time.
        known: Identifiers that exist there, by parameter; paths name them half of the time.
    """
    document: dict[str, Any] = copy.deepcopy(dict(spec.document()))
    _add_aliases(document["paths"])
    _name_models(document["components"]["schemas"], models)
    for path, item in document["paths"].items():
        for method in [each for each in METHODS if each in item]:
            _set_examples(item[method], _model_for(path, models))
            # What deletes gets made-up names only, or nothing would stay for the others.
            if method != "delete":
                _name_what_exists(item[method], document["components"]["parameters"], known)
    target.write_text(json.dumps(document), encoding="utf-8")


def _add_aliases(paths: dict[str, dict[str, Any]]) -> None:
    """Makes operations of aliases that are another method at a path of the contract (`POST` for a `PUT`).

    Schemathesis reads no extensions and would report their answers as those of an undocumented method.
    """
    for item in list(paths.values()):
        for method in [each for each in METHODS if each in item]:
            for alias in item[method].get("x-aliases", ()):
                other, _, place = alias.rpartition(" ")
                if other and place in paths:
                    copied = copy.deepcopy(item[method])
                    copied["operationId"] += f".{other.lower()}"
                    paths[place][other.lower()] = copied


def _name_models(schemas: dict[str, dict[str, Any]], models: Mapping[str, str]) -> None:
    """Requests name models that exist half of the time, and want their answers kept more often than not."""
    for name, schema in schemas.items():
        if not name.endswith("Request") or name.startswith("Register"):
            continue
        properties = schema.get("properties", {})
        for field in MODEL_FIELDS:
            model = _model_for(name, models)
            if model and isinstance(properties.get(field), dict):
                properties[field] = _often([model], properties[field])
        if isinstance(anything := properties.get("store"), dict):
            properties["store"] = {"anyOf": [{"type": "boolean", "enum": [True]}, anything]}


def _model_for(what: str, models: Mapping[str, str]) -> str | None:
    """The model of the type that a path or a schema is about; a server may refuse one of another type."""
    words = what.lower()
    return models.get("embedding" if "embedding" in words else "rerank" if "rerank" in words else "llm")


def _set_examples(operation: dict[str, Any], model: str | None) -> None:
    """Examples name a model of the target."""
    if model is None:
        return
    for media in operation.get("requestBody", {}).get("content", {}).values():
        values = [each.get("value") for each in media.get("examples", {}).values()]
        for value in [*values, media.get("example")]:
            for field in MODEL_FIELDS:
                if isinstance(value, dict) and isinstance(value.get(field), str):
                    value[field] = model


def _name_what_exists(
    operation: dict[str, Any], shared: Mapping[str, dict[str, Any]], known: Mapping[str, Sequence[str]]
) -> None:
    parameters = []
    for each in operation.get("parameters", ()):
        parameter = copy.deepcopy(shared[each["$ref"].rpartition("/")[2]] if "$ref" in each else each)
        if parameter["in"] == "path" and known.get(parameter["name"]):
            parameter["schema"] = _often(known[parameter["name"]], parameter["schema"])
        parameters.append(parameter)
    if parameters:
        operation["parameters"] = parameters


def _often(known: Sequence[str], anything: dict[str, Any]) -> dict[str, Any]:
    """A schema that generates a known value or any: made-up names answer 404, which tests little."""
    return {"anyOf": [{"type": "string", "enum": list(known)}, anything]}
