"""Every operation with the key of another tenant: whose path names what a caller made answers 404 to all others.

The operations come from the contract, so that a new one cannot be forgotten.
"""

from __future__ import annotations

import json
import re
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from llama_stack.app import create_app
from llama_stack.distribution import read
from llama_stack.distribution.packaged import packaged_file
from llama_stack.server import open_stack
from llama_stack.web.auth import changes_shared
from llama_stack_api.registry import APIS
from llama_stack_spi.registry import OperationInfo
from tests.fuzz.document import RESOLVED

OWNED = {
    "agent_id", "batch_id", "completion_id", "conversation_id", "file_id", "item_id", "job_id", "prompt_id",
    "response_id", "session_id", "step_id", "turn_id", "vector_store_id",
}  # fmt: skip
"""Path variables that name what a caller made."""
SHARED = {
    "benchmark_id", "dataset_id", "identifier", "memory_bank_id", "model_id", "provider_id", "scoring_fn_id",
    "tool_name", "toolgroup_id", "vector_db_id",
}  # fmt: skip
"""Path variables that name what belongs to the server."""
SECRET = "gudgeon"

KEPT = """
apis:
  inference: [{id: stub, provider: inline::stub}]
  files: [{id: files, provider: inline::localfs, config: {path: FOLDER/files}}]
  batches: [{id: batches, provider: inline::reference, config: {path: FOLDER/batches}}]
  agents: [{id: agents, provider: inline::reference, config: {path: FOLDER/agents.db}}]
resources: {models: [{model_id: stub-llm}]}
storage: {path: FOLDER/x.db}
"""

Client = httpx.AsyncClient
Ids = dict[str, str]


@pytest.fixture(params=["stub", "kept"])
async def strangers(request: pytest.FixtureRequest, tmp_path: Path) -> AsyncIterator[tuple[Client, Client]]:
    """Clients with two keys of one server: the stub for every API, or the providers that keep things."""
    text = packaged_file("stub").read_text() if request.param == "stub" else KEPT
    text = text.replace("FOLDER", str(tmp_path)) + "auth: {keys: [mine, theirs]}\n"
    stack = await open_stack(read(text, name="keys", file="keys.yaml", environment={}))
    mine, theirs = (
        Client(
            transport=httpx.ASGITransport(create_app(stack)),
            base_url="http://localhost",
            headers={"authorization": f"Bearer {key}"},
        )
        for key in ("mine", "theirs")
    )
    async with mine, theirs:
        yield mine, theirs
    await stack.stop()


def test_every_variable_of_a_path_is_somebodys() -> None:
    names = {name for each in operations() for name in variables(each.path)}
    assert names == OWNED | SHARED


async def test_what_one_tenant_made_answers_404_to_another(strangers: tuple[Client, Client]) -> None:
    mine, theirs = strangers
    ids = await made(mine)
    owned = [each for each in operations() if filled(each.path, ids)]
    contract = (await mine.get("/v1/inspect/contract")).json()["operations"]
    served = {each["id"] for each in contract if each["served"]}
    assert {each.id for each in owned} == {
        each.id for each in operations() if each.id in served and OWNED.intersection(variables(each.path))
    }
    for operation in owned:
        answer = await called(theirs, operation, ids)
        assert answer.status_code == 404, (operation.id, answer.text)
        assert SECRET not in answer.text, operation.id
    # The same requests reach what they name: nothing was deleted, and the identifiers are right. Deleting comes last.
    owned.sort(key=lambda each: (each.method == "DELETE", -len(each.path) if each.method == "DELETE" else 0))
    for operation in owned:
        answer = await called(mine, operation, ids)
        assert answer.status_code != 404, (operation.id, answer.text)


def test_whatever_unregisters_what_is_shared_is_for_admins() -> None:
    for operation in operations():
        names = variables(operation.path)
        if operation.method == "DELETE" and names and operation.path.endswith("}"):
            assert changes_shared(operation.id) == (names[-1] in SHARED), operation.id


async def test_only_an_admin_changes_what_is_shared() -> None:
    text = packaged_file("stub").read_text() + "auth: {keys: [mine], admin_keys: [ours]}\n"
    stack = await open_stack(read(text, name="keys", file="keys.yaml", environment={}))
    transport = httpx.ASGITransport(create_app(stack))
    async with Client(transport=transport, base_url="http://localhost") as client:
        mine, ours = ({"authorization": f"Bearer {key}"} for key in ("mine", "ours"))
        for operation in (each for each in operations() if changes_shared(each.id)):
            for method, template in ((operation.method, operation.path), *operation.aliases):
                path = re.sub(r"\{[^}]*\}", "no-such-thing", template)
                refused = await client.request(method, path, json={}, headers=mine)
                assert (refused.status_code, refused.json()["error"]["code"]) == (
                    403,
                    "admin_key_required",
                ), path
                assert (await client.request(method, path, json={}, headers=ours)).status_code in {
                    400,
                    404,
                }, path
        body = {"model_id": "new"}
        assert (await client.post("/v1/models", json=body, headers=ours)).status_code == 200
        chat = {"model": "new", "messages": [{"role": "user", "content": "x"}]}
        assert (await client.post("/v1/chat/completions", json=chat, headers=mine)).status_code == 200
    await stack.stop()


