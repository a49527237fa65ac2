"""Loaded models by name."""

from __future__ import annotations

import asyncio
import contextlib
import gc
from collections.abc import AsyncIterator
from pathlib import Path
from typing import TypeAlias

from llama_stack_providers.inference.torch_engine.config import TorchConfig
from llama_stack_providers.inference.torch_engine.engine.encoder import Encoder
from llama_stack_providers.inference.torch_engine.engine.files import Kind, find_adapter, find_model, split
from llama_stack_providers.inference.torch_engine.engine.language import LanguageModel
from llama_stack_providers.inference.torch_engine.engine.loading import load
from llama_stack_spi import InvalidRequestError, UnavailableError

Engine: TypeAlias = LanguageModel | Encoder

_CANNOT: dict[Kind, str] = {
    "language": "is a language model; it makes no vectors and no rankings. Use an embedding model",
    "vectors": "is an embedding model; it writes no text",
    "ranks": "is a reranking model; it only ranks",
}


class Engines:
    """Loads models when they are first asked for, and unloads the one unused longest when there are too many."""

    def __init__(self, config: TorchConfig) -> None:
        self._config = config
        self._folder = Path(config.models_dir).expanduser()
        self._adapters = None if config.adapters_dir is None else Path(config.adapters_dir).expanduser()
        self._loaded: dict[str, Engine] = {}
        self._lock = asyncio.Lock()

    def kind(self, name: str) -> Kind:
        """Tells what a model does, or raises `UnavailableError` with the cure."""
        return find_model(split(name)[0], self._folder).kind

    @contextlib.asynccontextmanager
    async def language(self, name: str) -> AsyncIterator[tuple[LanguageModel, str | None]]:
        """A language model, and the adapter named behind the colon, for the time of a request."""
        base, adapter = split(name)
        folder = None if adapter is None else find_adapter(adapter, self._adapters)
        async with self._using(base) as engine:
            if not isinstance(engine, LanguageModel):
                raise _mismatch(base, self.kind(base))
            if adapter is None or folder is None:
                yield engine, None
                return
            async with engine.adapter(adapter, folder):
                yield engine, adapter

    @contextlib.asynccontextmanager
    async def encoder(self, name: str, *kinds: Kind) -> AsyncIterator[tuple[Encoder, Kind]]:
        """An embedding or reranking model for the time of a request, and which of them it is."""
        kind = self.kind(name)
        if kind not in kinds:
            raise _mismatch(name, kind)
        async with self._using(name) as engine:
            assert isinstance(engine, Encoder)  # noqa: S101  its kind says so
            yield engine, kind

    async def get(self, name: str) -> Engine:
        """Returns a loaded model; the first request for it waits until it is loaded."""
        files = find_model(name, self._folder)
        async with self._lock:
            if name not in self._loaded:
                await self._make_room(name)
                loaded = await asyncio.to_thread(load, name, files, self._config)
                if files.kind == "language":
                    self._loaded[name] = LanguageModel(name, loaded, self._config)
                else:
                    self._loaded[name] = Encoder(name, loaded, files.folder, self._config)
            self._loaded[name] = self._loaded.pop(name)
            return self._loaded[name]

    async def stop(self) -> None:
        """Unloads everything."""
        async with self._lock:
            for name in [*self._loaded]:
                await self._unload(name)

    @contextlib.asynccontextmanager
    async def _using(self, name: str) -> AsyncIterator[Engine]:
        engine = self._loaded.get(name) or await self.get(name)
        engine.users += 1
        self._loaded[name] = self._loaded.pop(name, engine)
        try:
            yield engine
        finally:
            engine.users -= 1

    async def _make_room(self, name: str) -> None:
        while len(self._loaded) >= self._config.max_models:
            idle = next((each for each, engine in self._loaded.items() if engine.users == 0), None)
            if idle is None:
                raise UnavailableError(
                    f"The model '{name}' cannot be loaded now: {len(self._loaded)} others are busy, and max_models is"
                    f" {self._config.max_models}. Try again in a moment.",
                    code="models_busy",
                    retry_after=2,
                )
            await self._unload(idle)

    async def _unload(self, name: str) -> None:
        engine = self._loaded.pop(name)
        await asyncio.to_thread(engine.stop)
        del engine
        # Tensors hang in cycles of modules; their memory is needed now.
        await asyncio.to_thread(gc.collect)


def _mismatch(name: str, kind: Kind) -> InvalidRequestError:
    return InvalidRequestError(f"'{name}' {_CANNOT[kind]}.", code="model_type_mismatch", param="model")
