"""Safety over several providers: the shield decides."""

from __future__ import annotations

from collections.abc import Mapping
from typing import cast

from llama_stack.routing.asking import first_able
from llama_stack.routing.kinds import Kind
from llama_stack.routing.registered import Registered
from llama_stack.storage import ResourceStore
from llama_stack_api.interfaces.safety import Safety
from llama_stack_api.models.safety import (
    CreateModerationRequest,
    ListShieldsResponse,
    Moderation,
    RegisterShieldRequest,
    RunShieldRequest,
    RunShieldResponse,
    Shield,
)
from llama_stack_spi import Context, given

SHIELDS: Kind[Safety, RegisterShieldRequest, Shield] = Kind(
    section="shields",
    request=RegisterShieldRequest,
    register=lambda provider, body, ctx: provider.shields_register(body, ctx=ctx),
    retrieve=lambda provider, identifier, ctx: provider.shields_retrieve(identifier, ctx=ctx),
    list=lambda provider, ctx: provider.shields_list(ctx=ctx),
    unregister=lambda provider, identifier, ctx: provider.shields_delete(identifier, ctx=ctx),
)


class SafetyRouter(Safety):
    """Sends each check to the provider of its shield."""

    def __init__(self, providers: Mapping[str, object], store: ResourceStore) -> None:
        self._providers = cast("Mapping[str, Safety]", providers)
        self._shields = Registered(SHIELDS, self._providers, store)
        self.registered = (self._shields,)

    async def safety_run_shield(self, body: RunShieldRequest, *, ctx: Context) -> RunShieldResponse:
        """Runs a shield where it is."""
        _, provider = await self._shields.find(body.shield_id, param="shield_id", ctx=ctx)
        return await provider.safety_run_shield(body, ctx=ctx)

    async def moderations_create(self, body: CreateModerationRequest, *, ctx: Context) -> Moderation:
        """Moderates with the shield that the request names as its model, or where there is one that can.

        A model need not be a registered shield: providers know the names of their own.
        """
        model = given(body.model, None)
        if model is not None and model in await self._shields.remembered():
            _, provider = await self._shields.find(model, param="model", ctx=ctx)
            return await provider.moderations_create(body, ctx=ctx)
        return await first_able(
            self._providers.values(), lambda provider: provider.moderations_create(body, ctx=ctx)
        )

    async def shields_list(self, *, ctx: Context) -> ListShieldsResponse:
        """Lists the shields of all providers."""
        return ListShieldsResponse(data=await self._shields.all(ctx))

    async def shields_register(self, body: RegisterShieldRequest, *, ctx: Context) -> Shield:
        """Registers a shield with its provider."""
        return await self._shields.register(body, ctx=ctx)

    async def shields_retrieve(self, identifier: str, *, ctx: Context) -> Shield:
        """Returns a shield."""
        return await self._shields.retrieve(identifier, param="identifier", ctx=ctx)

    async def shields_delete(self, identifier: str, *, ctx: Context) -> None:
        """Unregisters a shield."""
        await self._shields.unregister(identifier, param="identifier", ctx=ctx)
