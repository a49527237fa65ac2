"""What is logged: one object a line in a pipe, and nothing that commands a terminal."""

from __future__ import annotations

import io
import json
import sys

import pytest

from llama_stack import logs

TITLE = "/v1/\x1b]0;pwned\x07"


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


def test_a_terminal_shows_what_callers_send_and_does_not_obey_it(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stderr", terminal := Terminal())
    logs.configure()
    logs.logger().info("request", path=TITLE, more="\x9b31m\rx")
    logs.logger().warning(f"There is nothing at {TITLE}.")
    text = terminal.getvalue()
    assert text.count(r"/v1/\x1b]0;pwned\x07") == 2
    assert r"\x9b31m\rx" in text.replace("\\\\", "\\")
    assert not any(each in text for each in ("\x1b]", "\x07", "\x9b", "\r"))


def test_a_pipe_gets_one_object_a_line(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stderr", pipe := io.StringIO())
    logs.configure()
    logs.logger().info("request", path=f"{TITLE}\r\n{{}}")
    [line] = pipe.getvalue().splitlines()
    assert json.loads(line)["path"] == f"{TITLE}\r\n{{}}"
