"""Bases of the generated resources, and how another implementation takes the place of one."""

from __future__ import annotations

from types import FunctionType
from typing import TypeVar

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


R = TypeVar("R", bound="Resource | AsyncResource")


def chosen(resource: R, implementation: object) -> R:
    """A resource whose calls go where the client was told: to the server, or to another implementation.

    The resources below it, and `with_raw_response`, stay as they are.
    """
    if implementation is not None:
        for name, method in vars(type(resource)).items():
            if isinstance(method, FunctionType) and not name.startswith("_"):
                setattr(resource, name, getattr(implementation, name))
    return resource
