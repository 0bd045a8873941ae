"""An index of the stories without a date, which trends leave out."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0013"
down_revision = "0012"
branch_labels = None
depends_on = None


def upgrade() -> None:
    undated = sa.text("occurred_at IS NULL")
    op.create_index(
        "ix_stories_undated", "stories", ["number"], sqlite_where=undated, postgresql_where=undated
    )


def downgrade() -> None:
    op.drop_index("ix_stories_undated", "stories")
