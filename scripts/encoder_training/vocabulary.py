"""A Dutch sub-word vocabulary: Unigram pieces of lower-cased text without accents, and emoji."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable
from pathlib import Path

from tokenizers import Regex, Tokenizer, models, normalizers, pre_tokenizers, processors, trainers

SEAM = "\u0001"
"""Put inside a word, it forces a piece boundary there: another reading of the same word."""

SPECIAL = ("[PAD]", "[UNK]", "[CLS]", "[SEP]")
MAX_PIECES = 128

EMOTICONS = {
    r":'-?\(": "😢",
    r"[:=]-?\)+": "🙂",
    r"[:=]-?\(+": "🙁",
    r";-?\)+": "😉",
    r"(?<![\w])[:=x]-?d+\b": "😀",
    r"(?<![\w]):-?p\b": "😛",
    r"<3+": "❤",
}

EMOJI = Path(__file__).with_name("emoji.tsv")
"""What an emoji says in a customer's message, in English: what the teacher is shown for it."""


def read_meanings() -> dict[str, str]:
    lines = EMOJI.read_text(encoding="utf-8").splitlines()
    return dict(line.split("\t") for line in lines)


def new_tokenizer() -> Tokenizer:
    tokenizer = Tokenizer(models.Unigram())
    emoticons = [normalizers.Replace(Regex(pattern), f" {emoji} ") for pattern, emoji in EMOTICONS.items()]
    tokenizer.normalizer = normalizers.Sequence(
        [
            normalizers.NFKD(),
            normalizers.StripAccents(),
            normalizers.Lowercase(),
            *emoticons,
            normalizers.Replace(Regex(" +"), " "),
            normalizers.Strip(),
        ]
    )
    tokenizer.pre_tokenizer = pre_tokenizers.Sequence(
        [
            pre_tokenizers.Metaspace(),
            pre_tokenizers.Split(Regex(rf"{SEAM}|▁(?=[\p{{So}}\p{{Sk}}\p{{P}}\d])"), "removed"),
            pre_tokenizers.Digits(individual_digits=True),
            pre_tokenizers.Punctuation(),
            pre_tokenizers.Split(Regex(r"(?!▁)[\p{So}\p{Sk}]"), "isolated"),
        ]
    )
    return tokenizer


def train_vocabulary(texts: Iterable[str], *, pieces: int) -> Tokenizer:
    """Pieces learnt from `texts`, with [CLS] and [SEP] around every text, as in BERT."""
    tokenizer = new_tokenizer()
    trainer = trainers.UnigramTrainer(
        vocab_size=pieces,
        unk_token="[UNK]",
        special_tokens=list(SPECIAL),
        show_progress=False,
        max_piece_length=16,
        initial_alphabet=sorted(read_meanings()),
    )
    tokenizer.train_from_iterator(texts, trainer)
    first, last = tokenizer.token_to_id("[CLS]"), tokenizer.token_to_id("[SEP]")
    tokenizer.post_processor = processors.TemplateProcessing(
        single="[CLS] $A [SEP]", special_tokens=[("[CLS]", first), ("[SEP]", last)]
    )
    tokenizer.enable_truncation(MAX_PIECES)
    return tokenizer


def emoji_meanings(pieces: Iterable[str]) -> dict[str, str]:
    """English words for every emoji among the pieces: ours, or its Unicode name."""
    ours = read_meanings()
    found = {
        piece: ours.get(piece) or unicodedata.name(piece, "").lower() for piece in pieces if is_emoji(piece)
    }
    return {emoji: meaning for emoji, meaning in found.items() if meaning}


def is_emoji(character: str) -> bool:
    return len(character) == 1 and character != "▁" and unicodedata.category(character) == "So"
