"""One question over a real socket: the answer, or why there is none."""

from __future__ import annotations

import socket
import time
from collections.abc import Iterator
from dataclasses import replace

import pytest
from chat_server import Chat, Reply, body, chatting, drips, floods, says

from storymine.suggesting import Asker, SuggestionError, question

SECRET = "zwabberfluit"


@pytest.fixture
def chat() -> Iterator[Chat]:
    with chatting() as made:
        yield made


def ask(chat: Chat, **options: object) -> str:
    asker = replace(Asker(chat.url, "klein-1", timeout=5.0), **options)  # type: ignore[arg-type]
    return asker.ask(question(["monteur", "te laat"], ["De monteur kwam niet."]))


def test_what_is_asked_is_the_same_every_time(chat: Chat) -> None:
    chat.reply = says(" Monteur komt niet ")
    assert ask(chat, key="geheim", seed=7) == " Monteur komt niet "
    assert ask(chat, key="geheim", seed=7)
    [(path, headers, given), again] = chat.asked
    assert path == "/v1/chat/completions"
    assert headers["authorization"] == "Bearer geheim"
    assert (given["model"], given["temperature"], given["seed"], given["stream"]) == ("klein-1", 0, 7, False)
    assert given["max_tokens"] <= 100
    assert [one["role"] for one in given["messages"]] == ["system", "user"]
    assert "Trefwoorden: monteur, te laat" in chat.questions[0]
    assert "- De monteur kwam niet." in chat.questions[0]
    assert again[2] == given
    ask(chat)
    assert "authorization" not in chat.asked[-1][1]


@pytest.mark.parametrize(
    ("reply", "reason"),
    [
        (body(500, SECRET.encode()), "answered 500"),
        (body(401, SECRET.encode()), "answered 401"),
        (body(302, b""), "answered 302"),
        (body(200, SECRET.encode()), "not of the form"),
        (body(200, b"{" + SECRET.encode()), "not of the form"),
        (body(200, b"[" * 50_000), "not of the form"),
        (body(200, b"\xff\xfe"), "not of the form"),
        (body(200, b"null"), "not of the form"),
        (body(200, b'{"choices": []}'), "not of the form"),
        (body(200, b'{"choices": [{"message": {"content": null}}]}'), "not of the form"),
        (body(200, b'{"choices": [{"message": {"content": ["x"]}}]}'), "not of the form"),
        (body(200, b'{"choices": {"0": 1}}'), "not of the form"),
        (floods, "larger than"),
    ],
)
def test_an_answer_that_is_none_is_told_without_its_words(chat: Chat, reply: Reply, reason: str) -> None:
    chat.reply = reply
    with pytest.raises(SuggestionError, match=reason) as raised:
        ask(chat)
    assert SECRET not in str(raised.value)


def test_a_slow_answer_is_given_up_in_time(chat: Chat) -> None:
    chat.reply = drips(30)
    started = time.monotonic()
    with pytest.raises(SuggestionError, match=r"no answer within 0\.5 seconds"):
        ask(chat, timeout=0.5)
    assert time.monotonic() - started < 5


def test_who_is_not_there_and_who_hangs_up() -> None:
    with socket.socket() as place:
        place.bind(("127.0.0.1", 0))
        port = place.getsockname()[1]
    asker = Asker(f"http://127.0.0.1:{port}/v1", "m", timeout=5.0)
    with pytest.raises(SuggestionError, match="cannot connect"):
        asker.ask([])
    with chatting() as chat:
        chat.reply = lambda handler, _: handler.connection.shutdown(socket.SHUT_RDWR)
        with pytest.raises(SuggestionError, match=r"broke off|no HTTP answer"):
            ask(chat)


def test_plain_http_leads_to_this_machine_only(chat: Chat, monkeypatch: pytest.MonkeyPatch) -> None:
    """A name that looks like this machine may lead elsewhere; nothing is sent before that is known."""
    local = chat.url.replace("127.0.0.1", "localhost")
    assert ask(chat, url=local)
    told = len(chat.asked)
    outside = socket.gethostbyname(socket.gethostname())
    if outside.startswith("127."):
        pytest.skip("this machine has no address of its own")
    with socket.create_server((outside, 0)) as server:
        asker = Asker(f"http://{outside}:{server.getsockname()[1]}/v1", "m", timeout=5.0)
        with pytest.raises(SuggestionError, match="not on this machine"):
            asker.ask([])
        server.settimeout(5)
        taken, _ = server.accept()
        with taken:
            assert taken.recv(1) == b""
    assert len(chat.asked) == told
