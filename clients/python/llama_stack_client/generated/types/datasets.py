# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""Models of one document of the contract."""

from __future__ import annotations

from typing import Annotated, Literal

from typing_extensions import TypeAliasType

from llama_stack_client.runtime.model import WireModel
from llama_stack_client.runtime.unions import OpenUnion, UnknownVariant

from .common import Metadata, Row


class Dataset(WireModel):
    """Rows under a name.

    Source: datasets.yaml#/components/schemas/Dataset
    """

    identifier: str
    """Identifier of the dataset."""

    provider_id: str
    """Provider that keeps or reads it."""

    provider_resource_id: str | None = None
    """Name of the dataset at its provider."""

    type: Literal["dataset"] = "dataset"
    """Kind of this resource."""

    purpose: DatasetPurpose
    """What the rows are for, and so which columns they have: `messages` for post-training; `question`
    and `answer`, or `messages` and `answer`, for evaluation."""

    source: DataSource
    """Where the rows come from."""

    metadata: Metadata
    """Free-form facts that the caller attaches to a resource."""


DatasetPurpose = TypeAliasType(
    "DatasetPurpose", Literal["post-training/messages", "eval/question-answer", "eval/messages-answer"] | str
)
"""What the rows are for, and so which columns they have: `messages` for post-training; `question`
and `answer`, or `messages` and `answer`, for evaluation.

Source: datasets.yaml#/components/schemas/DatasetPurpose
"""


class ListDatasetsResponse(WireModel):
    """Datasets.

    Source: datasets.yaml#/components/schemas/ListDatasetsResponse
    """

    data: list[Dataset]
    """The datasets."""


class RowsDataSource(WireModel):
    """The rows are given here.

    Source: datasets.yaml#/components/schemas/RowsDataSource
    """

    type: Literal["rows"] = "rows"
    """Tag of this kind."""

    rows: list[Row]
    """The rows."""


class URIDataSource(WireModel):
    """The rows are elsewhere.

    Source: datasets.yaml#/components/schemas/URIDataSource
    """

    type: Literal["uri"] = "uri"
    """Tag of this kind."""

    uri: str
    """Where: `https:`, `file:`, `huggingface:` or `data:`."""


DataSource = TypeAliasType(
    "DataSource",
    Annotated[
        URIDataSource | RowsDataSource | UnknownVariant,
        OpenUnion("type", {"uri": "URIDataSource", "rows": "RowsDataSource"}),
    ],
)
"""Where the rows come from.

Source: datasets.yaml#/components/schemas/DataSource
"""
