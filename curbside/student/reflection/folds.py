"""Which parts of the page after a conversation stand open: one at a time, so that the next thing to do is in sight."""

from collections.abc import Iterator
from typing import Final

from .debrief import Debrief
from .models import Evidence, TurningPoint

OF_MANY: Final = frozenset({"turns", "whom", "speaks"})
"""Parts that hold several rows: after one was kept they stay open for the next."""

_INSIDE: Final = {"turn": "turns"}


def opened(page: Debrief, *, at: str, removed: TurningPoint | Evidence | None = None) -> frozenset[str]:
    """The parts that need another look; else the one at which something is still to be done.

    `at` is where the student was, or asked to be. A part that was just kept closes, and the next one without an answer
    opens; so does the first one when the page is come to anew. What was taken out can be put back where it stood.
    """
    if page.off:
        return frozenset(_part_of(page, anchor) for anchor in page.off)
    if removed:
        return frozenset({_home_of(removed)})
    part = _part_of(page, at)
    done = dict(_parts(page))
    if part in OF_MANY or part == "stands" or done.get(part) is False:
        return frozenset({part})
    return frozenset(_to_do(page, after=part))


def _parts(page: Debrief) -> Iterator[tuple[str, bool]]:
    """The parts in their order, each with whether something of it is kept; what is only for more is left out."""
    for one in page.shown:
        yield one.anchor, one.is_kept
    if not page.questions:
        yield "speaks", bool(page.speaks.rows)
    yield "turns", bool(page.turns)
    yield "step", bool(page.steps)
    yield "whom", bool(page.known)
    yield "stayed", bool(page.reflection.stayed_with_me)


def _to_do(page: Debrief, *, after: str) -> list[str]:
    """The next part without an answer, beginning behind the one just kept. None once the student has finished."""
    if page.reflection.finished_at:
        return []
    names = [name for name, _ in _parts(page)]
    begin = names.index(after) + 1 if after in names else 0
    return [name for name, done in list(_parts(page))[begin:] if not done][:1]


def _part_of(page: Debrief, anchor: str) -> str:
    """The part in which something stands: a row of evidence stands under its question, or in the talk as a whole."""
    if not anchor.startswith("speaks-"):
        return _INSIDE.get(anchor, anchor)
    row = anchor.removeprefix("speaks-")
    here = (one.anchor for one in page.questions if any(str(kept.pk) == row for kept in one.speaks.rows))
    return next(here, "speaks")


def _home_of(removed: TurningPoint | Evidence) -> str:
    if isinstance(removed, TurningPoint):
        return "turns"
    return f"card-{removed.heard.card_id}" if removed.heard else "speaks"
