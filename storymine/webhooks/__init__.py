"""Webhooks by the Standard Webhooks specification: signed, sent to public addresses only, tried again.

addresses    which addresses a message may go to
connections  connects to those addresses only, and to none for longer than it may take
sending      one message to one URL, and what came of it
signing      secrets and signatures
schedule     when to try again, and when to give up
"""

from __future__ import annotations

from storymine.webhooks.addresses import Network, check_url
from storymine.webhooks.schedule import next_attempt, rest
from storymine.webhooks.sending import Answer, Sender
from storymine.webhooks.signing import Secret, Signer

__all__ = ["Answer", "Network", "Secret", "Sender", "Signer", "check_url", "next_attempt", "rest"]
