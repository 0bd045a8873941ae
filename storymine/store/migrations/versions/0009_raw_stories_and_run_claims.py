"""What stories said before redaction, sealed, where that is kept; and who reads which stories again."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0009"
down_revision = "0008"
branch_labels = None
depends_on = None

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "raw_stories",
        sa.Column("story_number", NUMBER, nullable=False, autoincrement=False),
        sa.Column("key_id", sa.Text(), nullable=False),
        sa.Column("sealed", sa.LargeBinary(), nullable=False),
        sa.Column("edition", sa.Integer(), nullable=False),
        sa.Column("kept_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["story_number"],
            ["stories.number"],
            name="fk_raw_stories_story_number_stories",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("story_number", name="pk_raw_stories"),
    )
    for column in ("edition", "kept_at", "key_id"):
        op.create_index(f"ix_raw_stories_{column}", "raw_stories", [column])
    op.create_table(
        "run_claims",
        sa.Column("run_id", sa.Text(), nullable=False),
        sa.Column("story_number", NUMBER, nullable=False, autoincrement=False),
        sa.Column("worker", sa.Text(), nullable=False),
        sa.Column("claimed_until", sa.DateTime(timezone=True), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("step", sa.Text(), nullable=True),
        sa.Column("reason", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["run_id"], ["runs.id"], name="fk_run_claims_run_id_runs", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["story_number"],
            ["stories.number"],
            name="fk_run_claims_story_number_stories",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("run_id", "story_number", name="pk_run_claims"),
    )
    op.create_index("ix_run_claims_story_number", "run_claims", ["story_number"])
    op.create_index("ix_run_claims_worker", "run_claims", ["worker"])


def downgrade() -> None:
    op.drop_table("run_claims")
    op.drop_table("raw_stories")
