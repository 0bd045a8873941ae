"""Languages: short Dutch stays Dutch, clear other languages are marked."""

from __future__ import annotations

from pathlib import Path

import pytest

from storymine.ingest import detect_language, read

CORPUS = Path(__file__).parents[2] / "models" / "corpus"

SHORT = (
    "top|ging mis|prima|ok|goed|slecht|nice|super service|App crasht|Merci!|amai|da's just|wifi down|"
    "Super, thanks!|chill"
)

OTHERS = {
    "en": [
        "The delivery was late and nobody answered the phone when I called.",
        "Great service, very friendly staff and fast delivery!",
        "I would like to cancel my subscription as soon as possible.",
        "My internet has been down since yesterday and I work from home.",
    ],
    "de": [
        "Die Lieferung kam viel zu spät und niemand ging ans Telefon.",
        "Ich möchte meinen Vertrag so schnell wie möglich kündigen.",
        "Das Essen war kalt und der Fahrer war sehr unfreundlich.",
    ],
    "fr": [
        "La livraison est arrivée en retard et personne n'a répondu au téléphone.",
        "Je voudrais résilier mon abonnement le plus vite possible.",
        "Pouvez-vous me dire quand mon colis arrivera ?",
    ],
    "tr": ["Teslimat çok geç geldi ve kimse telefona cevap vermedi.", "Üç haftadır para iademi bekliyorum."],
    "pl": [
        "Dostawa przyszła za późno i nikt nie odbierał telefonu.",
        "Od trzech tygodni czekam na zwrot pieniędzy.",
    ],
    "es": [
        "La entrega llegó muy tarde y nadie contestó al teléfono.",
        "Quiero cancelar mi suscripción lo antes posible.",
    ],
}


@pytest.mark.parametrize("text", SHORT.split("|"))
def test_short_dutch_stays_dutch(text: str) -> None:
    assert detect_language(text) == "nl"


@pytest.mark.parametrize(
    ("language", "text"), [(language, text) for language, texts in OTHERS.items() for text in texts]
)
def test_clear_other_languages_are_marked(language: str, text: str) -> None:
    assert detect_language(text) == language


@pytest.mark.parametrize("language", ["en", "de", "fr", "es"])
def test_a_few_words_of_dutch_do_not_make_a_text_dutch(language: str) -> None:
    assert detect_language(f"{' '.join(OTHERS[language])} Dat heb ik niet.") == language


def test_a_few_words_of_english_do_not_make_a_text_english() -> None:
    assert detect_language("Ik heb dat niet besteld, maar het is wel geleverd. Best service ever!") == "nl"


@pytest.mark.parametrize("text", ["", "😡😡😡", "12 34", "[NAAM-1]", "https://voorbeeld.nl"])
def test_nothing_to_go_by(text: str) -> None:
    assert detect_language(text) == "und"


def test_the_corpus_is_dutch() -> None:
    texts = [
        utterance.text
        for name in ("kort.story", "webcare.story", "lang_gesprek.story")
        for story in read(CORPUS / name)
        for utterance in story.utterances
    ]
    dutch = sum(detect_language(text) in {"nl", "und"} for text in texts)
    assert dutch >= 0.995 * len(texts)
