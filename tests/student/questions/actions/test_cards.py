"""Questions on a sheet: hope first, at most so many, nothing asked for."""

from datetime import datetime

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction

from curbside.foundation.accounts.models import User
from curbside.foundation.audit.models import Entry
from curbside.student.questions import rules
from curbside.student.questions.actions.cards import add_card, bring_back_card, change_card, move_card, remove_card
from curbside.student.questions.models import Card, Question, Sheet
from curbside.student.questions.queries import cards_on_sheet


def put(sheet: Sheet, count: int, now: datetime, hope: str = "That it does.") -> list[Card]:
    student = sheet.conversation.student
    return [add_card(sheet, text=f"What counts, {n}?", hope=hope, actor=student, now=now) for n in range(count)]


def texts(sheet: Sheet) -> list[str]:
    return [card.text for card in cards_on_sheet(sheet)]


def test_a_card_with_a_hope_is_on_the_sheet(card: Card, sheet: Sheet) -> None:
    assert texts(sheet) == [card.text]


def test_what_was_weighed_before_is_not_refused_when_the_checks_grow(
    sheet: Sheet, bank: list[Question], maelle: User, now: datetime
) -> None:
    favour = "Could you get me a job?"
    Question.objects.filter(pk=bank[0].pk).update(text_en=favour)
    bank[0].refresh_from_db()
    card = add_card(sheet, text=favour, question=bank[0], actor=maelle, now=now)
    Card.objects.filter(pk=card.pk).update(question=None)
    card.refresh_from_db()
    assert change_card(card, text=favour, hope="h", why="", actor=maelle, now=now).is_on_sheet
    with pytest.raises(ValidationError):
        change_card(card, text="Could you get me a position?", hope="h", why="", actor=maelle, now=now)


def test_a_card_without_a_hope_waits(waiting: Card, sheet: Sheet) -> None:
    assert texts(sheet) == []
    assert list(Card.objects.waiting()) == [waiting]


def test_spaces_are_no_hope(sheet: Sheet, maelle: User, now: datetime) -> None:
    assert not add_card(sheet, text="What now?", hope=" \n ", actor=maelle, now=now).is_on_sheet


def test_the_database_says_hope_first_too(waiting: Card) -> None:
    with pytest.raises(IntegrityError), transaction.atomic():
        Card.objects.filter(pk=waiting.pk).update(is_on_sheet=True)


def test_a_hope_puts_the_card_on_the_sheet(waiting: Card, sheet: Sheet, maelle: User, now: datetime) -> None:
    change_card(waiting, text=waiting.text, hope="That nothing did.", why="", actor=maelle, now=now)

    assert texts(sheet) == [waiting.text]


def test_taking_the_hope_away_takes_the_card_off(card: Card, sheet: Sheet, maelle: User, now: datetime) -> None:
    change_card(card, text=card.text, hope="", why="", actor=maelle, now=now)

    assert texts(sheet) == []


def test_the_same_question_is_not_added_twice(bank: list[Question], sheet: Sheet, maelle: User, now: datetime) -> None:
    first, again = (add_card(sheet, text=bank[0].text, question=bank[0], actor=maelle, now=now) for _ in range(2))

    assert first == again
    assert Entry.objects.filter(verb="add", subject_type="questions.card").count() == 1


def test_adding_again_never_writes_over_a_hope(card: Card, sheet: Sheet, maelle: User, now: datetime) -> None:
    add_card(sheet, text=card.text.upper(), hope="Something else", actor=maelle, now=now)

    card.refresh_from_db()
    assert card.hope == "That the nights are bearable."


def test_the_thirteenth_keeps_its_hope_and_waits(sheet: Sheet, now: datetime) -> None:
    cards = put(sheet, rules.ON_SHEET_MAX + 1, now)

    assert len(texts(sheet)) == 12
    assert (cards[-1].hope, cards[-1].is_on_sheet) == ("That it does.", False)


def test_a_thirty_first_card_is_refused(sheet: Sheet, now: datetime) -> None:
    put(sheet, rules.CARDS_MAX, now, hope="")

    with pytest.raises(ValidationError):
        add_card(sheet, text="One more?", actor=sheet.conversation.student, now=now)
    assert sheet.cards.count() == 30


@pytest.mark.parametrize("text", ["Would you write me a reference letter?", "Pourriez-vous m’embaucher?"])
def test_a_favour_cannot_be_added_nor_slipped_in_later(
    text: str, card: Card, sheet: Sheet, maelle: User, now: datetime
) -> None:
    with pytest.raises(ValidationError):
        add_card(sheet, text=text, hope="Yes.", actor=maelle, now=now)
    with pytest.raises(ValidationError):
        change_card(card, text=text, hope="Yes.", why="", actor=maelle, now=now)

    card.refresh_from_db()
    assert card.text == "What does a night on call leave you with?"
    assert sheet.cards.count() == 1


