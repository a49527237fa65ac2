"""Settings of a client: where they come from, and what they put into requests and logs."""

from __future__ import annotations

import json
import logging

import httpx
import llama_stack_client as sdk
import pytest
from llama_stack_client.runtime.logs import logger, redacted, set_up_from_environment

from tests.clients.python.conftest import MODELS, Peer, async_client, sync_client

OK = httpx.Response(200, json=MODELS)


def test_defaults() -> None:
    peer = Peer(OK)
    sync_client(peer).models.list()
    request = peer.requests[0]
    assert str(request.url) == "http://localhost:8321/v1/models"
    assert request.headers["accept"] == "application/json"
    assert request.headers["x-llamastack-client-version"] == sdk.__version__
    assert request.headers["user-agent"] == f"llama-stack-client-python/{sdk.__version__}"
    assert "authorization" not in request.headers
    assert request.extensions["timeout"] == {"connect": 5.0, "read": 600.0, "write": 600.0, "pool": 600.0}


def test_environment_fills_in_what_was_not_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("LLAMA_STACK_BASE_URL", "https://example.org/stack/")
    monkeypatch.setenv("LLAMA_STACK_API_KEY", "from-environment")
    peer = Peer(OK)
    sync_client(peer).models.list()
    sync_client(peer, base_url="http://here", api_key="said").models.list()
    first, second = peer.requests
    assert str(first.url) == "https://example.org/stack/v1/models"
    assert first.headers["authorization"] == "Bearer from-environment"
    assert str(second.url) == "http://here/v1/models"
    assert second.headers["authorization"] == "Bearer said"


