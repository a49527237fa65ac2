"""Keys, and one client of the SDK for each of the latest of them."""

from __future__ import annotations

import asyncio
import contextlib
from collections import OrderedDict
from collections.abc import AsyncIterator, Awaitable, Callable, Hashable
from dataclasses import dataclass, field
from typing import Generic, TypeVar

from pydantic import SecretStr

from llama_stack_spi import AuthenticationError, Context, InvalidRequestError

K = TypeVar("K", bound=Hashable)
C = TypeVar("C")

KEPT = 32


@dataclass(frozen=True, slots=True)
class Key:
    """A key, and whose it is."""

    value: str = field(repr=False)
    from_caller: bool


def key_of(ctx: Context, name: str, configured: SecretStr | None, *, service: str) -> Key:
    """Returns the caller's own key, else that of the configuration.

    Raises:
        AuthenticationError: There is neither.
    """
    if (own := text_of(ctx, name)) is not None:
        return Key(own, from_caller=True)
    if configured is not None:
        return Key(configured.get_secret_value(), from_caller=False)
    raise AuthenticationError(
        f"This server has no key of {service}. Send yours as `{name}` in the header x-llamastack-provider-data.",
        code="provider_key_missing",
    )


def text_of(ctx: Context, name: str) -> str | None:
    """Reads a text that the caller passes through to providers.

    Raises:
        InvalidRequestError: It is no text that can stand in a header.
    """
    value = ctx.provider_data.get(name)
    if value is None or value == "":
        return None
    if not isinstance(value, str) or not value.isascii() or not value.isprintable():
        raise InvalidRequestError(
            f"`{name}` in the header x-llamastack-provider-data is a text of printable ASCII.", param=name
        )
    return value


@dataclass(slots=True)
class _Held(Generic[C]):
    client: C
    users: int = 0
    evicted: bool = False


class Clients(Generic[K, C]):
    """Clients by key: the latest are kept, the others closed once nobody uses them.

    Args:
        make: Makes a client.
        close: Closes one.
        kept: How many to keep.
    """

    def __init__(
        self,
        make: Callable[[K], Awaitable[C]],
        close: Callable[[C], Awaitable[None]],
        kept: int = KEPT,
    ) -> None:
        self._make = make
        self._close = close
        self._kept = kept
        self._held: OrderedDict[K, _Held[C]] = OrderedDict()
        self._making = asyncio.Lock()

    @contextlib.asynccontextmanager
    async def lease(self, key: K) -> AsyncIterator[C]:
        """Gives out the client of a key for as long as the block runs."""
        held = self._held.get(key)
        if held is None:
            held = await self._new(key)
        else:
            held.users += 1
            self._held.move_to_end(key)
        try:
            yield held.client
        finally:
            held.users -= 1
            if held.evicted and not held.users:
                await self._close(held.client)

    async def close(self) -> None:
        """Closes all of them."""
        held, self._held = self._held, OrderedDict()
        for each in held.values():
            await self._close(each.client)

    async def _new(self, key: K) -> _Held[C]:
        """Makes a client, with its first user, so that nobody closes it meanwhile."""
        idle = []
        async with self._making:
            if (made := self._held.get(key)) is None:
                made = self._held[key] = _Held(await self._make(key))
            made.users += 1
            while len(self._held) > self._kept:
                _, oldest = self._held.popitem(last=False)
                oldest.evicted = True
                if not oldest.users:
                    idle.append(oldest)
        for each in idle:
            await self._close(each.client)
        return made
