"""Sending to real servers: what counts as delivered, where nothing goes, and how long it may take."""

from __future__ import annotations

import shutil
import socket
import ssl
import subprocess
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from ipaddress import ip_network
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from receiver import Receiver, answer, receiving

from storymine.errors import InputError
from storymine.webhooks import Answer, Sender, check_url

HERE = (ip_network("127.0.0.0/8"),)
SENDER = Sender(timeout=10, allowed=HERE)


def send(url: str, sender: Sender = SENDER, body: bytes = b'{"a":1}') -> Answer:
    with sender.connect() as post:
        return post(url, {"webhook-id": "msg_1"}, body)


def port_of(receiver: Receiver) -> int:
    return urlsplit(receiver.url).port or 0


@pytest.mark.parametrize("status", [200, 201, 202, 204])
def test_any_status_from_200_to_299_is_delivered(receiver: Receiver, status: int) -> None:
    receiver.reply = answer(status)
    assert send(receiver.url + "?a=b%20c") == Answer(status, f"answered {status}")
    [received] = receiver.got
    assert (received.path, received.body) == ("/hook?a=b%20c", b'{"a":1}')
    assert received.headers["content-type"] == "application/json"
    assert received.headers["user-agent"].startswith("storymine/")
    assert received.headers["host"] == f"127.0.0.1:{port_of(receiver)}"


@pytest.mark.parametrize(
    ("status", "gone", "unwell"),
    [(301, False, False), (404, False, False), (408, False, True), (410, True, False), (429, False, True),
     (500, False, True), (503, False, True)],
)  # fmt: skip
def test_anything_else_is_not(receiver: Receiver, status: int, gone: bool, unwell: bool) -> None:
    receiver.reply = answer(status)
    told = send(receiver.url)
    assert (told.status, told.delivered, told.gone, told.unwell) == (status, False, gone, unwell)


def test_a_redirect_is_not_followed(receiver: Receiver) -> None:
    with receiving() as other:
        receiver.reply = answer(307, Location=other.url)
        assert send(receiver.url).status == 307
        assert other.got == []


def test_the_time_that_a_receiver_asks_for_is_read(receiver: Receiver) -> None:
    receiver.reply = answer(429, Retry_After="120")
    assert send(receiver.url).retry_after == timedelta(seconds=120)
    receiver.reply = answer(503, Retry_After=format_datetime(datetime.now(UTC) + timedelta(hours=1)))
    wait = send(receiver.url).retry_after
    assert wait is not None
    assert timedelta(minutes=59) < wait <= timedelta(hours=1)
    for nonsense in ("soon", "-5", "1" * 30, "Thu, 99 Jan 2026 00:00:00 GMT"):
        receiver.reply = answer(503, Retry_After=nonsense)
        assert send(receiver.url).retry_after is None


def test_messages_of_one_batch_share_a_connection(receiver: Receiver) -> None:
    with SENDER.connect() as post:
        for _ in range(5):
            assert post(receiver.url, {}, b"{}").delivered
    assert len(receiver.connections) == 1


def resolving(*addresses: str) -> Sender:
    return Sender(timeout=10, allowed=HERE, resolve=lambda host, port: addresses)


def test_the_address_that_was_checked_is_connected_to(receiver: Receiver) -> None:
    """A name that leads elsewhere when it is looked up again (rebinding) is looked up once only."""
    answers = iter([["127.0.0.1"], ["10.0.0.1"]])
    sender = Sender(timeout=10, allowed=HERE, resolve=lambda host, port: next(answers))
    url = f"http://hook.example.nl:{port_of(receiver)}/hook"
    assert send(url, sender).delivered
    assert receiver.got[0].headers["host"] == f"hook.example.nl:{port_of(receiver)}"
    assert send(url, sender).reason.startswith("the host has no public address")
    assert len(receiver.got) == 1


@pytest.mark.parametrize(
    "address",
    ["127.0.0.1", "::1", "10.0.0.1", "169.254.169.254", "::ffff:127.0.0.1", "100.64.0.1", "0.0.0.0"],
)
def test_a_name_of_a_private_address_is_not_connected_to(address: str) -> None:
    sender = Sender(timeout=10, resolve=lambda host, port: [address])
    told = send("http://hook.example.nl/", sender)
    assert told == Answer(
        None, "the host has no public address; STORYMINE_WEBHOOK_PRIVATE can allow its network"
    )


@pytest.mark.parametrize("host", ["127.0.0.1", "2130706433", "0x7f.1", "localhost", "[::1]", "0"])
def test_this_machine_in_any_spelling_is_not_connected_to(receiver: Receiver, host: str) -> None:
    told = send(f"http://{host}:{port_of(receiver)}/", Sender(timeout=10))
    assert told.status is None
    assert receiver.got == []


def test_the_next_permitted_address_is_tried(receiver: Receiver) -> None:
    url = f"http://hook.example.nl:{port_of(receiver)}/hook"
    assert send(url, resolving("10.0.0.1", "127.0.0.2", "127.0.0.1")).delivered


