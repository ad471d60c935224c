"""Where lines, marks and labels stand on the two drawings, both 360 wide: a label, then its lines below it."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from .results import InterestRow, ValueRow
from .spread import Spread

_WIDTH, _EDGE = 360, 10
_TOP: Final = 26
"""Where the first label's row begins; above it stand the words for both ends."""

_VALUE_ROW, _VALUE_ROW_OF_TWO = 42, 54
_INTEREST_ROW, _INTEREST_ROW_OF_TWO = 62, 76
_STROKE_APART: Final = 4


@dataclass(frozen=True, slots=True)
class Line:
    """One interval with its estimate; without an interval only the estimate is known."""

    y: float
    x: float
    left: float | None
    right: float | None


@dataclass(frozen=True, slots=True)
class DrawnRow:
    """A label, the line of now and the line of before, and the strokes, one for each answer, as a path.

    Not known is what has not been asked yet: its line says only what is likely of anybody.
    """

    label: str
    y: float
    now: Line | None
    before: Line | None
    strokes: str = ""
    is_known: bool = True


@dataclass(frozen=True, slots=True)
class Drawing:
    """All rows, how high the drawing is, and where the middle line stands."""

    rows: list[DrawnRow]
    height: float
    middle: float


def value_drawing(rows: Sequence[ValueRow]) -> Drawing:
    """Sixteen lines around the middle of the student's own sixteen, on a scale that fits the longest."""
    two = any(row.before for row in rows)
    shown = [one for row in rows for one in (row.now, row.before) if one]
    furthest = max((max(abs(one.low), abs(one.high)) for one in shown), default=1.0) or 1.0
    half = _WIDTH / 2 - _EDGE

    def at(worth: float) -> float:
        return round(_WIDTH / 2 + worth / furthest * half, 1)

    drawn, step = [], _VALUE_ROW_OF_TWO if two else _VALUE_ROW
    for number, row in enumerate(rows):
        y = _TOP + number * step
        now = Line(y + 27, at(row.now.worth), at(row.now.low), at(row.now.high))
        was = row.before
        before = Line(y + 37, at(was.worth), at(was.low), at(was.high)) if was else None
        drawn.append(DrawnRow(str(row.now.value.label), y + 15, now, before, is_known=row.now.shown > 0))
    return Drawing(drawn, _TOP + len(rows) * step, _WIDTH / 2)


def interest_drawing(rows: Sequence[InterestRow]) -> Drawing:
    """Six rows on the scale from 1 to 5: the mean with its interval, and a stroke for each answer."""
    step = _INTEREST_ROW_OF_TWO if any(row.before for row in rows) else _INTEREST_ROW
    drawn = []
    for number, row in enumerate(rows):
        y = _TOP + number * step
        now = _spread_line(row.now, y + 28)
        before = _spread_line(row.before, y + 56)
        strokes = _strokes(row.now.answers, y + 36) if row.now else ""
        drawn.append(DrawnRow(str(row.interest.label), y + 15, now, before, strokes))
    return Drawing(drawn, _TOP + len(rows) * step, _step_at(3))


def _step_at(step: float) -> float:
    return round(2 * _EDGE + (step - 1) / 4 * (_WIDTH - 4 * _EDGE), 1)


def _spread_line(spread: Spread | None, y: float) -> Line | None:
    if spread is None:
        return None
    if spread.low is None or spread.high is None:
        return Line(y, _step_at(spread.mean), None, None)
    return Line(y, _step_at(spread.mean), _step_at(spread.low), _step_at(spread.high))


def _strokes(answers: Sequence[int], y: float) -> str:
    """Short strokes side by side at each step, as many as there are answers."""
    found = []
    for step, count in sorted(Counter(answers).items()):
        left = _step_at(step) - (count - 1) * _STROKE_APART / 2
        found += [f"M{round(left + index * _STROKE_APART, 1)} {y}v9" for index in range(count)]
    return "".join(found)
