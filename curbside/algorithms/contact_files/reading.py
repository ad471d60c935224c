"""The one way in: bytes of a file that a student chose, whatever they turn out to be."""

from collections.abc import Sequence
from typing import Final, Protocol

from . import linkedin, vcard
from .decoding import lines_of
from .linkedin_heading import DELIMITERS
from .refusals import FileRefused, Refusal
from .shapes import ReadFile

_SAMPLE_LINES: Final = 2
_SAMPLE_CHARACTERS: Final = 10_000


class _Format(Protocol):
    """What the module of a format offers. Both take the lines as `decoding.lines_of` gives them."""

    def looks_like(self, lines: Sequence[str]) -> bool: ...

    def read(self, lines: Sequence[str]) -> ReadFile: ...


_FORMATS: Final[tuple[_Format, ...]] = (vcard, linkedin)


def read_contacts(data: bytes, *, file_name: str = "") -> ReadFile:
    """Read a contact file; its content decides the format, never its name.

    The name only helps to word a refusal. Raises FileRefused when nothing of the file can be read,
    and nothing else.
    """
    lines = lines_of(data)
    for file_format in _FORMATS:
        if file_format.looks_like(lines):
            return file_format.read(lines)
    raise FileRefused(_why_not(lines, file_name.lower()))


def _why_not(lines: Sequence[str], file_name: str) -> Refusal:
    """Tell a table without names from a vCard file without cards and from anything else."""
    if file_name.endswith((".vcf", ".vcard")):
        return Refusal.NO_CARDS
    sample = [line[:_SAMPLE_CHARACTERS] for line in lines if line.strip()][:_SAMPLE_LINES]
    if sample[0].lstrip().startswith(("<", "{", "[")):
        return Refusal.NOT_CONTACTS
    if file_name.endswith((".csv", ".tsv")) or _is_table(sample):
        return Refusal.NO_NAME_COLUMN
    return Refusal.NOT_CONTACTS


def _is_table(sample: Sequence[str]) -> bool:
    """Whether the first two lines are cut into the same number of cells, more than one."""
    counts = [[line.count(mark) for line in sample] for mark in DELIMITERS]
    return len(sample) == _SAMPLE_LINES and any(a == b > 0 for a, b in counts)
