"""Batches that are wrong in one way each."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from llama_stack_conformance.mutants.breaking import answers, at, requests, texts
from llama_stack_conformance.mutants.mutant import mutant
from llama_stack_conformance.mutants.turning import pretends, takes_back, without
from llama_stack_conformance.targets.hosting import App

CREATE = at("POST", "/v1/batches")
LIST = at("GET", "/v1/batches")
ONE = at("GET", "/v1/batches/{}")
CANCEL = at("POST", "/v1/batches/{}/cancel")
CONTENT = at("GET", "/v1/files/{}/content")
BATCH = {
    "id": "x", "object": "batch", "endpoint": "/v1/chat/completions", "input_file_id": "x",
    "completion_window": "24h", "status": "validating", "created_at": 0,
}  # fmt: skip


def output(change: Callable[[list[Any]], list[Any]]) -> Callable[[bytes], bytes]:
    """Changes the lines of files."""
    return lambda body: b"".join(
        json.dumps(each).encode() + b"\n" for each in change([json.loads(text) for text in body.splitlines()])
    )


def told(**changes: Any) -> Callable[[Any], Any]:
    """Changes fields of a batch that has ended well."""
    return lambda body: {**body, **changes} if body.get("status") == "completed" else body


@mutant("batches.run.answers_each")
def strips_identifiers(app: App) -> App:
    """Strips white space from identifiers."""

    def change(found: list[Any]) -> list[Any]:
        return [{**each, "custom_id": each["custom_id"].strip()} for each in found]

    return texts(app, CONTENT, output(change))


@mutant("batches.run.answers_each")
def loses_the_last(app: App) -> App:
    """Loses the last line of the output."""
    return texts(app, CONTENT, output(lambda found: found[:-1]))


@mutant("batches.run.answers_each")
def text_for_a_body(app: App) -> App:
    """Writes the body of a response as a text."""

    def change(found: list[Any]) -> list[Any]:
        for each in found:
            each["response"]["body"] = json.dumps(each["response"]["body"])
        return found

    return texts(app, CONTENT, output(change))


@mutant("batches.run.counts")
def failed_is_completed(app: App) -> App:
    """Counts a line that failed as completed too."""

    def change(body: Any) -> Any:
        counts = body.get("request_counts") or {}
        return {**body, "request_counts": {**counts, "completed": counts["completed"] + counts["failed"]}}

    return answers(app, ONE, change, status=200)


@mutant("batches.run.failed_lines")
def hides_failures(app: App) -> App:
    """Names no error file."""
    return answers(app, ONE, told(error_file_id=None), status=200)


@mutant("batches.run.failed_lines")
def gives_no_reason(app: App) -> App:
    """Leaves the reason out."""
    return texts(app, CONTENT, output(lambda found: [{**each, "error": None} for each in found]))


@mutant("batches.run.times")
def ends_before_it_begins(app: App) -> App:
    """Says that the end was at the beginning."""
    return answers(app, ONE, lambda body: told(completed_at=body["created_at"])(body), status=200)


@mutant("batches.run.times")
def two_ends(app: App) -> App:
    """Fills in the time of another end."""
    return answers(app, ONE, lambda body: told(expired_at=body["expires_at"])(body), status=200)


@mutant("batches.create.malformed")
def counts_from_zero(app: App) -> App:
    """Counts lines from 0, and leaves the number of the first out."""

    def change(body: Any) -> Any:
        for each in (body.get("errors") or {}).get("data") or []:
            each["line"] = (each.get("line") or 1) - 1 or None
        return body

    return answers(app, ONE, change, status=200)


@mutant("batches.create.malformed")
def completes_all_the_same(app: App) -> App:
    """Calls a batch completed that failed as a whole."""

    def change(body: Any) -> Any:
        return {**body, "status": "completed"} if body["status"] == "failed" else body

    return answers(app, ONE, change, status=200)


@mutant("batches.create.unknown_file")
def finds_out_later(app: App) -> App:
    """Begins a batch of a file that is not there."""
    return takes_back(app, CREATE, 404, lambda _path: BATCH)


@mutant("batches.cancel.ends")
def only_says_so(app: App) -> App:
    """Says that a batch is being cancelled, and goes on."""
    return pretends(app, CANCEL, lambda path: {**BATCH, "id": path.split("/")[3], "status": "cancelling"})


@mutant("batches.cancel.ends")
def counts_what_it_did_not(app: App) -> App:
    """Counts a line as completed that it never came to."""

    def change(body: Any) -> Any:
        counts = body.get("request_counts")
        if body["status"] == "cancelled" and counts:
            counts["completed"] += 1
        return body

    return answers(app, ONE, change, status=200)


@mutant("batches.cancel.too_late")
def takes_it_all_the_same(app: App) -> App:
    """Says yes to whoever cancels a batch that has ended."""
    return takes_back(
        app, CANCEL, 409, lambda path: {**BATCH, "id": path.split("/")[3], "status": "cancelling"}
    )


@mutant("batches.create.idempotent")
def knows_no_keys(app: App) -> App:
    """Knows no idempotency keys."""
    return requests(app, CREATE, without("idempotency_key"))


@mutant("batches.create.idempotent")
def the_key_is_enough(app: App) -> App:
    """Answers another request with the same key with the first batch."""
    return takes_back(app, CREATE, 409, lambda _path: BATCH)


@mutant("batches.list.pages")
def stops_early(app: App) -> App:
    """Says of every page that it is the last."""
    return answers(app, LIST, lambda body: {**body, "has_more": False}, status=200)


@mutant("batches.list.pages")
def lists_without_metadata(app: App) -> App:
    """Lists batches without their metadata."""

    def change(body: Any) -> Any:
        return {**body, "data": [without("metadata")(each) for each in body["data"]]}

    return answers(app, LIST, change, status=200)
