"""The parts of `inference.upstream`: reading events, keys, settings, and the errors of an answer."""

from __future__ import annotations

import json
import random
import time
from email.utils import formatdate
from typing import Any

import pytest
from pydantic import SecretStr, ValidationError

from llama_stack_providers.inference.upstream.config import ConnectionConfig
from llama_stack_providers.inference.upstream.event_reader import EventReader
from llama_stack_providers.inference.upstream.faults import error_of
from llama_stack_providers.inference.upstream.keys import Key, Keys
from llama_stack_spi import (
    AuthenticationError,
    Context,
    InvalidRequestError,
    LlamaStackError,
    RateLimitError,
    UpstreamError,
)

STREAM = (
    b'data: {"a":1}\n\n: ping\n\nevent: x\ndata:{"b":\ndata: 2}\n\nid: 7\n\ndata\n\ndata:  two\n\ndata: cut'
)
EVENTS = [b'{"a":1}', b'{"b":\n2}', b"", b" two"]
OWN = Key("sk-own")


@pytest.mark.parametrize("end", [b"\n", b"\r\n", b"\r"])
@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"])
def test_events_are_the_same_however_the_bytes_arrive(end: bytes, mark: bytes) -> None:
    raw = mark + STREAM.replace(b"\n", end)
    cut = random.Random(7)
    for _ in range(200):
        reader = EventReader(limit=1000)
        found, rest = reader.feed(raw[:3]), raw[3:]
        while rest:
            size = cut.randint(1, 9)
            found += reader.feed(rest[:size])
            rest = rest[size:]
        assert found == EVENTS


def test_pings_for_a_day_are_no_event_that_is_too_long() -> None:
    reader = EventReader(limit=100)
    assert all(reader.feed(b": ping\n\n") == [] for _ in range(1000))


@pytest.mark.parametrize("piece", [b"x" * 50, b"data: 123456789\n", b": pi"])
def test_an_event_without_end_is_refused(piece: bytes) -> None:
    reader = EventReader(limit=1000)

    def feed_on() -> None:
        for _ in range(1000):
            reader.feed(piece)

    with pytest.raises(UpstreamError, match="more than 1000 bytes"):
        feed_on()


def body(**error: Any) -> bytes:
    return json.dumps({"error": error}).encode()


@pytest.mark.parametrize(
    ("status", "raw", "key", "kind", "code", "param"),
    [
        (400, body(message="x sk-own", code="bad_thing", param="messages[0].content"), OWN, "InvalidRequestError", "bad_thing", "messages[0].content"),
        (400, body(message="m", code="sk-own", param="sk-own at 10.0.0.1"), OWN, "InvalidRequestError", "upstream_refused", None),
        (400, body(message="m", code=400, type="invalid_request_error"), OWN, "InvalidRequestError", "invalid_request_error", None),
        (422, b'{"detail":[{"loc":["body"]}]}', OWN, "InvalidRequestError", "upstream_refused", None),
        (400, b'{"error":"This model\'s maximum context length is 10"}', OWN, "InvalidRequestError", "context_length_exceeded", None),
        (413, b"too large", OWN, "InvalidRequestError", "upstream_refused", None),
        (404, body(message="The model `m` does not exist", code="model_not_found"), OWN, "NotFoundError", "model_not_found", "model"),
        (404, b'{"object":"error","message":"The model `m` does not exist","type":"NotFoundError"}', OWN, "NotFoundError", "model_not_found", "model"),
        (404, body(message="no such file", code="file_not_found"), OWN, "NotFoundError", "file_not_found", None),
        (404, b'{"detail":"Not Found"}', OWN, "UpstreamError", "upstream_operation_missing", None),
        (405, b"", OWN, "UpstreamError", "upstream_operation_missing", None),
        (401, body(message="Incorrect API key sk-own"), OWN, "UpstreamError", "upstream_key_refused", None),
        (403, body(), OWN, "UpstreamError", "upstream_key_refused", None),
        (401, body(), Key("k", from_caller=True), "AuthenticationError", "provider_key_refused", None),
        (402, body(), OWN, "UpstreamError", "upstream_no_credit", None),
        (402, body(), Key("k", from_caller=True), "PermissionDeniedError", "provider_no_credit", None),
        (408, b"", OWN, "UpstreamTimeoutError", "upstream_timeout", None),
        (504, b"", OWN, "UpstreamTimeoutError", "upstream_timeout", None),
        (302, b"", OWN, "UpstreamError", "upstream_redirect", None),
        (500, body(message="secret sk-own"), OWN, "UpstreamError", "upstream_failed", None),
        (503, b"", OWN, "UpstreamError", "upstream_failed", None),
        (204, b"", OWN, "UpstreamError", "upstream_failed", None),
        (429, body(code="insufficient_quota"), OWN, "RateLimitError", "insufficient_quota", None),
    ],
)  # fmt: skip
def test_an_answer_that_is_no_success(
    status: int, raw: bytes, key: Key, kind: str, code: str, param: str | None
) -> None:
    error = error_of(status, {}, raw, name="Up", key=key, model="m")
    assert (type(error).__name__, error.code, error.param) == (kind, code, param)
    assert "sk-own" not in error.message
    assert "10.0.0.1" not in error.message


