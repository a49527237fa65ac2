"""The fault table: what the whole server answers when the service behind it, or the caller, misbehaves.

Each row is measured over sockets: a service that misbehaves, `llama stack run` before it, a plain HTTP client.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from tests.providers.inference.fake_upstream import FakeUpstream, Script, chunk, event
from tests.server.processes import RunningServer

SECRET = "upstream-text-canary"
KEY = "sk-canary-of-the-server"
DISTRIBUTION = """
version: 1
apis:
  inference:
    - id: up
      provider: remote::vllm
      config: {{base_url: {url}/v1, api_key: {key}, first_byte_seconds: 1, idle_seconds: 0.5}}
resources:
  models:
    - {{model_id: m, provider_id: up, provider_model_id: up-model}}
"""
CHAT: dict[str, Any] = {"model": "m", "messages": [{"role": "user", "content": "hi"}]}
WAYS = pytest.mark.parametrize("stream", [False, True], ids=["whole", "stream"])


@pytest.fixture(scope="module")
def service() -> Iterator[FakeUpstream]:
    with FakeUpstream() as running:
        yield running


@pytest.fixture(scope="module")
def server(service: FakeUpstream, tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningServer]:
    file = tmp_path_factory.mktemp("faults") / "faults.yaml"
    file.write_text(DISTRIBUTION.format(url=service.url, key=KEY), encoding="utf-8")
    running = RunningServer(str(file))
    yield running
    running.close()


@pytest.fixture
def upstream(service: FakeUpstream) -> FakeUpstream:
    service.forget()
    return service


@pytest.fixture
def client(server: RunningServer) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=server.url, timeout=30) as made:
        yield made


def said(**more: Any) -> bytes:
    """An error body full of what must not get out."""
    error = {"message": f"{SECRET}: key {KEY} on host 10.1.2.3", "type": "error", **more}
    return json.dumps({"error": error}).encode()


def asked(client: httpx.Client, *, stream: bool = False, **headers: str) -> httpx.Response:
    return client.post("/v1/chat/completions", json={**CHAT, "stream": stream}, headers=headers)


def events_of(response: httpx.Response) -> list[Any]:
    """The data of the events, `[DONE]` as it is."""
    found = re.findall(r"^data: (.*)$", response.text, re.MULTILINE)
    return [each if each == "[DONE]" else json.loads(each) for each in found]


FAULTS: dict[str, tuple[Script, int, str]] = {
    "400": (Script(400, body=said(code="bad_value", param="messages[0].content")), 400, "bad_value"),
    "400 without a code": (Script(400, body=said(code=None, param=SECRET + " x")), 400, "error"),
    "401": (Script(401, body=said()), 502, "upstream_key_refused"),
    "403": (Script(403, body=said()), 502, "upstream_key_refused"),
    "404 of the model": (Script(404, body=said(code="model_not_found")), 404, "model_not_found"),
    "404 of the path": (Script(404, body=b'{"detail":"Not Found"}'), 502, "upstream_operation_missing"),
    "422": (Script(422, body=b'{"detail":[{"msg":"upstream-text-canary"}]}'), 400, "upstream_refused"),
    "429": (Script(429, {"retry-after": "7"}, said(code="rate_limit_exceeded")), 429, "rate_limit_exceeded"),
    "500": (Script(500, body=said()), 502, "upstream_failed"),
    "503": (Script(503, body=b"<html>upstream-text-canary</html>"), 502, "upstream_failed"),
    "503 with a time": (Script(503, {"retry-after": "7"}, said()), 503, "upstream_busy"),
    "504": (Script(504, body=b""), 504, "upstream_timeout"),
    "redirect": (Script(307, {"location": f"http://10.1.2.3/{SECRET}"}, b""), 502, "upstream_redirect"),
    "html": (
        Script(200, {"content-type": "text/html"}, b"<html>upstream-text-canary</html>"),
        502,
        "upstream_nonsense",
    ),
    "error with 200": (Script(200, body=said()), 502, "upstream_nonsense"),
    "bad json": (Script(200, body=b'{"choices": [upstream-text-canary'), 502, "upstream_nonsense"),
    "wrong schema": (Script(200, body=b'{"choices": "upstream-text-canary"}'), 502, "upstream_nonsense"),
    "empty": (Script(200, body=b""), 502, "upstream_nonsense"),
    "reset": (Script(drop="before"), 502, "upstream_unreachable"),
    "silence": (Script(hold="before"), 504, "upstream_timeout"),
}


@WAYS
@pytest.mark.parametrize("name", FAULTS)
def test_a_fault_before_the_first_byte_has_its_real_status(
    client: httpx.Client, server: RunningServer, upstream: FakeUpstream, name: str, stream: bool
) -> None:
    script, status, code = FAULTS[name]
    upstream.play(script)
    response = asked(client, stream=stream)
    error = response.json()["error"]
    # An error that a whole answer holds is told by its own words; a stream is refused for being none.
    known = {code, "upstream_failed"} if name == "error with 200" else {code}
    assert (response.status_code, error["code"] in known) == (status, True), error
    assert response.headers["content-type"] == "application/json"
    assert response.headers.get("retry-after") == ("7" if script.headers.get("retry-after") else None)
    assert response.headers["x-request-id"]
    assert set(error) == {"message", "type", "code", "param"}
    assert len(upstream.requests) == 1, "there are no hidden retries"
    written = response.text + "".join(server.lines)
    assert not [secret for secret in (SECRET, KEY, "10.1.2.3") if secret in written]


MIDWAY: dict[str, tuple[Script, str]] = {
    "dies": (Script(pieces=(event(chunk("a")),) * 5, drop="after"), "upstream_broken_off"),
    "ends too early": (Script(pieces=(event(chunk("a")),) * 5), "upstream_broken_off"),
    "falls silent": (Script(pieces=(event(chunk("a")),) * 5, hold="after"), "upstream_timeout"),
    "tells an error": (
        Script(pieces=(*(event(chunk("a")),) * 5, b"data: " + said(code=500) + b"\n\n")),
        "upstream_failed",
    ),
    "talks nonsense": (
        Script(pieces=(*(event(chunk("a")),) * 5, b"data: <p>upstream-text-canary\n\n")),
        "upstream_nonsense",
    ),
}


@pytest.mark.parametrize("name", MIDWAY)
def test_a_fault_in_a_stream_is_one_event_and_no_terminator(
    client: httpx.Client, upstream: FakeUpstream, name: str
) -> None:
    script, code = MIDWAY[name]
    upstream.play(script)
    response = asked(client, stream=True)
    *chunks, last = events_of(response)
    assert response.status_code == 200
    assert [each["choices"][0]["delta"]["content"] for each in chunks] == ["a"] * 5
    assert last["error"]["code"] == code
    assert SECRET not in response.text


def test_a_stream_ends_with_done(client: httpx.Client, upstream: FakeUpstream) -> None:
    events = events_of(asked(client, stream=True))
    assert (events[-1], len(events)) == ("[DONE]", 6)
    assert upstream.requests[0].json["model"] == "up-model"
    assert {each["model"] for each in events[:-1]} == {"m"}


def test_a_whole_answer_that_breaks_off_is_502(client: httpx.Client, upstream: FakeUpstream) -> None:
    upstream.play(Script(drop="after", body=b'{"id": "chatcmpl-1", "choices": ['))
    response = asked(client)
    assert (response.status_code, response.json()["error"]["code"]) == (502, "upstream_broken_off")


@pytest.mark.parametrize("status", [401, 403])
def test_a_callers_key_that_is_refused_is_the_callers_affair(
    client: httpx.Client, upstream: FakeUpstream, status: int
) -> None:
    upstream.play(Script(status, body=said()))
    data = json.dumps({"vllm_api_token": "sk-of-the-caller"})
    response = asked(client, **{"x-llamastack-provider-data": data})
    assert (response.status_code, response.json()["error"]["code"]) == (401, "provider_key_refused")
    assert upstream.requests[0].headers["authorization"] == "Bearer sk-of-the-caller"
    assert "sk-of-the-caller" not in response.text


@WAYS
def test_who_leaves_stops_the_upstream(
    client: httpx.Client, server: RunningServer, upstream: FakeUpstream, stream: bool
) -> None:
    upstream.play(Script(pieces=(event(chunk("a")),), hold="after") if stream else Script(hold="before"))
    body = {**CHAT, "stream": stream}
    with httpx.Client(base_url=server.url, timeout=httpx.Timeout(30, read=0.3)) as leaving:
        if stream:
            with leaving.stream("POST", "/v1/chat/completions", json=body) as response:
                assert next(response.iter_lines()).startswith("data: ")
        else:
            with pytest.raises(httpx.ReadTimeout):
                leaving.post("/v1/chat/completions", json=body)
    upstream.wait_until_left(1)
    assert asked(client).status_code == 200


BAD: dict[str, tuple[bytes, int]] = {
    "bad json": (b'{"model": "m", "messages": [', 400),
    "missing field": (b'{"model": "m"}', 400),
    "wrong type": (b'{"model": "m", "messages": "hi"}', 400),
    "temperature hot": (json.dumps({**CHAT, "temperature": "hot"}).encode(), 400),
    "temperature NaN": (json.dumps({**CHAT, "temperature": float("nan")}).encode(), 400),
    "deep nesting": (b'{"model": "m", "messages": ' + b"[" * 100_000 + b"]" * 100_000 + b"}", 400),
    "unknown model": (json.dumps({**CHAT, "model": "nobody"}).encode(), 404),
    "too large": (json.dumps({**CHAT, "user": "x" * (33 << 20)}).encode(), 413),
}


@pytest.mark.parametrize("name", BAD)
def test_a_bad_request_never_reaches_the_upstream(
    client: httpx.Client, upstream: FakeUpstream, name: str
) -> None:
    content, status = BAD[name]
    response = client.post(
        "/v1/chat/completions", content=content, headers={"content-type": "application/json"}
    )
    assert response.status_code == status
    error = response.json()["error"]
    assert set(error) == {"message", "type", "code", "param"}
    assert upstream.requests == []
    if name == "unknown model":
        assert error["code"] == "model_not_found"
    if name == "missing field":
        assert error["param"] == "messages"


def test_fields_that_the_contract_lacks_stay_here(client: httpx.Client, upstream: FakeUpstream) -> None:
    extra = {"base_url": "http://evil", "api_key": "x", "extra_headers": {"a": "b"}, "top_k": 5}
    response = client.post("/v1/chat/completions", json={**CHAT, **extra})
    assert response.status_code == 200
    assert set(upstream.requests[0].json) == {"model", "messages", "stream"}


def test_unknown_paths_and_wrong_methods(client: httpx.Client) -> None:
    missing = client.get("/v1/nothing-here")
    assert (missing.status_code, set(missing.json()["error"])) == (404, {"message", "type", "code", "param"})
    wrong = client.patch("/v1/chat/completions")
    assert wrong.status_code == 405
    assert set(wrong.headers["allow"].split(", ")) >= {"GET", "POST"}
