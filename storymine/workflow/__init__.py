"""The use cases, one file each: what the command line, the service and scripts call.

engine     stories in, analyses out, nothing stored
intake     rows and files into the store
analysing  the worker: pending stories become readings
discovery  readings become themes
correcting people's corrections: kept, measured, given out to train with
readiness  whether a process can do its work
telemetry  what there is to measure of it
mining     files in, a folder with analyses, themes and a report out
"""

from storymine.workflow.analysing import reprocess, work, work_batch
from storymine.workflow.discovery import discover_themes, themes_are_stale
from storymine.workflow.engine import Engine, load
from storymine.workflow.intake import Accepted, Given, Intake, Tally, accept, accept_file, ingest_files
from storymine.workflow.mining import Mined, mine
from storymine.workflow.readiness import Check, Readiness
from storymine.workflow.telemetry import Telemetry

__all__ = [
    "Accepted",
    "Check",
    "Engine",
    "Given",
    "Intake",
    "Mined",
    "Readiness",
    "Tally",
    "Telemetry",
    "accept",
    "accept_file",
    "discover_themes",
    "ingest_files",
    "load",
    "mine",
    "reprocess",
    "themes_are_stale",
    "work",
    "work_batch",
]
