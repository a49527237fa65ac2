"""What a server makes of the service behind it: its faults, its silence, and callers who leave."""

from __future__ import annotations

import asyncio
import time
from typing import Any

from llama_stack_conformance.checking import (
    MUST,
    SHOULD,
    Failed,
    Need,
    Stream,
    Subject,
    check,
    expect,
    feature,
)
from llama_stack_conformance.checking.measures import OVERHEAD, RELEASE, TRIES
from llama_stack_conformance.checks.inference.asking import CHAT
from llama_stack_conformance.upstream.faults import CANARY, RETRY_AFTER, SCRIPTS, WORDS

UPSTREAM = feature("inference.upstream", "Forwarding to another service")
NEEDS = (Need.UPSTREAM,)
CREATE = ("chat.completions.create", "Error")
CANCEL_SECONDS = 1.0
"""How long the service behind may work on for nobody."""


@check("inference.upstream.forwards", MUST, UPSTREAM, spec=("chat.completions.create",), needs=NEEDS)
async def forwards(subject: Subject) -> None:
    """A healthy service is forwarded word by word, in a stream or not.

    Without this no other check of this feature would mean anything.
    """
    wanted = "".join(WORDS)
    whole = (await subject.post(CHAT, _body(subject, "scripted"))).valid("ChatCompletion")
    expect(whole["choices"][0]["message"]["content"] == wanted, expected=wanted, got=whole)
    stream = await subject.stream(CHAT, _body(subject, "scripted", stream=True))
    deltas = [choice["delta"] for chunk in stream.payloads for choice in chunk.get("choices", ())]
    found = "".join(delta.get("content") or "" for delta in deltas)
    for seen in subject.upstream.of("scripted")[-1:]:
        if stream.events and seen.first is not None:
            subject.measure(OVERHEAD, stream.events[0].at - (seen.first - seen.began))
    expect(found == wanted and stream.done == 1, expected=f"{wanted} [DONE]", got=f"{found} {stream.done}")


@check("inference.upstream.failures", MUST, UPSTREAM, spec=CREATE, needs=NEEDS)
async def failures(subject: Subject) -> None:
    """A service that fails, refuses the server's key or answers nonsense is 502: neither the caller's fault nor ours.

    Peers pass 500 on, turn it into 200 with an event, or close the connection. 401 would make callers change a key
    that is right.
    """
    for script in ("fault-500", "fault-502", "fault-401", "fault-403"):
        await _refused(subject, script, 502)


@check("inference.upstream.nonsense", MUST, UPSTREAM, spec=CREATE, needs=NEEDS)
async def nonsense(subject: Subject) -> None:
    """HTML, an empty body and a body that breaks off are 502, though their status is 200.

    Two peers answer 400 and so blame the caller; one answers with an empty stream.
    """
    for script in ("fault-garbage", "fault-empty", "fault-truncated"):
        await _refused(subject, script, 502)


@check("inference.upstream.resets", MUST, UPSTREAM, spec=CREATE, needs=NEEDS)
async def resets(subject: Subject) -> None:
    """A connection that the service resets before it answers is 502.

    Networks do this every day.
    """
    await _refused(subject, "fault-reset", 502)


@check("inference.upstream.timeouts", MUST, UPSTREAM, spec=CREATE, needs=NEEDS, seconds=60)
async def timeouts(subject: Subject) -> None:
    """A service that is too slow, says so or says nothing, is 504.

    Without a limit the caller waits as long as the service does.
    """
    for script in ("fault-408", "fault-504", "fault-stall"):
        await _refused(subject, script, 504)


@check("inference.upstream.callers_mistakes", MUST, UPSTREAM, spec=CREATE, needs=NEEDS)
async def callers_mistakes(subject: Subject) -> None:
    """What the service refuses as the caller's mistake stays one: 400 or 422.

    Retrying it helps nobody, and 5xx is retried.
    """
    for script in ("fault-400", "fault-422"):
        await _refused(subject, script, 400, 422)


@check("inference.upstream.rate_limits", MUST, UPSTREAM, spec=CREATE, needs=NEEDS)
async def rate_limits(subject: Subject) -> None:
    """429 of the service is 429 with its `Retry-After`, in a stream too; 503 keeps both likewise.

    Three peers lose the header, one makes 500 of it. Without it clients come back at once, all of them.
    """
    for script, status in (("fault-429", 429), ("fault-503", 503)):
        for stream in (False, True):
            answer = await subject.post(CHAT, _body(subject, script, stream=stream))
            answer.error(status)
            found = answer.headers.get("retry-after")
            expect(found == str(RETRY_AFTER), expected=f"Retry-After: {RETRY_AFTER}", got=found)


@check("inference.upstream.retries", SHOULD, UPSTREAM, spec=CREATE, needs=NEEDS)
async def retries(subject: Subject) -> None:
    """A failure reaches the caller without hidden retries.

    Peers try three times by themselves: the caller waits 14 seconds for a 429 and is counted three times.
    """
    for script in ("fault-500", "fault-429"):
        before = len(subject.upstream.of(script))
        await subject.post(CHAT, _body(subject, script))
        asked = len(subject.upstream.of(script)) - before
        subject.measure(TRIES, asked)
        expect(asked == 1, expected="one request to the service", got=asked)


