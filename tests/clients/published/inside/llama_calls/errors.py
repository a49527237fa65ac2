"""Errors have the client's own classes."""

from __future__ import annotations

import llama_stack_client
from recorder import Recorder

from llama_calls.models import first

MESSAGES = [{"role": "user", "content": "Hello"}]
CREATE = "chat.completions.create"


def run(call: Recorder) -> None:
    model = first(call, "llm")
    for method in (
        "models.retrieve",
        "files.retrieve",
        "vector_stores.retrieve",
        "responses.retrieve",
        "shields.retrieve",
    ):
        error = call.fails(method, llama_stack_client.NotFoundError, "nobody/knows")
        both = error is not None and error.body["error"]["message"] == error.body["detail"]
        call.claim(method, "404 carries both forms of the message", both, error)
    error = call.fails(CREATE, llama_stack_client.NotFoundError, model="nobody/knows", messages=MESSAGES)
    call.claim(CREATE, "an unknown model is told", error and "nobody/knows" in str(error), error)
    error = call.fails(
        CREATE, llama_stack_client.BadRequestError, model=model, messages=MESSAGES, temperature="hot"
    )
    call.claim(
        CREATE, "a bad value names its place", error and "temperature" in error.body["error"]["param"], error
    )
    for fault, expected in (
        ("429", llama_stack_client.RateLimitError),
        ("500", llama_stack_client.InternalServerError),
        ("503", llama_stack_client.InternalServerError),
        ("drop", llama_stack_client.APIConnectionError),
    ):
        headers = {"x-stub-fault": fault}
        call.fails(CREATE, expected, model=model, messages=MESSAGES, extra_headers=headers)
        call.fails("files.list", expected, extra_headers=headers)
    call.fails(
        "responses.create",
        llama_stack_client.RateLimitError,
        model="stub-fault-429",
        input="Hello",
        stream=True,
    )
    before = len(call.requests)
    try:
        stubborn = call.client.with_options(max_retries=1)
        stubborn.chat.completions.create(
            model=model, messages=MESSAGES, extra_headers={"x-stub-fault": "429"}
        )
    except llama_stack_client.RateLimitError:
        tries = len(call.requests) - before
        call.claim(CREATE, "the client tries a busy server again", tries == 2, tries)
