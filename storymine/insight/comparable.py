"""Stories of different channels made comparable: more calls and fewer reviews are no news by themselves."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from storymine.insight.trends import Counts, Floats

PRIOR = 1.0
"""Stories' worth of belief that a channel is like the others."""


def comparable(parts: Counts, exposure: Counts) -> Floats:
    """How many stories every week counts as, for each key (keys, weeks).

    `parts` (keys, channels, weeks) are the stories of each key by channel, `exposure` (channels, weeks) all
    stories. A story of a channel that tells of a key twice as often as others do counts twice for it: a
    channel that starts, stops or grows then changes nothing, as long as people tell the same in it (indirect
    standardisation). With one channel every story counts once.
    """
    told, of = parts.sum(axis=2), exposure.sum(axis=1)
    usual = told.sum(axis=1, keepdims=True) / max(of.sum(), 1)
    share = (told + PRIOR * usual) / (of + PRIOR)
    weight: NDArray[np.float64] = np.where(usual > 0, share / np.maximum(usual, 1e-12), 1.0)
    return np.asarray(weight @ exposure)
