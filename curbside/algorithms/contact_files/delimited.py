"""Reading rows of a table with separated cells so that one broken row does not take others along.

The csv module of Python reads each row, strictly; what it cannot do is to let go again of an open
quotation mark, which would swallow the rest of the file. So rows are cut here, line by line.
"""

import csv
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from . import limits
from .shapes import Reason


@dataclass(frozen=True, slots=True)
class Row:
    """One row: its first line, counted from 1, and its cells, or why it has none."""

    line: int
    cells: tuple[str, ...]
    fault: Reason | None = None


class Table:
    """The rows below a heading; iterate over it once."""

    def __init__(self, lines: Sequence[str], first: int, delimiter: str, columns: int) -> None:
        """Start at the line with index `first`, in a table of that many columns, at least one."""
        self._lines = lines
        self._at = first
        self._delimiter = delimiter
        self._columns = columns
        self._characters_left = limits.ROW_JOIN_CHARACTERS
        self._steps_left = limits.ROW_STEPS

    def __iter__(self) -> Iterator[Row]:
        """Give every row that is not blank, the broken ones with their fault."""
        while self._at < len(self._lines):
            start = self._at
            self._at += 1
            if self._lines[start].strip():
                yield self._row(start)

    def _row(self, start: int) -> Row:
        text = self._lines[start]
        if len(text) > limits.ROW_CHARACTERS:
            return Row(start + 1, (), Reason.ROW_TOO_LONG)
        cells = cells_of(text, self._delimiter) or self._joined(start) or self._as_typed(text)
        if not cells:
            return Row(start + 1, (), Reason.UNPAIRED_QUOTES)
        if any(cell.strip() for cell in cells[self._columns :]):
            return Row(start + 1, (), Reason.TOO_MANY_CELLS)
        return Row(start + 1, cells)

    def _joined(self, start: int) -> tuple[str, ...]:
        """Close an open quotation mark on a later line, if exactly one whole row comes of it."""
        parts = [self._lines[start]]
        size, marks = len(parts[0]), parts[0].count('"')
        for index in range(start + 1, min(start + limits.ROW_LINES, len(self._lines))):
            line = self._lines[index]
            parts.append(line)
            size += len(line) + 1
            self._steps_left -= 1
            if min(self._characters_left, self._steps_left) <= 0 or size > limits.ROW_CHARACTERS:
                return ()
            if '"' not in line:
                if self._columns > 1 and line.count(self._delimiter) >= self._columns - 1:
                    return ()  # a whole row of its own: the mark above was never closed
                continue
            marks += line.count('"')
            if marks % 2:
                continue  # still open
            self._characters_left -= size
            cells = cells_of("\n".join(parts), self._delimiter)
            if len(cells) == self._columns:
                self._at = index + 1
                return cells
        return ()

    def _as_typed(self, text: str) -> tuple[str, ...]:
        """Read stray quotation marks as letters, if the row then has every cell it should."""
        cells = cells_of(text, self._delimiter, strict=False)
        return cells if len(cells) == self._columns else ()


def cells_of(text: str, delimiter: str, *, strict: bool = True) -> tuple[str, ...]:
    """Cut one row into cells; no cells when its quotation marks do not pair up."""
    try:
        rows = list(csv.reader([text], delimiter=delimiter, strict=strict))
    except csv.Error:
        return ()
    return tuple(rows[0]) if rows else ()
