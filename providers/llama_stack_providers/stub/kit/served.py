"""Which models the stub serves: those of the sibling API, by either of their names."""

from __future__ import annotations

from llama_stack_api.interfaces.models import Models
from llama_stack_providers.stub.kit.faults import is_fault
from llama_stack_spi import Context, NotFoundError


async def expect_model(models: Models, name: str, *, param: str = "model", ctx: Context) -> None:
    """Raises where there is no such model.

    The name of a fault is served. So is the provider's name of a model: a server that routes by model sends it.
    """
    if is_fault(name):
        return
    try:
        await models.models_retrieve(name, ctx=ctx)
    except NotFoundError:
        known = (await models.models_list(ctx=ctx)).data
        if not any(each.provider_resource_id == name for each in known):
            raise NotFoundError(
                f"There is no model {name!r}. `GET /v1/models` lists those that there are.",
                code="model_not_found",
                param=param,
            ) from None
