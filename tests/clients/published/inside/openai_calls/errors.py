"""Errors have the client's own classes, with the envelope's fields; retries and broken streams too."""

from __future__ import annotations

import openai
from recorder import Recorder

from openai_calls.models import chat_model

MESSAGES = [{"role": "user", "content": "Hello"}]
CREATE = "chat.completions.create"


def run(call: Recorder) -> None:
    model = chat_model(call)
    for method, arguments in (
        ("models.retrieve", ("no-such-model",)),
        ("files.content", ("no-such-file",)),
        ("vector_stores.retrieve", ("no-such-store",)),
        ("responses.retrieve", ("no-such-response",)),
        ("conversations.retrieve", ("no-such-conversation",)),
        ("batches.retrieve", ("no-such-batch",)),
    ):
        error = call.fails(method, openai.NotFoundError, *arguments)
        _envelope(call, method, error, 404)
    for streams in (False, True):
        error = call.fails(
            CREATE, openai.NotFoundError, model="no-such-model", messages=MESSAGES, stream=streams
        )
        _envelope(call, CREATE, error, 404)
        call.claim(CREATE, "an unknown model has a code", error and error.code == "model_not_found", error)
    error = call.fails(CREATE, openai.BadRequestError, model=model, messages=MESSAGES, temperature="hot")
    call.claim(
        CREATE, "a bad value names its place", error and error.param and "temperature" in error.param, error
    )
    error = call.fails(
        CREATE, openai.BadRequestError, model=model, messages=[{"role": "nobody", "content": "x"}]
    )
    call.claim(
        CREATE, "a bad message names its place", error and error.param and "messages" in error.param, error
    )
    _faults(call, model)
    _retries(call, model)


def _envelope(call: Recorder, method: str, error, status: int) -> None:
    if error is not None:
        whole = (
            error.status_code == status and error.message and error.type and "error" in error.response.json()
        )
        call.claim(method, f"{status} carries message and type", whole, error)


def _faults(call: Recorder, model: str) -> None:
    for fault, expected in (
        ("429", openai.RateLimitError),
        ("500", openai.InternalServerError),
        ("503", openai.InternalServerError),
        ("drop", openai.APIConnectionError),
    ):
        headers = {"x-stub-fault": fault}
        call.fails(CREATE, expected, model=model, messages=MESSAGES, extra_headers=headers)
        call.fails("embeddings.create", expected, model=model, input="x", extra_headers=headers)
    call.fails(
        CREATE,
        openai.APIError,
        model=model,
        messages=MESSAGES,
        stream=True,
        extra_headers={"x-stub-fault": "error"},
    )
    call.fails("responses.create", openai.RateLimitError, model="stub-fault-429", input="Hello")
    call.fails(
        "responses.create", openai.InternalServerError, model="stub-fault-500", input="Hello", stream=True
    )


def _retries(call: Recorder, model: str) -> None:
    stubborn = call.client.with_options(max_retries=1)
    before = len(call.requests)
    try:
        stubborn.chat.completions.create(
            model=model, messages=MESSAGES, extra_headers={"x-stub-fault": "429"}
        )
    except openai.RateLimitError as error:
        tries = len(call.requests) - before
        call.claim(CREATE, "the client tries a busy server again", tries == 2, tries)
        call.claim(
            CREATE, "Retry-After says when", error.response.headers.get("retry-after"), error.response.headers
        )
