"""Sealing: what opens what, and keys that cannot be used."""

from __future__ import annotations

import base64
import sys
from pathlib import Path

import pytest

from storymine.errors import ConfigurationError, MissingExtraError, SealError
from storymine.sealing import Keyring, Sealed, new_key, read_keyring
from storymine.settings import Settings

OLD, NEW = (
    "2025:" + base64.b64encode(bytes(range(32))).decode(),
    "2026:" + base64.urlsafe_b64encode(bytes(range(200, 232))).decode(),
)


def test_what_is_sealed_opens_with_its_key_and_for_what_it_was_sealed() -> None:
    ring = read_keyring(f"{NEW},{OLD}")
    sealed = ring.seal(b"Sjaan belde", about="story 1")
    assert (sealed.key, ring.current, ring.ids) == ("2026", "2026", ("2026", "2025"))
    assert b"Sjaan" not in sealed.data
    assert ring.open(sealed, about="story 1") == b"Sjaan belde"
    assert ring.seal(b"Sjaan belde", about="story 1") != sealed, "each time with another nonce"
    with pytest.raises(SealError, match="altered"):
        ring.open(sealed, about="story 2")


@pytest.mark.parametrize("at", [0, 5, 12, 20, -1])
def test_what_was_altered_does_not_open(at: int) -> None:
    ring = read_keyring(NEW)
    sealed = ring.seal(b"Sjaan belde", about="x")
    data = bytearray(sealed.data)
    data[at] ^= 1
    with pytest.raises(SealError, match="'2026'"):
        ring.open(Sealed("2026", bytes(data)), about="x")
    with pytest.raises(SealError, match="too short"):
        ring.open(Sealed("2026", sealed.data[:27]), about="x")


def test_old_keys_open_and_other_keys_do_not() -> None:
    sealed = read_keyring(OLD).seal(b"Sjaan", about="x")
    assert read_keyring(f"{NEW} {OLD}").open(sealed, about="x") == b"Sjaan"
    with pytest.raises(SealError, match=r"'2025', which is not among the keys 2026"):
        read_keyring(NEW).open(sealed, about="x")
    with pytest.raises(SealError, match="the key is another one"):
        read_keyring(NEW.replace("2026:", "2025:")).open(sealed, about="x")


def test_a_new_key_can_be_used_and_is_never_the_same() -> None:
    keys = {new_key() for _ in range(20)}
    assert len({read_keyring(key).current for key in keys}) == 20


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("", "there is no key"),
        ("# alleen een opmerking", "there is no key"),
        ("geheim", "not written as ID:KEY"),
        ("a b:c", "not written as ID:KEY"),
        ("k:geheim!", "'k' is not base64"),
        ("k:" + base64.b64encode(b"kort").decode(), "has 4 bytes; a key has 32"),
        ("k:" + base64.b64encode(b"a" * 32).decode(), "'k' is not random"),
        (f"{NEW},{NEW}", "there twice"),
        (f"{NEW},b{NEW}", "two ids have the same key"),
    ],
)
def test_keys_that_cannot_be_used_are_named_and_never_shown(text: str, told: str) -> None:
    with pytest.raises(ConfigurationError, match=told) as caught:
        read_keyring(text, source="STORYMINE_RAW_KEYS")
    assert str(caught.value).startswith("STORYMINE_RAW_KEYS: ")
    for secret in ("geheim", NEW.partition(":")[2], base64.b64encode(b"a" * 32).decode()):
        assert secret not in str(caught.value)


def test_without_the_library_the_message_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "cryptography.hazmat.primitives.ciphers.aead", None)
    with pytest.raises(MissingExtraError, match=r"pip install 'storymine\[raw\]'"):
        read_keyring(NEW)


def ring(**settings: object) -> Keyring | None:
    return Settings(**settings).raw_keyring()  # type: ignore[arg-type]


def test_the_settings_give_keys_from_one_place(tmp_path: Path) -> None:
    assert ring() is None
    file = tmp_path / "keys"
    file.write_text(f"# van mei\n{NEW}\n\n{OLD}  # tot juni\n", encoding="utf-8")
    made = ring(raw_keys_file=file)
    assert made is not None
    assert made.ids == ("2026", "2025")
    for wrong, told in (
        ({"store_raw": True}, "there is no key for it"),
        ({"store_raw": True, "raw_keys": NEW, "redact": False}, "set one of the two"),
        ({"raw_keys": NEW, "raw_keys_file": file}, "not both"),
        ({"raw_keys_file": tmp_path / "weg"}, "FileNotFoundError"),
        ({"raw_keys_file": tmp_path}, "IsADirectoryError"),
        ({"raw_keys": "geheim"}, "STORYMINE_RAW_KEYS: key 1"),
    ):
        with pytest.raises(ConfigurationError, match=told):
            ring(**wrong)
    assert NEW not in repr(Settings(raw_keys=NEW))  # type: ignore[arg-type]
