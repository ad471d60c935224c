"""Showing a sheet to a coordinator, and taking that back."""

from datetime import datetime
from typing import Final

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from curbside.foundation.accounts.models import Centre, User
from curbside.foundation.audit.actions.entries import record
from curbside.foundation.mail.actions import outbox

from .. import coaching_letters, coaching_rules
from ..models import Share, Sheet

SHARES_MAX: Final = 30
"""How often one sheet can be shown, with what was taken back."""


@transaction.atomic
def share_sheet(
    sheet: Sheet, *, centre: Centre, coordinator: User, described: str = "", actor: User, now: datetime
) -> Share:
    """Show the questions on the sheet to this coordinator; they get a plain letter.

    Already shown to them: the same share. Raises PermissionDenied when they do not run a centre of the student's, and
    ValidationError by field.
    """
    coaching_rules.check_coach(actor, centre, coordinator)
    described = coaching_rules.checked_description(described, sheet.conversation.contact)
    # Whoever presses twice waits here for the first press.
    Sheet.objects.select_for_update(of=("self",)).get(pk=sheet.pk)
    is_shown = Share.objects.open().filter(sheet=sheet, coordinator=coordinator).exists()
    if not is_shown and Share.objects.filter(sheet=sheet).count() >= SHARES_MAX:
        raise ValidationError({"coach": _("This sheet was shown %d times, which is the most.") % SHARES_MAX})
    share, is_new = Share.objects.get_or_create(
        sheet=sheet,
        coordinator=coordinator,
        ended_at=None,
        defaults={"centre": centre, "described": described, "shared_at": now},
    )
    if is_new:
        record("share", share, actor=actor, now=now)
        letter = coaching_letters.sheet_shown(coordinator, actor, share=share)
        outbox.put(letter, key=_key(share), sender=actor, now=now)
    return share


@transaction.atomic
def end_share(share: Share, *, actor: User, now: datetime) -> Share:
    """Take it back. From now on the coordinator sees nothing of it; letters about it that wait are dropped."""
    if Share.objects.open().filter(pk=share.pk).update(ended_at=now):
        share.ended_at = now
        record("end", share, actor=actor, now=now)
        outbox.drop(key=_key(share))
    return share


def _key(share: Share) -> str:
    return f"questions.share:{share.pk}"
