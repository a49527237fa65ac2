# Generated from the documents in openapi/ by `make generate`. Do not edit.

from typing import Annotated, Literal

from pydantic import MISSING, Field, StrictStr
from typing_extensions import TypeAliasType

from llama_stack_spi.model import StackModel

from .common import Metadata, Row


class AppendRowsRequest(StackModel):
    """Rows to add.

    Source: datasets.yaml#/components/schemas/AppendRowsRequest
    """

    rows: list[Row]
    """The rows."""


DatasetPurpose = TypeAliasType(
    "DatasetPurpose", Literal["post-training/messages", "eval/question-answer", "eval/messages-answer"]
)
"""
What the rows are for, and so which columns they have: `messages` for post-training; `question` and `answer`,
or `messages` and `answer`, for evaluation.


Source: datasets.yaml#/components/schemas/DatasetPurpose
"""


class URIDataSource(StackModel):
    """The rows are elsewhere.

    Source: datasets.yaml#/components/schemas/URIDataSource
    """

    type: Literal["uri"] = "uri"
    """Tag of this kind."""
    uri: StrictStr
    """Where: `https:`, `file:`, `huggingface:` or `data:`."""


class RowsDataSource(StackModel):
    """The rows are given here.

    Source: datasets.yaml#/components/schemas/RowsDataSource
    """

    type: Literal["rows"] = "rows"
    """Tag of this kind."""
    rows: list[Row]
    """The rows."""


DataSource = TypeAliasType(
    "DataSource", Annotated[URIDataSource | RowsDataSource, Field(discriminator="type")]
)
"""
Where the rows come from.

Source: datasets.yaml#/components/schemas/DataSource
"""


class Dataset(StackModel):
    """Rows under a name.

    Source: datasets.yaml#/components/schemas/Dataset
    """

    identifier: StrictStr
    """Identifier of the dataset."""
    provider_id: StrictStr
    """Provider that keeps or reads it."""
    provider_resource_id: StrictStr | MISSING = MISSING
    """Name of the dataset at its provider."""
    type: Literal["dataset"] = "dataset"
    """Kind of this resource."""
    purpose: DatasetPurpose
    source: DataSource
    metadata: Metadata


class RegisterDatasetRequest(StackModel):
    """A dataset to register.

    Source: datasets.yaml#/components/schemas/RegisterDatasetRequest
    """

    purpose: DatasetPurpose
    source: DataSource
    metadata: Metadata | None | MISSING = MISSING
    """Free-form facts that the caller attaches."""
    dataset_id: Annotated[StrictStr | None | MISSING, Field(min_length=1)] = MISSING
    """Identifier to register it under. The server makes one when there is none."""


class ListDatasetsResponse(StackModel):
    """Datasets.

    Source: datasets.yaml#/components/schemas/ListDatasetsResponse
    """

    data: list[Dataset]
    """The datasets."""