@settings(max_examples=50, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(path=st.text(st.characters(min_codepoint=33, max_codepoint=126), max_size=40))
def test_any_url_that_is_taken_can_be_sent_to(receiver: Receiver, path: str) -> None:
    url = f"http://hook.example.nl:{port_of(receiver)}/{path}"
    try:
        check_url(url, http=True)
    except InputError:
        return
    assert send(url, resolving("127.0.0.1")).delivered


def test_a_host_that_is_not_known_or_not_there() -> None:
    def unknown(host: str, port: int) -> list[str]:
        raise socket.gaierror(-2, "Name or service not known")

    told = send("https://nergens.example.nl/", Sender(resolve=unknown))
    assert told == Answer(None, "cannot connect: the host is not known")
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        assert "cannot connect" in send(f"http://127.0.0.1:{free.getsockname()[1]}/").reason


@contextmanager
def talking(talk: Callable[[socket.socket], None]) -> Iterator[str]:
    """The address of a server that says what it likes to the first who connects."""
    with socket.create_server(("127.0.0.1", 0)) as server:

        def serve() -> None:
            connection, _ = server.accept()
            with connection:
                connection.recv(65536)
                try:
                    talk(connection)
                except OSError:
                    return  # the other side has gone

        thread = threading.Thread(target=serve)
        thread.start()
        yield f"http://127.0.0.1:{server.getsockname()[1]}/"
        thread.join()


def test_a_receiver_that_says_nothing_is_not_waited_for_long() -> None:
    stop = threading.Event()
    with talking(lambda _: stop.wait(30) and None) as url:
        told = send(url, Sender(timeout=0.2, allowed=HERE))
        stop.set()
    assert told == Answer(None, "no answer within 0.2 seconds")


def test_a_receiver_that_drips_is_not_waited_for_long() -> None:
    stop = threading.Event()

    def drip(connection: socket.socket) -> None:
        connection.sendall(b"HTTP/1.1 200 OK\r\n")
        while not stop.wait(0.02):
            connection.sendall(b"X")

    with talking(drip) as url:
        told = send(url, Sender(timeout=0.5, allowed=HERE))
        stop.set()
    assert told == Answer(None, "no answer within 0.5 seconds")


def test_a_body_without_end_is_not_read() -> None:
    sent = 0

    def flood(connection: socket.socket) -> None:
        nonlocal sent
        connection.sendall(b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n")
        while True:
            sent += connection.send(b"1000\r\n" + b"x" * 0x1000 + b"\r\n")

    with talking(flood) as url:
        assert send(url).delivered
    assert sent < 20_000_000  # what fits in the sockets' buffers


@pytest.mark.parametrize("said", [b"SSH-2.0-geheim\r\n", b"", b"HTTP/1.1 200 OK\r\nX: " + b"a" * 200_000])
def test_what_is_no_answer_is_told_without_its_words(said: bytes) -> None:
    # Who has gone before our request was out has broken off.
    told = [Answer(None, "there was no HTTP answer"), Answer(None, "the connection broke off")]
    with talking(lambda connection: connection.sendall(said)) as url:
        assert send(url) in told


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A certificate and its key for hook.example.nl, signed by itself."""
    if shutil.which("openssl") is None:
        pytest.skip("openssl is not installed")
    path = tmp_path_factory.mktemp("tls") / "both.pem"
    make = ["openssl", "req", "-x509", "-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:prime256v1", "-nodes",
            "-days", "2", "-subj", "/CN=hook.example.nl", "-addext", "subjectAltName=DNS:hook.example.nl",
            "-keyout", path, "-out", path.with_name("cert.pem")]  # fmt: skip
    subprocess.run(make, check=True, capture_output=True)
    path.write_text(path.read_text() + path.with_name("cert.pem").read_text())
    return path


def test_the_certificate_is_checked_for_the_name_in_the_url(certificate: Path) -> None:
    served = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    served.load_cert_chain(certificate)
    names: list[str | None] = []
    served.sni_callback = lambda _, name, __: names.append(name)  # type: ignore[assignment]

    def trusting(host: str) -> tuple[str, Sender]:
        trust = lambda: ssl.create_default_context(cafile=certificate.with_name("cert.pem"))  # noqa: E731
        sender = Sender(timeout=10, allowed=HERE, resolve=lambda *_: ["127.0.0.1"], trust=trust)
        return f"https://{host}:{port_of(receiver)}/hook", sender

    with receiving(served) as receiver:
        assert send(*trusting("hook.example.nl")).delivered
        assert names == ["hook.example.nl"]
        assert "certificate" in send(*trusting("ander.example.nl")).reason
        url, _ = trusting("hook.example.nl")
        assert "certificate" in send(url, resolving("127.0.0.1")).reason  # the system does not trust it
        assert len(receiver.got) == 1


def test_a_name_that_is_looked_up_for_ever_takes_no_longer_than_a_message_may() -> None:
    found = threading.Event()

    def hangs(host: str, port: int) -> list[str]:
        found.wait(30)
        return ["127.0.0.1"]

    begun = time.monotonic()
    told = send("https://langzaam.example.nl/", Sender(timeout=0.3, allowed=HERE, resolve=hangs))
    took = time.monotonic() - begun
    found.set()
    assert told == Answer(None, "no answer within 0.3 seconds")
    assert took < 10
