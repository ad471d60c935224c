"""Bringing an exported account into this installation: all of it, or nothing and the reason."""

import json
import zipfile
import zlib
from datetime import datetime, timedelta
from typing import Any, Final

from allauth.account.models import EmailAddress
from django.core import serializers
from django.core.exceptions import ValidationError
from django.core.serializers.base import DeserializationError
from django.db import DatabaseError, models, transaction

from curbside.community.stories.models import Story
from curbside.foundation.accounts.models import User
from curbside.foundation.audit.actions.entries import record
from curbside.foundation.mail.models import Letter, LetterState
from curbside.student.meetings.models import CheckIn, CheckInState
from curbside.student.people.models import Contact
from curbside.student.questions.models import FollowUpOffer, Share

from ..lacking import lacking, listed, public_fields
from ..portable import PERSON_FIELDS, PORTABLE, rows_of
from .exports import FORMAT, VERSION

MAX_BYTES: Final = 500_000_000
"""The most that curbside.json may unpack to."""


LATE: Final = timedelta(days=1)
"""A letter that waited longer than this is not sent from the new place."""


class NotRestored(Exception):
    """Nothing was changed; the text says why."""


@transaction.atomic
def import_account(path: str, *, now: datetime) -> tuple[User, dict[str, int]]:
    """Make the person and every row of the zip at `path`; return them with the count of rows by model.

    Raises NotRestored, and then nothing has changed. What could only do harm late is not revived: a check-in
    whose time has passed is disarmed, a letter that should have gone out more than a day ago is dropped, a sheet
    that was shown to a coordinator is shown to nobody, a follow-up given to a bank is taken back.
    """
    account = _read(path)
    _refuse_losses(account)
    user = _person(account)
    counts = {model._meta.label: _rows(model, account["rows"].get(model._meta.label, []), user) for model in PORTABLE}
    _refuse_circles(user)
    _let_the_past_rest(user, now)
    record("import", user, actor=user, now=now)
    return user, counts


def _read(path: str) -> dict[str, Any]:
    try:
        with zipfile.ZipFile(path) as parts:
            if parts.getinfo("curbside.json").file_size > MAX_BYTES:
                raise NotRestored("curbside.json is larger than any account can be.")
            account = json.loads(parts.read("curbside.json"))
    except OSError as problem:
        raise NotRestored(f"The file cannot be read: {problem}") from problem
    except (zipfile.BadZipFile, zlib.error, EOFError, KeyError, ValueError, RuntimeError) as problem:
        raise NotRestored(f"This is not an account exported from Curbside: {problem}") from problem
    if not isinstance(account, dict) or account.get("format") != FORMAT or account.get("version") != VERSION:
        raise NotRestored(f"Only {FORMAT} version {VERSION} can be read.")
    if not isinstance(account.get("rows"), dict):
        raise NotRestored("It holds no rows.")
    unknown = set(account["rows"]) - {model._meta.label for model in PORTABLE}
    if unknown:
        raise NotRestored(f"It holds rows this version does not know: {', '.join(sorted(unknown))}.")
    return account


def _refuse_losses(account: dict[str, Any]) -> None:
    """Before anything is made: a card would come without its question, an open discipline not at all."""
    try:
        keys = lacking(account)
    except (TypeError, AttributeError, KeyError) as problem:
        raise NotRestored(f"Its rows have not the shape of an exported account: {problem}") from problem
    if keys:
        raise NotRestored(
            f"Nothing was imported, since something would be lost: this installation lacks {listed(keys)}. "
            "Run manage.py prepare first, which loads the questions and disciplines of this version; "
            "if they are lacking still, the file comes from another version of Curbside: bring this one up to it."
        )


def _person(account: dict[str, Any]) -> User:
    try:
        fields: dict[str, Any] = {name: User._meta.get_field(name) for name in PERSON_FIELDS}
        user = User(**{name: field.to_python(account["person"][name]) for name, field in fields.items()})
        user.set_unusable_password()
        user.full_clean(exclude=["password"])
        user.save(force_insert=True)
        # auto_now_add has put today; they joined earlier.
        User.objects.filter(pk=user.pk).update(date_joined=account["person"]["date_joined"])
        for entry in account["addresses"]:
            # Whoever signs in proves the main address by the code sent there; another has only the file's word.
            main = entry["email"] == user.email
            EmailAddress.objects.create(
                user=user, email=entry["email"], verified=bool(entry["verified"]) and main, primary=main
            )
    except (KeyError, TypeError, ValidationError, DatabaseError) as problem:
        raise NotRestored(f"The person cannot be made here: {_words(problem)}") from problem
    user.refresh_from_db()
    return user


def _rows(model: type[models.Model], rows: list[dict[str, Any]], user: User) -> int:
    label = model._meta.label
    try:
        made = [one.object for one in serializers.deserialize("python", _known_references(model, rows, user))]
        if any(type(one) is not model for one in made):
            raise NotRestored(f"Under {label} stand rows of another kind.")
        manager: Any = model._default_manager
        manager.bulk_create(made, batch_size=500)
    except (DeserializationError, DatabaseError, AttributeError, TypeError, KeyError, ValueError) as problem:
        raise NotRestored(f"A row of {label} cannot be made here: {problem}") from problem
    if rows_of(model, user).count() != len(made):
        raise NotRestored(f"A row of {label} belongs to someone else.")
    return len(made)


def _known_references(model: type[models.Model], rows: list[dict[str, Any]], user: User) -> list[dict[str, Any]]:
    """The rows, with links to centres and to what centres added taken out where this installation lacks it.

    A row that is nothing without its link, as a centre's question marked as a favourite, stays behind. Other people
    are taken out of the rows too: a file proves nothing about them.
    """
    for field in model._meta.fields:
        if field.related_model is User and field.null:
            for row in rows:
                if str(row["fields"].get(field.name)) != str(user.pk):
                    row["fields"][field.name] = None
    for field in public_fields(model):
        related: Any = field.related_model
        known = {str(pk) for pk in related._default_manager.values_list("pk", flat=True)}
        if not field.null:
            rows = [row for row in rows if str(row["fields"].get(field.name)) in known]
            continue
        for row in rows:
            if str(row["fields"].get(field.name)) not in known:
                row["fields"][field.name] = None
    return rows


def _refuse_circles(user: User) -> None:
    """Someone folded into another must in the end be with someone who is not; only an edited file has it otherwise."""
    folded = Contact.objects.visible_to(user).filter(folded_into__isnull=False)
    into = dict(folded.values_list("pk", "folded_into_id"))
    for start, first in into.items():
        passed, at = {start}, first
        while at in into:
            if at in passed:
                raise NotRestored("Contacts are folded into each other in a circle.")
            passed.add(at)
            at = into[at]


def _let_the_past_rest(user: User, now: datetime) -> None:
    armed = CheckIn.objects.visible_to(user).filter(state=CheckInState.ARMED, alert_at__lte=now)
    armed.update(state=CheckInState.DISARMED)
    # Nobody is shown a sheet again because a file came in.
    Share.objects.visible_to(user).open().update(ended_at=now)
    # Nor is a follow-up given to a centre again; one press on the question's page does that.
    FollowUpOffer.objects.visible_to(user).open().update(taken_back_at=now)
    # Nor does a file prove that anybody said yes to being counted.
    Story.objects.visible_to(user).update(centre=None)
    late = Letter.objects.visible_to(user).filter(state=LetterState.WAITING, due_at__lt=now - LATE)
    late.update(state=LetterState.DROPPED)


def _words(problem: Exception) -> str:
    return "; ".join(problem.messages) if isinstance(problem, ValidationError) else str(problem)
