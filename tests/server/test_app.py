"""The application: who answers what, keys, limits."""

from __future__ import annotations

import asyncio
import json
from dataclasses import replace

import httpx
import pytest
from structlog.testing import capture_logs

from llama_stack.app import create_app
from llama_stack.distribution import read
from llama_stack.resolver import resolve
from llama_stack.web import Gate
from llama_stack_api.registry import APIS
from tests.server.fakes import FakeConfig, FakeInference

FAKE = "apis:\n  inference: [{id: fake, provider: 'tests.server.fakes:LEFT', config: {name: fake, pause: 0.2}}]\n"


def gate(text: str) -> Gate:
    return create_app(resolve(read(text, name="mine", file="mine.yaml", environment={})))


def client(text: str, **headers: str) -> httpx.AsyncClient:
    transport = httpx.ASGITransport(gate(text))
    return httpx.AsyncClient(transport=transport, base_url="http://server", headers=headers)


def error(answer: httpx.Response) -> dict[str, object]:
    body = answer.json()
    assert set(body["error"]) == {"message", "type", "code", "param"}
    assert body["detail"] == body["error"]["message"]
    found: dict[str, object] = body["error"]
    return found


async def test_an_api_without_provider_says_what_to_add() -> None:
    async with client("apis: {}") as http:
        answer = await http.post("/v1/chat/completions", json={})
    assert answer.status_code == 501
    assert error(answer)["message"] == (
        "This server has no provider of Inference. Add `inference:` with a provider under `apis` of its"
        " distribution (mine); `llama provider list inference` shows those installed."
    )


async def test_every_operation_of_every_absent_api_is_known() -> None:
    async with client("apis: {}") as http:
        for api in APIS.values():
            for operation in api.operations:
                for method, path in ((operation.method, operation.path), *operation.aliases):
                    answer = await http.request(
                        method, path.replace("{", "x").replace(":path}", "").replace("}", "")
                    )
                    if api.name == "inspect":
                        assert answer.status_code in {200, 404}
                    else:
                        assert (answer.status_code, error(answer)["code"]) == (501, "api_not_provided"), path


async def test_paths_and_methods_that_do_not_exist() -> None:
    async with client("apis: {}") as http:
        unknown, wrong = await http.get("/v1/nothing"), await http.patch("/v1/chat/completions")
    assert (unknown.status_code, error(unknown)["code"]) == (404, "unknown_path")
    assert (wrong.status_code, wrong.headers["allow"]) == (405, "GET, POST")


async def test_every_answer_carries_the_contract_and_the_request_id() -> None:
    async with client("apis: {}") as http:
        for path in ("/v1/health", "/v1/nothing", "/v1/shields"):
            answer = await http.get(path, headers={"x-request-id": "mine-1"})
            assert answer.headers["x-request-id"] == "mine-1"
            assert answer.headers["x-llamastack-spec-version"]


async def test_secrets_in_settings_are_masked() -> None:
    async with client(FAKE) as http:
        answer = await http.get("/v1/providers/fake")
    assert answer.json()["config"]["key"] == "**********"
    assert "canary" not in answer.text


async def test_a_provider_that_fails_when_asked_how_it_is_is_in_error_and_logged() -> None:
    class Broken(FakeInference):
        async def health(self) -> None:
            raise RuntimeError("canary")

    stack = resolve(read(FAKE, name="mine", file="mine.yaml", environment={}))
    [provider] = stack.providers
    with capture_logs() as logged:
        found = await replace(provider, instance=Broken(FakeConfig(name="broken"))).health()
    assert (found.status, found.message) == ("Error", "The provider failed while it was asked.")
    assert [(each["event"], each["provider"]) for each in logged] == [("provider_health_failed", "fake")]


async def test_routes_name_their_providers() -> None:
    async with client(FAKE) as http:
        routes = (await http.get("/v1/inspect/routes")).json()["data"]
        older = (await http.get("/v1/inspect/routes", params={"api_filter": "deprecated"})).json()["data"]
    assert {"route": "/v1/chat/completions", "method": "POST", "provider_types": ["inline::fake"]} in routes
    assert {"route": "/v1/models/{model_id}", "method": "GET", "provider_types": []} in routes
    assert all(route["route"].startswith("/v1/openai/v1/") for route in older)
    assert older


async def test_the_contract_names_every_operation_and_what_is_served() -> None:
    async with client(FAKE) as http:
        contract = (await http.get("/v1/inspect/contract")).json()
        version = (await http.get("/v1/version")).json()
    assert contract["spec_digest"] == version["spec_digest"]
    assert [each["id"] for each in contract["operations"]] == [
        operation.id for api in APIS.values() for operation in api.operations
    ]
    served = {each["id"]: each["served"] for each in contract["operations"]}
    assert (served["chat.completions.create"], served["inspect.contract"], served["shields.list"]) == (
        True,
        True,
        False,
    )
    assert all(len(each["digest"]) == 16 for each in contract["operations"])


async def test_the_document_is_served() -> None:
    async with client("apis: {}") as http:
        assert (await http.get("/openapi.json")).json()["openapi"].startswith("3.")


KEYS = "apis: {}\nauth: {keys: [good-key, other-key]}\n"


