# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""The routes of the Vector Stores API: what the runtime needs to know about each operation."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter
from pydantic import Field

from llama_stack_api.interfaces.vector_stores import VectorStores
from llama_stack_api.models.common import SortOrder
from llama_stack_api.models.vector_stores import (
    CreateVectorStoreFileBatchRequest,
    CreateVectorStoreFileRequest,
    CreateVectorStoreRequest,
    ListVectorStoreFilesResponse,
    ListVectorStoresResponse,
    SearchVectorStoreRequest,
    SearchVectorStoreResponse,
    UpdateVectorStoreFileRequest,
    UpdateVectorStoreRequest,
    VectorStore,
    VectorStoreDeleted,
    VectorStoreFile,
    VectorStoreFileBatch,
    VectorStoreFileContentResponse,
    VectorStoreFileDeleted,
    VectorStoreFileStatus,
)
from llama_stack_spi.http import (
    DEFAULT_SETTINGS,
    Alias,
    HttpSettings,
    JsonAnswer,
    JsonBody,
    Operation,
    Parameter,
    api_router,
)

OPERATIONS = (
    Operation(
        id="vector_stores.create",
        method="POST",
        path="/v1/vector_stores",
        aliases=(Alias("POST", "/v1/openai/v1/vector_stores"),),
        call="vector_stores_create",
        body=JsonBody(CreateVectorStoreRequest),
        answer=JsonAnswer(VectorStore),
    ),
    Operation(
        id="vector_stores.list",
        method="GET",
        path="/v1/vector_stores",
        aliases=(Alias("GET", "/v1/openai/v1/vector_stores"),),
        call="vector_stores_list",
        parameters=(
            Parameter("limit", location="query", type=Annotated[int, Field(ge=1, le=100)], kind="integer"),
            Parameter("order", location="query", type=SortOrder, kind="string"),
            Parameter("after", location="query", type=str, kind="string"),
            Parameter("before", location="query", type=str, kind="string"),
        ),
        answer=JsonAnswer(ListVectorStoresResponse),
    ),
    Operation(
        id="vector_stores.retrieve",
        method="GET",
        path="/v1/vector_stores/{vector_store_id}",
        aliases=(Alias("GET", "/v1/openai/v1/vector_stores/{vector_store_id}"),),
        call="vector_stores_retrieve",
        parameters=(
            Parameter(
                "vector_store_id",
                location="path",
                type=Annotated[str, Field(min_length=1)],
                kind="string",
                required=True,
            ),
        ),
        answer=JsonAnswer(VectorStore),
    ),
    Operation(
        id="vector_stores.update",
        method="POST",
        path="/v1/vector_stores/{vector_store_id}",
        aliases=(Alias("POST", "/v1/openai/v1/vector_stores/{vector_store_id}"),),
        call="vector_stores_update",
        parameters=(
            Parameter(
                "vector_store_id",
                location="path",
                type=Annotated[str, Field(min_length=1)],
                kind="string",
                required=True,
            ),
        ),
        body=JsonBody(UpdateVectorStoreRequest),
        answer=JsonAnswer(VectorStore),
    ),
    Operation(
        id="vector_stores.delete",
        method="DELETE",
        path="/v1/vector_stores/{vector_store_id}",
        aliases=(Alias("DELETE", "/v1/openai/v1/vector_stores/{vector_store_id}"),),
        call="vector_stores_delete",
        parameters=(
            Parameter(
                "vector_store_id",
                location="path",
                type=Annotated[str, Field(min_length=1)],
                kind="string",
                required=True,
            ),
        ),
        answer=JsonAnswer(VectorStoreDeleted),
    ),
    Operation(
        id="vector_stores.search",
        method="POST",
        path="/v1/vector_stores/{vector_store_id}/search",
        aliases=(Alias("POST", "/v1/openai/v1/vector_stores/{vector_store_id}/search"),),
        call="vector_stores_search",
        parameters=(
            Parameter(
                "vector_store_id",
                location="path",
                type=Annotated[str, Field(min_length=1)],
                kind="string",
                required=True,
            ),
        ),
        body=JsonBody(SearchVectorStoreRequest),
        answer=JsonAnswer(SearchVectorStoreResponse),
    ),
    Operation(
        id="vector_stores.files.create",
        method="POST",
        path="/v1/vector_stores/{vector_store_id}/files",
        aliases=(Alias("POST", "/v1/openai/v1/vector_stores/{vector_store_id}/files"),),
        call="vector_stores_files_create",
        parameters=(
            Parameter(
                "vector_store_id",
                location="path",
                type=Annotated[str, Field(min_length=1)],
                kind="string",
                required=True,
            ),
        ),
        body=JsonBody(CreateVectorStoreFileRequest),
        answer=JsonAnswer(VectorStoreFile),
    ),
    Operation(
        id="vector_stores.files.list",
        method="GET",
        path="/v1/vector_stores/{vector_store_id}/files",
        aliases=(Alias("GET", "/v1/openai/v1/vector_stores/{vector_store_id}/files"),),
        call="vector_stores_files_list",
        parameters=(
            Parameter(
                "vector_store_id",
                location="path",
                type=Annotated[str, Field(min_length=1)],
                kind="string",
                required=True,
            ),
            Parameter("limit", location="query", type=Annotated[int, Field(ge=1, le=100)], kind="integer"),
            Parameter("order", location="query", type=SortOrder, kind="string"),
            Parameter("after", location="query", type=str, kind="string"),
            Parameter("before", location="query", type=str, kind="string"),
            Parameter("filter", location="query", type=VectorStoreFileStatus, kind="string"),
        ),
        answer=JsonAnswer(ListVectorStoreFilesResponse),
    ),
    Operation(
        id="vector_stores.files.retrieve",
        method="GET",
        path="/v1/vector_stores/{vector_store_id}/files/{file_id}",
        aliases=(Alias("GET", "/v1/openai/v1/vector_stores/{vector_store_id}/files/{file_id}"),),
        call="vector_stores_files_retrieve",
        parameters=(
            Parameter(
                "vector_store_id",
                location="path",
                type=Annotated[str, Field(min_length=1)],
                kind="string",
                required=True,
            ),
            Parameter(
                "file_id",
                location="path",
                type=Annotated[str, Field(min_length=1)],
                kind="string",
                required=True,
            ),
        ),
        answer=JsonAnswer(VectorStoreFile),
    ),
    Operation(
        id="vector_stores.files.update",
        method="POST",
        path="/v1/vector_stores/{vector_store_id}/files/{file_id}",
        aliases=(Alias("POST", "/v1/openai/v1/vector_stores/{vector_store_id}/files/{file_id}"),),
        call="vector_stores_files_update",
        parameters=(
            Parameter(
                "vector_store_id",
                location="path",
                type=Annotated[str, Field(min_length=1)],
                kind="string",
                required=True,
            ),
            Parameter(
                "file_id",
                location="path",
                type=Annotated[str, Field(min_length=1)],
                kind="string",
                required=True,
            ),
        ),
        body=JsonBody(UpdateVectorStoreFileRequest),
        answer=JsonAnswer(VectorStoreFile),
    ),
    Operation(
        id="vector_stores.files.delete",
        method="DELETE",
        path="/v1/vector_stores/{vector_store_id}/files/{file_id}",
        aliases=(Alias("DELETE", "/v1/openai/v1/vector_stores/{vector_store_id}/files/{file_id}"),),
        call="vector_stores_files_delete",
        parameters=(
            Parameter(
                "vector_store_id",
                location="path",
                type=Annotated[str, Field(min_length=1)],
                kind="string",
                required=True,
            ),
            Parameter(
                "file_id",
                location="path",
                type=Annotated[str, Field(min_length=1)],
                kind="string",
                required=True,
            ),
        ),
        answer=JsonAnswer(VectorStoreFileDeleted),
    ),
    Operation(
        id="vector_stores.files.content",
        method="GET",
        path="/v1/vector_stores/{vector_store_id}/files/{file_id}/content",
        aliases=(Alias("GET", "/v1/openai/v1/vector_stores/{vector_store_id}/files/{file_id}/content"),),
        call="vector_stores_files_content",
        parameters=(
            Parameter(
                "vector_store_id",
                location="path",
                type=Annotated[str, Field(min_length=1)],
                kind="string",
                required=True,
            ),
            Parameter(
                "file_id",
                location="path",
                type=Annotated[str, Field(min_length=1)],
                kind="string",
                required=True,
            ),
            Parameter("include_embeddings", location="query", type=bool, kind="boolean"),
            Parameter("include_metadata", location="query", type=bool, kind="boolean"),
        ),
        answer=JsonAnswer(VectorStoreFileContentResponse),
    ),
    Operation(
        id="vector_stores.file_batches.create",
        method="POST",
        path="/v1/vector_stores/{vector_store_id}/file_batches",
        aliases=(Alias("POST", "/v1/openai/v1/vector_stores/{vector_store_id}/file_batches"),),
        call="vector_stores_file_batches_create",
        parameters=(
            Parameter(
                "vector_store_id",
                location="path",
                type=Annotated[str, Field(min_length=1)],
                kind="string",
                required=True,
            ),
        ),
        body=JsonBody(CreateVectorStoreFileBatchRequest),
        answer=JsonAnswer(VectorStoreFileBatch),
    ),
    Operation(
        id="vector_stores.file_batches.retrieve",
        method="GET",
        path="/v1/vector_stores/{vector_store_id}/file_batches/{batch_id}",
        aliases=(Alias("GET", "/v1/openai/v1/vector_stores/{vector_store_id}/file_batches/{batch_id}"),),
        call="vector_stores_file_batches_retrieve",
        parameters=(
            Parameter(
                "vector_store_id",
                location="path",
                type=Annotated[str, Field(min_length=1)],
                kind="string",
                required=True,
            ),
            Parameter(
                "batch_id",
                location="path",
                type=Annotated[str, Field(min_length=1)],
                kind="string",
                required=True,
            ),
        ),
        answer=JsonAnswer(VectorStoreFileBatch),
    ),
    Operation(
        id="vector_stores.file_batches.cancel",
        method="POST",
        path="/v1/vector_stores/{vector_store_id}/file_batches/{batch_id}/cancel",
        aliases=(
            Alias("POST", "/v1/openai/v1/vector_stores/{vector_store_id}/file_batches/{batch_id}/cancel"),
        ),
        call="vector_stores_file_batches_cancel",
        parameters=(
            Parameter(
                "vector_store_id",
                location="path",
                type=Annotated[str, Field(min_length=1)],
                kind="string",
                required=True,
            ),
            Parameter(
                "batch_id",
                location="path",
                type=Annotated[str, Field(min_length=1)],
                kind="string",
                required=True,
            ),
        ),
        answer=JsonAnswer(VectorStoreFileBatch),
    ),
    Operation(
        id="vector_stores.file_batches.list_files",
        method="GET",
        path="/v1/vector_stores/{vector_store_id}/file_batches/{batch_id}/files",
        aliases=(
            Alias("GET", "/v1/openai/v1/vector_stores/{vector_store_id}/file_batches/{batch_id}/files"),
        ),
        call="vector_stores_file_batches_list_files",
        parameters=(
            Parameter(
                "vector_store_id",
                location="path",
                type=Annotated[str, Field(min_length=1)],
                kind="string",
                required=True,
            ),
            Parameter(
                "batch_id",
                location="path",
                type=Annotated[str, Field(min_length=1)],
                kind="string",
                required=True,
            ),
            Parameter("limit", location="query", type=Annotated[int, Field(ge=1, le=100)], kind="integer"),
            Parameter("order", location="query", type=SortOrder, kind="string"),
            Parameter("after", location="query", type=str, kind="string"),
            Parameter("before", location="query", type=str, kind="string"),
            Parameter("filter", location="query", type=VectorStoreFileStatus, kind="string"),
        ),
        answer=JsonAnswer(ListVectorStoreFilesResponse),
    ),
)


def router(provider: VectorStores, *, settings: HttpSettings = DEFAULT_SETTINGS) -> APIRouter:
    """Answers the operations of Vector Stores with `provider`."""
    return api_router(provider, OPERATIONS, settings=settings)
