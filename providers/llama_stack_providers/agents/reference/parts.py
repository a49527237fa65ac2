"""What an agent is made of: its model, its shields and its tools, which must be there."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from llama_stack_api.interfaces.models import Models
from llama_stack_api.interfaces.safety import Safety
from llama_stack_api.interfaces.tools import Tools
from llama_stack_api.models.agents import AgentConfig
from llama_stack_providers.agents.reference.shields import no_safety
from llama_stack_providers.agents.reference.toolbox import toolbox
from llama_stack_spi import Context, NotFoundError, given


async def expect_parts(
    config: AgentConfig, *, models: Models | None, safety: Safety | None, tools: Tools | None, ctx: Context
) -> None:
    """Raises where something is missing, with its place in the request; models that nobody knows of are not checked."""
    if models is not None:
        with _place("model"):
            await models.models_retrieve(config.model, ctx=ctx)
    for name, shields in (("input_shields", config.input_shields), ("output_shields", config.output_shields)):
        for index, shield in enumerate(given(shields, [])):
            if safety is None:
                raise no_safety()
            with _place(f"{name}[{index}]"):
                await safety.shields_retrieve(shield, ctx=ctx)
    for index, group in enumerate(given(config.toolgroups, [])):
        with _place(f"toolgroups[{index}]"):
            await toolbox([], [group], tools=tools, ctx=ctx)


@contextmanager
def _place(field: str) -> Iterator[None]:
    try:
        yield
    except NotFoundError as error:
        raise NotFoundError(error.message, code=error.code, param=f"agent_config.{field}") from None