@check("inference.upstream.breaks", MUST, UPSTREAM, spec=("ChatCompletionChunk", "Error"), needs=NEEDS)
async def breaks(subject: Subject) -> None:
    """A stream that breaks after its first event ends with one error event and without `[DONE]`.

    The status is out by then. An answer that only stops looks whole; `[DONE]` would say that it is. A server that has sent
    nothing yet may still say 502.
    """
    for script in ("fault-break", "fault-error-event"):
        stream = await _any_stream(subject, script)
        if stream.status == 502:
            continue
        expect(
            stream.status == 200,
            expected="a stream that ends with an error, or 502 before it",
            got=f"{stream.status} {stream.raw[:300].decode('utf-8', 'replace')}",
        )
        errors = [payload for payload in stream.payloads if "error" in payload]
        sound = len(stream.payloads) - len(errors)
        expect(
            len(errors) == 1 and errors[0] == stream.payloads[-1],
            expected="an error event, last",
            got=stream.payloads,
        )
        expect(sound >= 2, expected="the two events before it", got=sound)
        expect(stream.done == 0, expected="no [DONE]", got=stream.done)


@check("inference.upstream.silence", MUST, UPSTREAM, spec=CREATE, needs=NEEDS, seconds=60)
async def silence(subject: Subject) -> None:
    """No text of the service reaches the caller in an error, neither in its message nor in its code.

    It may hold the name of a host, a key or another caller's words.
    """
    for script in sorted(SCRIPTS):
        if not script.startswith("fault-") or script == "fault-stall":
            continue
        body = (await subject.post(CHAT, _body(subject, script))).body
        stream = await _any_stream(subject, script)
        for said in (body, stream.raw):
            expect(
                CANARY.encode() not in said,
                expected="words of our own",
                got=said.decode("utf-8", "replace")[-600:],
            )


@check("inference.upstream.unbuffered", MUST, UPSTREAM, spec=("chat.completions.create",), needs=NEEDS)
async def unbuffered(subject: Subject) -> None:
    """An event reaches the caller while the service still writes the rest.

    A server or proxy that collects the answer first makes a stream of it that is none.
    """
    async with subject.streaming(CHAT, _body(subject, "scripted-slow", stream=True)) as live:
        count = 0
        async for _ in live:
            count += 1
            if count == 3:
                break
        seen = subject.upstream.of("scripted-slow")[-1:]
        sent = seen[0].sent if seen else 0
        finished = bool(seen) and seen[0].finished
    expect(
        count == 3 and not finished and sent < 40,
        expected="three events while the service writes",
        got=(count, sent),
    )


@check("inference.upstream.cancels_streams", MUST, UPSTREAM, spec=("chat.completions.create",), needs=NEEDS)
async def cancels_streams(subject: Subject) -> None:
    """When the caller of a stream leaves, the service is left too, within a second.

    Otherwise it writes to its end, for nobody, and is paid for it.
    """
    before = len(subject.upstream.of("scripted-slow"))
    async with subject.streaming(CHAT, _body(subject, "scripted-slow", stream=True)) as live:
        async for _ in live:
            break
        leaving = time.monotonic()
    await _left(subject, before, leaving)


@check("inference.upstream.cancels_calls", MUST, UPSTREAM, spec=("chat.completions.create",), needs=NEEDS)
async def cancels_calls(subject: Subject) -> None:
    """When the caller of a call that does not stream leaves, the service is left too, within a second.

    No peer does this: the service always runs to its end.
    """
    before = len(subject.upstream.of("scripted-slow"))
    call = asyncio.ensure_future(subject.post(CHAT, _body(subject, "scripted-slow")))
    try:
        await subject.upstream.arrived("scripted-slow", after=before)
    finally:
        leaving = time.monotonic()
        call.cancel()
        await asyncio.gather(call, return_exceptions=True)
    await _left(subject, before, leaving)


@check("inference.upstream.own_address", MUST, UPSTREAM, spec=("CreateChatCompletionRequest",), needs=NEEDS)
async def own_address(subject: Subject) -> None:
    """A request cannot choose where the server sends it, nor with which key.

    A peer sent its key to whatever address `api_base` named.
    """
    fields = {"base_url": "http://127.0.0.1:9/v1", "api_base": "http://127.0.0.1:9/v1", "api_key": CANARY}
    before = len(subject.upstream.of("scripted"))
    answer = await subject.post(CHAT, _body(subject, "scripted", **fields))
    expect(
        answer.status in (200, 400), expected="200 from where the operator says, or 400", got=answer.status
    )
    for seen in subject.upstream.of("scripted")[before:]:
        expect(CANARY not in str(seen.headers), expected="the operator's key", got="the key of the body")


def _body(subject: Subject, script: str, **fields: Any) -> dict[str, Any]:
    messages = [{"role": "user", "content": "Say your words."}]
    return {"model": subject.upstream.model(script), "messages": messages, **fields}


async def _refused(subject: Subject, script: str, *statuses: int) -> None:
    """Both ways of asking are refused with the status, before the first byte of a stream."""
    for stream in (False, True):
        answer = await subject.post(CHAT, _body(subject, script, stream=stream))
        expect(
            answer.status in statuses,
            expected=f"{' or '.join(map(str, statuses))} for {script}, {'' if stream else 'not '}streaming",
            got=f"{answer.status} {answer.body[:200].decode('utf-8', 'replace')}",
        )
        answer.error(*statuses)


async def _any_stream(subject: Subject, script: str) -> Stream:
    async with subject.streaming(CHAT, _body(subject, script, stream=True)) as live:
        async for _ in live:
            pass
    return live.stream


async def _left(subject: Subject, before: int, leaving: float) -> None:
    seen = await subject.upstream.arrived("scripted-slow", after=before)
    if seen is None:
        raise Failed(expected="a request to the service", got="none")
    gone = await seen.gone(CANCEL_SECONDS)
    if seen.left is not None:
        subject.measure(RELEASE, max(0.0, seen.left - leaving))
    expect(
        gone,
        expected="the service left within 1 s",
        got=f"{seen.sent} events, and on it goes",
    )
