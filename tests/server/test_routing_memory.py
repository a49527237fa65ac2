"""Two providers of memory: banks, vector databases and what goes into them."""

from __future__ import annotations

from pathlib import Path

import httpx
import pytest

from llama_stack.distribution import DistributionError
from tests.server.sharing import error, running, sharers

TWO = "apis:\n" + sharers("memory", "near", "far")
KEYVALUE = {"memory_bank_type": "keyvalue"}


async def register_bank(http: httpx.AsyncClient, bank: str, provider: str) -> httpx.Response:
    body = {"memory_bank_id": bank, "provider_id": provider, "params": KEYVALUE}
    return await http.post("/v1/memory-banks", json=body)


async def remembered(http: httpx.AsyncClient, bank: str) -> list[str]:
    body = {"bank_id": bank, "query": "color"}
    chunks = (await http.post("/v1/memory/query", json=body)).json()["chunks"]
    return [chunk["content"] for chunk in chunks]


async def test_documents_go_to_the_provider_of_their_bank() -> None:
    async with running(TWO) as http:
        for bank, provider, color in (("n", "near", "red"), ("f", "far", "blue")):
            assert (await register_bank(http, bank, provider)).json()["provider_id"] == provider
            document = {"document_id": "color", "content": color, "metadata": {}}
            body = {"bank_id": bank, "documents": [document]}
            assert (await http.post("/v1/memory/insert", json=body)).status_code == 204
        assert [await remembered(http, "n"), await remembered(http, "f")] == [["red"], ["blue"]]
        listed = (await http.get("/v1/memory-banks")).json()["data"]
        assert [(each["identifier"], each["provider_id"]) for each in listed] == [
            ("handbook", "near"),
            ("people", "near"),
            ("n", "near"),
            ("f", "far"),
        ]
        assert error(await register_bank(http, "f", "near"))[:2] == (409, "memory_bank_exists")
        assert (await http.delete("/v1/memory-banks/f")).status_code == 204
        missing = await http.post("/v1/memory/query", json={"bank_id": "f", "query": "color"})
    assert error(missing)[:2] == (404, "memory_bank_not_found")


async def test_chunks_go_to_the_provider_of_their_database() -> None:
    async with running(TWO) as http:
        for name, provider in (("n", "near"), ("f", "far")):
            body = {"vector_db_id": name, "embedding_model": "stub-embedding", "provider_id": provider}
            assert (await http.post("/v1/vector-dbs", json=body)).json()["provider_id"] == provider
        chunk = {"content": "A herring is a fish.", "metadata": {}, "chunk_id": "c1"}
        inserted = await http.post("/v1/vector-io/insert", json={"vector_store_id": "f", "chunks": [chunk]})
        assert inserted.status_code == 204
        found = [
            (await http.post("/v1/vector-io/query", json={"vector_db_id": name, "query": "herring"})).json()
            for name in ("n", "f")
        ]
        nameless = await http.post("/v1/vector-io/query", json={"query": "herring"})
        unknown = await http.post("/v1/vector-io/query", json={"vector_store_id": "x", "query": "herring"})
    assert [len(each["chunks"]) for each in found] == [0, 1]
    assert error(nameless)[0] == 404
    assert unknown.json()["error"]["param"] == "vector_store_id"


async def test_banks_of_every_kind_survive_a_restart(tmp_path: Path) -> None:
    text = TWO + f"storage: {{path: {tmp_path}/stack.db}}\n"
    kinds = [
        KEYVALUE,
        {"memory_bank_type": "keyword"},
        {"memory_bank_type": "graph"},
        {"memory_bank_type": "vector", "embedding_model": "stub-embedding", "chunk_size_in_tokens": 100},
    ]
    async with running(text) as http:
        before = []
        for number, params in enumerate(kinds):
            body = {"memory_bank_id": f"bank-{number}", "provider_id": "far", "params": params}
            before.append((await http.post("/v1/memory-banks", json=body)).json())
    async with running(text) as http:
        after = [(await http.get(f"/v1/memory-banks/bank-{number}")).json() for number in range(len(kinds))]
    assert after == before
    assert {each["provider_id"] for each in after} == {"far"}


DECLARED = """resources:
  memory_banks:
    - {memory_bank_id: notes, provider_id: far, params: {memory_bank_type: KIND}}
  vector_dbs:
    - {vector_db_id: shelf, provider_id: near, embedding_model: stub-embedding}
"""


async def test_the_distribution_declares_banks_and_databases() -> None:
    async with running(TWO + DECLARED.replace("KIND", "graph")) as http:
        bank = (await http.get("/v1/memory-banks/notes")).json()
        database = (await http.get("/v1/vector-dbs/shelf")).json()
    assert (bank["memory_bank_type"], bank["provider_id"]) == ("graph", "far")
    assert database["provider_id"] == "near"


async def test_a_declared_bank_is_checked_by_its_kind() -> None:
    with pytest.raises(DistributionError) as caught:
        async with running(TWO + DECLARED.replace("KIND", "vector")):
            pass
    assert str(caught.value) == (
        "mine.yaml:5: 'resources.memory_banks[0].params.embedding_model' is missing. Add it.\n"
        "mine.yaml:5: 'resources.memory_banks[0].params.chunk_size_in_tokens' is missing. Add it."
    )
