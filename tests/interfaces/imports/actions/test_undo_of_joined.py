"""Undoing an upload whose people were joined with others since."""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from curbside.foundation.accounts.models import User
from curbside.interfaces.imports.models import Upload
from curbside.student.people.actions.contacts import add_contact, change_contact, remove_contact
from curbside.student.people.actions.merges import merge_contacts, take_apart
from curbside.student.people.actions.touches import record_touch
from curbside.student.people.models import Contact, Touch

pytestmark = pytest.mark.slow

Send = Callable[..., Any]
CARD = "BEGIN:VCARD\nVERSION:3.0\nFN:{}\n{}\nEND:VCARD\n"
DETAILS = "TEL:+1 613 555 0100\nEMAIL:zoe@x.example\nTITLE:Resident\nORG:General\nBDAY:--0503"


@pytest.fixture
def brought(as_maelle: Client, zoe: Contact, send: Send) -> Contact:
    """Whom a file added under a longer name."""
    send(CARD.format("Zoé Marie Gagné", DETAILS).encode(), "a.vcf")
    press(as_maelle, "commit")
    return Contact.objects.exclude(pk=zoe.pk).get()


def press(browser: Client, verb: str) -> str:
    upload = Upload.objects.latest("created_at")
    return str(browser.post(reverse(f"imports:{verb}", args=[upload.pk]), follow=True).text)


def book() -> list[tuple[str, str, list[str]]]:
    people = Contact.objects.kept().order_by("created_at")
    return [(one.name, one.title, [each.value for each in one.addresses.all()]) for one in people]


def test_what_joining_copied_goes_with_whom_the_file_added(
    as_maelle: Client, maelle: User, zoe: Contact, brought: Contact, now: datetime
) -> None:
    merge_contacts(zoe, brought, actor=maelle, now=now)
    assert "Everyone this file added is out again" in press(as_maelle, "undo")
    assert book() == [("Zoé Gagné", "", [])]
    zoe.refresh_from_db()
    assert (zoe.organisation, zoe.birth_month) == ("", None)


def test_what_was_written_since_stays(
    as_maelle: Client, maelle: User, zoe: Contact, brought: Contact, now: datetime
) -> None:
    merge_contacts(zoe, brought, actor=maelle, now=now)
    change_contact(zoe, actor=maelle, now=now + timedelta(minutes=1), title="Surgeon", about="Kind")
    press(as_maelle, "undo")
    assert book() == [("Zoé Gagné", "Surgeon", [])]


def test_a_birthday_that_was_set_right_since_stays_whole(
    as_maelle: Client, maelle: User, zoe: Contact, brought: Contact, now: datetime
) -> None:
    merge_contacts(zoe, brought, actor=maelle, now=now)
    change_contact(Contact.objects.get(pk=zoe.pk), actor=maelle, now=now, birth_month=5, birth_day=4)
    press(as_maelle, "undo")
    zoe.refresh_from_db()
    assert (zoe.birth_month, zoe.birth_day) == (5, 4)


def test_whoever_was_folded_into_someone_of_the_file_is_back(
    as_maelle: Client, maelle: User, zoe: Contact, brought: Contact, now: datetime
) -> None:
    record_touch(zoe, "met", now=now)
    merge_contacts(brought, zoe, actor=maelle, now=now)
    press(as_maelle, "undo")
    assert book() == [("Zoé Gagné", "", [])]
    assert Touch.objects.get().contact == zoe


def test_two_of_one_file_that_were_joined_both_go(as_maelle: Client, maelle: User, send: Send, now: datetime) -> None:
    cards = CARD.format("Zoé Marie Gagné", DETAILS) + CARD.format("Zoé Gagné", "TEL:+1 613 555 0199")
    send(cards.encode(), "a.vcf")
    press(as_maelle, "commit")
    one, other = Contact.objects.order_by("name")
    merge_contacts(one, other, actor=maelle, now=now)
    press(as_maelle, "undo")
    assert not Contact.objects.exists()


def test_somebody_used_while_joined_stays_joined(
    as_maelle: Client, maelle: User, zoe: Contact, brought: Contact, now: datetime
) -> None:
    merge_contacts(brought, zoe, actor=maelle, now=now)
    record_touch(brought, "met", now=now)
    assert "Those below stayed" in press(as_maelle, "undo")
    assert [name for name, *_ in book()] == ["Zoé Marie Gagné"]


def test_somebody_joined_with_whom_was_removed_since_stays_so(
    as_maelle: Client, maelle: User, zoe: Contact, brought: Contact, now: datetime
) -> None:
    merge_contacts(zoe, brought, actor=maelle, now=now)
    remove_contact(zoe, actor=maelle, now=now)
    press(as_maelle, "undo")
    assert book() == []
    assert Contact.objects.count() == 2


def test_whoever_was_joined_and_taken_apart_goes(
    as_maelle: Client, maelle: User, zoe: Contact, brought: Contact, now: datetime
) -> None:
    take_apart(merge_contacts(brought, zoe, actor=maelle, now=now), actor=maelle, now=now)
    press(as_maelle, "undo")
    assert book() == [("Zoé Gagné", "", [])]


def test_details_given_to_somebody_who_was_then_joined_go_from_both(
    as_maelle: Client, maelle: User, zoe: Contact, send: Send, now: datetime
) -> None:
    send(CARD.format("Zoé Gagné", "TEL:+1 613 555 0100\nTITLE:Resident\nBDAY:--0503").encode(), "a.vcf")
    press(as_maelle, "commit")
    kept, last = (add_contact(maelle, name=name, now=now) for name in ("Z. Gagné", "Zed Gagné"))
    merge_contacts(kept, Contact.objects.get(pk=zoe.pk), actor=maelle, now=now)
    merge_contacts(last, kept, actor=maelle, now=now)
    change_contact(Contact.objects.get(pk=last.pk), actor=maelle, now=now, title="Surgeon")
    press(as_maelle, "undo")
    assert book() == [("Zed Gagné", "Surgeon", [])]
    last.refresh_from_db()
    zoe.refresh_from_db()
    assert (last.birth_month, zoe.birth_month, zoe.title) == (None, None, "")
