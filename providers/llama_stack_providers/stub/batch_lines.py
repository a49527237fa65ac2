"""The lines of a batch: reading requests, answering them, and writing what came of them."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Annotated, Literal

from pydantic import BaseModel, Field, StrictStr, ValidationError

from llama_stack_api.interfaces.inference import Inference
from llama_stack_api.models.batches import BatchEndpoint, BatchError
from llama_stack_api.models.inference import (
    ChatCompletion,
    Completion,
    CreateChatCompletionRequest,
    CreateCompletionRequest,
    CreateEmbeddingRequest,
    EmbeddingList,
)
from llama_stack_spi import Context, LlamaStackError

Request = CreateChatCompletionRequest | CreateCompletionRequest | CreateEmbeddingRequest
Response = ChatCompletion | Completion | EmbeddingList

REQUESTS: dict[BatchEndpoint, type[Request]] = {
    "/v1/chat/completions": CreateChatCompletionRequest,
    "/v1/completions": CreateCompletionRequest,
    "/v1/embeddings": CreateEmbeddingRequest,
}
"""What a line's body is, for the endpoints that the stub's batches know."""


class Envelope(BaseModel):
    """A line as it stands in the file."""

    custom_id: Annotated[StrictStr, Field(min_length=1)]
    method: Literal["POST"]
    url: StrictStr
    body: dict[str, object]


@dataclass(frozen=True, slots=True)
class Line:
    """A request that can be answered."""

    custom_id: str
    request: Request


@dataclass(frozen=True, slots=True)
class Result:
    """What came of a line: a response, or why there is none."""

    line: Line
    response: Response | None
    error: LlamaStackError | None = None


def read_lines(content: bytes, endpoint: BatchEndpoint) -> tuple[list[Line], list[BatchError]]:
    """The requests of a file, and what is wrong with it; empty lines do not count."""
    if endpoint not in REQUESTS:
        message = f"The stub answers no batches of {endpoint}; it knows {', '.join(REQUESTS)}."
        return [], [BatchError(code="unsupported_endpoint", message=message, param="endpoint")]
    lines: dict[str, Line] = {}
    errors: list[BatchError] = []
    for number, text in enumerate(content.split(b"\n"), start=1):
        if not text.strip():
            continue
        try:
            envelope = Envelope.model_validate_json(text)
            line = Line(envelope.custom_id, REQUESTS[endpoint].model_validate(envelope.body))
        except ValidationError as error:
            errors.append(_broken(error, number))
            continue
        if envelope.url != endpoint:
            message = f"The line asks for {envelope.url}, but the batch is for {endpoint}."
            errors.append(BatchError(code="mismatched_endpoint", message=message, param="url", line=number))
        if lines.setdefault(line.custom_id, line) is not line:
            message = f"The custom_id {line.custom_id!r} stands in an earlier line."
            errors.append(
                BatchError(code="duplicate_custom_id", message=message, param="custom_id", line=number)
            )
    if not lines and not errors:
        errors.append(BatchError(code="empty_file", message="The file holds no requests."))
    return list(lines.values()), errors


async def run(line: Line, inference: Inference, *, ctx: Context) -> Result:
    """Answers a line; a provider that fails makes a failed line, not a failed batch."""
    try:
        match line.request:
            case CreateChatCompletionRequest() as chat:
                return Result(line, await inference.chat_completions_create(chat, ctx=ctx))
            case CreateCompletionRequest() as completion:
                return Result(line, await inference.completions_create(completion, ctx=ctx))
            case CreateEmbeddingRequest() as embedding:
                return Result(line, await inference.embeddings_create(embedding, ctx=ctx))
    except LlamaStackError as error:
        return Result(line, None, error)


def written(results: Iterable[Result], *, batch_id: str) -> bytes:
    """Results as the lines of a file."""
    return b"".join(_written(result, f"{batch_id}_{result.line.custom_id}") for result in results)


def _broken(error: ValidationError, number: int) -> BatchError:
    first = error.errors(include_url=False, include_context=False)[0]
    return BatchError(
        code="invalid_request",
        message=first["msg"],
        param=".".join(map(str, first["loc"])) or None,
        line=number,
    )


def _written(result: Result, identifier: str) -> bytes:
    response = error = None
    if result.response is not None:
        body = result.response.model_dump(mode="json")
        response = {"status_code": 200, "request_id": identifier, "body": body}
    if result.error is not None:
        error = {"code": result.error.code or result.error.type, "message": result.error.message}
    line = {"id": identifier, "custom_id": result.line.custom_id, "response": response, "error": error}
    return json.dumps(line, ensure_ascii=False).encode() + b"\n"
