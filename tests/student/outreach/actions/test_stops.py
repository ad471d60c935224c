from datetime import datetime

from curbside.foundation.consent.queries import has_opted_out
from curbside.foundation.mail.actions import outbox
from curbside.foundation.mail.draft import Draft
from curbside.foundation.mail.models import Letter, LetterState
from curbside.student.outreach.actions.stops import allow_asking, stop_asking
from curbside.student.outreach.models import Approach


def test_asks_that_wait_are_taken_back(sent: Approach, now: datetime) -> None:
    stop_asking("Harjit@hospital.example", now=now)
    assert Letter.objects.get().state == LetterState.DROPPED


def test_a_letter_that_has_gone_is_left_as_it_is(sent: Approach, now: datetime) -> None:
    Letter.objects.update(state=LetterState.SENT)
    stop_asking("harjit@hospital.example", now=now)
    assert Letter.objects.get().state == LetterState.SENT


def test_letters_that_ask_nothing_still_go(db: None, now: datetime) -> None:
    draft = Draft(kind="x", to_address="harjit@hospital.example", subject="A meeting", text="You arranged it.")
    outbox.put(draft, key="x", sender=None, now=now)
    stop_asking("harjit@hospital.example", now=now)
    assert Letter.objects.get().state == LetterState.WAITING


def test_other_peoples_letters_still_go(sent: Approach, now: datetime) -> None:
    stop_asking("someone.else@hospital.example", now=now)
    assert Letter.objects.get().state == LetterState.WAITING


def test_a_mind_can_be_changed(db: None, now: datetime) -> None:
    stop_asking("harjit@hospital.example", now=now)
    stop_asking("harjit@hospital.example", now=now)
    allow_asking("Harjit@hospital.example ")
    assert not has_opted_out("harjit@hospital.example")
