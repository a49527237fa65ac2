"""Chatting: one message, a pipe, and a session on a terminal."""

from __future__ import annotations

from collections.abc import Callable

from tests.clients.python_cli.conftest import Run, Terminal, parsed


def test_one_message(run: Run) -> None:
    assert run("chat", "Say hello.").stdout.startswith('You said: "Say hello."')
    assert run("inference", "chat-completion", "--message", "Hi.", "--stream").stdout.startswith(
        'You said: "Hi."'
    )


def test_a_message_from_a_pipe(run: Run) -> None:
    assert run("chat", "--model", "stub-llm", text="From a pipe.\n").stdout.startswith(
        'You said: "From a pipe."'
    )
    assert run("chat", text="", code=2).stderr == "error: nothing stands on standard input\n"


def test_the_whole_answer_as_json(run: Run) -> None:
    answer = parsed(run("chat", "Hi.", "--system", "Be brief.", "--json"))
    assert answer["choices"][0]["message"]["role"] == "assistant"


def test_a_session(terminal: Callable[..., Terminal]) -> None:
    shown = terminal("chat", "--model", "stub-llm")
    shown.expect("Chatting with stub-llm.")
    shown.expect("> ")
    shown.send("Say hello.\n")
    shown.expect('You said: "Say hello."')
    shown.expect("\n> ")
    shown.send("/help\n")
    shown.expect("/clear forgets")
    shown.expect("> ")
    shown.send("/clear\n")
    shown.expect("> ")
    shown.send("And now?\n")
    shown.expect('You said: "And now?"')
    shown.expect("\n> ")
    shown.send("/quit\n")
    assert shown.end() == 0


def test_tokens_are_shown_as_they_come(terminal: Callable[..., Terminal]) -> None:
    shown = terminal("chat", "--model", "stub-fault-slow")
    shown.expect("> ")
    shown.send("Say hello.\n")
    shown.expect("You")
    shown.interrupt()
    shown.expect("stopped")
    shown.expect("> ")
    shown.send("\x04")
    assert shown.end() == 0


def test_a_session_goes_on_after_an_error(terminal: Callable[..., Terminal]) -> None:
    shown = terminal("chat", "--model", "stub-fault-error")
    shown.expect("> ")
    shown.send("Say hello.\n")
    shown.expect("error: ")
    shown.expect("> ")
    shown.send("quit\n")
    assert shown.end() == 0
