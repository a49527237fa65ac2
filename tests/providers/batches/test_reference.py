"""Batches: what becomes of each request, and who sees it."""

from __future__ import annotations

import pytest
from pydantic import MISSING

from llama_stack_api.models.inference import ChatCompletion, CreateChatCompletionRequest
from llama_stack_providers.batches.reference import PROVIDER
from llama_stack_providers.files.local.config import LocalFilesConfig
from llama_stack_providers.files.local.provider import LocalFiles
from llama_stack_providers.stub.responses import PROVIDER as RESPONSES
from llama_stack_providers.stub.safety import PROVIDER as SAFETY
from llama_stack_spi import (
    ConflictError,
    Context,
    Download,
    InvalidRequestError,
    NotFoundError,
    RateLimitError,
    UnsupportedOperationError,
)
from tests.providers.batches.house import House, asked, counts, errors_of, jsonl, line
from tests.providers.stub.siblings import built
from tests.server.talkative import Forwarding, TalkativeConfig

MINE, THEIRS = Context("r", tenant="mine"), Context("r", tenant="theirs")
URL = "/v1/chat/completions"


async def test_each_request_is_answered_in_its_place(house: House) -> None:
    lines = [line(f"c{number}", f"Grüße {number}") for number in range(7)]
    created = await house.created(*lines, metadata={"topic": "rivers"})
    assert (created.status, created.expires_at) == ("validating", created.created_at + 86_400)
    batch = await house.ended(created.id)
    assert batch.model_dump(exclude={"output_file_id"}) == {
        **created.model_dump(),
        "status": "completed",
        "model": "m",
        "in_progress_at": batch.created_at,
        "finalizing_at": batch.created_at,
        "completed_at": batch.created_at,
        "request_counts": {"total": 7, "completed": 7, "failed": 0},
        "usage": {
            "input_tokens": 14,
            "input_tokens_details": {"cached_tokens": 0},
            "output_tokens": 21,
            "output_tokens_details": {"reasoning_tokens": 0},
            "total_tokens": 35,
        },
    }
    output = await house.read(batch.output_file_id)
    assert [each["custom_id"] for each in output] == [f"c{number}" for number in range(7)]
    for number, each in enumerate(output):
        assert set(each) == {"id", "custom_id", "response", "error"}
        assert (each["error"], each["response"]["status_code"]) == (None, 200)
        said = each["response"]["body"]["choices"][0]["message"]["content"]
        assert said == f"You said: Grüße {number}"
    [file] = await house.made()
    assert (file.id, file.filename) == (batch.output_file_id, f"{batch.id}_output.jsonl")


async def test_requests_that_fail_stand_in_the_error_file(house: House) -> None:
    batch = await house.ended(
        (
            await house.created(
                line("good"),
                line("refused", "refuse this"),
                {**line("no messages"), "body": {"model": "n"}},
                line("streaming", stream=True),
            )
        ).id
    )
    assert (batch.status, counts(batch)) == (
        "completed",
        {"total": 4, "completed": 1, "failed": 3},
    )
    assert [each["custom_id"] for each in await house.read(batch.output_file_id)] == ["good"]
    errors = await house.read(batch.error_file_id)
    assert [(each["custom_id"], each["response"], each["error"]["code"]) for each in errors] == [
        ("refused", None, "refused"),
        ("no messages", None, "invalid_request"),
        ("streaming", None, "invalid_request_error"),
    ]
    assert errors[1]["error"]["message"].startswith("messages: ")
    assert "model" not in batch.model_dump()


BAD: dict[str, list[dict[str, object]]] = {
    "invalid_request": [{"custom_id": "a", "method": "POST", "url": URL}],
    "mismatched_endpoint": [{**line("a"), "url": "/v1/embeddings"}],
    "duplicate_custom_id": [line("a"), line("a")],
    "empty_file": [],
    "too_many_requests": [line(str(number)) for number in range(6)],
}


