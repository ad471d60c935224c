"""Saying that one may be found, and taking it back."""

from datetime import datetime

from django.db import transaction

from curbside.foundation.accounts.models import Centre, User
from curbside.foundation.audit.actions.entries import record
from curbside.foundation.kit.forms import LINE, clean_line
from curbside.foundation.specialties.models import Specialty

from .. import rules
from ..models import Findable
from ..searching import searchable
from .acquaintances import forget, learn
from .leaving import step_aside


@transaction.atomic
def let_be_found(
    user: User,
    centre: Centre,
    *,
    headline: str = "",
    specialty: Specialty | None = None,
    setting: str = "",
    actor: User,
    now: datetime,
) -> Findable:
    """The user may be found by members of the centre, with these words. Said again, it only changes the words."""
    User.objects.select_for_update().get(pk=user.pk)
    standing = Findable.objects.standing().filter(user=user, centre=centre).first()
    row = standing or Findable(user=user, centre=centre, given_at=now)
    row.headline, row.specialty, row.setting = clean_line(headline)[:LINE], specialty, setting
    row.words, row.wording = searchable(user.name, row.headline, specialty, setting), rules.WORDING
    row.save()
    record("change" if standing else "let_be_found", row, actor=actor, now=now)
    if not standing:
        learn(row, now=now, both_ways=True)
    return row


@transaction.atomic
def take_back(findable: Findable, *, actor: User | None, now: datetime) -> Findable:
    """From this moment nobody finds them there; what was on its way through them ends quietly."""
    if not Findable.objects.standing().filter(pk=findable.pk).update(withdrawn_at=now, words=""):
        return findable
    findable.refresh_from_db()
    forget(findable.user)
    step_aside(findable.user, centre=findable.centre, now=now)
    # Other centres may still know them: what they said there stands.
    for other in Findable.objects.standing().filter(user=findable.user):
        learn(other, now=now, both_ways=True)
    record("take_back", findable, actor=actor, now=now)
    return findable


@transaction.atomic
def give_again(findable: Findable, *, actor: User, now: datetime) -> Findable | None:
    """Undo a taking back, with the same words; None where the user has left the centre since."""
    centre = Centre.objects.visible_to(findable.user).filter(findable=findable).first()
    if centre is None:
        return None
    return let_be_found(
        findable.user,
        centre,
        headline=findable.headline,
        specialty=findable.specialty,
        setting=findable.setting,
        actor=actor,
        now=now,
    )
