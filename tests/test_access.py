from __future__ import annotations

import re

from hypothesis import given
from hypothesis import strategies as st

from storymine.access import Role, hash_secret, new_key, same_secret, split_key


def test_what_each_role_may() -> None:
    may = {role: {needed.value for needed in Role if role.may(needed)} for role in Role}
    assert may == {
        Role.INGEST: {"ingest"},
        Role.READ: {"read"},
        Role.CURATE: {"read", "curate"},
        Role.ADMIN: {"ingest", "read", "curate", "admin"},
    }


def test_a_key_is_recognised_split_and_never_the_same() -> None:
    made = [new_key() for _ in range(200)]
    assert len({text for _, _, text in made}) == 200
    for key_id, secret, text in made:
        assert re.fullmatch(r"sm_[0-9a-f]{12}_[\w-]{43}", text)  # 32 bytes of chance
        assert split_key(f" {text}\n") == (key_id, secret)


@given(st.text(max_size=80))
def test_what_is_no_key_is_none(text: str) -> None:
    assert split_key(text) is None or re.fullmatch(r"\s*sm_[0-9a-f]{12}_[\w-]{43}\s*", text)


def test_a_hash_tells_the_secret_from_any_other() -> None:
    kept = hash_secret("geheim")
    assert re.fullmatch("[0-9a-f]{64}", kept)
    assert same_secret("geheim", kept)
    assert not same_secret("geheim ", kept)
    assert not same_secret(kept, kept)
