"""Whose account a request goes to, and clients of the SDK for the latest accounts.

The SDK is aiobotocore: AWS's own botocore signs, writes and reads, and aiohttp waits. boto3 itself would hold one thread
for each call and each open stream, and nothing could close its connection while it waits for the first byte.
"""

from __future__ import annotations

import asyncio
import contextlib
import functools
import re
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from typing import Any

from aiobotocore.config import AioConfig
from aiobotocore.session import AioSession
from botocore.exceptions import BotoCoreError

from llama_stack_providers.inference.bedrock.config import REGION, BedrockConfig
from llama_stack_providers.inference.bedrock.requests import SERVICE
from llama_stack_providers.inference.translation.clients import Clients, text_of
from llama_stack_spi import AuthenticationError, Context, InvalidRequestError, UpstreamError

_ID, _SECRET, _TOKEN, _REGION = (
    "aws_access_key_id",
    "aws_secret_access_key",
    "aws_session_token",
    "aws_region_name",
)
RUNTIME = "bedrock-runtime"
CONTROL = "bedrock"


@dataclass(frozen=True, slots=True)
class Account:
    """A key and a region; without a key, what the SDK finds in its environment."""

    region: str
    key: tuple[str, str, str | None] | None = field(repr=False)
    from_caller: bool
    api: str = RUNTIME


def account_of(ctx: Context, config: BedrockConfig, *, api: str = RUNTIME) -> Account:
    """Returns the caller's own account, else the server's.

    Raises:
        AuthenticationError: There is neither.
        InvalidRequestError: The caller gives half a key, or a region that is none.
    """
    if (name := text_of(ctx, _ID)) is not None:
        secret = text_of(ctx, _SECRET)
        if secret is None:
            raise InvalidRequestError(
                f"`{_ID}` in the provider data needs `{_SECRET}` beside it.", param=_SECRET
            )
        key = (name, secret, text_of(ctx, _TOKEN))
        return Account(_region(text_of(ctx, _REGION) or config.region), key, from_caller=True, api=api)
    if config.aws_access_key_id is not None and config.aws_secret_access_key is not None:
        token = config.aws_session_token
        own = (
            config.aws_access_key_id.get_secret_value(),
            config.aws_secret_access_key.get_secret_value(),
            token.get_secret_value() if token is not None else None,
        )
        return Account(_region(config.region), own, from_caller=False, api=api)
    if config.ambient_credentials:
        return Account(_region(config.region), None, from_caller=False, api=api)
    raise AuthenticationError(
        f"This server has no key of {SERVICE}. Send yours as `{_ID}`, `{_SECRET}` and `{_REGION}` in the header"
        " x-llamastack-provider-data.",
        code="provider_key_missing",
    )


class Accounts:
    """Clients by account."""

    def __init__(self, config: BedrockConfig) -> None:
        self._config = config
        self._clients: Clients[Account, _Open] = Clients(self._open, _Open.close)

    async def prepare(self) -> None:
        """Reads what the SDK knows of the service, which takes it a moment, off the event loop."""

        async def once() -> None:
            await (await self._open(Account("us-east-1", ("none", "none", None), from_caller=False))).close()

        await asyncio.to_thread(asyncio.run, once())

    @contextlib.asynccontextmanager
    async def lease(self, account: Account) -> AsyncIterator[Any]:
        """Gives out the client of an account for as long as the block runs."""
        async with self._clients.lease(account) as held:
            yield held.client

    async def close(self) -> None:
        """Closes all clients."""
        await self._clients.close()

    async def _open(self, account: Account) -> _Open:
        stack = contextlib.AsyncExitStack()
        try:
            client = await stack.enter_async_context(self._client(account))
        except BotoCoreError:
            raise UpstreamError(
                f"The SDK of {SERVICE} cannot begin; its operator must look at the region and the profile.",
                code="upstream_misconfigured",
            ) from None
        return _Open(client, stack)

    def _client(self, account: Account) -> contextlib.AbstractAsyncContextManager[Any]:
        config = self._config
        name, secret, token = account.key or (None, None, None)
        client: contextlib.AbstractAsyncContextManager[Any] = _session().create_client(
            account.api,
            region_name=account.region,
            aws_access_key_id=name,
            aws_secret_access_key=secret,
            aws_session_token=token,
            endpoint_url=config.base_url if account.api == RUNTIME else config.control_url,
            verify=config.tls_ca_file,
            config=AioConfig(
                connect_timeout=config.connect_seconds,
                read_timeout=config.timeout_seconds,
                max_pool_connections=config.max_connections,
                # Trying again is for whoever sees several providers.
                retries={"total_max_attempts": 1},
                proxies={"http": config.proxy_url, "https": config.proxy_url} if config.proxy else {},
                ignore_configured_endpoint_urls=True,
                # A bearer token of the environment would win over the key.
                signature_version="v4",
            ),
        )
        return client


@functools.cache
def _session() -> AioSession:
    """What the SDK has read of its own descriptions; all providers share it."""
    return AioSession()


@dataclass(frozen=True, slots=True)
class _Open:
    client: Any
    stack: contextlib.AsyncExitStack

    async def close(self) -> None:
        await self.stack.aclose()


def _region(found: str | None) -> str:
    if found is None:
        raise InvalidRequestError(
            f"Keys of {SERVICE} need a region: send `{_REGION}` beside them.", param=_REGION
        )
    if not re.fullmatch(REGION, found):
        raise InvalidRequestError(f"`{_REGION}` is no region such as us-east-1.", param=_REGION)
    return found
