"""Calls a client's methods and writes what happened as JSON lines.

Four kinds of line: `method` (one that the client has), `call` (one that was made, and its outcome), `claim`
(something that must be true of the answers), and `broken` (a part of the script that ended early).
"""

from __future__ import annotations

import contextlib
import json
import traceback
from collections.abc import Callable, Iterator
from typing import TypeVar

from reflection import find, methods
from shapes import misfits, told

T = TypeVar("T")


class Recorder:
    """Calls methods of a client by their dotted name: `call("models.retrieve", "stub/chat")`."""

    def __init__(self, client: object, requests: list[str]) -> None:
        """`requests` is filled by the client's HTTP hook with `METHOD /path → status`."""
        self.client = client
        self.requests = requests
        self._known = set(methods(client))
        for each in sorted(self._known):
            self._write("method", method=each)

    def has(self, method: str) -> bool:
        """Whether this release of the client has the method."""
        return method in self._known

    def __call__(self, method: str, /, *args: object, **kwargs: object) -> object:
        """Calls the method and returns its answer."""
        return self.run(method, lambda: find(self.client, method)(*args, **kwargs), arguments=kwargs)

    def stream(self, method: str, /, *args: object, **kwargs: object) -> list:
        """Calls the method, reads its stream to the end, and returns the events."""
        return self.run(method, lambda: list(find(self.client, method)(*args, **kwargs)), arguments=kwargs)

    def pages(self, method: str, /, *args: object, **kwargs: object) -> list:
        """Calls the method and lets the client fetch page after page; returns all items."""
        return self.run(
            method,
            lambda: list(find(self.client, method)(*args, **kwargs)),
            arguments=kwargs,
            note="all pages",
        )

    def run(
        self,
        method: str,
        action: Callable[[], T],
        *,
        arguments: dict[str, object] | None = None,
        note: str = "",
    ) -> T:
        """Does what `action` does in the name of the method, for calls that need more than arguments."""
        self.requests.clear()
        said = ", ".join(name for name in arguments or {} if not name.startswith("extra_"))
        try:
            answer = action()
        except Exception as error:
            self._call(method, said, note, ok=False, result=f"{type(error).__name__}: {error}")
            raise
        self._call(method, said, note, ok=True, result=told(answer), misfits=misfits(answer))
        return answer

    def fails(
        self, method: str, expected: type[Exception], /, *args: object, **kwargs: object
    ) -> Exception | None:
        """Calls the method, which must raise exactly the client's class `expected`."""
        self.requests.clear()
        said = ", ".join(name for name in kwargs if not name.startswith("extra_"))
        try:
            answer = find(self.client, method)(*args, **kwargs)
            if hasattr(answer, "__next__"):
                list(answer)
        except Exception as error:  # noqa: BLE001 - any class but the expected one is a finding
            right = type(error) is expected
            self._call(method, said, "must fail", ok=right, result=f"raises {type(error).__name__}")
            return error if right else None
        self._call(method, said, "must fail", ok=False, result=f"no error, but {told(answer)}")
        return None

    def claim(self, method: str, sentence: str, holds: object, seen: object = None) -> None:
        """Something that must be true of the method's answers; `seen` is shown when it is not."""
        self._write(
            "claim", method=method, claim=sentence, ok=bool(holds), seen=None if holds else repr(seen)[:500]
        )

    @contextlib.contextmanager
    def part(self, name: str) -> Iterator[None]:
        """A part of the script; where it breaks, the parts behind it still run."""
        try:
            yield
        except Exception:  # noqa: BLE001 - reported, and it fails the test
            self._write("broken", part=name, error=traceback.format_exc(limit=-4)[-1500:])

    def _call(
        self,
        method: str,
        arguments: str,
        note: str,
        *,
        ok: bool,
        result: str,
        misfits: list[str] | None = None,
    ) -> None:
        self._write(
            "call", method=method, arguments=arguments, note=note, ok=ok, result=result[:500],
            requests=list(self.requests), misfits=misfits or [],
        )  # fmt: skip

    @staticmethod
    def _write(kind: str, **fields: object) -> None:
        print(json.dumps({"kind": kind, **fields}, ensure_ascii=False), flush=True)  # noqa: T201 - the protocol
