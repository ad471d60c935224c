"""The one way in: bytes of a file that a student chose, whatever they turn out to be."""

from collections.abc import Collection, Sequence
from typing import Final

from . import tables, vcard
from .decoding import lines_of
from .fields import Mapping
from .refusals import FileRefused, Refusal
from .shapes import ReadFile
from .signatures import is_spreadsheet

_SAMPLE_LINES: Final = 2
_SAMPLE_CHARACTERS: Final = 10_000
_CARDS_AS_DATA: Final = ('["vcard"', "urn:ietf:params:xml:ns:vcard", '"vcard",[')


def read_contacts(data: bytes, *, file_name: str = "", mappings: Collection[Mapping] = ()) -> ReadFile:
    """Read a contact file; its content decides the format, never its name.

    The name only helps to word a refusal. `mappings` are what the student said of earlier tables; the one with this
    table's headings holds. Raises FileRefused when nothing of the file can be read (NeedsMapping, which is one,
    when the student could tell), and nothing else.
    """
    if is_spreadsheet(data):
        from . import spreadsheets  # noqa: PLC0415 - a library of its own, loaded only where there is something for it

        return spreadsheets.read(data, mappings)
    lines = lines_of(data)
    if vcard.looks_like(lines):
        return vcard.read(lines)
    found = None
    if not _sample(lines)[0].startswith(("<", "{", "[")):
        found = tables.read(lines, mappings) or tables.read_by_values(lines, mappings)
    if found:
        return found
    raise FileRefused(_why_not(lines, file_name.lower()))


def _sample(lines: Sequence[str]) -> list[str]:
    return [line[:_SAMPLE_CHARACTERS].lstrip() for line in lines if line.strip()][:_SAMPLE_LINES]


def _why_not(lines: Sequence[str], file_name: str) -> Refusal:
    """Tell a table without names from a vCard file without cards and from anything else."""
    sample = _sample(lines)
    start = "".join("".join(line[:_SAMPLE_CHARACTERS].split()) for line in lines[:10]).lower()
    if any(sign in start for sign in _CARDS_AS_DATA):
        return Refusal.CARDS_AS_DATA
    if file_name.endswith((".vcf", ".vcard")):
        return Refusal.NO_CARDS
    if not sample[0].startswith(("<", "{", "[")) and file_name.endswith((".csv", ".tsv")):
        return Refusal.NO_NAME_COLUMN
    return Refusal.NOT_CONTACTS
