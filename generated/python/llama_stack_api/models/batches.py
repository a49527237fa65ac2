# Generated from the documents in openapi/ by `make generate`. Do not edit.

from typing import Annotated, Literal

from pydantic import MISSING, Field, StrictBool, StrictInt, StrictStr
from typing_extensions import TypeAliasType

from llama_stack_spi.model import StackModel

from .common import StringMap

BatchEndpoint = TypeAliasType(
    "BatchEndpoint",
    Literal["/v1/chat/completions", "/v1/completions", "/v1/embeddings", "/v1/responses", "/v1/moderations"],
)
"""
Operation that every request of a batch asks for.

Source: batches.yaml#/components/schemas/BatchEndpoint
"""


BatchCompletionWindow = TypeAliasType("BatchCompletionWindow", Literal["24h"])
"""
Time within which a batch is answered.

Source: batches.yaml#/components/schemas/BatchCompletionWindow
"""


class BatchOutputExpiration(StackModel):
    """When the output files of a batch are deleted.

    Source: batches.yaml#/components/schemas/BatchOutputExpiration
    """

    anchor: Literal["created_at"] = "created_at"
    """The time from which it counts."""
    seconds: Annotated[StrictInt, Field(ge=3600, le=2592000)]
    """How long they are kept, in seconds."""


BatchStatus = TypeAliasType(
    "BatchStatus",
    Literal[
        "validating", "failed", "in_progress", "finalizing", "completed", "expired", "cancelling", "cancelled"
    ],
)
"""
State of a batch.

Source: batches.yaml#/components/schemas/BatchStatus
"""


class BatchError(StackModel):
    """What is wrong with the file of requests.

    Source: batches.yaml#/components/schemas/BatchError
    """

    code: StrictStr | None | MISSING = MISSING
    """Stable name of the error."""
    message: StrictStr | None | MISSING = MISSING
    """What went wrong."""
    param: StrictStr | None | MISSING = MISSING
    """Path of the offending value in the line."""
    line: Annotated[StrictInt | None | MISSING, Field(ge=1)] = MISSING
    """Line of the file, from 1."""


class BatchRequestCounts(StackModel):
    """How many requests are in which state.

    Source: batches.yaml#/components/schemas/BatchRequestCounts
    """

    total: Annotated[StrictInt, Field(ge=0)]
    """All of them."""
    completed: Annotated[StrictInt, Field(ge=0)]
    """Answered."""
    failed: Annotated[StrictInt, Field(ge=0)]
    """Failed."""


class BatchInputTokensDetails(StackModel):
    """Kinds of tokens read.

    Source: batches.yaml#/components/schemas/BatchInputTokensDetails
    """

    cached_tokens: Annotated[StrictInt, Field(ge=0)]
    """Taken from the cache."""


class BatchOutputTokensDetails(StackModel):
    """Kinds of tokens written.

    Source: batches.yaml#/components/schemas/BatchOutputTokensDetails
    """

    reasoning_tokens: Annotated[StrictInt, Field(ge=0)]
    """Thought before the answer."""


class CreateBatchRequest(StackModel):
    """A file of requests, and how they are to be answered.

    Source: batches.yaml#/components/schemas/CreateBatchRequest
    """

    input_file_id: Annotated[StrictStr, Field(min_length=1)]
    """Identifier of a file that was uploaded with the purpose `batch`."""
    endpoint: BatchEndpoint
    completion_window: BatchCompletionWindow
    metadata: StringMap | None | MISSING = MISSING
    """Short texts to keep with the batch."""
    output_expires_after: BatchOutputExpiration | MISSING = MISSING
    idempotency_key: StrictStr | None | MISSING = MISSING
    """A second request with the same key and the same values answers the first batch; with other values it answers 409."""


class BatchErrors(StackModel):
    """Why a batch failed as a whole.

    Source: batches.yaml#/components/schemas/BatchErrors
    """

    object: StrictStr | None | MISSING = MISSING
    """Always `list`."""
    data: list[BatchError] | None | MISSING = MISSING
    """The errors."""


class BatchUsage(StackModel):
    """Tokens used by a batch.

    Source: batches.yaml#/components/schemas/BatchUsage
    """

    input_tokens: Annotated[StrictInt, Field(ge=0)]
    """Tokens read."""
    input_tokens_details: BatchInputTokensDetails
    output_tokens: Annotated[StrictInt, Field(ge=0)]
    """Tokens written."""
    output_tokens_details: BatchOutputTokensDetails
    total_tokens: Annotated[StrictInt, Field(ge=0)]
    """Both together."""


class Batch(StackModel):
    """Many requests, answered in the background. Times are Unix seconds.

    Source: batches.yaml#/components/schemas/Batch
    """

    id: StrictStr
    """Identifier of the batch."""
    object: Literal["batch"] = "batch"
    """Kind of object."""
    endpoint: StrictStr
    """Operation that every request asks for."""
    model: StrictStr | None | MISSING = MISSING
    """Model that the requests ask for, where it is one."""
    errors: BatchErrors | None | MISSING = MISSING
    """Why the batch failed as a whole."""
    input_file_id: StrictStr
    """File of the requests."""
    completion_window: StrictStr
    """Time within which it is answered."""
    status: BatchStatus
    output_file_id: StrictStr | None | MISSING = MISSING
    """File of the answers."""
    error_file_id: StrictStr | None | MISSING = MISSING
    """File of the requests that failed."""
    created_at: Annotated[StrictInt, Field(ge=0)]
    """When it was created."""
    in_progress_at: Annotated[StrictInt | None | MISSING, Field(ge=0)] = MISSING
    """When answering began."""
    expires_at: Annotated[StrictInt | None | MISSING, Field(ge=0)] = MISSING
    """When it expires."""
    finalizing_at: Annotated[StrictInt | None | MISSING, Field(ge=0)] = MISSING
    """When all was answered and the files were begun."""
    completed_at: Annotated[StrictInt | None | MISSING, Field(ge=0)] = MISSING
    """When it was completed."""
    failed_at: Annotated[StrictInt | None | MISSING, Field(ge=0)] = MISSING
    """When it failed."""
    expired_at: Annotated[StrictInt | None | MISSING, Field(ge=0)] = MISSING
    """When it expired."""
    cancelling_at: Annotated[StrictInt | None | MISSING, Field(ge=0)] = MISSING
    """When someone cancelled it."""
    cancelled_at: Annotated[StrictInt | None | MISSING, Field(ge=0)] = MISSING
    """When it stopped."""
    request_counts: BatchRequestCounts | None | MISSING = MISSING
    """How many requests are in which state."""
    usage: BatchUsage | None | MISSING = MISSING
    """Tokens used so far."""
    metadata: StringMap | None | MISSING = MISSING
    """Short texts kept with it."""


class ListBatchesResponse(StackModel):
    """One page of batches.

    Source: batches.yaml#/components/schemas/ListBatchesResponse
    """

    object: Literal["list"] = "list"
    """Kind of object."""
    data: list[Batch]
    """The batches."""
    first_id: StrictStr | None
    """Identifier of the first one; null when the page is empty."""
    last_id: StrictStr | None
    """Identifier of the last one; null when the page is empty."""
    has_more: StrictBool
    """Whether more follow."""
