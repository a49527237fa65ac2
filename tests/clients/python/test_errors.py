"""Which error an answer becomes, and what it knows."""

from __future__ import annotations

import pickle

import httpx
import llama_stack_client as sdk
import pytest

from tests.clients.python.conftest import MODELS, Peer, async_client, sync_client

BODY = {
    "error": {
        "message": "no model `x`",
        "type": "not_found_error",
        "code": "model_not_found",
        "param": "model_id",
    },
    "detail": "no model `x`",
}


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (400, sdk.BadRequestError),
        (401, sdk.AuthenticationError),
        (403, sdk.PermissionDeniedError),
        (404, sdk.NotFoundError),
        (405, sdk.MethodNotAllowedError),
        (409, sdk.ConflictError),
        (422, sdk.UnprocessableEntityError),
        (429, sdk.RateLimitError),
        (500, sdk.InternalServerError),
        (501, sdk.UnsupportedOperationError),
        (599, sdk.InternalServerError),
        (418, sdk.APIStatusError),
        (304, sdk.APIStatusError),
    ],
)
def test_each_status_has_its_class(status: int, kind: type[sdk.APIStatusError]) -> None:
    peer = Peer(httpx.Response(status, json=BODY, headers={"x-request-id": "req_1"}))
    with pytest.raises(sdk.APIStatusError) as caught:
        sync_client(peer, max_retries=0).models.retrieve("x")
    error = caught.value
    assert type(error) is kind
    assert isinstance(error, sdk.APIError)
    assert (error.status, error.status_code, error.request_id) == (status, status, "req_1")
    assert (error.type, error.code, error.param) == ("not_found_error", "model_not_found", "model_id")
    assert error.headers["x-request-id"] == "req_1"
    assert error.body == BODY
    assert str(error) == f"{status}: no model `x`"


@pytest.mark.parametrize(
    ("content", "message"),
    [
        (b'{"detail": "older server"}', "older server"),
        (b'{"error": "only text"}', "only text"),
        (b'{"message": "flat", "code": 7}', "flat"),
        (b"<html>Bad gateway</html>", "<html>Bad gateway</html>"),
        (b"[1]", "Bad Request"),
        (b"", "Bad Request"),
    ],
)
def test_message_is_found_in_any_envelope(content: bytes, message: str) -> None:
    with pytest.raises(sdk.BadRequestError) as caught:
        sync_client(Peer(httpx.Response(400, content=content))).models.list()
    assert str(caught.value) == f"400: {message}"


@pytest.mark.parametrize("content", [b'{"object":"list","data":7}', b"[]", "<html>", ""])
def test_answer_that_breaks_its_schema_is_an_error_that_holds_it(content: bytes) -> None:
    with pytest.raises(sdk.APIResponseValidationError, match="ListModelsResponse") as caught:
        sync_client(Peer(httpx.Response(200, content=content))).models.list()
    assert caught.value.body in ({"object": "list", "data": 7}, [], "<html>", "")
    assert caught.value.request is not None


def test_address_without_a_scheme_is_refused_at_once() -> None:
    with pytest.raises(sdk.LlamaStackClientError, match="http://"):
        sdk.LlamaStackClient(base_url="localhost:8321")


async def test_async_client_raises_alike() -> None:
    with pytest.raises(sdk.NotFoundError, match="no model"):
        await async_client(Peer(httpx.Response(404, json=BODY))).models.retrieve("x")


@pytest.mark.parametrize("address", ["http://", "http://host:port", "http://host?x=1", "http://u:secret@?x"])
def test_address_that_is_none_is_refused_at_once(address: str) -> None:
    with pytest.raises(sdk.LlamaStackClientError, match="base_url") as caught:
        sdk.LlamaStackClient(base_url=address)
    assert "secret" not in str(caught.value)


def test_address_may_stand_between_spaces() -> None:
    assert sdk.LlamaStackClient(base_url=" http://host:1/\n").base_url == "http://host:1"


def test_server_that_is_not_there_is_named_without_its_password() -> None:
    client = sync_client(
        Peer(httpx.ConnectError("refused")), base_url="http://u:secret@host:1", max_retries=0
    )
    with pytest.raises(sdk.APIConnectionError, match="cannot connect to http://host:1/v1/models: refused"):
        client.models.list()
    late = sync_client(Peer(httpx.ReadTimeout("")), base_url="http://u:secret@host:1", max_retries=0)
    with pytest.raises(
        sdk.APITimeoutError, match=r"no answer within 600 s \(limit `first_byte`\): http://host:1/v1/models"
    ):
        late.models.list()


def test_address_with_the_version_is_recognized() -> None:
    client = sync_client(Peer(httpx.Response(404, json=BODY)), base_url="http://host/v1")
    with pytest.raises(sdk.NotFoundError, match="base_url must not end with /v1"):
        client.models.list()


def test_web_page_is_no_answer() -> None:
    page = httpx.Response(200, html="<html></html>")
    with pytest.raises(sdk.APIResponseValidationError, match="answered text/html, not JSON") as caught:
        sync_client(Peer(page)).models.list()
    assert caught.value.body == "<html></html>"


def test_header_that_cannot_be_sent_is_named_but_not_shown() -> None:
    peer = Peer(httpx.Response(200, json={}))
    with pytest.raises(sdk.LlamaStackClientError, match="'authorization'") as caught:
        sync_client(peer, api_key="sk-secret\n").models.list()
    assert "sk-secret" not in str(caught.value)
    assert not peer.requests


def test_errors_travel_between_processes() -> None:
    with pytest.raises(sdk.NotFoundError) as caught:
        sync_client(Peer(httpx.Response(404, json=BODY, headers={"x-request-id": "r"}))).models.list()
    copy = pickle.loads(pickle.dumps(caught.value))
    assert type(copy) is sdk.NotFoundError
    assert (copy.message, copy.code, copy.request_id, copy.status) == (
        caught.value.message,
        "model_not_found",
        "r",
        404,
    )


def model(**changed: object) -> httpx.Response:
    return httpx.Response(200, json={**MODELS["data"][0], **changed})  # type: ignore[index,dict-item]


@pytest.mark.parametrize("created", ["7", True, 7.5, [7]])
def test_what_is_no_integer_is_no_integer(created: object) -> None:
    with pytest.raises(sdk.APIResponseValidationError, match="created"):
        sync_client(Peer(model(created=created))).models.retrieve("m")


def test_whole_numbers_are_integers_however_they_are_written() -> None:
    found = sync_client(Peer(model(created=7.0, more=1.5))).models.retrieve("m")
    assert found.to_dict()["created"] == 7
    assert found.to_dict()["more"] == 1.5


@pytest.mark.parametrize("status", [200, 500])
def test_answer_that_is_nested_too_deep_is_an_error_like_others(status: int) -> None:
    text = "[" * 100_000 + "]" * 100_000
    client = sync_client(Peer(httpx.Response(status, text=text)), max_retries=0)
    kind = sdk.APIResponseValidationError if status == 200 else sdk.InternalServerError
    with pytest.raises(kind) as caught:
        client.models.retrieve("m")
    assert caught.value.body == text


def test_answer_that_is_no_json_is_told_as_text() -> None:
    with pytest.raises(sdk.APIResponseValidationError) as caught:
        sync_client(Peer(httpx.Response(200, text='{"broken'))).models.retrieve("m")
    assert caught.value.body == '{"broken'
