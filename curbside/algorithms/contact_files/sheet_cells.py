"""The cells of a sheet as text, as a person would read them there."""

from collections.abc import Iterator
from datetime import date, datetime, time, timedelta

from python_calamine import CalamineSheet

from . import limits
from .delimited import Row

Value = int | float | str | bool | time | date | datetime | timedelta
_ERRORS = frozenset({"#N/A", "#REF!", "#NAME?", "#VALUE!", "#DIV/0!", "#NULL!", "#NUM!"})


def rows_of(sheet: CalamineSheet) -> Iterator[Row]:
    """Give the rows that are not blank, each with its number in the sheet, counted from 1.

    A cell that was merged downwards counts in each of its rows that holds something of its own.
    """
    if sheet.start is None:
        return
    fills = _Merged(sheet)
    top = sheet.start[0]
    for offset, values in enumerate(sheet.iter_rows()):
        if offset >= limits.SHEET_ROWS:
            return
        cells = [text_of(value) for value in values[: limits.COLUMNS]]
        if any(cells):
            yield Row(top + offset + 1, tuple(fills.filled(top + offset, cells)))
        elif fills.any:
            fills.filled(top + offset, cells)


def text_of(value: Value) -> str:
    """Give a cell as text: a whole number without its point, a day in the ISO way, an error as nothing."""
    if isinstance(value, str):
        return "" if value.strip() in _ERRORS else value.strip("\r\n\t ")
    if isinstance(value, bool | time | timedelta):
        return ""  # a tick or a duration says nothing about who somebody is
    if isinstance(value, float):
        return str(int(value)) if value.is_integer() else repr(value)
    if isinstance(value, datetime):
        return value.date().isoformat()
    return value.isoformat() if isinstance(value, date) else str(value)


class _Merged:
    """What cells that were merged downwards hold, row by row."""

    def __init__(self, sheet: CalamineSheet) -> None:
        left = sheet.start[1] if sheet.start else 0
        ranges = (sheet.merged_cell_ranges or [])[: limits.MERGES]
        self._ends = {(top, first - left): bottom for (top, first), (bottom, _) in ranges if bottom > top}
        self._open: dict[int, tuple[int, str]] = {}
        self.any = bool(self._ends)

    def filled(self, row: int, cells: list[str]) -> list[str]:
        """Fill the row's empty cells; rows come in their order."""
        if not self.any:
            return cells
        for place, cell in enumerate(cells):
            end = self._ends.get((row, place))
            if end is not None:
                self._open[place] = (end, cell)
        for place, (end, held) in list(self._open.items()):
            if row > end:
                del self._open[place]
            elif place < len(cells) and not cells[place]:
                cells[place] = held
        return cells
