"""The table, as this version of the server reads and writes it. Migrations do not import it: they stay as they were."""

from __future__ import annotations

from sqlalchemy import Column, Integer, MetaData, String, Table, Text

REVISION = "0001"
"""The migration that leads to this schema; the newest one in `migrations/versions/`."""

metadata = MetaData()

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
