"""What discoveries tell beside the themes: what went where since the run before, signals
told, and names proposed."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0011"
down_revision = "0010"
branch_labels = None
depends_on = None

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")

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
    op.create_table(
        "told_signals",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("direction", sa.Text(), nullable=False),
        sa.Column("of", sa.Text(), nullable=False),
        sa.Column("subject", sa.Text(), nullable=False),
        sa.Column("week", sa.Date(), nullable=False),
        sa.Column("last_week", sa.Date(), nullable=False),
        sa.Column("told_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_told_signals"),
    )
    op.create_table(
        "looks",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("looked_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("seen", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("name", name="pk_looks"),
    )
    op.create_table(
        "suggested_names",
        sa.Column("theme_id", sa.Text(), nullable=False),
        sa.Column("content", sa.Text(), nullable=False),
        sa.Column("model", sa.Text(), nullable=False),
        sa.Column("name", sa.Text(), nullable=True),
        sa.Column("fault", sa.Text(), nullable=True),
        sa.Column("asked_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["theme_id"], ["themes.id"], name="fk_suggested_names_theme_id_themes", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("theme_id", name="pk_suggested_names"),
    )
    op.create_index("ix_suggested_names_content", "suggested_names", ["content"])
    op.create_table(
        "suggested_name_quotes",
        sa.Column("theme_id", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("story_number", NUMBER, nullable=False),
        sa.Column("utterance", sa.Integer(), nullable=False),
        sa.Column("start", sa.Integer(), nullable=False),
        sa.Column("end", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["theme_id"],
            ["suggested_names.theme_id"],
            name="fk_suggested_name_quotes_theme_id_suggested_names",
            ondelete="CASCADE",
        ),
        sa.ForeignKeyConstraint(
            ["story_number"],
            ["stories.number"],
            name="fk_suggested_name_quotes_story_number_stories",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("theme_id", "position", name="pk_suggested_name_quotes"),
    )
    op.create_index("ix_suggested_name_quotes_story_number", "suggested_name_quotes", ["story_number"])


def downgrade() -> None:
    for table in ("suggested_name_quotes", "suggested_names", "looks", "told_signals"):
        op.drop_table(table)
    op.drop_table("theme_flows")
    op.drop_column("theme_moments", "cell")
    op.drop_column("runs", "previous_id")
