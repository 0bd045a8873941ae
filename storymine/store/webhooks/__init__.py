"""Webhooks in the store: who listens, what happened, and what became of telling them.

tables      the three tables
events      what there is to tell, and how each thing is told
outbox      what happened, written in the transaction in which it happened
endpoints   who listens
deliveries  claimed, tried, noted
queries     lists of endpoints and deliveries
"""

from __future__ import annotations

from storymine.store.webhooks.deliveries import (
    Attempt,
    Claim,
    Due,
    Health,
    claim_due,
    clean_up,
    has_due,
    retry_dead,
    save_attempts,
)
from storymine.store.webhooks.endpoints import add_webhook, enable_webhook, remove_webhook, set_secrets
from storymine.store.webhooks.events import EVENTS, Event, themes_discovered
from storymine.store.webhooks.outbox import add_events, event_ids, forget_labels, message_body
from storymine.store.webhooks.queries import (
    DeliveryRow,
    WebhookRow,
    find_webhook,
    list_deliveries,
    list_webhooks,
    load_secrets,
)

__all__ = [
    "EVENTS",
    "Attempt",
    "Claim",
    "DeliveryRow",
    "Due",
    "Event",
    "Health",
    "WebhookRow",
    "add_events",
    "add_webhook",
    "claim_due",
    "clean_up",
    "enable_webhook",
    "event_ids",
    "find_webhook",
    "forget_labels",
    "has_due",
    "list_deliveries",
    "list_webhooks",
    "load_secrets",
    "message_body",
    "remove_webhook",
    "retry_dead",
    "save_attempts",
    "set_secrets",
    "themes_discovered",
]
