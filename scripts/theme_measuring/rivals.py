"""The topics that storymine, BERTopic (as it comes) and Turftopic's KeyNMF find in the same moments and
vectors.
"""

from __future__ import annotations

import importlib.util
import warnings
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from storymine.themes import discover
from theme_measuring.sets import Moments, engine

NEEDED = {"umap": "umap-learn", "hdbscan": "hdbscan"}
SET_ASIDE, NO_TOPIC = -2, -1


@dataclass(frozen=True, slots=True)
class Topics:
    """`labels` (n): the topic of each moment, NO_TOPIC or SET_ASIDE; `keywords` of each topic, the strongest
    first.
    """

    labels: NDArray[np.int64]
    keywords: list[list[str]]


def ours(moments: Moments, *, seed: int = 0) -> Topics:
    """What `storymine.themes.discover` finds."""
    found = discover(moments.observations, moments.vectors, embed=engine().embed, seed=seed)
    numbers = {theme.id: number for number, theme in enumerate(found.themes)}
    places = {(a.story, a.moment): numbers[a.theme] if a.theme else NO_TOPIC for a in found.assignments}
    labels = [places.get((one.story, one.moment), SET_ASIDE) for one in moments.observations]
    return Topics(np.array(labels), [list(theme.keywords) for theme in found.themes])


def bertopic(
    moments: Moments, *, seed: int = 0, topics: int | None = None, all_placed: bool = False
) -> Topics:
    """BERTopic with its own UMAP, HDBSCAN and class-based TF-IDF, and Dutch stop words.

    `topics` merges its topics to that number (nr_topics); `all_placed` puts every outlier with the nearest
    topic (reduce_outliers, strategy "embeddings").
    """
    missing = [package for module, package in NEEDED.items() if importlib.util.find_spec(module) is None]
    if missing:
        raise SystemExit(
            f"BERTopic as it comes needs {' and '.join(missing)}, which storymine does not: "
            f"pip install {' '.join(missing)} (in an environment of their own)"
        )
    from bertopic import BERTopic
    from umap import UMAP

    # BERTopic's own settings of UMAP, with a seed.
    reduction = UMAP(n_neighbors=15, n_components=5, min_dist=0.0, metric="cosine", random_state=seed)
    model = BERTopic(
        language="multilingual", umap_model=reduction, vectorizer_model=_words(), nr_topics=topics
    )
    texts = moments.texts
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        found, _ = model.fit_transform(texts, embeddings=moments.vectors)
        if all_placed and -1 in found:
            found = model.reduce_outliers(
                texts, found, strategy="embeddings", embeddings=moments.vectors, threshold=0
            )
            model.update_topics(texts, topics=found, vectorizer_model=_words())
    labels = np.asarray(found, dtype=np.int64)
    ranked = model.get_topics()
    keywords = [_positive(ranked.get(topic, [])) for topic in range(int(labels.max(initial=-1)) + 1)]
    return Topics(labels, keywords)


def keynmf(moments: Moments, *, topics: int, seed: int = 0) -> Topics | None:
    """Turftopic's KeyNMF with as many topics; None where it is not installed. A moment's topic is its largest
    share.
    """
    try:
        from turftopic import KeyNMF
    except ImportError:
        return None
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        model = KeyNMF(topics, encoder=_Encoder(), vectorizer=_words(min_df=10), random_state=seed)
        shares = model.fit_transform(moments.texts, embeddings=moments.vectors)
    labels = np.where(shares.sum(axis=1) > 0, shares.argmax(axis=1), NO_TOPIC)
    vocabulary = model.get_vocab()
    order = np.argsort(-model.components_, axis=1)[:, :10]
    keywords = [
        [str(vocabulary[word]) for word in row if model.components_[topic, word] > 0]
        for topic, row in enumerate(order)
    ]
    return Topics(labels.astype(np.int64), keywords)


class _Encoder:
    """Our encoder as Turftopic asks for one."""

    def encode(self, texts: Sequence[str], **_: Any) -> NDArray[np.float32]:
        return engine().embed(list(texts))


def _words(*, min_df: int = 1) -> Any:
    from sklearn.feature_extraction.text import CountVectorizer
    from spacy.lang.nl.stop_words import STOP_WORDS

    return CountVectorizer(stop_words=sorted(STOP_WORDS), min_df=min_df)


def _positive(ranked: Sequence[tuple[str, float]]) -> list[str]:
    return [word for word, weight in ranked if word and weight > 0][:10]