def test_older_names_in_the_environment_are_read_when_the_others_are_not_set(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("LLAMA_STACK_CLIENT_BASE_URL", "http://older")
    monkeypatch.setenv("LLAMA_STACK_CLIENT_API_KEY", "older")
    assert sdk.LlamaStackClient().base_url == "http://older"
    monkeypatch.setenv("LLAMA_STACK_BASE_URL", "http://newer")
    assert sdk.LlamaStackClient().base_url == "http://newer"
    peer = Peer(OK)
    sync_client(peer).models.list()
    assert peer.requests[0].headers["authorization"] == "Bearer older"


def test_query_is_written_in_one_way_only() -> None:
    peer = Peer(OK)
    client = sync_client(peer, default_query={"z": "1 2"})
    client.models.list(extra_query={"a b": "ż&=+/~", "n": 2.0, "gone": None, "list": [True, "x"]})
    assert peer.requests[0].url.query == b"z=1%202&a%20b=%C5%BC%26%3D%2B%2F~&n=2&list=true&list=x"


def test_query_of_the_callers_httpx_client_stays() -> None:
    peer = Peer(OK)
    http = httpx.Client(transport=httpx.MockTransport(peer), params={"tenant": "t"})
    sdk.LlamaStackClient(http_client=http).models.list(extra_query={"a": "b c"})
    assert peer.requests[0].url.query == b"tenant=t&a=b%20c"


@pytest.mark.parametrize("identifier", ["", ".", ".."])
def test_values_that_no_path_can_hold_are_refused(identifier: str) -> None:
    peer = Peer(OK)
    with pytest.raises(sdk.LlamaStackClientError):
        sync_client(peer).models.retrieve(identifier)
    assert not peer.requests


def test_path_values_are_encoded_byte_by_byte() -> None:
    peer = Peer(httpx.Response(200, json=MODELS["data"][0]))  # type: ignore[index]
    client = sync_client(peer, base_url="http://host/below/")
    client.files.with_raw_response.retrieve("a b/ż?~._-%")
    assert peer.requests[0].url.raw_path == b"/below/v1/files/a%20b%2F%C5%BC%3F~._-%25"


def test_provider_data_is_json_in_a_header() -> None:
    peer = Peer(OK)
    sync_client(peer, provider_data={"key": "Żółw", "n": 1}).models.list()
    sent = peer.requests[0].headers["x-llamastack-provider-data"]
    assert json.loads(sent) == {"key": "Żółw", "n": 1}
    assert sent.isascii()


def test_headers_and_query_of_the_client_and_of_the_call() -> None:
    peer = Peer(OK)
    client = sync_client(peer, default_headers={"X-A": "1", "X-B": "1"}, default_query={"q": "1"})
    client.models.list(extra_headers={"x-b": "2"}, extra_query={"r": True})
    assert (peer.requests[0].headers["x-a"], peer.requests[0].headers["x-b"]) == ("1", "2")
    assert dict(peer.requests[0].url.params) == {"q": "1", "r": "true"}


def test_with_options_changes_a_copy_over_the_same_connections() -> None:
    peer = Peer(OK)
    client = sync_client(peer, default_headers={"X-A": "1"})
    other = client.with_options(api_key="k", timeout=None, default_headers={"X-B": "2"}, provider_data={})
    assert type(other) is sdk.LlamaStackClient
    other.models.list()
    client.models.list()
    first, second = peer.requests
    assert (first.headers["x-a"], first.headers["x-b"], first.headers["authorization"]) == (
        "1",
        "2",
        "Bearer k",
    )
    assert first.extensions["timeout"]["read"] is None
    assert "x-b" not in second.headers
    assert second.extensions["timeout"]["read"] == 600.0


def test_resources_of_the_copy_use_the_copy() -> None:
    peer = Peer(OK)
    client = sync_client(peer)
    _ = client.models
    client.with_options(api_key="k").models.list()
    assert peer.requests[0].headers["authorization"] == "Bearer k"


def test_client_that_was_given_its_transport_does_not_close_it() -> None:
    http = httpx.Client(transport=httpx.MockTransport(Peer(OK)))
    with sdk.LlamaStackClient(http_client=http) as client:
        client.models.list()
    assert not http.is_closed


def test_client_closes_its_own_transport() -> None:
    with sdk.LlamaStackClient() as client:
        http = client._transport()
    assert http.is_closed


async def test_async_client_closes_its_own_transport_only() -> None:
    async with sdk.AsyncLlamaStackClient() as client:
        http = client._transport()
    assert http.is_closed
    async with async_client(Peer(OK)) as given:
        await given.models.list()
    assert not given._transport().is_closed


def test_logs_hold_no_secrets(caplog: pytest.LogCaptureFixture) -> None:
    client = sync_client(
        Peer(httpx.Response(200, json=MODELS, headers={"set-cookie": "secret"})), api_key="secret"
    )
    with caplog.at_level(logging.DEBUG, logger="llama_stack_client"):
        client.with_options(provider_data={"token": "secret"}).models.list(
            extra_headers={"X-API-Key": "secret"}
        )
    assert "GET http://localhost:8321/v1/models" in caplog.text
    assert "models.list: 200" in caplog.text
    assert "<redacted>" in caplog.text
    assert "secret" not in caplog.text


def test_redaction_knows_every_spelling() -> None:
    headers = {
        "AUTHORIZATION": "a",
        "Cookie": "b",
        "X-OGX-Provider-Data": "c",
        "X-LlamaStack-ProviderData": "d",
        "X-Goog-Api-Key": "e",
        "X-Auth-Token": "f",
    }
    assert set(redacted(headers).values()) == {"<redacted>"}
    harmless = {"X-Other": "e", "Idempotency-Key": "f", "X-RateLimit-Remaining-Tokens": "g"}
    assert redacted(harmless) == harmless


def test_password_of_the_address_is_not_logged(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG, logger="llama_stack_client"):
        sync_client(Peer(OK), base_url="http://user:secret@host").models.list()
    assert "GET http://host/v1/models" in caplog.text
    assert "secret" not in caplog.text


def test_key_wins_over_a_password_in_the_address() -> None:
    peer = Peer(OK)
    sync_client(peer, base_url="http://ann:secret@host").models.list()
    sync_client(peer, base_url="http://ann:secret@host", api_key="k").models.list()
    sent = [request.headers["authorization"].partition(" ")[0] for request in peer.requests]
    assert sent == ["Basic", "Bearer"]


def test_environment_turns_logging_on(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(logger, "handlers", [])
    monkeypatch.setattr(logger, "level", logging.NOTSET)
    set_up_from_environment()
    assert not logger.handlers
    monkeypatch.setenv("LLAMA_STACK_LOG", "debug")
    set_up_from_environment()
    set_up_from_environment()
    assert len(logger.handlers) == 1
    assert logger.level == logging.DEBUG
