"""Personal data out of texts: found by patterns with checks and by names, replaced by consistent
placeholders.
"""

from storymine.ingest.redaction.findings import KINDS
from storymine.ingest.redaction.redactor import EDITION, Redaction, Redactor, Span

__all__ = ["EDITION", "KINDS", "Redaction", "Redactor", "Span"]
