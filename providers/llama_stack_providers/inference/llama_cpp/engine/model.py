"""A model as a request names it."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Mapping

from llama_stack_providers.inference.llama_cpp.engine.connection import Json
from llama_stack_providers.inference.llama_cpp.engine.process import Engine
from llama_stack_spi import JsonValue, NotFoundError

SEPARATOR = ":"


class Model:
    """A loaded engine, and which of its adapters is on: `<model>:<adapter>` names one, `<model>` none.

    Args:
        engine: The engine.
        adapter: The adapter that is on.

    Raises:
        NotFoundError: The model has no such adapter.
    """

    def __init__(self, engine: Engine, adapter: str | None) -> None:
        self.engine = engine
        names = list(engine.adapters)
        if adapter is not None and adapter not in names:
            raise NotFoundError(
                f"The model '{engine.name}' has no adapter '{adapter}'. It has: {', '.join(names) or 'none'}.",
                code="model_not_found",
                param="model",
            )
        # Said in every request: what the engine keeps of a prompt is only right under the same adapters.
        scales: list[JsonValue] = [
            {"id": place, "scale": engine.adapters[name] if name == adapter else 0.0}
            for place, name in enumerate(names)
        ]
        self._fields: Json = {"lora": scales} if scales else {}

    def batches(self, path: str, payload: Mapping[str, JsonValue]) -> AsyncGenerator[list[bytes], None]:
        """Sends a request that generates, and yields the JSON of its events, as many as are at hand at a time."""
        return self.engine.connection.batches(path, {**payload, **self._fields})

    async def calculated(self, path: str, payload: Mapping[str, JsonValue]) -> Json:
        """Sends a request that calculates in one go, and returns the answer."""
        return await self.engine.connection.post(path, {**payload, **self._fields}, works=True)


def split(name: str) -> tuple[str, str | None]:
    """Splits the name in a request into that of the model and that of the adapter."""
    model, found, adapter = name.partition(SEPARATOR)
    return model, adapter if found else None
