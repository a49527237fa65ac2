"""How requests become calls: bodies, contexts and limits, on operations written by hand."""

from __future__ import annotations

import asyncio
import json
import logging
from typing import Any

import pytest
from fastapi import FastAPI
from pydantic import MISSING

from llama_stack_spi import Context, Download, StackModel, forwarded
from llama_stack_spi.http import (
    DownloadAnswer,
    HttpSettings,
    JsonAnswer,
    JsonBody,
    Operation,
    api_router,
    install,
)
from llama_stack_spi.http.responses import BrokenDownloadError
from tests.spi.asgi import Caller


class Note(StackModel):
    """Anything."""

    text: str
    number: float | MISSING = MISSING
    anything: Any | MISSING = MISSING


class Provider:
    """Keeps the last call and answers what it is told to."""

    def __init__(self) -> None:
        self.body: Note | None = None
        self.ctx: Context | None = None
        self.answer: object = Note(text="answer")

    async def create(self, *, body: Note, ctx: Context) -> object:
        self.body, self.ctx = body, ctx
        return self.answer


OPERATION = Operation(
    "notes.create", "POST", "/v1/notes", "create", body=JsonBody(Note), answer=JsonAnswer(Note)
)
DOWNLOAD = Operation("notes.file", "PUT", "/v1/notes", "create", body=JsonBody(Note), answer=DownloadAnswer())


@pytest.fixture
def provider() -> Provider:
    return Provider()


def app(provider: Provider, settings: HttpSettings | None = None) -> FastAPI:
    application, settings = FastAPI(openapi_url=None), settings or HttpSettings()
    install(application, [api_router(provider, (OPERATION, DOWNLOAD), settings=settings)], settings=settings)
    return application


async def post(
    provider: Provider,
    body: bytes = b'{"text": "a"}',
    *,
    settings: HttpSettings | None = None,
    method: str = "POST",
    **headers: str,
) -> Caller:
    named = {name.replace("_", "-"): value for name, value in headers.items()}
    return await Caller(method, "/v1/notes", body, named).call(app(provider, settings))


class TestBodies:
    @pytest.mark.parametrize(
        ("body", "code", "param"),
        [
            (b"", "missing_required_parameter", "body"),
            (b"{", "invalid_json", None),
            (b"[" * 100_000, "invalid_json", None),
            (b'{"text": "\xff"}', "invalid_json", None),
            (b'{"text": "\\ud800"}', "invalid_json", None),
            (b"\xef\xbb\xbf", "invalid_json", None),
            (b"null", "invalid_type", None),
            (b"[]", "invalid_type", None),
            (b"{}", "missing_required_parameter", "text"),
            (b'{"text": null}', "invalid_type", "text"),
            (b'{"text": "a", "number": NaN}', "invalid_value", "number"),
            (b'{"text": "a", "number": 1e400}', "invalid_value", "number"),
            (b'{"text": "a", "anything": [NaN]}', "invalid_json", None),
            (b'{"text": "a", "anything": -Infinity}', "invalid_json", None),
        ],
    )
    async def test_what_is_not_the_schema_is_400(
        self, provider: Provider, body: bytes, code: str, param: str | None
    ) -> None:
        answer = await post(provider, body)
        error = answer.json["error"]
        assert (answer.status, error["code"], error["param"]) == (400, code, param)
        assert provider.body is None

    @pytest.mark.parametrize("text", ["NaN", "Infinity", "\u0000", "\U0001f600"])
    async def test_texts_may_be_anything(self, provider: Provider, text: str) -> None:
        assert (await post(provider, json.dumps({"text": text}).encode())).status == 200
        assert provider.body is not None
        assert provider.body.text == text

    async def test_huge_integers_are_answered(self, provider: Provider) -> None:
        answer = await post(provider, b'{"text": "a", "anything": ' + b"9" * 5000 + b"}")
        assert answer.status in (200, 400)

    async def test_only_a_few_of_many_errors_are_mentioned(self) -> None:
        operation = Operation(
            "x", "POST", "/v1/x", "create", body=JsonBody(list[int]), answer=JsonAnswer(Note)
        )
        application = FastAPI(openapi_url=None)
        install(application, [api_router(Provider(), (operation,), settings=HttpSettings())])
        answer = await Caller("POST", "/v1/x", json.dumps(["a"] * 1000).encode()).call(application)
        assert answer.json["error"]["param"] == "[0]"
        assert answer.json["error"]["message"].endswith("There are 997 more.")
        assert len(answer.content) < 1000

    @pytest.mark.parametrize("declared", [{}, {"content_length": "2000"}])
    async def test_a_body_over_the_limit_is_413(self, provider: Provider, declared: dict[str, str]) -> None:
        settings = HttpSettings(max_body_bytes=1000)
        answer = await post(provider, b'{"text": "' + b"a" * 1988 + b'"}', settings=settings, **declared)
        assert (answer.status, answer.json["error"]["code"]) == (413, "body_too_large")

    @pytest.mark.parametrize(
        ("content_type", "status"),
        [
            ("application/json; charset=utf-8", 200),
            ("Application/JSON", 200),
            ("application/merge-patch+json", 200),
            ("text/plain", 415),
            ("application/x-www-form-urlencoded", 415),
        ],
    )
    async def test_the_media_type_is_checked(
        self, provider: Provider, content_type: str, status: int
    ) -> None:
        assert (await post(provider, content_type=content_type)).status == status


