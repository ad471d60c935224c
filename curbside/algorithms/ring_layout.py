"""Where names stand on rings around one person, so that every name can be read.

Half-rings rise from a point at the foot of the drawing. A dot stands on its ring's line, its name beside it in one
or more lines. Names are placed one after the other, each at the free spot nearest to where an even spread would have
it (greedy point-feature labelling; Christensen, Marks & Shieber, "An empirical study of algorithms for
point-feature label placement", ACM Transactions on Graphics 14, 1995, compare the family). A name for which there is
no spot joins the rest of its ring, which is drawn as a bundle of small dots with its number.

All lengths are units of the drawing's own grid, on which text is as large as it is on a phone.
"""

from collections.abc import Callable, Iterator, Sequence
from math import asin, cos, pi, sin, sqrt
from typing import Final

from .ring_shapes import BOTTOM, CENTRE, LEFT, RADII, RIGHT, Box, Bundle, Circle, Drawn, Line, Spot
from .text_width import name_lines, text_width

NAME_SIZE, TITLE_SIZE, LINE = 16.0, 14.0, 16.0
DOT: Final = 8.0
"""Half the side of the square kept free around a dot."""
APART: Final = 36.0
"""The least distance between two dots: a finger has to find each of them."""
BUNDLE_MAX: Final = 60
"""At most so many small dots stand for the rest of a ring."""
FEW: Final = 20

_EDGE: Final = 14.0
_GAP: Final = 1.5
_STEPS: Final = 72
_ALONE: Final = (-0.5, 0.5)
"""Where the one name of a ring stands: to the left and to the right in turn."""


class _Sheet:
    """What is taken already."""

    def __init__(self) -> None:
        self.boxes: list[Box] = []
        self.dots: list[tuple[float, float]] = []

    def takes(self, box: Box) -> bool:
        return box.inside and not any(box.overlaps(taken) for taken in self.boxes)

    def takes_dot(self, x: float, y: float) -> bool:
        near = any((x - a) ** 2 + (y - b) ** 2 < APART**2 for a, b in self.dots)
        return not near and self.takes(_around(x, y, DOT))


def layout(circles: Sequence[Circle], you: str, rest_words: Callable[[int], str]) -> list[Drawn]:
    """Draw at most five rings, the nearest first. `you` is the word at the foot, `rest_words(3)` reads "3 more".

    No two names, titles, dots or bundles overlap, all of them lie inside the drawing, and on each ring the named
    and the rest are all there are. The same input gives the same drawing.
    """
    with_rest = {ring for ring, circle in enumerate(circles) if circle.more}
    while True:
        drawn, short = _attempt(circles, you, rest_words, with_rest)
        if short <= with_rest:
            return drawn
        # Some names found no spot: begin again, with room kept for the bundles of their rings.
        with_rest |= short


def _attempt(
    circles: Sequence[Circle], you: str, rest_words: Callable[[int], str], with_rest: set[int]
) -> tuple[list[Drawn], set[int]]:
    """The rings, and which of them have more people than names drawn. Bundles are placed before any name."""
    sheet = _Sheet()
    half = max(text_width(you, NAME_SIZE) / 2, DOT)
    sheet.boxes.append(Box(CENTRE[0] - half, CENTRE[1] - DOT, CENTRE[0] + half, BOTTOM))
    rings = list(enumerate(zip(circles, RADII, strict=False)))
    titles = [_title(circle.title, radius) for _, (circle, radius) in rings]
    sheet.boxes += [box for _, box in titles]
    bundles = {
        ring: _bundle(len(circle.names) + circle.more, radius, sheet, rest_words)
        for ring, (circle, radius) in rings
        if ring in with_rest
    }
    drawn, short = [], set()
    for ring, (circle, radius) in rings:
        spots = _spots(circle.names, radius, sheet)
        left = len(circle.names) + circle.more - len(spots)
        short |= {ring} if left else set()
        bundle = bundles.get(ring)
        rest = _counted(bundle, left, rest_words) if bundle and left else None
        drawn.append(Drawn(radius, *titles[ring], spots, rest))
    return drawn, short


def _title(text: str, radius: float) -> tuple[Line, Box]:
    x, y = CENTRE[0], CENTRE[1] - radius + 4.5
    half = text_width(text, TITLE_SIZE) / 2 + 2
    return Line(x, y, text), Box(x - half, y - 12, x + half, y + 5)


def _spots(names: Sequence[str], radius: float, sheet: _Sheet) -> tuple[Spot, ...]:
    found = []
    for index, name in enumerate(names):
        wish = _wish(index, len(names)) if len(names) > 1 else _ALONE[RADII.index(radius) % 2]
        spot = _spot(index, name, wish, radius, sheet)
        if spot:
            found.append(spot)
    return tuple(found)


