"""What people decide about themes: a log, the moments it names, the taxonomy, and what was found."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0008"
down_revision = "0007"
branch_labels = None
depends_on = None

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
DOCUMENT = sa.JSON().with_variant(postgresql.JSONB(), "postgresql")


def upgrade() -> None:
    op.create_table(
        "theme_changes",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("details", DOCUMENT, nullable=False),
        sa.Column("undoes", NUMBER, nullable=True),
        sa.Column("moments", sa.Integer(), nullable=False),
        sa.Column("stories", sa.Integer(), nullable=False),
        sa.Column("by", sa.Text(), nullable=True),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["undoes"], ["theme_changes.id"], name="fk_theme_changes_undoes_theme_changes", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_theme_changes"),
    )
    op.create_table(
        "theme_change_moments",
        _change_key("theme_change_moments"),
        sa.Column("part", sa.Integer(), nullable=False),
        sa.Column("story_number", NUMBER, nullable=False),
        sa.Column("utterance", sa.Integer(), nullable=False),
        sa.Column("start", sa.Integer(), nullable=False),
        sa.Column("end", sa.Integer(), nullable=False),
        sa.ForeignKeyConstraint(
            ["story_number"],
            ["stories.number"],
            name="fk_theme_change_moments_story_number_stories",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint(
            "change_id", "part", "story_number", "utterance", "start", "end", name="pk_theme_change_moments"
        ),
    )
    op.create_index("ix_theme_change_moments_story_number", "theme_change_moments", ["story_number"])
    op.create_table(
        "theme_seeds",
        _change_key("theme_seeds"),
        sa.Column("theme_id", sa.Text(), nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("description", sa.Text(), nullable=True),
        sa.Column("parent_id", sa.Text(), nullable=True),
        sa.Column("owner", sa.Text(), nullable=True),
        sa.Column("examples", DOCUMENT, nullable=False),
        sa.Column("model", sa.Text(), nullable=True),
        sa.Column("points", sa.LargeBinary(), nullable=True),
        sa.ForeignKeyConstraint(
            ["theme_id"], ["themes.id"], name="fk_theme_seeds_theme_id_themes", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("change_id", "theme_id", name="pk_theme_seeds"),
    )
    op.add_column("theme_runs", sa.Column("origin", sa.Text(), nullable=False, server_default="found"))
    op.add_column("theme_runs", sa.Column("reach", sa.Double(), nullable=False, server_default="0.3"))
    op.add_column("theme_moments", sa.Column("found_id", sa.Text(), nullable=True))
    op.add_column("theme_moments", sa.Column("seed_id", sa.Text(), nullable=True))
    op.execute("UPDATE theme_moments SET found_id = theme_id")


def _change_key(table: str) -> sa.Column[int]:
    key = sa.ForeignKey("theme_changes.id", name=f"fk_{table}_change_id_theme_changes", ondelete="CASCADE")
    return sa.Column("change_id", NUMBER, key, nullable=False)


def downgrade() -> None:
    op.drop_column("theme_moments", "seed_id")
    op.drop_column("theme_moments", "found_id")
    op.drop_column("theme_runs", "reach")
    op.drop_column("theme_runs", "origin")
    for table in ("theme_seeds", "theme_change_moments", "theme_changes"):
        op.drop_table(table)
