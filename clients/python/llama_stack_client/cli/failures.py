"""What goes wrong, as one line with the cure, and an exit code."""

from __future__ import annotations

import os
import sys
from typing import Any, NoReturn

import typer
from typer.core import TyperGroup

from ..runtime.errors import (
    APIConnectionError,
    APIError,
    APIResponseValidationError,
    APIStatusError,
    AuthenticationError,
    LlamaStackClientError,
    NotFoundError,
    UnsupportedOperationError,
    media_type,
)
from ..runtime.logs import without_password

REFUSED, MISUSED, NOT_REACHED, JOB_FAILED = 1, 2, 3, 4
"""The server said no; the command was given wrong; there is no server; the job ended badly."""

INTERRUPTED, PIPE_CLOSED = 130, 141
"""What a shell would say of a program that SIGINT or SIGPIPE has ended."""


def fail(message: str, *, code: int = REFUSED) -> NoReturn:
    """Says what is wrong and ends the program."""
    print(f"error: {' '.join(message.split())}", file=sys.stderr)
    raise typer.Exit(code)


_LISTED_ELSEWHERE = {"chat": "models", "eval": "benchmarks", "inference": "models"}


class Group(TyperGroup):
    """A group of commands whose expected failures are one line."""

    def invoke(self, ctx: Any) -> Any:
        """Runs the command."""
        try:
            result = super().invoke(ctx)
            sys.stdout.flush()
            return result
        except KeyboardInterrupt:
            raise typer.Exit(INTERRUPTED) from None
        except BrokenPipeError:
            # Who reads has seen enough. Python writes what is left at exit, and must not fail again.
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            raise typer.Exit(PIPE_CLOSED) from None
        except LlamaStackClientError as error:
            code = NOT_REACHED if isinstance(error, APIConnectionError) else REFUSED
            fail(_told(error, ctx.invoked_subcommand or ""), code=code)
        except OSError as error:
            place = f"{error.filename}: " if error.filename else ""
            fail(f"{place}{error.strerror or error}")


def _told(error: LlamaStackClientError, group: str) -> str:
    if page := _web_page(error):
        return f"{page}; is a Llama Stack server there? {_ELSEWHERE}"
    message = error.message if isinstance(error, APIError) else str(error)
    if isinstance(error, APIConnectionError):
        # What the message asks a programmer is not what a user can answer.
        message = message.partition("; is the server")[0]
    cure = _cure(error, group)
    return f"{message.rstrip('.')}; {cure}" if cure else message


def _web_page(error: LlamaStackClientError) -> str | None:
    """That the answer is a page for browsers, if it is: whatever it says is not meant for this program."""
    if isinstance(error, APIStatusError) and media_type(error.response) == "text/html":
        return f"{error.status_code}: {without_password(error.response.url)} answered a web page"
    if isinstance(error, APIResponseValidationError) and "; is base_url right?" in error.message:
        return error.message.partition(";")[0]
    return None


_ELSEWHERE = "Give another --endpoint, or run: llama-stack-client configure"


def _cure(error: LlamaStackClientError, group: str) -> str | None:
    if isinstance(error, APIConnectionError):
        return "start it, or give another --endpoint, or run: llama-stack-client configure"
    if isinstance(error, AuthenticationError):
        return "give --api-key, or run: llama-stack-client configure"
    if isinstance(error, NotFoundError):
        return f"see what there is: llama-stack-client {_LISTED_ELSEWHERE.get(group, group)} list"
    if isinstance(error, UnsupportedOperationError):
        return "see what the server has: llama-stack-client providers list"
    if isinstance(error, APIResponseValidationError):
        return "is this a Llama Stack server of another version? See: llama-stack-client inspect version"
    return None
