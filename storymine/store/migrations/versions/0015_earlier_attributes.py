"""What a story's scores, product and metadata were before, as hashes, so that an older version stays one."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import JSONB

revision = "0015"
down_revision = "0014"
branch_labels = None
depends_on = None

DOCUMENT = sa.JSON().with_variant(JSONB(), "postgresql")


def upgrade() -> None:
    op.add_column("stories", sa.Column("earlier", DOCUMENT, nullable=False, server_default="[]"))


def downgrade() -> None:
    op.drop_column("stories", "earlier")
