# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""The Files API, as a provider implements it."""

from __future__ import annotations

from abc import ABC, abstractmethod

from llama_stack_api.models.common import SortOrder
from llama_stack_api.models.files import CreateFileRequest, File, FileDeleted, FilePurpose, ListFilesResponse
from llama_stack_spi import Context, Download, Upload


class Files(ABC):
    """Uploaded files, and those that the server makes.

    Source: files.yaml
    """

    @abstractmethod
    async def files_create(self, body: CreateFileRequest, *, file: Upload, ctx: Context) -> File:
        """Upload a file.

        Keeps a file under a new identifier.

        Args:
            body: What the caller sent.
            file: The file, with its name.
            ctx: The request around this call.

        Returns:
            The file.

        Source: files.yaml#/paths/~1v1~1files/post
        """

    @abstractmethod
    async def files_list(
        self,
        *,
        after: str | None = None,
        limit: int = 10000,
        order: SortOrder | None = None,
        purpose: FilePurpose | None = None,
        ctx: Context,
    ) -> ListFilesResponse:
        """List files.

        Returns the files, newest first unless asked otherwise.

        Args:
            after: Identifier of the last item of the page before; the answer starts behind it.
            limit: How many files to answer at most, 1 to 10000. Default 10000.
            order: Sort by creation time, ascending or descending. Default descending.
            purpose: Only files of this purpose.
            ctx: The request around this call.

        Returns:
            A page of files.

        Raises:
            NotFoundError: Something that the request names does not exist.

        Source: files.yaml#/paths/~1v1~1files/get
        """

    @abstractmethod
    async def files_retrieve(self, file_id: str, *, ctx: Context) -> File:
        """Get a file.

        Returns what is known about a file, without its content.

        Args:
            file_id: Identifier of the file.
            ctx: The request around this call.

        Returns:
            The file.

        Raises:
            NotFoundError: Something that the request names does not exist.

        Source: files.yaml#/paths/~1v1~1files~1{file_id}/get
        """

    @abstractmethod
    async def files_delete(self, file_id: str, *, ctx: Context) -> FileDeleted:
        """Delete a file.

        Removes a file and its content. Vector stores keep what they have read from it.

        Args:
            file_id: Identifier of the file.
            ctx: The request around this call.

        Returns:
            The file is deleted.

        Raises:
            NotFoundError: Something that the request names does not exist.

        Source: files.yaml#/paths/~1v1~1files~1{file_id}/delete
        """

    @abstractmethod
    async def files_content(self, file_id: str, *, ctx: Context) -> Download:
        """Download a file.

        Returns the bytes of a file as they were uploaded.

        Args:
            file_id: Identifier of the file.
            ctx: The request around this call.

        Returns:
            The bytes.

        Raises:
            NotFoundError: Something that the request names does not exist.

        Source: files.yaml#/paths/~1v1~1files~1{file_id}~1content/get
        """