@pytest.mark.parametrize(
    ("text", "seconds"),
    [
        ("7", 7.0),
        ("0.5", 0.5),
        ("-3", 0.0),
        ("soon", None),
        ("", None),
        ("nan", None),
        ("inf", None),
        ("1e300", None),
    ],
)
def test_retry_after(text: str, seconds: float | None) -> None:
    error = error_of(429, {"Retry-After": text}, b"", name="Up", key=OWN)
    assert isinstance(error, RateLimitError)
    assert error.retry_after == seconds


def test_retry_after_as_a_date_and_for_unavailable() -> None:
    error = error_of(503, {"Retry-After": formatdate(time.time() + 60, usegmt=True)}, b"", name="Up", key=OWN)
    assert error.code == "upstream_busy"
    assert 50 < getattr(error, "retry_after") <= 60  # noqa: B009  # only some errors have it


def test_the_key_of_a_request_wins_and_an_empty_one_is_none() -> None:
    keys = Keys(SecretStr("own"), fields=("up_api_key", "up_api_token"), needed=True)
    assert keys.of(Context("r")) == Key("own")
    assert keys.of(Context("r", provider_data={"up_api_key": ""})) == Key("own")
    assert keys.of(Context("r", provider_data={"other_api_key": "no"})) == Key("own")
    mine = Context("r", provider_data={"up_api_token": "mine"})
    assert keys.of(mine) == Key("mine", from_caller=True)
    assert "mine" not in repr(keys.of(mine))


@pytest.mark.parametrize("text", [7, "a b", "a\r\nx-evil: 1", "ä", "x" * 9000])
def test_a_key_that_cannot_be_one_is_refused(text: object) -> None:
    keys = Keys(None, fields=("up_api_key",), needed=False)
    with pytest.raises(InvalidRequestError):
        keys.of(Context("r", provider_data={"up_api_key": text}))  # type: ignore[dict-item]


def test_a_needed_key_that_is_nowhere_is_asked_for() -> None:
    with pytest.raises(AuthenticationError, match="up_api_key"):
        Keys(None, fields=("up_api_key",), needed=True).of(Context("r"))


@pytest.mark.parametrize(
    "url",
    [
        "ftp://x/v1",
        "localhost:8000",
        "https://",
        "https://user:pw@x/v1",
        "https://x/v1?key=1",
        "https://x/#a",
    ],
)
def test_an_address_holds_an_address_only(url: str) -> None:
    with pytest.raises(ValidationError) as caught:
        ConnectionConfig(base_url=url)
    assert "pw" not in str(caught.value.errors()[0]["msg"])


def test_an_unset_variable_is_no_key() -> None:
    config = ConnectionConfig(base_url="http://x/v1/", api_key=SecretStr(""))
    assert (config.base_url, config.api_key) == ("http://x/v1", None)


def test_errors_are_of_the_tree() -> None:
    for status in range(300, 600):
        assert isinstance(error_of(status, {}, b"{}", name="Up", key=OWN), LlamaStackError)
