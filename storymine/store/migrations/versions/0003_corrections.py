"""What people say of moments that were read."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None

NUMBER = sa.BigInteger().with_variant(sa.Integer(), "sqlite")
DOCUMENT = sa.JSON().with_variant(postgresql.JSONB(), "postgresql")


def upgrade() -> None:
    op.create_table(
        "corrections",
        sa.Column("id", NUMBER, nullable=False),
        sa.Column("story_number", NUMBER, nullable=False),
        sa.Column("utterance", sa.Integer(), nullable=False),
        sa.Column("start", sa.Integer(), nullable=False),
        sa.Column("end", sa.Integer(), nullable=False),
        sa.Column("voice", sa.Text(), nullable=False),
        sa.Column("labels", DOCUMENT, nullable=False),
        sa.Column("reading", DOCUMENT, nullable=False),
        sa.Column("model", sa.Text(), nullable=False),
        sa.Column("by", sa.Text(), nullable=True),
        sa.Column("made_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(
            ["story_number"],
            ["stories.number"],
            name="fk_corrections_story_number_stories",
            ondelete="CASCADE",
        ),
        sa.PrimaryKeyConstraint("id", name="pk_corrections"),
    )
    stretch = ["story_number", "utterance", "start", "end", "made_at", "id"]
    op.create_index("ix_corrections_stretch", "corrections", stretch)
    op.create_index("ix_corrections_made_at_id", "corrections", ["made_at", "id"])


def downgrade() -> None:
    op.drop_table("corrections")
