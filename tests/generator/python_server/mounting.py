"""Mounts generated routers on small providers."""

from __future__ import annotations

import httpx
from fastapi import FastAPI

from llama_stack_spi.http import HttpSettings, install
from tests.generator.python_server.conftest import Tiny


def application(tiny: Tiny, api: str, provider: object, settings: HttpSettings | None = None) -> FastAPI:
    app = FastAPI(openapi_url=None)
    router = tiny.module(f"routers.{api}").router
    settings = settings or HttpSettings(check_answers=True)
    install(app, [router(provider, settings=settings)], settings=settings)
    return app


def client(app: FastAPI) -> httpx.AsyncClient:
    return httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://test")
