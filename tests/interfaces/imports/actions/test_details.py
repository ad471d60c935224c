"""What a file tells of somebody the student has already: offered, added, and taken out again."""

from collections.abc import Callable
from datetime import datetime, timedelta
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from curbside.foundation.accounts.models import User
from curbside.interfaces.imports.models import Outcome, Upload, UploadRow
from curbside.student.people.actions.contacts import add_contact, change_contact, remove_contact
from curbside.student.people.actions.merges import merge_contacts
from curbside.student.people.models import Contact

pytestmark = pytest.mark.slow

Send = Callable[..., Any]
CARD = "BEGIN:VCARD\nVERSION:3.0\nFN:Zoé Gagné\n{}\nEND:VCARD\n"
PHONE = "TEL:+1 613 555 0100"


def said_of(contact: Contact) -> tuple[list[str], str]:
    contact.refresh_from_db()
    return [address.value for address in contact.addresses.all()], contact.title


def press(browser: Client, verb: str) -> str:
    upload = Upload.objects.latest("created_at")
    return str(browser.post(reverse(f"imports:{verb}", args=[upload.pk]), follow=True).text)


def test_a_number_of_somebody_typed_by_hand_is_offered_and_added(as_maelle: Client, zoe: Contact, send: Send) -> None:
    text = send(CARD.format(PHONE).encode(), "a.vcf").text
    assert "1 of your people has something new in it" in text
    assert "New for Zoé Gagné, whom you have" in text
    assert "already among your people" not in text
    assert "New details added" in press(as_maelle, "commit")
    assert said_of(zoe) == (["+1 613 555 0100"], "")
    assert Contact.objects.count() == 1


def test_the_same_card_again_offers_nothing(as_maelle: Client, zoe: Contact, send: Send) -> None:
    send(CARD.format(PHONE).encode(), "a.vcf")
    press(as_maelle, "commit")
    # The same number, written without its country.
    assert "already among your people" in send(CARD.format("TEL:(613) 555-0100").encode(), "a.vcf").text


def test_what_is_written_down_is_not_replaced(
    as_maelle: Client, zoe: Contact, send: Send, maelle: User, now: datetime
) -> None:
    change_contact(zoe, actor=maelle, now=now, title="Surgeon")
    assert "already among your people" in send(CARD.format("TITLE:Resident").encode(), "a.vcf").text


def test_undo_takes_the_details_out_and_leaves_what_was_written_since(
    as_maelle: Client, zoe: Contact, send: Send, maelle: User, now: datetime
) -> None:
    card = CARD.format(f"{PHONE}\nTITLE:Resident\nORG:General\nBDAY:--0503")
    send(card.encode(), "a.vcf")
    press(as_maelle, "commit")
    change_contact(zoe, actor=maelle, now=now + timedelta(minutes=1), title="Surgeon")
    assert "So are the details it added" in press(as_maelle, "undo")
    assert said_of(zoe) == ([], "Surgeon")
    assert (zoe.organisation, zoe.birth_month, zoe.birth_day) == ("", None, None)


def test_somebody_can_be_left_out_and_taken_in_again(as_maelle: Client, zoe: Contact, send: Send) -> None:
    send(CARD.format(PHONE).encode(), "a.vcf")
    row = UploadRow.objects.get()
    outcomes = []
    for outcome in ("left_out", "new"):
        as_maelle.post(reverse("imports:row_outcome", args=[row.pk]), {"outcome": outcome})
        row.refresh_from_db()
        outcomes.append(row.outcome)
    assert outcomes == [Outcome.LEFT_OUT, Outcome.DETAILS]


def test_of_two_who_are_alike_nothing_is_offered(zoe: Contact, send: Send, now: datetime) -> None:
    add_contact(zoe.student, name=zoe.name, now=now)
    send(CARD.format(PHONE).encode(), "a.vcf")
    assert (UploadRow.objects.get().outcome, UploadRow.objects.get().looks_like) == (Outcome.KNOWN, None)


def test_whoever_was_removed_since_is_new_again(as_maelle: Client, zoe: Contact, send: Send, now: datetime) -> None:
    send(CARD.format(PHONE).encode(), "a.vcf")
    remove_contact(zoe, actor=zoe.student, now=now)
    assert "1 person added" in press(as_maelle, "commit")
    assert Contact.objects.kept().get().addresses.get().value == "+1 613 555 0100"


def test_only_those_who_were_given_something_are_counted(as_maelle: Client, zoe: Contact, send: Send) -> None:
    send(CARD.format(PHONE).encode(), "a.vcf")
    zoe.addresses.create(kind="phone", value="+1 613 555 0100")
    page = press(as_maelle, "commit")
    assert ("New details added" in page, "1 already there" in page) == (False, True)


def test_half_of_another_post_is_not_offered(as_maelle: Client, zoe: Contact, send: Send, now: datetime) -> None:
    change_contact(zoe, actor=zoe.student, now=now, organisation="General", emails=["zoe@x.example"])
    send(CARD.format("EMAIL:zoe@x.example\nORG:Montfort\nTITLE:Chief").encode(), "a.vcf")
    assert UploadRow.objects.get().brings == {}


def test_two_lines_of_one_person_give_each_detail_once(as_maelle: Client, zoe: Contact, send: Send) -> None:
    both = CARD.format(f"{PHONE}\nTITLE:Resident") + CARD.format(f"{PHONE}\nTEL:+1 613 555 0199\nTITLE:Resident")
    send(both.encode(), "a.vcf")
    press(as_maelle, "commit")
    assert said_of(zoe) == (["+1 613 555 0100", "+1 613 555 0199"], "Resident")
    press(as_maelle, "undo")
    assert said_of(zoe) == ([], "")


def test_whoever_was_joined_with_somebody_removed_since_is_new(
    as_maelle: Client, maelle: User, zoe: Contact, send: Send, now: datetime
) -> None:
    other = add_contact(maelle, name="Z. Gagné", now=now)
    merge_contacts(other, zoe, actor=maelle, now=now)
    remove_contact(other, actor=maelle, now=now)
    assert "1 new" in send(CARD.format(PHONE).encode(), "a.vcf").text
    assert "1 person added" in press(as_maelle, "commit")
