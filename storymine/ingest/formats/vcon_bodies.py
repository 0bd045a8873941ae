"""What stands in a `body` of a vCon: text, JSON as an object or in a string, or either in base64url."""

from __future__ import annotations

import base64
import binascii
import email
import email.policy
import json
from collections.abc import Mapping
from typing import Final

from storymine.errors import RecordError
from storymine.ingest.formats.fields import Fields
from storymine.ingest.markup import of_page

MAX_BODY: Final = 8_000_000
WRAPPED: Final = (
    frozenset(("payload", "signatures")),
    frozenset(("ciphertext", "protected")),
    frozenset(("ciphertext", "recipients")),
)
"""Fields of a vCon that is signed (JWS) or encrypted (JWE)."""


def unwrapped(record: Mapping[str, object]) -> Mapping[str, object]:
    """The vCon in a signed one (its signature is not checked); RecordError for an encrypted one."""
    if "uuid" in record:
        return record
    if "ciphertext" in record:
        raise RecordError("this vCon is encrypted; decrypt it first", field="ciphertext")
    if "payload" not in record:
        return record
    found = decoded(Fields({"body": record["payload"], "encoding": "base64url", "mediatype": "text/json"}))
    if not isinstance(found, Mapping) or "uuid" not in found:
        raise RecordError("no vCon", field="payload")
    return found


def decoded(fields: Fields) -> object:
    """The body of a dialog or analysis: a string, an object or a list.

    Raises RecordError for a body that is elsewhere (nothing is fetched), too long, or not what its encoding
    says.
    """
    body = fields.value("body")
    here = fields.at("body")
    if body is None:
        where = "; its url is not fetched" if fields.value("url") is not None else ""
        raise RecordError(f"missing{where}", field=here)
    if not isinstance(body, str):
        return body
    if len(body) > MAX_BODY:
        raise RecordError(f"longer than {MAX_BODY:,} characters", field=here)
    encoding = (fields.word("encoding") or "none").lower()
    if encoding in {"base64url", "base64"}:
        body = _from_base64(body, here)
    elif encoding not in {"json", "none"}:
        raise RecordError("must be base64url, json or none", field=fields.at("encoding"))
    media = media_type(fields)
    if encoding == "json" or media.endswith("json"):
        try:
            return json.loads(body)
        except (ValueError, RecursionError) as error:
            if encoding == "json":
                raise RecordError(f"no valid JSON ({type(error).__name__})", field=here) from None
    return body


def media_type(fields: Fields) -> str:
    """ "text/plain" of "text/plain; charset=utf-8", "" when there is none."""
    return (fields.word("mediatype", "mimetype") or "").split(";")[0].strip().lower()


def readable(body: object, media: str, here: str) -> str:
    """The words of a message: of a text, an HTML page or an e-mail with its headers."""
    if isinstance(body, dict):
        body = Fields(body, here).text("text", "body", "content", "message")
    if not isinstance(body, str):
        raise RecordError(f"must be text, not {type(body).__name__}", field=here)
    if media in {"message/rfc822", "message/imf"} or media.startswith("multipart/"):
        media, body = _of_mail(body)
    return of_page(body) if media == "text/html" else body


def _from_base64(body: str, here: str) -> str:
    plain = "".join(body.split()).rstrip("=").replace("+", "-").replace("/", "_")
    try:
        data = base64.b64decode(plain + "=" * (-len(plain) % 4), altchars=b"-_", validate=True)
    except (binascii.Error, ValueError):
        raise RecordError("no valid base64url", field=here) from None
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError:
        return data.decode("cp1252", "replace")


def _of_mail(body: str) -> tuple[str, str]:
    try:
        message = email.message_from_string(body, policy=email.policy.default)
        part = message.get_body(("plain", "html"))
        content = part.get_content() if part else ""
    except Exception:  # the library lets many kinds of errors through for a mail that is malformed
        return "text/plain", ""
    return (part.get_content_type() if part else "text/plain"), content if isinstance(content, str) else ""
