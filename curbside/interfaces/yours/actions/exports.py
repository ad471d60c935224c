"""One zip with everything a person has: JSON to restore from, CSV, vCard and iCalendar for other programs."""

import csv
import io
import json
import re
import zipfile
from datetime import datetime
from typing import Any, Final
from uuid import UUID

from allauth.account.models import EmailAddress
from django.core import serializers
from django.db import models
from django.utils import translation
from django.utils.translation import gettext as _

from curbside.algorithms.contact_files.writing import Card, write_vcards
from curbside.foundation.accounts.models import User
from curbside.foundation.audit.actions.entries import record
from curbside.foundation.kit.logs import without_tokens
from curbside.foundation.mail.models import Letter
from curbside.student.meetings.models import Note, struck_lines
from curbside.student.meetings.queries import calendar_of
from curbside.student.people.models import AddressKind, Contact

from ..portable import PERSON_FIELDS, PORTABLE, rows_of

FORMAT: Final = "curbside-account"
VERSION: Final = 1
# Where iCalendar breaks a long line (RFC 5545, section 3.1); a link may stand across the break.
_FOLD: Final = re.compile("\r?\n[ \t]")


def export_account(user: User, *, actor: object, now: datetime) -> bytes:
    """The zip's bytes. Its texts for people are in the person's language."""
    archive = io.BytesIO()
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as parts, translation.override(user.language):
        parts.writestr("curbside.json", as_json(user, now=now))
        parts.writestr("contacts.csv", contacts_csv(user))
        parts.writestr("contacts.vcf", write_vcards([_card(contact) for contact in _contacts(user)]))
        parts.writestr("meetings.ics", calendar_of(user, now=now))
        parts.writestr(_("read-me.txt"), _read_me())
    record("export", user, actor=actor, now=now)
    return archive.getvalue()


def as_json(user: User, *, now: datetime) -> str:
    """All rows, by model, as they stand; `import_account` reads it back."""
    emails = EmailAddress.objects.filter(user=user).order_by("email")
    return json.dumps(
        {
            "format": FORMAT,
            "version": VERSION,
            "exported_at": now,
            "person": {name: getattr(user, name) for name in PERSON_FIELDS},
            "addresses": [{"email": e.email, "verified": e.verified, "primary": e.primary} for e in emails],
            "rows": {model._meta.label: serializers.serialize("python", _to_take(model, user)) for model in PORTABLE},
        },
        default=_plain,
        ensure_ascii=False,
        indent=1,
    )


def _to_take(model: type[models.Model], user: User) -> list[models.Model]:
    """The rows as they stand, but for two things.

    Links in letters are the recipients' own, not the sender's. And of a struck line only the day is taken along: who
    strikes a line wants its words gone, perhaps since they were about a patient.
    """
    rows = list(rows_of(model, user))
    struck = _struck(rows)
    for row in rows:
        if isinstance(row, Note) and row.pk in struck:
            row.text = ""
        if isinstance(row, Letter):
            row.text, row.stop_url = without_tokens(row.text), without_tokens(row.stop_url)
            row.calendar = without_tokens(_FOLD.sub("", row.calendar))
    return rows


def _struck(rows: list[models.Model]) -> set[UUID]:
    notes = sorted((row for row in rows if isinstance(row, Note)), key=lambda note: (note.written_at, note.number))
    return struck_lines((note.kind, note.text) for note in notes)


def _plain(value: Any) -> str:
    if isinstance(value, UUID):
        return str(value)
    return str(value.isoformat())


def contacts_csv(user: User) -> str:
    """A table a spreadsheet opens, one row a contact; no cell can be taken for a formula."""
    table = io.StringIO()
    # The mark at the front tells a spreadsheet that this is UTF-8.
    table.write("\ufeff")
    writer = csv.writer(table)
    writer.writerow(
        [_("Name"), _("E-mail"), _("Phone"), _("Organisation"), _("Title"), _("How you know them"), _("Your note")]
    )
    for contact in _contacts(user):
        card = _card(contact)
        how = contact.get_how_known_display() if contact.how_known else ""
        cells = [card.name, "; ".join(card.emails), "; ".join(card.phones), card.organisation, card.title, how]
        writer.writerow([no_formula(cell) for cell in [*cells, contact.about]])
    return table.getvalue()


def no_formula(cell: str) -> str:
    """The cell with an apostrophe before anything a spreadsheet would run; our reader takes it off again."""
    return f"'{cell}" if cell[:1] in {"=", "+", "-", "@", "\t", "\r", "\0"} else cell


def _contacts(user: User) -> list[Contact]:
    return list(Contact.objects.visible_to(user).kept().prefetch_related("addresses"))


def _card(contact: Contact) -> Card:
    values = {kind: [a.value for a in contact.addresses.all() if a.kind == kind] for kind in AddressKind}
    return Card(
        uid=str(contact.pk),
        name=contact.name,
        emails=tuple(values[AddressKind.EMAIL]),
        phones=tuple(values[AddressKind.PHONE]),
        organisation=contact.organisation,
        title=contact.title,
        note=contact.about,
        birthday=(contact.birthday.month, contact.birthday.day) if contact.birthday else None,
    )


def _read_me() -> str:
    return _(
        "Everything you have in Curbside.\n"
        "\n"
        "curbside.json: all of it, to bring into another Curbside.\n"
        "contacts.csv: your people, for a spreadsheet.\n"
        "contacts.vcf: your people, for a phone or a mail program.\n"
        "meetings.ics: your meetings, for a calendar.\n"
        "\n"
        "It holds private things about you and about others. Keep it where only you can read it.\n"
    )
