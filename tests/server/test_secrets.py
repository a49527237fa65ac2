"""Secrets of the operator and of callers, through everything that a server says and keeps: answers, log, files."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from llama_stack_api.registry import APIS
from tests.server.processes import RunningServer

DISTRIBUTION = """
apis:
  inference:
    - {id: up, provider: remote::openai-compatible, discover: true, config: {
        base_url: "http://127.0.0.1:9/v1", api_key: canary-upstream, headers: {x-tenant: canary-header}}}
    - {id: an, provider: remote::anthropic, config: {base_url: "http://127.0.0.1:9", api_key: canary-anthropic}}
  files: [{id: files, provider: inline::localfs, config: {path: FOLDER/files}}]
resources: {models: [{model_id: m, provider_id: up}, {model_id: a, provider_id: an}]}
storage: {path: FOLDER/x.db}
auth: {keys: ["${KEY}"]}
server: {access_log: true}
"""
SECRET = re.compile(r"canary-\w+")
DATA = '{"api_key": "canary-data", "anthropic_api_key": "canary-data"'
HEADERS = {"x-api-key": "canary-given", "cookie": "a=canary-cookie", "proxy-authorization": "canary-proxy"}


@pytest.fixture
def server(tmp_path: Path) -> Iterator[RunningServer]:
    (tmp_path / "secrets.yaml").write_text(DISTRIBUTION.replace("FOLDER", str(tmp_path / "kept")))
    running = RunningServer(str(tmp_path / "secrets.yaml"), environment={"KEY": "canary-key"})
    yield running
    running.close()


def test_no_secret_comes_back_is_logged_or_kept(server: RunningServer, tmp_path: Path) -> None:
    answers: list[str] = []
    statuses = set()
    with httpx.Client(base_url=server.url, headers=HEADERS) as http:

        def ask(method: str, path: str, body: object = None) -> None:
            answer = http.request(method, path, json=body, headers=given)
            answers.append(f"{answer.text} {answer.headers}")
            statuses.add(answer.status_code)

        for key in ("canary-key", "canary-wrong"):
            for data in (DATA + "}", DATA):
                given = {"authorization": f"Bearer {key}", "x-llamastack-provider-data": data}
                for api in APIS.values():
                    for operation in api.operations:
                        body = {} if operation.method in {"POST", "PUT", "PATCH"} else None
                        ask(operation.method, re.sub(r"\{(\w+)[^}]*\}", r"\1", operation.path), body)
                for model in ("m", "a"):
                    for more in ({}, {"stream": True}, {"store": True}):
                        body = {"model": model, "messages": [{"role": "user", "content": "x"}], **more}
                        ask("POST", "/v1/chat/completions", body)
    assert {200, 400, 401, 404, 501, 502} <= statuses
    server.process.terminate()
    assert server.wait() == 0
    assert SECRET.findall("".join(answers)) == []
    assert SECRET.findall("".join(server.lines)) == []
    assert server.event("request"), "nothing is logged, so that nothing is proved"
    kept = [path.read_bytes() for path in (tmp_path / "kept").rglob("*") if path.is_file()]
    assert kept
    assert not any(b"canary" in content for content in kept)