class TestContexts:
    async def test_the_request_id_is_the_callers_and_comes_back(self, provider: Provider) -> None:
        answer = await post(provider, x_request_id="mine-1")
        assert provider.ctx is not None
        assert provider.ctx.request_id == answer.answer_headers["x-request-id"] == "mine-1"

    @pytest.mark.parametrize("headers", [{}, {"x_request_id": "two words"}, {"x_request_id": "a" * 200}])
    async def test_an_unusable_request_id_is_replaced(
        self, provider: Provider, headers: dict[str, str]
    ) -> None:
        answer = await post(provider, **headers)
        assert answer.answer_headers["x-request-id"].startswith("req_")

    async def test_errors_carry_the_request_id_too(self, provider: Provider) -> None:
        assert (await post(provider, b"", x_request_id="r")).answer_headers["x-request-id"] == "r"

    @pytest.mark.parametrize(
        "name", ["X-LlamaStack-Provider-Data", "X-LlamaStack-ProviderData", "X-OGX-Provider-Data"]
    )
    async def test_provider_data_has_three_names_and_stays_out_of_the_headers(
        self, provider: Provider, name: str
    ) -> None:
        await post(provider, **{name: '{"key": "canary ä"}'}, authorization="Bearer canary", accept="a/b")
        assert provider.ctx is not None
        assert provider.ctx.provider_data == {"key": "canary ä"}
        assert provider.ctx.headers == {"accept": "a/b"}
        assert "canary" not in repr(provider.ctx)

    @pytest.mark.parametrize("text", ["{", "[]", "text", ""])
    async def test_provider_data_that_is_no_object_is_400(self, provider: Provider, text: str) -> None:
        answer = await post(provider, x_llamastack_provider_data=text)
        assert (answer.status, answer.json["error"]["param"]) == (400, "x-llamastack-provider-data")

    async def test_the_client_version_is_known(self, provider: Provider) -> None:
        await post(provider, x_llamastack_client_version="0.2.23")
        assert provider.ctx is not None
        assert provider.ctx.client_version == "0.2.23"


class TestAnswers:
    async def test_what_is_forwarded_leaves_as_it_came(self, provider: Provider) -> None:
        raw = b'{ "text" : "raw", "unknown": 1 }'
        provider.answer = forwarded(Note, raw)
        answer = await post(provider)
        assert (answer.content, answer.answer_headers["content-type"]) == (raw, "application/json")

    @pytest.mark.parametrize("wrong", [None, "text", {"text": "a"}, b'{"text": "a"}'])
    async def test_another_type_is_a_neutral_500(self, provider: Provider, wrong: object) -> None:
        provider.answer = wrong
        answer = await post(provider)
        assert (answer.status, answer.json["error"]["code"]) == (500, "internal_error")

    async def test_answers_are_checked_where_that_is_asked_for(self, provider: Provider) -> None:
        provider.answer = forwarded(Note, b'{"txt": 1}')
        assert (await post(provider)).status == 200
        assert (await post(provider, settings=HttpSettings(check_answers=True))).status == 500

    async def test_every_answer_has_the_operators_headers(self, provider: Provider) -> None:
        settings = HttpSettings(answer_headers=(("X-Version", "1.2.3"),))
        good, bad = await post(provider, settings=settings), await post(provider, b"", settings=settings)
        unknown = await Caller("GET", "/nowhere").call(app(provider, settings))
        assert [each.answer_headers["x-version"] for each in (good, bad, unknown)] == ["1.2.3"] * 3

    async def test_a_download_that_breaks_closes_the_connection(self, provider: Provider) -> None:
        async def pieces() -> Any:
            yield b"one"
            raise ValueError("broken")

        provider.answer = Download(pieces())
        caller = Caller("PUT", "/v1/notes", b'{"text": "a"}')
        with pytest.raises(BrokenDownloadError):
            await caller.call(app(provider))
        assert caller.messages[-1] == {"type": "http.response.body", "body": b"one", "more_body": True}

    async def test_a_download_that_cannot_begin_has_its_status(self, provider: Provider) -> None:
        async def pieces() -> Any:
            raise ValueError("broken")
            yield b""

        provider.answer = Download(pieces())
        assert (await post(provider, method="PUT")).status == 500

    async def test_leaving_stops_a_download(self, provider: Provider) -> None:
        closed = asyncio.Event()

        async def pieces() -> Any:
            try:
                yield b"one"
                await asyncio.Event().wait()
            finally:
                closed.set()

        provider.answer = Download(pieces())
        caller = Caller("PUT", "/v1/notes", b'{"text": "a"}')
        call = asyncio.create_task(caller.call(app(provider)))
        await caller.until(messages=2)
        caller.left.set()
        await asyncio.wait_for(call, timeout=1)
        assert closed.is_set()


async def test_a_shutdown_is_not_taken_for_a_caller_who_left(provider: Provider) -> None:
    provider.create = lambda **_: asyncio.Event().wait()  # type: ignore[method-assign,assignment,return-value]
    call = asyncio.create_task(post(provider))
    await asyncio.sleep(0.05)
    call.cancel()
    with pytest.raises(asyncio.CancelledError):
        await call


@pytest.fixture(autouse=True)
def _quiet() -> None:
    logging.getLogger("llama_stack.http").setLevel(logging.CRITICAL)
