"""The student's side of coaching: seeing first, showing, answering, taking back, yes or no."""

from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import datetime, timedelta

import pytest
from django.core.exceptions import ValidationError
from django.test import Client

from curbside.foundation.accounts.models import Centre, Membership, Role, User
from curbside.foundation.mail.models import Letter
from curbside.student.questions.actions.cards import remove_card
from curbside.student.questions.actions.comments import WORDS_MAX, comment_on
from curbside.student.questions.actions.offers import (
    ASKED_MAX,
    FOLLOW_UPS_MAX,
    ask_for_bank,
    offer_follow_up,
    withdraw_offer,
)
from curbside.student.questions.actions.shares import SHARES_MAX, share_sheet
from curbside.student.questions.models import BankOffer, Card, Comment, FollowUpOffer, Question, Share, Sheet

pytestmark = pytest.mark.slow

Queries = Callable[[int], AbstractContextManager[object]]


@pytest.fixture
def share(*, sheet: Sheet, card: Card, centre: Centre, maelle: User, josee: User, now: datetime) -> Share:
    return share_sheet(sheet, centre=centre, coordinator=josee, actor=maelle, now=now)


@pytest.fixture
def word(share: Share, card: Card, josee: User, now: datetime) -> Comment:
    return comment_on(share, card, text="Lovely. She will have a story.", seen=card.text, actor=josee, now=now)


@pytest.fixture
def offer(share: Share, card: Card, josee: User, now: datetime) -> BankOffer:
    return ask_for_bank(share, card, text_en="How is a night?", text_fr="Comment est une nuit?", actor=josee, now=now)


def coach_of(josee: User) -> str:
    return str(Membership.objects.get(user=josee).pk)


def test_exactly_what_they_will_see_comes_first(
    as_maelle: Client, sheet: Sheet, card: Card, waiting: Card, josee: User
) -> None:
    given = {"coach": coach_of(josee), "described": "A resident"}
    page = as_maelle.post(f"/sheets/{sheet.pk}/sharing/", given).content.decode()
    assert card.text in page
    assert "A resident" in page
    assert card.hope not in page
    assert waiting.text not in page
    assert "vous a montré une feuille" in page or "has shown you a sheet" in page, "the letter, in her language"
    assert not Share.objects.exists()
    assert not Letter.objects.exists()


def test_then_one_button_shows_it(as_maelle: Client, sheet: Sheet, card: Card, josee: User) -> None:
    given = {"coach": coach_of(josee), "described": "A resident", "show": "1"}
    page = as_maelle.post(f"/sheets/{sheet.pk}/sharing/", given, follow=True).content.decode()
    assert Share.objects.get().described == "A resident"
    assert "Sees the questions on this sheet since" in page


@pytest.mark.parametrize("said", ["Harjit", "a resident called HARJIT SINGH", "dr. dhaliwal"])
def test_the_name_of_the_person_is_refused(said: str, as_maelle: Client, sheet: Sheet, card: Card, josee: User) -> None:
    given = {"coach": coach_of(josee), "described": said, "show": "1"}
    page = as_maelle.post(f"/sheets/{sheet.pk}/sharing/", given).content.decode()
    assert "Leave their name out" in page
    assert not Share.objects.exists()


def test_a_title_is_no_name(as_maelle: Client, sheet: Sheet, card: Card, josee: User) -> None:
    sheet.conversation.contact.name = "Dre Rosalie Gagnon"
    sheet.conversation.contact.save()
    given = {"coach": coach_of(josee), "described": "Une dre de campagne", "show": "1"}
    as_maelle.post(f"/sheets/{sheet.pk}/sharing/", given)
    assert Share.objects.exists()


def test_only_a_coordinator_of_ones_own_centre_can_be_chosen(
    as_maelle: Client, sheet: Sheet, card: Card, josee: User, tomas: User, now: datetime
) -> None:
    far = Centre.objects.create(name="Elsewhere")
    other = User.objects.create_user("o@y.example", name="Odile")
    foreign = Membership.objects.create(user=other, centre=far, role=Role.COORDINATOR, since=now)
    for chosen in (foreign, Membership.objects.get(user=tomas)):
        as_maelle.post(f"/sheets/{sheet.pk}/sharing/", {"coach": str(chosen.pk), "show": "1"})
    assert not Share.objects.exists()


