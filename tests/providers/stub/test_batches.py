"""Batches of the stub, run by the stub's files and inference."""

from __future__ import annotations

import json
from typing import Any

import pytest

from llama_stack_api.models.batches import Batch, CreateBatchRequest
from llama_stack_api.models.files import CreateFileRequest
from llama_stack_providers.stub.batches import PROVIDER, StubBatches
from llama_stack_providers.stub.files import PROVIDER as FILES
from llama_stack_providers.stub.files import StubFiles
from llama_stack_spi import ConflictError, Context, InvalidRequestError, NotFoundError, Upload
from tests.providers.stub.siblings import built

CTX = Context("test")
CHAT = "/v1/chat/completions"


@pytest.fixture
def files() -> StubFiles:
    return built(FILES)


@pytest.fixture
def batches(files: StubFiles) -> StubBatches:
    return built(PROVIDER, files=files)


def line(custom_id: str, *, url: str = CHAT, model: str = "stub-llm", **body: object) -> dict[str, object]:
    asked = {"model": model, "messages": [{"role": "user", "content": custom_id}], **body}
    return {"custom_id": custom_id, "method": "POST", "url": url, "body": asked}


async def begun(batches: StubBatches, files: StubFiles, *lines: object, **more: Any) -> Batch:
    content = b"\n".join(each if isinstance(each, bytes) else json.dumps(each).encode() for each in lines)
    file = await files.files_create(
        CreateFileRequest(purpose="batch"), file=Upload.from_bytes(content), ctx=CTX
    )
    body = {"input_file_id": file.id, "endpoint": CHAT, "completion_window": "24h", **more}
    return await batches.batches_create(CreateBatchRequest.model_validate(body), ctx=CTX)


async def looked(batches: StubBatches, batch: Batch, times: int = 1) -> Batch:
    for _ in range(times):
        batch = await batches.batches_retrieve(batch.id, ctx=CTX)
    return batch


async def lines_of(files: StubFiles, file_id: object) -> list[dict[str, Any]]:
    assert isinstance(file_id, str)
    content = (await files.files_content(file_id, ctx=CTX)).content
    assert isinstance(content, bytes)
    return [json.loads(text) for text in content.splitlines()]


async def test_a_batch_is_validated_then_in_progress_then_completed(
    batches: StubBatches, files: StubFiles
) -> None:
    batch = await begun(batches, files, line("nile"), line("danube"), metadata={"topic": "rivers"})
    seen = [batch] + [await looked(batches, batch) for _ in range(3)]
    assert [each.status for each in seen] == ["validating", "in_progress", "completed", "completed"]
    assert [each.request_counts.completed for each in seen] == [0, 1, 2, 2]
    assert seen[-1].metadata == {"topic": "rivers"}


async def test_the_file_was_uploaded_for_a_batch(batches: StubBatches) -> None:
    body = CreateBatchRequest(input_file_id="file_0001", endpoint=CHAT, completion_window="24h")
    with pytest.raises(InvalidRequestError, match="assistants") as raised:
        await batches.batches_create(body, ctx=CTX)
    assert raised.value.param == "input_file_id"


async def test_output_files_say_what_they_are(batches: StubBatches, files: StubFiles) -> None:
    done = await looked(batches, await begun(batches, files, line("nile")), times=2)
    listed = (await files.files_list(purpose="batch_output", ctx=CTX)).data
    assert [each.id for each in listed] == [done.output_file_id]


async def test_the_output_holds_an_answer_for_each_line(batches: StubBatches, files: StubFiles) -> None:
    done = await looked(batches, await begun(batches, files, line("nile"), b"", line("danube")), times=2)
    lines = await lines_of(files, done.output_file_id)
    assert [each["custom_id"] for each in lines] == ["nile", "danube"]
    assert all(each["response"]["status_code"] == 200 and each["error"] is None for each in lines)
    assert "nile" in lines[0]["response"]["body"]["choices"][0]["message"]["content"]
    assert done.model == "stub-llm"
    assert done.usage.total_tokens == sum(each["response"]["body"]["usage"]["total_tokens"] for each in lines)


async def test_a_line_that_fails_goes_to_the_error_file(batches: StubBatches, files: StubFiles) -> None:
    bad = line("busy", model="stub-fault-429")
    done = await looked(batches, await begun(batches, files, line("nile"), bad), times=2)
    assert (done.status, done.request_counts.completed, done.request_counts.failed) == ("completed", 1, 1)
    (failed,) = await lines_of(files, done.error_file_id)
    assert (failed["custom_id"], failed["response"]) == ("busy", None)
    assert failed["error"]["code"] == "rate_limit_error"


@pytest.mark.parametrize(
    ("lines", "code"),
    [
        ([b"no json"], "invalid_request"),
        ([line("a", n="many")], "invalid_request"),
        ([line("a", url="/v1/embeddings")], "mismatched_endpoint"),
        ([line("a"), line("a")], "duplicate_custom_id"),
        ([b"\n"], "empty_file"),
    ],
)
async def test_a_file_at_fault_makes_a_batch_that_fails(
    batches: StubBatches, files: StubFiles, lines: list[object], code: str
) -> None:
    failed = await looked(batches, await begun(batches, files, *lines))
    assert failed.status == "failed"
    assert [error.code for error in failed.errors.data] == [code]


async def test_a_cancelled_batch_keeps_what_is_answered(batches: StubBatches, files: StubFiles) -> None:
    batch = await looked(batches, await begun(batches, files, line("nile"), line("danube")))
    assert (await batches.batches_cancel(batch.id, ctx=CTX)).status == "cancelling"
    ended = await looked(batches, batch)
    assert ended.status == "cancelled"
    assert [each["custom_id"] for each in await lines_of(files, ended.output_file_id)] == ["nile"]
    with pytest.raises(ConflictError):
        await batches.batches_cancel(batch.id, ctx=CTX)


async def test_an_idempotency_key_answers_the_same_batch_and_refuses_another(
    batches: StubBatches, files: StubFiles
) -> None:
    body = {
        "input_file_id": "file_0002",
        "endpoint": CHAT,
        "completion_window": "24h",
        "idempotency_key": "k",
    }
    request = CreateBatchRequest.model_validate(body)
    first = await batches.batches_create(request, ctx=CTX)
    assert (await batches.batches_create(request, ctx=CTX)).id == first.id
    with pytest.raises(ConflictError):
        await batches.batches_create(
            CreateBatchRequest.model_validate({**body, "input_file_id": "file_0001"}), ctx=CTX
        )


async def test_unknown_files_and_batches_are_not_found(batches: StubBatches) -> None:
    body = {"input_file_id": "nope", "endpoint": CHAT, "completion_window": "24h"}
    with pytest.raises(NotFoundError):
        await batches.batches_create(CreateBatchRequest.model_validate(body), ctx=CTX)
    with pytest.raises(NotFoundError):
        await batches.batches_retrieve("nope", ctx=CTX)


async def test_batches_are_listed_newest_first(batches: StubBatches, files: StubFiles) -> None:
    old, new = await begun(batches, files, line("a")), await begun(batches, files, line("b"))
    page = await batches.batches_list(limit=1, ctx=CTX)
    assert ([each.id for each in page.data], page.has_more) == ([new.id], True)
    assert (await batches.batches_list(after=new.id, ctx=CTX)).last_id == old.id
