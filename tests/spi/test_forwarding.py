"""Models that another service wrote: untouched on the way through, models as any for whoever looks into them."""

from __future__ import annotations

import asyncio
import copy
from collections.abc import AsyncIterator, Callable
from typing import Any

import pytest
from fastapi import FastAPI
from pydantic import BaseModel, TypeAdapter

from llama_stack_spi import (
    Batches,
    Context,
    RateLimitError,
    StackModel,
    UpstreamError,
    forwarded,
    raw_of,
    with_values,
)
from llama_stack_spi.http import (
    DEFAULT_SETTINGS,
    EventStream,
    JsonAnswer,
    JsonBody,
    Operation,
    api_router,
    install,
)
from tests.spi.asgi import Caller


class Note(StackModel):
    text: str
    number: int = 1


class Shelf(BaseModel):
    notes: list[Note]


RAW = b'{"text": "raw",  "unknown": true}'
READ = Note(text="raw")


@pytest.mark.parametrize(
    ("look", "expected"),
    [
        (lambda note: note.text, "raw"),
        (lambda note: note.number, 1),
        (lambda note: note.model_dump(), {"text": "raw", "number": 1}),
        (lambda note: note.model_dump_json(), '{"text":"raw","number":1}'),
        (repr, "Note(text='raw', number=1)"),
        (dict, {"text": "raw", "number": 1}),
        (lambda note: note == READ, True),
        (READ.__eq__, True),
        (lambda note: note.model_copy(update={"number": 2}).number, 2),
        (lambda note: copy.deepcopy(note) == READ, True),
        (lambda note: note.model_fields_set, {"text"}),
        (lambda note: Note.model_validate(note).text, "raw"),
        (lambda note: Shelf(notes=[note]).model_dump_json(), '{"notes":[{"text":"raw","number":1}]}'),
        (lambda note: TypeAdapter(list[Note]).dump_json([note]), b'[{"text":"raw","number":1}]'),
        (lambda note: isinstance(note, Note), True),
        (lambda note: isinstance(note, Shelf), False),
        (lambda note: hasattr(note, "nothing"), False),
    ],
)
def test_whoever_looks_into_it_finds_the_model(look: Callable[[Note], object], expected: object) -> None:
    assert look(forwarded(Note, RAW)) == expected


def test_it_is_unread_until_then() -> None:
    note = forwarded(Note, RAW)
    assert (raw_of(note), isinstance(note, Note), raw_of(note)) == (RAW, True, RAW)
    note.number = 5
    assert (raw_of(note), type(note), note.text, note.number) == (None, Note, "raw", 5)
    assert raw_of(READ) is None


def test_other_values_keep_it_unread_and_what_the_contract_does_not_know() -> None:
    note = with_values(forwarded(Note, RAW), {"text": "other"})
    assert raw_of(note) == b'{"text":"other","unknown":true}'
    plain = Note(text="a")
    assert with_values(plain, {"text": "other"}) is plain
    assert plain.text == "other"


@pytest.mark.parametrize("raw", [b"{}", b"[]", b"<html>canary"])
def test_what_is_no_such_model_is_an_upstream_error_without_its_text(raw: bytes) -> None:
    with pytest.raises(UpstreamError, match="not a Note") as caught:
        _ = forwarded(Note, raw).text
    assert "canary" not in str(caught.value)


class Notes:
    """Streams batches; `waiting` is set where it waits for more, `closed` when its caller is gone."""

    def __init__(self, *batches: list[Note], error: Exception | None = None, endless: bool = False) -> None:
        self.batches, self.error, self.endless = batches, error, endless
        self.waiting, self.closed = asyncio.Event(), asyncio.Event()

    async def create(self, *, body: Any, ctx: Context) -> Note:
        return READ

    def create_stream(self, *, body: Any, ctx: Context) -> AsyncIterator[Note]:
        return Batches(self._batches())

    async def _batches(self) -> AsyncIterator[list[Note]]:
        try:
            for batch in self.batches:
                yield batch
            if self.error is not None:
                raise self.error
            if self.endless:
                self.waiting.set()
                await asyncio.Event().wait()
        finally:
            self.closed.set()


class Body(StackModel):
    stream: bool = False


def app(notes: Notes) -> FastAPI:
    stream = EventStream("create_stream", switch="stream", switch_in="body", terminator="[DONE]")
    operation = Operation(
        "notes.create",
        "POST",
        "/v1/notes",
        "create",
        body=JsonBody(Body),
        answer=JsonAnswer(Note),
        stream=stream,
    )
    made = FastAPI()
    install(made, [api_router(notes, [operation], settings=DEFAULT_SETTINGS)])
    return made


def ask() -> Caller:
    return Caller("POST", "/v1/notes", b'{"stream": true}', {"content-type": "application/json"})


async def test_a_batch_leaves_in_one_message() -> None:
    caller = await ask().call(app(Notes([forwarded(Note, RAW), READ], [], [READ])))
    assert [message["body"] for message in caller.messages[1:]] == [
        b"data: " + RAW + b'\n\ndata: {"text":"raw","number":1}\n\n',
        b'data: {"text":"raw","number":1}\n\n',
        b"data: [DONE]\n\n",
    ]


async def test_an_error_before_the_first_batch_has_its_status_and_a_later_one_is_an_event() -> None:
    first = await ask().call(app(Notes(error=RateLimitError("Too fast.", retry_after=7))))
    assert (first.status, first.answer_headers["retry-after"]) == (429, "7")
    later = await ask().call(app(Notes([READ], error=RateLimitError("Too fast."))))
    assert later.status == 200
    assert b'"Too fast."' in later.content
    assert b"[DONE]" not in later.content


async def test_when_the_caller_leaves_the_generator_behind_the_batches_is_closed() -> None:
    notes, caller = Notes([READ], endless=True), ask()
    call = asyncio.create_task(caller.call(app(notes)))
    await asyncio.wait_for(notes.waiting.wait(), 5)
    caller.left.set()
    await asyncio.wait_for(notes.closed.wait(), 5)
    await call


async def test_whoever_iterates_gets_one_after_the_other() -> None:
    stream = Batches(Notes([Note(text="a"), Note(text="b")], [], [Note(text="c")])._batches())
    assert [note.text async for note in stream] == ["a", "b", "c"]
    notes = Notes([READ, READ])
    early = Batches(notes._batches())
    await anext(early)
    await early.aclose()
    assert notes.closed.is_set()
