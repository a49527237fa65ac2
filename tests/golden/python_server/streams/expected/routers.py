# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""The routes of the Streams API: what the runtime needs to know about each operation."""

from __future__ import annotations

from fastapi import APIRouter

from llama_stack_spi.http import (
    DEFAULT_SETTINGS,
    EventStream,
    HttpSettings,
    JsonAnswer,
    JsonBody,
    Operation,
    Parameter,
    api_router,
)
from tiny_api.interfaces.streams import Streams
from tiny_api.models.streams import Words, WordsRequest

OPERATIONS = (
    Operation(
        id="words.create",
        method="POST",
        path="/v1/words",
        call="words_create",
        body=JsonBody(WordsRequest),
        answer=JsonAnswer(Words),
        stream=EventStream(
            call="words_create_stream",
            switch="stream",
            switch_in="body",
            terminator="[DONE]",
        ),
    ),
    Operation(
        id="words.retrieve",
        method="GET",
        path="/v1/words/{word_id}",
        call="words_retrieve",
        parameters=(
            Parameter("word_id", location="path", type=str, kind="string", required=True),
            Parameter("after", location="query", type=int, kind="integer"),
        ),
        answer=JsonAnswer(Words),
        stream=EventStream(
            call="words_retrieve_stream",
            switch="stream",
            switch_in="query",
            event_field="type",
        ),
    ),
)


def router(provider: Streams, *, settings: HttpSettings = DEFAULT_SETTINGS) -> APIRouter:
    """Answers the operations of Streams with `provider`."""
    return api_router(provider, OPERATIONS, settings=settings)
