"""The bytes of an answer to what never became a request, in the contract's form."""

from __future__ import annotations

import uuid
from collections.abc import Iterable
from http import HTTPStatus

from llama_stack.web.headers import ANSWER_HEADERS
from llama_stack_spi import LlamaStackError
from llama_stack_spi.http.errors import ErrorAnswer
from llama_stack_spi.http.responses import Header


def refusal(error: LlamaStackError, headers: Iterable[Header]) -> bytes:
    """A whole answer that ends its connection; `headers` come before its own."""
    answer = ErrorAnswer.of(error)
    lines = [f"HTTP/1.1 {answer.status} {HTTPStatus(answer.status).phrase}".encode()]
    lines += [name + b": " + value for name, value in headers]
    lines += [f"{name}: {value}".encode("latin-1") for name, value in (*ANSWER_HEADERS, *answer.headers)]
    lines += [
        f"x-request-id: req_{uuid.uuid4().hex}".encode(),
        b"content-type: application/json",
        f"content-length: {len(answer.body)}".encode(),
        b"connection: close",
    ]
    return b"\r\n".join((*lines, b"", answer.body))
