"""Stories, runs, readings and themes."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
DOCUMENT = sa.JSON().with_variant(postgresql.JSONB(), "postgresql")
TIME = sa.DateTime(timezone=True)


def upgrade() -> None:
    op.create_table(
        "runs",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("kind", sa.Text(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("parent_id", sa.Text(), nullable=True),
        sa.Column("model", sa.Text(), nullable=False),
        sa.Column("settings", DOCUMENT, nullable=False),
        sa.Column("seed", NUMBER, nullable=True),
        sa.Column("counts", DOCUMENT, nullable=False),
        sa.Column("started_at", TIME, nullable=False),
        sa.Column("finished_at", TIME, nullable=True),
        sa.ForeignKeyConstraint(
            ["parent_id"], ["runs.id"], name="fk_runs_parent_id_runs", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_runs"),
    )
    op.create_index("ix_runs_parent_id", "runs", ["parent_id"])
    op.create_index(
        "uq_runs_live",
        "runs",
        ["status"],
        unique=True,
        sqlite_where=sa.text("status = 'live'"),
        postgresql_where=sa.text("status = 'live'"),
    )

    op.create_table(
        "stories",
        sa.Column("number", NUMBER, nullable=False),
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("content_hash", sa.Text(), nullable=False),
        sa.Column("status", sa.Text(), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("claimed_by", sa.Text(), nullable=True),
        sa.Column("claimed_until", TIME, nullable=True),
        sa.Column("superseded_by", NUMBER, nullable=True),
        sa.Column("channel", sa.Text(), nullable=False),
        sa.Column("language", sa.Text(), nullable=False),
        sa.Column("occurred_at", TIME, nullable=True),
        sa.Column("received_at", TIME, nullable=False),
        sa.Column("happened_at", TIME, nullable=False),
        sa.Column("customer", sa.Text(), nullable=True),
        sa.Column("source", sa.Text(), nullable=True),
        sa.Column("product", sa.Text(), nullable=True),
        sa.Column("score_metric", sa.Text(), nullable=True),
        sa.Column("score_value", sa.Double(), nullable=True),
        sa.Column("score_low", sa.Double(), nullable=True),
        sa.Column("score_high", sa.Double(), nullable=True),
        sa.Column("score_lower_is_better", sa.Boolean(), nullable=True),
        sa.Column("details", DOCUMENT, nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("utterances", DOCUMENT, nullable=False),
        sa.ForeignKeyConstraint(
            ["superseded_by"],
            ["stories.number"],
            name="fk_stories_superseded_by_stories",
            ondelete="SET NULL",
        ),
        sa.PrimaryKeyConstraint("number", name="pk_stories"),
        sa.UniqueConstraint("content_hash", name="uq_stories_content_hash"),
        sa.UniqueConstraint("id", name="uq_stories_id"),
    )
    op.create_index("ix_stories_customer_happened_at", "stories", ["customer", "happened_at"])
    op.create_index(
        "ix_stories_facets", "stories", ["channel", "product", "source", "language", "status", "happened_at"]
    )
    op.create_index("ix_stories_happened_at_number", "stories", ["happened_at", "number"])
    op.create_index("ix_stories_status_number", "stories", ["status", "number"])
    op.create_index("ix_stories_superseded_by", "stories", ["superseded_by"])

    op.create_table(
        "failures",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("run_id", sa.Text(), nullable=True),
        sa.Column("story_number", NUMBER, nullable=True),
        sa.Column("source", sa.Text(), nullable=False),
        sa.Column("record", sa.Text(), nullable=False),
        sa.Column("step", sa.Text(), nullable=False),
        sa.Column("reason", sa.Text(), nullable=False),
        sa.Column("occurred_at", TIME, nullable=False),
        sa.ForeignKeyConstraint(["run_id"], ["runs.id"], name="fk_failures_run_id_runs", ondelete="SET NULL"),
        sa.ForeignKeyConstraint(
            ["story_number"], ["stories.number"], name="fk_failures_story_number_stories", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_failures"),
    )
    op.create_index("ix_failures_run_id", "failures", ["run_id"])
    op.create_index("ix_failures_story_number", "failures", ["story_number"])

    op.create_table(
        "moments",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("run_id", sa.Text(), nullable=False),
        sa.Column("story_number", NUMBER, autoincrement=False, nullable=False),
        sa.Column("position", sa.Integer(), nullable=False),
        sa.Column("utterance", sa.Integer(), nullable=False),
        sa.Column("start", sa.Integer(), nullable=False),
        sa.Column("end", sa.Integer(), nullable=False),
        sa.Column("voice", sa.Text(), nullable=False),
        sa.Column("channel", sa.Text(), nullable=False),
        sa.Column("product", sa.Text(), nullable=True),
        sa.Column("happened_at", TIME, nullable=False),
        sa.Column("sentiment_label", sa.Text(), nullable=False),
        sa.Column("sentiment_score", sa.Double(), nullable=False),
        sa.Column("valence", sa.Integer(), nullable=False),
        sa.Column("sentiment_confidence", sa.Double(), nullable=False),
        sa.Column("effort", sa.Integer(), nullable=False),
        sa.Column("effort_confidence", sa.Double(), nullable=False),
        sa.Column("stage", sa.Text(), nullable=False),
        sa.Column("stage_confidence", sa.Double(), nullable=False),
        sa.Column("friction", sa.Double(), nullable=False),
        sa.Column("need_kind", sa.Text(), nullable=True),
        sa.Column("need_text", sa.Text(), nullable=True),
        sa.Column("model", sa.Text(), nullable=False),
        sa.Column("emotions", DOCUMENT, nullable=False),
        sa.Column("drivers", DOCUMENT, nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.ForeignKeyConstraint(["run_id"], ["runs.id"], name="fk_moments_run_id_runs", ondelete="CASCADE"),
        sa.ForeignKeyConstraint(
            ["story_number"], ["stories.number"], name="fk_moments_story_number_stories", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_moments"),
        sa.UniqueConstraint(
            "run_id", "story_number", "position", name="uq_moments_run_id_story_number_position"
        ),
    )
    op.create_index("ix_moments_delight", "moments", ["run_id", "sentiment_score", "id"])
    op.create_index(
        "ix_moments_figures",
        "moments",
        [
            "run_id",
            "voice",
            "stage",
            "story_number",
            "id",
            "sentiment_score",
            "effort",
            "friction",
            "sentiment_label",
            "happened_at",
            "channel",
            "product",
        ],
    )
    op.create_index("ix_moments_friction", "moments", ["run_id", "friction", "id"])
    op.create_index("ix_moments_recent", "moments", ["run_id", "happened_at", "id"])
    op.create_index("ix_moments_story_number", "moments", ["story_number"])

    op.create_table(
        "story_readings",
        sa.Column("run_id", sa.Text(), nullable=False),
        sa.Column("story_number", NUMBER, autoincrement=False, nullable=False),
        sa.Column("moments", sa.Integer(), nullable=False),
        sa.Column("sentiment_label", sa.Text(), nullable=False),
        sa.Column("sentiment_score", sa.Double(), nullable=False),
        sa.Column("valence", sa.Integer(), nullable=False),
        sa.Column("sentiment_confidence", sa.Double(), nullable=False),
        sa.Column("effort", sa.Integer(), nullable=False),
        sa.Column("effort_confidence", sa.Double(), nullable=False),
        sa.Column("emotions", DOCUMENT, nullable=False),
        sa.Column("drivers", DOCUMENT, nullable=False),
        sa.Column("stages", DOCUMENT, nullable=False),
        sa.Column("needs", DOCUMENT, nullable=False),
        sa.ForeignKeyConstraint(
            ["run_id"], ["runs.id"], name="fk_story_readings_run_id_runs", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["story_number"],
            ["stories.number"],
            name="fk_story_readings_story_number_stories",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("run_id", "story_number", name="pk_story_readings"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_story_readings_story_number", "story_readings", ["story_number"])

    op.create_table(
        "themes",
        sa.Column("id", sa.Text(), nullable=False),
        sa.Column("created_run", sa.Text(), nullable=True),
        sa.Column("retired_run", sa.Text(), nullable=True),
        sa.Column("created_at", TIME, nullable=False),
        sa.Column("title", sa.Text(), nullable=True),
        sa.Column("hidden", sa.Boolean(), nullable=False),
        sa.Column("pinned", sa.Boolean(), nullable=False),
        sa.Column("owner", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["created_run"], ["runs.id"], name="fk_themes_created_run_runs", ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(
            ["retired_run"], ["runs.id"], name="fk_themes_retired_run_runs", ondelete="SET NULL"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_themes"),
    )
    op.create_table(
        "moment_drivers",
        sa.Column("moment_id", NUMBER, autoincrement=False, nullable=False),
        sa.Column("label", sa.Text(), nullable=False),
        sa.Column("polarity", sa.Text(), nullable=False),
        sa.Column("score", sa.Double(), nullable=False),
        sa.ForeignKeyConstraint(
            ["moment_id"], ["moments.id"], name="fk_moment_drivers_moment_id_moments", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("moment_id", "label", "polarity", name="pk_moment_drivers"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_moment_drivers_label_moment_id", "moment_drivers", ["label", "moment_id"])

    op.create_table(
        "moment_emotions",
        sa.Column("moment_id", NUMBER, autoincrement=False, nullable=False),
        sa.Column("label", sa.Text(), nullable=False),
        sa.Column("score", sa.Double(), nullable=False),
        sa.ForeignKeyConstraint(
            ["moment_id"], ["moments.id"], name="fk_moment_emotions_moment_id_moments", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("moment_id", "label", name="pk_moment_emotions"),
        sqlite_with_rowid=False,
    )
    op.create_index("ix_moment_emotions_label_moment_id", "moment_emotions", ["label", "moment_id"])

    op.create_table(
        "moment_vectors",
        sa.Column("moment_id", NUMBER, autoincrement=False, nullable=False),
        sa.Column("vector", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["moment_id"], ["moments.id"], name="fk_moment_vectors_moment_id_moments", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("moment_id", name="pk_moment_vectors"),
    )
    op.create_table(
        "theme_lineage",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("run_id", sa.Text(), nullable=False),
        sa.Column("theme_id", sa.Text(), nullable=False),
        sa.Column("previous_id", sa.Text(), nullable=True),
        sa.Column("verdict", sa.Text(), nullable=False),
        sa.Column("overlap", sa.Double(), nullable=False),
        sa.ForeignKeyConstraint(
            ["previous_id"], ["themes.id"], name="fk_theme_lineage_previous_id_themes", ondelete="SET NULL"
        ),
        sa.ForeignKeyConstraint(
            ["run_id"], ["runs.id"], name="fk_theme_lineage_run_id_runs", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["theme_id"], ["themes.id"], name="fk_theme_lineage_theme_id_themes", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_theme_lineage"),
    )
    op.create_index("ix_theme_lineage_previous_id", "theme_lineage", ["previous_id"])
    op.create_index("ix_theme_lineage_run_id_theme_id", "theme_lineage", ["run_id", "theme_id"])
    op.create_index("ix_theme_lineage_theme_id", "theme_lineage", ["theme_id"])

    op.create_table(
        "theme_moments",
        sa.Column("run_id", sa.Text(), nullable=False),
        sa.Column("moment_id", NUMBER, autoincrement=False, nullable=False),
        sa.Column("theme_id", sa.Text(), nullable=True),
        sa.Column("score", sa.Double(), nullable=False),
        sa.Column("stage", sa.Text(), nullable=False),
        sa.Column("story_number", NUMBER, nullable=False),
        sa.Column("voice", sa.Text(), nullable=False),
        sa.Column("sentiment_label", sa.Text(), nullable=False),
        sa.Column("sentiment_score", sa.Double(), nullable=False),
        sa.Column("effort", sa.Integer(), nullable=False),
        sa.Column("friction", sa.Double(), nullable=False),
        sa.Column("happened_at", TIME, nullable=False),
        sa.Column("channel", sa.Text(), nullable=False),
        sa.Column("product", sa.Text(), nullable=True),
        sa.ForeignKeyConstraint(
            ["moment_id"], ["moments.id"], name="fk_theme_moments_moment_id_moments", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["run_id"], ["runs.id"], name="fk_theme_moments_run_id_runs", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["theme_id"], ["themes.id"], name="fk_theme_moments_theme_id_themes", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("run_id", "moment_id", name="pk_theme_moments"),
        sqlite_with_rowid=False,
    )
    op.create_index(
        "ix_theme_moments_figures",
        "theme_moments",
        [
            "run_id",
            "theme_id",
            "stage",
            "story_number",
            "moment_id",
            "voice",
            "sentiment_score",
            "effort",
            "friction",
            "sentiment_label",
            "happened_at",
            "channel",
            "product",
        ],
    )
    op.create_index("ix_theme_moments_moment_id", "theme_moments", ["moment_id"])

    op.create_table(
        "theme_runs",
        sa.Column("run_id", sa.Text(), nullable=False),
        sa.Column("theme_id", sa.Text(), nullable=False),
        sa.Column("label", sa.Text(), nullable=False),
        sa.Column("keywords", DOCUMENT, nullable=False),
        sa.Column("quotes", DOCUMENT, nullable=False),
        sa.Column("moments", sa.Integer(), nullable=False),
        sa.Column("stories", sa.Integer(), nullable=False),
        sa.Column("stages", DOCUMENT, nullable=False),
        sa.Column("sentiment", sa.Double(), nullable=False),
        sa.Column("effort", sa.Double(), nullable=False),
        sa.Column("friction", sa.Double(), nullable=False),
        sa.Column("centroid", sa.LargeBinary(), nullable=False),
        sa.ForeignKeyConstraint(
            ["run_id"], ["runs.id"], name="fk_theme_runs_run_id_runs", ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(
            ["theme_id"], ["themes.id"], name="fk_theme_runs_theme_id_themes", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("run_id", "theme_id", name="pk_theme_runs"),
    )
    op.create_index("ix_theme_runs_theme_id", "theme_runs", ["theme_id"])


def downgrade() -> None:
    for table in (
        "theme_runs",
        "theme_moments",
        "theme_lineage",
        "moment_vectors",
        "moment_emotions",
        "moment_drivers",
        "themes",
        "story_readings",
        "moments",
        "failures",
        "stories",
        "runs",
    ):
        op.drop_table(table)
