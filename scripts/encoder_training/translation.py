"""From English to Dutch embeddings: which English word pieces a Dutch piece is translated by, and their mean.

The idea is trans-tokenisation (Remy et al. 2024, arXiv:2408.04303): a model changes language by a new
embedding table whose rows start as probability-weighted means of the old rows. The probabilities are those
of IBM model 1 (Brown et al. 1993), trained in both directions at once with agreement (Liang, Taskar and
Klein 2006).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.sparse import csr_array
from sklearn.feature_extraction.text import TfidfVectorizer

Ids = Sequence[Sequence[int]]
WORD_START = "▁"
TRUSTED = 2.0
"""Expected alignments from which a Dutch piece's own translations are believed."""


@dataclass(frozen=True, slots=True)
class Links:
    """All pairs of a Dutch and an English piece that meet in a sentence pair."""

    kind: NDArray[np.int32]
    """(n,) which (Dutch, English) kind of link this is: an index into `dutch` and `english`."""
    english_token: NDArray[np.int32]
    """(n,) number of the English token, counted over all sentences."""
    dutch_token: NDArray[np.int32]
    dutch: NDArray[np.int64]
    """(kinds,) Dutch piece of a kind of link."""
    english: NDArray[np.int64]


def find_links(dutch: Ids, english: Ids, *, english_pieces: int) -> Links:
    """Links of sentence pairs given as bags of pieces; id 0 on either side stands for "nothing"."""
    keys, e_tokens, d_tokens = [], [], []
    e_seen = d_seen = 0
    for d_row, e_row in zip(dutch, english, strict=True):
        d, e = np.array([0, *set(d_row)]), np.array([0, *set(e_row)])
        keys.append((d[:, None] * english_pieces + e[None, :]).ravel())
        d_tokens.append(np.repeat(np.arange(d_seen, d_seen + len(d), dtype=np.int32), len(e)))
        e_tokens.append(np.tile(np.arange(e_seen, e_seen + len(e), dtype=np.int32), len(d)))
        d_seen, e_seen = d_seen + len(d), e_seen + len(e)
    kinds, kind = np.unique(np.concatenate(keys), return_inverse=True)
    return Links(
        kind=kind.astype(np.int32),
        english_token=np.concatenate(e_tokens),
        dutch_token=np.concatenate(d_tokens),
        dutch=kinds // english_pieces,
        english=kinds % english_pieces,
    )


def align(links: Links, *, rounds: int = 5) -> NDArray[np.float32]:
    """(kinds,) how often each kind of link is expected to be a translation, by expectation maximisation."""
    counts = np.bincount(links.kind).astype(np.float32)
    for _ in range(rounds):
        given_dutch = counts / np.bincount(links.dutch, counts)[links.dutch]
        given_english = counts / np.bincount(links.english, counts)[links.english]
        agreed = np.ones(len(links.kind), np.float32)
        for odds, token in ((given_dutch, links.english_token), (given_english, links.dutch_token)):
            odds_here = odds.astype(np.float32)[links.kind]
            agreed *= odds_here / np.bincount(token, odds_here).astype(np.float32)[token]
        counts = np.bincount(links.kind, agreed).astype(np.float32) + 1e-9
    return counts


def dutch_table(
    links: Links,
    counts: NDArray[np.float32],
    english: NDArray[np.float32],
    *,
    dutch_vocabulary: Mapping[str, int],
    english_vocabulary: Mapping[str, int],
    given: Mapping[str, NDArray[np.float32]],
) -> NDArray[np.float32]:
    """First embeddings (Dutch pieces, d): as `given`, else the mean of translations, else of look-alikes.

    Punctuation, digits and pieces nobody translated that are written alike in both vocabularies are copied.
    """
    real = (links.dutch > 0) & (links.english > 0)
    d, e, n = links.dutch[real], links.english[real], counts[real]
    shape = (len(dutch_vocabulary), len(english))
    total = np.bincount(d, n, minlength=shape[0])
    share = n / np.maximum(total[d], 1e-9)
    keep = share >= 0.04
    weights = csr_array((share[keep] ** 1.5, (d[keep], e[keep])), shape=shape)
    table = np.asarray(weights @ english) / np.maximum(weights.sum(1), 1e-9)[:, None]
    known = np.asarray(total >= TRUSTED) & (np.asarray(weights.sum(1)) > 0)
    for piece, i in dutch_vocabulary.items():
        bare = piece.removeprefix(WORD_START)
        twin = english_vocabulary.get(bare if piece != bare else f"##{bare}", english_vocabulary.get(bare))
        if piece in given:
            table[i], known[i] = given[piece], True
        elif twin is not None and (not known[i] or not bare.isalpha()):
            table[i], known[i] = english[twin], True
    print(f"{known.sum()} of {len(known)} Dutch pieces have translations or twins")
    table[~known] = _lookalikes(dutch_vocabulary, table, known)
    typical = np.linalg.norm(english, axis=1).mean()
    norms = np.linalg.norm(table, axis=1, keepdims=True)
    return (table * np.clip(typical / np.maximum(norms, 1e-6), 1.0, 1.3)).astype(np.float32)


def _lookalikes(
    vocabulary: Mapping[str, int], table: NDArray[np.float32], known: NDArray[np.bool_]
) -> NDArray[np.float32]:
    """For every piece not known: the mean of the five known pieces that share most character n-grams."""
    names = sorted(vocabulary, key=lambda piece: vocabulary[piece])
    grams = TfidfVectorizer(analyzer="char", ngram_range=(2, 4), sublinear_tf=True).fit_transform(names)
    found = np.flatnonzero(known)
    alike = (grams[np.flatnonzero(~known)] @ grams[found].T).toarray()
    best = np.argpartition(-alike, 5, axis=1)[:, :5]
    weights = np.take_along_axis(alike, best, axis=1) + 1e-3
    return np.einsum("nk,nkd->nd", weights / weights.sum(1, keepdims=True), table[found][best])