async def test_no_route_answers_without_a_key_but_health() -> None:
    async with client(KEYS) as http:
        for api in APIS.values():
            for operation in api.operations:
                for method, path in ((operation.method, operation.path), *operation.aliases):
                    for headers in (
                        {},
                        {"authorization": "Bearer wrong"},
                        {"authorization": "Basic good-key"},
                    ):
                        answer = await http.request(method, path, headers=headers)
                        expected = 200 if operation.id == "inspect.health" else 401
                        assert answer.status_code == expected, (method, path, headers)
        refused = await http.get("/v1/version")
    assert refused.headers["www-authenticate"] == "Bearer"
    assert error(refused)["code"] == "invalid_api_key"


@pytest.mark.parametrize("key", ["good-key", "other-key"])
async def test_each_key_opens(key: str) -> None:
    async with client(KEYS, authorization=f"Bearer {key}") as http:
        assert (await http.get("/v1/version")).status_code == 200


async def test_two_authorization_headers_open_nothing() -> None:
    async with client(KEYS) as http:
        headers = [("authorization", "Bearer wrong"), ("authorization", "Bearer good-key")]
        assert (await http.get("/v1/version", headers=headers)).status_code == 401


async def tenants_of(text: str, *headers: dict[str, str]) -> list[str]:
    """Whose request each of several is, as the provider is told."""
    stack = resolve(read(text, name="mine", file="mine.yaml", environment={}))
    [fake] = [each.instance for each in stack.providers]
    assert isinstance(fake, FakeInference)
    transport = httpx.ASGITransport(create_app(stack))
    async with httpx.AsyncClient(transport=transport, base_url="http://server") as http:
        await http.post("/v1/models", json={"model_id": "m"}, headers=headers[0])
        for each in headers:
            body = {"model": "m", "messages": [{"role": "user", "content": "x"}]}
            assert (await http.post("/v1/chat/completions", json=body, headers=each)).status_code == 200
    return [ctx.tenant for ctx in fake.contexts]


async def test_each_key_is_a_tenant_of_its_own() -> None:
    keys = [{"authorization": f"Bearer {key}"} for key in ("good-key", "other-key", "good-key")]
    one, other, again = await tenants_of(KEYS.replace("apis: {}\n", FAKE), *keys)
    assert one == again != other
    assert all("key" not in tenant and tenant != "default" for tenant in (one, other))


async def test_without_keys_all_callers_are_one_tenant_whatever_they_send() -> None:
    assert await tenants_of(FAKE, {"x": "y"}, {"authorization": "Bearer good-key"}) == ["default"] * 2


async def test_a_body_past_the_limit_is_refused() -> None:
    async with client(FAKE + "server: {max_body_mb: 0.01}\n") as http:
        answer = await http.post("/v1/chat/completions", content=b" " * 20_000)
    assert answer.status_code == 413


async def test_requests_past_the_limit_are_asked_to_come_back() -> None:
    async with client(FAKE + "server: {max_concurrent: 2}\n") as http:
        await http.post("/v1/models", json={"model_id": "m"})
        body = {"model": "m", "messages": [{"role": "user", "content": "x"}]}
        answers = await asyncio.gather(*(http.post("/v1/chat/completions", json=body) for _ in range(3)))
        after = await http.post("/v1/chat/completions", json=body)
    assert sorted(answer.status_code for answer in answers) == [200, 200, 503]
    refused = next(answer for answer in answers if answer.status_code == 503)
    assert refused.headers["retry-after"] == "1"
    assert after.status_code == 200


async def test_many_refused_requests_are_one_line_of_the_log() -> None:
    async with client(FAKE.replace("pause: 0.2", "pause: 30") + "server: {max_concurrent: 1}\n") as http:
        await http.post("/v1/models", json={"model_id": "m"})
        body = {"model": "m", "messages": [{"role": "user", "content": "x"}]}
        running = asyncio.create_task(http.post("/v1/chat/completions", json=body))
        with capture_logs() as logged:
            while (await http.get("/v1/health")).status_code != 503:  # noqa: ASYNC110  no event tells
                await asyncio.sleep(0)
            refused = await asyncio.gather(*(http.get("/v1/health") for _ in range(20)))
        running.cancel()
    assert {each.status_code for each in refused} == {503}
    assert [(each["event"], each["code"]) for each in logged] == [
        ("requests_refused", "too_many_requests_under_way")
    ]


async def test_draining_refuses_new_requests_and_cuts_off_what_stays() -> None:
    text = FAKE.replace("pause: 0.2", "pause: 30")
    app = gate(text)
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://server") as http:
        await http.post("/v1/models", json={"model_id": "m"})
        body = {"model": "m", "messages": [{"role": "user", "content": "x"}]}
        running = asyncio.create_task(http.post("/v1/chat/completions", json=body))
        await asyncio.sleep(0.1)
        draining = asyncio.create_task(app.drain(0.2))
        await asyncio.sleep(0.05)
        refused = await http.get("/v1/health")
        assert await draining == 1
        cut = await running
    assert (refused.status_code, error(refused)["code"]) == (503, "shutting_down")
    assert (cut.status_code, json.loads(cut.content)["error"]["code"]) == (503, "shutting_down")
