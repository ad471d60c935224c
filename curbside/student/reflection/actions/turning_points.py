"""The moments that turned the other person's path."""

from datetime import datetime

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from curbside.foundation.accounts.models import User
from curbside.foundation.audit.actions.entries import record
from curbside.foundation.kit.forms import TEXT, clean_text

from .. import rules
from ..models import Reflection, Through, TurningPoint, TurnKind


@transaction.atomic
def keep_turning_point(
    reflection: Reflection,
    *,
    kind: str,
    what: str,
    did: str = "",
    year: int | None = None,
    through: str = "",
    actor: User,
    now: datetime,
) -> TurningPoint:
    """One more, at the end of the line. The same again is the one there is. Raises ValidationError by field.

    `through` says through whom, where a person turned the path; of any other turn it is not kept.
    """
    # The reflection's row is the lock: the same form sent twice at once must not keep two.
    Reflection.objects.select_for_update().get(pk=reflection.pk)
    if kind not in TurnKind.values:
        raise ValidationError({"kind": _("Choose one of these.")})
    if through and through not in Through.values:
        raise ValidationError({"through": _("Choose one of these.")})
    what = clean_text(what)[:TEXT]
    if not what:
        raise ValidationError({"what": _("Say in a line what happened.")})
    said = {
        "kind": kind,
        "what": what,
        "did": clean_text(did)[:TEXT],
        "year": rules.check_year(year, now=now),
        "through": through if kind == TurnKind.PERSON else "",
    }
    mine = TurningPoint.objects.kept().filter(reflection=reflection)
    if there := mine.filter(**said).first():
        return there
    if mine.count() >= rules.TURNS_MAX:
        raise ValidationError(_("That is as many turning points as one path can hold here."))
    last = mine.last()
    point = TurningPoint.objects.create(reflection=reflection, position=last.position + 1 if last else 0, **said)
    record("keep", point, actor=actor, now=now)
    return point


@transaction.atomic
def remove_turning_point(point: TurningPoint, *, actor: User, now: datetime) -> TurningPoint:
    """Take it out of the line. It can come back until the reflection is finished."""
    if TurningPoint.objects.kept().filter(pk=point.pk).update(removed_at=now):
        point.removed_at = now
        record("remove", point, actor=actor, now=now)
    return point


@transaction.atomic
def bring_back_turning_point(point: TurningPoint, *, actor: User, now: datetime) -> TurningPoint:
    """Undo a removal; it stands where it stood."""
    if TurningPoint.objects.filter(pk=point.pk, removed_at__isnull=False).update(removed_at=None):
        point.removed_at = None
        record("bring_back", point, actor=actor, now=now)
    return point
