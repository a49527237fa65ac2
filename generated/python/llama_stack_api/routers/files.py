# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""The routes of the Files API: what the runtime needs to know about each operation."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter
from pydantic import Field

from llama_stack_api.interfaces.files import Files
from llama_stack_api.models.common import SortOrder
from llama_stack_api.models.files import CreateFileRequest, File, FileDeleted, FilePurpose, ListFilesResponse
from llama_stack_spi.http import (
    DEFAULT_SETTINGS,
    Alias,
    DownloadAnswer,
    FileField,
    FormBody,
    HttpSettings,
    JsonAnswer,
    Operation,
    Parameter,
    api_router,
)

OPERATIONS = (
    Operation(
        id="files.create",
        method="POST",
        path="/v1/files",
        aliases=(Alias("POST", "/v1/openai/v1/files"),),
        call="files_create",
        body=FormBody(
            CreateFileRequest,
            files=(FileField("file", wire="file"),),
            kinds={
                "expires_after.seconds": "integer",
            },
        ),
        answer=JsonAnswer(File),
    ),
    Operation(
        id="files.list",
        method="GET",
        path="/v1/files",
        aliases=(Alias("GET", "/v1/openai/v1/files"),),
        call="files_list",
        parameters=(
            Parameter("after", location="query", type=str, kind="string"),
            Parameter("limit", location="query", type=Annotated[int, Field(ge=1, le=10000)], kind="integer"),
            Parameter("order", location="query", type=SortOrder, kind="string"),
            Parameter("purpose", location="query", type=FilePurpose, kind="string"),
        ),
        answer=JsonAnswer(ListFilesResponse),
    ),
    Operation(
        id="files.retrieve",
        method="GET",
        path="/v1/files/{file_id}",
        aliases=(Alias("GET", "/v1/openai/v1/files/{file_id}"),),
        call="files_retrieve",
        parameters=(
            Parameter(
                "file_id",
                location="path",
                type=Annotated[str, Field(min_length=1)],
                kind="string",
                required=True,
            ),
        ),
        answer=JsonAnswer(File),
    ),
    Operation(
        id="files.delete",
        method="DELETE",
        path="/v1/files/{file_id}",
        aliases=(Alias("DELETE", "/v1/openai/v1/files/{file_id}"),),
        call="files_delete",
        parameters=(
            Parameter(
                "file_id",
                location="path",
                type=Annotated[str, Field(min_length=1)],
                kind="string",
                required=True,
            ),
        ),
        answer=JsonAnswer(FileDeleted),
    ),
    Operation(
        id="files.content",
        method="GET",
        path="/v1/files/{file_id}/content",
        aliases=(Alias("GET", "/v1/openai/v1/files/{file_id}/content"),),
        call="files_content",
        parameters=(
            Parameter(
                "file_id",
                location="path",
                type=Annotated[str, Field(min_length=1)],
                kind="string",
                required=True,
            ),
        ),
        answer=DownloadAnswer(),
    ),
)


def router(provider: Files, *, settings: HttpSettings = DEFAULT_SETTINGS) -> APIRouter:
    """Answers the operations of Files with `provider`."""
    return api_router(provider, OPERATIONS, settings=settings)
