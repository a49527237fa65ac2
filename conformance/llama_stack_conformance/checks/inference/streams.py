"""Streams of inference: chunks that add up, in the order that clients rely on."""

from __future__ import annotations

from typing import Any

from llama_stack_conformance.checking import MUST, SHOULD, Subject, check, expect, feature
from llama_stack_conformance.checking.events import DONE
from llama_stack_conformance.checks.inference.asking import (
    CHAT,
    COMPLETIONS,
    asking,
    chat,
    chunks,
    continuing,
    deltas_of,
    text_of,
)

STREAMING = feature("inference.streaming", "Answers in pieces")
TEXTS = feature("inference.completions", "Continuing a text", operations=("completions.create",))
CREATE = ("chat.completions.create", "ChatCompletionChunk")


@check("inference.stream.adds_up", MUST, STREAMING, spec=CREATE)
async def adds_up(subject: Subject) -> None:
    """The text of a stream, put together, is the text of the same request without one.

    Clients show the stream and keep the whole. A server that loses, repeats or reorders a piece shows something else
    than it answers, and nobody notices until a word is missing. Temperature 0 and a seed make both answers the same.
    """
    whole = await chat(subject)
    wanted = whole["choices"][0]["message"]["content"] or ""
    expect(bool(wanted), expected="an answer with text", got=whole)
    found = text_of(await chunks(subject))
    expect(found == wanted, expected=wanted, got=found)


@check("inference.completions.stream_adds_up", MUST, TEXTS, spec=("completions.create", "Completion"))
async def completions_add_up(subject: Subject) -> None:
    """The pieces of a streamed completion add up to the completion without a stream.

    The older route is what benchmarks and editors use, and it has a shape of its own: text, not deltas.
    """
    whole = (await subject.post(COMPLETIONS, continuing(subject))).valid("Completion")
    stream = await subject.stream(COMPLETIONS, continuing(subject, stream=True))
    wanted = [choice["text"] for choice in whole["choices"]]
    pieces = [choice.get("text") or "" for piece in stream.valid("Completion") for choice in piece["choices"]]
    found = "".join(pieces)
    expect([found] == wanted, expected=wanted, got=[found])


@check("inference.stream.framing", MUST, STREAMING, spec=("chat.completions.create",))
async def framing(subject: Subject) -> None:
    """A stream is text/event-stream: every event ends with a blank line, and nothing stands behind the last one.

    Parsers drop an event that no blank line ends. A proxy that sees another content type buffers the whole answer.
    """
    stream = await subject.stream(CHAT, asking(subject, stream=True))
    kind = stream.headers.get("content-type", "")
    expect(kind.startswith("text/event-stream"), expected="content-type: text/event-stream", got=kind)
    expect(not stream.rest and not stream.broken, expected="a blank line behind every event", got=stream.rest)
    fields = {line.partition(":")[0] for line in stream.raw.decode("utf-8", "replace").splitlines() if line}
    wrong = sorted(fields - {"", "data", "event", "id", "retry"})
    expect(not wrong, expected="lines that are fields of an event or comments", got=wrong)


@check("inference.stream.done", MUST, STREAMING, spec=("chat.completions.create",))
async def done(subject: Subject) -> None:
    """`data: [DONE]` comes exactly once, as the last event.

    It is the only way to tell a stream that ended from one that broke. Two servers of the same lineage leave it out,
    and clients that wait for it hang until their time-out.
    """
    await _done(subject, CHAT, asking(subject))


@check("inference.completions.stream_done", MUST, TEXTS, spec=("completions.create",))
async def completions_done(subject: Subject) -> None:
    """`data: [DONE]` ends the stream of a completion as well, exactly once.

    The older route is often written apart, and forgotten.
    """
    await _done(subject, COMPLETIONS, continuing(subject))


@check("inference.stream.role_first", MUST, STREAMING, spec=(*CREATE, "ChatDelta"))
async def role_first(subject: Subject) -> None:
    """The first delta of a choice says that the assistant speaks; no later one says anything else.

    Clients build the message from its first delta. Without a role there they keep a message that the next request refuses.
    """
    deltas = deltas_of(await chunks(subject))
    roles = [delta.get("role") for delta in deltas]
    expect(roles[:1] == ["assistant"], expected="the role `assistant` in the first delta", got=roles)
    expect(set(roles) <= {"assistant", None}, expected="no other role later", got=roles)


