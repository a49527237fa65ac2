"""Identifiers that exist on a target, found by listing."""

from __future__ import annotations

import re
from collections.abc import Collection
from typing import Any

import httpx

from llama_stack_conformance.contract.operations import operations

MOST = 3
_PARAMETER = re.compile(r"(.+)/\{(\w+)\}")


async def find_known(client: httpx.AsyncClient, apis: Collection[str]) -> dict[str, list[str]]:
    """Up to three identifiers for each parameter of a path of these APIs that some list of the contract shows."""
    listing = {each.path for each in operations().values() if each.method == "GET" and "{" not in each.path}
    found: dict[str, list[str]] = {}
    for operation in (each for each in operations().values() if each.api in apis):
        match = _PARAMETER.fullmatch(operation.path)
        if match is None or match[1] not in listing or found.get(match[2]):
            continue
        found[match[2]] = (await _listed(client, match[1], match[2]))[:MOST]
    return found


async def _listed(client: httpx.AsyncClient, path: str, parameter: str) -> list[str]:
    try:
        answer = await client.get(path)
        data = answer.json().get("data") if answer.status_code == 200 else []
    except (httpx.HTTPError, ValueError, AttributeError):
        return []
    rows: list[Any] = data if isinstance(data, list) else []
    names = (parameter, "id", "identifier")
    ids = (
        next((row[name] for name in names if isinstance(row.get(name), str)), None)
        for row in rows
        if isinstance(row, dict)
    )
    return [each for each in ids if each is not None]
