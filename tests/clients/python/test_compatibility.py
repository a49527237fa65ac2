"""What the package knows of its origin, and how it compares itself with a server."""

from __future__ import annotations

from typing import Any

import httpx
import pytest
from llama_stack_client import LlamaStackClient, NotFoundError, provenance

from tests.clients.python.conftest import Peer, async_client, sync_client
from tests.clients.python.test_contract import CONTRACT, OPERATIONS


def served(operations: list[dict[str, Any]]) -> Peer:
    contract = {"spec_version": "9", "spec_digest": "sha256:0", "operations": operations}
    return Peer(httpx.Response(200, json=contract))


def operation(identifier: str, digest: str) -> dict[str, Any]:
    return {"id": identifier, "digest": digest, "method": "GET", "path": "/v1/x"}


def test_package_knows_what_it_was_made_from() -> None:
    assert CONTRACT.version == provenance.SPEC_VERSION
    assert f"sha256:{CONTRACT.digest}" == provenance.SPEC_DIGEST
    assert provenance.GENERATOR_VERSION
    assert {name: each.digest for name, each in OPERATIONS.items()} == provenance.OPERATION_DIGESTS


def test_server_of_the_same_contract_is_fully_compatible(server: str) -> None:
    with LlamaStackClient(base_url=server) as client:
        found = client.compatibility()
    assert found.is_full
    assert set(found.same) == set(OPERATIONS)
    assert found.spec_digest == provenance.SPEC_DIGEST


async def test_operations_are_compared_one_by_one() -> None:
    digests = provenance.OPERATION_DIGESTS
    peer = served(
        [
            operation("models.list", digests["models.list"]),
            operation("models.retrieve", "0"),
            {**operation("models.delete", digests["models.delete"]), "served": False},
            operation("new.thing", "1"),
        ]
    )
    found = sync_client(peer).compatibility()
    assert found == await async_client(peer).compatibility()
    assert (found.same, found.changed) == (("models.list",), ("models.retrieve",))
    assert set(found.missing) == set(OPERATIONS) - {"models.list", "models.retrieve"}
    assert not found.is_full
    assert found.to_dict()["spec_version"] == "9"


def test_server_that_publishes_no_contract_says_so() -> None:
    with pytest.raises(NotFoundError):
        sync_client(Peer(httpx.Response(404))).compatibility()
