# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""The routes of the Inference API: what the runtime needs to know about each operation."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter
from pydantic import Field

from llama_stack_api.interfaces.inference import Inference
from llama_stack_api.models.common import SortOrder, StringMap
from llama_stack_api.models.inference import (
    BatchChatCompletionRequest,
    BatchChatCompletionResponse,
    BatchCompletionRequest,
    BatchCompletionResponse,
    ChatCompletion,
    ChatCompletionDeleted,
    ChatCompletionList,
    ChatCompletionRequest,
    ChatCompletionResponse,
    Completion,
    CompletionRequest,
    CompletionResponse,
    CreateChatCompletionRequest,
    CreateCompletionRequest,
    CreateEmbeddingRequest,
    EmbeddingList,
    EmbeddingsRequest,
    EmbeddingsResponse,
    RerankRequest,
    RerankResponse,
    StoredChatCompletion,
    StoredChatMessageList,
    UpdateChatCompletionRequest,
)
from llama_stack_spi.http import (
    DEFAULT_SETTINGS,
    Alias,
    EventStream,
    HttpSettings,
    JsonAnswer,
    JsonBody,
    Operation,
    Parameter,
    api_router,
)

OPERATIONS = (
    Operation(
        id="chat.completions.create",
        method="POST",
        path="/v1/chat/completions",
        aliases=(Alias("POST", "/v1/openai/v1/chat/completions"),),
        call="chat_completions_create",
        body=JsonBody(CreateChatCompletionRequest),
        answer=JsonAnswer(ChatCompletion),
        stream=EventStream(
            call="chat_completions_create_stream",
            switch="stream",
            switch_in="body",
            terminator="[DONE]",
        ),
    ),
    Operation(
        id="chat.completions.list",
        method="GET",
        path="/v1/chat/completions",
        aliases=(Alias("GET", "/v1/openai/v1/chat/completions"),),
        call="chat_completions_list",
        parameters=(
            Parameter("after", location="query", type=str, kind="string"),
            Parameter("limit", location="query", type=Annotated[int, Field(ge=1, le=100)], kind="integer"),
            Parameter("order", location="query", type=SortOrder, kind="string"),
            Parameter("model", location="query", type=str, kind="string"),
            Parameter("metadata", location="query", type=StringMap, kind="object"),
        ),
        answer=JsonAnswer(ChatCompletionList),
    ),
    Operation(
        id="chat.completions.retrieve",
        method="GET",
        path="/v1/chat/completions/{completion_id}",
        aliases=(Alias("GET", "/v1/openai/v1/chat/completions/{completion_id}"),),
        call="chat_completions_retrieve",
        parameters=(
            Parameter(
                "completion_id",
                location="path",
                type=Annotated[str, Field(min_length=1)],
                kind="string",
                required=True,
            ),
        ),
        answer=JsonAnswer(StoredChatCompletion),
    ),
    Operation(
        id="chat.completions.update",
        method="POST",
        path="/v1/chat/completions/{completion_id}",
        aliases=(Alias("POST", "/v1/openai/v1/chat/completions/{completion_id}"),),
        call="chat_completions_update",
        parameters=(
            Parameter(
                "completion_id",
                location="path",
                type=Annotated[str, Field(min_length=1)],
                kind="string",
                required=True,
            ),
        ),
        body=JsonBody(UpdateChatCompletionRequest),
        answer=JsonAnswer(StoredChatCompletion),
    ),
    Operation(
        id="chat.completions.delete",
        method="DELETE",
        path="/v1/chat/completions/{completion_id}",
        aliases=(Alias("DELETE", "/v1/openai/v1/chat/completions/{completion_id}"),),
        call="chat_completions_delete",
        parameters=(
            Parameter(
                "completion_id",
                location="path",
                type=Annotated[str, Field(min_length=1)],
                kind="string",
                required=True,
            ),
        ),
        answer=JsonAnswer(ChatCompletionDeleted),
    ),
    Operation(
        id="chat.completions.messages.list",
        method="GET",
        path="/v1/chat/completions/{completion_id}/messages",
        aliases=(Alias("GET", "/v1/openai/v1/chat/completions/{completion_id}/messages"),),
        call="chat_completions_messages_list",
        parameters=(
            Parameter(
                "completion_id",
                location="path",
                type=Annotated[str, Field(min_length=1)],
                kind="string",
                required=True,
            ),
            Parameter("after", location="query", type=str, kind="string"),
            Parameter("limit", location="query", type=Annotated[int, Field(ge=1, le=100)], kind="integer"),
            Parameter("order", location="query", type=SortOrder, kind="string"),
        ),
        answer=JsonAnswer(StoredChatMessageList),
    ),
    Operation(
        id="completions.create",
        method="POST",
        path="/v1/completions",
        aliases=(Alias("POST", "/v1/openai/v1/completions"),),
        call="completions_create",
        body=JsonBody(CreateCompletionRequest),
        answer=JsonAnswer(Completion),
        stream=EventStream(
            call="completions_create_stream",
            switch="stream",
            switch_in="body",
            terminator="[DONE]",
        ),
    ),
    Operation(
        id="embeddings.create",
        method="POST",
        path="/v1/embeddings",
        aliases=(Alias("POST", "/v1/openai/v1/embeddings"),),
        call="embeddings_create",
        body=JsonBody(CreateEmbeddingRequest),
        answer=JsonAnswer(EmbeddingList),
    ),
    Operation(
        id="inference.chat_completion",
        method="POST",
        path="/v1/inference/chat-completion",
        call="inference_chat_completion",
        body=JsonBody(ChatCompletionRequest),
        answer=JsonAnswer(ChatCompletionResponse),
        stream=EventStream(
            call="inference_chat_completion_stream",
            switch="stream",
            switch_in="body",
        ),
    ),
    Operation(
        id="inference.completion",
        method="POST",
        path="/v1/inference/completion",
        call="inference_completion",
        body=JsonBody(CompletionRequest),
        answer=JsonAnswer(CompletionResponse),
        stream=EventStream(
            call="inference_completion_stream",
            switch="stream",
            switch_in="body",
        ),
    ),
    Operation(
        id="inference.embeddings",
        method="POST",
        path="/v1/inference/embeddings",
        call="inference_embeddings",
        body=JsonBody(EmbeddingsRequest),
        answer=JsonAnswer(EmbeddingsResponse),
    ),
    Operation(
        id="inference.batch_chat_completion",
        method="POST",
        path="/v1/inference/batch-chat-completion",
        call="inference_batch_chat_completion",
        body=JsonBody(BatchChatCompletionRequest),
        answer=JsonAnswer(BatchChatCompletionResponse),
    ),
    Operation(
        id="inference.batch_completion",
        method="POST",
        path="/v1/inference/batch-completion",
        call="inference_batch_completion",
        body=JsonBody(BatchCompletionRequest),
        answer=JsonAnswer(BatchCompletionResponse),
    ),
    Operation(
        id="inference.rerank",
        method="POST",
        path="/v1/inference/rerank",
        aliases=(Alias("POST", "/v1alpha/inference/rerank"),),
        call="inference_rerank",
        body=JsonBody(RerankRequest),
        answer=JsonAnswer(RerankResponse),
    ),
)


def router(provider: Inference, *, settings: HttpSettings = DEFAULT_SETTINGS) -> APIRouter:
    """Answers the operations of Inference with `provider`."""
    return api_router(provider, OPERATIONS, settings=settings)
