"""Tables of text with separated cells: finding where the people begin, and reading them."""

from collections import Counter
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from . import limits
from .decoding import legacy_charset, settle
from .delimited import Row, Table, cells_of
from .fields import Mapping, TableColumns
from .guessing import headings_of, is_plain_enough, table_columns
from .headings import Candidate, find_headings
from .layouts import Recognised, names_only
from .refusals import FileRefused, NeedsMapping, Refusal
from .shapes import ReadFile
from .table_rows import read_rows

DELIMITERS: Final = (",", ";", "\t", "|")
_ALONE: Final = "\0"
"""The delimiter of a table of one column: there is none, and no line holds this."""
_SHAPED_LINES: Final = 20
_HEADING_LINES: Final = 6


@dataclass(frozen=True, slots=True)
class _Heading:
    """Where a table begins: the place of its headings among the lines, counted from 0, or -1 if it has none."""

    index: int
    delimiter: str
    width: int
    cells: tuple[str, ...]
    found: Recognised


def read(lines: Sequence[str], mappings: Collection[Mapping] = (), *, exactly: bool = False) -> ReadFile | None:
    """Read the table that stands in the lines; None when no headings of people are there.

    What stands above the headings is a note of the program's own. `mappings` are what the student said of other
    tables: one with the same headings goes before any guess. `exactly` takes only headings that are known as a whole.
    """
    settled = _settled(lines)
    heading = _find(settled, mappings, exactly=exactly)
    return _read_below(settled, heading) if heading else None


def read_by_values(lines: Sequence[str], mappings: Collection[Mapping] = ()) -> ReadFile | None:
    """Read a table whose headings say nothing, if its values do; None when this is no table at all.

    Raises NeedsMapping when only the student can tell what the columns hold.
    """
    settled = _settled(lines)
    shape = _shape_of(settled)
    if not shape:
        return None
    first, delimiter, width = shape
    sample = [row.cells for row in _some_rows(settled, first, delimiter, width)]
    columns = table_columns(sample)
    known = next((each for each in mappings if each.signature == columns.guess.signature), None)
    if not known and not is_plain_enough(columns):
        raise NeedsMapping(columns.for_showing())
    found = Recognised("table", known or columns.guess)
    headings = headings_of(sample)
    return _read_below(settled, _Heading(first if headings else first - 1, delimiter, width, headings, found))


def _settled(lines: Sequence[str]) -> list[str]:
    """Decode what is not UTF-8 by one charset for the whole table."""
    charset = legacy_charset(lines[: limits.HEADER_LINES])
    return [settle(line, charset) for line in lines]


def _read_below(lines: Sequence[str], heading: _Heading) -> ReadFile:
    first, width = heading.index + 1, heading.width
    sample = tuple(row.cells for row in _some_rows(lines, first, heading.delimiter, width))
    columns = TableColumns(heading.cells, sample, heading.found.mapping)
    found = read_rows(Table(lines, first, heading.delimiter, width), heading.found.format, columns)
    if not found.contacts and not found.unreadable:
        raise FileRefused(Refusal.NO_ROWS)
    return found


def _some_rows(lines: Sequence[str], first: int, delimiter: str, width: int) -> Iterator[Row]:
    table = Table(lines[: first + limits.SAMPLE_ROWS], first, delimiter, width)
    return (row for row in table if not row.fault)


def _find(lines: Sequence[str], mappings: Collection[Mapping], *, exactly: bool) -> _Heading | None:
    found = find_headings(_candidates(lines), mappings, exactly=exactly)
    if found:
        head, recognised = found
        return _Heading(head.index, head.delimiter, len(head.cells), head.cells, recognised)
    index = next((place for place, line in enumerate(lines) if line.strip()), None)
    if index is None or len(lines[index]) > limits.HEADER_CHARACTERS:
        return None
    cells = cells_of(lines[index], _ALONE, strict=False)
    alone = names_only(cells)
    return _Heading(index, _ALONE, 1, cells, alone) if alone else None


def _candidates(lines: Sequence[str]) -> Iterator[Candidate]:
    for place, line in enumerate(lines[: limits.HEADER_LINES]):
        index, text = (place, line) if line.count('"') % 2 == 0 else _closed(lines, place)
        if len(text) > limits.HEADER_CHARACTERS:
            continue
        for delimiter in DELIMITERS:
            if delimiter in text:
                yield Candidate(index, delimiter, cells_of(text, delimiter, strict=False))


def _closed(lines: Sequence[str], place: int) -> tuple[int, str]:
    """Close a quotation mark that a heading with a line break leaves open; give the last line, and all of them."""
    text = lines[place]
    for index in range(place + 1, min(place + _HEADING_LINES, len(lines))):
        text += "\n" + lines[index][: limits.HEADER_CHARACTERS]
        if text.count('"') % 2 == 0:
            return index, text
    return place, lines[place]


def _shape_of(lines: Sequence[str]) -> tuple[int, str, int] | None:
    """Give the first line, delimiter and width of a table: the first two lines have equally many cells."""
    sample = [(place, line) for place, line in enumerate(lines[: limits.HEADER_LINES]) if line.strip()][:_SHAPED_LINES]
    if len(sample) < 2 or any(len(line) > limits.HEADER_CHARACTERS for _, line in sample[:2]):  # noqa: PLR2004
        return None
    best: tuple[int, str, int] | None = None
    for delimiter in DELIMITERS:
        widths = [len(cells_of(line, delimiter, strict=False)) for _, line in sample]
        width, _ = Counter(widths).most_common(1)[0]
        if 1 < widths[0] == widths[1] == width <= limits.COLUMNS and (not best or width > best[2]):
            best = (sample[0][0], delimiter, width)
    return best
