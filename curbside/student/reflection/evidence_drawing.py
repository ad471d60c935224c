"""One box of the matrix as a drawing: a dot a person, a line of doubt, a line with a zigzag for a contradiction.

Pure functions from numbers to SVG. The axis runs from -1, little of it, to 1, much of it; its middle is marked. What a
drawing shows stands in words beside it, so it is hidden from screen readers.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString

Spot = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Frame:
    """How large it is drawn, in units of the grid it stands on; from `crowd` people on, the dots are small."""

    width: float
    height: float
    edge: float
    dot: float
    small_dot: float
    crowd: int
    zigzag: float
    """How wide the break in a broken line is."""

    @property
    def middle(self) -> float:
        """The height of the axis."""
        return self.height / 2

    def across(self, lean: float) -> float:
        """Where on the axis a lean from -1 to 1 stands; one beyond an end stands at the end."""
        held = min(max(lean, -1.0), 1.0)
        return self.edge + (held + 1) / 2 * (self.width - 2 * self.edge)


IN_THE_MATRIX: Final = Frame(width=72, height=30, edge=4, dot=3.6, small_dot=2.4, crowd=6, zigzag=16)
BY_ITSELF: Final = Frame(width=340, height=60, edge=10, dot=6.5, small_dot=4.5, crowd=20, zigzag=36)


def heard(leans: Sequence[float], low: float, high: float, frame: Frame = IN_THE_MATRIX) -> SafeString:
    """The people, and the line from `low` to `high` for how far it may go: in dashes while only one person spoke."""
    ends = _n(frame.across(low)), _n(frame.middle), _n(frame.across(high))
    firm = "thick" if len(leans) > 1 else "lone"
    return _box(format_html('<path class="acc {}" d="M{} {}H{}"/>', firm, *ends), leans, frame)


def contradicted(leans: Sequence[float], frame: Frame = IN_THE_MATRIX) -> SafeString:
    """The people, and a line between them that breaks. No average is drawn."""
    left, right = frame.across(min(leans)), frame.across(max(leans))
    half = min(frame.zigzag, right - left) / 2
    step, up = half / 2, frame.zigzag * 3 / 8
    breaks = "".join(f"l{_n(along)} {_n(down)}" for along, down in ((step, -up), (2 * step, 2 * up), (step, -up)))
    path = f"M{_n(left)} {_n(frame.middle)}H{_n((left + right) / 2 - half)}{breaks}H{_n(right)}"
    return _box(format_html('<path class="acc" d="{}"/>', path), leans, frame)


def not_asked(frame: Frame = IN_THE_MATRIX) -> SafeString:
    """A dotted line: nobody said anything about it."""
    return _svg(format_html('<path class="mid dash" d="{}"/>', _axis(frame)), frame)


def spots(leans: Sequence[float], frame: Frame = IN_THE_MATRIX) -> list[Spot]:
    """A place for every dot, in the order of `leans`: beside the line where two would cover each other.

    Each keeps its place along the axis while there is room above or below it, and moves aside when there is none.
    """
    found: dict[int, Spot] = {}
    for at in sorted(range(len(leans)), key=lambda each: (leans[each], each)):
        found[at] = _free(frame.across(leans[at]), radius(len(leans), frame), frame, list(found.values()))
    return [found[at] for at in range(len(leans))]


def radius(people: int, frame: Frame) -> float:
    """Of a dot among so many."""
    return frame.dot if people < frame.crowd else frame.small_dot


def _free(x: float, dot: float, frame: Frame, placed: Sequence[Spot]) -> Spot:
    step = 2 * dot + 0.4
    floors = int((frame.middle - dot) // step)
    heights = [frame.middle, *(frame.middle + side * at * step for at in range(1, floors + 1) for side in (-1, 1))]
    shifts = [0.0, *(side * at * dot for at in range(1, int(frame.width / dot)) for side in (-1, 1))]
    for across in (x + shift for shift in shifts if 0 <= x + shift <= frame.width):
        for height in heights:
            if all((across - px) ** 2 + (height - py) ** 2 >= step**2 - 0.01 for px, py in placed):
                return across, height
    return x, frame.middle  # more people than the box has room for


def _box(line: SafeString, leans: Sequence[float], frame: Frame) -> SafeString:
    places = ((_n(x), _n(y), _n(radius(len(leans), frame))) for x, y in spots(leans, frame))
    dots = format_html_join("", '<circle class="dot" cx="{}" cy="{}" r="{}"/>', places)
    mark = format_html(
        '<path class="mid" d="M{} {}v{}"/>', _n(frame.across(0)), _n(frame.height * 0.3), _n(frame.height * 0.4)
    )
    axis = format_html('<path class="faint" d="{}"/>', _axis(frame))
    return _svg(format_html("{}{}{}{}", mark, axis, line, dots), frame)


def _axis(frame: Frame) -> str:
    return f"M{_n(frame.across(-1))} {_n(frame.middle)}H{_n(frame.across(1))}"


def _svg(inside: SafeString, frame: Frame) -> SafeString:
    size = _n(frame.width), _n(frame.height)
    return format_html('<svg class="draw" viewBox="0 0 {} {}" aria-hidden="true">{}</svg>', *size, inside)


def _n(number: float) -> str:
    """A length without a tail of decimals, and with a point in every language."""
    return f"{number:.1f}".removesuffix(".0")
