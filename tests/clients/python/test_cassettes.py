"""Exchanges that are recorded and replayed."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import httpx
import pytest
from llama_stack_client import AsyncLlamaStackClient, LlamaStackClient, LlamaStackClientError, NotFoundError
from llama_stack_client.cassette import AsyncRecordTransport, RecordTransport, ReplayTransport

from tests.clients.python.conftest import MODELS
from tests.clients.python.test_streams import ASK, DONE, Body, chunk

FILE = {"id": "f", "object": "file", "bytes": 3, "created_at": 1, "filename": "a", "purpose": "batch"}


def answer(request: httpx.Request) -> httpx.Response:
    path = request.url.path
    if path.endswith("/files"):
        return httpx.Response(200, json=FILE)
    if path.endswith("/content"):
        return httpx.Response(200, stream=Body(b"\xff\xfe", b"ab"))
    if path.endswith("/chat/completions"):
        headers = {"content-type": "text/event-stream", "set-cookie": "secret", "connection": "close"}
        return httpx.Response(200, headers=headers, stream=Body(chunk("ż")[:80], chunk("ż")[80:], DONE))
    if path.endswith("/missing"):
        return httpx.Response(404, json={"error": {"message": "no such model"}})
    return httpx.Response(200, json=MODELS)


def use(client: LlamaStackClient) -> list[Any]:
    upload = ("a", b"\r\n--abc\r\n", "text/plain")
    found: list[Any] = [
        client.models.list(extra_query={"a": "b c"}).response.to_dict(),
        [each.to_dict() for each in client.chat.completions.stream(**ASK)],
        client.files.create(file=upload, purpose="batch").to_dict(),
        client.files.content("f").read(),
    ]
    with pytest.raises(NotFoundError, match="no such model"):
        client.models.retrieve("missing")
    return found


def record(path: Path) -> list[Any]:
    http = httpx.Client(transport=RecordTransport(path, httpx.MockTransport(answer)))
    with LlamaStackClient(base_url="http://host/below", http_client=http, api_key="secret") as client:
        return use(client)


def replay(path: Path) -> LlamaStackClient:
    return LlamaStackClient(http_client=httpx.Client(transport=ReplayTransport(path)), max_retries=0)


def test_what_was_recorded_is_replayed(tmp_path: Path) -> None:
    recorded = record(tmp_path / "all.json")
    client = replay(tmp_path / "all.json")
    assert use(client) == recorded
    with pytest.raises(LlamaStackClientError, match="no unused answer to GET /v1/models"):
        client.models.list(extra_query={"a": "b c"})


def test_cassette_is_plain_json_without_secrets(tmp_path: Path) -> None:
    record(tmp_path / "all.json")
    text = (tmp_path / "all.json").read_text()
    assert "secret" not in text
    cassette = json.loads(text)
    assert cassette["version"] == 1
    models, chat, upload, content, missing = cassette["exchanges"]
    assert models["request"] == {
        "method": "GET",
        "path": "/v1/models?a=b%20c",
        "headers": {"accept": "application/json"},
    }
    assert chat["request"]["body"] == {"json": {**ASK, "stream": True}}
    assert chat["request"]["headers"] == {"accept": "text/event-stream", "content-type": "application/json"}
    assert chat["response"]["headers"] == {"content-type": "text/event-stream"}
    assert len(chat["response"]["chunks"]) == 3
    assert chat["response"]["chunks"][2] == {"text": "data: [DONE]\n\n"}
    assert upload["request"]["headers"]["content-type"] == "multipart/form-data"
    assert upload["request"]["body"]["parts"] == [
        {"name": "file", "filename": "a", "content_type": "text/plain", "base64": "DQotLWFiYw0K"},
        {"name": "purpose", "base64": "YmF0Y2g="},
    ]
    assert content["response"]["chunks"] == [{"base64": "//4="}, {"text": "ab"}]
    assert missing["response"]["status"] == 404


def test_requests_are_found_whatever_the_order_of_their_fields(tmp_path: Path) -> None:
    exchange = {
        "request": {
            "method": "POST",
            "path": "/v1/chat/completions",
            "headers": {},
            "body": {"json": {"temperature": 1.0, "stream": True, "messages": ASK["messages"], "model": "m"}},
        },
        "response": {
            "status": 200,
            "headers": {"content-type": "text/event-stream"},
            "chunks": [{"text": chunk("a").decode()}, {"text": "data: [DONE]\n\n"}],
        },
    }
    path = tmp_path / "by-hand.json"
    path.write_text(json.dumps({"version": 1, "exchanges": [exchange]}))
    assert len(list(replay(path).chat.completions.stream(**ASK, temperature=1))) == 1
    with pytest.raises(LlamaStackClientError, match="no unused answer"):
        replay(path).chat.completions.stream(**ASK, temperature=2)


async def test_async_exchanges(tmp_path: Path) -> None:
    path = tmp_path / "async.json"
    http = httpx.AsyncClient(transport=AsyncRecordTransport(path, httpx.MockTransport(answer)))
    async with AsyncLlamaStackClient(http_client=http) as client:
        first = [each async for each in client.chat.completions.stream(**ASK)]
        models = await client.models.list()
    http = httpx.AsyncClient(transport=ReplayTransport(path))
    async with AsyncLlamaStackClient(http_client=http) as client:
        assert [each async for each in client.chat.completions.stream(**ASK)] == first
        assert (await client.models.list()).response == models.response


@pytest.mark.parametrize("text", ["", "[]", "{}", '{"version": 2, "exchanges": []}'])
def test_other_files_are_no_cassettes(tmp_path: Path, text: str) -> None:
    path = tmp_path / "other.json"
    path.write_text(text)
    with pytest.raises(LlamaStackClientError, match="cassette"):
        ReplayTransport(path)


def test_recording_of_a_real_server(server: str, tmp_path: Path) -> None:
    path = tmp_path / "real.json"
    with LlamaStackClient(
        base_url=server, http_client=httpx.Client(transport=RecordTransport(path))
    ) as client:
        asked: Any = {**ASK, "model": "stub-llm"}
        said = client.chat.completions.stream(**asked).final()
    assert replay(path).chat.completions.stream(**asked).final() == said
