"""What a finder of personal data hands back, and the kinds there are."""

from __future__ import annotations

import re
from typing import Final, NamedTuple

KINDS: Final = (
    *(
        "NAAM",
        "TELEFOON",
        "EMAIL",
        "IBAN",
        "BSN",
        "ADRES",
        "KENTEKEN",
        "KAART",
        "KLANTNUMMER",
        "GEBOORTEDATUM",
        "URL",
    ),
)
PLACEHOLDER: Final = re.compile(rf"\[({'|'.join(KINDS)})-(\d{{1,9}})\]")
# Stands for the characters of a placeholder while searching: no letter, digit, space or mark.
MASK: Final = "\ue000"


class Found(NamedTuple):
    """Personal data at text[start:end]; findings with the same kind and key are the same thing."""

    start: int
    end: int
    kind: str
    key: str


def squeeze(value: str) -> str:
    """Letters and digits only, in capitals: what makes two ways of writing a number the same number."""
    return re.sub(r"[\W_]+", "", value).upper()