def test_why_nobody_can_be_shown_the_sheet_is_said(
    *, as_maelle: Client, sheet: Sheet, card: Card, share: Share, josee: User, maelle: User, now: datetime
) -> None:
    def said() -> str:
        return as_maelle.get(f"/sheets/{sheet.pk}/sharing/").content.decode()

    assert "Every coordinator of your centre sees it already." in said()
    Membership.objects.filter(user=josee).update(ended_at=now)
    assert "Your centre has no coordinator here at the moment." in said()
    Membership.objects.filter(user=maelle).update(ended_at=now)
    assert "You belong to no centre yet" in said()


def test_a_sheet_is_not_shown_and_taken_back_without_end(
    *, as_maelle: Client, sheet: Sheet, card: Card, centre: Centre, josee: User, now: datetime
) -> None:
    ended = {"sheet": sheet, "centre": centre, "coordinator": josee, "shared_at": now, "ended_at": now}
    Share.objects.bulk_create(Share(**ended) for _ in range(SHARES_MAX))
    given = {"coach": coach_of(josee), "described": "A resident", "show": "1"}
    page = as_maelle.post(f"/sheets/{sheet.pk}/sharing/", given).content.decode()
    assert "which is the most" in page
    assert "A resident" in page
    assert not Share.objects.open().exists()


def test_answers_and_follow_ups_have_an_end_and_what_was_typed_stays(
    *, as_maelle: Client, word: Comment, card: Card, share: Share, bank: list[Question], maelle: User, now: datetime
) -> None:
    said = {"share": share, "card": card, "author": maelle, "wording": card.text, "created_at": now}
    Comment.objects.bulk_create(Comment(text=f"Word {number}", **said) for number in range(WORDS_MAX))
    page = as_maelle.post(f"/sheets/shares/{share.pk}/cards/{card.pk}/comments/", {"text": "One more"})
    assert "is the most here" in page.content.decode()
    assert "One more" in page.content.decode()
    given = {"student": maelle, "question": bank[0], "centre": share.centre, "language": "en", "offered_at": now}
    FollowUpOffer.objects.bulk_create(FollowUpOffer(text=f"And {n}?", **given) for n in range(FOLLOW_UPS_MAX))
    address, typed = f"/questions/{bank[0].pk}/", {"language": "en", "centre": str(share.centre_id)}
    page = as_maelle.post(address, {"text": "And one more?", **typed})
    assert "is the most" in page.content.decode()
    assert "And one more?" in page.content.decode()
    assert as_maelle.post(address, {"text": "And 0?", **typed}).status_code == 302, "the same words again are no row"


def test_a_question_is_not_asked_for_and_withdrawn_without_end(
    share: Share, card: Card, josee: User, now: datetime
) -> None:
    words = {"text_en": "How?", "text_fr": "Comment?"}
    given = {"share": share, "card": card, "asked_at": now, **words}
    BankOffer.objects.bulk_create(BankOffer(withdrawn_at=now, **given) for _ in range(ASKED_MAX - 1))
    last = ask_for_bank(share, card, **words, actor=josee, now=now)
    assert ask_for_bank(share, card, **words, actor=josee, now=now) == last
    withdraw_offer(last, actor=josee, now=now)
    with pytest.raises(ValidationError, match="which is the most"):
        ask_for_bank(share, card, **words, actor=josee, now=now)


def test_an_empty_sheet_is_not_shown(as_maelle: Client, sheet: Sheet, waiting: Card, josee: User) -> None:
    page = as_maelle.post(f"/sheets/{sheet.pk}/sharing/", {"coach": coach_of(josee), "show": "1"}).content.decode()
    assert "there is nothing to show" in page
    assert not Share.objects.exists()


def test_a_word_stands_on_the_card_and_can_be_answered(
    as_maelle: Client, word: Comment, card: Card, share: Share
) -> None:
    assert word.text in as_maelle.get(f"/sheets/{card.sheet_id}/").content.decode()
    as_maelle.post(f"/sheets/shares/{share.pk}/cards/{card.pk}/comments/", {"text": "Thank you."})
    answer = Comment.objects.latest("created_at")
    assert (answer.text, answer.wording) == ("Thank you.", card.text)
    as_maelle.post(f"/sheets/comments/{answer.pk}/removal/")
    assert "You took your answer back" in as_maelle.get(f"/sheets/{card.sheet_id}/").content.decode()
    as_maelle.post(f"/sheets/comments/{answer.pk}/removal/", {"back": "1"})
    answer.refresh_from_db()
    assert answer.removed_at is None


