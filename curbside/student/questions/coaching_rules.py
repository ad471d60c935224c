"""What a coordinator may be shown, and what may be said about it."""

import re
from typing import Final

from django.core.exceptions import PermissionDenied, ValidationError
from django.utils.translation import gettext as _

from curbside.algorithms.folding import fold
from curbside.foundation.accounts.models import Centre, Role, User
from curbside.foundation.accounts.queries import members_of
from curbside.foundation.kit.forms import clean_line, clean_text
from curbside.student.people.models import Contact, HowKnown

from .models import Card
from .models.coaching import COMMENT_MAX, DESCRIBED_MAX

_NAME_PART: Final = 3
"""Letters from which a part of a name is looked for."""

_TITLES: Final = frozenset({"doctor", "docteur", "docteure", "dr", "dre", "mr", "mrs", "ms", "mme", "prof"})


def first_description(contact: Contact) -> str:
    """Whom the questions are for, as far as it can be said without a name."""
    if contact.specialty_id:
        return _("Someone in this field: %(specialty)s") % {"specialty": contact.specialty}
    if contact.how_known == HowKnown.FAMILY_DOCTOR:
        return _("A family doctor")
    return ""


def checked_description(text: str, contact: Contact) -> str:
    """As it is kept: one line without the person's name. Raises ValidationError by field."""
    text = clean_line(text)
    if len(text) > DESCRIBED_MAX:
        raise ValidationError({"described": _("Keep it under %d characters.") % DESCRIBED_MAX})
    if names(text, contact):
        raise ValidationError({"described": _("Leave their name out: they did not agree to be named.")})
    return text


def names(text: str, contact: Contact) -> bool:
    """Whether a part of their name stands in `text`, or, where the parts are too short to tell, all of it."""
    words = _words(text)
    parts = [part for part in _words(contact.name) if part not in _TITLES]
    if any(len(part) >= _NAME_PART and part in words for part in parts):
        return True
    runs = (words[at : at + len(parts)] for at in range(len(words)))
    return len(parts) > 1 and any(run == parts for run in runs)


def _words(text: str) -> list[str]:
    return re.findall(r"\w+", fold(text))


def check_coach(student: User, centre: Centre, coordinator: User) -> None:
    """Raises PermissionDenied unless both belong to the centre, one of them as its coordinator."""
    belongs = Centre.objects.visible_to(student).filter(pk=centre.pk).exists()
    runs = members_of(Centre.objects.filter(pk=centre.pk)).filter(user=coordinator, role=Role.COORDINATOR).exists()
    if not (belongs and runs) or student == coordinator:
        raise PermissionDenied


def checked_comment(text: str) -> str:
    """A word on a card as it is kept. Raises ValidationError when empty or too long."""
    text = clean_text(text)
    if not text:
        raise ValidationError({"text": _("Write a word first.")})
    if len(text) > COMMENT_MAX:
        raise ValidationError({"text": _("Keep it under %d characters.") % COMMENT_MAX})
    return text


def check_wording(card: Card, seen: str) -> None:
    """Raises ValidationError when the question reads differently from what its reader saw."""
    if clean_line(seen) != card.text:
        raise ValidationError(_("The question reads differently by now. Look at it once more."))
