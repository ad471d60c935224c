"""Today tells of a coordinator's words until they are answered, and of a question asked for the bank."""

from datetime import datetime, timedelta

import pytest
from django.test import Client

from curbside.foundation.accounts.models import Centre, User
from curbside.student.people.models import Contact
from curbside.student.questions.actions.cards import add_card
from curbside.student.questions.actions.sheets import begin_sheet
from curbside.student.questions.models import BankOffer, Comment, Share

pytestmark = pytest.mark.django_db
WROTE = "A coordinator wrote about your questions for Harjit"


@pytest.fixture
def word(harjit: Contact, centre: Centre, maelle: User, josee: User, now: datetime) -> Comment:
    """Josée's, on a card of Maëlle's."""
    sheet = begin_sheet(harjit, actor=maelle, now=now)
    card = add_card(sheet, text="What nearly made you leave?", hope="That somebody asked.", actor=maelle, now=now)
    share = Share.objects.create(sheet=sheet, centre=centre, coordinator=josee, shared_at=now)
    said = {"wording": card.text, "text": "And then?", "created_at": now}
    return Comment.objects.create(share=share, card=card, author=josee, **said)


@pytest.mark.usefixtures("word")
def test_words_of_a_coordinator_are_told_to_their_student_alone(as_maelle: Client, as_tomas: Client) -> None:
    assert WROTE in as_maelle.get("/today/").text
    assert WROTE not in as_tomas.get("/today/").text


def test_after_an_answer_or_with_the_sheet_taken_back_nothing_is_told(
    word: Comment, maelle: User, now: datetime, as_maelle: Client
) -> None:
    answer = {"card": word.card, "wording": word.wording, "text": "Then I stayed.", "created_at": now}
    later = Comment.objects.create(share=word.share, author=maelle, **answer | {"created_at": now + timedelta(hours=1)})
    assert WROTE not in as_maelle.get("/today/").text
    later.delete()
    Share.objects.update(ended_at=now)
    assert WROTE not in as_maelle.get("/today/").text


def test_a_question_asked_for_the_bank_comes_first(word: Comment, now: datetime, as_maelle: Client) -> None:
    offer = BankOffer.objects.create(share=word.share, card=word.card, asked_at=now)
    page = as_maelle.get("/today/").text
    assert f"/sheets/offers/{offer.pk}/" in page
    assert WROTE not in page
    BankOffer.objects.update(answered_at=now)
    assert f"/sheets/offers/{offer.pk}/" not in as_maelle.get("/today/").text
