"""Trouble on request, so that clients can be tested against it.

A request asks for it with the header `x-stub-fault`, or (where it names a model) with the model `stub-fault-<fault>`:

| fault | what happens |
|---|---|
| `429` | rate limited, `Retry-After: 1` |
| `500` | an unexpected failure inside the provider |
| `502`, `503`, `504` | the upstream answers nonsense, is overloaded, is too late |
| `slow` | the answer comes after a second; a stream pauses a fifth of a second before each event |
| `error` | a stream breaks with an error event after its second event; other answers come as ever |
| `drop` | the connection closes without a byte of an answer; that of a stream after its second event |

Trouble strikes once: the providers that a provider calls for its answer are spared. A header with another word is
refused; a model with another word is a model that nobody serves.
"""

from __future__ import annotations

import asyncio
import functools
import inspect
from collections.abc import AsyncGenerator, AsyncIterator, Awaitable, Callable
from contextlib import aclosing
from dataclasses import replace
from typing import TypeVar

from llama_stack_spi import (
    ConnectionDropped,
    Context,
    InvalidRequestError,
    LlamaStackError,
    RateLimitError,
    UnavailableError,
    UpstreamError,
    UpstreamTimeoutError,
)

FAULTS = ("429", "500", "502", "503", "504", "slow", "error", "drop")
HEADER = "x-stub-fault"
MODEL = "stub-fault-"
SLOW_ANSWER = 1.0
SLOW_EVENT = 0.2
EVENTS_BEFORE_TROUBLE = 2

P = TypeVar("P", bound=type)


def fails_on_request(provider: P) -> P:
    """Class decorator: every operation of the provider first looks whether trouble is asked for."""
    for name, method in list(vars(provider).items()):
        if name.startswith("_") or not callable(method) or "ctx" not in inspect.signature(method).parameters:
            continue
        if inspect.isasyncgenfunction(method):
            setattr(provider, name, _faulty_stream(method))
        elif inspect.iscoroutinefunction(method):
            setattr(provider, name, _faulty_call(method))
    return provider


def is_fault(model: str) -> bool:
    """Whether the name of a model asks for trouble."""
    return model.startswith(MODEL) and model.removeprefix(MODEL) in FAULTS


def _fault(args: tuple[object, ...], ctx: Context) -> str | None:
    if fault := ctx.headers.get(HEADER):
        if fault not in FAULTS:
            raise InvalidRequestError(
                f"The stub knows no fault {fault!r}. The header {HEADER} takes one of: {', '.join(FAULTS)}.",
                code="unknown_fault",
                param=HEADER,
            )
        return fault
    for each in args:
        model = getattr(each, "model", None) or getattr(each, "model_id", None)
        if isinstance(model, str) and is_fault(model):
            return model.removeprefix(MODEL)
    return None


def _spared(ctx: Context) -> Context:
    return replace(ctx, headers={name: value for name, value in ctx.headers.items() if name != HEADER})


async def _before_answer(fault: str | None) -> None:
    match fault:
        case "429":
            raise RateLimitError("The stub was asked to be busy.", retry_after=1)
        case "500":
            raise LlamaStackError("The stub was asked to fail.")
        case "502":
            raise UpstreamError("The stub was asked to pretend that its upstream answers nonsense.")
        case "503":
            raise UnavailableError("The stub was asked to be overloaded.", retry_after=1)
        case "504":
            raise UpstreamTimeoutError("The stub was asked to pretend that its upstream is late.")


def _faulty_call(method: Callable[..., Awaitable[object]]) -> Callable[..., Awaitable[object]]:
    @functools.wraps(method)
    async def call(self: object, *args: object, ctx: Context, **kwargs: object) -> object:
        if not (fault := _fault((*args, *kwargs.values()), ctx)):
            return await method(self, *args, ctx=ctx, **kwargs)
        await _before_answer(fault)
        if fault == "slow":
            await asyncio.sleep(SLOW_ANSWER)
        if fault == "drop":
            raise ConnectionDropped
        return await method(self, *args, ctx=_spared(ctx), **kwargs)

    return call


def _faulty_stream(method: Callable[..., AsyncGenerator[object]]) -> Callable[..., AsyncIterator[object]]:
    @functools.wraps(method)
    def stream(self: object, *args: object, ctx: Context, **kwargs: object) -> AsyncIterator[object]:
        if fault := _fault((*args, *kwargs.values()), ctx):
            return _troubled(method(self, *args, ctx=_spared(ctx), **kwargs), fault)
        return method(self, *args, ctx=ctx, **kwargs)

    return stream


async def _troubled(events: AsyncGenerator[object], fault: str) -> AsyncIterator[object]:
    await _before_answer(fault)
    sent = 0
    async with aclosing(events):
        async for event in events:
            if fault == "slow":
                await asyncio.sleep(SLOW_EVENT)
            if sent == EVENTS_BEFORE_TROUBLE and fault == "drop":
                raise ConnectionDropped
            if sent == EVENTS_BEFORE_TROUBLE and fault == "error":
                raise LlamaStackError("The stub was asked to break off.")
            yield event
            sent += 1
