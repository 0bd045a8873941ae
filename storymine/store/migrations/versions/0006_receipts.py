"""Receipts of what was erased; emotions of employees, which are not read any more, go."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "receipts",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("stories", sa.Integer(), nullable=False),
        sa.Column("moments", sa.Integer(), nullable=False),
        sa.Column("by", sa.Text(), nullable=True),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("cleaned_at", sa.DateTime(timezone=True), nullable=True),
        sa.PrimaryKeyConstraint("id", name="pk_receipts"),
    )
    op.create_index("ix_receipts_made_at_id", "receipts", ["made_at", "id"])
    op.execute("UPDATE moments SET emotions = '[]' WHERE voice = 'employee'")
    op.execute(
        "DELETE FROM moment_emotions WHERE moment_id IN (SELECT id FROM moments WHERE voice = 'employee')"
    )
    # A story without a moment of a customer was summed up by those of employees.
    op.execute(
        "UPDATE story_readings SET emotions = '[]' WHERE NOT EXISTS (SELECT 1 FROM moments WHERE "
        "moments.run_id = story_readings.run_id AND moments.story_number = story_readings.story_number "
        "AND moments.voice = 'customer')"
    )


def downgrade() -> None:
    op.drop_table("receipts")
