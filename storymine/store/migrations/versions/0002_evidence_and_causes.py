"""The words that carry a moment's labels, and what effort came from."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None

DOCUMENT = sa.JSON().with_variant(postgresql.JSONB(), "postgresql")


def upgrade() -> None:
    # A plain ADD COLUMN: rebuilding the table on SQLite would delete what hangs on its rows.
    op.add_column("moments", sa.Column("evidence", DOCUMENT, nullable=False, server_default="[]"))
    for table in ("moments", "story_readings"):
        op.add_column(table, sa.Column("effort_causes", DOCUMENT, nullable=False, server_default="[]"))


def downgrade() -> None:
    op.drop_column("moments", "evidence")
    for table in ("moments", "story_readings"):
        op.drop_column(table, "effort_causes")
