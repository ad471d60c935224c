"""What of a sheet fits into the minutes of the talk."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from .models import Card


@dataclass(frozen=True, slots=True)
class Fit:
    """The cards of a sheet against the talk: those inside its time, those for when there is time, and the last ones.

    `last` ask whom else to meet. They are asked in any case, so their minutes are taken first. `kept_free`: minutes for
    such a question that is not on the sheet yet.
    """

    minutes: int
    inside: tuple[Card, ...]
    beyond: tuple[Card, ...]
    last: tuple[Card, ...]
    kept_free: int = 0

    @property
    def used(self) -> int:
        """Minutes that the questions inside the talk take, the last ones too."""
        return minutes_of((*self.inside, *self.last)) + self.kept_free

    @property
    def more(self) -> int:
        """Minutes of those for when there is time."""
        return minutes_of(self.beyond)

    @property
    def spare(self) -> int:
        """Minutes of the talk that no question takes."""
        return max(0, self.minutes - self.used)

    @property
    def count(self) -> int:
        """How many questions there are."""
        return len(self.inside) + len(self.beyond) + len(self.last)


def fit(cards: Sequence[Card], minutes: int, *, kept_free: int = 0) -> Fit:
    """Lay `cards`, in the order in which they matter, into a talk of so many minutes.

    The first that does not fit, and all after it, are for when there is time: a less important one never overtakes.
    """
    last = tuple(card for card in cards if card.is_who_next)
    others = [card for card in cards if not card.is_who_next]
    left = minutes - minutes_of(last) - kept_free
    inside: list[Card] = []
    for card in others:
        left -= card.minutes
        if left < 0:
            break
        inside.append(card)
    return Fit(minutes, tuple(inside), tuple(others[len(inside) :]), last, kept_free)


def minutes_of(cards: Iterable[Card]) -> int:
    """What they take together."""
    return sum(card.minutes for card in cards)
