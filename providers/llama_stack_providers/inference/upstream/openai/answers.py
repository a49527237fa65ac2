"""Answers of an upstream: checked against the contract once, and forwarded as they came."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from typing import Generic, TypeVar, cast

from pydantic import BaseModel, ValidationError
from pydantic_core import from_json, to_json

from llama_stack_providers.inference.upstream.faults import error_of, nonsense
from llama_stack_providers.inference.upstream.keys import Key
from llama_stack_providers.inference.upstream.openai.mending import Asked, Json
from llama_stack_spi import LlamaStackError, forwarded
from llama_stack_spi.http.wire import WireType

M = TypeVar("M", bound=BaseModel)

_NO_NAME = re.compile(rb'"id"\s*:\s*""')


class Checked(Generic[M]):
    """Answers of one kind.

    Args:
        model: What the operation answers or streams.
        mend: Fills the gaps of one that does not follow its schema.
        name: What messages call the upstream.
        nameless: Whether an identifier may be empty, which the schema allows and nobody can use.
    """

    def __init__(
        self, model: type[M], mend: Callable[[Json, Asked], None], *, name: str, nameless: bool = False
    ) -> None:
        self._model = model
        self._mend = mend
        self._name = name
        self._nameless = nameless
        self._one = WireType(model)
        self._many = WireType(list[model])  # type: ignore[valid-type]  # a list of whichever model this is

    def answer(self, raw: bytes, *, asked: Asked, key: Key) -> M:
        """A whole answer.

        Args:
            raw: What the upstream sent.
            asked: What was asked.
            key: The key that was sent, for errors.

        Raises:
            UpstreamError: It is no such answer.
        """
        if self._follow([raw]):
            return forwarded(self._model, raw)
        return self._mended(raw, asked, key)

    def batches(self, events: Sequence[bytes], *, asked: Asked, key: Key) -> Iterator[list[M]]:
        """Events that arrived together, checked together; what came before a bad one is not lost."""
        if self._follow(events):
            kind = self._model
            yield [forwarded(kind, event) for event in events]
        else:
            yield from self._one_by_one(events, asked, key)

    def _follow(self, events: Sequence[bytes]) -> bool:
        """Whether all of these follow their schema, and have names where they may lack them."""
        if self._nameless and any(map(_NO_NAME.search, events)):
            return False
        try:
            if len(events) == 1:
                self._one.from_json(events[0])
                return True
            found = cast("list[object]", self._many.from_json(b"[%b]" % b",".join(events)))
        except ValidationError:
            return False
        # An event that is two with a comma between them is none.
        return len(found) == len(events)

    def _one_by_one(self, events: Sequence[bytes], asked: Asked, key: Key) -> Iterator[list[M]]:
        good: list[M] = []
        for event in events:
            try:
                good.append(self.answer(event, asked=asked, key=key))
            except LlamaStackError:
                if good:
                    yield good
                raise
        yield good

    def _mended(self, raw: bytes, asked: Asked, key: Key) -> M:
        try:
            found = from_json(raw)
        except ValueError:
            raise nonsense(self._name) from None
        if not isinstance(found, dict):
            raise nonsense(self._name)
        if found.get("error") is not None:
            raise self._told(found, raw, asked.model, key)
        self._mend(found, asked)
        whole = to_json(found)
        try:
            self._one.from_json(whole)
        except ValidationError:
            raise nonsense(self._name) from None
        return forwarded(self._model, whole)

    def _told(self, found: Json, raw: bytes, model: str, key: Key) -> LlamaStackError:
        """The error that an event, or an answer with the status of a success, tells."""
        error = found["error"]
        code = error.get("code") or error.get("status") if isinstance(error, dict) else None
        status = code if isinstance(code, int) and 400 <= code < 600 else 500
        return error_of(status, {}, raw, name=self._name, key=key, model=model)
