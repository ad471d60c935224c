"""The Prepare place and the sheet, as a student sees them without JavaScript."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import datetime

import pytest
from django.test import Client
from django.urls import reverse
from django.utils.html import escape

from curbside.foundation.accounts.models import User
from curbside.student.people.models import Contact, Conversation
from curbside.student.questions import rules
from curbside.student.questions.actions.cards import add_card
from curbside.student.questions.actions.sheets import begin_sheet
from curbside.student.questions.models import Card, Question, Sheet

pytestmark = pytest.mark.slow

Queries = Callable[[int], AbstractContextManager[object]]


def page_of(browser: Client, sheet: Sheet) -> str:
    return browser.get(reverse("questions:sheet", args=[sheet.pk])).content.decode()


def test_with_nobody_to_prepare_for_the_page_leads_to_people(as_maelle: Client) -> None:
    page = as_maelle.get(reverse("questions:sheets")).content.decode()

    assert f'class="btn main" href="{reverse("people:contacts")}"' in page


def test_a_conversation_without_a_sheet_offers_one(conversation: Conversation, as_maelle: Client) -> None:
    page = as_maelle.get(reverse("questions:sheets")).content.decode()

    assert reverse("questions:sheet_new", args=[conversation.contact_id]) in page


@pytest.mark.parametrize("count", [1, 3])
def test_the_list_of_sheets_takes_the_same_queries_however_long(
    count: int, maelle: User, as_maelle: Client, now: datetime, django_assert_num_queries: Queries
) -> None:
    for name in ("Ann", "Ben", "Cléo")[:count]:
        sheet = begin_sheet(Contact.objects.create(student=maelle, name=name, created_at=now), actor=maelle, now=now)
        add_card(sheet, text="What?", hope="That.", actor=maelle, now=now)

    with django_assert_num_queries(4):
        page = as_maelle.get(reverse("questions:sheets")).content.decode()
    assert page.count("1 question on the sheet.") == count


@pytest.mark.parametrize("count", [1, 3])
def test_a_sheet_takes_the_same_queries_however_long(
    *,
    count: int,
    sheet: Sheet,
    bank: list[Question],
    maelle: User,
    as_maelle: Client,
    now: datetime,
    django_assert_num_queries: Queries,
) -> None:
    for question in bank[:count]:
        add_card(sheet, text=question.text, question=question, hope="That.", actor=maelle, now=now)
        add_card(sheet, text=f"Mine {question.code}?", actor=maelle, now=now)

    # Two of them for coaching: whether there is a coordinator, and to whom the sheet is shown.
    with django_assert_num_queries(8):
        page = page_of(as_maelle, sheet)
    assert page.count('class="num" aria-hidden="true">') == count + 1
    assert page.count("Put it on the sheet") == count


def test_beginning_from_a_person_leads_to_the_sheet(harjit: Contact, as_maelle: Client) -> None:
    address = reverse("questions:sheet_new", args=[harjit.pk])
    assert as_maelle.get(address).status_code == 200
    assert not Sheet.objects.exists()

    answer = as_maelle.post(address)

    assert answer.headers["Location"] == reverse("questions:sheet", args=[Sheet.objects.get().pk])


def test_hope_and_why_stand_under_the_question(card: Card, sheet: Sheet, as_maelle: Client) -> None:
    page = page_of(as_maelle, sheet)

    assert page.index(card.text) < page.index(card.hope) < page.index(card.why)


def test_a_question_without_a_hope_waits_with_its_form(waiting: Card, sheet: Sheet, as_maelle: Client) -> None:
    page = page_of(as_maelle, sheet)

    assert "Not on the sheet yet" in page
    assert reverse("questions:card_edit", args=[waiting.pk]) in page
    assert "I don’t know yet" in page


def test_of_several_that_wait_the_first_is_open_and_the_others_are_folded(
    waiting: Card, sheet: Sheet, maelle: User, as_maelle: Client, now: datetime
) -> None:
    other = add_card(sheet, text="And then?", actor=maelle, now=now)
    page = page_of(as_maelle, sheet)

    before = [page.partition(f'id="card-{card.pk}"')[2].partition('_hope"')[0] for card in (waiting, other)]
    assert ["<details" in one for one in before] == [False, True]
    assert page.count("Put it on the sheet") == 2


def test_the_hope_written_there_puts_it_on(waiting: Card, sheet: Sheet, as_maelle: Client) -> None:
    as_maelle.post(
        reverse("questions:card_edit", args=[waiting.pk]),
        {"text": waiting.text, "hope": "That nothing did.", "why": ""},
    )

    waiting.refresh_from_db()
    assert waiting.is_on_sheet


def test_not_knowing_is_no_way_past_the_hope(waiting: Card, as_maelle: Client) -> None:
    as_maelle.post(reverse("questions:card_edit", args=[waiting.pk]), {"text": waiting.text, "hope": "", "why": "x"})

    waiting.refresh_from_db()
    assert not waiting.is_on_sheet


def test_order_changes_with_plain_buttons(card: Card, sheet: Sheet, as_maelle: Client, now: datetime) -> None:
    second = add_card(sheet, text="Second?", hope="h", actor=sheet.conversation.student, now=now)

    answer = as_maelle.post(reverse("questions:card_position", args=[second.pk]), {"towards": "up"})

    assert answer.headers["Location"].endswith(f"#card-{second.pk}")
    page = page_of(as_maelle, sheet)
    assert page.index("Second?") < page.index(card.text)


@pytest.mark.parametrize(
    ("towards", "order"), [("1", "cab"), ("2", "acb"), ("99", "abc"), ("0", "abc"), ("-1", "abc"), ("1e9", "abc")]
)
def test_a_question_is_put_at_the_number_it_was_dragged_to(
    *, towards: str, order: str, sheet: Sheet, maelle: User, as_maelle: Client, now: datetime
) -> None:
    cards = [add_card(sheet, text=f"What of {letter}?", hope="h", actor=maelle, now=now) for letter in "abc"]

    as_maelle.post(reverse("questions:card_position", args=[cards[2].pk]), {"towards": towards})

    assert "".join(card.text[-2] for card in sheet.cards.all()) == order


def test_only_what_can_be_moved_can_be_dragged(
    card: Card, who_next: Question, sheet: Sheet, maelle: User, as_maelle: Client, now: datetime
) -> None:
    add_card(sheet, text=who_next.text, question=who_next, hope="A name.", actor=maelle, now=now)
    assert "data-place" not in page_of(as_maelle, sheet)

    add_card(sheet, text="Another?", hope="h", actor=maelle, now=now)

    assert page_of(as_maelle, sheet).count("data-place") == 2


def test_a_removal_can_be_undone_on_the_page(card: Card, sheet: Sheet, as_maelle: Client) -> None:
    as_maelle.post(reverse("questions:card_removal", args=[card.pk]))
    back = reverse("questions:card_return", args=[card.pk])
    assert back in page_of(as_maelle, sheet)

    as_maelle.post(back)

    assert "Bring back" not in page_of(as_maelle, sheet)
    assert card.text in page_of(as_maelle, sheet)


def test_the_minutes_are_drawn_and_said(card: Card, sheet: Sheet, as_maelle: Client) -> None:
    assert 'aria-label="The questions take about 4 of 20 minutes."' in page_of(as_maelle, sheet)


def test_what_does_not_fit_stands_under_if_there_is_time(
    card: Card, who_next: Question, sheet: Sheet, maelle: User, as_maelle: Client, now: datetime
) -> None:
    less = add_card(sheet, text="What matters less?", hope="h", actor=maelle, now=now)
    last = add_card(sheet, text=who_next.text, question=who_next, hope="A name.", actor=maelle, now=now)
    as_maelle.post(reverse("questions:sheet_minutes", args=[sheet.pk]), {"minutes": "10"})
    as_maelle.post(
        reverse("questions:card_edit", args=[card.pk]),
        {"text": card.text, "hope": card.hope, "why": "", "speaks_to": "", "minutes": "6"},
    )

    page = page_of(as_maelle, sheet)

    order = [card.text, "If there is time", less.text, "Last, in any case", escape(last.text)]
    places = [page.index(part, page.index('id="on-sheet"')) for part in order]
    assert places == sorted(places)
    assert "Those for when there is time take 4 more." in page


@pytest.mark.parametrize("minutes", ["5", "900", "soon", "-1", "1e3", "٣٠"])
def test_a_time_that_is_none_changes_nothing_and_says_so_kindly(minutes: str, sheet: Sheet, as_maelle: Client) -> None:
    page = as_maelle.post(reverse("questions:sheet_minutes", args=[sheet.pk]), {"minutes": minutes}, follow=True)

    sheet.refresh_from_db()
    assert sheet.minutes in {None, 30}
    assert page.status_code == 200
    assert ("Choose 10 to 120 minutes." in page.content.decode()) == (sheet.minutes is None)


def test_a_full_sheet_says_so_beside_what_waits(
    *, waiting: Card, sheet: Sheet, maelle: User, as_maelle: Client, now: datetime
) -> None:
    assert waiting.text in page_of(as_maelle, sheet)
    assert "is full." not in page_of(as_maelle, sheet)

    for number in range(rules.ON_SHEET_MAX):
        add_card(sheet, text=f"What of {number}?", hope="h", actor=maelle, now=now)

    assert "The sheet holds 12 questions and is full." in page_of(as_maelle, sheet)


def test_whom_else_to_meet_is_offered_for_the_end(
    card: Card, who_next: Question, sheet: Sheet, as_maelle: Client
) -> None:
    assert who_next.text in page_of(as_maelle, sheet)

    answer = as_maelle.post(reverse("questions:bank", args=[sheet.pk]), {"question": who_next.pk, "from_sheet": "1"})

    assert answer.headers["Location"] == reverse("questions:sheet", args=[sheet.pk])
    assert sheet.cards.filter(question=who_next).exists()


def test_html_is_shown_as_it_was_typed(sheet: Sheet, maelle: User, as_maelle: Client, now: datetime) -> None:
    words = "<script>alert(1)</script>"
    add_card(sheet, text=f"What {words}?", hope=words, why=words, actor=maelle, now=now)
    add_card(sheet, text=f"Who {words}?", actor=maelle, now=now)

    page = page_of(as_maelle, sheet)

    assert words not in page
    assert page.count(escape(words)) > 4


def test_the_main_button_is_one(card: Card, waiting: Card, sheet: Sheet, as_maelle: Client) -> None:
    assert page_of(as_maelle, sheet).count("btn main") == 1