def test_a_word_that_its_writer_took_back_is_not_read(as_maelle: Client, word: Comment, now: datetime) -> None:
    Comment.objects.update(removed_at=now)
    assert word.text not in as_maelle.get(f"/sheets/{word.card.sheet_id}/").content.decode()


def test_an_answer_about_a_removed_card_holds_what_was_shown(
    as_maelle: Client, word: Comment, card: Card, share: Share, maelle: User, now: datetime
) -> None:
    remove_card(card, actor=maelle, now=now)
    Card.objects.filter(pk=card.pk).update(text="Changed in private")
    page = as_maelle.get(f"/sheets/{card.sheet_id}/").content.decode()
    assert "no longer on the sheet" in page
    as_maelle.post(f"/sheets/shares/{share.pk}/cards/{card.pk}/comments/", {"text": "I left it out."})
    assert Comment.objects.latest("created_at").wording == card.text


def test_the_student_hears_of_words_once_a_day_and_without_them(
    share: Share, card: Card, josee: User, maelle: User, now: datetime
) -> None:
    for hours in (0, 1, 30):
        when = now + timedelta(hours=hours)
        comment_on(share, card, text=f"Private {hours}", seen=card.text, actor=josee, now=when)
    letters = Letter.objects.filter(kind="questions.word_came")
    assert [letter.to_address for letter in letters] == [maelle.email] * 2
    assert all("Private" not in letter.text and card.text not in letter.text for letter in letters)


def test_the_wording_is_seen_before_the_yes_which_can_become_a_no(as_maelle: Client, offer: BankOffer) -> None:
    page = as_maelle.get(f"/sheets/offers/{offer.pk}/").content.decode()
    assert "How is a night?" in page
    assert "Comment est une nuit?" in page
    for said, agreed in (("yes", True), ("no", False), ("perhaps", False)):
        as_maelle.post(f"/sheets/offers/{offer.pk}/", {"agreed": said})
        offer.refresh_from_db()
        assert offer.agreed is agreed


def test_another_student_finds_none_of_it(
    as_tomas: Client, share: Share, word: Comment, offer: BankOffer, card: Card, maelle: User, now: datetime
) -> None:
    given = offer_follow_up(
        Question.objects.create(
            code="path-01",
            position=0,
            theme="path",
            moment="open",
            minutes=4,
            text_en="A?",
            text_fr="B?",
            follow_up_en="C?",
            follow_up_fr="D?",
        ),
        centre=Centre.objects.get(),
        text="And how did you sleep?",
        language="en",
        actor=maelle,
        now=now,
    )
    for path in (
        f"/sheets/{share.sheet_id}/sharing/",
        f"/sheets/shares/{share.pk}/ending/",
        f"/sheets/shares/{share.pk}/cards/{card.pk}/comments/",
        f"/sheets/comments/{word.pk}/removal/",
        f"/sheets/offers/{offer.pk}/",
        f"/questions/follow-ups/{given.pk}/removal/",
    ):
        assert as_tomas.post(path, {"text": "x", "agreed": "yes"}).status_code == 404, path
    assert "And how did you sleep?" not in as_tomas.get("/questions/path-01/").content.decode()
    assert FollowUpOffer.objects.get().taken_back_at is None


@pytest.mark.parametrize("count", [1, 3])
def test_the_sheet_takes_the_same_queries_however_much_was_said(
    *,
    count: int,
    share: Share,
    card: Card,
    josee: User,
    as_maelle: Client,
    now: datetime,
    django_assert_num_queries: Queries,
) -> None:
    for number in range(count):
        when = now + timedelta(minutes=number)
        comment_on(share, card, text=f"Word {number}", seen=card.text, actor=josee, now=when)
    with django_assert_num_queries(11):
        as_maelle.get(f"/sheets/{card.sheet_id}/")
