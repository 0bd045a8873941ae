from __future__ import annotations

import numpy as np

from storymine.nlp.align import moment_states, token_states
from storymine.nlp.encoder import States

TOKENS = [("Niet", 0), ("gebeld", 5), (".", 11), ("  ", 12), ("Jammer", 14)]
SEEN = States(
    starts=np.array([0, 4, 8, 11, 13]),  # as in vocabularies whose pieces begin with the space before
    ends=np.array([4, 8, 11, 12, 20]),
    states=np.array([[1.0], [2.0], [4.0], [5.0], [7.0]], np.float32),
)


def test_a_token_has_the_mean_of_its_pieces() -> None:
    assert token_states(SEEN, TOKENS)[:, 0].tolist() == [1, 3, 5, 0, 7]


def test_a_moment_has_the_mean_of_its_tokens_with_pieces() -> None:
    states = token_states(SEEN, TOKENS)
    moments = moment_states(states, states.any(1), [(0, 3), (3, 5), (3, 4)])
    assert moments[:, 0].tolist() == [3, 7, 0]


def test_without_pieces_there_is_nothing() -> None:
    none = np.zeros(0, np.int64)
    assert not token_states(States(none, none, np.zeros((0, 1), np.float32)), TOKENS).any()
