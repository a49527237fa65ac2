"""Ask providers one after the other."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable
from typing import TypeVar

from llama_stack_spi import LlamaStackError, NotFoundError, UnsupportedOperationError

P = TypeVar("P")
T = TypeVar("T")


async def first_able(providers: Iterable[P], ask: Callable[[P], Awaitable[T]]) -> T:
    """Returns the answer of the first provider that has the operation and what the request names.

    Raises:
        NotFoundError: A provider has the operation, but none has what the request names.
        UnsupportedOperationError: No provider has the operation.
    """
    refused: LlamaStackError | None = None
    for provider in providers:
        try:
            return await ask(provider)
        except (NotFoundError, UnsupportedOperationError) as error:
            # That something is missing says more than that a provider lacks the operation.
            if refused is None or isinstance(refused, UnsupportedOperationError):
                refused = error
    assert refused is not None  # noqa: S101  a routed API has a provider
    raise refused
