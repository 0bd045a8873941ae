from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st
from tokenizers import Tokenizer, models, pre_tokenizers, processors

from storymine.nlp.encoder import Vectors, read_windows
from storymine.nlp.pieces import Pieces, Window, owned, pad, split

LONGEST = 64


def word_tokenizer() -> Tokenizer:
    """Every word a piece; w0 is piece 4, w1 piece 5, ..."""
    names = ("[PAD]", "[UNK]", "[CLS]", "[SEP]", *(f"w{i}" for i in range(400)))
    made = Tokenizer(models.WordLevel({name: i for i, name in enumerate(names)}, unk_token="[UNK]"))
    made.pre_tokenizer = pre_tokenizers.WhitespaceSplit()
    made.post_processor = processors.TemplateProcessing(
        single="[CLS] $A [SEP]",
        pair="[CLS] $A [SEP] $B:1 [SEP]:1",
        special_tokens=[("[CLS]", 2), ("[SEP]", 3)],
    )
    return made


TOKENIZER = word_tokenizer()


def pieces_of(words: int, around: int) -> tuple[str, Pieces]:
    text = " ".join(f"w{i}" for i in range(words))
    surroundings = " ".join(f"w{i}" for i in range(300, 300 + around))
    [pieces] = split(TOKENIZER, [(text, surroundings)], longest=LONGEST)
    return text, pieces


@settings(max_examples=80, deadline=None)
@given(words=st.integers(0, 290), around=st.integers(0, 99))
def test_every_piece_is_answered_for_once_by_a_window_that_fits(words: int, around: int) -> None:
    text, pieces = pieces_of(words, around)
    assert [text[a:b] for a, b in zip(pieces.starts, pieces.ends, strict=True)] == text.split()
    answered: list[int] = []
    for window in pieces.windows:
        assert len(window.ids) == len(window.kinds) <= LONGEST
        assert window.ids[0] == 2
        assert window.ids[-1] == 3
        own = window.ids[window.first : window.last]
        assert own.tolist() == [4 + window.place + i for i in range(len(own))]
        answered += range(window.place, window.place + len(own))
    assert answered == list(range(words))


def test_of_long_surroundings_the_last_words_stay() -> None:
    _, pieces = pieces_of(3, 99)
    [window] = pieces.windows
    around = window.ids[window.kinds == 1]
    assert around[-2] == 4 + 398
    assert len(window.ids) <= LONGEST


def test_states_come_back_in_the_order_of_the_texts() -> None:
    texts = [
        (" ".join(f"w{i}" for i in range(first, first + many)), "")
        for first, many in ((0, 3), (5, 200), (9, 0))
    ]
    pieces = list(split(TOKENIZER, texts, longest=LONGEST))

    def look(windows: Sequence[Window]) -> Vectors:
        return pad(windows)[0].reshape(-1, 1)[owned(windows)].astype(np.float32)

    seen = read_windows(pieces, look, width=1)
    assert seen[0].states[:, 0].tolist() == [4, 5, 6]
    assert seen[1].states[:, 0].tolist() == list(range(9, 209))
    assert seen[2].states.shape == (0, 1)
