"""A sheet shown to a coordinator: the wordings and nothing else, until it is taken back."""

import re
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from datetime import datetime, timedelta

import pytest
from django.core.exceptions import ValidationError
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from curbside.foundation.accounts.models import Centre, Membership, Role, User
from curbside.foundation.mail.models import Letter, LetterState
from curbside.interfaces.yours.actions.exports import as_json
from curbside.student.people.models import Contact
from curbside.student.questions.actions.bank import load_bank
from curbside.student.questions.actions.cards import add_card, change_card, remove_card
from curbside.student.questions.actions.comments import answer_comment, comment_on
from curbside.student.questions.actions.offers import answer_offer, ask_for_bank
from curbside.student.questions.actions.shares import end_share, share_sheet
from curbside.student.questions.actions.sheets import begin_sheet
from curbside.student.questions.models import BankOffer, Card, Comment, Question, Share, Sheet
from tests.interfaces.office.conftest import SECRET

pytestmark = pytest.mark.slow

Queries = Callable[[int], AbstractContextManager[object]]
WORDING = "What does a home visit give you?"


def crawl(browser: Client, start: str) -> Iterator[tuple[str, str]]:
    """Every page that links and forms lead to."""
    waiting, been = [start], set[str]()
    while waiting and len(been) < 400:
        path = waiting.pop()
        if path in been or path.startswith("/sign-in/logout"):
            continue
        been.add(path)
        answer = browser.get(path)
        text = "" if answer.streaming else answer.content.decode(errors="replace")
        yield path, text + str(answer.headers)
        waiting += [link for link in re.findall(r'(?:href|action)="(/[^"#]*)', text) if not link.startswith("/static/")]


def test_the_coordinator_reads_the_questions_in_their_order(as_josee: Client, share: Share) -> None:
    page = as_josee.get(f"/office/sheets/{share.pk}/").content.decode()
    assert WORDING in page
    assert "A resident" in page
    assert "Maëlle Okafor-Roy" in as_josee.get("/office/sheets/").content.decode()


def test_hopes_and_names_reach_the_coordinator_on_no_page(
    as_josee: Client, share: Share, card: Card, josee: User, maelle: User, now: datetime
) -> None:
    comment_on(share, card, text="Lovely.", seen=card.text, actor=josee, now=now)
    answer_comment(share, card, text="Thank you.", actor=maelle, now=now)
    offer = ask_for_bank(share, card, text_en="How?", text_fr="Comment?", actor=josee, now=now)
    answer_offer(offer, agreed=True, actor=maelle, now=now)
    remove_card(card, actor=maelle, now=now)
    change = Card.objects.filter(pk=card.pk)
    change.update(text=f"{SECRET} changed after it left the sheet")
    pages = dict(crawl(as_josee, "/office/"))
    assert f"/office/sheets/{share.pk}/" in pages
    assert WORDING in pages[f"/office/sheets/{share.pk}/"], "the wording that was spoken of"
    assert [path for path, text in pages.items() if SECRET in text] == []
    assert SECRET not in as_json(josee, now=now)
    letters = Letter.objects.filter(to_address=josee.email)
    assert letters
    assert all(SECRET not in letter.text + letter.subject and WORDING not in letter.text for letter in letters)


def test_a_hope_is_not_even_fetched_for_a_coordinator(as_josee: Client, share: Share, card: Card, josee: User) -> None:
    Comment.objects.create(
        share=share, card=card, author=josee, wording=card.text, text="Lovely.", created_at=share.shared_at
    )
    with CaptureQueriesContext(
        connection,
    ) as asked:
        as_josee.get(f"/office/sheets/{share.pk}/")
    assert [query["sql"] for query in asked if '"hope"' in query["sql"] or '"why"' in query["sql"]] == []


def test_taking_it_back_ends_everything_at_the_next_request(
    as_josee: Client, as_maelle: Client, share: Share, card: Card, josee: User, now: datetime
) -> None:
    comment = comment_on(share, card, text="Lovely.", seen=card.text, actor=josee, now=now)
    offer = ask_for_bank(share, card, text_en="How?", text_fr="Comment?", actor=josee, now=now)
    BankOffer.objects.update(agreed=True)
    at = f"/office/sheets/{share.pk}/"
    assert as_josee.get(at).status_code == 200
    as_maelle.post(f"/sheets/shares/{share.pk}/ending/")
    for path in (at, f"{at}cards/{card.pk}/offer/", f"/office/offers/{offer.pk}/publication/"):
        assert as_josee.get(path).status_code == 404, path
    for path in (
        f"{at}cards/{card.pk}/comments/",
        f"{at}cards/{card.pk}/offer/",
        f"/office/comments/{comment.pk}/removal/",
        f"/office/offers/{offer.pk}/withdrawal/",
        f"/office/offers/{offer.pk}/publication/",
    ):
        assert as_josee.post(path, {"text": "x", "seen": card.text}).status_code == 404, path
    assert "Maëlle" not in as_josee.get("/office/sheets/").content.decode()
    assert "How?" not in as_josee.get("/office/bank/").content.decode()


