"""Several answers without chance: vLLM refuses to write more than one where the likeliest token is always taken."""

from __future__ import annotations

from llama_stack_api.models.inference import CreateChatCompletionRequest, CreateCompletionRequest
from llama_stack_providers.inference.native import AskedChat, AskedCompletion
from llama_stack_spi import given


def with_equals(
    body: CreateChatCompletionRequest | CreateCompletionRequest,
) -> CreateChatCompletionRequest | CreateCompletionRequest:
    """The request, so that vLLM takes it: drawing from the one likeliest token is taking it."""
    if given(body.n, 1) == 1 or given(body.temperature, None) != 0:
        return body
    fields = {name: getattr(body, name) for name in body.model_fields_set} | (body.model_extra or {})
    kind = AskedChat if isinstance(body, CreateChatCompletionRequest) else AskedCompletion
    return kind.model_validate({**fields, "temperature": 1.0, "top_k": 1})
