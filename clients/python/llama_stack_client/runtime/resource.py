"""Bases of the generated resources."""

from __future__ import annotations

from .aio import AsyncClient
from .sync import SyncClient


class Resource:
    """A group of operations of a sync client."""

    def __init__(self, client: SyncClient) -> None:
        """Takes the client that sends."""
        self._client = client


class AsyncResource:
    """A group of operations of an async client."""

    def __init__(self, client: AsyncClient) -> None:
        """Takes the client that sends."""
        self._client = client
