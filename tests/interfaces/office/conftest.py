"""A sheet of Maëlle's, marked wherever it is hers alone, and Josée to whom it is shown."""

from datetime import datetime

import pytest
from django.test import Client

from curbside.foundation.accounts.models import Centre, User
from curbside.student.people.models import Contact
from curbside.student.questions.actions.cards import add_card
from curbside.student.questions.actions.shares import share_sheet
from curbside.student.questions.actions.sheets import begin_sheet
from curbside.student.questions.models import Card, Share, Sheet

SECRET = "zqsecret"


@pytest.fixture
def as_josee(josee: User) -> Client:
    browser = Client()
    browser.force_login(josee)
    return browser


@pytest.fixture
def sheet(harjit: Contact, maelle: User, now: datetime) -> Sheet:
    """A sheet whose every private text holds the secret."""
    Contact.objects.filter(pk=harjit.pk).update(
        name=f"{SECRET} name", about=f"{SECRET} about", organisation=f"{SECRET} place", title=f"{SECRET} title"
    )
    harjit.refresh_from_db()
    sheet = begin_sheet(harjit, actor=maelle, now=now)
    Sheet.objects.filter(pk=sheet.pk).update(known=f"{SECRET} known")
    sheet.conversation.purpose = f"{SECRET} purpose"
    sheet.conversation.save()
    return Sheet.objects.select_related("conversation__contact", "conversation__student").get(pk=sheet.pk)


@pytest.fixture
def card(sheet: Sheet, maelle: User, now: datetime) -> Card:
    """On the sheet, with a hope; and another beside it."""
    add_card(sheet, text=f"{SECRET} beside the sheet?", actor=maelle, now=now)
    return add_card(
        sheet,
        text="What does a home visit give you?",
        follow_up=f"{SECRET} follow-up",
        hope=f"{SECRET} hope",
        why=f"{SECRET} why",
        actor=maelle,
        now=now,
    )


@pytest.fixture
def share(sheet: Sheet, card: Card, centre: Centre, maelle: User, josee: User, now: datetime) -> Share:
    return share_sheet(sheet, centre=centre, coordinator=josee, described="A resident", actor=maelle, now=now)
