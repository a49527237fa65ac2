# Generated from the documents in openapi/ by `make generate`. Do not edit.
"""What `client.models` can do, whoever does it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

from ...runtime.omit import Omit, omit
from ...runtime.page import AsyncPages, Page
from ...runtime.timeout import TimeLimit
from .. import types


class Models(Protocol):
    """Operations of `client.models`."""

    def list(
        self,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> Page[types.ListModelsResponse, types.Model]:
        """List models."""
        ...

    def register(
        self,
        *,
        model_id: str,
        provider_model_id: str | None | Omit = omit,
        provider_id: str | None | Omit = omit,
        model_type: types.ModelType | None | Omit = omit,
        metadata: Mapping[str, object] | None | Omit = omit,
        model_validation: bool | None | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.Model:
        """Register a model."""
        ...

    def retrieve(
        self,
        model_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.Model:
        """Get a model."""
        ...

    def delete(
        self,
        model_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.ModelDeleted:
        """Remove a model."""
        ...


class AsyncModels(Protocol):
    """Operations of `client.models`."""

    def list(
        self,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> AsyncPages[types.ListModelsResponse, types.Model]:
        """List models."""
        ...

    async def register(
        self,
        *,
        model_id: str,
        provider_model_id: str | None | Omit = omit,
        provider_id: str | None | Omit = omit,
        model_type: types.ModelType | None | Omit = omit,
        metadata: Mapping[str, object] | None | Omit = omit,
        model_validation: bool | None | Omit = omit,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.Model:
        """Register a model."""
        ...

    async def retrieve(
        self,
        model_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.Model:
        """Get a model."""
        ...

    async def delete(
        self,
        model_id: str,
        *,
        extra_headers: Mapping[str, str] | None = None,
        extra_query: Mapping[str, object] | None = None,
        extra_body: Mapping[str, object] | None = None,
        timeout: TimeLimit | Omit | None = omit,
    ) -> types.ModelDeleted:
        """Remove a model."""
        ...
