"""`storymine webhooks`, as an operator types it, with a real receiver."""

from __future__ import annotations

import json
from pathlib import Path

from receiver import Receiver, answer, is_signed
from test_commands import ROWS, run


def test_from_adding_to_removing(tmp_path: Path, receiver: Receiver) -> None:
    database = f"sqlite:///{tmp_path / 'stories.db'}"
    here = {
        "STORYMINE_DATABASE_URL": database,
        "STORYMINE_WEBHOOK_HTTP": "true",
        "STORYMINE_WEBHOOK_PRIVATE": "127.0.0.0/8",
    }

    def storymine(*arguments: object, status: int = 0, **more: str) -> tuple[str, str]:
        result = run(*arguments, status=status, **{**here, **more})
        return result.stdout, result.stderr

    refused = storymine("webhooks", "add", receiver.url, status=3, STORYMINE_WEBHOOK_PRIVATE="")[1]
    assert "STORYMINE_WEBHOOK_PRIVATE" in refused
    secret, said = storymine("webhooks", "add", receiver.url, "--event", "story.analysed")
    [row] = json.loads(storymine("webhooks", "list", "--json")[0])
    webhook = row["id"]
    assert webhook in said
    assert row["events"] == ["story.analysed"]

    assert "delivered" in storymine("webhooks", "test", webhook)[1]
    assert is_signed(receiver.got.pop(), secret.strip())

    stories = tmp_path / "stories.jsonl"
    stories.write_text("".join(json.dumps(row) + "\n" for row in ROWS), encoding="utf-8")
    storymine("ingest", stories)
    storymine("work", "--until-empty")
    assert {received.message["data"]["story"] for received in receiver.got} == {"a", "b"}
    assert all(is_signed(received, secret.strip()) for received in receiver.got)

    receiver.reply = answer(410)
    stories.write_text(json.dumps({"id": "c", "text": "Weer geen monteur gezien."}), encoding="utf-8")
    storymine("ingest", stories)
    storymine("work", "--until-empty")
    [dead] = json.loads(storymine("webhooks", "dead", "--json")[0])
    assert (dead["webhook"], dead["reason"]) == (webhook, "answered 410")
    assert "disabled" in storymine("webhooks", "list")[0].replace("\n", "")
    assert "enable it first" in storymine("webhooks", "retry", webhook, status=3)[1]
    assert "not delivered: answered 410" in storymine("webhooks", "test", webhook, status=1)[1]

    receiver.reply = answer(200)
    new = storymine("webhooks", "rotate", webhook)[0]
    storymine("webhooks", "enable", webhook)
    assert "1 delivery queued" in storymine("webhooks", "retry", webhook, "--event", dead["event"])[1]
    storymine("work", "--until-empty")
    assert receiver.got[-1].id == dead["event"]
    assert all(is_signed(receiver.got[-1], one.strip()) for one in (secret, new))

    storymine("webhooks", "remove", webhook)
    assert json.loads(storymine("webhooks", "list", "--json")[0]) == []
    assert webhook in storymine("webhooks", "rotate", webhook, status=3)[1]

    told = [
        (row["name"], row["action"], row["subject"]) for row in json.loads(storymine("audit", "--json")[0])
    ]
    did = ("removed", "retried", "enabled", "rotated", "made")
    assert told == [("command line", f"webhook.{one}", webhook) for one in did]