@pytest.mark.parametrize("why", ["the sheet was taken back", "the question has left it"])
def test_a_word_that_came_too_late_is_given_back_with_the_reason(
    why: str, as_josee: Client, share: Share, card: Card, maelle: User, now: datetime
) -> None:
    if why.startswith("the sheet"):
        end_share(share, actor=maelle, now=now)
    else:
        remove_card(card, actor=maelle, now=now)
    answer = as_josee.post(f"/office/sheets/{share.pk}/cards/{card.pk}/comments/", {"text": "Begin <small>."})
    assert answer.status_code == 404
    assert "Begin &lt;small&gt;." in answer.text
    assert ("ne vous montre plus" if why.startswith("the sheet") else "a quitté la feuille") in answer.text
    assert WORDING not in answer.text
    assert "Maëlle" not in answer.text
    assert not Comment.objects.exists()


def test_a_late_answer_of_the_students_stays_on_the_page_with_the_reason(
    as_maelle: Client, share: Share, card: Card, josee: User, maelle: User, now: datetime
) -> None:
    comment_on(share, card, text="Lovely.", seen=card.text, actor=josee, now=now)
    end_share(share, actor=maelle, now=now)
    page = as_maelle.post(f"/sheets/shares/{share.pk}/cards/{card.pk}/comments/", {"text": "Thank you, I will."}).text
    assert "Thank you, I will." in page
    assert "no longer see this sheet" in page


def test_the_letter_about_it_is_dropped_when_it_has_not_gone(share: Share, maelle: User, now: datetime) -> None:
    letter = Letter.objects.get(kind="questions.sheet_shown")
    end_share(share, actor=maelle, now=now)
    letter.refresh_from_db()
    assert letter.state == LetterState.DROPPED


@pytest.mark.parametrize("ended", ["the coordinator's role", "the student's membership", "the person among them"])
def test_whoever_leaves_ends_it_too(
    ended: str, as_josee: Client, share: Share, maelle: User, josee: User, now: datetime
) -> None:
    if ended.startswith("the person"):
        share.sheet.conversation.contact.removed_at = now
        share.sheet.conversation.contact.save()
    else:
        Membership.objects.filter(user=josee if "role" in ended else maelle).update(ended_at=now)
        Membership.objects.create(
            user=josee, centre=Centre.objects.create(name="Elsewhere"), role=Role.COORDINATOR, since=now
        )
    assert as_josee.get(f"/office/sheets/{share.pk}/").status_code == 404


def test_another_coordinator_of_the_centre_sees_nothing_of_it(share: Share, centre: Centre, now: datetime) -> None:
    other = User.objects.create_user("odile@rideau.example", name="Odile")
    Membership.objects.create(user=other, centre=centre, role=Role.COORDINATOR, since=now)
    browser = Client()
    browser.force_login(other)
    assert browser.get(f"/office/sheets/{share.pk}/").status_code == 404
    assert "Maëlle" not in browser.get("/office/sheets/").content.decode()


def test_a_word_is_about_the_wording_it_was_written_for(
    as_josee: Client, as_maelle: Client, share: Share, card: Card, josee: User, maelle: User, now: datetime
) -> None:
    comment_on(share, card, text="Lovely.", seen=card.text, actor=josee, now=now)
    change_card(card, text="What is a home visit good for?", hope="h", why="", actor=maelle, now=now)
    page = as_josee.get(f"/office/sheets/{share.pk}/").content.decode()
    assert "une version antérieure" in page or "About an earlier wording" in page
    assert WORDING in page


