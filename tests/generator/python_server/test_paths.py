"""Aliases, identifiers with slashes, other methods and unknown paths."""

from __future__ import annotations

from typing import Any

import pytest
from fastapi import FastAPI

from llama_stack_spi import Context, given
from tests.generator.python_server.conftest import Tiny
from tests.generator.python_server.mounting import application, client


class TestAliases:
    @pytest.fixture
    def app(self, tiny: Tiny) -> FastAPI:
        models, interface = tiny.module("models.aliases"), tiny.module("interfaces.aliases").Aliases

        class Models(interface):  # type: ignore[misc,valid-type]
            """Answers which operation was called, with what."""

            async def tiny_models_retrieve(self, model_id: str, *, ctx: Context) -> Any:
                return models.TinyModel(id=f"retrieve {model_id}")

            async def tiny_models_files_list(self, model_id: str, *, ctx: Context) -> Any:
                return models.TinyModel(id=f"files {model_id}")

            async def tiny_models_latest(self, *, ctx: Context) -> Any:
                return models.TinyModel(id="latest")

            async def tiny_jobs_status(self, *, job_id: str, ctx: Context) -> Any:
                return models.TinyModel(id=f"status {job_id}")

            async def tiny_jobs_cancel(self, body: Any, *, ctx: Context) -> Any:
                return models.TinyModel(id=f"cancel {body.job_id} {given(body.reason, '')}")

        return application(tiny, "aliases", Models())

    @pytest.mark.parametrize(
        ("method", "path", "body", "answer"),
        [
            ("GET", "/v1/models/a", None, "retrieve a"),
            ("GET", "/v1/models/a/b/c", None, "retrieve a/b/c"),
            ("GET", "/v1/models/a%2Fb", None, "retrieve a/b"),
            ("GET", "/v1/openai/v1/models/a/b", None, "retrieve a/b"),
            ("GET", "/v1/models/a/b/files", None, "files a/b"),
            ("GET", "/v1/models/latest", None, "latest"),
            ("GET", "/v1/jobs/status?job_id=1", None, "status 1"),
            ("GET", "/v1/jobs/1", None, "status 1"),
            ("POST", "/v1/jobs/cancel", {"job_id": "1"}, "cancel 1 "),
            ("POST", "/v1/jobs/1/cancel", {"reason": "late"}, "cancel 1 late"),
            ("POST", "/v1/jobs/1/cancel", None, "cancel 1 "),
            ("DELETE", "/v1/jobs/1", None, "cancel 1 "),
        ],
    )
    async def test_each_path_reaches_its_operation(
        self, app: FastAPI, method: str, path: str, body: Any, answer: str
    ) -> None:
        async with client(app) as http:
            found = await http.request(method, path, json=body)
        assert (found.status_code, found.json().get("id")) == (200, answer)

    @pytest.mark.parametrize(
        ("method", "path", "allow"),
        [
            ("PATCH", "/v1/jobs/1", "DELETE, GET"),
            ("POST", "/v1/models/a/b", "GET"),
            ("HEAD", "/v1/models/a", "GET"),
            ("OPTIONS", "/v1/jobs/cancel", "POST"),
        ],
    )
    async def test_other_methods_are_405_with_all_that_are_allowed(
        self, app: FastAPI, method: str, path: str, allow: str
    ) -> None:
        async with client(app) as http:
            found = await http.request(method, path)
        assert (found.status_code, found.headers["allow"]) == (405, allow)

    @pytest.mark.parametrize(
        "path", ["/", "/v1", "/v1/models", "/v1/models/", "/v2/models/a", "/v1/jobs/1/2/3"]
    )
    async def test_unknown_paths_have_the_envelope(self, app: FastAPI, path: str) -> None:
        async with client(app) as http:
            found = await http.get(path)
        assert (found.status_code, found.json()["error"]["code"]) == (404, "unknown_path")
