"""What a student is told about a shown sheet is so: who sees it now, whether a name is on it, what goes back."""

from datetime import datetime

import pytest
from django.core.exceptions import ValidationError
from django.test import Client

from curbside.foundation.accounts.models import Centre, Membership, Role, User
from curbside.student.people.models import Contact
from curbside.student.questions.actions.bank_keeping import offer_again, retire
from curbside.student.questions.actions.cards import add_card, remove_card
from curbside.student.questions.actions.comments import answer_comment, comment_on
from curbside.student.questions.actions.offers import Place, answer_offer, ask_for_bank, offer_follow_up, publish
from curbside.student.questions.actions.shares import share_sheet
from curbside.student.questions.coaching_rules import names
from curbside.student.questions.models import Card, FollowUpOffer, Question, Share, Sheet

SEES = "Sees the questions on this sheet since"


@pytest.fixture
def share(*, sheet: Sheet, card: Card, centre: Centre, maelle: User, josee: User, now: datetime) -> Share:
    return share_sheet(sheet, centre=centre, coordinator=josee, actor=maelle, now=now)


@pytest.mark.parametrize("gone", ["josee", "maelle", "the account", "the person"])
def test_nobody_is_said_to_see_a_sheet_who_does_not(
    *, gone: str, as_maelle: Client, share: Share, card: Card, maelle: User, josee: User, now: datetime
) -> None:
    comment_on(share, card, text="Lovely.", seen=card.text, actor=josee, now=now)
    at = share.sheet.get_absolute_url()
    assert SEES in as_maelle.get(at).content.decode()
    if gone == "the account":
        josee.delete()
    elif gone == "the person":
        Contact.objects.update(removed_at=now)
    else:
        Membership.objects.filter(user__email__startswith=gone).update(ended_at=now)
    page = as_maelle.get(at).content.decode()
    assert (SEES in page, "At the moment it is not seen" in page, "Send the answer" in page) == (False, True, False)
    with pytest.raises(ValidationError):
        answer_comment(share, card, text="Thank you.", actor=maelle, now=now)
    as_maelle.post(f"/sheets/shares/{share.pk}/ending/")
    assert "At the moment it is not seen" not in as_maelle.get(at).content.decode()


def test_two_coordinators_on_one_question_that_left_the_sheet_are_read_once_each(
    *, as_maelle: Client, share: Share, card: Card, centre: Centre, maelle: User, josee: User, now: datetime
) -> None:
    other = User.objects.create_user("odile@rideau.example", name="Odile")
    Membership.objects.create(user=other, centre=centre, role=Role.COORDINATOR, since=now)
    second = share_sheet(share.sheet, centre=centre, coordinator=other, actor=maelle, now=now)
    comment_on(share, card, text="From Josée.", seen=card.text, actor=josee, now=now)
    comment_on(second, card, text="From Odile.", seen=card.text, actor=other, now=now)
    remove_card(card, actor=maelle, now=now)
    page = as_maelle.get(share.sheet.get_absolute_url()).content.decode()
    assert (page.count("From Josée."), page.count("From Odile.")) == (1, 1)


def test_a_name_in_a_question_is_said_before_it_is_shown(
    as_maelle: Client, sheet: Sheet, card: Card, maelle: User, josee: User, now: datetime
) -> None:
    given = {"coach": str(Membership.objects.get(user=josee).pk)}
    said = "Their name stands in this question"
    assert said not in as_maelle.post(f"/sheets/{sheet.pk}/sharing/", given).content.decode()
    add_card(sheet, text="Harjit, what do nights ask of you?", hope="h", actor=maelle, now=now)
    assert as_maelle.post(f"/sheets/{sheet.pk}/sharing/", given).content.decode().count(said) == 1


@pytest.mark.parametrize(
    ("text", "name", "is_named"),
    [
        ("Questions for Bo Li", "Dr. Bo Li", True),
        ("A doctor, bo and li", "Bo Li", False),
        ("An internist", "An", False),
        ("Le docteur Roy", "Dr Roy", True),
        ("A dr. of our town", "Dr. Roy", False),
    ],
)
def test_a_short_name_is_found_whole(*, text: str, name: str, is_named: bool) -> None:
    assert names(text, Contact(name=name)) is is_named


def test_a_question_its_centre_offers_no_more_is_not_said_to_be_in_the_bank(
    *, as_maelle: Client, share: Share, card: Card, centre: Centre, maelle: User, josee: User, now: datetime
) -> None:
    offer = ask_for_bank(share, card, text_en="How is a night?", text_fr="Comment est une nuit?", actor=josee, now=now)
    answer_offer(offer, agreed=True, actor=maelle, now=now)
    place = Place("day", "middle", 4, "And then?", "Et ensuite?")
    question = publish(offer, place, actor=josee, now=now)

    def said() -> list[bool]:
        pages = (f"/sheets/offers/{offer.pk}/", share.sheet.get_absolute_url())
        return ["no longer offer" in as_maelle.get(page).content.decode() for page in pages]

    assert said() == [False, False]
    retire(question, centre=centre, actor=josee, now=now)
    assert said() == [True, True]
    offer_again(question, centre=centre, actor=josee, now=now)
    assert said() == [False, False]


def test_a_follow_up_can_be_taken_back_after_leaving_the_centre(
    as_maelle: Client, centre: Centre, maelle: User, now: datetime
) -> None:
    words = {"text_en": "How?", "text_fr": "Comment?", "follow_up_en": "And?", "follow_up_fr": "Et?"}
    question = Question.objects.create(
        code="c-own", position=1, theme="path", moment="open", minutes=4, centre=centre, **words
    )
    offer = offer_follow_up(question, centre=centre, text="And then?", language="en", actor=maelle, now=now)
    Membership.objects.filter(user=maelle).update(ended_at=now)
    page = as_maelle.get("/questions/c-own/").content.decode()
    assert f"/questions/follow-ups/{offer.pk}/removal/" in page
    assert "favourite" not in page, "it is of no other use to somebody who has left"
    as_maelle.post(f"/questions/follow-ups/{offer.pk}/removal/")
    assert not FollowUpOffer.objects.open().exists()


def test_a_question_removed_meanwhile_is_not_moved(as_maelle: Client, card: Card, maelle: User, now: datetime) -> None:
    remove_card(card, actor=maelle, now=now)
    answer = as_maelle.post(f"/sheets/cards/{card.pk}/position/", {"towards": "up"}, follow=True)
    assert "has been removed. Undo that first." in answer.content.decode()
