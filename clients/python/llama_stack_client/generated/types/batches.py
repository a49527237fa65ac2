# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""Models of one document of the contract."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAliasType

from llama_stack_client.runtime.model import WireModel

from .common import StringMap


class Batch(WireModel):
    """Many requests, answered in the background. Times are Unix seconds.

    Source: batches.yaml#/components/schemas/Batch
    """

    id: str
    """Identifier of the batch."""

    object: Literal["batch"] = "batch"
    """Kind of object."""

    endpoint: str
    """Operation that every request asks for."""

    model: str | None = None
    """Model that the requests ask for, where it is one."""

    errors: BatchErrors | None = None
    """Why the batch failed as a whole."""

    input_file_id: str
    """File of the requests."""

    completion_window: str
    """Time within which it is answered."""

    status: BatchStatus
    """State of a batch."""

    output_file_id: str | None = None
    """File of the answers."""

    error_file_id: str | None = None
    """File of the requests that failed."""

    created_at: int
    """When it was created."""

    in_progress_at: int | None = None
    """When answering began."""

    expires_at: int | None = None
    """When it expires."""

    finalizing_at: int | None = None
    """When all was answered and the files were begun."""

    completed_at: int | None = None
    """When it was completed."""

    failed_at: int | None = None
    """When it failed."""

    expired_at: int | None = None
    """When it expired."""

    cancelling_at: int | None = None
    """When someone cancelled it."""

    cancelled_at: int | None = None
    """When it stopped."""

    request_counts: BatchRequestCounts | None = None
    """How many requests are in which state."""

    usage: BatchUsage | None = None
    """Tokens used so far."""

    metadata: StringMap | None = None
    """Short texts kept with it."""


BatchCompletionWindow = TypeAliasType("BatchCompletionWindow", Literal["24h"] | str)
"""Time within which a batch is answered.

Source: batches.yaml#/components/schemas/BatchCompletionWindow
"""


BatchEndpoint = TypeAliasType(
    "BatchEndpoint",
    Literal["/v1/chat/completions", "/v1/completions", "/v1/embeddings", "/v1/responses", "/v1/moderations"]
    | str,
)
"""Operation that every request of a batch asks for.

Source: batches.yaml#/components/schemas/BatchEndpoint
"""


class BatchError(WireModel):
    """What is wrong with the file of requests.

    Source: batches.yaml#/components/schemas/BatchError
    """

    code: str | None = None
    """Stable name of the error."""

    message: str | None = None
    """What went wrong."""

    param: str | None = None
    """Path of the offending value in the line."""

    line: int | None = None
    """Line of the file, from 1."""


class BatchErrors(WireModel):
    """Why a batch failed as a whole.

    Source: batches.yaml#/components/schemas/BatchErrors
    """

    object: str | None = None
    """Always `list`."""

    data: list[BatchError] | None = None
    """The errors."""


class BatchInputTokensDetails(WireModel):
    """Kinds of tokens read.

    Source: batches.yaml#/components/schemas/BatchInputTokensDetails
    """

    cached_tokens: int
    """Taken from the cache."""


class BatchOutputExpiration(WireModel):
    """When the output files of a batch are deleted.

    Source: batches.yaml#/components/schemas/BatchOutputExpiration
    """

    anchor: Literal["created_at"] = "created_at"
    """The time from which it counts."""

    seconds: int
    """How long they are kept, in seconds."""


class BatchOutputTokensDetails(WireModel):
    """Kinds of tokens written.

    Source: batches.yaml#/components/schemas/BatchOutputTokensDetails
    """

    reasoning_tokens: int
    """Thought before the answer."""


class BatchRequestCounts(WireModel):
    """How many requests are in which state.

    Source: batches.yaml#/components/schemas/BatchRequestCounts
    """

    total: int
    """All of them."""

    completed: int
    """Answered."""

    failed: int
    """Failed."""


BatchStatus = TypeAliasType(
    "BatchStatus",
    Literal[
        "validating", "failed", "in_progress", "finalizing", "completed", "expired", "cancelling", "cancelled"
    ]
    | str,
)
"""State of a batch.

Source: batches.yaml#/components/schemas/BatchStatus
"""


class BatchUsage(WireModel):
    """Tokens used by a batch.

    Source: batches.yaml#/components/schemas/BatchUsage
    """

    input_tokens: int
    """Tokens read."""

    input_tokens_details: BatchInputTokensDetails
    """Kinds of tokens read."""

    output_tokens: int
    """Tokens written."""

    output_tokens_details: BatchOutputTokensDetails
    """Kinds of tokens written."""

    total_tokens: int
    """Both together."""


class ListBatchesResponse(WireModel):
    """One page of batches.

    Source: batches.yaml#/components/schemas/ListBatchesResponse
    """

    object: Literal["list"] = "list"
    """Kind of object."""

    data: list[Batch]
    """The batches."""

    first_id: str | None = None
    """Identifier of the first one; null when the page is empty."""

    last_id: str | None = None
    """Identifier of the last one; null when the page is empty."""

    has_more: bool
    """Whether more follow."""
