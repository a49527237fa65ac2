# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""Models of one document of the contract."""

from __future__ import annotations

from typing import Literal

from typing_extensions import TypeAliasType

from llama_stack_client.runtime.model import WireModel


class File(WireModel):
    """A file without its content.

    Source: files.yaml#/components/schemas/File
    """

    id: str
    """Identifier of the file."""

    object: Literal["file"] = "file"
    """Kind of this object."""

    bytes: int
    """Size of the content in bytes."""

    created_at: int
    """When it was uploaded in Unix seconds."""

    expires_at: int | None = None
    """When it will be deleted in Unix seconds; null or absent for never."""

    filename: str
    """Name given on upload."""

    purpose: FilePurpose
    """What a file is for."""

    status: FileStatus
    """Whether a file can be used."""

    status_details: str
    """Why `status` is `error`; empty otherwise."""


class FileDeleted(WireModel):
    """Proof that a file is gone.

    Source: files.yaml#/components/schemas/FileDeleted
    """

    id: str
    """Identifier that the file had."""

    object: Literal["file"] = "file"
    """Kind of this object."""

    deleted: bool
    """Whether it is deleted."""


class FileExpiresAfter(WireModel):
    """When to delete the file by itself. A form carries it as `expires_after[anchor]` and
    `expires_after[seconds]`.

    Source: files.yaml#/components/schemas/FileExpiresAfter
    """

    anchor: Literal["created_at"] = "created_at"
    """The moment from which the time runs."""

    seconds: int
    """How long to keep it, from one hour to 30 days."""


FilePurpose = TypeAliasType(
    "FilePurpose",
    Literal[
        "assistants",
        "assistants_output",
        "batch",
        "batch_output",
        "fine-tune",
        "fine-tune-results",
        "vision",
        "user_data",
        "evals",
    ]
    | str,
)
"""What a file is for.

Source: files.yaml#/components/schemas/FilePurpose
"""


FileStatus = TypeAliasType("FileStatus", Literal["uploaded", "processed", "error"] | str)
"""Whether a file can be used.

Source: files.yaml#/components/schemas/FileStatus
"""


FileUploadPurpose = TypeAliasType(
    "FileUploadPurpose", Literal["assistants", "batch", "fine-tune", "vision", "user_data", "evals"] | str
)
"""What an uploaded file is for.

Source: files.yaml#/components/schemas/FileUploadPurpose
"""


class ListFilesResponse(WireModel):
    """A page of files.

    Source: files.yaml#/components/schemas/ListFilesResponse
    """

    object: Literal["list"] = "list"
    """Kind of this object."""

    data: list[File]
    """The files."""

    first_id: str | None = None
    """Identifier of the first file; null on an empty page."""

    last_id: str | None = None
    """Identifier of the last file; null on an empty page."""

    has_more: bool
    """Whether files follow."""
