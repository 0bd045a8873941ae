"""The reads: each takes a Session, runs a few SQL statements and answers views (storymine.store.views)."""
