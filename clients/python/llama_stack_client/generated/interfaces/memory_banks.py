# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""What `client.memory_banks` can do, whoever does it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

from ...runtime.omit import Omit, omit
from ...runtime.page import AsyncPages, Page
from ...runtime.timeout import TimeLimit
from .. import types


class MemoryBanks(Protocol):
    """Operations of `client.memory_banks`."""

    def list(
        self,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> Page[types.ListMemoryBanksResponse, types.MemoryBank]:
        """List memory banks."""
        ...

    def register(
        self,
        *,
        memory_bank_id: str,
        params: types.MemoryBankParams | Mapping[str, object],
        provider_id: str | None | Omit = omit,
        provider_memory_bank_id: str | None | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.MemoryBank:
        """Register a memory bank."""
        ...

    def retrieve(
        self,
        memory_bank_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.MemoryBank:
        """Get a memory bank."""
        ...

    def unregister(
        self,
        memory_bank_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> None:
        """Unregister a memory bank."""
        ...


class AsyncMemoryBanks(Protocol):
    """Operations of `client.memory_banks`."""

    def list(
        self,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> AsyncPages[types.ListMemoryBanksResponse, types.MemoryBank]:
        """List memory banks."""
        ...

    async def register(
        self,
        *,
        memory_bank_id: str,
        params: types.MemoryBankParams | Mapping[str, object],
        provider_id: str | None | Omit = omit,
        provider_memory_bank_id: str | None | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.MemoryBank:
        """Register a memory bank."""
        ...

    async def retrieve(
        self,
        memory_bank_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.MemoryBank:
        """Get a memory bank."""
        ...

    async def unregister(
        self,
        memory_bank_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> None:
        """Unregister a memory bank."""
        ...
