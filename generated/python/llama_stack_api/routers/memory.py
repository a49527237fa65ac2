# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""The routes of the Memory API: what the runtime needs to know about each operation."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter
from pydantic import Field

from llama_stack_api.interfaces.memory import Memory
from llama_stack_api.models.memory import (
    InsertChunksRequest,
    InsertDocumentsRequest,
    ListMemoryBanksResponse,
    ListVectorDbsResponse,
    MemoryBank,
    QueryChunksRequest,
    QueryChunksResponse,
    QueryDocumentsRequest,
    QueryDocumentsResponse,
    RegisterMemoryBankRequest,
    RegisterVectorDbRequest,
    VectorDb,
)
from llama_stack_spi.http import (
    DEFAULT_SETTINGS,
    EmptyAnswer,
    HttpSettings,
    JsonAnswer,
    JsonBody,
    Operation,
    Parameter,
    api_router,
)

OPERATIONS = (
    Operation(
        id="memory_banks.list",
        method="GET",
        path="/v1/memory-banks",
        call="memory_banks_list",
        answer=JsonAnswer(ListMemoryBanksResponse),
    ),
    Operation(
        id="memory_banks.register",
        method="POST",
        path="/v1/memory-banks",
        call="memory_banks_register",
        body=JsonBody(RegisterMemoryBankRequest),
        answer=JsonAnswer(MemoryBank),
    ),
    Operation(
        id="memory_banks.retrieve",
        method="GET",
        path="/v1/memory-banks/{memory_bank_id:path}",
        call="memory_banks_retrieve",
        parameters=(
            Parameter(
                "memory_bank_id",
                location="path",
                type=Annotated[str, Field(min_length=1)],
                kind="string",
                required=True,
            ),
        ),
        answer=JsonAnswer(MemoryBank),
    ),
    Operation(
        id="memory_banks.unregister",
        method="DELETE",
        path="/v1/memory-banks/{memory_bank_id:path}",
        call="memory_banks_unregister",
        parameters=(
            Parameter(
                "memory_bank_id",
                location="path",
                type=Annotated[str, Field(min_length=1)],
                kind="string",
                required=True,
            ),
        ),
        answer=EmptyAnswer(),
    ),
    Operation(
        id="memory.insert",
        method="POST",
        path="/v1/memory/insert",
        call="memory_insert",
        body=JsonBody(InsertDocumentsRequest),
        answer=EmptyAnswer(),
    ),
    Operation(
        id="memory.query",
        method="POST",
        path="/v1/memory/query",
        call="memory_query",
        body=JsonBody(QueryDocumentsRequest),
        answer=JsonAnswer(QueryDocumentsResponse),
    ),
    Operation(
        id="vector_dbs.list",
        method="GET",
        path="/v1/vector-dbs",
        call="vector_dbs_list",
        answer=JsonAnswer(ListVectorDbsResponse),
    ),
    Operation(
        id="vector_dbs.register",
        method="POST",
        path="/v1/vector-dbs",
        call="vector_dbs_register",
        body=JsonBody(RegisterVectorDbRequest),
        answer=JsonAnswer(VectorDb),
    ),
    Operation(
        id="vector_dbs.retrieve",
        method="GET",
        path="/v1/vector-dbs/{vector_db_id:path}",
        call="vector_dbs_retrieve",
        parameters=(
            Parameter(
                "vector_db_id",
                location="path",
                type=Annotated[str, Field(min_length=1)],
                kind="string",
                required=True,
            ),
        ),
        answer=JsonAnswer(VectorDb),
    ),
    Operation(
        id="vector_dbs.unregister",
        method="DELETE",
        path="/v1/vector-dbs/{vector_db_id:path}",
        call="vector_dbs_unregister",
        parameters=(
            Parameter(
                "vector_db_id",
                location="path",
                type=Annotated[str, Field(min_length=1)],
                kind="string",
                required=True,
            ),
        ),
        answer=EmptyAnswer(),
    ),
    Operation(
        id="vector_io.insert",
        method="POST",
        path="/v1/vector-io/insert",
        call="vector_io_insert",
        body=JsonBody(InsertChunksRequest),
        answer=EmptyAnswer(),
    ),
    Operation(
        id="vector_io.query",
        method="POST",
        path="/v1/vector-io/query",
        call="vector_io_query",
        body=JsonBody(QueryChunksRequest),
        answer=JsonAnswer(QueryChunksResponse),
    ),
)


def router(provider: Memory, *, settings: HttpSettings = DEFAULT_SETTINGS) -> APIRouter:
    """Answers the operations of Memory with `provider`."""
    return api_router(provider, OPERATIONS, settings=settings)
