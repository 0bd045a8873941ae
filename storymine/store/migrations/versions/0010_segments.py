"""The segment of a story in a column of its own, to filter and compare by."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0010"
down_revision = "0009"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("stories", sa.Column("segment", sa.Text(), nullable=True))
    if op.get_bind().dialect.name == "postgresql":
        kept = "nullif(details ->> 'segment', '')"
    else:
        kept = "nullif(json_extract(details, '$.segment'), '')"
    op.execute(f"UPDATE stories SET segment = {kept} WHERE {kept} IS NOT NULL")  # noqa: S608
    op.create_index("ix_stories_segment", "stories", ["segment", "status", "number"])


def downgrade() -> None:
    op.drop_index("ix_stories_segment", "stories")
    op.drop_column("stories", "segment")
