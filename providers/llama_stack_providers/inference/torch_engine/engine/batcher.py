"""The thread of a language model: it reads prompts a piece at a time and writes all answers together, a token each.

An answer joins as soon as there is a place and leaves as soon as it is complete or its caller is gone, so nobody waits
for the longest of a batch. The continuous batching of transformers is not used, because its requests have no seed, no
grammar, no log probabilities of other tokens and no adapter of their own.
"""

from __future__ import annotations

import asyncio
import logging
import threading
from collections import deque
from collections.abc import AsyncGenerator, Callable
from concurrent.futures import Future
from typing import Protocol, TypeVar

import torch
from transformers import DynamicCache

from llama_stack_providers.inference.torch_engine.engine.rows import Rows
from llama_stack_providers.inference.torch_engine.engine.work import Written
from llama_stack_providers.inference.torch_engine.engine.writer import Outcome, Writer
from llama_stack_spi import LlamaStackError, UnavailableError

LOG = logging.getLogger("llama_stack.inference")
T = TypeVar("T")


class Reads(Protocol):
    """What a batcher needs of a model; called from its thread alone."""

    def read(self, ids: list[int], cache: DynamicCache, adapter: str | None, *, every: bool) -> torch.Tensor:
        """Reads more of one prompt; answers the logits behind its last token, or behind every one of `ids`."""
        ...

    def step(self, tokens: list[int], rows: Rows, adapters: list[str | None]) -> torch.Tensor:
        """Reads one more token in each row; answers the logits behind each."""
        ...


