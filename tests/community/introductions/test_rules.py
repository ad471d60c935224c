from datetime import datetime, timedelta
from types import SimpleNamespace

import pytest
from allauth.account.models import EmailAddress

from curbside.community.introductions import rules
from curbside.community.introductions.actions.introductions import change_introduction, send_introduction
from curbside.community.introductions.models import Findable, Introduction, IntroductionState, Step
from curbside.community.introductions.rules import Refusal
from curbside.foundation.accounts.models import User
from curbside.foundation.consent.actions.opt_outs import opt_out
from curbside.student.people.models import Contact

pytestmark = pytest.mark.slow


def another(student: User, now: datetime, *, contact: Contact | None = None, to: User | None = None) -> None:
    introduction = Introduction.objects.create(
        student=student, state=IntroductionState.UNDER_WAY, created_at=now, sent_at=now
    )
    Step.objects.create(introduction=introduction, position=1, contact=contact)
    Step.objects.create(introduction=introduction, position=2, is_target=True, user=to)


def test_nothing_stands_in_the_way_of_a_whole_draft(draft: Introduction, now: datetime) -> None:
    assert rules.why_not_sent(draft, now) is None


def test_a_draft_without_words_does_not_go(draft: Introduction, maelle: User, now: datetime) -> None:
    change_introduction(draft, why=" ", question="?", actor=maelle, now=now)
    with pytest.raises(rules.Refused) as refused:
        send_introduction(draft, actor=maelle, now=now)
    assert refused.value.why == Refusal.EMPTY


def test_a_way_that_no_longer_stands_is_not_taken(draft: Introduction, found: SimpleNamespace, now: datetime) -> None:
    Findable.objects.filter(user=found.belanger).update(withdrawn_at=now)
    assert rules.why_not_sent(draft, now) == Refusal.GONE


def test_three_at_once_are_enough(draft: Introduction, maelle: User, now: datetime) -> None:
    for _ in range(3):
        another(maelle, now)
    assert rules.why_not_sent(draft, now) == Refusal.ENOUGH


def test_one_person_is_asked_once_in_six_months(
    draft: Introduction, maelle: User, found: SimpleNamespace, now: datetime
) -> None:
    another(maelle, now - timedelta(days=100), to=found.belanger)
    assert rules.why_not_sent(draft, now) == Refusal.SAME_PERSON
    assert rules.why_not_sent(draft, now + timedelta(days=100)) is None


def test_a_connector_has_two_packets_of_one_student_at_most(
    draft: Introduction, maelle: User, found: SimpleNamespace, now: datetime
) -> None:
    another(maelle, now, contact=found.contact)
    assert rules.why_not_sent(draft, now) is None
    another(maelle, now, contact=found.contact)
    assert rules.why_not_sent(draft, now) == Refusal.SAME_CONNECTOR


def test_other_students_limits_are_their_own(
    draft: Introduction, tomas: User, found: SimpleNamespace, now: datetime
) -> None:
    for _ in range(4):
        another(tomas, now, to=found.belanger)
    assert rules.why_not_sent(draft, now) is None


@pytest.mark.parametrize("of", ["amira", "samuel"])
def test_nobody_passes_on_more_than_three_in_a_week_whoever_asks(
    draft: Introduction, tomas: User, found: SimpleNamespace, now: datetime, of: str
) -> None:
    for count in range(3):
        assert rules.why_not_sent(draft, now) is None, count
        another(tomas, now - timedelta(days=count), to=found.belanger)
        Step.objects.filter(introduction__student=tomas, position=1).update(user=getattr(found, of))
    assert rules.why_not_sent(draft, now) == Refusal.ASKED_OFTEN
    assert rules.why_not_sent(draft, now + timedelta(days=6)) is None


def test_a_connector_who_is_no_member_is_known_by_their_address(
    maelle: User, tomas: User, draft: Introduction, found: SimpleNamespace, now: datetime
) -> None:
    Step.objects.filter(introduction=draft, position=1).update(user=None)
    rose = Contact.objects.create(student=tomas, name="A. Haddad", created_at=now)
    rose.addresses.create(kind="email", value=found.contact.email.upper())
    connector = draft.steps.get(position=1)
    for _ in range(3):
        assert not rules.asked_often(connector, now)
        another(tomas, now, contact=rose)
    assert rules.asked_often(connector, now)


def test_a_member_asked_at_their_address_by_those_who_do_not_know_it_is_the_same_person(
    tomas: User, draft: Introduction, found: SimpleNamespace, now: datetime
) -> None:
    known = Contact.objects.create(student=tomas, name="A. Haddad", created_at=now)
    known.addresses.create(kind="email", value=found.amira.email.upper())
    connector = draft.steps.get(position=1)
    assert connector.user == found.amira
    for _ in range(3):
        assert not rules.asked_often(connector, now)
        another(tomas, now, contact=known)
    assert rules.asked_often(connector, now)

    Step.objects.filter(introduction__student=tomas, position=1).update(user=found.amira, contact=None)
    connector.user = None
    assert rules.asked_often(connector, now)


def test_an_address_of_ones_own_comes_first(draft: Introduction, maelle: User, now: datetime) -> None:
    EmailAddress.objects.filter(user=maelle).update(verified=False)
    assert rules.why_not_sent(draft, now) == Refusal.NOT_VERIFIED


def test_whoever_opted_out_is_not_asked(draft: Introduction, found: SimpleNamespace, now: datetime) -> None:
    opt_out(found.contact.email, now=now)
    assert rules.why_not_sent(draft, now) in {Refusal.GONE, Refusal.OPTED_OUT}


def test_whoever_left_the_centre_asks_nobody_there(draft: Introduction, maelle: User, now: datetime) -> None:
    maelle.memberships.update(ended_at=now)
    assert rules.why_not_sent(draft, now) == Refusal.GONE


def test_taking_packets_back_makes_no_room_for_more_to_one_connector(
    draft: Introduction, maelle: User, found: SimpleNamespace, now: datetime
) -> None:
    for _ in range(2):
        another(maelle, now, contact=found.contact)
    Introduction.objects.filter(state=IntroductionState.UNDER_WAY).update(state=IntroductionState.WITHDRAWN)
    assert rules.why_not_sent(draft, now) == Refusal.SAME_CONNECTOR
