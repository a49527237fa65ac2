"""Ctrl-C that is never lost."""

from __future__ import annotations

import signal
from collections.abc import Callable, Generator
from contextlib import contextmanager
from types import FrameType


@contextmanager
def interruptible() -> Generator[Callable[[], None], None, None]:
    """Gives what raises `KeyboardInterrupt` when Ctrl-C was pressed in the block; call it now and then.

    Python raises that by itself, but wherever the program is at that moment, and compiled code that asks an
    object for an attribute may take it for a missing one.
    """
    pressed = False

    def press(_number: int, _frame: FrameType | None) -> None:
        nonlocal pressed
        pressed = True
        raise KeyboardInterrupt

    def check() -> None:
        if pressed:
            raise KeyboardInterrupt

    before = signal.signal(signal.SIGINT, press)
    try:
        yield check
    finally:
        signal.signal(signal.SIGINT, before)
