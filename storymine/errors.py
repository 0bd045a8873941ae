"""Everything storymine raises on purpose.

StorymineError
├── InputError              what was sent cannot be used: the message names the value and says what to do
│   ├── FormatError         a file or body is in no format that storymine reads
│   │   └── MappingError    its columns are not what was said of them; `field` names what was said wrong
│   ├── RecordError         one record of a readable file cannot be used; `field` names the place in it
│   └── LabelsError         labels that somebody gave do not fit the label scheme; `faults` names them
├── ConfigurationError      a setting, a journey file or a label map contradicts itself
│   └── RolesError          a speaker was given a role that there is not
├── ModelError              a model folder is missing, incomplete or made for other labels
├── MissingExtraError       an optional dependency is not installed; the message holds the install command
├── NotFoundError           the thing asked for is not in the store
├── ChangedError            the thing that was shown is not so any more; look again
├── SealError               something sealed does not open: no key, another key, or it was altered
└── StoreError              the store cannot be used: out of date, unreachable, or not ours
"""

from __future__ import annotations

from collections.abc import Mapping


class StorymineError(Exception):
    """Base of the tree; catch it to catch all of the above."""


class InputError(StorymineError):
    """Input that cannot be used."""


class FormatError(InputError):
    """A file or body in no format that storymine reads."""


class MappingError(FormatError):
    """A table that what was said of its columns does not fit; `field` is the field of which it was said, None
    where nothing was said and no column can be guessed.

    >>> str(MappingError("there is no column 'tekst'", field="text", file="a.csv"))
    "a.csv: --map text: there is no column 'tekst'"
    """

    def __init__(self, reason: str, *, field: str | None = None, file: str | None = None) -> None:
        told = [file, field and f"--map {field}", reason]
        super().__init__(": ".join(part for part in told if part))
        self.reason = reason
        self.field = field

    def of_file(self, name: str) -> MappingError:
        """The same, naming the file."""
        return MappingError(self.reason, field=self.field, file=name)


class RecordError(InputError):
    """One record that cannot be used; the other records of its file can. `field` is the place in it ("" for
    all of it), `reason` what is wrong there.

    >>> str(RecordError("empty", field="utterances[2].text"))
    'utterances[2].text: empty'
    """

    def __init__(self, reason: str, *, field: str = "") -> None:
        super().__init__(f"{field}: {reason}" if field else reason)
        self.reason = reason
        self.field = field

    def within(self, place: str) -> RecordError:
        """The same, of a record that stands at a place in another.

        >>> RecordError("missing", field="text").within("utterances[2]").field
        'utterances[2].text'
        """
        return RecordError(self.reason, field=f"{place}.{self.field}" if self.field else place)


class LabelsError(InputError):
    """Labels that do not fit the label scheme; `faults` maps each label's field to what is wrong with it.

    >>> str(LabelsError({"effort": "it is 4; expected 0 to 3"}))
    'effort: it is 4; expected 0 to 3'
    """

    def __init__(self, faults: Mapping[str, str]) -> None:
        super().__init__("; ".join(f"{field}: {reason}" for field, reason in faults.items()))
        self.faults = dict(faults)


class ConfigurationError(StorymineError):
    """A setting, journey file or label map that contradicts itself."""


class RolesError(ConfigurationError):
    """A role that no speaker can have; `reason` does not repeat that it is about roles.

    >>> str(RolesError("'koning' is no role of a speaker"))
    "roles: 'koning' is no role of a speaker"
    """

    def __init__(self, reason: str) -> None:
        super().__init__(f"roles: {reason}")
        self.reason = reason


class ModelError(StorymineError):
    """A model folder that is missing, incomplete or made for other labels."""


class MissingExtraError(StorymineError):
    """An optional dependency that is not installed.

    >>> str(MissingExtraError("train", "torch"))
    "torch is needed for this and is not installed; install it with: pip install 'storymine[train]'"
    """

    def __init__(self, extra: str, package: str) -> None:
        super().__init__(
            f"{package} is needed for this and is not installed; "
            f"install it with: pip install 'storymine[{extra}]'"
        )


class NotFoundError(StorymineError):
    """Something asked for by its id that is not in the store."""


class ChangedError(StorymineError):
    """Something that is not as it was when it was shown."""


class SealError(StorymineError):
    """Something sealed that cannot be opened; the message names the key by its id, never what is sealed."""


class StoreError(StorymineError):
    """A store that is out of date, unreachable or not ours."""
