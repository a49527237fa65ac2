"""What inference refuses, and how it says so."""

from __future__ import annotations

import json
from typing import Any

from llama_stack_conformance.checking import MUST, SHOULD, Subject, check, expect, feature
from llama_stack_conformance.checks.inference.asking import CHAT, COMPLETIONS, EMBEDDINGS, asking, continuing
from llama_stack_conformance.checks.inference.streams import TEXTS
from llama_stack_conformance.checks.inference.vectors import VECTORS

ERRORS = feature("inference.errors", "Refusing what makes no sense")
CREATE = ("chat.completions.create", "Error", "ErrorBody")
NESTED = 100_000


@check("inference.errors.unknown_model", MUST, ERRORS, spec=CREATE)
async def unknown_model(subject: Subject) -> None:
    """An unknown model is 404 with the code `model_not_found`.

    Clients fall back to another model by that code. Peers answer 400 here, or 500.
    """
    name = subject.name("no-such-model")
    await _unknown(subject, CHAT, asking(subject, model=name))


@check("inference.completions.unknown_model", MUST, TEXTS, spec=("completions.create", "Error"))
async def unknown_model_of_completions(subject: Subject) -> None:
    """An unknown model is 404 with the code `model_not_found` for completions as well.

    One rule for all routes is what clients are written for.
    """
    await _unknown(subject, COMPLETIONS, continuing(subject, model=subject.name("no-such-model")))


@check("inference.embeddings.unknown_model", MUST, VECTORS, spec=("embeddings.create", "Error"))
async def unknown_model_of_embeddings(subject: Subject) -> None:
    """An unknown model is 404 with the code `model_not_found` for embeddings as well.

    One rule for all routes is what clients are written for.
    """
    await _unknown(subject, EMBEDDINGS, {"model": subject.name("no-such-model"), "input": "a"})


@check("inference.errors.bad_json", MUST, ERRORS, spec=CREATE)
async def bad_json(subject: Subject) -> None:
    """A body that is no JSON is 400 in the error envelope.

    The first mistake of everyone who tries a server with curl.
    """
    for content in (b'{"model": ', b"", b"[1, 2", b"\xff\xfe{}"):
        error = (await subject.send("POST", CHAT, content=content)).error(400)
        expect(error.get("type") == "invalid_request_error", expected="type invalid_request_error", got=error)


@check("inference.errors.missing_field", MUST, ERRORS, spec=CREATE)
async def missing_field(subject: Subject) -> None:
    """A request without `messages` is 400, and `param` names the field.

    A form shows the message beside the field by it.
    """
    error = (await subject.post(CHAT, {"model": subject.llm})).error(400)
    expect(error.get("param") == "messages", expected="param messages", got=error)


@check("inference.errors.wrong_type", MUST, ERRORS, spec=CREATE)
async def wrong_type(subject: Subject) -> None:
    """A value of the wrong kind is 400, and `param` leads to it, however deep it stands.

    Peers pass `temperature: "hot"` on, or answer with the text of an exception.
    """
    error = (await subject.post(CHAT, asking(subject, temperature="hot"))).error(400)
    expect(error.get("param") == "temperature", expected="param temperature", got=error)
    messages = [{"role": "user", "content": "a"}, {"role": "user", "content": 5}]
    error = (await subject.post(CHAT, asking(subject, messages=messages))).error(400)
    expect(str(error.get("param")).startswith("messages[1]"), expected="param messages[1]…", got=error)


@check("inference.errors.out_of_range", MUST, ERRORS, spec=("CreateChatCompletionRequest", "Error"))
async def out_of_range(subject: Subject) -> None:
    """Numbers beyond their bounds are 400 before any work is done.

    `n` of a billion has stopped an engine before; the contract's bounds are what keeps it from getting there.
    """
    for field, value in (
        ("temperature", 2.5),
        ("top_p", -0.1),
        ("n", 10**9),
        ("max_tokens", 0),
        ("top_logprobs", 21),
    ):
        error = (await subject.post(CHAT, asking(subject, **{field: value}))).error(400)
        expect(error.get("param") == field, expected=f"param {field}", got=error)


@check("inference.errors.not_a_number", MUST, ERRORS, spec=CREATE)
async def not_a_number(subject: Subject) -> None:
    """NaN, Infinity and 1e400 are 400: they are no JSON, or no number that a model could use.

    Python's parser takes them, and one peer answers 500.
    """
    for value in (b"NaN", b"Infinity", b"-Infinity", b"1e400"):
        content = json.dumps(asking(subject, temperature="X")).encode().replace(b'"X"', value)
        (await subject.send("POST", CHAT, content=content)).error(400)


@check("inference.errors.nesting", MUST, ERRORS, spec=CREATE)
async def nesting(subject: Subject) -> None:
    """JSON nested a hundred thousand deep is 400, and the server answers the next request.

    A parser that recurses dies of it.
    """
    deep = b'{"model": "m", "messages": ' + b"[" * NESTED + b"]" * NESTED + b"}"
    (await subject.send("POST", CHAT, content=deep)).error(400)
    (await subject.post(CHAT, asking(subject))).valid("ChatCompletion")


@check("inference.errors.no_messages", MUST, ERRORS, spec=("CreateChatCompletionRequest", "Error"))
async def no_messages(subject: Subject) -> None:
    """A chat without any message is refused as the caller's mistake.

    There is nothing to answer.
    """
    (await subject.post(CHAT, asking(subject, messages=[]))).error(400, 422)


@check("inference.errors.odd_text", MUST, ERRORS, spec=CREATE)
async def odd_text(subject: Subject) -> None:
    """NUL, lone surrogates and text from right to left are a text or the caller's mistake, never the server's.

    They arrive from pasted documents every day.
    """
    for text in (b'"a\\u0000b"', b'"\\ud800"', '"\u202eabc \U0001f600"'.encode()):
        content = json.dumps(asking(subject, messages="X")).encode()
        content = content.replace(b'"X"', b'[{"role": "user", "content": ' + text + b"}]")
        answer = await subject.send("POST", CHAT, content=content)
        if answer.status == 200:
            answer.valid("ChatCompletion")
        else:
            answer.error(400)


@check("inference.errors.unknown_field", SHOULD, ERRORS, spec=("CreateChatCompletionRequest",))
async def unknown_field(subject: Subject) -> None:
    """A field that nobody knows does not make a request fail.

    Clients are newer than servers; extensions of engines come this way.
    """
    (await subject.post(CHAT, asking(subject, x_not_in_any_contract=1))).valid("ChatCompletion")


async def _unknown(subject: Subject, path: str, body: dict[str, Any]) -> None:
    error = (await subject.post(path, body)).error(404)
    expect(error.get("code") == "model_not_found", expected="code model_not_found", got=error)
