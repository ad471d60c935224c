from datetime import datetime, timedelta
from types import SimpleNamespace

import pytest
from django.db.models import F

from curbside.community.introductions import sweeps
from curbside.community.introductions.actions.acquaintances import learn
from curbside.community.introductions.models import Acquaintance, Findable, Introduction
from curbside.community.introductions.sweeps import forget_names, learn_acquaintances
from curbside.foundation.accounts.models import User
from curbside.student.people.actions.contacts import add_contact, remove_contact
from curbside.student.people.models import Contact, HowKnown


def test_what_was_just_learned_is_left_alone(found: SimpleNamespace, now: datetime) -> None:
    assert learn_acquaintances(now + timedelta(hours=1)) == 0


def test_a_book_that_changed_is_learned_anew(found: SimpleNamespace, now: datetime) -> None:
    later = now + timedelta(hours=1)
    email = found.belanger.email
    add_contact(found.amira, name="É", how_known=HowKnown.COLLEAGUE, emails=[email.upper()], now=later)
    assert learn_acquaintances(later) == 1
    assert Acquaintance.objects.filter(source=found.amira, target=found.belanger).exists()
    assert learn_acquaintances(later) == 0


def test_a_new_name_is_found_within_a_day(found: SimpleNamespace, now: datetime) -> None:
    User.objects.filter(pk=found.belanger.pk).update(name="Étienne Lachance")
    learn_acquaintances(now + timedelta(days=1))
    words = Findable.objects.standing().get(user=found.belanger).words
    assert words.startswith("etienne lachance rural family doctor in renfrew")


def test_someone_removed_from_a_book_is_no_tie_any_more(found: SimpleNamespace, now: datetime) -> None:
    contact = Contact.objects.get(student=found.amira)
    remove_contact(contact, actor=found.amira, now=now)
    learn_acquaintances(now + timedelta(days=1))
    assert not Acquaintance.objects.filter(source=found.amira).exists()


def test_everybody_is_learned_once_a_day_and_the_ties_fade_with_silence(found: SimpleNamespace, now: datetime) -> None:
    before = Acquaintance.objects.get(source=found.amira).strength
    Contact.objects.filter(student=found.amira).update(last_spoke=now.date())
    later = now + timedelta(days=1)
    assert learn_acquaintances(later) == 3
    assert Acquaintance.objects.get(source=found.amira).strength > before
    assert Findable.objects.standing().filter(learned_at=later).count() == 3
    assert not Acquaintance.objects.filter(source=F("target")).exists()


def test_one_that_cannot_be_learned_keeps_nobody_from_it(
    found: SimpleNamespace, now: datetime, monkeypatch: pytest.MonkeyPatch
) -> None:
    def explode(row: Findable, *, now: datetime) -> None:
        if row.user == found.amira:
            raise RuntimeError
        learn(row, now=now)

    monkeypatch.setattr(sweeps, "learn", explode)
    assert learn_acquaintances(now + timedelta(days=2)) == 2


def test_whom_the_student_forgot_is_named_nowhere(sent: Introduction, found: SimpleNamespace, now: datetime) -> None:
    assert forget_names(now) == 0
    Contact.objects.filter(pk=found.contact.pk).delete()
    assert forget_names(now) == 1
    sent.refresh_from_db()
    assert sent.through == ["", "Samuel Roy"]
    assert [step.name for step in sent.steps.all()] == ["", "Samuel Roy", "Étienne Lachance-Bélanger"]
    assert forget_names(now) == 0
