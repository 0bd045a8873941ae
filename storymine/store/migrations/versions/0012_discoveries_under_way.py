"""Discoveries that are under way, so that one that was stopped goes on."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0012"
down_revision = "0011"
branch_labels = None
depends_on = None

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def upgrade() -> None:
    op.create_table(
        "theme_work",
        sa.Column("run_id", sa.Text(), nullable=False),
        sa.Column("until", NUMBER, nullable=False),
        sa.Column("worker", sa.Text(), nullable=False),
        sa.Column("claimed_until", sa.DateTime(timezone=True), nullable=False),
        sa.Column("step", sa.Text(), nullable=False),
        sa.Column("done", sa.Integer(), nullable=False),
        sa.Column("total", sa.Integer(), nullable=False),
        sa.Column("taught", sa.LargeBinary(), nullable=True),
        sa.Column("learned", sa.LargeBinary(), nullable=True),
        sa.Column("named", sa.LargeBinary(), nullable=True),
        sa.Column("decided", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["run_id"], ["runs.id"], name="fk_theme_work_run_id_runs", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("run_id", name="pk_theme_work"),
    )
    op.create_table(
        "theme_work_parts",
        sa.Column("run_id", sa.Text(), nullable=False),
        sa.Column("first", NUMBER, autoincrement=False, nullable=False),
        sa.Column("data", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["run_id"],
            ["theme_work.run_id"],
            name="fk_theme_work_parts_run_id_theme_work",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("run_id", "first", name="pk_theme_work_parts"),
    )


def downgrade() -> None:
    op.drop_table("theme_work_parts")
    op.drop_table("theme_work")
