"""The one place that knows BERTopic: from points and words to topics with keywords.

BERTopic brings the frame and class-based TF-IDF; vectors, reduction and grouping are ours (see
clustering.py), since UMAP and HDBSCAN leave a third of the moments in no topic and take minutes where this
takes seconds.
"""

from __future__ import annotations

import sys
import warnings
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from importlib.abc import MetaPathFinder

import numpy as np
from numpy.typing import NDArray

from storymine.themes import clustering
from storymine.themes.keywords import CANDIDATES, deal_keywords, score_keywords

EMPTY = "emptydoc"  # BERTopic's own word for a document without words
OTHER = "otherdoc"  # a second word, where all documents together have one
RARE = 3  # a word in fewer moments than this is no keyword


@dataclass(frozen=True, slots=True)
class Topics:
    """`labels` (n): topic of each moment, -1 for none; `keywords[topic]`: its most telling words, the
    strongest first.
    """

    labels: NDArray[np.int64]
    keywords: tuple[tuple[str, ...], ...]


def find_topics(
    points: NDArray[np.float32],
    words: Sequence[Sequence[str]],
    worlds: NDArray[np.int64],
    *,
    count: int | None,
    seed: int,
    before: NDArray[np.int64] | None = None,
    grouped: NDArray[np.int64] | None = None,
) -> Topics:
    """Topics of moments at `points` (n, d) made of `words` (a list a moment); moments of different `worlds`
    (n) stay apart. `before` (n, -1 for none) are their topics in the run before, which last where they can.
    Where the moments are `grouped` already (n, -1 for none), only keywords are found.

    Runs on one thread: sums over several threads differ in their last bits from run to run.
    """
    with _Absent("torch", "transformers", "sentence_transformers"):
        from bertopic import BERTopic
        from bertopic.vectorizers import ClassTfidfTransformer
    from sklearn.exceptions import ConvergenceWarning
    from sklearn.feature_extraction.text import CountVectorizer
    from threadpoolctl import threadpool_limits

    class Model(BERTopic):  # type: ignore[misc]
        def _save_representative_docs(self, documents: object) -> None:
            """Leave them out: quotes are ours, and finding these takes longer than keywords do."""

    model = Model(
        language="multilingual",
        embedding_model=None,
        umap_model=_Reduction(needed=grouped is None),
        hdbscan_model=_Grouping(count, seed, before) if grouped is None else _Grouped(grouped),
        vectorizer_model=CountVectorizer(tokenizer=str.split, token_pattern=None, lowercase=False),
        ctfidf_model=ClassTfidfTransformer(),
        top_n_words=CANDIDATES,
        calculate_probabilities=False,
    )
    documents = _documents(words)
    with threadpool_limits(1), warnings.catch_warnings():
        # A theme of moments without a frequent word has no term to divide by; its keywords stay empty.
        warnings.filterwarnings("ignore", "invalid value encountered in divide", RuntimeWarning)
        # Moments that say the very same are fewer points than there might be groups.
        warnings.filterwarnings("ignore", "Number of distinct clusters", ConvergenceWarning)
        found, _ = model.fit_transform(documents, embeddings=points, y=worlds)
    labels = np.asarray(found, dtype=np.int64)
    ranked = model.get_topics()
    spread = Counter(word for document in documents for word in set(document.split()))
    inside: list[list[str]] = [[] for _ in range(int(labels.max(initial=-1)) + 1)]
    for document, label in zip(documents, labels, strict=True):
        if label >= 0:
            inside[label].append(document)
    scores = [
        score_keywords([pair for pair in ranked[topic] if pair[0] not in ("", EMPTY, OTHER)], own, spread)
        for topic, own in enumerate(inside)
    ]
    return Topics(labels, deal_keywords(scores))


class _Absent(MetaPathFinder):
    """Makes optional modules look as if they were not installed, while something is imported.

    BERTopic loads torch and transformers wherever it finds them: ten seconds for parts not used here.
    Modules that are loaded already stay as they are.
    """

    def __init__(self, *modules: str) -> None:
        self.modules = modules

    def find_spec(self, fullname: str, path: object, target: object = None) -> None:  # noqa: ARG002
        if fullname in self.modules:
            raise ModuleNotFoundError(f"{fullname} is not needed here", name=fullname)

    def __enter__(self) -> None:
        sys.meta_path.insert(0, self)

    def __exit__(self, *exception: object) -> None:
        sys.meta_path.remove(self)


def _documents(words: Sequence[Sequence[str]]) -> list[str]:
    """Moments as BERTopic takes them: words with spaces, without those too rare to tell a theme."""
    spread = Counter(word for moment in words for word in set(moment))
    enough = min(RARE, max(spread.values(), default=0))
    documents = [" ".join(word for word in moment if spread[word] >= enough) or EMPTY for moment in words]
    if len({word for document in documents for word in document.split()}) == 1:
        documents[0] += f" {OTHER}"  # of one term alone BERTopic can make no matrix
    return documents


class _Reduction:
    """BERTopic's reduction step, where there is something to be grouped."""

    def __init__(self, *, needed: bool) -> None:
        self.needed = needed

    def fit(self, points: NDArray[np.float32], y: NDArray[np.int64]) -> _Reduction:  # noqa: ARG002
        return self

    def transform(self, points: NDArray[np.float32]) -> NDArray[np.float32]:
        return clustering.reduce(points) if self.needed else points[:, :1]


class _Grouping:
    """BERTopic's clustering step; `y` brings the worlds."""

    def __init__(self, count: int | None, seed: int, before: NDArray[np.int64] | None) -> None:
        self.count = count
        self.seed = seed
        self.before = before

    def fit(self, points: NDArray[np.float32], y: NDArray[np.int64]) -> _Grouping:
        self.labels_ = clustering.group(points, y, count=self.count, seed=self.seed, before=self.before)
        return self


class _Grouped:
    """BERTopic's clustering step for moments whose groups are known."""

    def __init__(self, labels: NDArray[np.int64]) -> None:
        self.labels = labels

    def fit(self, points: NDArray[np.float32], y: NDArray[np.int64]) -> _Grouped:  # noqa: ARG002
        self.labels_ = self.labels
        return self
