"""The gate of the service: who is calling, by which key or login, and how often."""

from __future__ import annotations

import logging
import re
import threading
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from ipaddress import IPv4Address, ip_address, ip_network
from typing import Literal

from fastapi import Request
from sqlalchemy.orm import Session, sessionmaker

from storymine import store
from storymine.access import ANYBODY, Action, Actor, Key, Role
from storymine.settings import Settings
from storymine.urls import is_loopback
from storymine_api.cookies import login_token
from storymine_api.errors import TOO_MANY, UNAUTHENTICATED, WRONG_HOST, ProblemError
from storymine_api.forms import refuse_cross_site
from storymine_api.known_keys import KnownKeys
from storymine_api.throttle import Throttle

SAFE = frozenset({"GET", "HEAD", "OPTIONS"})
_HOST = re.compile(r"(\[[0-9A-Fa-f:.]+\]|[A-Za-z0-9.-]+)(?::[0-9]*)?")
PRUNE_EVERY = timedelta(hours=1)
log = logging.getLogger("storymine.api")


def utc_now() -> datetime:
    return datetime.now(UTC)


@dataclass(frozen=True, slots=True)
class AccessRules:
    """How often, how long; `now` is the clock that all of it is measured with."""

    requests_per_minute: int = 1200
    failures_per_minute: int = 10
    login: timedelta = timedelta(hours=12)
    audit_kept: timedelta = timedelta(days=365)
    now: Callable[[], datetime] = utc_now

    @classmethod
    def from_settings(cls, settings: Settings) -> AccessRules:
        return cls(
            requests_per_minute=settings.requests_per_minute,
            failures_per_minute=settings.failures_per_minute,
            login=timedelta(hours=settings.session_hours),
            audit_kept=timedelta(days=settings.audit_days),
        )


@dataclass(frozen=True, slots=True)
class Caller:
    """Who sent a request: with a key, from a browser that is logged in, or anybody while there are no
    keys.
    """

    actor: Actor
    role: Role
    by: Literal["key", "login", "nothing"]

    def may(self, *roles: Role) -> bool:
        return any(self.role.may(role) for role in roles)