async def test_no_list_shows_what_another_tenant_made(strangers: tuple[Client, Client]) -> None:
    mine, theirs = strangers
    ids = {value for name, value in (await made(mine)).items() if name != "benchmarks/benchmark_id"}
    seen = set()
    for operation in operations():
        if operation.method == "GET" and not variables(operation.path):
            theirs_text, mine_text = [(await each.get(operation.path)).text for each in (theirs, mine)]
            assert not [each for each in ids if f'"{each}"' in theirs_text], operation.id
            seen |= {each for each in ids if f'"{each}"' in mine_text}
    assert len(seen) >= 4


def operations() -> list[OperationInfo]:
    return [operation for api in APIS.values() for operation in api.operations]


def variables(path: str) -> list[str]:
    return re.findall(r"\{(\w+)[^}]*\}", path)


def filled(path: str, ids: Ids) -> str | None:
    """The path of what was made, if it names such a thing and nothing else is missing."""
    names = variables(path)
    if not OWNED.intersection(names):
        return None
    for name in names:
        segment = path.partition(f"/{{{name}}}")[0].rpartition("/")[2]
        if (value := ids.get(f"{segment}/{name}")) is None:
            return None
        path = path.replace(f"{{{name}}}", value)
    return path


async def called(client: Client, operation: OperationInfo, ids: Ids) -> httpx.Response:
    """One request with the body that the contract has as its example."""
    path = filled(operation.path, ids)
    assert path is not None
    return await client.request(operation.method, path, json=example(operation))


DOCUMENT = json.loads(RESOLVED.read_text())


def example(operation: OperationInfo) -> Any:
    path = operation.path.replace(":path", "")
    body = looked_up(DOCUMENT["paths"][path][operation.method.lower()].get("requestBody", {}))
    examples = body.get("content", {}).get("application/json", {}).get("examples", {})
    return next((looked_up(each)["value"] for each in examples.values()), None)


def looked_up(node: dict[str, Any]) -> dict[str, Any]:
    while "$ref" in node:
        found: Any = DOCUMENT
        for part in node["$ref"].removeprefix("#/").split("/"):
            found = found[part]
        node = found
    return node


async def made(client: Client) -> Ids:
    """One of everything that the server can make; the identifiers, by the variable and the segment before it."""
    chat = {"model": "stub-llm", "messages": [{"role": "user", "content": SECRET}]}
    line = {"custom_id": "1", "method": "POST", "url": "/v1/chat/completions", "body": chat}
    form = {"data": {"purpose": "batch"}, "files": {"file": (f"{SECRET}.jsonl", json.dumps(line))}}
    file = (await client.post("/v1/files", **form)).json()["id"]  # type: ignore[arg-type]
    agent = await post(client, "/v1/agents", agent_config={"model": "stub-llm", "instructions": SECRET})
    session = await post(client, f"/v1/agents/{agent['agent_id']}/session", session_name=SECRET)
    turns = f"/v1/agents/{agent['agent_id']}/session/{session['session_id']}/turn"
    turn = await post(client, turns, messages=chat["messages"], stream=False)
    batch = {"input_file_id": file, "endpoint": line["url"], "completion_window": "24h"}
    ids = {
        "completions/completion_id": (await post(client, "/v1/chat/completions", **chat, store=True))["id"],
        "files/file_id": file,
        "batches/batch_id": (await post(client, "/v1/batches", **batch))["id"],
        "agents/agent_id": agent["agent_id"],
        "session/session_id": session["session_id"],
        "turn/turn_id": turn["turn_id"],
        "step/step_id": turn["steps"][0]["step_id"],
    }
    if (await client.get("/v1/prompts")).status_code == 501:
        return ids
    store = await post(client, "/v1/vector_stores", name=SECRET, file_ids=[file])
    several = await post(client, f"/v1/vector_stores/{store['id']}/file_batches", file_ids=[file])
    items = [{"type": "message", "role": "user", "content": SECRET}]
    talk = await post(client, "/v1/conversations", items=items)
    [item, *_] = (await client.get(f"/v1/conversations/{talk['id']}/items")).json()["data"]
    candidate = {"type": "model", "model": "stub-llm", "sampling_params": {}}
    jobs = "/v1/eval/benchmarks/stub-benchmark/jobs"
    return ids | {
        "vector_stores/vector_store_id": store["id"],
        "file_batches/batch_id": several["id"],
        "responses/response_id": (await post(client, "/v1/responses", model="stub-llm", input=SECRET))["id"],
        "conversations/conversation_id": talk["id"],
        "items/item_id": item["id"],
        "prompts/prompt_id": (await post(client, "/v1/prompts", prompt=SECRET))["prompt_id"],
        "benchmarks/benchmark_id": "stub-benchmark",
        "jobs/job_id": (await post(client, jobs, benchmark_config={"eval_candidate": candidate}))["job_id"],
    }


async def post(client: Client, path: str, **body: object) -> Any:
    answer = await client.post(path, json=body)
    assert answer.is_success, answer.text
    return answer.json()