def test_a_word_about_a_question_that_has_changed_meanwhile_is_looked_at_again(
    as_josee: Client, share: Share, card: Card, maelle: User, now: datetime
) -> None:
    change_card(card, text="What is a home visit good for?", hope="h", why="", actor=maelle, now=now)
    path = f"/office/sheets/{share.pk}/cards/{card.pk}/comments/"
    answer = as_josee.post(path, {"text": "My long word", "seen": WORDING})
    assert answer.status_code == 200
    form = answer.context["page"].questions[0].form
    assert "My long word" in answer.content.decode()
    assert not Comment.objects.exists()
    as_josee.post(path, {"text": "My long word", "seen": form["seen"].value()})
    assert Comment.objects.get().wording == "What is a home visit good for?", "looked at once more, it can be sent"


def test_a_coordinator_takes_a_word_back_and_puts_it_back(
    as_josee: Client, as_maelle: Client, share: Share, card: Card
) -> None:
    path = f"/office/sheets/{share.pk}/cards/{card.pk}/comments/"
    as_josee.post(path, {"text": "Lovely, she has a story.", "seen": card.text})
    comment = Comment.objects.get()
    as_josee.post(f"/office/comments/{comment.pk}/removal/")
    comment.refresh_from_db()
    assert comment.removed_at
    assert f"/office/comments/{comment.pk}/removal/" in as_josee.get(f"/office/sheets/{share.pk}/").content.decode()
    as_josee.post(f"/office/comments/{comment.pk}/removal/", {"back": "1"})
    comment.refresh_from_db()
    assert comment.removed_at is None


def test_nobody_takes_back_what_the_other_wrote(
    as_josee: Client, as_maelle: Client, share: Share, card: Card, josee: User, maelle: User, now: datetime
) -> None:
    word = comment_on(share, card, text="Lovely.", seen=card.text, actor=josee, now=now)
    answer = answer_comment(share, card, text="Thank you.", actor=maelle, now=now)
    assert as_maelle.post(f"/sheets/comments/{word.pk}/removal/").status_code == 404
    assert as_josee.post(f"/office/comments/{answer.pk}/removal/").status_code == 404


@pytest.mark.parametrize("count", [1, 3])
def test_the_list_and_a_sheet_take_as_many_queries_for_one_as_for_three(
    count: int,
    as_josee: Client,
    share: Share,
    card: Card,
    josee: User,
    now: datetime,
    django_assert_num_queries: Queries,
) -> None:
    for number in range(count):
        when = now + timedelta(minutes=number)
        comment_on(share, card, text=f"Word {number}", seen=card.text, actor=josee, now=when)
    with django_assert_num_queries(5):
        as_josee.get("/office/sheets/")
    with django_assert_num_queries(8):
        as_josee.get(f"/office/sheets/{share.pk}/")


@pytest.mark.parametrize("count", [1, 3])
def test_a_sheet_of_the_banks_own_questions_asks_the_database_no_more(
    count: int, as_josee: Client, share: Share, maelle: User, now: datetime, django_assert_num_queries: Queries
) -> None:
    load_bank(now=now)
    for question in Question.objects.all()[:count]:
        add_card(share.sheet, text=question.text_en, question=question, hope="h", actor=maelle, now=now)
    with django_assert_num_queries(8):
        page = as_josee.get(f"/office/sheets/{share.pk}/").text
    assert page.count('href="/office/bank/') == 1 + count  # the menu, and one a question


def test_an_agreed_question_goes_into_the_bank_of_the_centre(
    as_josee: Client, as_maelle: Client, share: Share, card: Card, maelle: User, now: datetime
) -> None:
    at = f"/office/sheets/{share.pk}/cards/{card.pk}/offer/"
    as_josee.post(at, {"text_en": "What does a home visit give you?", "text_fr": "Que vous apporte une visite?"})
    offer = BankOffer.objects.get()
    publication = f"/office/offers/{offer.pk}/publication/"
    assert as_josee.get(publication).status_code == 403, "not without the student's yes"
    page = as_maelle.get(f"/sheets/offers/{offer.pk}/").content.decode()
    assert "Que vous apporte une visite?" in page
    as_maelle.post(f"/sheets/offers/{offer.pk}/", {"agreed": "yes"})
    form = {
        "theme": "day",
        "moment": "middle",
        "minutes": "4",
        "follow_up_en": "And then?",
        "follow_up_fr": "Et après?",
    }
    as_josee.post(publication, form | {"stages": ["early"]})
    question = Question.objects.get(centre__isnull=False)
    assert (question.text_fr, question.stages) == ("Que vous apporte une visite?", ["early"])
    assert "Maëlle" not in as_josee.get(f"/questions/{question.pk}/").content.decode()
    as_maelle.post(f"/sheets/offers/{offer.pk}/", {"agreed": "no"})
    offer.refresh_from_db()
    assert offer.agreed, "published, so it is settled"
    stranger = Client()
    stranger.force_login(User.objects.create_user("ivo@y.example", name="Ivo"))
    assert stranger.get(f"/questions/{question.pk}/").status_code == 404


