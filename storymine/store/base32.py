"""Numbers as text that sorts as they do, in Crockford's digits without those that look alike."""

from __future__ import annotations

from typing import Final

_DIGITS: Final = "0123456789abcdefghjkmnpqrstvwxyz"


def base32(number: int, length: int) -> str:
    """The last `length` digits of a number.

    >>> base32(1000, 4)
    '00z8'
    """
    return "".join(_DIGITS[number >> 5 * place & 31] for place in range(length - 1, -1, -1))
