"""Bring a database up to this server's schema."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Connection, Engine, inspect, text

from llama_stack.storage.opening import StorageError
from llama_stack.storage.schema import REVISION

FOLDER = Path(__file__).parent / "migrations"


def migrate(engine: Engine) -> None:
    """Runs the migrations that a database lacks, all in one transaction.

    Raises:
        StorageError: A newer server wrote the database.
    """
    with engine.connect().execution_options(lock="DEFERRED") as connection:
        if _revision(connection) == REVISION:
            return
    # Alembic is imported only when there is something to do: it costs a quarter of a second.
    from alembic import command
    from alembic.config import Config
    from alembic.script import ScriptDirectory

    config = Config()
    config.set_main_option("script_location", str(FOLDER).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    with engine.begin() as connection:
        revision = _revision(connection)
        known = {script.revision for script in ScriptDirectory.from_config(config).walk_revisions()}
        if revision is not None and revision not in known:
            raise StorageError(
                f"storage.path: {engine.url.database} was written by a newer server (schema {revision}; this one knows"
                f" {REVISION}). Use that server, or another path."
            )
        config.attributes["connection"] = connection
        command.upgrade(config, "head")


def _revision(connection: Connection) -> str | None:
    if not inspect(connection).has_table("alembic_version"):
        return None
    return connection.execute(text("SELECT version_num FROM alembic_version")).scalar()