def test_whom_else_to_meet_stays_last(
    who_next: Question, bank: list[Question], sheet: Sheet, maelle: User, now: datetime
) -> None:
    last = add_card(sheet, text=who_next.text, question=who_next, hope="A name.", actor=maelle, now=now)
    other = add_card(sheet, text=bank[0].text, question=bank[0], hope="A story.", actor=maelle, now=now)

    move_card(other, towards="down", actor=maelle, now=now)
    move_card(last, towards="up", actor=maelle, now=now)
    move_card(last, towards=1, actor=maelle, now=now)
    move_card(other, towards=2, actor=maelle, now=now)

    assert texts(sheet) == [other.text, last.text]


def test_a_card_moves_one_place(sheet: Sheet, maelle: User, now: datetime) -> None:
    one, two, three = put(sheet, 3, now)

    move_card(three, towards="up", actor=maelle, now=now)

    assert texts(sheet) == [one.text, three.text, two.text]


def test_a_card_read_before_another_move_stands_where_that_left_it(sheet: Sheet, maelle: User, now: datetime) -> None:
    one, two, three = put(sheet, 3, now)
    read_before = Card.objects.get(pk=three.pk)
    move_card(three, towards=1, actor=maelle, now=now)

    move_card(read_before, towards="down", actor=maelle, now=now)

    assert texts(sheet) == [one.text, three.text, two.text]
    assert sorted(Card.objects.values_list("position", flat=True)) == [0, 1, 2]


@pytest.mark.parametrize(("which", "towards"), [(0, "up"), (2, "down")])
def test_at_the_end_a_move_changes_nothing(which: int, towards: str, sheet: Sheet, maelle: User, now: datetime) -> None:
    cards = put(sheet, 3, now)

    move_card(cards[which], towards="up" if towards == "up" else "down", actor=maelle, now=now)

    assert texts(sheet) == [card.text for card in cards]


def test_a_removed_card_comes_back_where_it_stood(sheet: Sheet, maelle: User, now: datetime) -> None:
    cards = put(sheet, 3, now)

    remove_card(cards[1], actor=maelle, now=now)
    assert texts(sheet) == [cards[0].text, cards[2].text]

    bring_back_card(cards[1], actor=maelle, now=now)
    assert texts(sheet) == [card.text for card in cards]


def test_removing_and_bringing_back_can_be_repeated(card: Card, maelle: User, now: datetime) -> None:
    for action in (remove_card, remove_card, bring_back_card, bring_back_card):
        action(card, actor=maelle, now=now)

    assert list(Entry.objects.filter(subject_id=str(card.pk)).values_list("verb", flat=True).order_by("pk")) == [
        "add",
        "remove",
        "bring_back",
    ]


def test_a_removed_card_makes_room(sheet: Sheet, maelle: User, now: datetime) -> None:
    cards = put(sheet, rules.CARDS_MAX, now, hope="")
    remove_card(cards[0], actor=maelle, now=now)

    add_card(sheet, text="One more?", actor=maelle, now=now)

    with pytest.raises(ValidationError):
        bring_back_card(cards[0], actor=maelle, now=now)


def test_a_removed_card_cannot_be_changed(card: Card, maelle: User, now: datetime) -> None:
    remove_card(card, actor=maelle, now=now)

    with pytest.raises(ValidationError):
        change_card(card, text="What?", hope="h", why="", actor=maelle, now=now)


def test_hostile_words_are_kept_as_plain_words(sheet: Sheet, maelle: User, now: datetime) -> None:
    card = add_card(
        sheet, text="What\x00 of\r\n <b>this</b>\u202e?", hope="a\x07b\r\nc", why="\u2066x", actor=maelle, now=now
    )

    assert (card.text, card.hope, card.why) == ("What of <b>this</b>?", "ab\nc", "x")


@pytest.mark.parametrize("field", ["text", "hope", "why"])
def test_a_hundred_thousand_characters_are_refused_by_field(
    field: str, sheet: Sheet, maelle: User, now: datetime
) -> None:
    words = {"text": "What?", "hope": "h", "why": "w"} | {field: "x" * 100_000}

    with pytest.raises(ValidationError) as refusal:
        add_card(sheet, text=words["text"], hope=words["hope"], why=words["why"], actor=maelle, now=now)

    assert list(refusal.value.message_dict) == [field]