class Gate:
    """Lets callers in: everybody on this machine until the first key is made, key holders from then on."""

    def __init__(self, sessions: sessionmaker[Session], rules: AccessRules) -> None:
        self.rules = rules
        self._sessions = sessions
        self._requests = Throttle(rules.requests_per_minute, rules.now)
        self._failures = Throttle(rules.failures_per_minute, rules.now)
        self._known = KnownKeys(sessions)
        self._lock = threading.Lock()
        self._pruned_at: datetime | None = None

    def is_closed(self) -> bool:
        """Whether a key was ever made; of one that another process made this may be heard a second later."""
        return self._known.ask_closed()

    def keys_changed(self) -> None:
        """Call it once a key was made or revoked here, so that it counts at once."""
        self._known.forget()

    def admit(self, request: Request) -> Caller:
        """Who is calling. Raises ProblemError: 401 without a key or login that works, 403 for what a browser
        was made to send by another site, 429 for too much.
        """
        if not self.is_closed():
            return _anybody(request)
        if (text := _bearer(request)) is None:
            return self._counted(request, self._find_login(request), "login")
        return self._counted(request, self._find_key(request, text), "key")

    def recognise(self, request: Request) -> Caller | None:
        """Who looks at a page for everybody, to show them their own menu: None for a stranger."""
        try:
            if not self.is_closed():
                return _anybody(request)
            key = self._find_login(request)
        except ProblemError:
            return None
        return Caller(key.actor, key.role, "login")

    def admit_at_once(self, request: Request) -> Caller | None:
        """As `admit`, for an event loop: None where the store has to be asked."""
        closed = self._known.closed()
        if closed is False:
            return _anybody(request)
        text = _bearer(request) if closed else None
        key = self._known.recent(text, now=self.rules.now()) if text else None
        return self._counted(request, key, "key") if key else None

    def log_in(self, request: Request, text: str) -> tuple[Key, str] | None:
        """The key with this text and the token of a new login with it, or None.

        Raises ProblemError (429) after too many failures from one address.
        """
        self._check_failures(request, tokens=0)
        now = self.rules.now()
        with self._sessions() as session:
            key = store.find_key(session, text, now=now)
        if key is None:
            self._check_failures(request, tokens=1)
            self.note(ANYBODY, Action.LOGIN_FAILED, _address(request))
            return None
        with self._sessions.begin() as session:
            if old := login_token(request):
                store.end_login(session, old)
            store.note_use(session, key, now=now)
            token = store.start_login(session, key, now=now, expires_at=now + self.rules.login)
            store.audit(session, key.actor, Action.LOGIN, _address(request), at=now)
        return key, token

    def log_out(self, request: Request) -> None:
        """End the login of the browser that asks, if there is one."""
        if token := login_token(request):
            now = self.rules.now()
            with self._sessions.begin() as session:
                key = store.find_login(session, token, now=now)
                store.end_login(session, token)
                if key:
                    store.audit(session, key.actor, Action.LOGOUT, _address(request), at=now)

    def note(self, actor: Actor, action: Action, subject: str) -> None:
        """Write into the audit log, in a transaction of its own: what is read, before it is given. What
        changes something is written down by what changes it. What is too old is forgotten meanwhile.
        """
        now = self.rules.now()
        with self._lock:
            prune = self._pruned_at is None or now - self._pruned_at >= PRUNE_EVERY
            if prune:
                self._pruned_at = now
        with self._sessions.begin() as session:
            if prune:
                store.prune_audit(session, now - self.rules.audit_kept)
            store.audit(session, actor, action, subject, at=now)

    def _find_key(self, request: Request, text: str) -> Key:
        key = self._known.find(text, now=self.rules.now())
        if key is None:
            self._check_failures(request, tokens=1)
            raise unauthenticated("This key is not known, was revoked or has expired.", invalid=True)
        return key

    def _find_login(self, request: Request) -> Key:
        token = login_token(request)
        if token is None:
            raise unauthenticated("Send a key: Authorization: Bearer sm_...")
        with self._sessions() as session:
            key = store.find_login(session, token, now=self.rules.now())
        if key is None:
            raise unauthenticated("The login has ended; log in again, or send a key.")
        if request.method not in SAFE:
            refuse_cross_site(request)
            if request.url.path.startswith("/v1"):
                raise unauthenticated("A login reads here; to change something send a key.")
        return key

    def _counted(self, request: Request, key: Key, by: Literal["key", "login"]) -> Caller:
        allowance = self._requests.take(key.id)
        request.state.rate = self._requests.per_minute, allowance
        if not allowance.granted:
            most = self._requests.per_minute
            raise ProblemError(
                TOO_MANY, f"More than {most:,} requests a minute with this key.", retry_after=allowance.wait
            )
        return Caller(key.actor, key.role, by)

    def _check_failures(self, request: Request, *, tokens: int) -> None:
        allowance = self._failures.take(household(_address(request)), tokens)
        if not allowance.granted:
            log.warning("too many failed logins from %s", _address(request))
            raise ProblemError(
                TOO_MANY, "Too many failed logins from this address.", retry_after=allowance.wait
            )


def unauthenticated(detail: str, *, invalid: bool = False) -> ProblemError:
    """The problem with a request that says not, or not truly, who it comes from (RFC 6750)."""
    challenge = 'Bearer realm="storymine"' + (', error="invalid_token"' if invalid else "")
    return ProblemError(UNAUTHENTICATED, detail, headers={"WWW-Authenticate": challenge})


def _anybody(request: Request) -> Caller:
    """Whoever calls while there are no keys: from this machine, by a name of this machine.

    A page of another site can make its own name mean 127.0.0.1, and a request from elsewhere can claim any
    Host; neither can do both.
    """
    host = _HOST.fullmatch(request.headers.get("host", ""))
    here = host is not None and is_loopback(host[1])
    if not here or (request.client is not None and not is_loopback(request.client.host)):
        raise ProblemError(
            WRONG_HOST,
            "There are no keys yet, so the service answers this machine only, by the name localhost; "
            "make the first key with: storymine keys create --name NAME --role admin",
        )
    if request.method not in SAFE:
        refuse_cross_site(request)
    return Caller(ANYBODY, Role.ADMIN, "nothing")


def _bearer(request: Request) -> str | None:
    """The key that was sent; another scheme is between the browser and a proxy."""
    scheme, _, text = request.headers.get("authorization", "").partition(" ")
    return text if scheme.lower() == "bearer" else None


def _address(request: Request) -> str:
    return request.client.host if request.client else "unknown"


def household(address: str) -> str:
    """The addresses that one network has all to itself: of IPv6 the first 64 bits, of IPv4 a single one.

    >>> household("2001:db8:1:2:3:4:5:6"), household("::ffff:192.0.2.7"), household("192.0.2.7")
    ('2001:db8:1:2::/64', '192.0.2.7', '192.0.2.7')
    """
    try:
        found = ip_address(address)
    except ValueError:
        return address
    if isinstance(found, IPv4Address):
        return str(found)
    return str(found.ipv4_mapped or ip_network((int(found), 64), strict=False))
