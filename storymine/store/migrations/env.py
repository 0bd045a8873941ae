"""Runs the migrations on the connection that storymine.store.migrate hands over; there is no alembic.ini."""

from alembic import context

from storymine.store.tables import StoryTable

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=StoryTable.metadata,
    render_as_batch=True,
    compare_server_default=True,
)
with context.begin_transaction():
    context.run_migrations()
