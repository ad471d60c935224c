"""From where somebody speaks, as far as the student knows; kept with the person, for every later conversation."""

from datetime import datetime
from typing import Final

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from curbside.foundation.accounts.models import User
from curbside.foundation.audit.actions.entries import record
from curbside.student.people.models import Contact

from ..models import Area, Career, Gender, Setting, Viewpoint

PARTS: Final = Viewpoint.FILLED


@transaction.atomic
def keep_viewpoint(
    contact: Contact,
    *,
    setting: str | None = None,
    career: str | None = None,
    area: str | None = None,
    gender: str | None = None,
    actor: User,
    now: datetime,
) -> Viewpoint:
    """What the student knows: a part left out stays as it was, an empty one is open again. Never guessed.

    The same again changes nothing. Raises ValidationError by field.
    """
    # The contact's row is the lock: two pages at once must not make two.
    Contact.objects.select_for_update().get(pk=contact.pk)
    given = dict(zip(PARTS, (setting, career, area, gender), strict=True))
    said = {part: value for part, value in given.items() if value is not None}
    there, created = Viewpoint.objects.get_or_create(contact=contact, defaults={"changed_at": now})
    _check(said)
    changed = {part: value for part, value in said.items() if getattr(there, part) != value}
    if not changed and not created:
        return there
    for part, value in {**changed, "changed_at": now}.items():
        setattr(there, part, value)
    there.save()
    record("keep", there, actor=actor, now=now)
    return there


def _check(said: dict[str, str]) -> None:
    possible = {"setting": Setting, "career": Career, "area": Area, "gender": Gender}
    for part, value in said.items():
        if value and value not in possible[part].values:
            raise ValidationError({part: _("Choose one of these.")})