@check("inference.stream.finish_reason", MUST, STREAMING, spec=CREATE)
async def finish_reason(subject: Subject) -> None:
    """Each choice has its finish reason once, in its last chunk, and it is the one of the answer without a stream.

    Agents decide by it whether to call a tool, go on, or ask for more tokens.
    """
    whole = await chat(subject)
    reasons = [choice.get("finish_reason") for chunk in await chunks(subject) for choice in chunk["choices"]]
    wanted = whole["choices"][0]["finish_reason"]
    given = [reason for reason in reasons if reason is not None]
    expect(
        given == [wanted] and reasons[-1] == wanted,
        expected=f"`{wanted}` once, in the last chunk",
        got=reasons,
    )


@check("inference.stream.usage_once", MUST, STREAMING, spec=(*CREATE, "CompletionUsage"))
async def usage_once(subject: Subject) -> None:
    """With `include_usage` exactly one chunk has the usage: the last, without choices, and its sums are right.

    Bills are made from it. Usage in every chunk is counted many times; usage beside a choice is overlooked.
    """
    found = await chunks(subject, stream_options={"include_usage": True})
    counts = [chunk.get("usage") for chunk in found]
    expect(
        counts[-1] is not None and not any(counts[:-1]) and found[-1]["choices"] == [],
        expected="usage once, in a last chunk whose `choices` are empty",
        got=found[-1] if counts[-1] and not any(counts[:-1]) else [bool(each) for each in counts],
    )
    usage = counts[-1] or {}
    total = usage["prompt_tokens"] + usage["completion_tokens"]
    expect(usage["total_tokens"] == total, expected=f"total_tokens {total}", got=usage)


@check("inference.stream.usage_when_asked", SHOULD, STREAMING, spec=CREATE)
async def usage_when_asked(subject: Subject) -> None:
    """Without `include_usage` no chunk has usage, and none is without choices.

    Older clients read `choices[0]` of every chunk; a chunk without any ends them.
    """
    found = await chunks(subject)
    wrong = [chunk for chunk in found if chunk.get("usage") or not chunk["choices"]]
    expect(not wrong, expected="choices and no usage in every chunk", got=wrong)


@check("inference.stream.same_identity", MUST, STREAMING, spec=CREATE)
async def same_identity(subject: Subject) -> None:
    """All chunks of a stream have the same `id`, `created` and `model`, and the id is a new one for each stream.

    Clients that serve many streams at once sort chunks by id.
    """
    first, second = await chunks(subject), await chunks(subject)
    identities = {(chunk["id"], chunk["created"], chunk["model"]) for chunk in first}
    expect(len(identities) == 1, expected="one id, time and model", got=sorted(map(str, identities)))
    expect(first[0]["id"] != second[0]["id"], expected="another id for another stream", got=first[0]["id"])


@check("inference.stream.choices", MUST, STREAMING, spec=CREATE)
async def choices(subject: Subject) -> None:
    """A stream with `n` = 2 carries both choices, told apart by their index, each with a finish reason.

    Without the index the two texts run into each other.
    """
    found = await chunks(subject, n=2)
    ended = sorted(
        choice["index"]
        for chunk in found
        for choice in chunk["choices"]
        if choice.get("finish_reason") is not None
    )
    expect(ended == [0, 1], expected="a finish reason for the choices 0 and 1", got=ended)
    expect(all(text_of(found, index) for index in (0, 1)), expected="text in both", got=found)


@check(
    "inference.stream.refused_before_first_byte", MUST, STREAMING, spec=("chat.completions.create", "Error")
)
async def refused_before_first_byte(subject: Subject) -> None:
    """A stream that cannot begin is refused with its real status and the error envelope, not with 200 and an event.

    Retries, alerts and gateways look at the status. 200 for a failure hides it from all of them.
    """
    name = subject.name("no-such-model")
    answer = await subject.post(CHAT, asking(subject, model=name, stream=True))
    error = answer.error(404)
    expect(error.get("code") == "model_not_found", expected="code model_not_found", got=error)


async def _done(subject: Subject, path: str, body: dict[str, Any]) -> None:
    stream = await subject.stream(path, {**body, "stream": True})
    last = stream.events[-1].data if stream.events else ""
    expect((stream.done, last) == (1, DONE), expected="[DONE] once, last", got=f"{stream.done}, {last}")
