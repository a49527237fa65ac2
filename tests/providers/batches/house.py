"""A provider of batches over real files and a scripted inference, for the tests beside."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from llama_stack_api.interfaces.files import Files
from llama_stack_api.interfaces.inference import Inference
from llama_stack_api.interfaces.responses import Responses
from llama_stack_api.interfaces.safety import Safety
from llama_stack_api.models.batches import (
    Batch,
    BatchError,
    BatchErrors,
    BatchRequestCounts,
    CreateBatchRequest,
)
from llama_stack_api.models.files import CreateFileRequest, File
from llama_stack_api.models.inference import ChatCompletion, CreateChatCompletionRequest
from llama_stack_providers.batches.reference.config import BatchesConfig
from llama_stack_providers.batches.reference.endpoints import endpoints_of
from llama_stack_providers.batches.reference.provider import ReferenceBatches
from llama_stack_providers.files.local.config import LocalFilesConfig
from llama_stack_providers.files.local.provider import LocalFiles
from llama_stack_spi import (
    Context,
    Upload,
)
from tests.server.talkative import Forwarding, TalkativeConfig

MINE, THEIRS = Context("r", tenant="mine"), Context("r", tenant="theirs")
URL = "/v1/chat/completions"


def line(custom_id: str, text: str = "x", **body: object) -> dict[str, object]:
    messages = [{"role": "user", "content": text}]
    return {
        "custom_id": custom_id,
        "method": "POST",
        "url": URL,
        "body": {"model": "m", "messages": messages, **body},
    }


def jsonl(*lines: object) -> bytes:
    return b"".join(json.dumps(each).encode() + b"\n" for each in lines)


class Gated(Forwarding):
    """Waits with each answer for a permission."""

    def __init__(self) -> None:
        super().__init__(TalkativeConfig())
        self.permits = asyncio.Semaphore(0)
        self.begun = asyncio.Semaphore(0)

    async def chat_completions_create(
        self, body: CreateChatCompletionRequest, *, ctx: Context
    ) -> ChatCompletion:
        self.begun.release()
        await self.permits.acquire()
        return await super().chat_completions_create(body, ctx=ctx)

    def said(self) -> list[str]:
        return [str(body.messages[-1].content) for body in self.seen]


class House:
    """A provider of batches over real files and a scripted inference."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.files = LocalFiles(LocalFilesConfig(path=str(folder / "files")))
        self.talk: Inference = Forwarding(TalkativeConfig())
        self.now = 1_800_000_000.0
        self.batches: ReferenceBatches

    async def open(
        self,
        inference: Inference | None = None,
        *,
        files: Files | None = None,
        window: int = 86_400,
        responses: Responses | None = None,
        safety: Safety | None = None,
        **config: int,
    ) -> None:
        """Starts a server; another one that was there has stopped before."""
        self.talk = inference or self.talk
        settings = BatchesConfig(path=str(self.folder / "batches"), **config)
        self.batches = ReferenceBatches(
            settings,
            files=files or self.files,
            endpoints=endpoints_of(self.talk, responses=responses, safety=safety),
            clock=lambda: self.now,
            window=window,
        )
        await self.batches.start()
        await self.batches.resume()

    async def uploaded(self, content: bytes, ctx: Context = MINE, purpose: str = "batch") -> str:
        request = CreateFileRequest.model_validate({"purpose": purpose})
        return (await self.files.files_create(request, file=Upload.from_bytes(content), ctx=ctx)).id

    async def created(self, *lines: object, ctx: Context = MINE, **body: object) -> Batch:
        file_id = await self.uploaded(jsonl(*lines), ctx)
        return await self.batches.batches_create(asked(file_id, **body), ctx=ctx)

    async def until(self, batch_id: str, holds: Callable[[Batch], bool], ctx: Context = MINE) -> Batch:
        async with asyncio.timeout(20):
            # Callers of this API poll, so its tests do.
            while not holds(batch := await self.batches.batches_retrieve(batch_id, ctx=ctx)):  # noqa: ASYNC110
                await asyncio.sleep(0.001)
        return batch

    async def ended(self, batch_id: str, ctx: Context = MINE) -> Batch:
        ends = {"completed", "failed", "expired", "cancelled"}
        return await self.until(batch_id, lambda batch: batch.status in ends, ctx)

    async def read(self, file_id: object, ctx: Context = MINE) -> list[dict[str, Any]]:
        assert isinstance(file_id, str)
        content = (await self.files.files_content(file_id, ctx=ctx)).content
        assert not isinstance(content, bytes)
        return [json.loads(each) for each in b"".join([piece async for piece in content]).splitlines()]

    async def made(self) -> Sequence[File]:
        return (await self.files.files_list(purpose="batch_output", ctx=MINE)).data


def asked(file_id: str, **body: object) -> CreateBatchRequest:
    return CreateBatchRequest.model_validate(
        {"input_file_id": file_id, "endpoint": URL, "completion_window": "24h", **body}
    )


def counts(batch: Batch) -> dict[str, int]:
    assert isinstance(batch.request_counts, BatchRequestCounts)
    return batch.request_counts.model_dump(exclude={"object"})


def errors_of(batch: Batch) -> list[BatchError]:
    assert isinstance(batch.errors, BatchErrors)
    assert isinstance(batch.errors.data, list)
    return batch.errors.data