@pytest.mark.parametrize("code", BAD)
async def test_a_file_that_is_no_batch_fails_it_with_the_lines_at_fault(empty: House, code: str) -> None:
    await empty.open(max_requests=5)
    batch = await empty.ended((await empty.created(*BAD[code])).id)
    assert (batch.status, batch.failed_at) == ("failed", batch.created_at)
    [error] = errors_of(batch)
    assert error.code == code
    assert error.line == (len(BAD[code]) or MISSING)
    assert isinstance(empty.talk, Forwarding)
    assert empty.talk.seen == []


async def test_a_file_that_is_gone_fails_the_batch(empty: House) -> None:
    class Forgetful(LocalFiles):
        async def files_content(self, file_id: str, *, ctx: Context) -> Download:
            raise NotFoundError("There is no such file any more.", code="file_not_found")

    files = Forgetful(LocalFilesConfig(path=str(empty.folder / "files")))
    await files.start()
    await empty.open(files=files)
    batch = await empty.ended((await empty.created(line("a"))).id)
    [error] = errors_of(batch)
    assert (batch.status, error.code, error.param) == ("failed", "file_not_found", "input_file_id")
    await files.stop()


async def test_what_cannot_be_asked_for_is_refused_at_once(house: House) -> None:
    with pytest.raises(NotFoundError, match="file-none"):
        await house.batches.batches_create(asked("file-none"), ctx=MINE)
    theirs = await house.uploaded(jsonl(line("a")), THEIRS)
    with pytest.raises(NotFoundError):
        await house.batches.batches_create(asked(theirs), ctx=MINE)
    other = await house.uploaded(b"x", purpose="user_data")
    with pytest.raises(InvalidRequestError, match="purpose 'user_data'"):
        await house.batches.batches_create(asked(other), ctx=MINE)
    with pytest.raises(UnsupportedOperationError, match="of /v1/responses"):
        await house.batches.batches_create(asked(theirs, endpoint="/v1/responses"), ctx=THEIRS)


async def test_other_endpoints_are_answered_too(house: House) -> None:
    body = {"model": "m", "input": "x"}
    row = {"custom_id": "a", "method": "POST", "url": "/v1/embeddings", "body": body}
    batch = await house.ended((await house.created(row, endpoint="/v1/embeddings")).id)
    [answer] = await house.read(batch.output_file_id)
    assert answer["response"]["body"]["data"][0]["embedding"] == [1.0, 2.0]
    assert batch.usage.input_tokens == 4  # type: ignore[union-attr]


async def test_siblings_that_are_there_answer_their_endpoints(empty: House) -> None:
    await empty.open(responses=built(RESPONSES), safety=built(SAFETY))
    for url, body, kind in (
        ("/v1/responses", {"model": "stub-llm", "input": "Hello"}, "response"),
        ("/v1/moderations", {"input": "Hello"}, None),
    ):
        row = {"custom_id": "a", "method": "POST", "url": url, "body": body}
        batch = await empty.ended((await empty.created(row, endpoint=url)).id)
        [answer] = await empty.read(batch.output_file_id)
        assert answer["response"]["body"].get("object") == kind
        assert (counts(batch)["completed"], answer["response"]["body"]["id"] != "") == (1, True)


async def test_no_more_requests_than_allowed_are_under_way_over_all_batches(empty: House) -> None:
    talk = Forwarding(TalkativeConfig(pause=0.002))
    await empty.open(talk, concurrency=3)
    batches = [await empty.created(*[line(str(number)) for number in range(20)]) for _ in range(3)]
    for batch in batches:
        assert (await empty.ended(batch.id)).status == "completed"
    assert talk.most_under_way == 3