class Batcher:
    """Writes answers in one thread.

    Args:
        name: Name of the model.
        model: The model.
        parallel: Answers that are written together; others wait.
        piece: Tokens of a prompt that are read before the others get their next token.
    """

    def __init__(self, name: str, model: Reads, *, parallel: int, piece: int) -> None:
        self._name = name
        self._model = model
        self._parallel = parallel
        self._piece = piece
        self._wake = threading.Condition()
        self._waiting: deque[Writer] = deque()
        self._calls: deque[Callable[[], None]] = deque()
        self._reading: deque[tuple[Writer, DynamicCache]] = deque()
        self._writing: list[Writer] = []
        self._rows = Rows()
        self._outbox: list[tuple[Writer, Outcome]] = []
        self._stopping = False
        self._thread = threading.Thread(target=self._run, name=f"torch {name}", daemon=True)
        self._thread.start()

    @property
    def busy(self) -> int:
        """Answers that are being read for or written."""
        return len(self._reading) + len(self._writing)

    async def write(self, writer: Writer) -> AsyncGenerator[Written]:
        """Yields an answer as it is written. Leaving early frees its place before the next token."""
        with self._wake:
            self._refuse_when_stopping()
            self._waiting.append(writer)
            self._wake.notify()
        try:
            while True:
                outcome = await writer.outcomes.get()
                if isinstance(outcome, BaseException):
                    raise outcome
                yield outcome
                if outcome.finish:
                    return
        finally:
            writer.gone = True

    async def call(self, work: Callable[[], T]) -> T:
        """Runs something between two tokens in the model's thread, such as adding an adapter."""
        future: Future[T] = Future()

        def run() -> None:
            if future.set_running_or_notify_cancel():
                try:
                    future.set_result(work())
                except BaseException as error:  # noqa: BLE001  it is raised where the caller waits
                    future.set_exception(error)

        with self._wake:
            self._refuse_when_stopping()
            self._calls.append(run)
            self._wake.notify()
        return await asyncio.wrap_future(future)

    def stop(self) -> None:
        """Ends the thread behind the token that it is at, and all answers with it. Blocks until then."""
        with self._wake:
            self._stopping = True
            self._wake.notify()
        self._thread.join()

    def _refuse_when_stopping(self) -> None:
        if self._stopping:
            raise _stopped(self._name)

    def _run(self) -> None:
        with torch.inference_mode():
            while True:
                calls = self._admitted()
                if self._stopping:
                    self._fail(_stopped(self._name))
                    self._deliver()
                    return
                try:
                    for call in calls:
                        call()
                    self._turn()
                except Exception:
                    LOG.exception("The model %s failed", self._name)
                    self._fail(
                        LlamaStackError(
                            f"The engine of the model '{self._name}' failed.", code="engine_failed"
                        )
                    )
                self._deliver()

    def _admitted(self) -> list[Callable[[], None]]:
        """Waits for something to do, gives free places to those who wait, and returns what is to be called."""
        with self._wake:
            while not (self._stopping or self.busy or self._waiting or self._calls):
                self._wake.wait()
            while self._waiting and self.busy < self._parallel:
                writer = self._waiting.popleft()
                if not writer.gone:
                    self._reading.append((writer, DynamicCache()))
            calls = [*self._calls]
            self._calls.clear()
            return calls

    def _turn(self) -> None:
        self._reading = deque(each for each in self._reading if not each[0].gone)
        self._keep([not writer.gone for writer in self._writing])
        if self._reading:
            self._read(*self._reading[0])
        if self._writing:
            self._write()

    def _read(self, writer: Writer, cache: DynamicCache) -> None:
        ids = writer.work.ids
        piece = [*ids[writer.read : writer.read + self._piece]]
        every = writer.work.prompt_top is not None
        logits = self._model.read(piece, cache, writer.work.adapter, every=every)
        writer.read += len(piece)
        writer.take_prompt(logits)
        if writer.read < len(ids):
            return
        self._reading.popleft()
        begun = [each for each in (writer, *self._twins(writer)) if self._took(each, logits[-1])]
        if begun:
            self._rows.join(cache, len(begun))
            self._writing += begun

    def _twins(self, writer: Writer) -> list[Writer]:
        """Those whose prompt is the same and not begun: they need not read it again. Several answers to one request are."""
        work = writer.work
        twins = [
            each
            for each, _ in self._reading
            if each.read == 0 and not each.gone and each.work.prompt_top is None
            and (each.work.ids, each.work.adapter) == (work.ids, work.adapter)
        ]  # fmt: skip
        self._reading = deque(each for each in self._reading if each[0] not in twins)
        return twins

    def _write(self) -> None:
        tokens = [writer.last for writer in self._writing]
        adapters = [writer.work.adapter for writer in self._writing]
        logits = self._model.step(tokens, self._rows, adapters)
        self._keep([self._took(writer, row) for writer, row in zip(self._writing, logits, strict=True)])

    def _took(self, writer: Writer, logits: torch.Tensor) -> bool:
        """Writes the next token of an answer; says whether more follow. One that fails takes no other with it."""
        try:
            self._outbox.append((writer, writer.take(logits)))
        except Exception:
            LOG.exception("An answer of the model %s failed", self._name)
            writer.finished = True
            failed = LlamaStackError(f"The engine of the model '{self._name}' failed.", code="engine_failed")
            self._outbox.append((writer, failed))
        return not writer.finished

    def _keep(self, staying: list[bool]) -> None:
        if not all(staying):
            self._rows.keep([place for place, stays in enumerate(staying) if stays])
            self._writing = [each for each, stays in zip(self._writing, staying, strict=True) if stays]

    def _fail(self, error: LlamaStackError) -> None:
        with self._wake:
            lost = [*self._writing, *(writer for writer, _ in self._reading)]
            if self._stopping:
                lost += self._waiting
                for call in self._calls:
                    call()
                self._waiting.clear()
                self._calls.clear()
        self._writing, self._rows = [], Rows()
        self._reading.clear()
        self._outbox += [(writer, error) for writer in lost]

    def _deliver(self) -> None:
        """Hands what was written to the event loops that wait for it, one call for each loop."""
        parcels: dict[asyncio.AbstractEventLoop, list[tuple[Writer, Outcome]]] = {}
        for writer, outcome in self._outbox:
            parcels.setdefault(writer.loop, []).append((writer, outcome))
        self._outbox = []
        for loop, parcel in parcels.items():
            try:
                loop.call_soon_threadsafe(_unpack, parcel)
            except RuntimeError:
                # The loop is closed, and those who waited on it are gone.
                for writer, _ in parcel:
                    writer.gone = True


def _unpack(parcel: list[tuple[Writer, Outcome]]) -> None:
    for writer, outcome in parcel:
        writer.outcomes.put_nowait(outcome)


def _stopped(name: str) -> UnavailableError:
    return UnavailableError(f"The model '{name}' is being unloaded.", code="engine_stopped", retry_after=1)
