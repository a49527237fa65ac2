"""Batches: every line answered once, the counts true, and an end in any case."""

from __future__ import annotations

import json
from typing import Any

from llama_stack_conformance.checking import MUST, SHOULD, Failed, Subject, Tier, check, expect, feature
from llama_stack_conformance.checks.lists import every_page, page_size
from llama_stack_conformance.checks.uploads import FILES, ended, upload
from llama_stack_conformance.contract.schemas import problem_of

RUNNING = feature("batches.running", "Answering batches", operations=("batches.create", "batches.retrieve"))
CANCELLING = feature("batches.cancelling", "Cancelling batches", operations=("batches.cancel",))
LISTING = feature("batches.listing", "Listing batches", operations=("batches.list",))
KEYS = feature("batches.idempotency", "Batches with idempotency keys")
PATH = "/v1/batches"
CHAT = "/v1/chat/completions"
AT_WORK = ("validating", "in_progress", "finalizing", "cancelling")
RUN = ("batches.create", "Batch")
SECONDS = 120.0


def line(identifier: str, **body: Any) -> str:
    """A line that asks for a short chat."""
    return json.dumps(
        {"custom_id": identifier, "method": "POST", "url": CHAT, "body": body}, ensure_ascii=False
    )


def lines(subject: Subject, identifiers: list[str]) -> list[str]:
    """A line for each identifier."""
    return [
        line(
            each,
            model=subject.llm,
            max_tokens=8,
            temperature=0,
            messages=[{"role": "user", "content": f"Say {each}."}],
        )
        for each in identifiers
    ]


IDS = ["first", "second/2", "dritte ü", "4", "first "]
"""Identifiers that are easily mixed up or changed."""


async def begin(subject: Subject, content: str, **fields: Any) -> dict[str, Any]:
    """Uploads lines and begins a batch of them."""
    file = await upload(subject, content, name="batch.jsonl", purpose="batch", media="application/jsonl")
    body = {"input_file_id": file["id"], "endpoint": CHAT, "completion_window": "24h", **fields}
    found: dict[str, Any] = (await subject.post(PATH, body)).valid("Batch")
    return found


async def finished(subject: Subject, batch: dict[str, Any]) -> dict[str, Any]:
    """The batch when it has ended."""
    return await ended(subject, f"{PATH}/{batch['id']}", "Batch", still=AT_WORK)


async def results(subject: Subject, file_id: str | None) -> list[dict[str, Any]]:
    """The lines of an output or error file; of none where there is no file.

    Raises:
        Failed: A line is no JSON object with a `custom_id`.
    """
    if not file_id:
        return []
    body = (await subject.get(f"{FILES}/{file_id}/content")).expect(200).body
    found = []
    for text in body.splitlines():
        try:
            value = json.loads(text)
        except ValueError:
            value = None
        if not isinstance(value, dict) or not isinstance(value.get("custom_id"), str):
            raise Failed(
                expected="a JSON object with a custom_id in each line", got=text.decode("utf-8", "replace")
            )
        found.append(value)
    return found


@check("batches.run.answers_each", MUST, RUNNING, spec=RUN, seconds=SECONDS)
async def answers_each(subject: Subject) -> None:
    """Every line is answered once, under its own `custom_id`, with an answer of the endpoint's shape.

    The order of the output is not that of the input: the identifier is all that ties an answer to its question.
    """
    batch = await finished(subject, await begin(subject, "\n".join(lines(subject, IDS)) + "\n"))
    expect(batch["status"] == "completed", expected="completed", got=batch)
    found = await results(subject, batch.get("output_file_id"))
    got = sorted(each["custom_id"] for each in found)
    expect(got == sorted(IDS), expected=sorted(IDS), got=got)
    for each in found:
        response = _response(each)
        expect(response.get("status_code") == 200, expected="status_code 200", got=each)
        problem = problem_of(response.get("body"), "ChatCompletion")
        expect(
            problem is None,
            expected="a body of the shape ChatCompletion",
            got=f"{problem} for {each['custom_id']}",
        )
        expect(not each.get("error"), expected="no error beside the response", got=each)


