"""The same step over many stories: here, or in several processes of one machine."""

from storymine.batch.local import map_batches

__all__ = ["map_batches"]
