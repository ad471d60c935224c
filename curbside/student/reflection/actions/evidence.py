"""What an answer speaks to: a value, for a specialty, for or against; kept, taken out, and put back."""

from datetime import datetime

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from curbside.foundation.accounts.models import User
from curbside.foundation.audit.actions.entries import record
from curbside.foundation.kit.forms import clean_line
from curbside.foundation.specialties.models import Specialty
from curbside.student.inventory.models import Value
from curbside.student.questions.models import Card

from .. import rules
from ..models import Evidence, Heard, Known, Leans, Reflection, Strength


@transaction.atomic
def keep_evidence(
    reflection: Reflection,
    *,
    value: str,
    specialty: Specialty | None,
    leans: str,
    strength: int = Strength.CLEARLY,
    known: str = Known.LIVES_IT,
    card: Card | None = None,
    words: str = "",
    actor: User,
    now: datetime,
) -> Evidence:
    """One thing heard that speaks to a value in a specialty: in the answer to `card`, or in the talk as a whole.

    The same again is the one there is. Raises ValidationError by field, and when there is no room for more.
    """
    # The reflection's row is the lock: the same form sent twice at once must not keep two.
    Reflection.objects.select_for_update().get(pk=reflection.pk)
    _check(value=value, leans=leans, strength=strength, known=known)
    if specialty is None:
        raise ValidationError({"specialty": _("Say which specialty they spoke of.")})
    said = {
        "heard": _heard_on(reflection, card),
        "value": value,
        "specialty": specialty,
        "leans": leans,
        "strength": strength,
        "known": known,
        "words": clean_line(words)[: rules.LINE_MAX],
    }
    mine = Evidence.objects.kept().filter(reflection=reflection)
    if there := mine.filter(**said).first():
        return there
    if mine.count() >= rules.EVIDENCE_MAX:
        limit = {"limit": rules.EVIDENCE_MAX}
        raise ValidationError(_("One conversation can hold %(limit)d of these. Take one out first.") % limit)
    evidence = Evidence.objects.create(reflection=reflection, created_at=now, **said)
    record("keep", evidence, actor=actor, now=now)
    return evidence


@transaction.atomic
def remove_evidence(evidence: Evidence, *, actor: User, now: datetime) -> Evidence:
    """Take it out. It can come back until the reflection is finished."""
    if Evidence.objects.kept().filter(pk=evidence.pk).update(removed_at=now):
        evidence.removed_at = now
        record("remove", evidence, actor=actor, now=now)
    return evidence


@transaction.atomic
def bring_back_evidence(evidence: Evidence, *, actor: User, now: datetime) -> Evidence:
    """Undo a removal."""
    if Evidence.objects.filter(pk=evidence.pk, removed_at__isnull=False).update(removed_at=None):
        evidence.removed_at = None
        record("bring_back", evidence, actor=actor, now=now)
    return evidence


def _check(*, value: str, leans: str, strength: int, known: str) -> None:
    allowed: dict[str, tuple[object, list[object]]] = {
        "value": (value, [*Value.values]),
        "leans": (leans, [*Leans.values]),
        "strength": (strength, [*Strength.values]),
        "known": (known, [*Known.values]),
    }
    if wrong := [name for name, (said, among) in allowed.items() if said not in among]:
        raise ValidationError({name: _("Choose one of these.") for name in wrong})


def _heard_on(reflection: Reflection, card: Card | None) -> Heard | None:
    """What was heard on the question; a row without words where the student has written none yet."""
    if card is None:
        return None
    if card.sheet.conversation_id != reflection.meeting.conversation_id:
        raise ValidationError(_("This question belongs to another conversation."))
    return Heard.objects.get_or_create(reflection=reflection, card=card)[0]
