"""Every example request of the documents works: a fresh stub answers it, and nothing that it names is missing or taken."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from llama_stack.app import create_app
from llama_stack.distribution import load
from llama_stack.server import open_stack
from tests.fuzz.document import METHODS, RESOLVED

DOCUMENT = json.loads(RESOLVED.read_text())


def looked_up(node: dict[str, Any]) -> dict[str, Any]:
    """What a node refers to."""
    while "$ref" in node:
        found: Any = DOCUMENT
        for part in node["$ref"].removeprefix("#/").split("/"):
            found = found[part]
        node = found
    return node


def examples() -> Iterator[Any]:
    """A parameter set for each example of a JSON body at a path without variables."""
    for path, item in DOCUMENT["paths"].items():
        for method in [each for each in METHODS if each in item and "{" not in path]:
            content = looked_up(item[method].get("requestBody", {})).get("content", {})
            for name, example in content.get("application/json", {}).get("examples", {}).items():
                body = looked_up(example)["value"]
                yield pytest.param(method, path, body, id=f"{item[method]['operationId']}-{name}")


@pytest.mark.parametrize(("method", "path", "body"), list(examples()))
async def test_an_example_request_is_answered(method: str, path: str, body: object) -> None:
    stack = await open_stack(load("stub"))
    try:
        transport = httpx.ASGITransport(create_app(stack))
        async with httpx.AsyncClient(transport=transport, base_url="http://stub") as http:
            answer = await http.request(method, path, json=body)
    finally:
        await stack.stop()
    assert answer.is_success, answer.text
