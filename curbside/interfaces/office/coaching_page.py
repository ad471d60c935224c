"""A shown sheet as its coordinator sees it: the wordings, and what was said about each. Never a hope."""

from dataclasses import dataclass

from curbside.foundation.accounts.models import User
from curbside.student.questions.models import Card, Share
from curbside.student.questions.queries import Talk, cards_shown, in_bank_already, talks_of

from .bank_forms import CommentForm


@dataclass(frozen=True, slots=True)
class Question:
    """One question on the sheet."""

    card: Card
    talk: Talk | None
    form: CommentForm
    is_in_bank: bool


@dataclass(frozen=True, slots=True)
class CoachingPage:
    """The questions in their order; then the talks about questions that have left the sheet."""

    questions: list[Question]
    gone: list[Talk]


def coaching_page(share: Share, coordinator: User, *, answered: tuple[Card, CommentForm] | None = None) -> CoachingPage:
    """Three queries. `answered`: the card whose form was sent and did not pass."""
    talks = {pk: of_card[0] for pk, of_card in talks_of([share], reader=coordinator, seen=[share]).items()}
    cards = list(cards_shown(share))
    forms = {answered[0].pk: answered[1]} if answered else {}
    questions = [
        Question(
            card,
            talks.get(card.pk),
            forms.get(card.pk) or CommentForm(card=card),
            is_in_bank=in_bank_already(card, share),
        )
        for card in cards
    ]
    on_sheet = {card.pk for card in cards}
    gone = [talk for pk, talk in talks.items() if pk not in on_sheet and talk.said]
    return CoachingPage(questions, gone)
