"""Figures about topics: coherence of their words and vectors, diversity, agreement with labels made by
hand.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import combinations

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_matrix
from sklearn.metrics import normalized_mutual_info_score

from storymine.themes.words import clauses, lemma
from theme_measuring.rivals import SET_ASIDE, Topics
from theme_measuring.sets import Moments

TOP = 10
NO_DRIVER = ("", "geen")

Labels = NDArray[np.int64]


def figures(topics: Topics, moments: Moments, *, central: int) -> dict[str, float]:
    """All figures of one way of finding topics; those that need labels only where there are any. How close
    moments lie is also told of the `central` ones that lie closest: whoever leaves out the hard ones seems
    better.
    """
    labels = topics.labels
    placed = labels >= 0
    content = labels != SET_ASIDE
    within, between = spread(moments.vectors[placed], labels[placed])
    chosen = most_central(moments.vectors, labels, central)
    core, _ = spread(moments.vectors[chosen], labels[chosen])
    found = {
        "topics": float(len(topics.keywords)),
        "set aside": float((~content).mean()),
        "in no topic": float((content & ~placed).sum() / max(content.sum(), 1)),
        "NPMI": npmi(topics.keywords, moments.texts),
        "diversity": diversity(topics.keywords),
        "diversity of lemmas": diversity([[lemma(word.lower()) for word in top] for top in topics.keywords]),
        "cosine within": within,
        f"cosine within, most central {central / len(labels):.0%}": core,
        "within - between": within - between,
    }
    gold = {"driver": moments.drivers, "sector": moments.sectors}
    for name, own in gold.items():
        labelled = placed & np.array([one not in NO_DRIVER for one in own])
        if labelled.any():
            truth = np.array(own)[labelled]
            found[f"purity, {name}"] = purity(labels[labelled], truth)
            found[f"NMI, {name}"] = float(normalized_mutual_info_score(truth, labels[labelled]))
            asked = content & np.array([one not in NO_DRIVER for one in own])
            # Those in no topic are a group of their own.
            found[f"NMI, {name}, none counted"] = float(
                normalized_mutual_info_score(np.array(own)[asked], labels[asked])
            )
    return found


def npmi(keywords: Sequence[Sequence[str]], texts: Iterable[str]) -> float:
    """Mean normalised pointwise mutual information of the pairs of a topic's ten words, -1..1, over topics.

    A document is a moment, a word its lemma (so that nobody gains by naming two forms of one word).
    """
    tops = [list(dict.fromkeys(lemma(word.lower()) for word in words[:TOP])) for words in keywords]
    columns = {word: place for place, word in enumerate(sorted({word for top in tops for word in top}))}
    documents = [
        {columns[w.lemma] for clause in clauses(text) for w in clause if w.lemma in columns} for text in texts
    ]
    ends = np.cumsum([0, *(len(document) for document in documents)])
    places = [place for document in documents for place in document]
    said = csr_matrix((np.ones(len(places)), places, ends), shape=(len(documents), len(columns)))
    together = (said.T @ said).toarray() / len(documents)
    scores = []
    for top in tops:
        pairs = [_npmi(together, columns[a], columns[b]) for a, b in combinations(top, 2)]
        if pairs:
            scores.append(float(np.mean(pairs)))
    return float(np.mean(scores)) if scores else 0.0


def _npmi(together: NDArray[np.float64], a: int, b: int) -> float:
    both, one, other = together[a, b], together[a, a], together[b, b]
    if both == 0:
        return -1.0
    return 1.0 if both == 1 else float(np.log(both / (one * other)) / -np.log(both))


def diversity(keywords: Sequence[Sequence[str]]) -> float:
    """The share of different words among the ten words of all topics."""
    words = [word for top in keywords for word in top[:TOP]]
    return len(set(words)) / max(len(words), 1)


def spread(vectors: NDArray[np.float32], labels: Labels) -> tuple[float, float]:
    """(mean cosine of two moments of one topic, each moment weighing the same; of two topics)."""
    count = int(labels.max(initial=-1)) + 1
    unit = vectors / np.maximum(np.linalg.norm(vectors, axis=1, keepdims=True), 1e-9)
    ones = np.ones(len(labels))
    sums = csr_matrix((ones, (labels, np.arange(len(labels)))), shape=(count, len(labels))) @ unit
    sizes = np.bincount(labels, minlength=count).astype(np.float64)
    own = (sums**2).sum(axis=1)
    large = sizes > 1
    inside = (own[large] - sizes[large]) / (sizes[large] * (sizes[large] - 1))
    within = float(np.average(inside, weights=sizes[large]))
    between = ((sums.sum(axis=0) ** 2).sum() - own.sum()) / max(sizes.sum() ** 2 - (sizes**2).sum(), 1)
    return within, float(between)


def most_central(vectors: NDArray[np.float32], labels: Labels, number: int) -> Labels:
    """The positions of the `number` moments in topics that lie nearest to the mean of their topic."""
    placed = np.flatnonzero(labels >= 0)
    unit = vectors[placed] / np.maximum(np.linalg.norm(vectors[placed], axis=1, keepdims=True), 1e-9)
    own = labels[placed]
    members = csr_matrix((np.ones(len(own)), (own, np.arange(len(own)))))
    means = members @ unit
    means /= np.maximum(np.linalg.norm(means, axis=1, keepdims=True), 1e-9)
    near = np.einsum("ij,ij->i", unit, means[own])
    return placed[np.sort(np.argsort(-near, kind="stable")[:number])]


def purity(labels: Labels, truth: NDArray[np.str_]) -> float:
    """The share of moments with the label that most moments of their topic have."""
    _, own = np.unique(labels, return_inverse=True)
    _, gold = np.unique(truth, return_inverse=True)
    counts = csr_matrix((np.ones(len(own)), (own, gold))).toarray()
    return float(counts.max(axis=1).sum() / len(own))
