"""The use cases, one file each: what the command line, the service and scripts call.

engine     stories in, analyses out, nothing stored
intake     rows and files into the store
analysing  the worker: pending stories become readings
discovery  readings become themes
placing    moments get their theme: what was found, and what people decided over it
emerging   moments that fit no theme become one when there are enough
curating   people's decisions about themes: previewed, logged, undone; splitting and taxonomy are of them
correcting people's corrections: kept, measured, given out to train with
mining     files in, a folder with analyses, themes and a report out
"""

from storymine.workflow.analysing import reprocess, work, work_batch
from storymine.workflow.discovery import discover_themes, themes_are_stale
from storymine.workflow.engine import Engine, load
from storymine.workflow.intake import Accepted, Given, Intake, Tally, accept, accept_file, ingest_files
from storymine.workflow.mining import Mined, mine

__all__ = [
    "Accepted",
    "Engine",
    "Given",
    "Intake",
    "Mined",
    "Tally",
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
