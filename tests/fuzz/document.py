"""The document that schemathesis reads: the resolved one, with what `x-aliases` says where the tool would contradict it."""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any

RESOLVED = Path("generated/openapi/llama-stack.3.2.json")
METHODS = ("get", "put", "post", "delete", "patch")
MODELS = ("stub-llm", "stub-embedding", "stub-reranker")


def written_to(folder: Path) -> Path:
    """Writes the document and returns its path.

    An alias may be another method at a path of the contract (`POST /v1/prompts/{prompt_id}` for `PUT`). Schemathesis
    reads no extensions and would report its answer as that of an undocumented method; here it is an operation.
    Names of models are those of the stub half of the time: made-up ones answer 404, which tests little.
    """
    document = json.loads(RESOLVED.read_text())
    _name_models(document["components"]["schemas"])
    for item in list(document["paths"].values()):
        for method in [each for each in METHODS if each in item]:
            for alias in item[method].get("x-aliases", ()):
                other, _, place = alias.rpartition(" ")
                if other and place in document["paths"]:
                    copied = copy.deepcopy(item[method])
                    copied["operationId"] += f".{other.lower()}"
                    document["paths"][place][other.lower()] = copied
    target = folder / "openapi.json"
    target.write_text(json.dumps(document))
    return target


def _name_models(schemas: dict[str, dict[str, Any]]) -> None:
    for name, schema in schemas.items():
        if not name.endswith("Request") or name.startswith("Register"):
            continue
        for field in ("model", "model_id"):
            if isinstance(anything := schema.get("properties", {}).get(field), dict):
                schema["properties"][field] = {"anyOf": [{"type": "string", "enum": list(MODELS)}, anything]}
