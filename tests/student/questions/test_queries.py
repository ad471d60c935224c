"""What other rooms ask, and the search of the bank."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import datetime

import pytest

from curbside.foundation.accounts.models import User
from curbside.student.people.models import Contact
from curbside.student.questions.actions.cards import remove_card
from curbside.student.questions.actions.sheets import begin_sheet
from curbside.student.questions.models import Card, Question, Sheet
from curbside.student.questions.queries import cards_on_sheet, sheets_waiting
from curbside.student.questions.rules import refused_favour

pytestmark = pytest.mark.slow


def test_only_cards_on_the_sheet_are_taken_along(card: Card, waiting: Card, sheet: Sheet) -> None:
    assert list(cards_on_sheet(sheet)) == [card]


def test_a_removed_card_is_not_taken_along(card: Card, sheet: Sheet, maelle: User, now: datetime) -> None:
    remove_card(card, actor=maelle, now=now)

    assert list(cards_on_sheet(sheet)) == []


def test_a_sheet_waits_until_a_card_is_on_it(sheet: Sheet, waiting: Card, maelle: User) -> None:
    assert sheets_waiting(maelle) == [sheet.conversation]


def test_a_sheet_with_a_card_does_not_wait(card: Card, maelle: User) -> None:
    assert sheets_waiting(maelle) == []


def test_a_closed_conversation_does_not_wait(sheet: Sheet, maelle: User, now: datetime) -> None:
    sheet.conversation.closed_at = now
    sheet.conversation.save()

    assert sheets_waiting(maelle) == []


def test_nobody_elses_sheet_waits(sheet: Sheet, tomas: User) -> None:
    assert sheets_waiting(tomas) == []


@pytest.mark.parametrize("count", [1, 3])
def test_waiting_sheets_take_one_query(
    count: int,
    maelle: User,
    now: datetime,
    django_assert_num_queries: Callable[[int], AbstractContextManager[object]],
) -> None:
    for name in ("Ann", "Ben", "Cléo")[:count]:
        begin_sheet(Contact.objects.create(student=maelle, name=name, created_at=now), actor=maelle, now=now)

    with django_assert_num_queries(1):
        assert len([(one.contact.name, one.sheet.known) for one in sheets_waiting(maelle)]) == count


def test_the_bank_itself_asks_for_no_favour(bank: list[Question]) -> None:
    wordings = [text for one in bank for text in (one.text_en, one.text_fr, one.follow_up_en, one.follow_up_fr)]

    assert [text for text in wordings if refused_favour(text)] == []
