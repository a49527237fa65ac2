# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""What `client.files` can do, whoever does it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

from ...runtime.download import Download
from ...runtime.omit import Omit, omit
from ...runtime.page import AsyncPages, Page
from ...runtime.timeout import TimeLimit
from ...runtime.uploads import FileInput
from .. import types


class Files(Protocol):
    """Operations of `client.files`."""

    def create(
        self,
        *,
        file: FileInput,
        purpose: types.FileUploadPurpose,
        expires_after: types.FileExpiresAfter | Mapping[str, object] | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.File:
        """Upload a file."""
        ...

    def list(
        self,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: types.SortOrder | Omit = omit,
        purpose: types.FilePurpose | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> Page[types.ListFilesResponse, types.File]:
        """List files."""
        ...

    def retrieve(
        self,
        file_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.File:
        """Get a file."""
        ...

    def delete(
        self,
        file_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.FileDeleted:
        """Delete a file."""
        ...

    def content(
        self,
        file_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> Download:
        """Download a file."""
        ...


class AsyncFiles(Protocol):
    """Operations of `client.files`."""

    async def create(
        self,
        *,
        file: FileInput,
        purpose: types.FileUploadPurpose,
        expires_after: types.FileExpiresAfter | Mapping[str, object] | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.File:
        """Upload a file."""
        ...

    def list(
        self,
        *,
        after: str | Omit = omit,
        limit: int | Omit = omit,
        order: types.SortOrder | Omit = omit,
        purpose: types.FilePurpose | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> AsyncPages[types.ListFilesResponse, types.File]:
        """List files."""
        ...

    async def retrieve(
        self,
        file_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.File:
        """Get a file."""
        ...

    async def delete(
        self,
        file_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.FileDeleted:
        """Delete a file."""
        ...

    async def content(
        self,
        file_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> Download:
        """Download a file."""
        ...