def test_a_no_is_not_asked_around_not_even_when_the_sheet_is_shown_again(
    *, share: Share, card: Card, centre: Centre, josee: User, maelle: User, now: datetime
) -> None:
    offer = ask_for_bank(share, card, text_en="How?", text_fr="Comment?", actor=josee, now=now)
    answer_offer(offer, agreed=False, actor=maelle, now=now)
    end_share(share, actor=maelle, now=now)
    again = share_sheet(share.sheet, centre=centre, coordinator=josee, actor=maelle, now=now)
    for one in ({"text_en": "How?", "text_fr": "Comment?"}, {"text_en": "How now?", "text_fr": "Comment donc?"}):
        with pytest.raises(ValidationError):
            ask_for_bank(again, card, **one, actor=josee, now=now)
    assert BankOffer.objects.count() == 1


def test_other_words_do_not_get_lost_behind_those_asked_for_first(as_josee: Client, share: Share, card: Card) -> None:
    at = f"/office/sheets/{share.pk}/cards/{card.pk}/offer/"
    as_josee.post(at, {"text_en": "How?", "text_fr": "Comment?"})
    assert as_josee.post(at, {"text_en": "How?", "text_fr": "Comment?"}).status_code == 302
    answer = as_josee.post(at, {"text_en": "How now?", "text_fr": "Comment donc?"})
    assert (answer.status_code, "Comment donc?" in answer.content.decode()) == (200, True)
    assert BankOffer.objects.get().text_en == "How?"


def test_an_agreed_question_is_not_hidden_behind_those_asked_later(
    as_josee: Client, share: Share, card: Card, now: datetime
) -> None:
    def ask(card: Card, days: int, *, agreed: bool | None) -> BankOffer:
        words = {"text_en": f"How {days}?", "text_fr": f"Comment {days}?"}
        return BankOffer(share=share, card=card, asked_at=now + timedelta(days=days), agreed=agreed, **words)

    later = [Card(sheet=share.sheet, text=f"What {n}?", position=n, created_at=now) for n in range(30)]
    Card.objects.bulk_create(later)
    asked = [ask(one, 1 + n, agreed=False if n % 2 else None) for n, one in enumerate(later)]
    BankOffer.objects.bulk_create([ask(card, 0, agreed=True), *asked])
    assert "Comment 0?" in as_josee.get("/office/bank/").content.decode()


def test_showing_it_twice_is_showing_it_once(
    share: Share, sheet: Sheet, centre: Centre, maelle: User, josee: User, now: datetime
) -> None:
    assert share_sheet(sheet, centre=centre, coordinator=josee, actor=maelle, now=now).pk == share.pk
    assert Letter.objects.filter(kind="questions.sheet_shown").count() == 1


def test_a_card_of_another_sheet_is_not_reached_through_a_shown_one(
    as_josee: Client, share: Share, tomas: User, now: datetime
) -> None:
    person = Contact.objects.create(student=tomas, name="Someone", created_at=now)
    other = add_card(begin_sheet(person, actor=tomas, now=now), text="Mine?", hope="h", actor=tomas, now=now)
    for part in ("comments", "offer"):
        path = f"/office/sheets/{share.pk}/cards/{other.pk}/{part}/"
        assert as_josee.post(path, {"text": "x", "seen": "Mine?"}).status_code == 404


def test_a_question_of_the_bank_is_not_asked_for_until_the_student_changes_it(
    as_josee: Client, share: Share, card: Card, josee: User, now: datetime
) -> None:
    words = {"text_en": card.text, "text_fr": "Et la nuit?", "follow_up_en": "And?", "follow_up_fr": "Et?"}
    question = Question.objects.create(code="day-99", position=0, theme="day", moment="open", minutes=4, **words)
    Card.objects.filter(pk=card.pk).update(question=question)
    card.refresh_from_db()
    assert f"/office/bank/{question.pk}/" in as_josee.get(f"/office/sheets/{share.pk}/").content.decode()
    with pytest.raises(ValidationError):
        ask_for_bank(share, card, text_en="A?", text_fr="B?", actor=josee, now=now)
    Card.objects.filter(pk=card.pk).update(text="In my own words?")
    card.refresh_from_db()
    assert ask_for_bank(share, card, text_en="A?", text_fr="B?", actor=josee, now=now)
