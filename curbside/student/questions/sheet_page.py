"""What the page of one sheet shows: each card with its number, its suggestion, and whether there is time for it."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any, Final
from uuid import UUID

from curbside.foundation.accounts.models import User

from . import queries, rules
from .forms import HopeForm, MinutesForm
from .models import Card, Question, Sheet
from .suggestions import Hint, hints_for
from .timing import Fit, fit

REMOVED_SHOWN: Final = 10
_NONE_REFUSED: Final[Mapping[UUID, HopeForm]] = {}


@dataclass(frozen=True, slots=True)
class Line:
    """One card as the page shows it. `number` is its place among those on the sheet; 0 beside it."""

    card: Card
    number: int
    hints: list[Hint]
    may_rise: bool = False
    may_sink: bool = False

    @property
    def key(self) -> str:
        """The card's id as text, for an address."""
        return str(self.card.pk)


@dataclass(frozen=True, slots=True)
class SheetPage:
    """The cards of a sheet in their places."""

    fit: Fit
    inside: list[Line]
    beyond: list[Line]
    last: list[Line]
    waiting: list[tuple[Line, HopeForm]]
    closing: Question | None
    language: str

    @property
    def is_full(self) -> bool:
        """Whether a question has to be taken off before another goes on."""
        return self.fit.count >= rules.ON_SHEET_MAX

    @property
    def begins_with_a_hope(self) -> bool:
        """Whether nothing is on it yet but something waits: then saying what one hopes for is the next thing."""
        return bool(self.waiting) and not self.fit.count

    @property
    def is_ready(self) -> bool:
        """Whether something is on it and nothing waits: then the way on leads to the conversation."""
        return self.fit.count > 0 and not self.waiting

    @property
    def refused(self) -> HopeForm | None:
        """The first form that came back with its words: the page begins with what is wrong in it."""
        return next((form for _line, form in self.waiting if form.is_bound), None)

    @property
    def closing_text(self) -> str:
        """The last question of the bank that is not on the sheet yet, in the language it will be asked in."""
        return self.closing.text_in(self.language) if self.closing else ""


@dataclass(frozen=True, slots=True)
class BriefQuestion:
    """One question of the brief. The bank's last one, where the student took none, has no number: it is not counted.

    `in_any_case` marks what is asked last though it stands behind what is for when there is time.
    """

    number: int
    text: str
    hope: str
    if_there_is_time: bool = False
    in_any_case: bool = False


def brief_questions(sheet: Sheet) -> list[BriefQuestion]:
    """The questions as they are read on the way, and last of all whom else to meet. At most two queries."""
    cards = list(queries.cards_on_sheet(sheet))
    closing = queries.closing_question(cards) if cards else None
    fitted = fit(cards, rules.talk_minutes(sheet), kept_free=closing.minutes if closing else 0)
    shown = [
        BriefQuestion(
            number,
            card.text,
            card.hope,
            if_there_is_time=card in fitted.beyond,
            in_any_case=bool(fitted.beyond) and card in fitted.last,
        )
        for number, card in enumerate((*fitted.inside, *fitted.beyond, *fitted.last), 1)
    ]
    if closing:
        shown.append(BriefQuestion(0, closing.text_in(rules.language_of(sheet)), ""))
    return shown


def shown_sheet(sheet: Sheet, student: User, refused: Mapping[UUID, HopeForm] = _NONE_REFUSED) -> dict[str, Any]:
    """What the template of a sheet is shown with; `refused` are forms that come back with their words."""
    cards = Card.objects.visible_to(student).filter(sheet=sheet).select_related("question")
    return {
        "sheet": sheet,
        "contact": sheet.conversation.contact,
        "page": sheet_page(sheet, list(cards.kept()), refused),
        "removed": cards.filter(removed_at__isnull=False).order_by("-removed_at")[:REMOVED_SHOWN],
        "minutes": MinutesForm(initial={"minutes": rules.talk_minutes(sheet)}),
    }


def sheet_page(sheet: Sheet, kept: list[Card], refused: Mapping[UUID, HopeForm] = _NONE_REFUSED) -> SheetPage:
    """The page of `sheet`, with `kept`, all its cards that were not removed, in order.

    A card whose form was refused stands with those that wait, wherever it is, so that its words can be sent again.
    """
    language = rules.language_of(sheet)
    on_sheet = [card for card in kept if card.is_on_sheet and card.pk not in refused]
    closing = queries.closing_question(kept) if on_sheet else None
    fitted = fit(on_sheet, rules.talk_minutes(sheet), kept_free=closing.minutes if closing else 0)
    movable = len(fitted.inside) + len(fitted.beyond)

    def lines(cards: Iterable[Card], begin: int) -> list[Line]:
        return [
            Line(card, number, hints_for(card, language), 1 < number <= movable, number < movable)
            for number, card in enumerate(cards, begin)
        ]

    beside = [Line(card, 0, hints_for(card, language)) for card in kept if card not in on_sheet]
    return SheetPage(
        fitted,
        lines(fitted.inside, 1),
        lines(fitted.beyond, 1 + len(fitted.inside)),
        lines(fitted.last, 1 + movable),
        [(line, refused.get(line.card.pk) or HopeForm(line.card)) for line in beside],
        closing,
        language,
    )