async def test_a_provider_that_asks_for_patience_gets_it(empty: House) -> None:
    class Busy(Forwarding):
        async def chat_completions_create(
            self, body: CreateChatCompletionRequest, *, ctx: Context
        ) -> ChatCompletion:
            answer = await super().chat_completions_create(body, ctx=ctx)
            if len(self.seen) < 3 or "hopeless" in str(body.messages[-1].content):
                raise RateLimitError("Too many.", retry_after=0.001, code="busy")
            return answer

    await empty.open(Busy(TalkativeConfig()), concurrency=1, attempts=3)
    batch = await empty.ended((await empty.created(line("a"), line("b", "hopeless"))).id)
    assert [each["custom_id"] for each in await empty.read(batch.output_file_id)] == ["a"]
    assert [each["error"]["code"] for each in await empty.read(batch.error_file_id)] == ["busy"]


async def test_a_bug_in_a_provider_fails_a_line_and_tells_nothing(empty: House) -> None:
    class Buggy(Forwarding):
        async def chat_completions_create(
            self, body: CreateChatCompletionRequest, *, ctx: Context
        ) -> ChatCompletion:
            raise ZeroDivisionError("secret")

    await empty.open(Buggy(TalkativeConfig()))
    batch = await empty.ended((await empty.created(line("a"))).id)
    [error] = await empty.read(batch.error_file_id)
    assert (error["error"]["code"], "secret" in str(error)) == ("server_error", False)
    assert batch.output_file_id is MISSING


async def test_a_key_begins_one_batch(house: House) -> None:
    file_id = await house.uploaded(jsonl(line("a")))
    one, other = [
        await house.batches.batches_create(asked(file_id, idempotency_key="k"), ctx=MINE) for _ in range(2)
    ]
    assert one.id == other.id
    with pytest.raises(ConflictError, match="'k'"):
        await house.batches.batches_create(asked(file_id, idempotency_key="k", metadata={"a": "b"}), ctx=MINE)
    theirs = await house.created(line("a"), ctx=THEIRS, idempotency_key="k")
    assert theirs.id != one.id


async def test_tenants_are_strangers(house: House) -> None:
    theirs = await house.created(line("a"), ctx=THEIRS)
    await house.ended(theirs.id, THEIRS)
    assert (await house.batches.batches_list(ctx=MINE)).data == []
    for call in (
        house.batches.batches_retrieve(theirs.id, ctx=MINE),
        house.batches.batches_cancel(theirs.id, ctx=MINE),
        house.batches.batches_list(after=theirs.id, ctx=MINE),
    ):
        with pytest.raises(NotFoundError):
            await call
    batch = await house.batches.batches_retrieve(theirs.id, ctx=THEIRS)
    with pytest.raises(NotFoundError):
        await house.read(batch.output_file_id, MINE)
    assert len(await house.read(batch.output_file_id, THEIRS)) == 1


async def test_lists_page_newest_first(house: House) -> None:
    ids = [(await house.created(line("a"))).id for _ in range(5)]
    page = await house.batches.batches_list(limit=3, ctx=MINE)
    assert ([batch.id for batch in page.data], page.first_id, page.has_more) == (ids[:1:-1], ids[4], True)
    rest = await house.batches.batches_list(after=page.last_id, ctx=MINE)
    assert ([batch.id for batch in rest.data], rest.has_more) == (ids[1::-1], False)


async def test_output_files_live_as_long_as_was_asked(house: House) -> None:
    created = await house.created(line("a"), output_expires_after={"anchor": "created_at", "seconds": 7200})
    await house.ended(created.id)
    [file] = await house.made()
    assert file.expires_at == file.created_at + 7200


async def test_a_batch_that_ended_leaves_no_request_and_no_answer_behind(house: House) -> None:
    created = await house.created(line("a", "something private"))
    await house.ended(created.id)
    await house.batches.stop()
    assert [
        path.name for path in (house.folder / "batches").iterdir() if b"private" in path.read_bytes()
    ] == []
    await house.open()


def test_the_card_names_its_siblings() -> None:
    assert (PROVIDER.requires, PROVIDER.uses) == (("files", "inference"), ("responses", "safety"))
