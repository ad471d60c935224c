"""Noting that two of a student's people know each other."""

from datetime import datetime
from uuid import UUID

from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import Q
from django.utils.translation import gettext as _

from curbside.algorithms.folding import fold
from curbside.foundation.accounts.models import User
from curbside.foundation.audit.actions.entries import record

from ..models import Contact, HowKnown, Tie, TieSource
from .contacts import add_contact


@transaction.atomic
def note_tie(one: Contact, other: Contact, *, source: TieSource | str, actor: User, now: datetime) -> Tie:
    """The two know each other. Noting it again, from either side, changes nothing.

    Raises ValidationError unless they are two of the actor's own people.
    """
    pair = sorted({one.pk, other.pk})
    if Contact.objects.visible_to(actor).kept().filter(pk__in=pair).count() != 2:  # noqa: PLR2004 - two people
        raise ValidationError(_("Choose two different people of yours."))
    tie, is_new = Tie.objects.get_or_create(
        one_id=pair[0],
        other_id=pair[-1],
        defaults={"student": actor, "source": TieSource(source), "noted_at": now},
    )
    if is_new:
        record("note", tie, actor=actor, now=now)
    return tie


@transaction.atomic
def know_someone(
    by: Contact, *, name: str = "", other: UUID | None = None, source: TieSource | str, actor: User, now: datetime
) -> Contact:
    """Note that `by` knows another of the student's people, or someone new who is added by name. Returns that person.

    Raises ValidationError without either, when `other` is none of theirs, or when the book is full.
    """
    if other:
        contact = Contact.objects.visible_to(actor).kept().filter(pk=other).first()
        if contact is None:
            raise ValidationError(_("Choose two different people of yours."))
    else:
        # Two presses at once must not both find nobody of that name.
        Contact.objects.select_for_update().get(pk=by.pk)
        contact = _tied_by_name(by, name) or add_contact(actor, name=name, how_known=HowKnown.NOT_YET, now=now)
    note_tie(by, contact, source=source, actor=actor, now=now)
    return contact


def _tied_by_name(by: Contact, name: str) -> Contact | None:
    """Whom `by` is known to know under this very name: a form sent twice names one person."""
    tied = Contact.objects.kept().filter(Q(ties_as_one__other=by) | Q(ties_as_other__one=by))
    return next((contact for contact in tied if fold(contact.name) == fold(name)), None)


@transaction.atomic
def remove_tie(tie: Tie, *, actor: User, now: datetime) -> None:
    """Forget that they know each other. Both stay among the student's people."""
    record("remove", tie, actor=actor, now=now)
    Tie.objects.filter(pk=tie.pk).delete()
