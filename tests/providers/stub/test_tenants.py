"""Two keys are two tenants: what one makes the other neither sees nor touches; what is registered is everybody's."""

from __future__ import annotations

from collections.abc import AsyncIterator, Awaitable, Callable
from typing import Any

import httpx
import pytest

from llama_stack.app import create_app
from llama_stack.distribution import read
from llama_stack.distribution.packaged import packaged_file
from llama_stack.server import open_stack

Tenants = tuple[httpx.AsyncClient, httpx.AsyncClient]
Make = Callable[[httpx.AsyncClient], Awaitable[str]]

BENCHMARK = "/v1/eval/benchmarks/stub-benchmark"
CANDIDATE = {"type": "model", "model": "stub-llm", "sampling_params": {}}
CHAT = {"model": "stub-llm", "messages": [{"role": "user", "content": "A secret."}]}
BATCH = {"input_file_id": "file_0002", "endpoint": "/v1/chat/completions", "completion_window": "24h"}


@pytest.fixture
async def tenants() -> AsyncIterator[Tenants]:
    """Clients with two keys of one stub."""
    text = packaged_file("stub").read_text() + "auth: {keys: [first, second]}\n"
    stack = await open_stack(read(text, name="keys", file="keys.yaml", environment={}))
    first, second = (
        httpx.AsyncClient(
            transport=httpx.ASGITransport(create_app(stack)),
            base_url="http://stub",
            headers={"authorization": f"Bearer {key}"},
        )
        for key in ("first", "second")
    )
    async with first, second:
        yield first, second
    await stack.stop()


async def posted(client: httpx.AsyncClient, path: str, body: object) -> Any:
    answer = await client.post(path, json=body)
    assert answer.is_success, answer.text
    return answer.json()


async def uploaded(client: httpx.AsyncClient) -> str:
    form = {"data": {"purpose": "user_data"}, "files": {"file": ("secret.txt", b"A secret.")}}
    return str((await client.post("/v1/files", **form)).json()["id"])


async def an_agent(client: httpx.AsyncClient) -> str:
    body = {"agent_config": {"model": "stub-llm", "instructions": ""}}
    return f"/v1/agents/{(await posted(client, '/v1/agents', body))['agent_id']}"


async def a_session(client: httpx.AsyncClient) -> str:
    agent = await an_agent(client)
    opened = await posted(client, f"{agent}/session", {"session_name": "secret"})
    return f"{agent}/session/{opened['session_id']}"


async def a_file(client: httpx.AsyncClient) -> str:
    return f"/v1/files/{await uploaded(client)}"


def created(path: str, body: object, field: str = "id") -> Make:
    """Makes something by one request."""

    async def make(client: httpx.AsyncClient) -> str:
        return f"{path}/{(await posted(client, path, body))[field]}"

    return make


MADE = {
    "file": (a_file, True),
    "agent": (an_agent, True),
    "session": (a_session, True),
    "vector store": (created("/v1/vector_stores", {"name": "secret"}), True),
    "batch": (created("/v1/batches", BATCH), False),
    "chat": (created("/v1/chat/completions", {**CHAT, "store": True}), True),
    "response": (created("/v1/responses", {"model": "stub-llm", "input": "A secret."}), True),
    "conversation": (created("/v1/conversations", {}), True),
    "prompt": (created("/v1/prompts", {"prompt": "A secret."}, "prompt_id"), True),
    "eval job": (
        created(f"{BENCHMARK}/jobs", {"benchmark_config": {"eval_candidate": CANDIDATE}}, "job_id"),
        True,
    ),
}
"""What callers make, and whether it can be deleted."""


@pytest.mark.parametrize(("make", "deletable"), MADE.values(), ids=MADE.keys())
async def test_what_one_tenant_made_does_not_exist_for_another(
    tenants: Tenants, make: Make, deletable: bool
) -> None:
    first, second = tenants
    path = await make(first)
    assert (await second.get(path)).status_code == 404
    if deletable:
        assert (await second.delete(path)).status_code == 404
    assert (await first.get(path)).status_code == 200


