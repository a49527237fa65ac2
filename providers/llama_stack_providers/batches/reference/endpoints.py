"""Which sibling answers the requests of a batch."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Mapping
from typing import TypeAlias, TypeVar

from pydantic import BaseModel

from llama_stack_api.interfaces.inference import Inference
from llama_stack_api.interfaces.responses import Responses
from llama_stack_api.interfaces.safety import Safety
from llama_stack_api.models.inference import (
    CreateChatCompletionRequest,
    CreateCompletionRequest,
    CreateEmbeddingRequest,
)
from llama_stack_spi import Context, InvalidRequestError

B = TypeVar("B", bound=BaseModel)

Endpoint: TypeAlias = Callable[[bytes, Context], Awaitable[BaseModel]]
"""Answers the JSON of a request; raises pydantic's `ValidationError` for one that is not such a request."""


def endpoints_of(
    inference: Inference, *, responses: Responses | None = None, safety: Safety | None = None
) -> Mapping[str, Endpoint]:
    """The endpoints of the siblings that there are, by their paths."""
    found: dict[str, Endpoint] = {
        "/v1/chat/completions": _Whole(
            CreateChatCompletionRequest, lambda body, ctx: inference.chat_completions_create(body, ctx=ctx)
        ),
        "/v1/completions": _Whole(
            CreateCompletionRequest, lambda body, ctx: inference.completions_create(body, ctx=ctx)
        ),
        "/v1/embeddings": _Whole(
            CreateEmbeddingRequest, lambda body, ctx: inference.embeddings_create(body, ctx=ctx)
        ),
    }
    # Imported where there is someone to answer: the models of an API take time to load.
    if responses is not None:
        from llama_stack_api.models.responses import CreateResponseRequest

        found["/v1/responses"] = _Whole(
            CreateResponseRequest, lambda body, ctx: responses.responses_create(body, ctx=ctx)
        )
    if safety is not None:
        from llama_stack_api.models.safety import CreateModerationRequest

        found["/v1/moderations"] = _Whole(
            CreateModerationRequest, lambda body, ctx: safety.moderations_create(body, ctx=ctx)
        )
    return found


class _Whole:
    """An operation that is asked for its whole answer."""

    def __init__(self, model: type[B], ask: Callable[[B, Context], Awaitable[BaseModel]]) -> None:
        self._read = model.model_validate_json
        self._ask: Callable[[B, Context], Awaitable[BaseModel]] = ask

    async def __call__(self, raw: bytes, ctx: Context) -> BaseModel:
        body = self._read(raw)
        if getattr(body, "stream", None) is True:
            raise InvalidRequestError("A batch cannot stream. Leave `stream` out.", param="stream")
        return await self._ask(body, ctx)
