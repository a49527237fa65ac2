"""What a server makes of bytes that no good client sends: too much, too slow, or two readings of one message."""

from __future__ import annotations

import asyncio
import json

from llama_stack_conformance.checking import MUST, SHOULD, Failed, Subject, check, expect
from llama_stack_conformance.checking.raw import Raw
from llama_stack_conformance.checks.inference.asking import asking
from llama_stack_conformance.checks.server import CHAT, HTTP, LIMITS

MODELS, LIST = "/v1/models", "ListModelsResponse"
POST = b"POST /v1/chat/completions HTTP/1.1\r\nHost: HOST\r\nContent-Type: application/json\r\n"
LONG = b"a" * 1_000_000
REFUSED = "a status from 400 to 499, or the connection closed"
WAIT_SECONDS = 5.0
"""What a server has to refuse bytes."""

SLOW = 20
"""Callers of each kind who send half a request and wait."""
OTHERS_SECONDS = 10.0
"""What it has to answer somebody else meanwhile."""


@check("server.limits.headers", MUST, LIMITS, spec=("Error",))
async def headers(subject: Subject) -> None:
    """A header of a million bytes is refused, with 431 or another mistake of the caller's, and the server serves on.

    Headers are kept in memory before anybody knows who sends them. A few callers with endless ones fill any machine.
    """
    await _refused(subject, b"GET /v1/models HTTP/1.1\r\nHost: HOST\r\nX-Long: " + LONG + b"\r\n", b"\r\n")


@check("server.limits.url", MUST, LIMITS, spec=("Error",))
async def url(subject: Subject) -> None:
    """An address of a million characters is refused, with 414 or another mistake of the caller's, and the server serves on.

    It goes into every log and cache behind, each with a limit of its own that it has to run into first.
    """
    await _refused(subject, b"GET /v1/models?after=" + LONG + b" HTTP/1.1\r\nHost: HOST\r\n", b"\r\n")


@check("server.wire.smuggling", MUST, HTTP, spec=("Error",), seconds=60)
async def smuggling(subject: Subject) -> None:
    """A message with two lengths, or with a length that is none, is refused or is the last one of its connection.

    A proxy in front reads such a message one way and the server another. What one takes for a body the other answers as
    a request of the next caller (RFC 9112, section 6.3 and 11.2).
    """
    body = json.dumps(asking(subject, max_tokens=1)).encode()
    chunked = b"%x\r\n%b\r\n0\r\n\r\n" % (len(body), body)
    answer = await _asked(subject, b"Transfer-Encoding: chunked\r\nConnection: close\r\n", chunked)
    sound = answer.statuses == [200] and b'"choices"' in answer.data
    expect(sound, expected="an answer to the message as it should be", got=answer.said())
    for what, (lengths, content) in {
        "a body that has the length and says that it is in chunks": (
            b"Transfer-Encoding: chunked\r\nContent-Length: %d\r\n" % len(body),
            body + b"\r\n\r\n",
        ),
        "two lengths": (b"Content-Length: %d\r\nContent-Length: 1\r\n" % len(body), body),
        "a chunk whose size is no number": (
            b"Transfer-Encoding: chunked\r\n",
            chunked.replace(b"%x" % len(body), b"zz", 1),
        ),
        "chunks that are coded once more": (b"Transfer-Encoding: chunked, identity\r\n", chunked),
    }.items():
        answer = await _asked(subject, lengths, content)
        kept = all(400 <= status < 500 for status in answer.statuses) and (answer.statuses or answer.closed)
        expect(bool(kept), expected=f"{REFUSED}, for {what}", got=answer.said())
    # A length beside chunks may be overlooked, but then nothing more is read from the connection.
    second = b"GET /v1/models HTTP/1.1\r\nHost: HOST\r\n" + _key(subject) + b"\r\n"
    both = b"Content-Length: 5\r\nTransfer-Encoding: chunked\r\n"
    answer = await _asked(subject, both, chunked + second)
    expect(
        len(answer.statuses) <= 1 and answer.closed,
        expected="one answer at most to a message with both lengths, then the connection closed",
        got=answer.said(),
    )


@check("server.wire.slow_callers", MUST, HTTP, spec=("models.list",), seconds=60)
async def slow_callers(subject: Subject) -> None:
    """Forty callers who have sent half a header or half a body keep nobody else from being answered.

    Sending slowly costs an attacker nothing. A server that waits for one with a thread, a lock or a place is stopped by a
    handful of them.
    """
    head = b"GET /v1/models HTTP/1.1\r\nHost: HOST\r\nX-Half: "
    body = POST + _key(subject) + b"Content-Length: 1000\r\n\r\n{"
    async with subject.dawdling(head, body, times=SLOW):
        try:
            async with asyncio.timeout(OTHERS_SECONDS):
                (await subject.get(MODELS)).valid(LIST)
        except TimeoutError:
            raise Failed(
                expected="an answer to somebody else while forty callers are slow",
                got=f"none within {OTHERS_SECONDS:.0f} s",
            ) from None


@check("server.wire.media_type", SHOULD, HTTP, spec=("chat.completions.create", "Error"))
async def media_type(subject: Subject) -> None:
    """A body that does not say that it is JSON is refused with 415, though it is.

    A page of somebody else may post `text/plain` or a form from a browser without asking; JSON it may not.
    """
    body = asking(subject, max_tokens=1)
    for kind in ("text/plain", "application/x-www-form-urlencoded"):
        answer = await subject.post(CHAT, body, headers={"content-type": kind})
        answer.error(415)


async def _refused(subject: Subject, head: bytes, end: bytes) -> None:
    answer = await subject.raw(head + _key(subject) + end, seconds=WAIT_SECONDS)
    refused = 400 <= answer.statuses[0] < 500 if answer.statuses else answer.closed
    expect(refused, expected=REFUSED, got=answer.said())
    (await subject.get(MODELS)).valid(LIST)


async def _asked(subject: Subject, lengths: bytes, content: bytes) -> Raw:
    head = POST + _key(subject) + lengths
    return await subject.raw(head + b"\r\n" + content, seconds=WAIT_SECONDS)


def _key(subject: Subject) -> bytes:
    return f"Authorization: Bearer {subject.running.key}\r\n".encode() if subject.running.key else b""
