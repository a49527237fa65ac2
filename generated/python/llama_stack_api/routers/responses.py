# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""The routes of the Responses API: what the runtime needs to know about each operation."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter
from pydantic import Field

from llama_stack_api.interfaces.responses import Responses
from llama_stack_api.models.common import SortOrder
from llama_stack_api.models.responses import (
    CompactedResponse,
    CompactResponseRequest,
    Conversation,
    ConversationDeleted,
    ConversationItemDeleted,
    CreateConversationItemsRequest,
    CreateConversationRequest,
    CreateResponseRequest,
    Response,
    ResponseDeleted,
    ResponseInclude,
    ResponseItem,
    ResponseItemList,
    ResponseList,
    UpdateConversationRequest,
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
        id="responses.create",
        method="POST",
        path="/v1/responses",
        aliases=(Alias("POST", "/v1/openai/v1/responses"),),
        call="responses_create",
        body=JsonBody(CreateResponseRequest),
        answer=JsonAnswer(Response),
        stream=EventStream(
            call="responses_create_stream",
            switch="stream",
            switch_in="body",
            event_field="type",
        ),
    ),
    Operation(
        id="responses.list",
        method="GET",
        path="/v1/responses",
        aliases=(Alias("GET", "/v1/openai/v1/responses"),),
        call="responses_list",
        parameters=(
            Parameter("after", location="query", type=str, kind="string"),
            Parameter("limit", location="query", type=Annotated[int, Field(ge=1, le=100)], kind="integer"),
            Parameter("model", location="query", type=str, kind="string"),
            Parameter("order", location="query", type=SortOrder, kind="string"),
        ),
        answer=JsonAnswer(ResponseList),
    ),
    Operation(
        id="responses.compact",
        method="POST",
        path="/v1/responses/compact",
        call="responses_compact",
        body=JsonBody(CompactResponseRequest),
        answer=JsonAnswer(CompactedResponse),
    ),
    Operation(
        id="responses.retrieve",
        method="GET",
        path="/v1/responses/{response_id}",
        aliases=(Alias("GET", "/v1/openai/v1/responses/{response_id}"),),
        call="responses_retrieve",
        parameters=(
            Parameter(
                "response_id",
                location="path",
                type=Annotated[str, Field(min_length=1)],
                kind="string",
                required=True,
            ),
            Parameter(
                "include", location="query", type=list[ResponseInclude], kind="string", many="repeated"
            ),
            Parameter("starting_after", location="query", type=Annotated[int, Field(ge=0)], kind="integer"),
            Parameter("include_obfuscation", location="query", type=bool, kind="boolean"),
        ),
        answer=JsonAnswer(Response),
        stream=EventStream(
            call="responses_retrieve_stream",
            switch="stream",
            switch_in="query",
            event_field="type",
        ),
    ),
    Operation(
        id="responses.delete",
        method="DELETE",
        path="/v1/responses/{response_id}",
        aliases=(Alias("DELETE", "/v1/openai/v1/responses/{response_id}"),),
        call="responses_delete",
        parameters=(
            Parameter(
                "response_id",
                location="path",
                type=Annotated[str, Field(min_length=1)],
                kind="string",
                required=True,
            ),
        ),
        answer=JsonAnswer(ResponseDeleted),
    ),
    Operation(
        id="responses.cancel",
        method="POST",
        path="/v1/responses/{response_id}/cancel",
        call="responses_cancel",
        parameters=(
            Parameter(
                "response_id",
                location="path",
                type=Annotated[str, Field(min_length=1)],
                kind="string",
                required=True,
            ),
        ),
        answer=JsonAnswer(Response),
    ),
    Operation(
        id="responses.input_items.list",
        method="GET",
        path="/v1/responses/{response_id}/input_items",
        aliases=(Alias("GET", "/v1/openai/v1/responses/{response_id}/input_items"),),
        call="responses_input_items_list",
        parameters=(
            Parameter(
                "response_id",
                location="path",
                type=Annotated[str, Field(min_length=1)],
                kind="string",
                required=True,
            ),
            Parameter("after", location="query", type=str, kind="string"),
            Parameter("before", location="query", type=str, kind="string"),
            Parameter("limit", location="query", type=Annotated[int, Field(ge=1, le=100)], kind="integer"),
            Parameter("order", location="query", type=SortOrder, kind="string"),
            Parameter(
                "include", location="query", type=list[ResponseInclude], kind="string", many="repeated"
            ),
        ),
        answer=JsonAnswer(ResponseItemList),
    ),
    Operation(
        id="conversations.create",
        method="POST",
        path="/v1/conversations",
        call="conversations_create",
        body=JsonBody(CreateConversationRequest),
        answer=JsonAnswer(Conversation),
    ),
    Operation(
        id="conversations.retrieve",
        method="GET",
        path="/v1/conversations/{conversation_id}",
        call="conversations_retrieve",
        parameters=(
            Parameter(
                "conversation_id",
                location="path",
                type=Annotated[str, Field(min_length=1)],
                kind="string",
                required=True,
            ),
        ),
        answer=JsonAnswer(Conversation),
    ),
    Operation(
        id="conversations.update",
        method="POST",
        path="/v1/conversations/{conversation_id}",
        call="conversations_update",
        parameters=(
            Parameter(
                "conversation_id",
                location="path",
                type=Annotated[str, Field(min_length=1)],
                kind="string",
                required=True,
            ),
        ),
        body=JsonBody(UpdateConversationRequest),
        answer=JsonAnswer(Conversation),
    ),
    Operation(
        id="conversations.delete",
        method="DELETE",
        path="/v1/conversations/{conversation_id}",
        call="conversations_delete",
        parameters=(
            Parameter(
                "conversation_id",
                location="path",
                type=Annotated[str, Field(min_length=1)],
                kind="string",
                required=True,
            ),
        ),
        answer=JsonAnswer(ConversationDeleted),
    ),
    Operation(
        id="conversations.items.create",
        method="POST",
        path="/v1/conversations/{conversation_id}/items",
        call="conversations_items_create",
        parameters=(
            Parameter(
                "conversation_id",
                location="path",
                type=Annotated[str, Field(min_length=1)],
                kind="string",
                required=True,
            ),
            Parameter(
                "include", location="query", type=list[ResponseInclude], kind="string", many="repeated"
            ),
        ),
        body=JsonBody(CreateConversationItemsRequest),
        answer=JsonAnswer(ResponseItemList),
    ),
    Operation(
        id="conversations.items.list",
        method="GET",
        path="/v1/conversations/{conversation_id}/items",
        call="conversations_items_list",
        parameters=(
            Parameter(
                "conversation_id",
                location="path",
                type=Annotated[str, Field(min_length=1)],
                kind="string",
                required=True,
            ),
            Parameter("after", location="query", type=str, kind="string"),
            Parameter("limit", location="query", type=Annotated[int, Field(ge=1, le=100)], kind="integer"),
            Parameter("order", location="query", type=SortOrder, kind="string"),
            Parameter(
                "include", location="query", type=list[ResponseInclude], kind="string", many="repeated"
            ),
        ),
        answer=JsonAnswer(ResponseItemList),
    ),
    Operation(
        id="conversations.items.retrieve",
        method="GET",
        path="/v1/conversations/{conversation_id}/items/{item_id}",
        call="conversations_items_retrieve",
        parameters=(
            Parameter(
                "conversation_id",
                location="path",
                type=Annotated[str, Field(min_length=1)],
                kind="string",
                required=True,
            ),
            Parameter(
                "item_id",
                location="path",
                type=Annotated[str, Field(min_length=1)],
                kind="string",
                required=True,
            ),
            Parameter(
                "include", location="query", type=list[ResponseInclude], kind="string", many="repeated"
            ),
        ),
        answer=JsonAnswer(ResponseItem),
    ),
    Operation(
        id="conversations.items.delete",
        method="DELETE",
        path="/v1/conversations/{conversation_id}/items/{item_id}",
        call="conversations_items_delete",
        parameters=(
            Parameter(
                "conversation_id",
                location="path",
                type=Annotated[str, Field(min_length=1)],
                kind="string",
                required=True,
            ),
            Parameter(
                "item_id",
                location="path",
                type=Annotated[str, Field(min_length=1)],
                kind="string",
                required=True,
            ),
        ),
        answer=JsonAnswer(ConversationItemDeleted),
    ),
)


def router(provider: Responses, *, settings: HttpSettings = DEFAULT_SETTINGS) -> APIRouter:
    """Answers the operations of Responses with `provider`."""
    return api_router(provider, OPERATIONS, settings=settings)
