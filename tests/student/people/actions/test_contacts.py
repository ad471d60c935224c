"""Adding, changing, removing and bringing back."""

from datetime import datetime

import pytest
from django.core.exceptions import ValidationError

from curbside.foundation.accounts.models import User
from curbside.foundation.audit.models import Entry
from curbside.student.people import rules
from curbside.student.people.actions.contacts import add_contact, bring_back_contact, change_contact, remove_contact
from curbside.student.people.models import Address, Contact, HowKnown


def emails(contact: Contact) -> list[str]:
    return list(contact.addresses.filter(kind="email").values_list("value", flat=True))


def test_a_first_name_is_enough(maelle: User, now: datetime) -> None:
    contact = add_contact(maelle, name="Amira", now=now)
    assert (contact.name, contact.student, contact.created_at) == ("Amira", maelle, now)


def test_everything_known_is_kept(maelle: User, now: datetime) -> None:
    contact = add_contact(
        maelle,
        name="  Łucja \u202eO’Neil\r\nBcc: x ",
        how_known=HowKnown.CLASSMATE,
        organisation="Rideau",
        title="MD3 🩺",
        about="One\r\ntwo",
        emails=["lucja@rideau.example"],
        phones=["613 555 0100"],
        now=now,
    )
    contact.refresh_from_db()
    assert contact.name == "Łucja O’Neil Bcc: x"
    assert (contact.how_known, contact.title, contact.about) == ("classmate", "MD3 🩺", "One\ntwo")
    assert [a.value for a in contact.addresses.order_by("kind")] == ["lucja@rideau.example", "613 555 0100"]


@pytest.mark.parametrize("name", ["", "   ", "\u202e\x00\t"])
def test_a_name_is_needed(maelle: User, now: datetime, name: str) -> None:
    with pytest.raises(ValidationError) as refused:
        add_contact(maelle, name=name, now=now)
    assert "name" in refused.value.message_dict
    assert not Contact.objects.exists()


@pytest.mark.parametrize(
    "email", ["nobody", "a@b", "two words@x.example", "a@x.example\r\nBcc: b@x.example", "a" * 255 + "@x.example"]
)
def test_what_is_no_address_is_refused_and_nothing_is_kept(maelle: User, now: datetime, email: str) -> None:
    with pytest.raises(ValidationError) as refused:
        add_contact(maelle, name="Amira", emails=[email], now=now)
    assert "emails" in refused.value.message_dict
    assert not Contact.objects.exists()


def test_an_address_is_kept_once_whatever_its_case(maelle: User, now: datetime) -> None:
    contact = add_contact(maelle, name="Amira", emails=["A@x.example", "b@x.example", "a@X.example"], now=now)
    assert emails(contact) == ["A@x.example", "b@x.example"]


def test_a_full_book_takes_nobody_more(maelle: User, now: datetime, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(rules, "CONTACTS_MAX", 1)
    first = add_contact(maelle, name="One", now=now)
    with pytest.raises(ValidationError):
        add_contact(maelle, name="Two", now=now)
    remove_contact(first, actor=maelle, now=now)
    add_contact(maelle, name="Two", now=now)
    with pytest.raises(ValidationError):
        bring_back_contact(first, actor=maelle, now=now)


def test_a_change_sets_only_what_is_given(harjit: Contact, maelle: User, now: datetime) -> None:
    change_contact(harjit, actor=maelle, now=now, title="Chief resident")
    harjit.refresh_from_db()
    assert (harjit.title, harjit.organisation) == ("Chief resident", "Rideau General Hospital")
    assert emails(harjit) == ["harjit@hospital.example"]


def test_changed_addresses_take_the_given_order(harjit: Contact, maelle: User, now: datetime) -> None:
    before = Address.objects.get(contact=harjit)
    change_contact(harjit, actor=maelle, now=now, emails=["new@hospital.example", "harjit@hospital.example"])
    assert emails(harjit) == ["new@hospital.example", "harjit@hospital.example"]
    assert Address.objects.filter(pk=before.pk).exists()


def test_an_address_may_change_its_case(harjit: Contact, maelle: User, now: datetime) -> None:
    change_contact(harjit, actor=maelle, now=now, emails=["Harjit@hospital.example"])
    assert emails(harjit) == ["Harjit@hospital.example"]


def test_a_removal_is_undone(harjit: Contact, maelle: User, now: datetime) -> None:
    remove_contact(harjit, actor=maelle, now=now)
    assert not Contact.objects.kept().exists()
    bring_back_contact(harjit, actor=maelle, now=now)
    assert Contact.objects.kept().get() == harjit


def test_removing_twice_is_noted_once(harjit: Contact, maelle: User, now: datetime) -> None:
    remove_contact(harjit, actor=maelle, now=now)
    remove_contact(harjit, actor=maelle, now=now)
    assert Entry.objects.filter(verb="remove", actor=maelle).count() == 1
