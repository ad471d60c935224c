from datetime import datetime, timedelta

import pytest
from allauth.account.models import EmailAddress

from curbside.foundation.accounts.models import User
from curbside.foundation.consent.actions.opt_outs import opt_out
from curbside.foundation.mail.models import Letter
from curbside.student.outreach import rules
from curbside.student.outreach.actions.approaches import let_go
from curbside.student.outreach.actions.follow_ups import follow_up
from curbside.student.outreach.models import Approach, FollowUp, Route

# Asked on Sunday 22 November: five working days later is Friday 27 November.
FRIDAY = timedelta(days=5)


def refusal(approach: Approach, actor: User, now: datetime, body: str = "Hello again") -> rules.Refusal:
    with pytest.raises(rules.Refused) as refused:
        follow_up(approach, body=body, route=Route.CURBSIDE, actor=actor, now=now)
    return refused.value.why


def test_before_five_working_days_it_waits(sent: Approach, maelle: User, now: datetime) -> None:
    assert refusal(sent, maelle, now + timedelta(days=4)) == rules.Refusal.TOO_EARLY


def test_from_the_fifth_working_day_it_goes(sent: Approach, maelle: User, now: datetime) -> None:
    follow_up(sent, body="Hello again", route=Route.CURBSIDE, actor=maelle, now=now + FRIDAY)
    letter = Letter.objects.get(kind="outreach.follow_up")
    assert (letter.subject, letter.text.splitlines()[0]) == ("Re: 20 minutes about medicine?", "Hello again")


def test_the_day_is_counted_in_the_students_own_zone(sent: Approach, maelle: User, now: datetime) -> None:
    # 04:59 on the 27th in London is still the 26th in Ottawa.
    assert not rules.may_follow_up(sent, datetime(2026, 11, 27, 4, 59, tzinfo=now.tzinfo))
    assert rules.may_follow_up(sent, datetime(2026, 11, 27, 5, 0, tzinfo=now.tzinfo))


def test_there_is_only_one(sent: Approach, maelle: User, now: datetime) -> None:
    for _ in range(2):
        follow_up(sent, body="Hello again", route=Route.CURBSIDE, actor=maelle, now=now + FRIDAY)
    assert (FollowUp.objects.count(), Letter.objects.filter(kind="outreach.follow_up").count()) == (1, 1)


def test_it_uses_the_same_link_to_answer(sent: Approach, maelle: User, now: datetime) -> None:
    follow_up(sent, body="Hello again", route=Route.CURBSIDE, actor=maelle, now=now + FRIDAY)
    ask, again = Letter.objects.order_by("created_at").values_list("text", flat=True)
    assert ask.splitlines()[-1] == again.splitlines()[-1]


def test_brackets_stop_it_too(sent: Approach, maelle: User, now: datetime) -> None:
    assert refusal(sent, maelle, now + FRIDAY, "Hello [name]") == rules.Refusal.TO_FILL_IN


def test_who_said_no_more_gets_none(sent: Approach, maelle: User, now: datetime) -> None:
    opt_out("harjit@hospital.example", now=now)
    assert refusal(sent, maelle, now + FRIDAY) == rules.Refusal.OPTED_OUT


def test_what_was_let_go_gets_none(sent: Approach, maelle: User, now: datetime) -> None:
    let_go(sent, actor=maelle, now=now)
    assert refusal(sent, maelle, now + FRIDAY) == rules.Refusal.TOO_EARLY


def test_one_sent_by_oneself_writes_no_letter(
    sent: Approach, proven: EmailAddress, maelle: User, now: datetime
) -> None:
    follow_up(sent, body="Hello again", route=Route.OWN_MAIL, actor=maelle, now=now + FRIDAY)
    assert not Letter.objects.filter(kind="outreach.follow_up").exists()
