"""Bring a database up to this server's schema."""

from __future__ import annotations

from pathlib import Path

from sqlalchemy import Connection, Engine, insert, inspect, select

from llama_stack.storage.opening import StorageError
from llama_stack.storage.schema import REVISION, metadata, versions

FOLDER = Path(__file__).parent / "migrations"


def migrate(engine: Engine) -> None:
    """Makes the tables of a new database, or runs the migrations that an older one lacks, all in one transaction.

    Raises:
        StorageError: A newer server wrote the database.
    """
    with engine.connect().execution_options(lock="DEFERRED") as connection:
        if _revision(connection) == REVISION:
            return
    with engine.begin() as connection:
        # Asked again, with the lock: another server may have made them meanwhile.
        if not inspect(connection).get_table_names():
            metadata.create_all(connection)
            connection.execute(insert(versions).values(version_num=REVISION))
        elif _revision(connection) != REVISION:
            upgrade(connection)


def upgrade(connection: Connection, revision: str = "head") -> None:
    """Runs the migrations that a database lacks, up to a revision."""
    # Alembic is imported only when there is something to do: it costs 12 MB and a quarter of a second.
    from alembic import command
    from alembic.config import Config
    from alembic.script import ScriptDirectory

    config = Config()
    config.set_main_option("script_location", str(FOLDER).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    found = _revision(connection)
    known = {script.revision for script in ScriptDirectory.from_config(config).walk_revisions()}
    if found is not None and found not in known:
        raise StorageError(
            f"storage.path: {connection.engine.url.database} was written by a newer server (schema {found}; this one"
            f" knows {REVISION}). Use that server, or another path."
        )
    config.attributes["connection"] = connection
    command.upgrade(config, revision)


def _revision(connection: Connection) -> str | None:
    if not inspect(connection).has_table(versions.name):
        return None
    return connection.execute(select(versions.c.version_num)).scalar()
