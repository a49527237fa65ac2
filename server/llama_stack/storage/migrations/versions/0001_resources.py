"""Make the table of resources."""

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None


def upgrade() -> None:
    """Adds the table."""
    op.create_table(
        "resources",
        sa.Column("kind", sa.String, primary_key=True),
        sa.Column("identifier", sa.String, primary_key=True),
        sa.Column("provider_id", sa.String, nullable=False),
        sa.Column("provider_resource_id", sa.String, nullable=False),
        sa.Column("created", sa.Integer, nullable=False),
        sa.Column("body", sa.Text, nullable=False),
    )