@check("batches.run.counts", MUST, RUNNING, spec=("BatchRequestCounts", *RUN), seconds=SECONDS)
async def counts(subject: Subject) -> None:
    """The counts never say more than there is, and add up at the end; a line that fails is counted as failed.

    Progress bars and bills are made of these numbers.
    """
    good = ["a", "b", "c"]
    bad = line("broken", model=subject.name("no-model"), messages=[{"role": "user", "content": "Hello"}])
    batch = await begin(subject, "\n".join([*lines(subject, good), bad]))
    batch = await finished(subject, batch)
    told = batch.get("request_counts") or {}
    expect(
        told == {"total": 4, "completed": 3, "failed": 1},
        expected="4 in all, 3 completed, 1 failed",
        got=told,
    )


@check(
    "batches.run.failed_lines",
    MUST,
    RUNNING,
    spec=("/components/schemas/Batch/properties/error_file_id",),
    seconds=SECONDS,
)
async def failed_lines(subject: Subject) -> None:
    """A line that fails does not fail the others; it stands in the error file and nowhere else, with a reason.

    Of ten thousand questions one is always wrong. Which one, and why, is what its author wants to read.
    """
    bad = line("broken", model=subject.name("no-model"), messages=[{"role": "user", "content": "Hello"}])
    batch = await finished(subject, await begin(subject, "\n".join([bad, *lines(subject, ["good"])])))
    expect(batch["status"] == "completed", expected="completed", got=batch)
    answered = [each["custom_id"] for each in await results(subject, batch.get("output_file_id"))]
    failed = await results(subject, batch.get("error_file_id"))
    got = (answered, [each["custom_id"] for each in failed])
    expect(got == (["good"], ["broken"]), expected=(["good"], ["broken"]), got=got)
    status = _response(failed[0]).get("status_code")
    reason = failed[0].get("error") or (isinstance(status, int) and status >= 400)
    expect(bool(reason), expected="an error, or a response with a status from 400 on", got=failed[0])


@check("batches.run.times", SHOULD, RUNNING, spec=("Batch",), seconds=SECONDS)
async def times(subject: Subject) -> None:
    """The times of a batch are in the order of its life, and those of other ends are empty.

    Queues are watched by these times; one before its creation makes an alarm at night.
    """
    batch = await finished(subject, await begin(subject, lines(subject, ["a"])[0]))
    names = ("created_at", "in_progress_at", "finalizing_at", "completed_at")
    told = [moment for name in names if isinstance(moment := batch.get(name), int)]
    expect(batch.get("completed_at") is not None, expected="completed_at", got=batch)
    expect(told == sorted(told), expected="times in order", got={name: batch.get(name) for name in names})
    others = {name: batch.get(f"{name}_at") for name in ("failed", "expired", "cancelled", "cancelling")}
    expect(not any(others.values()), expected="no other end", got=others)


@check("batches.create.malformed", MUST, RUNNING, spec=("batches.create", "BatchErrors"), seconds=SECONDS)
async def malformed(subject: Subject) -> None:
    """A file with lines that are no requests makes a batch that fails and names those lines, counted from 1.

    Without the number nobody finds the broken line among ten thousand.
    """
    good = lines(subject, ["one", "two", "three"])
    cases = (
        ("no JSON", [good[0], '{"custom_id": "two", ', good[2]], 2),
        ("a custom_id twice", [good[0], good[1], good[0]], 3),
        ("another endpoint", [good[0].replace(CHAT, "/v1/embeddings"), good[1]], 1),
    )
    for what, content, place in cases:
        batch = await finished(subject, await begin(subject, "\n".join(content)))
        expect(batch["status"] == "failed", expected=f"failed for {what}", got=batch["status"])
        named = [each.get("line") for each in (batch.get("errors") or {}).get("data") or []]
        expect(place in named, expected=f"line {place} for {what}", got=batch.get("errors"))


@check("batches.create.unknown_file", MUST, RUNNING, spec=("batches.create", "Error"))
async def unknown_file(subject: Subject) -> None:
    """A batch of a file that was never uploaded is refused with 404.

    Better now than in the morning.
    """
    body = {"input_file_id": subject.name("file"), "endpoint": CHAT, "completion_window": "24h"}
    (await subject.post(PATH, body)).error(404)
    (await subject.get(f"{PATH}/{subject.name('batch')}")).error(404)


