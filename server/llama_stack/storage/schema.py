"""The tables, as this version of the server reads and writes it. Migrations do not import it: they stay as they were."""

from __future__ import annotations

from sqlalchemy import (
    BigInteger,
    Column,
    Index,
    Integer,
    LargeBinary,
    MetaData,
    PrimaryKeyConstraint,
    String,
    Table,
    Text,
)

REVISION = "0002"
"""The migration that leads to this schema; the newest one in `migrations/versions/`."""

metadata = MetaData()

versions = Table(
    "alembic_version",
    metadata,
    Column("version_num", String(32), nullable=False),
    PrimaryKeyConstraint("version_num", name="alembic_version_pkc"),
)
"""Which migration a database has reached; Alembic's own."""

resources = Table(
    "resources",
    metadata,
    Column("kind", String, primary_key=True),
    Column("identifier", String, primary_key=True),
    Column("provider_id", String, nullable=False),
    Column("provider_resource_id", String, nullable=False),
    Column("created", Integer, nullable=False),
    Column("body", Text, nullable=False),
)

chats = Table(
    "chats",
    metadata,
    Column("tenant", String, primary_key=True),
    Column("identifier", String, primary_key=True),
    Column("serial", BigInteger, nullable=False),
    Column("model", String, nullable=False),
    Column("metadata", Text, nullable=False),
    Column("body", LargeBinary, nullable=False),
    Index("chats_by_serial", "tenant", "serial"),
)
