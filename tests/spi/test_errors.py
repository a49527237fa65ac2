"""How exceptions reach the caller."""

from __future__ import annotations

import json
import logging

import pytest

import llama_stack_spi as spi
from llama_stack_spi.http import error_answer
from llama_stack_spi.http.errors import MediaTypeError, MethodNotAllowedError, TooLargeError

STATUSES = {
    spi.LlamaStackError: 500,
    spi.InvalidRequestError: 400,
    spi.AuthenticationError: 401,
    spi.PermissionDeniedError: 403,
    spi.NotFoundError: 404,
    spi.ConflictError: 409,
    spi.UnprocessableError: 422,
    spi.RateLimitError: 429,
    spi.UnsupportedOperationError: 501,
    spi.UpstreamError: 502,
    spi.UnavailableError: 503,
    spi.UpstreamTimeoutError: 504,
}


@pytest.mark.parametrize(("kind", "status"), STATUSES.items())
def test_each_class_has_its_status_and_the_envelope(kind: type[spi.LlamaStackError], status: int) -> None:
    answer = error_answer(kind("Why.", code="a_code", param="a.b"), request_id="r")
    assert answer.status == status
    error = {"message": "Why.", "type": kind.type, "code": "a_code", "param": "a.b"}
    assert json.loads(answer.body) == {"error": error, "detail": "Why."}


def test_the_tree_is_complete() -> None:
    public = {
        each
        for name in spi.__all__
        if isinstance(each := getattr(spi, name), type) and issubclass(each, Exception)
    }
    assert public == STATUSES.keys()


def test_types_tell_the_classes_apart() -> None:
    assert len({kind.type for kind in STATUSES}) == len(STATUSES)


def test_a_subclass_has_the_status_of_its_parent() -> None:
    class ModelNotFoundError(spi.NotFoundError):
        """A provider's own."""

    assert error_answer(ModelNotFoundError("Why."), request_id="r").status == 404


@pytest.mark.parametrize(
    ("seconds", "header"), [(None, ()), (1.2, (("retry-after", "2"),)), (-1, (("retry-after", "0"),))]
)
def test_retry_after_is_whole_seconds(seconds: float | None, header: tuple[tuple[str, str], ...]) -> None:
    assert error_answer(spi.RateLimitError("Why.", retry_after=seconds), request_id="r").headers == header
    assert error_answer(spi.UnavailableError("Why.", retry_after=seconds), request_id="r").headers == header


def test_other_exceptions_are_neutral_outside_and_complete_in_the_log(
    caplog: pytest.LogCaptureFixture,
) -> None:
    with caplog.at_level(logging.ERROR, logger="llama_stack.http"):
        answer = error_answer(ValueError("secret-canary"), request_id="req_7")
    assert answer.status == 500
    assert b"secret-canary" not in answer.body
    assert b"req_7" in answer.body
    assert caplog.records[0].exc_info is not None
    assert "secret-canary" in caplog.text


def test_what_only_http_knows() -> None:
    refused = error_answer(MethodNotAllowedError("PUT", allowed=("GET", "POST")), request_id="r")
    assert (refused.status, refused.headers) == (405, (("allow", "GET, POST"),))
    assert error_answer(TooLargeError(10), request_id="r").status == 413
    assert error_answer(MediaTypeError("text/plain", wanted="application/json"), request_id="r").status == 415
    assert dict(error_answer(spi.AuthenticationError("Who?"), request_id="r").headers) == {
        "www-authenticate": "Bearer"
    }
