"""Makes the calls of the wire vectors: a JSON line in, a JSON line out."""

from __future__ import annotations

import asyncio
import base64
import inspect
import json
import logging
import re
import sys
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack
from functools import reduce
from typing import Any

import httpx

import llama_stack_client as sdk
from llama_stack_client import cassette
from llama_stack_client.runtime import encode, retry


def say(**line: Any) -> None:
    """Prints a line at once."""
    sys.stdout.write(json.dumps(line, ensure_ascii=False, default=repr) + "\n")
    sys.stdout.flush()


def client_for(line: dict[str, Any], waits: list[float]) -> Any:
    """A client with the settings of the case; a sync one cannot be cancelled: those cases get the other."""
    given = dict(line.get("client", {}))
    for name in ("headers", "query"):
        if name in given:
            given[f"default_{name}"] = given.pop(name)
    if isinstance(given.get("timeout"), dict):
        given["timeout"] = sdk.Timeout(**given["timeout"])
    if clock := line.get("clock"):
        given["clock"] = retry.Clock(
            now=lambda: clock["now"],
            random=lambda: clock["random"],
            sleep=waits.append,
            sleep_async=noted(waits),
        )
    asynchronous = "--async" in sys.argv or "cancel_after_ms" in line
    if transport := transport_for(line, asynchronous=asynchronous):
        made = httpx.AsyncClient if asynchronous else httpx.Client
        given["http_client"] = made(transport=transport)
    return (sdk.AsyncLlamaStackClient if asynchronous else sdk.LlamaStackClient)(
        base_url=line.get("base_url"), **given
    )


def transport_for(line: dict[str, Any], *, asynchronous: bool) -> Any:
    """What records to a cassette, or answers from one."""
    if path := line.get("replay"):
        return cassette.ReplayTransport(path)
    if path := line.get("record"):
        return (cassette.AsyncRecordTransport if asynchronous else cassette.RecordTransport)(path)
    return None


def noted(waits: list[float]) -> Any:
    """A sleep that only takes notes."""

    async def sleep(seconds: float) -> None:
        waits.append(seconds)

    return sleep


def arguments_of(method: Any, line: dict[str, Any], progress: list[int]) -> dict[str, Any]:
    """The arguments under Python's names, and the four extras."""
    taken = inspect.signature(method).parameters
    found: dict[str, Any] = {}
    for wire, value in line["arguments"].items():
        if isinstance(value, dict) and "base64" in value:
            content = base64.b64decode(value["base64"])
            watch = progress.append if line.get("progress") else None
            value = sdk.Upload(content, value["filename"], value["content_type"], progress=watch)
        snake = re.sub(r"\W", "_", wire).lower()
        found[next(name for name in (wire, snake, f"{wire}_", f"{snake}_") if name in taken)] = value
    options = dict(line.get("options", {}))
    if isinstance(options.get("timeout"), dict):
        options["timeout"] = sdk.Timeout(**options["timeout"])
    return found | {name if name == "timeout" else f"extra_{name}": value for name, value in options.items()}


async def settled(value: Any) -> Any:
    """The value of a call, of either client."""
    return await value if inspect.isawaitable(value) else value


async def each_of(items: Any) -> AsyncIterator[Any]:
    """The items of a stream or list, of either client; leaving it early leaves them as a user would."""
    async with AsyncExitStack() as stack:
        if hasattr(items, "__aenter__"):
            await stack.enter_async_context(items)
        elif hasattr(items, "__enter__"):
            stack.enter_context(items)
        if hasattr(items, "__aiter__"):
            async for item in items:
                yield item
        else:
            for item in items:
                yield item


async def call(client: Any, line: dict[str, Any]) -> dict[str, Any]:
    """Makes the call of a case and writes its outcome as JSON."""
    mode = line.get("mode", "call")
    if mode == "compatibility":
        return {"result": encode.plain(await settled(client.compatibility()))}
    *path, verb = line["operation"].split(".")
    resource = reduce(getattr, path, client)
    if mode in ("stream", "final"):
        verb = "stream" if verb == "create" else f"{verb}_stream"
    method = getattr(resource.with_raw_response if mode == "raw" else resource, verb)
    progress: list[int] = []
    given = arguments_of(getattr(resource, verb), line, progress)
    if mode in ("stream", "items"):
        found: list[Any] = []
        items = method(**given) if mode == "items" else await settled(method(**given))
        async for item in each_of(items):
            found.append(item)
            if line.get("live"):
                say(case=line["case"], event=encode.plain(item))
            if len(found) == line.get("stop_after"):
                break
        return {"result": encode.plain(found), "unknown": tags(found)}
    value = await settled(method(**given))
    if mode == "final":
        return {"result": encode.plain(await settled(value.final()))}
    if mode == "raw":
        return {"result": {"status": value.status_code, "headers": dict(value.headers), "text": value.text}}
    if mode == "download":
        content = await value.aread() if isinstance(client, sdk.AsyncLlamaStackClient) else value.read()
        named = {} if value.filename is None else {"filename": value.filename}
        return {"result": {"base64": base64.b64encode(content).decode(), **named}}
    value = getattr(value, "response", value)
    return {"result": encode.plain(value), "unknown": tags([value]), "progress": progress}


def tags(values: list[Any]) -> list[str]:
    """The tags of those that this SDK does not know."""
    return [value.tag for value in values if isinstance(value, sdk.types.UnknownVariant)]


def told(error: BaseException) -> dict[str, Any]:
    """An error as JSON."""
    if isinstance(error, asyncio.CancelledError):
        return {"error": {"name": "Cancelled"}}
    facts = {name: getattr(error, name, None) for name in
             ("status", "code", "param", "type", "request_id", "message", "body", "partial")}  # fmt: skip
    facts["partial"] = encode.plain(facts["partial"]) or None
    facts["message"] = facts["message"] or str(error)
    return {
        "error": {
            "name": type(error).__name__,
            **{name: fact for name, fact in facts.items() if fact is not None},
        }
    }


async def answer(line: dict[str, Any], stack: AsyncExitStack) -> dict[str, Any]:
    """The answer to a line; `stack` closes the client later."""
    waits: list[float] = []
    log: list[str] = []
    logger = logging.getLogger("llama_stack_client")
    logger.setLevel(line.get("log", "warning").upper())
    logger.handlers = [Lines(log)]
    try:
        client = client_for(line, waits)
        stack.push_async_callback(lambda: settled(client.close()))
        task = asyncio.ensure_future(call(client, line))
        if "cancel_after_ms" in line:
            asyncio.get_running_loop().call_later(line["cancel_after_ms"] / 1000, task.cancel)
        outcome = await task
    except (Exception, asyncio.CancelledError) as error:
        outcome = told(error)
    return {"case": line["case"], **outcome, "waits": waits, "log": log}


async def main() -> None:
    """Answers every line. A client is closed when the next line comes: a stream must do without that."""
    stack = AsyncExitStack()
    while text := await asyncio.to_thread(sys.stdin.readline):
        await stack.aclose()
        say(**await answer(json.loads(text), stack))
    await stack.aclose()


class Lines(logging.Handler):
    """Keeps what is logged."""

    def __init__(self, log: list[str]) -> None:
        """Takes the list to append to."""
        super().__init__()
        self.log = log

    def emit(self, record: logging.LogRecord) -> None:
        """Keeps a line."""
        self.log.append(record.getMessage())


if __name__ == "__main__":
    asyncio.run(main())
