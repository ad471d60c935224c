"""Which four things are shown together: twenty sets, so that each two of sixteen meet exactly once.

A balanced incomplete block design 2-(16, 4, 1): the lines of the affine plane of order four. Its points are the pairs
(x, y) over the field of four elements; a line is y = mx + c, or x = c. Each thing stands in five sets.
"""

from collections.abc import Sequence
from random import Random
from typing import Final

_FIELD: Final = range(4)


def _times(a: int, b: int) -> int:
    """Multiplication in the field of four: polynomials over {0, 1} modulo x² + x + 1, written as bits."""
    product = (a if b & 1 else 0) ^ (a << 1 if b & 2 else 0)
    return product ^ 0b111 if product & 0b100 else product


def _lines() -> tuple[tuple[int, ...], ...]:
    """Addition in the field is the exclusive or; the point (x, y) has the number 4x + y."""
    slanted = [tuple(4 * x + (_times(m, x) ^ c) for x in _FIELD) for m in _FIELD for c in _FIELD]
    upright = [tuple(4 * c + y for y in _FIELD) for c in _FIELD]
    return tuple(slanted + upright)


DESIGN: Final = _lines()
"""Twenty tuples of four numbers from 0 to 15."""
ITEMS: Final = 16


def sets_for(seed: int, items: Sequence[str]) -> tuple[tuple[str, str, str, str], ...]:
    """The twenty sets of sixteen items in an order of `seed`'s own: of the sets, and within each.

    Which item takes which place of the design is drawn too. The same seed gives the same sets, in whatever order the
    items come, so that somebody who stopped can go on. Raises ValueError unless there are sixteen different items.
    """
    names = sorted(items)
    if len(names) != ITEMS or len(set(names)) != ITEMS:
        raise ValueError(f"sixteen different items are needed, not {len(names)} of which {len(set(names))} differ")
    random = Random(seed)  # noqa: S311 - an order to show things in, no secret
    random.shuffle(names)
    drawn = []
    for line in random.sample(DESIGN, len(DESIGN)):
        one, two, three, four = random.sample(line, len(line))
        drawn.append((names[one], names[two], names[three], names[four]))
    return tuple(drawn)
