"""No hashes of earlier scores, products and metadata: what comes last holds, also when it came before."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects.postgresql import JSONB

revision = "0016"
down_revision = "0015"
branch_labels = None
depends_on = None

DOCUMENT = sa.JSON().with_variant(JSONB(), "postgresql")


def upgrade() -> None:
    op.drop_column("stories", "earlier")


def downgrade() -> None:
    op.add_column("stories", sa.Column("earlier", DOCUMENT, nullable=False, server_default="[]"))
