"""Where marks stand on the ask's two small drawings, both 360 wide."""

from dataclasses import dataclass

from .queries import Track

_A_WORD = 1.8
_LEFT, _WIDTH = 10, 340


def word_mark(words: int) -> float:
    """The place of a text's length; past 190 words it stays at the end."""
    return round(min(words, 190) * _A_WORD, 1)


@dataclass(frozen=True, slots=True)
class ChanceLine:
    """Places along the line from never to always, and the same as whole numbers in 100."""

    said_x: float
    seen_x: float
    low_x: float
    high_x: float
    seen: int
    low: int
    high: int


def chance_line(track: Track, said: int) -> ChanceLine:
    """What was said, what came, and between where the truth may lie."""
    chance = track.chance
    return ChanceLine(
        said_x=_x(said / 100),
        seen_x=_x(chance.seen),
        low_x=_x(chance.low),
        high_x=_x(chance.high),
        seen=round(chance.seen * 100),
        low=round(chance.low * 100),
        high=round(chance.high * 100),
    )


def _x(share: float) -> float:
    return round(_LEFT + share * _WIDTH, 1)
