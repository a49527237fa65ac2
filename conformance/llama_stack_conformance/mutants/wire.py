"""Servers that are wrong about the bytes of HTTP in one way each."""

from __future__ import annotations

import asyncio
import re

from llama_stack_conformance.mutants.breaking import Receive, Scope, Send, again, at, heads, read
from llama_stack_conformance.mutants.front import END, Handler, pass_on, rewriting, said
from llama_stack_conformance.mutants.mutant import front_mutant, mutant
from llama_stack_conformance.targets.hosting import App

LONG = 100_000
CHAT = at("POST", "/v1/chat/completions")
_BOTH = re.compile(rb"(?=.*transfer-encoding:)(?=.*content-length:)", re.IGNORECASE | re.DOTALL)
_CODING = re.compile(rb"transfer-encoding:[^\r]*\r\n", re.IGNORECASE)
_LENGTH = re.compile(rb"content-length:[^\r]*\r\n", re.IGNORECASE)


@front_mutant("server.limits.headers")
def overlooks_long_headers(url: str) -> Handler:
    """Answers as if a long header were not there, and so has read it."""
    return rewriting(url, lambda data: re.sub(rb"X-Long: a*\r\n", b"", data))


@front_mutant("server.limits.headers")
def never_recovers(url: str) -> Handler:
    """Hangs up on everybody after a long header."""
    down = False

    def change(data: bytes) -> bytes | None:
        nonlocal down
        down = down or len(data.partition(END)[0]) > LONG
        return None if down else data

    return rewriting(url, change)


@front_mutant("server.limits.url")
def cuts_addresses(url: str) -> Handler:
    """Cuts a long address short and answers."""
    return rewriting(url, lambda data: re.sub(rb"\?after=a* ", b" ", data))


@front_mutant("server.limits.url")
def fails_at_long_addresses(url: str) -> Handler:
    """Answers 500 to a long address."""

    async def handle(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        data = await said(reader)
        if len(data.partition(b"\r\n")[0]) > LONG:
            writer.write(b"HTTP/1.1 500 Internal Server Error\r\nContent-Length: 0\r\n\r\n")
            await writer.drain()
        else:
            await pass_on(url, data, reader, writer)

    return handle


def of_both(data: bytes, rest: re.Pattern[bytes]) -> bytes:
    """A request with both lengths, without the one that fits the pattern."""
    head, end, content = data.partition(END)
    return (rest.sub(b"", head + b"\r\n")[:-2] if _BOTH.search(head) else head) + end + content


@front_mutant("server.wire.smuggling")
def believes_the_length(url: str) -> Handler:
    """Reads a chunked body by its length."""
    return rewriting(url, lambda data: of_both(data, _CODING))


@front_mutant("server.wire.smuggling")
def reads_on(url: str) -> Handler:
    """Overlooks a length beside chunks, and reads the next request from the same connection."""
    return rewriting(url, lambda data: data if data.count(b"HTTP/1.1") == 1 else of_both(data, _LENGTH))


@front_mutant("server.wire.smuggling")
def takes_the_first_length(url: str) -> Handler:
    """Takes the first of two lengths."""

    def change(data: bytes) -> bytes:
        found = list(_LENGTH.finditer(data, 0, data.index(END) + 2))
        return data[: found[1].start()] + data[found[1].end() :] if len(found) == 2 else data

    return rewriting(url, change)


@front_mutant("server.wire.smuggling")
def guesses_sizes(url: str) -> Handler:
    """Guesses the size of a chunk that says none."""

    def change(data: bytes) -> bytes:
        head, _, content = data.partition(END)
        if not content.startswith(b"zz\r\n"):
            return data
        body = content[4:].partition(b"\r\n0\r\n")[0]
        return head + END + b"%x\r\n%b\r\n0\r\n\r\n" % (len(body), body)

    return rewriting(url, change)


@front_mutant("server.wire.slow_callers")
def serves_one_after_another(url: str) -> Handler:
    """Has one place, and keeps it for whoever came first."""
    place = asyncio.Lock()

    async def handle(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        async with place:
            await pass_on(url, await said(reader), reader, writer)

    return handle


@mutant("server.wire.slow_callers")
def reads_one_body_at_a_time(app: App) -> App:
    """Answers nobody while it reads a body."""
    gate = asyncio.Lock()

    async def wrapped(scope: Scope, receive: Receive, send: Send) -> None:
        async with gate:
            body = await read(receive)
        await app(scope, again(body, receive), send)

    return wrapped


@mutant("server.wire.media_type")
def takes_whatever_is_json(app: App) -> App:
    """Takes every body for what it should be."""

    async def wrapped(scope: Scope, receive: Receive, send: Send) -> None:
        kept = [pair for pair in scope["headers"] if pair[0] != b"content-type"]
        inner = {**scope, "headers": [*kept, (b"content-type", b"application/json")]}
        await app(inner, receive, send)

    return wrapped


@mutant("server.wire.media_type")
def calls_it_a_bad_request(app: App) -> App:
    """Answers 400 to another kind of body."""
    return heads(app, CHAT, lambda status, found: (400 if status == 415 else status, found))
