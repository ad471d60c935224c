from collections.abc import Callable
from datetime import datetime

import pytest
from django.core.exceptions import ValidationError

from curbside.foundation.accounts.models import User
from curbside.foundation.consent.models import OptOut
from curbside.foundation.mail.models import Letter
from curbside.student.people.models import Address, Contact, Touch, TouchKind
from curbside.student.reflection import rules
from curbside.student.reflection.actions.thank_yous import keep_thank_you, say_thank_you, send_thank_you
from curbside.student.reflection.models import Reflection, ThanksBy, ThankYou


def test_sending_puts_one_letter_in_the_outbox(thanks: ThankYou, proven: object, maelle: User, now: datetime) -> None:
    for _ in range(2):
        send_thank_you(thanks, actor=maelle, now=now)
    letter = Letter.objects.get()
    assert (letter.kind, letter.reply_to, letter.stop_url) == ("thank-you", maelle.email, "")
    assert Touch.objects.filter(kind=TouchKind.THANKED).count() == 1


def test_who_asked_not_to_be_asked_may_still_be_thanked(
    thanks: ThankYou, proven: object, maelle: User, now: datetime
) -> None:
    OptOut.objects.create(email="harjit@hospital.example", since=now)
    send_thank_you(thanks, actor=maelle, now=now)
    assert Letter.objects.count() == 1


@pytest.mark.parametrize(
    "body",
    [
        "the good hour is when\nI forget to WRITE",
        "«The good hour is when I forget to write»",
    ],
)
def test_the_line_may_be_quoted_with_other_marks_capitals_and_breaks(
    reflection: Reflection, maelle: User, now: datetime, body: str
) -> None:
    insight = "“The good hour is when I forget to write”"
    assert keep_thank_you(reflection, insight=insight, body=body, actor=maelle, now=now).pk


@pytest.mark.parametrize(
    ("insight", "body", "field"),
    [("one line", "another text", "body"), ("", "text", "insight"), ("“”", "text", "insight")],
)
def test_thanks_without_their_line_are_refused(
    reflection: Reflection, maelle: User, now: datetime, insight: str, body: str, field: str
) -> None:
    with pytest.raises(ValidationError) as refused:
        keep_thank_you(reflection, insight=insight, body=body, actor=maelle, now=now)
    assert list(refused.value.message_dict) == [field]
    assert not ThankYou.objects.exists()


def test_what_was_sent_stays_as_it_went(thanks: ThankYou, proven: object, maelle: User, now: datetime) -> None:
    send_thank_you(thanks, actor=maelle, now=now)
    keep_thank_you(thanks.reflection, insight="x", body="x", actor=maelle, now=now)
    assert ThankYou.objects.get().body == thanks.body


def test_without_a_proven_address_nothing_leaves(thanks: ThankYou, maelle: User, now: datetime) -> None:
    with pytest.raises(rules.Refused) as refused:
        send_thank_you(thanks, actor=maelle, now=now)
    assert refused.value.why == rules.Refusal.NOT_VERIFIED
    assert not Letter.objects.exists()


def test_without_an_address_of_theirs_nothing_leaves(
    thanks: ThankYou, proven: object, maelle: User, now: datetime
) -> None:
    Address.objects.all().delete()
    with pytest.raises(rules.Refused) as refused:
        send_thank_you(thanks, actor=maelle, now=now)
    assert refused.value.why == rules.Refusal.NO_ADDRESS


def test_to_someone_taken_out_of_ones_people_nothing_leaves(
    thanks: ThankYou, proven: object, maelle: User, now: datetime
) -> None:
    Contact.objects.update(removed_at=now)
    with pytest.raises(rules.Refused) as refused:
        send_thank_you(thanks, actor=maelle, now=now)
    assert refused.value.why == rules.Refusal.REMOVED


def test_the_eleventh_of_a_day_waits(
    thanks: ThankYou, proven: object, maelle: User, now: datetime, more_talks: Callable[[int], list[Reflection]]
) -> None:
    for other in more_talks(rules.THANKS_A_DAY):
        ThankYou.objects.create(reflection=other, insight="x", body="x", created_at=now, sent_at=now)
    with pytest.raises(rules.Refused) as refused:
        send_thank_you(thanks, actor=maelle, now=now)
    assert refused.value.why == rules.Refusal.ENOUGH_TODAY


def test_from_ones_own_mail_program_no_letter_leaves_here(thanks: ThankYou, maelle: User, now: datetime) -> None:
    sent = send_thank_you(thanks, route=ThanksBy.OWN_MAIL, actor=maelle, now=now)
    assert (sent.sent_at, Letter.objects.count()) == (now, 0)
    assert Touch.objects.filter(kind=TouchKind.THANKED).exists()


def test_said_in_person_needs_no_text_and_counts_once(reflection: Reflection, maelle: User, now: datetime) -> None:
    for _ in range(2):
        say_thank_you(reflection, actor=maelle, now=now)
    assert (ThankYou.objects.get().route, ThankYou.objects.get().sent_at) == (ThanksBy.IN_PERSON, now)
    assert Touch.objects.filter(kind=TouchKind.THANKED).count() == 1
