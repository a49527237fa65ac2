"""Batches and their lines, in SQLite. Every method blocks and is one transaction; they are called in one thread.

A line is answered once: its first outcome stays, and the counts of its batch change in the same transaction. So a
process that is killed at any moment leaves the truth behind.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from llama_stack_api.models.batches import (
    Batch,
    BatchInputTokensDetails,
    BatchOutputTokensDetails,
    BatchRequestCounts,
    BatchUsage,
    CreateBatchRequest,
)
from llama_stack_providers.batches.reference.lines import Line
from llama_stack_providers.batches.reference.outcomes import Outcome

ENDED = frozenset({"completed", "failed", "expired", "cancelled"})

_SCHEMA = """
CREATE TABLE IF NOT EXISTS batches (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    tenant TEXT NOT NULL,
    key TEXT,
    request TEXT NOT NULL,
    status TEXT NOT NULL,
    batch TEXT NOT NULL,
    total INTEGER NOT NULL DEFAULT 0,
    completed INTEGER NOT NULL DEFAULT 0,
    failed INTEGER NOT NULL DEFAULT 0,
    read INTEGER NOT NULL DEFAULT 0,
    cached INTEGER NOT NULL DEFAULT 0,
    written INTEGER NOT NULL DEFAULT 0,
    thought INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX IF NOT EXISTS batches_by_number ON batches (tenant, number);
CREATE INDEX IF NOT EXISTS batches_unfinished ON batches (number)
    WHERE status NOT IN ('completed', 'failed', 'expired', 'cancelled');
CREATE UNIQUE INDEX IF NOT EXISTS batches_by_key ON batches (tenant, key) WHERE key IS NOT NULL;
CREATE TABLE IF NOT EXISTS lines (
    batch TEXT NOT NULL,
    number INTEGER NOT NULL,
    custom_id TEXT NOT NULL,
    body BLOB NOT NULL,
    outcome BLOB,
    failed INTEGER,
    PRIMARY KEY (batch, number)
) WITHOUT ROWID;
"""
_JOB = "SELECT number, id, tenant, request, batch, total, completed, failed, read, cached, written, thought FROM batches "
_GET = _JOB + "WHERE id = ?"
_OF_KEY = _JOB + "WHERE tenant = ? AND key = ?"
_UNFINISHED = """
SELECT id, status FROM batches WHERE status NOT IN ('completed', 'failed', 'expired', 'cancelled') ORDER BY number
"""
_PAGE = _JOB + "WHERE tenant = ? AND (? IS NULL OR number < ?) ORDER BY number DESC LIMIT ?"


@dataclass(frozen=True, slots=True)
class Job:
    """A batch as callers see it, with what they do not: whose it is, what was asked, and its place in lists."""

    batch: Batch
    tenant: str
    request: CreateBatchRequest
    number: int


class BatchTable:
    """The table."""

    def __init__(self, path: Path) -> None:
        self._database = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
        # What is deleted is overwritten: requests and answers are the caller's affair.
        for pragma in (
            "busy_timeout = 10000",
            "journal_mode = WAL",
            "synchronous = FULL",
            "secure_delete = ON",
        ):
            self._database.execute(f"PRAGMA {pragma}")
        self._database.executescript(_SCHEMA)

    def close(self) -> None:
        """Lets go of the file."""
        self._database.close()

    def create(
        self, batch: Batch, request: CreateBatchRequest, *, tenant: str, key: str | None
    ) -> Job | None:
        """Adds a batch; where the tenant has used the key before, changes nothing and returns that batch."""
        with self._transaction():
            if key is not None:
                row = self._database.execute(_OF_KEY, (tenant, key)).fetchone()
                if row is not None:
                    return _job(row)
            self._database.execute(
                "INSERT INTO batches (id, tenant, key, request, status, batch) VALUES (?, ?, ?, ?, ?, ?)",
                (batch.id, tenant, key, request.model_dump_json(), batch.status, batch.model_dump_json()),
            )
        return None

    def get(self, batch_id: str) -> Job | None:
        """Returns a batch, whoever has it."""
        row = self._database.execute(_GET, (batch_id,)).fetchone()
        return None if row is None else _job(row)

    def page(self, *, tenant: str, below: int | None, count: int) -> Sequence[Job]:
        """Returns up to `count` batches of a tenant, newest first, whose number is below another's."""
        return [_job(row) for row in self._database.execute(_PAGE, (tenant, below, below, count)).fetchall()]

    def unfinished(self) -> Sequence[tuple[str, str]]:
        """Returns the identifiers of the batches that have not ended, oldest first, with their states."""
        return self._database.execute(_UNFINISHED).fetchall()

    def change(self, batch_id: str, from_: Collection[str], **changes: object) -> Job | None:
        """Changes a batch that is in one of some states; returns it as it is then, whether or not it was changed."""
        with self._transaction():
            job = self.get(batch_id)
            if job is not None and job.batch.status in from_:
                batch = job.batch.model_copy(update=changes)
                self._database.execute(
                    "UPDATE batches SET status = ?, batch = ? WHERE id = ?",
                    (batch.status, batch.model_dump_json(), batch_id),
                )
                if batch.status in ENDED:
                    self._database.execute("DELETE FROM lines WHERE batch = ?", (batch_id,))
        return self.get(batch_id)

    def clear(self, batch_id: str) -> None:
        """Forgets the lines of a batch, to read them anew."""
        with self._transaction():
            self._database.execute("DELETE FROM lines WHERE batch = ?", (batch_id,))
            self._database.execute("UPDATE batches SET total = 0 WHERE id = ?", (batch_id,))

    def add(self, batch_id: str, lines: Sequence[Line]) -> None:
        """Adds lines to a batch."""
        rows = [(batch_id, line.number, line.custom_id, line.body) for line in lines]
        with self._transaction():
            self._database.executemany(
                "INSERT INTO lines (batch, number, custom_id, body) VALUES (?, ?, ?, ?)", rows
            )
            self._database.execute("UPDATE batches SET total = total + ? WHERE id = ?", (len(rows), batch_id))

    def waiting(self, batch_id: str, *, behind: int, count: int) -> Sequence[Line]:
        """Returns the next lines behind a number that have no outcome."""
        rows = self._database.execute(
            "SELECT number, custom_id, body FROM lines WHERE batch = ? AND number > ? AND outcome IS NULL"
            " ORDER BY number LIMIT ?",
            (batch_id, behind, count),
        )
        return [Line(*row) for row in rows.fetchall()]

    def settle(self, batch_id: str, outcomes: Sequence[Outcome]) -> None:
        """Keeps the outcomes of lines that have none yet."""
        with self._transaction():
            for each in outcomes:
                kept = self._database.execute(
                    "UPDATE lines SET outcome = ?, failed = ? WHERE batch = ? AND number = ? AND outcome IS NULL",
                    (each.text, each.failed, batch_id, each.number),
                ).rowcount
                if not kept:
                    continue
                tokens = each.tokens
                self._database.execute(
                    "UPDATE batches SET completed = completed + ?, failed = failed + ?, read = read + ?,"
                    " cached = cached + ?, written = written + ?, thought = thought + ? WHERE id = ?",
                    (
                        not each.failed, each.failed, tokens.read, tokens.cached, tokens.written, tokens.thought,
                        batch_id,
                    ),
                )  # fmt: skip

    def outcomes(
        self, batch_id: str, *, failed: bool, behind: int, count: int
    ) -> Sequence[tuple[int, bytes]]:
        """Returns the next outcomes of one kind behind a line, with the line's number."""
        return self._database.execute(
            "SELECT number, outcome FROM lines WHERE batch = ? AND failed = ? AND number > ?"
            " ORDER BY number LIMIT ?",
            (batch_id, failed, behind, count),
        ).fetchall()

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        self._database.execute("BEGIN IMMEDIATE")
        try:
            yield
        except BaseException:
            self._database.execute("ROLLBACK")
            raise
        self._database.execute("COMMIT")


def _job(row: tuple[int, str, str, str, str, int, int, int, int, int, int, int]) -> Job:
    number, _, tenant, request, batch, total, completed, failed, read, cached, written, thought = row
    counts = BatchRequestCounts(total=total, completed=completed, failed=failed)
    usage = BatchUsage(
        input_tokens=read,
        input_tokens_details=BatchInputTokensDetails(cached_tokens=cached),
        output_tokens=written,
        output_tokens_details=BatchOutputTokensDetails(reasoning_tokens=thought),
        total_tokens=read + written,
    )
    shown = Batch.model_validate_json(batch).model_copy(update={"request_counts": counts, "usage": usage})
    return Job(shown, tenant, CreateBatchRequest.model_validate_json(request), number)
