"""Answer an error from ASGI, before any router is reached."""

from __future__ import annotations

from starlette.types import Scope, Send

from llama_stack_spi import LlamaStackError
from llama_stack_spi.http.contexts import request_id_of
from llama_stack_spi.http.errors import error_answer


async def answer_error(
    scope: Scope, send: Send, error: LlamaStackError, *, headers: tuple[tuple[str, str], ...] = ()
) -> int:
    """Sends the error's answer and returns its status."""
    request_id = request_id_of(scope)
    answer = error_answer(error, request_id=request_id)
    lines = (
        ("content-type", "application/json"),
        ("content-length", str(len(answer.body))),
        ("x-request-id", request_id),
        *answer.headers,
        *headers,
    )
    raw = [(name.encode("latin-1"), value.encode("latin-1")) for name, value in lines]
    await send({"type": "http.response.start", "status": answer.status, "headers": raw})
    await send({"type": "http.response.body", "body": answer.body})
    return answer.status
