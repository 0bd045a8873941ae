"""The use cases, one file each: what the command line, the service and scripts call.

engine     stories in, analyses out, nothing stored
intake     rows and files into the store
looking    what a file looks like before it goes in
together   stories of several requests into the store with one commit
analysing  the worker: pending stories become readings
claiming   a worker's hold on the stories that it claimed
discovery  readings become themes
erasing    the right to be forgotten: customers and stories erased
exporting  what is held on a customer
raw        what stories said before redaction, sealed where that is kept
redacting  better redaction for stories that are there already
retaining  what has been kept long enough is erased
mending    themes put right after an erasure
signals    themes and stages week by week become news
telling    news is told to webhooks, once
contrasts  themes by channel, product or segment: what stands out where
theme_groups  themes under a handful of headings
placing    moments get their theme: what was found, and what people decided over it
emerging   moments that fit no theme become one when there are enough
curating   people's decisions about themes: previewed, logged, undone; splitting and taxonomy are of them
correcting people's corrections: kept, measured, given out to train with
retrying   stories that failed are tried again
webhooks   who is told what happened: added, given a new secret, tried, removed
delivering what happened is told, beside the worker
access     keys made and revoked, and whether a service may start without any
readiness  whether a process can do its work
telemetry  what there is to measure of it
mining     files in, a folder with analyses, themes and a report out
"""

from storymine.workflow.analysing import reprocess, work, work_batch
from storymine.workflow.claiming import worker_name
from storymine.workflow.contrasts import Contrasts, contrast_themes
from storymine.workflow.discovery import discover_themes, themes_are_stale
from storymine.workflow.engine import Engine, load
from storymine.workflow.erasing import erase_customer, erase_customers, erase_story
from storymine.workflow.exporting import export_customer
from storymine.workflow.intake import (
    Accepted,
    Given,
    Intake,
    Save,
    Tally,
    accept,
    accept_file,
    ingest_files,
    together,
)
from storymine.workflow.mining import Mined, mine
from storymine.workflow.readiness import Check, Readiness
from storymine.workflow.retaining import count_expired, retain
from storymine.workflow.signals import Signals, find_signals
from storymine.workflow.telemetry import Telemetry
from storymine.workflow.theme_groups import Grouping, ThemeGroup, find_grouping

__all__ = [
    "Accepted",
    "Check",
    "Contrasts",
    "Engine",
    "Given",
    "Grouping",
    "Intake",
    "Mined",
    "Readiness",
    "Save",
    "Signals",
    "Tally",
    "Telemetry",
    "ThemeGroup",
    "accept",
    "accept_file",
    "contrast_themes",
    "count_expired",
    "discover_themes",
    "erase_customer",
    "erase_customers",
    "erase_story",
    "export_customer",
    "find_grouping",
    "find_signals",
    "ingest_files",
    "load",
    "mine",
    "reprocess",
    "retain",
    "themes_are_stale",
    "together",
    "work",
    "work_batch",
    "worker_name",
]
