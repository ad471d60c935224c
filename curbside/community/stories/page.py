"""What the page says of a centre: batches that are on it, or examples until there are any."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Final

from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from curbside.algorithms.small_cells import Table, paths_together, together
from curbside.foundation.accounts.models import Centre

from .drawing import Shared, Stroke, strokes_of
from .examples import example_table
from .models import CountedBatch, Subject
from .queries import batches_shown, quoted
from .subjects import QUESTIONS, STRAIGHT, table_of
from .words import group_words, path_words

STROKES_A_LINE: Final = 50


@dataclass(frozen=True, slots=True)
class Row:
    """A group and how many it holds, at least five."""

    words: str
    count: int

    @property
    def lines_of_strokes(self) -> list[int]:
        """The count, fifty strokes to a line, so that a long one is not drawn as a shorter one."""
        whole, rest = divmod(self.count, STROKES_A_LINE)
        return [STROKES_A_LINE] * whole + ([rest] if rest else [])


@dataclass(frozen=True, slots=True)
class Part:
    """One subject: its rows, of how many stories, and since when."""

    rows: list[Row]
    size: int
    on: date | None


@dataclass(frozen=True, slots=True)
class Drawn:
    """A path that at least five share."""

    words: str
    count: int


@dataclass(frozen=True, slots=True)
class Page:
    """All of it. `parts` by subject, only those that are shown; `shared` is what is drawn."""

    is_example: bool
    parts: dict[str, Part] = field(default_factory=dict)
    shared: Shared = ()
    quotes: tuple[str, ...] = ()

    @property
    def size(self) -> int:
        """How many stories are counted; 0 for none yet."""
        stories = self.parts.get(Subject.STORIES)
        return stories.size if stories else 0

    @property
    def strokes(self) -> tuple[Stroke, ...]:
        return strokes_of(self.shared)

    @property
    def paths(self) -> list[Drawn]:
        """The drawn paths in words."""
        return [Drawn(path_words(path), count) for path, count in self.shared]

    @property
    def drawn(self) -> int:
        """How many stories the strokes stand for."""
        return sum(count for _path, count in self.shared)

    @property
    def lines(self) -> tuple[str, ...]:
        """The page in one or two sentences."""
        if not self.size:
            left = _(
                "A story has left, and its whole batch with it. The page waits for the next batch of five or more."
            )
            return (left, *self._planned())
        told = ngettext(
            "%(count)d person told students how they really got there.",
            "%(count)d people told students how they really got there.",
            self.size,
        ) % {"count": self.size}
        return (*((_("Invented examples."),) if self.is_example else ()), told, *self._planned())

    def _planned(self) -> tuple[str, ...]:
        planned = self.parts.get(Subject.PLANNED)
        if not planned:
            return ()
        words = _("%(count)d of %(all)d had planned from the start what they do today.")
        return (words % {"all": planned.size, "count": planned.rows[0].count},)

    @property
    def alt(self) -> str:
        """The drawing in a sentence."""
        straight = sum(count for path, count in self.shared if path == STRAIGHT)
        words = _(
            "%(all)d lines, one for each of the stories that share their path with four or more others. %(straight)d "
            "run straight to their work today; %(bent)d turn on the way."
        )
        return words % {"all": self.drawn, "straight": straight, "bent": self.drawn - straight}

    @property
    def drawn_words(self) -> str:
        """The same in a few words, for the picture; nothing where nothing is drawn."""
        if not self.shared:
            return ""
        words = _("%(drawn)d of %(all)d paths: those that five or more share")
        return words % {"drawn": self.drawn, "all": self.parts[Subject.TURNED].size}

    @property
    def about_lines(self) -> str:
        """Why there are fewer lines than stories, to stand beside the drawing. The rest is never under five."""
        stories = self.parts[Subject.TURNED].size
        words = _(
            "%(drawn)d of %(all)d stories are drawn: those whose turns, in the same order, at least five share. The "
            "other %(rest)d are only in the counts below."
        )
        return words % {"drawn": self.drawn, "all": stories, "rest": stories - self.drawn}


def page_of(centre: Centre) -> Page:
    """As it is at this moment: a batch of which one story has gone is not on it. Three queries."""
    rows = list(batches_shown(centre))
    if not rows and not CountedBatch.objects.filter(centre=centre).exists():
        return example_page()
    parts = {}
    for subject in Subject:
        here = [row for row in rows if row.subject == subject]
        if here:
            on = max(row.counted_on for row in here)
            parts[str(subject)] = _part(subject, [table_of(row) for row in here], on)
    turned = [table_of(row) for row in rows if row.subject == Subject.TURNED]
    quotes = tuple(story.quote for story in quoted(centre))
    return Page(is_example=False, parts=parts, shared=_shared(turned), quotes=quotes)


def example_page() -> Page:
    """The invented paths, counted by the same rules."""
    parts = {str(subject): _part(subject, [example_table(subject)], None) for subject in Subject}
    quotes = (
        _("I was going to be a surgeon until a door closed on me. I mean a real one. I broke my wrist."),
        _("A nurse said: you are different in this room. I had not noticed there was a room."),
        _("Everyone thought I had a plan. I had a nice folder."),
    )
    shared = _shared([example_table(Subject.TURNED)])
    return Page(is_example=True, parts=parts, shared=shared, quotes=quotes)


def _part(subject: Subject, tables: Sequence[Table], on: date | None) -> Part:
    counts = together(QUESTIONS[subject], tables)
    rows = [Row(group_words(subject, group), count) for group, count in counts.items()]
    return Part(rows, sum(counts.values()), on)


def _shared(tables: Sequence[Table]) -> Shared:
    """Straight ones first, then by how many share them."""
    paths = [(path, count) for (_answer, path), count in paths_together(tables).items()]
    return tuple(sorted(paths, key=lambda one: (one[0] != STRAIGHT, -one[1], one[0])))
