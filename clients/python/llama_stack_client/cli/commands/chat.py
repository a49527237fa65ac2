"""`llama-stack-client chat`, and `inference chat-completion`, its older name."""

from __future__ import annotations

import sys
from typing import Annotated, Any

import typer

from ...client import LlamaStackClient
from ...runtime.errors import LlamaStackClientError
from ..arguments import example
from ..failures import MISUSED, REFUSED, fail
from ..interrupts import interruptible
from ..output import AsJson, show, talk
from ..settings import client_of

app = typer.Typer(
    name="inference",
    help="Chat, under its older name.",
    epilog=example("inference chat-completion --message 'Say hello.'"),
    no_args_is_help=True,
)

Messages = list[dict[str, Any]]
_HELP = "/clear forgets what was said, /quit or Ctrl-D ends, Ctrl-C stops an answer."


def chat(
    ctx: typer.Context,
    message: Annotated[str | None, typer.Argument(help="What to say; without it, a session begins.")] = None,
    model: Annotated[str | None, typer.Option("--model", "-m", help="Without it, the first llm.")] = None,
    system: Annotated[str | None, typer.Option("--system", help="Instructions for the model.")] = None,
    as_json: AsJson = False,
) -> None:
    """Chat with a model: one message, what stands on standard input, or a session."""
    client = client_of(ctx)
    messages: Messages = [{"role": "system", "content": system}] if system else []
    if message is None and not sys.stdin.isatty():
        message = sys.stdin.read().strip() or fail("nothing stands on standard input", code=MISUSED)
    if message is None:
        if as_json:
            fail("--json needs a message", code=MISUSED)
        _session(client, model or _first_model(client), messages)
    else:
        _once(client, model or _first_model(client), [*messages, _user(message)], as_json=as_json)


@app.command("chat-completion", epilog=example("inference chat-completion --message 'Say hello.' --stream"))
def chat_completion(
    ctx: typer.Context,
    message: Annotated[str | None, typer.Option(help="What to say.")] = None,
    model_id: Annotated[str | None, typer.Option(help="Without it, the first llm.")] = None,
    session: Annotated[bool, typer.Option("--session", help="Go on with a session.")] = False,
    stream: Annotated[bool, typer.Option("--stream", help="Print tokens as they come; always so.")] = False,
    as_json: AsJson = False,
) -> None:
    """Chat with a model, like `chat`."""
    del stream
    if message is None and not session:
        fail("give --message or --session", code=MISUSED)
    client = client_of(ctx)
    model = model_id or _first_model(client)
    messages: Messages = []
    if message is not None:
        messages.append(_user(message))
        messages.append(_assistant(_once(client, model, messages, as_json=as_json)))
    if session:
        _session(client, model, messages)


def _session(client: LlamaStackClient, model: str, messages: Messages) -> None:
    talk(f"Chatting with {model}. {_HELP}")
    first = len(messages)
    while True:
        try:
            line = input("> ").strip()
        except (EOFError, KeyboardInterrupt):
            print()
            return
        if line in {"/quit", "quit", "\\q"}:
            return
        if line == "/clear":
            del messages[first:]
        elif line.startswith("/"):
            talk(_HELP)
        elif line:
            _exchange(client, model, messages, line)


def _exchange(client: LlamaStackClient, model: str, messages: Messages, line: str) -> None:
    """One question and its answer. What fails is not kept, so that it can be asked again."""
    try:
        messages.append(_assistant(_print_answer(client, model, [*messages, _user(line)])))
        messages.insert(-1, _user(line))
    except KeyboardInterrupt:
        talk("\nstopped")
    except LlamaStackClientError as error:
        talk(f"\nerror: {error}")


def _once(client: LlamaStackClient, model: str, messages: Messages, *, as_json: bool) -> str:
    if not as_json:
        return _print_answer(client, model, messages)
    answer = client.chat.completions.create(model=model, messages=messages)
    show(answer, as_json=True)
    return answer.choices[0].message.content or ""


def _print_answer(client: LlamaStackClient, model: str, messages: Messages) -> str:
    """Prints tokens as they come, and returns them all."""
    pieces: list[str] = []
    with (
        interruptible() as check_interrupt,
        client.chat.completions.stream(model=model, messages=messages) as chunks,
    ):
        for chunk in chunks:
            check_interrupt()
            for choice in chunk.choices[:1]:
                if choice.delta.content:
                    pieces.append(choice.delta.content)
                    print(choice.delta.content, end="", flush=True)
    print()
    return "".join(pieces)


def _first_model(client: LlamaStackClient) -> str:
    for model in client.models.list():
        if model.model_type == "llm":
            return model.identifier
    fail("the server has no llm; register one: llama-stack-client models register --help", code=REFUSED)


def _user(text: str) -> dict[str, Any]:
    return {"role": "user", "content": text}


def _assistant(text: str) -> dict[str, Any]:
    return {"role": "assistant", "content": text}
