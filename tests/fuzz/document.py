"""The document that schemathesis reads: the resolved one, changed where the tool would contradict it or learn little."""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any

RESOLVED = Path("generated/openapi/llama-stack.3.2.json")
METHODS = ("get", "put", "post", "delete", "patch")

MODELS = ["stub-llm", "stub-embedding", "stub-reranker"]
KNOWN = {
    "agent_id": ["agent_0001", "agent_0002"],
    "benchmark_id": ["stub-benchmark"],
    "completion_id": ["chatcmpl_0001", "chatcmpl_0002"],
    "conversation_id": ["conv_0001"],
    "dataset_id": ["stub-questions"],
    "item_id": ["msg_0001"],
    "job_id": ["eval_job_0001", "eval_job_0002"],
    "response_id": ["resp_0001", "resp_0002"],
    "session_id": ["session_0001", "session_0002"],
    "step_id": ["turn_0001-step-1"],
    "turn_id": ["turn_0001", "turn_0002"],
}
"""Identifiers that the stub has from the start or gives to what is made first, by parameter."""


def written_to(folder: Path) -> Path:
    """Writes the document and returns its path."""
    document = json.loads(RESOLVED.read_text())
    _add_aliases(document["paths"])
    _name_models(document["components"]["schemas"])
    for item in document["paths"].values():
        for method in [each for each in METHODS if each in item and each != "delete"]:
            _name_what_exists(item[method], document["components"]["parameters"])
    target = folder / "openapi.json"
    target.write_text(json.dumps(document))
    return target


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


def _name_models(schemas: dict[str, dict[str, Any]]) -> None:
    """Requests name models that exist half of the time, and want their answers kept more often than not."""
    for name, schema in schemas.items():
        if name.endswith("Request") and not name.startswith("Register"):
            for field in ("model", "model_id"):
                if isinstance(anything := schema.get("properties", {}).get(field), dict):
                    schema["properties"][field] = _often(MODELS, anything)
            if isinstance(anything := schema.get("properties", {}).get("store"), dict):
                schema["properties"]["store"] = {"anyOf": [{"type": "boolean", "enum": [True]}, anything]}


def _name_what_exists(operation: dict[str, Any], shared: dict[str, dict[str, Any]]) -> None:
    """Parameters that name something do so half of the time; what deletes is left out, or nothing would stay."""
    parameters = []
    for each in operation.get("parameters", ()):
        parameter = copy.deepcopy(shared[each["$ref"].rpartition("/")[2]] if "$ref" in each else each)
        if parameter["in"] == "path" and parameter["name"] in KNOWN:
            parameter["schema"] = _often(KNOWN[parameter["name"]], parameter["schema"])
        parameters.append(parameter)
    if parameters:
        operation["parameters"] = parameters


def _often(known: list[str], anything: dict[str, Any]) -> dict[str, Any]:
    """A schema that generates a known value or any: made-up names answer 404, which tests little."""
    return {"anyOf": [{"type": "string", "enum": known}, anything]}
