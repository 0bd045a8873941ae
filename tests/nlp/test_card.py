from __future__ import annotations

from storymine.nlp.card import model_card
from storymine.nlp.scorecard import Scorecard, score_task


def test_a_card_shows_data_licences_and_every_figure() -> None:
    gold = [frozenset({"hulp"}), frozenset({"betalen"}), frozenset({"hulp"})]
    task = score_task("stage", gold, gold, confidences=[0.9, 0.8, 0.7])
    meta = {
        "name": "proef",
        "version": "0.1",
        "seed": 7,
        "aside": {"zorg": 1700},
        "encoder": {"pieces": 10, "width": 4, "layers": 2, "spearman": {"stsb-nl-test": 0.5}},
        "boundaries": {"as written": {"f1": 0.9, "f1_punctuated": 0.95, "f1_bare": 0.6, "punctuation": 0.8}},
        "context": {"stage": {"with": 0.61, "without": 0.57}},
        "data": [{"what": "heads", "source": "eigen corpus", "licence": "Apache-2.0"}],
    }
    card = model_card(meta, Scorecard("proef 0.1", 3, (task,)))
    assert card.startswith("# proef 0.1")
    for figure in (
        "eigen corpus",
        "**1.000**",
        "zorg: 1,700 moments",
        "| as written | 0.900 | 0.950 | 0.600 | 0.800 |",
        "| stage | 0.610 | 0.570 |",
        "0.500",
        "| stage | betalen |",
        "| stage | 0.90 | 1.00 | 1 | ██████████ |",
    ):
        assert figure in card
