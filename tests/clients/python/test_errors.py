"""Which error an answer becomes, and what it knows."""

from __future__ import annotations

import httpx
import llama_stack_client as sdk
import pytest

from tests.clients.python.conftest import Peer, async_client, sync_client

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


@pytest.mark.parametrize("content", [b'{"object":"list","data":7}', b"[]", b"<html>", b""])
def test_answer_that_breaks_its_schema_is_an_error_that_holds_it(content: bytes) -> None:
    with pytest.raises(sdk.APIResponseValidationError, match="ListModelsResponse") as caught:
        sync_client(Peer(httpx.Response(200, content=content))).models.list()
    assert caught.value.body in ({"object": "list", "data": 7}, [], b"<html>", b"")
    assert caught.value.request is not None


def test_address_without_a_scheme_is_refused_at_once() -> None:
    with pytest.raises(sdk.LlamaStackClientError, match="http://"):
        sdk.LlamaStackClient(base_url="localhost:8321")


async def test_async_client_raises_alike() -> None:
    with pytest.raises(sdk.NotFoundError, match="no model"):
        await async_client(Peer(httpx.Response(404, json=BODY))).models.retrieve("x")
