"""Arithmetic that tells real identifiers from other numbers of the same length."""

from __future__ import annotations

from typing import Final

# Length of an IBAN per country (ISO 13616 registry), for the countries that Dutch and Belgian customers
# pay from.
IBAN_LENGTHS: Final = {
    "NL": 18,
    "BE": 16,
    "DE": 22,
    "FR": 27,
    "LU": 20,
    "GB": 22,
    "IE": 22,
    "ES": 24,
    "PT": 25,
    "IT": 27,
    "AT": 20,
    "CH": 21,
    "DK": 18,
    "SE": 24,
    "NO": 15,
    "FI": 18,
    "PL": 28,
    "CZ": 24,
    "SK": 24,
    "HU": 28,
    "RO": 24,
    "BG": 22,
    "GR": 27,
    "HR": 21,
    "SI": 19,
    "EE": 20,
    "LV": 21,
    "LT": 20,
    "MT": 31,
    "CY": 28,
    "TR": 26,
    "MC": 27,
}


def is_bsn(digits: str) -> bool:
    """The 11-test of a Dutch citizen service number: 8 or 9 digits, weights 9..2 and -1.

    >>> is_bsn("111222333")
    True
    """
    if not digits.isdecimal() or len(digits) not in {8, 9} or not int(digits):
        return False
    number = [int(digit) for digit in digits.zfill(9)]
    return (
        sum(weight * digit for weight, digit in zip(range(9, 1, -1), number, strict=False)) - number[8]
    ) % 11 == 0


def is_rijksregister(digits: str) -> bool:
    """The check of a Belgian national register number: the last two of 11 digits are 97 minus the rest
    modulo 97.
    """
    if not digits.isdecimal() or len(digits) != 11:
        return False
    check, number = int(digits[9:]), int(digits[:9])
    born_after_1999 = 2_000_000_000 + number
    return check in {97 - number % 97, 97 - born_after_1999 % 97}


def is_iban(value: str) -> bool:
    """ISO 13616: right length for its country, and the number with the head behind it is 1 modulo 97.

    >>> is_iban("NL91ABNA0417164300")
    True
    """
    if IBAN_LENGTHS.get(value[:2]) != len(value) or not (value.isascii() and value.isalnum()):
        return False
    return int("".join(str(int(character, 36)) for character in value[4:] + value[:4])) % 97 == 1


def is_luhn(digits: str) -> bool:
    """The Luhn check of payment cards.

    >>> is_luhn("4111111111111111")
    True
    """
    if not digits.isdecimal() or len(set(digits)) == 1:
        return False
    doubled = (sum(divmod(2 * int(digit), 10)) for digit in digits[-2::-2])
    return (sum(doubled) + sum(int(digit) for digit in digits[::-2])) % 10 == 0
