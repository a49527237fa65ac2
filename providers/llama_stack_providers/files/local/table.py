"""What is known about each file, in SQLite. Every method blocks; the provider calls them in one thread."""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Sequence
from pathlib import Path

from llama_stack_api.models.files import File, FilePurpose
from llama_stack_providers.files.local.contents import Content

_SCHEMA = """
CREATE TABLE IF NOT EXISTS files (
    number INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    tenant TEXT NOT NULL,
    filename TEXT NOT NULL,
    purpose TEXT NOT NULL,
    bytes INTEGER NOT NULL,
    sha256 TEXT NOT NULL,
    created_at INTEGER NOT NULL,
    expires_at INTEGER
);
CREATE INDEX IF NOT EXISTS files_by_number ON files (tenant, number);
CREATE INDEX IF NOT EXISTS files_by_expiry ON files (expires_at) WHERE expires_at IS NOT NULL;
"""
_GET = """
SELECT id, filename, purpose, bytes, created_at, expires_at, sha256, number FROM files
WHERE id = :id AND tenant = :tenant AND (expires_at IS NULL OR expires_at > :now)
"""
_PAGE = """
SELECT id, filename, purpose, bytes, created_at, expires_at FROM files
WHERE tenant = :tenant AND (expires_at IS NULL OR expires_at > :now) AND (:purpose IS NULL OR purpose = :purpose)
"""
_NEWEST_FIRST = _PAGE + "AND (:beyond IS NULL OR number < :beyond) ORDER BY number DESC LIMIT :count"
_OLDEST_FIRST = _PAGE + "AND (:beyond IS NULL OR number > :beyond) ORDER BY number LIMIT :count"
_REMOVE = """
DELETE FROM files WHERE id = :id AND tenant = :tenant AND (expires_at IS NULL OR expires_at > :now)
"""


class FileTable:
    """The table. A file whose time is up is not there any more, whether or not it was swept."""

    def __init__(self, path: Path) -> None:
        self._database = sqlite3.connect(path, isolation_level=None, check_same_thread=False)
        for pragma in ("busy_timeout = 10000", "journal_mode = WAL", "synchronous = FULL"):
            self._database.execute(f"PRAGMA {pragma}")
        self._database.executescript(_SCHEMA)

    def close(self) -> None:
        """Lets go of the file."""
        self._database.close()

    def add(self, file: File, content: Content, *, tenant: str) -> None:
        """Adds a file; on the disk when it returns."""
        self._database.execute(
            "INSERT INTO files (id, tenant, filename, purpose, bytes, sha256, created_at, expires_at)"
            " VALUES (?, ?, ?, ?, ?, ?, ?, ?)",
            (
                file.id, tenant, file.filename, file.purpose, content.size, content.digest, file.created_at,
                file.expires_at,
            ),
        )  # fmt: skip

    def get(self, file_id: str, *, tenant: str, now: float) -> tuple[File, Content] | None:
        """Returns a tenant's file."""
        row = self._database.execute(_GET, {"id": file_id, "tenant": tenant, "now": now}).fetchone()
        return None if row is None else (_file(row[:6]), Content(row[3], row[6]))

    def page(
        self, *, tenant: str, now: float, after: str | None, count: int, ascending: bool, purpose: str | None
    ) -> Sequence[File] | None:
        """Returns up to `count` files of a tenant, in order of creation; `None` where there is none `after`."""
        values = {"tenant": tenant, "now": now, "beyond": None, "count": count, "purpose": purpose}
        if after is not None:
            row = self._database.execute(_GET, {"id": after, "tenant": tenant, "now": now}).fetchone()
            if row is None:
                return None
            values["beyond"] = row[-1]
        rows = self._database.execute(_OLDEST_FIRST if ascending else _NEWEST_FIRST, values)
        return [_file(row) for row in rows.fetchall()]

    def remove(self, file_id: str, *, tenant: str, now: float) -> bool:
        """Forgets a tenant's file; says whether there was one."""
        return self._database.execute(_REMOVE, {"id": file_id, "tenant": tenant, "now": now}).rowcount > 0

    def sweep(self, now: float) -> list[str]:
        """Forgets the files whose time is up, and returns their identifiers."""
        rows = self._database.execute("DELETE FROM files WHERE expires_at <= ? RETURNING id", (now,))
        return [row[0] for row in rows.fetchall()]

    def missing(self, file_ids: Collection[str]) -> list[str]:
        """Those of many identifiers that no file has."""
        known = {row[0] for row in self._database.execute("SELECT id FROM files")}
        return [each for each in file_ids if each not in known]


def _file(row: tuple[str, str, FilePurpose, int, int, int | None]) -> File:
    identifier, filename, purpose, size, created, expires = row
    return File(
        id=identifier,
        bytes=size,
        created_at=created,
        expires_at=expires,
        filename=filename,
        purpose=purpose,
        status="processed",
        status_details="",
    )