@pytest.mark.parametrize(
    "kind", [each for each in MADE if each not in ("session", "conversation", "eval job")]
)
async def test_lists_hold_what_is_the_callers(tenants: Tenants, kind: str) -> None:
    first, second = tenants
    path = await MADE[kind][0](first)
    listing, _, identifier = path.rpartition("/")
    assert identifier in (await first.get(listing)).text
    assert identifier not in (await second.get(listing)).text


@pytest.mark.parametrize("kind", MADE)
async def test_identifiers_tell_tenants_apart(tenants: Tenants, kind: str) -> None:
    first, second = [await MADE[kind][0](client) for client in tenants]
    assert first.rpartition("/")[2] != second.rpartition("/")[2]


@pytest.mark.parametrize(
    "path", ["/v1/files/file_0001", "/v1/vector_stores/vs_0001", "/v1/responses/resp_0001"]
)
async def test_what_is_there_from_the_start_is_everyones_own(tenants: Tenants, path: str) -> None:
    first, second = tenants
    assert (await first.delete(path)).status_code == 200
    assert (await first.get(path)).status_code == 404
    assert (await second.get(path)).status_code == 200


async def test_a_request_reaches_nothing_of_another_tenant(tenants: Tenants) -> None:
    first, second = tenants
    said = (await posted(first, "/v1/responses", {"model": "stub-llm", "input": "A secret."}))["id"]
    file = await uploaded(first)
    for path, body in (
        ("/v1/responses", {"model": "stub-llm", "input": "Go on.", "previous_response_id": said}),
        ("/v1/vector_stores", {"file_ids": [file]}),
        ("/v1/batches", {**BATCH, "input_file_id": file}),
    ):
        answer = await second.post(path, json=body)
        assert answer.status_code == 404, (path, answer.text)
        assert "secret" not in answer.text


async def test_names_that_callers_choose_do_not_meet(tenants: Tenants) -> None:
    training = {"job_uuid": "mine", "training_config": {"n_epochs": 1}}
    keyed = {**BATCH, "idempotency_key": "mine"}
    for client in tenants:
        await posted(client, "/v1/post-training/supervised-fine-tune", training)
    begun = [(await posted(client, "/v1/batches", keyed))["id"] for client in tenants]
    assert begun[0] != begun[1]
    assert (await posted(tenants[0], "/v1/batches", keyed))["id"] == begun[0]


async def test_what_is_registered_is_shared(tenants: Tenants) -> None:
    first, second = tenants
    await posted(first, "/v1/vector-dbs", {"vector_db_id": "shared", "embedding_model": "stub-embedding"})
    chunk = {"content": "The Nile flows north.", "chunk_id": "nile", "metadata": {}}
    answer = await first.post("/v1/vector-io/insert", json={"vector_db_id": "shared", "chunks": [chunk]})
    assert answer.status_code == 204
    found = await posted(second, "/v1/vector-io/query", {"vector_db_id": "shared", "query": "the Nile"})
    assert [each["content"] for each in found["chunks"]] == ["The Nile flows north."]
    await posted(first, "/v1/models", {"model_id": "ours"})
    assert (await second.get("/v1/models/ours")).status_code == 200


async def test_a_benchmark_takes_the_jobs_of_all_tenants_along(tenants: Tenants) -> None:
    again = {"benchmark_id": "stub-benchmark", "dataset_id": "stub-questions", "scoring_functions": []}
    jobs = [await MADE["eval job"][0](client) for client in tenants]
    assert (await tenants[0].delete(BENCHMARK)).status_code == 204
    await posted(tenants[0], "/v1/eval/benchmarks", again)
    for client, job in zip(tenants, jobs, strict=True):
        assert (await client.get(job)).status_code == 404