@check("batches.cancel.ends", MUST, CANCELLING, spec=("batches.cancel",), tier=Tier.STATEFUL, seconds=SECONDS)
async def cancelled(subject: Subject) -> None:
    """A batch that is cancelled ends as cancelled; what was answered before stands in its output.

    A cancel is sent to stop the costs. One that is only said goes on costing.
    """
    ids = [f"line-{number}" for number in range(40)]
    batch = await begin(subject, "\n".join(lines(subject, ids)))
    answer = await subject.post(f"{PATH}/{batch['id']}/cancel", {})
    if answer.status == 409:  # it had ended before
        batch = (await subject.get(f"{PATH}/{batch['id']}")).valid("Batch")
        expect(batch["status"] not in AT_WORK, expected="an end, after 409", got=batch["status"])
        return
    told = answer.valid("Batch")["status"]
    expect(told in ("cancelling", "cancelled"), expected="cancelling", got=told)
    batch = await finished(subject, batch)
    expect(batch["status"] == "cancelled", expected="cancelled", got=batch["status"])
    told_counts = batch.get("request_counts") or {}
    found = [each["custom_id"] for each in await results(subject, batch.get("output_file_id"))]
    expect(
        set(found) <= set(ids) and len(set(found)) == len(found),
        expected="lines of the input, once",
        got=found,
    )
    answered = told_counts.get("completed", 0)
    expect(len(found) == answered, expected=f"{answered} answers, as counted", got=f"{len(found)} lines")


@check(
    "batches.cancel.too_late",
    MUST,
    CANCELLING,
    spec=("batches.cancel", "Error"),
    tier=Tier.STATEFUL,
    seconds=SECONDS,
)
async def too_late(subject: Subject) -> None:
    """Cancelling a batch that has ended is 409, and changes nothing.

    Otherwise a finished and paid batch reads as one that was stopped.
    """
    batch = await finished(subject, await begin(subject, lines(subject, ["a"])[0]))
    (await subject.post(f"{PATH}/{batch['id']}/cancel", {})).error(409)
    again = (await subject.get(f"{PATH}/{batch['id']}")).valid("Batch")
    expect(again == batch, expected=batch, got=again)


@check(
    "batches.create.idempotent",
    MUST,
    KEYS,
    spec=("/components/schemas/CreateBatchRequest/properties/idempotency_key",),
    tier=Tier.STATEFUL,
)
async def idempotent(subject: Subject) -> None:
    """The same request with the same key is the same batch; another request with it is 409.

    A request is sent again when its answer got lost. Without the key it is paid for twice.
    """
    file = await upload(subject, lines(subject, ["a"])[0], name="batch.jsonl", purpose="batch")
    body = {
        "input_file_id": file["id"],
        "endpoint": CHAT,
        "completion_window": "24h",
        "metadata": {"run": "1"},
        "idempotency_key": f"{subject.name('key')}-{file['id']}",
    }
    ids = [(await subject.post(PATH, body)).valid("Batch")["id"] for _ in range(2)]
    expect(ids[0] == ids[1], expected="one batch", got=ids)
    (await subject.post(PATH, {**body, "metadata": {"run": "2"}})).error(409)


@check("batches.list.pages", MUST, LISTING, spec=("batches.list",), tier=Tier.STATEFUL)
async def pages(subject: Subject) -> None:
    """The pages of the list hold every batch exactly once, with the metadata that it was given.

    After a crash the list is how applications find their batches again.
    """
    marks = [{"mark": subject.name("batch")} for _ in range(5)]
    mine = [(await begin(subject, lines(subject, ["a"])[0], metadata=mark))["id"] for mark in marks]
    listed = (await subject.get(PATH, limit=100)).valid("ListBatchesResponse")["data"]
    told = {each["id"]: each.get("metadata") for each in listed}
    got = [told.get(each) for each in mine]
    expect(got == marks, expected=marks, got=got)
    found = await every_page(subject, PATH, "ListBatchesResponse", limit=page_size(len(listed)))
    missing = [each for each in mine if each not in found]
    expect(not missing, expected="all batches", got=f"a list without {', '.join(missing)}")


def _response(result: dict[str, Any]) -> dict[str, Any]:
    """What stands in `response` of a line; nothing where that is no object."""
    found = result.get("response")
    return found if isinstance(found, dict) else {}
