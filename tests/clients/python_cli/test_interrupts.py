"""Ctrl-C ends what can be interrupted, also where something swallows the exception."""

from __future__ import annotations

import os
import signal
from contextlib import suppress

import pytest
from llama_stack_client.cli.interrupts import interruptible


def test_an_interrupt_that_is_swallowed_is_raised_at_the_next_check() -> None:
    before = signal.getsignal(signal.SIGINT)
    with interruptible() as check:
        check()
        with suppress(KeyboardInterrupt):
            os.kill(os.getpid(), signal.SIGINT)
        with pytest.raises(KeyboardInterrupt):
            check()
    assert signal.getsignal(signal.SIGINT) is before
