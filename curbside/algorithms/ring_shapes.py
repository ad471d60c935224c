"""What a drawing of rings is made of: boxes, lines of text, dots with names, bundles."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

LEFT, TOP, RIGHT, BOTTOM = 0.0, 14.0, 360.0, 545.0
CENTRE: Final = (180.0, 520.0)
RADII: Final = (92.0, 182.0, 278.0, 374.0, 470.0)


@dataclass(frozen=True, slots=True)
class Box:
    """A rectangle with its sides along the axes."""

    left: float
    top: float
    right: float
    bottom: float

    def overlaps(self, other: "Box") -> bool:
        """Whether they share more than an edge."""
        across = self.left < other.right and other.left < self.right
        return across and self.top < other.bottom and other.top < self.bottom

    def grown(self, by: float) -> "Box":
        """The same with a margin."""
        return Box(self.left - by, self.top - by, self.right + by, self.bottom + by)

    @property
    def inside(self) -> bool:
        """Whether all of it can be seen."""
        return self.left >= LEFT and self.right <= RIGHT and self.top >= TOP and self.bottom <= BOTTOM


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a name: the middle of its baseline, or the end `anchor` says."""

    x: float
    y: float
    text: str


@dataclass(frozen=True, slots=True)
class Spot:
    """One name with its dot. `index` is its place in the ring's names; `anchor` is SVG's `text-anchor`."""

    index: int
    x: float
    y: float
    lines: tuple[Line, ...]
    anchor: str
    box: Box


@dataclass(frozen=True, slots=True)
class Bundle:
    """Those of a ring that are not named: small dots around a point, and a label with their number."""

    count: int
    x: float
    y: float
    dots: tuple[tuple[float, float], ...]
    label: Line
    anchor: str
    box: Box


@dataclass(frozen=True, slots=True)
class Circle:
    """What is to be drawn on one ring: names in the order of their claim to a spot, and how many more there are."""

    title: str
    names: Sequence[str]
    more: int = 0


@dataclass(frozen=True, slots=True)
class Drawn:
    """One ring, drawn."""

    radius: float
    title: Line
    title_box: Box
    spots: tuple[Spot, ...]
    rest: Bundle | None
