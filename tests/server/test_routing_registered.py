"""Registering at a provider and remembering it: both or neither."""

from __future__ import annotations

import pytest

from llama_stack.routing.safety import SafetyRouter
from llama_stack.storage import MemoryStore
from llama_stack_api.models.safety import RegisterShieldRequest
from llama_stack_providers.stub.safety import StubSafety
from llama_stack_spi import Context, LlamaStackError, NotFoundError


async def test_what_cannot_be_remembered_is_not_registered(monkeypatch: pytest.MonkeyPatch) -> None:
    store, guard = MemoryStore(), StubSafety()
    router = SafetyRouter({"guard": guard}, store)
    body, ctx = RegisterShieldRequest(shield_id="mine"), Context("r")

    async def full(_resource: object) -> None:
        raise LlamaStackError("The storage is full.")

    monkeypatch.setattr(store, "put", full)
    with pytest.raises(LlamaStackError, match="is full"):
        await router.shields_register(body, ctx=ctx)
    with pytest.raises(NotFoundError):
        await guard.shields_retrieve("mine", ctx=ctx)
    monkeypatch.undo()
    assert (await router.shields_register(body, ctx=ctx)).identifier == "mine"
