# Generated from the documents in openapi/ by `make generate`. Do not edit.

from typing import Annotated, Literal

from pydantic import MISSING, Field, StrictBool, StrictInt, StrictStr
from typing_extensions import TypeAliasType

from llama_stack_spi.model import StackModel


class FileExpiresAfter(StackModel):
    """When to delete the file by itself. A form carries it as `expires_after[anchor]` and `expires_after[seconds]`.

    Source: files.yaml#/components/schemas/FileExpiresAfter
    """

    anchor: Literal["created_at"] = "created_at"
    """The moment from which the time runs."""
    seconds: Annotated[StrictInt, Field(ge=3600, le=2592000)]
    """How long to keep it, from one hour to 30 days."""


FileStatus = TypeAliasType("FileStatus", Literal["uploaded", "processed", "error"])
"""
Whether a file can be used.

Source: files.yaml#/components/schemas/FileStatus
"""


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
    ],
)
"""
What a file is for.

Source: files.yaml#/components/schemas/FilePurpose
"""


FileUploadPurpose = TypeAliasType(
    "FileUploadPurpose", Literal["assistants", "batch", "fine-tune", "vision", "user_data", "evals"]
)
"""
What an uploaded file is for.

Source: files.yaml#/components/schemas/FileUploadPurpose
"""


class FileDeleted(StackModel):
    """Proof that a file is gone.

    Source: files.yaml#/components/schemas/FileDeleted
    """

    id: StrictStr
    """Identifier that the file had."""
    object: Literal["file"] = "file"
    """Kind of this object."""
    deleted: StrictBool
    """Whether it is deleted."""


class CreateFileRequest(StackModel):
    """A form with a file.

    Source: files.yaml#/components/schemas/CreateFileRequest
    """

    purpose: FileUploadPurpose
    expires_after: FileExpiresAfter | MISSING = MISSING


class File(StackModel):
    """A file without its content.

    Source: files.yaml#/components/schemas/File
    """

    id: StrictStr
    """Identifier of the file."""
    object: Literal["file"] = "file"
    """Kind of this object."""
    bytes: Annotated[StrictInt, Field(ge=0)]
    """Size of the content in bytes."""
    created_at: StrictInt
    """When it was uploaded in Unix seconds."""
    expires_at: StrictInt | None | MISSING = MISSING
    """When it will be deleted in Unix seconds; null or absent for never."""
    filename: StrictStr
    """Name given on upload."""
    purpose: FilePurpose
    status: FileStatus
    status_details: StrictStr
    """Why `status` is `error`; empty otherwise."""


class ListFilesResponse(StackModel):
    """A page of files.

    Source: files.yaml#/components/schemas/ListFilesResponse
    """

    object: Literal["list"] = "list"
    """Kind of this object."""
    data: list[File]
    """The files."""
    first_id: StrictStr | None
    """Identifier of the first file; null on an empty page."""
    last_id: StrictStr | None
    """Identifier of the last file; null on an empty page."""
    has_more: StrictBool
    """Whether files follow."""