def _wish(index: int, count: int) -> float:
    """Where on its ring a name would stand in an even spread, from -1 at the left end to 1 at the right."""
    # From the two sides inward in turn: the middle of a ring is the most crowded part.
    place = index // 2 if index % 2 == 0 else count - 1 - index // 2
    return (2 * place + 1) / count - 1


def _spot(index: int, name: str, wish: float, radius: float, sheet: _Sheet) -> Spot | None:
    lines = name_lines(name)
    width = max(text_width(line, NAME_SIZE) for line in lines)
    for x, y in _places(radius, wish):
        if not sheet.takes_dot(x, y):
            continue
        dot = _around(x, y, DOT)
        for anchor, at, top in _beside(x, y, width, len(lines) * LINE + 3):
            left = {"start": at, "end": at - width, "middle": at - width / 2}[anchor]
            box = Box(left, top, left + width, top + len(lines) * LINE + 3)
            if sheet.takes(box.grown(_GAP)) and not box.overlaps(dot):
                sheet.boxes += [box, dot]
                sheet.dots.append((x, y))
                placed = tuple(Line(at, top + 13 + row * LINE, line) for row, line in enumerate(lines))
                return Spot(index, x, y, placed, anchor, box)
    return None


def _beside(x: float, y: float, width: float, height: float) -> Iterator[tuple[str, float, float]]:
    """Where a name may stand beside its dot: the anchor, its x, and the top of the box; the best first."""
    outward = ("start", "end") if x < CENTRE[0] else ("end", "start")
    for anchor in reversed(outward):
        at = x + DOT + 1 if anchor == "start" else x - DOT - 1
        for shift in (0.5, 0.75, 0.25, 1.0, 0.0):
            yield anchor, at, y - height * shift
    for top in (y - DOT - height, y + DOT):
        yield "middle", min(max(x, LEFT + width / 2 + 2), RIGHT - width / 2 - 2), top


def _places(radius: float, wish: float) -> list[tuple[float, float]]:
    """Points of a ring from the wished one outward to both ends."""
    widest = asin(min(1.0, (CENTRE[0] - _EDGE) / radius)) * 0.985
    turns = [widest * (2 * step / _STEPS - 1) for step in range(_STEPS + 1)]
    turns.sort(key=lambda turn: (abs(turn - widest * wish), turn))
    return [(CENTRE[0] + radius * sin(turn), CENTRE[1] - radius * cos(turn)) for turn in turns]


def _bundle(count: int, radius: float, sheet: _Sheet, words: Callable[[int], str]) -> Bundle | None:
    size = _bundle_radius(count)
    width = text_width(words(count), TITLE_SIZE)
    for x, y in _places(radius, 1.0):
        dots = _around(x, y, size + 2)
        if not sheet.takes(dots):
            continue
        for anchor, left, top in _beside_bundle(x, y, size, width):
            box = Box(left, top, left + width, top + 18)
            if sheet.takes(box.grown(_GAP)):
                sheet.boxes += [box, dots]
                sheet.dots.append((x, y))
                at = {"start": left, "end": left + width, "middle": left + width / 2}[anchor]
                return Bundle(count, x, y, (), Line(at, top + 13.5, ""), anchor, box)
    return None


def _beside_bundle(x: float, y: float, size: float, width: float) -> Iterator[tuple[str, float, float]]:
    """Where a bundle's number may stand: the anchor, the left and the top of its box; the best first."""
    middle = min(max(x - width / 2, LEFT + 2), RIGHT - width - 2)
    yield "middle", middle, y + size + 3
    yield "middle", middle, y - size - 21
    yield "end", x - size - 5 - width, y - 9
    yield "start", x + size + 5, y - 9


def _counted(bundle: Bundle, count: int, words: Callable[[int], str]) -> Bundle:
    """The bundle with its number, known once the names are placed, and its small dots as a sunflower sets seeds."""
    golden = pi * (3 - sqrt(5))
    shown = min(count, BUNDLE_MAX)
    steps = [(_pace(count) * sqrt(n + 0.3), n * golden) for n in range(shown)]
    dots = tuple((bundle.x + away * cos(turn), bundle.y + away * sin(turn)) for away, turn in steps)
    label = Line(bundle.label.x, bundle.label.y, words(count))
    return Bundle(count, bundle.x, bundle.y, dots, label, bundle.anchor, bundle.box)


def _bundle_radius(count: int) -> float:
    return _pace(count) * sqrt(min(count, BUNDLE_MAX)) + 1.5


def _pace(count: int) -> float:
    """How far apart the small dots are: a few of them stand wider, so that they are seen."""
    return 3.4 if count <= FEW else 2.1


def _around(x: float, y: float, half: float) -> Box:
    return Box(x - half, y - half, x + half, y + half)
