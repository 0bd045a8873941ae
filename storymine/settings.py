"""What can be set, by environment variables that start with STORYMINE_; read by entry points only.

Every setting is named in docs/operations.md (a test sees to that).
"""

from __future__ import annotations

import os
import secrets
from ipaddress import IPv4Network, IPv6Network, ip_network
from pathlib import Path
from typing import Annotated, Literal, Self

from pydantic import BeforeValidator, Field, SecretStr, field_validator, model_validator
from pydantic_settings import BaseSettings, NoDecode, SettingsConfigDict

from storymine.endpoint import check_endpoint
from storymine.errors import ConfigurationError
from storymine.retention import Retention, read_retention
from storymine.sealing import Keyring, read_keyring


def _read_networks(value: object) -> object:
    """`10.1.0.0/16, 192.168.7.4`: networks and single addresses with commas between."""
    if not isinstance(value, str):
        return value
    return tuple(ip_network(part.strip()) for part in value.split(",") if part.strip())


Networks = Annotated[tuple[IPv4Network | IPv6Network, ...], NoDecode, BeforeValidator(_read_networks)]


class Settings(BaseSettings):
    """All settings with their defaults; `Settings()` reads the environment."""

    model_config = SettingsConfigDict(env_prefix="STORYMINE_", extra="ignore")

    database_url: str = Field(default="sqlite:///storymine.db", description="SQLAlchemy URL of the store")
    model: str = Field(
        default="embedded", description="name of a shipped model, or the folder of one of your own"
    )
    journey: Path | None = Field(default=None, description="your own journey.toml")
    redact: bool = Field(default=True, description="replace personal data before anything is stored")
    store_raw: bool = Field(
        default=False, description="keep what stories said before redaction too, encrypted"
    )
    raw_keys: SecretStr | None = Field(
        default=None, description="keys that this is encrypted with, ID:KEY, the one in use first"
    )
    raw_keys_file: Path | None = Field(default=None, description="a file with these keys, a key on each line")
    raw_days: float = Field(
        default=30.0, gt=0, le=36_500, description="how long what was said before redaction is kept"
    )
    secret: SecretStr | None = Field(
        default=None,
        description="key that pseudonymises customer keys and that webhooks' secrets are made from",
    )
    host: str = Field(default="127.0.0.1", description="address the service listens on")
    port: int = Field(default=8000, ge=0, le=65535, description="port the service listens on")
    worker: bool = Field(default=True, description="run an analysing worker inside the service")
    work_port: int | None = Field(
        default=None,
        ge=0,
        le=65535,
        description="port of `storymine work` for metrics and health; none: closed",
    )
    log_format: Literal["text", "json"] = Field(default="text", description="how log lines are written")
    log_level: Literal["debug", "info", "warning", "error"] = Field(
        default="info", description="the least serious events that are logged"
    )
    metrics_token: SecretStr | None = Field(
        default=None,
        min_length=16,
        description="a word that lets /metrics be read without a key, also while the store is away",
    )
    min_free_mb: float = Field(
        default=100.0, ge=0, description="with less free disk than this beside a SQLite store: not ready"
    )
    batch_size: int = Field(default=200, ge=1, le=10_000, description="stories a worker claims at a time")
    lease_seconds: int = Field(default=300, ge=10, description="after this long a worker's claim expires")
    max_attempts: int = Field(
        default=3, ge=1, description="a story that fails this often is listed as failed"
    )
    poll_seconds: float = Field(default=1.0, gt=0, description="how often an idle worker looks for stories")
    seed: int = Field(default=0, ge=0, description="seed of theme discovery")
    theme_growth: float = Field(
        default=0.25,
        gt=0,
        description="themes are discovered again when the moments have grown by this share",
    )
    demo: bool = Field(default=False, description="say on every page that the stories are samples")
    max_body_mb: float = Field(default=10.0, gt=0, description="largest body of JSON, in megabytes, unpacked")
    max_stream_mb: float = Field(
        default=2000.0, gt=0, description="largest NDJSON stream, in megabytes, unpacked"
    )
    max_file_mb: float = Field(
        default=200.0, gt=0, description="largest uploaded file, in megabytes, unpacked"
    )
    max_record_mb: float = Field(
        default=8.0, gt=0, description="largest record of an NDJSON stream, in megabytes"
    )
    max_ratio: float = Field(
        default=100.0, ge=2, description="a compressed body may not unpack to more than this times its size"
    )
    max_pending: int = Field(
        default=1_000_000, ge=1, description="with more stories than this waiting, new ones are refused"
    )
    idempotency_hours: float = Field(
        default=24.0, gt=0, description="how long the answer to a request with an Idempotency-Key is kept"
    )
    webhook_http: bool = Field(default=False, description="send webhooks to http:// addresses too")
    webhook_private: Networks = Field(
        default=(), description="networks that webhooks may be sent to although they are not public"
    )
    webhook_timeout_seconds: float = Field(
        default=15.0, gt=0, le=60, description="how long the receiver of a webhook may take to answer"
    )
    webhook_days: float = Field(
        default=7.0, gt=0, description="how long deliveries of webhooks are kept once they are done"
    )
    retention: str = Field(
        default="", description="how long stories are kept, per channel: gesprek=400d,review=5y,default=3y"
    )
    privacy_contact: str = Field(
        default="", max_length=200, description="whom customers can ask about their data, shown on /privacy"
    )

    names_url: str = Field(
        default="",
        description="where an OpenAI-compatible language model proposes names of themes; none: off",
    )
    names_model: str = Field(default="", max_length=200, description="which of its models")
    names_key: SecretStr | None = Field(default=None, description="key that it asks for")
    names_timeout_seconds: float = Field(
        default=30.0, gt=0, le=600, description="how long it may take to answer"
    )
    names_http: bool = Field(default=False, description="it may be at an http:// address of another machine")

    @field_validator("retention")
    @classmethod
    def _check_retention(cls, text: str) -> str:
        try:
            read_retention(text)
        except ConfigurationError as error:
            raise ValueError(str(error)) from error
        return text

    @model_validator(mode="after")
    def _check_names(self) -> Self:
        if self.names_url:
            try:
                self.names_url = check_endpoint(self.names_url, http=self.names_http)
            except ConfigurationError as error:
                raise ValueError(f"STORYMINE_NAMES_URL: {error}") from error
            if not self.names_model:
                raise ValueError("STORYMINE_NAMES_MODEL: name the model that is to propose names")
        return self

    def periods(self) -> Retention:
        """How long stories are kept."""
        return read_retention(self.retention)

    session_hours: float = Field(default=12.0, gt=0, description="how long a browser stays logged in")
    requests_per_minute: int = Field(
        default=1200, ge=1, description="requests that one key may make in a minute"
    )
    failures_per_minute: int = Field(
        default=10, ge=1, description="failed logins and unknown keys of one address in a minute"
    )
    audit_days: float = Field(default=365.0, gt=0, description="how long the audit log is kept")

    def customer_secret(self) -> str:
        """The key for customer keys and webhooks: the setting, or one made once and kept beside the SQLite
        file.

        Raises ConfigurationError on another database without the setting: several machines must share one
        key.
        """
        if self.secret is not None:
            return self.secret.get_secret_value()
        path = secret_path(self.database_url)
        if path is None:
            raise ConfigurationError(
                "customer keys and webhooks need a secret: set STORYMINE_SECRET to a long random text and "
                "keep it, or stories of one customer no longer link"
            )
        return _kept_secret(path)

    def scrape_token(self) -> str | None:
        """What lets metrics be read without a key, where there is such a word."""
        return self.metrics_token.get_secret_value() if self.metrics_token else None

    def raw_keyring(self) -> Keyring | None:
        """The keys that raw text is sealed with; None where there are none and none is needed.

        Raises ConfigurationError for keys that cannot be used, and where raw text is to be kept without any.
        """
        if self.store_raw and not self.redact:
            raise ConfigurationError(
                "STORYMINE_STORE_RAW keeps raw text apart from what is redacted, and STORYMINE_REDACT=false "
                "redacts nothing; set one of the two"
            )
        if self.raw_keys is not None and self.raw_keys_file is not None:
            raise ConfigurationError("set one of STORYMINE_RAW_KEYS and STORYMINE_RAW_KEYS_FILE, not both")
        if self.raw_keys is not None:
            return read_keyring(self.raw_keys.get_secret_value(), source="STORYMINE_RAW_KEYS")
        if self.raw_keys_file is not None:
            return read_keyring(_read_keys(self.raw_keys_file), source=str(self.raw_keys_file))
        if self.store_raw:
            raise ConfigurationError(
                "STORYMINE_STORE_RAW keeps raw text encrypted and there is no key for it; make one with "
                "`storymine raw new-key` and give it as STORYMINE_RAW_KEYS or in STORYMINE_RAW_KEYS_FILE"
            )
        return None

    def known_secret(self) -> str | None:
        """The key for customer keys, where there is one already."""
        if self.secret is not None:
            return self.secret.get_secret_value()
        path = secret_path(self.database_url)
        return path.read_text(encoding="utf-8").strip() if path is not None and path.exists() else None


def secret_path(database_url: str) -> Path | None:
    """Where the key for customer keys is kept without the setting: beside a SQLite store."""
    prefix = "sqlite:///"
    if not database_url.startswith(prefix):
        return None
    database = Path(database_url.removeprefix(prefix)).expanduser()
    return database.with_name(database.name + ".secret")


def _read_keys(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise ConfigurationError(
            f"STORYMINE_RAW_KEYS_FILE: {path} cannot be read ({type(error).__name__})"
        ) from None


def _kept_secret(path: Path) -> str:
    try:
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        return path.read_text(encoding="utf-8").strip()
    secret = secrets.token_urlsafe(32)
    with os.fdopen(handle, "w", encoding="utf-8") as file:
        file.write(secret)
    return secret
