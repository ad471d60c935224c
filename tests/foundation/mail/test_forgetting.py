"""What the outbox forgets, and what it keeps."""

from collections.abc import Callable
from datetime import datetime, timedelta

import pytest

from curbside.foundation.accounts.models import User
from curbside.foundation.consent.actions.opt_outs import opt_out
from curbside.foundation.consent.queries import has_opted_out
from curbside.foundation.mail.actions import links
from curbside.foundation.mail.forgetting_sweeps import forget_ended_links, forget_keys, forget_sent_letters
from curbside.foundation.mail.models import Letter, LetterState, Link, Purpose
from curbside.foundation.mail.sweeps import deliver_letters

Write = Callable[..., Letter]
MONTH = timedelta(days=30)


def test_after_thirty_days_nothing_personal_is_left(write: Write, now: datetime) -> None:
    letter = write()
    deliver_letters(now)
    forget_sent_letters(now + timedelta(days=30, minutes=1))
    letter.refresh_from_db()
    assert (letter.text, letter.to_address, letter.subject, letter.to_name) == ("", "", "", "")
    assert letter.state == LetterState.SENT


@pytest.mark.parametrize("state", [LetterState.SENT, LetterState.FAILED, LetterState.DROPPED])
def test_a_key_is_blanked_a_quarter_of_an_hour_after_its_letter_is_done(
    write: Write, now: datetime, state: LetterState
) -> None:
    letter = write(text="Your code: 123456", holds_key=True)
    Letter.objects.update(state=state, sent_at=now if state == LetterState.SENT else None)
    assert forget_keys(now + timedelta(minutes=14)) == 0
    assert forget_keys(now + timedelta(minutes=15)) == 1
    letter.refresh_from_db()
    assert (letter.text, letter.to_address) == ("", "harjit@hospital.example")


def test_a_key_on_its_way_is_kept(write: Write, now: datetime) -> None:
    write(holds_key=True)
    assert forget_keys(now + timedelta(days=2)) == 0


def test_no_other_letter_is_blanked_soon(write: Write, now: datetime) -> None:
    write()
    deliver_letters(now)
    assert forget_keys(now + timedelta(days=2)) == 0


def test_a_waiting_letter_is_never_forgotten(write: Write, now: datetime) -> None:
    letter = write()
    forget_sent_letters(now + timedelta(days=300))
    letter.refresh_from_db()
    assert letter.text


def issue(purpose: Purpose, subject: User, now: datetime) -> Link:
    return links.issue(
        purpose, subject, recipient="harjit@hospital.example", issued_for=None, now=now, expires_at=now + MONTH
    )


@pytest.mark.parametrize("purpose", Purpose)
def test_a_link_goes_thirty_days_after_its_end(maelle: User, now: datetime, purpose: Purpose) -> None:
    issue(purpose, maelle, now)
    assert forget_ended_links(now + 2 * MONTH - timedelta(minutes=1)) == 0
    assert forget_ended_links(now + 2 * MONTH) == 1
    assert not Link.objects.exists()


def test_a_revoked_link_goes_thirty_days_after_that(maelle: User, now: datetime) -> None:
    issue(Purpose.MEETING, maelle, now)
    links.revoke(maelle, purpose=Purpose.MEETING, now=now)
    assert forget_ended_links(now + MONTH) == 1


def test_a_way_to_stop_lasts_to_its_own_end(maelle: User, now: datetime) -> None:
    issue(Purpose.STOP, maelle, now)
    links.revoke(maelle, purpose=Purpose.STOP, now=now)
    assert forget_ended_links(now + MONTH) == 0


def test_who_said_stop_is_still_not_asked_when_the_link_is_gone(maelle: User, now: datetime) -> None:
    issue(Purpose.STOP, maelle, now)
    opt_out("harjit@hospital.example", now=now)
    forget_ended_links(now + 3 * MONTH)
    assert has_opted_out("harjit@hospital.example")
