"""The threads: each path that enough stories share, with a stroke for each of them, from first plan to today's work.

A stroke carries nothing but its turns. Where it begins and ends says nothing: places follow from the order of paths.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from .subjects import STRAIGHT

WIDTH, HEIGHT, EDGE = 720, 460, 24
BEND: Final = 38
"""How far down a turn stretches."""

Shared = tuple[tuple[str, int], ...]
"""Paths as `chance-person*`, and how many stories share each."""

Point = tuple[float, float]


@dataclass(frozen=True, slots=True)
class Mark:
    """A turn on a stroke, of one kind."""

    kind: str
    x: float
    y: float


@dataclass(frozen=True, slots=True)
class Stroke:
    """One line from top to bottom: its corners, with a bend between each two, and its marks."""

    corners: tuple[Point, ...]
    marks: tuple[Mark, ...]
    is_straight: bool

    @property
    def d(self) -> str:
        """The line as SVG draws it."""
        parts = [f"M{self.corners[0][0]:.1f} 0"]
        for (x, y), (to, _) in zip(self.corners, self.corners[1:], strict=False):
            top, end = y - BEND, y + BEND
            parts.append(f"V{top:.1f}C{x:.1f} {y + BEND / 3:.1f} {to:.1f} {y - BEND / 3:.1f} {to:.1f} {end:.1f}")
        return "".join([*parts, f"V{HEIGHT}"])

    @property
    def points(self) -> list[Point]:
        """The same line as points, for a picture."""
        points: list[Point] = [(self.corners[0][0], 0)]
        for (x, y), (to, _) in zip(self.corners, self.corners[1:], strict=False):
            start, end = (x, y - BEND), (to, y + BEND)
            points += [_between(start, (x, y + BEND / 3), (to, y - BEND / 3), end, step / 16) for step in range(17)]
        return [*points, (self.corners[-1][0], HEIGHT)]


def _between(a: Point, b: Point, c: Point, d: Point, t: float) -> Point:
    """A place on the curve from a to d."""
    u = 1 - t
    weights = (u**3, 3 * u * u * t, 3 * u * t * t, t**3)
    return (
        sum(weight * point[0] for weight, point in zip(weights, (a, b, c, d), strict=True)),
        sum(weight * point[1] for weight, point in zip(weights, (a, b, c, d), strict=True)),
    )


@lru_cache(maxsize=32)
def strokes_of(shared: Shared) -> tuple[Stroke, ...]:
    """The strokes of all paths. Straight ones stand where they began; the others change places with each other."""
    places = _places([count for _, count in shared])
    bent = [index for index, (path, _) in enumerate(shared) if path != STRAIGHT]
    half = (len(bent) + 1) // 2
    goes_to = dict(zip(bent, [*bent[half:], *bent[:half]], strict=True))
    strokes = []
    for index, (path, count) in enumerate(shared):
        target = places[goes_to.get(index, index)]
        for number, x in enumerate(places[index]):
            to = target[0] + (target[-1] - target[0]) * number / max(count - 1, 1)
            strokes.append(_stroke(path, x, to, number))
    return tuple(strokes)


def _places(counts: Sequence[int]) -> list[list[float]]:
    """Where the strokes of each path begin: side by side, a gap between two paths."""
    gap = 2.5
    units = sum(counts) - 1 + gap * (len(counts) - 1) if counts else 1
    step, at = (WIDTH - 2 * EDGE) / max(units, 1), float(EDGE)
    places = []
    for count in counts:
        places.append([at + number * step for number in range(count)])
        at += (count + gap) * step
    return places


def _stroke(path: str, x: float, to: float, number: int) -> Stroke:
    if path == STRAIGHT:
        return Stroke(((x, 0.0),), (), is_straight=True)
    kinds = [part.rstrip("*") for part in path.split("-")]
    corners, marks, here = [], [], x
    for place, kind in enumerate(kinds):
        y = HEIGHT * (place + 1) / (len(kinds) + 1) + (number % 3 - 1) * 14
        last = place == len(kinds) - 1
        sway = 0 if last else (len(kinds) - place) * 26 * (-1) ** place
        there = to if last else x + (to - x) * (place + 1) / len(kinds) + sway
        there = min(max(there, EDGE / 2), WIDTH - EDGE / 2)
        corners.append((here, y))
        marks.append(Mark(kind, (here + there) / 2, y))
        here = there
    return Stroke((*corners, (here, float(HEIGHT))), tuple(marks), is_straight=False)
