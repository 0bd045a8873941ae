"""The same step over many stories: here, or in several processes of one machine."""

from storymine.batch.local import batched, map_batches

__all__ = ["batched", "map_batches"]
