# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""The routes of the Datasets API: what the runtime needs to know about each operation."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter
from pydantic import Field

from llama_stack_api.interfaces.datasets import Datasets
from llama_stack_api.models.common import PaginatedRows
from llama_stack_api.models.datasets import (
    AppendRowsRequest,
    Dataset,
    ListDatasetsResponse,
    RegisterDatasetRequest,
)
from llama_stack_spi.http import (
    DEFAULT_SETTINGS,
    Alias,
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
        id="datasets.list",
        method="GET",
        path="/v1/datasets",
        aliases=(Alias("GET", "/v1beta/datasets"),),
        call="datasets_list",
        answer=JsonAnswer(ListDatasetsResponse),
    ),
    Operation(
        id="datasets.register",
        method="POST",
        path="/v1/datasets",
        aliases=(Alias("POST", "/v1beta/datasets"),),
        call="datasets_register",
        body=JsonBody(RegisterDatasetRequest),
        answer=JsonAnswer(Dataset),
    ),
    Operation(
        id="datasets.retrieve",
        method="GET",
        path="/v1/datasets/{dataset_id:path}",
        aliases=(Alias("GET", "/v1beta/datasets/{dataset_id:path}"),),
        call="datasets_retrieve",
        parameters=(
            Parameter(
                "dataset_id",
                location="path",
                type=Annotated[str, Field(min_length=1)],
                kind="string",
                required=True,
            ),
        ),
        answer=JsonAnswer(Dataset),
    ),
    Operation(
        id="datasets.unregister",
        method="DELETE",
        path="/v1/datasets/{dataset_id:path}",
        aliases=(Alias("DELETE", "/v1beta/datasets/{dataset_id:path}"),),
        call="datasets_unregister",
        parameters=(
            Parameter(
                "dataset_id",
                location="path",
                type=Annotated[str, Field(min_length=1)],
                kind="string",
                required=True,
            ),
        ),
        answer=EmptyAnswer(),
    ),
    Operation(
        id="datasetio.iterrows",
        method="GET",
        path="/v1/datasetio/iterrows/{dataset_id:path}",
        aliases=(Alias("GET", "/v1beta/datasetio/iterrows/{dataset_id:path}"),),
        call="datasetio_iterrows",
        parameters=(
            Parameter(
                "dataset_id",
                location="path",
                type=Annotated[str, Field(min_length=1)],
                kind="string",
                required=True,
            ),
            Parameter(
                "start_index",
                location="query",
                type=Annotated[int, Field(ge=0, le=1000000000)],
                kind="integer",
            ),
            Parameter(
                "limit", location="query", type=Annotated[int, Field(ge=-1, le=1000000000)], kind="integer"
            ),
        ),
        answer=JsonAnswer(PaginatedRows),
    ),
    Operation(
        id="datasetio.append_rows",
        method="POST",
        path="/v1/datasetio/append-rows/{dataset_id:path}",
        aliases=(Alias("POST", "/v1beta/datasetio/append-rows/{dataset_id:path}"),),
        call="datasetio_append_rows",
        parameters=(
            Parameter(
                "dataset_id",
                location="path",
                type=Annotated[str, Field(min_length=1)],
                kind="string",
                required=True,
            ),
        ),
        body=JsonBody(AppendRowsRequest),
        answer=EmptyAnswer(),
    ),
)


def router(provider: Datasets, *, settings: HttpSettings = DEFAULT_SETTINGS) -> APIRouter:
    """Answers the operations of Datasets with `provider`."""
    return api_router(provider, OPERATIONS, settings=settings)
