"""Numbers that are given out once on SQLite, so that no quote becomes another customer's words."""

from __future__ import annotations

import json

import sqlalchemy as sa
from alembic import op

revision = "0014"
down_revision = "0013"
branch_labels = None
depends_on = None

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")

# A moment that a run's theme can quote: one of its members, or one of the readings that it was made of.
QUOTABLE = sa.text(
    """
    SELECT moments.id FROM moments JOIN stories ON stories.number = moments.story_number
      JOIN runs ON runs.id = :run AND runs.parent_id = moments.run_id
     WHERE moments.id IN (SELECT value FROM json_each(:quotes)) AND stories.received_at <= runs.started_at
    UNION
    SELECT moment_id FROM theme_moments
     WHERE run_id = :run AND theme_id = :theme AND moment_id IN (SELECT value FROM json_each(:quotes))
    """
)
LAST = sa.text(
    """
    SELECT max(number) FROM (
      SELECT max(id) AS number FROM moments UNION ALL SELECT max(until) FROM theme_work
      UNION ALL SELECT max(value) FROM theme_runs, json_each(theme_runs.quotes)
    )
    """
)


def upgrade() -> None:
    series = op.create_table(
        "number_series",
        sa.Column("name", sa.Text(), nullable=False),
        sa.Column("last", NUMBER, nullable=False),
        sa.PrimaryKeyConstraint("name", name="pk_number_series"),
    )
    connection = op.get_bind()
    if connection.dialect.name != "sqlite":
        return  # sequences never gave a number out twice
    last = connection.scalar(LAST)
    if last is not None:
        connection.execute(series.insert().values(name="moments", last=last))
    for run, theme, quotes in connection.execute(
        sa.text("SELECT run_id, theme_id, quotes FROM theme_runs")
    ).all():
        own = {"run": run, "theme": theme, "quotes": quotes}
        quotable = set(connection.scalars(QUOTABLE, own))
        kept = [moment for moment in json.loads(quotes) if moment in quotable]
        if kept != json.loads(quotes):
            connection.execute(
                sa.text("UPDATE theme_runs SET quotes = :quotes WHERE run_id = :run AND theme_id = :theme"),
                {**own, "quotes": json.dumps(kept)},
            )


def downgrade() -> None:
    op.drop_table("number_series")
