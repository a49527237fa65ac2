"""Loaded models by name."""

from __future__ import annotations

import asyncio
from pathlib import Path

from llama_stack_providers.inference.llama_cpp.config import LlamaCppConfig
from llama_stack_providers.inference.llama_cpp.engine.files import find_model
from llama_stack_providers.inference.llama_cpp.engine.model import Model, split
from llama_stack_providers.inference.llama_cpp.engine.process import Engine
from llama_stack_spi import UnavailableError


class Engines:
    """Loads models when they are first asked for, and unloads the one unused longest when there are too many."""

    def __init__(self, config: LlamaCppConfig) -> None:
        self._config = config
        self._folder = Path(config.models_dir).expanduser()
        self._loaded: dict[str, Engine] = {}
        self._lock = asyncio.Lock()

    def find(self, name: str) -> Path:
        """Returns a model's file, or raises `UnavailableError` with the cure."""
        return find_model(name, folder=self._folder, file=self._config.of(name).file)

    @property
    def loaded(self) -> list[Engine]:
        """The models in memory, the one unused longest first."""
        return list(self._loaded.values())

    async def get(self, name: str) -> Model:
        """Returns a loaded model; the first request for it waits until it is loaded."""
        base, adapter = split(name)
        return Model(await self._engine(base), adapter)

    async def stop(self) -> None:
        """Unloads everything."""
        async with self._lock:
            for engine in self.loaded:
                await self._unload(engine)

    async def _engine(self, name: str) -> Engine:
        engine = self._loaded.get(name)
        if engine is not None and engine.alive:
            self._loaded[name] = self._loaded.pop(name)
            return engine
        file = self.find(name)
        async with self._lock:
            engine = self._loaded.get(name)
            if engine is not None and engine.alive:
                return engine
            if engine is not None:
                await self._unload(engine)
            await self._make_room(name)
            engine = await Engine.load(name, file, self._config)
            self._loaded[name] = engine
            return engine

    async def _make_room(self, name: str) -> None:
        while len(self._loaded) >= self._config.max_models:
            idle = next((engine for engine in self.loaded if engine.users == 0), None)
            if idle is None:
                raise UnavailableError(
                    f"The model '{name}' cannot be loaded now: {len(self._loaded)} others are busy, and max_models is"
                    f" {self._config.max_models}. Try again in a moment.",
                    code="models_busy",
                    retry_after=2,
                )
            await self._unload(idle)

    async def _unload(self, engine: Engine) -> None:
        self._loaded.pop(engine.name, None)
        await engine.stop()
