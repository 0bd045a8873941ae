"""What went where from one themes-run to the next."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0009"
branch_labels = None
depends_on = None

# The run before is the one that had finished last, as `last_themes_run` finds it.
BEFORE = """
UPDATE runs SET previous_id = (
  SELECT earlier.id FROM runs AS earlier
  WHERE earlier.kind = 'themes' AND earlier.status = 'finished' AND earlier.id < runs.id
  ORDER BY earlier.finished_at DESC, earlier.id DESC LIMIT 1
) WHERE kind = 'themes' AND status = 'finished'
"""


def upgrade() -> None:
    op.add_column("runs", sa.Column("previous_id", sa.Text(), nullable=True))
    op.execute(BEFORE)
    op.add_column("theme_moments", sa.Column("cell", sa.Integer(), nullable=True))
    op.create_table(
        "theme_flows",
        sa.Column("run_id", sa.Text(), nullable=False),
        sa.Column("cell", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("came_from", sa.Text(), nullable=False),
        sa.Column("previous_id", sa.Text(), nullable=True),
        sa.Column("went_to", sa.Text(), nullable=False),
        sa.Column("theme_id", sa.Text(), nullable=True),
        sa.Column("moments", sa.Integer(), nullable=False),
        sa.Column("joined", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["run_id"], ["runs.id"], name="fk_theme_flows_run_id_runs", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["previous_id"], ["themes.id"], name="fk_theme_flows_previous_id_themes", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["theme_id"], ["themes.id"], name="fk_theme_flows_theme_id_themes", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("run_id", "cell", name="pk_theme_flows"),
    )


def downgrade() -> None:
    op.drop_table("theme_flows")
    op.drop_column("theme_moments", "cell")
    op.drop_column("runs", "previous_id")
