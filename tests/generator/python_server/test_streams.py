"""Event streams: frames, names, errors, callers who leave, readers who are slow."""

from __future__ import annotations

import asyncio
import contextlib
import json
from collections.abc import AsyncIterator
from typing import Any

import pytest

from llama_stack_spi import Context, RateLimitError, forwarded
from llama_stack_spi.http import HttpSettings
from tests.generator.python_server.conftest import Tiny
from tests.generator.python_server.mounting import application, client
from tests.spi.asgi import Caller


@pytest.fixture
def words(tiny: Tiny) -> Any:
    models, interface = tiny.module("models.streams"), tiny.module("interfaces.streams").Streams

    class Words(interface):
        """Counts; fails where it is told to."""

        fail_at: int | None = None
        wait_at: int | None = None
        closed = False

        async def words_create(self, body: Any, *, ctx: Context) -> Any:
            if self.wait_at is not None:
                try:
                    await asyncio.Event().wait()
                finally:
                    self.closed = True
            return models.Words(words=[str(number) for number in range(body.count)])

        async def words_create_stream(self, body: Any, *, ctx: Context) -> AsyncIterator[Any]:
            try:
                for number in range(body.count):
                    if number == self.fail_at:
                        raise RateLimitError("Too fast.", retry_after=7)
                    if number == self.wait_at:
                        await asyncio.Event().wait()
                    raw = forwarded(models.Words, b'{"words": ["raw"]}')
                    yield models.Words(words=[str(number)]) if number % 2 == 0 else raw
            finally:
                self.closed = True

        async def words_retrieve(self, word_id: str, *, after: int | None = None, ctx: Context) -> Any:
            return models.Words(words=[word_id, str(after)])

        async def words_retrieve_stream(
            self, word_id: str, *, after: int | None = None, ctx: Context
        ) -> AsyncIterator[Any]:
            yield models.WordAdded(word=word_id)
            if after == 0:
                raise RuntimeError("secret-canary")
            yield forwarded(models.WordsEnded, b'{"type": "words.ended"}')

    return Words()


class TestStreams:
    async def test_the_switch_in_the_body_decides(self, tiny: Tiny, words: Any) -> None:
        async with client(application(tiny, "streams", words)) as http:
            plain = await http.post("/v1/words", json={"count": 2})
            stream = await http.post("/v1/words", json={"count": 2, "stream": True})
        assert plain.json() == {"words": ["0", "1"]}
        assert stream.headers["content-type"].startswith("text/event-stream")
        assert stream.text == 'data: {"words":["0"]}\n\ndata: {"words": ["raw"]}\n\ndata: [DONE]\n\n'

    async def test_the_switch_in_the_query_decides_and_events_have_names(
        self, tiny: Tiny, words: Any
    ) -> None:
        async with client(application(tiny, "streams", words)) as http:
            plain = await http.get("/v1/words/w", params={"after": 3})
            stream = await http.get("/v1/words/w", params={"stream": "true"})
        assert plain.json() == {"words": ["w", "3"]}
        assert stream.text == (
            'event: word.added\ndata: {"type":"word.added","word":"w"}\n\n'
            'event: words.ended\ndata: {"type": "words.ended"}\n\n'
        )

    @pytest.mark.parametrize(
        ("version", "done"), [("0.2.23", False), ("0.7.0", True), ("1.0.1", True), ("odd", True)]
    )
    async def test_old_clients_get_no_terminator(
        self, tiny: Tiny, words: Any, version: str, done: bool
    ) -> None:
        async with client(application(tiny, "streams", words)) as http:
            headers = {"x-llamastack-client-version": version}
            answer = await http.post("/v1/words", json={"count": 1, "stream": True}, headers=headers)
        assert ("[DONE]" in answer.text) is done

    async def test_an_empty_stream_is_a_stream(self, tiny: Tiny, words: Any) -> None:
        async with client(application(tiny, "streams", words)) as http:
            answer = await http.post("/v1/words", json={"count": 0, "stream": True})
        assert (answer.status_code, answer.text) == (200, "data: [DONE]\n\n")

    async def test_an_error_before_the_first_event_has_its_status(self, tiny: Tiny, words: Any) -> None:
        words.fail_at = 0
        async with client(application(tiny, "streams", words)) as http:
            answer = await http.post("/v1/words", json={"count": 3, "stream": True})
        assert answer.status_code == 429
        assert answer.headers["retry-after"] == "7"
        assert answer.json()["error"]["type"] == "rate_limit_error"

    async def test_an_error_after_the_first_event_is_an_event_without_terminator(
        self, tiny: Tiny, words: Any
    ) -> None:
        words.fail_at = 1
        async with client(application(tiny, "streams", words)) as http:
            answer = await http.post("/v1/words", json={"count": 3, "stream": True})
        assert answer.status_code == 200
        first, last, rest = answer.text.split("\n\n")
        assert first == 'data: {"words":["0"]}'
        assert json.loads(last.removeprefix("data: "))["error"]["message"] == "Too fast."
        assert rest == ""

    async def test_an_unexpected_error_says_nothing_about_itself(self, tiny: Tiny, words: Any) -> None:
        async with client(application(tiny, "streams", words)) as http:
            answer = await http.get("/v1/words/w", params={"stream": "true", "after": "0"})
        assert "event: error\n" in answer.text
        assert "secret-canary" not in answer.text
        assert answer.headers["x-request-id"] in answer.text

    async def test_a_caller_who_leaves_stops_the_stream(self, tiny: Tiny, words: Any) -> None:
        words.wait_at = 1
        caller = Caller("POST", "/v1/words", b'{"count": 3, "stream": true}')
        call = asyncio.create_task(caller.call(application(tiny, "streams", words)))
        await caller.until(messages=2)
        assert not words.closed
        caller.left.set()
        await asyncio.wait_for(call, timeout=1)
        assert words.closed
        assert len(caller.messages) == 2

    @pytest.mark.parametrize("stream", [True, False])
    async def test_a_caller_who_leaves_before_any_answer_stops_the_call(
        self, tiny: Tiny, words: Any, stream: bool
    ) -> None:
        words.wait_at = 0
        caller = Caller("POST", "/v1/words", json.dumps({"count": 3, "stream": stream}).encode())
        call = asyncio.create_task(caller.call(application(tiny, "streams", words)))
        await asyncio.sleep(0.01)
        caller.left.set()
        await asyncio.wait_for(call, timeout=1)
        assert words.closed
        assert caller.messages == []

    async def test_a_slow_reader_holds_the_provider_back(self, tiny: Tiny, words: Any) -> None:
        caller = Caller("POST", "/v1/words", b'{"count": 100000, "stream": true}', gate=asyncio.Event())
        call = asyncio.create_task(caller.call(application(tiny, "streams", words)))
        await asyncio.sleep(0.02)
        assert caller.messages == []
        call.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await call
        assert words.closed

    async def test_silence_is_broken_by_a_comment(self, tiny: Tiny, words: Any) -> None:
        words.wait_at = 1
        app = application(tiny, "streams", words, HttpSettings(ping_seconds=0.01))
        caller = Caller("POST", "/v1/words", b'{"count": 3, "stream": true}')
        call = asyncio.create_task(caller.call(app))
        await caller.until(messages=4)
        caller.left.set()
        await call
        assert [message.get("body") for message in caller.messages[2:4]] == [b": ping\n\n", b": ping\n\n"]
