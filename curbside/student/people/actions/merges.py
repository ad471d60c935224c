"""Making one of two rows that are the same person, and taking them apart again."""

from collections.abc import Sequence
from datetime import datetime
from typing import Final

from django.core.exceptions import ValidationError
from django.db import IntegrityError, models, transaction
from django.utils.translation import gettext as _

from curbside.foundation.accounts.models import User
from curbside.foundation.audit.actions.entries import record

from ..models import Address, Contact, LikePair, Merge, Tie
from .books import mark_changed
from .copies import copy_over, take_back_all
from .single_rows import fill_single_rows, put_back_single_rows

# Handled by themselves, or about the pair rather than the person.
_NOT_MOVED: Final[tuple[type[models.Model], ...]] = (Address, Tie, LikePair, Merge, Contact)


@transaction.atomic
def merge_contacts(kept: Contact, folded: Contact, *, actor: User, now: datetime) -> Merge:
    """Fold one contact into another of the same student: everything known of either is then with `kept`.

    Nothing is lost: the merge remembers what it changed. Doing it twice does it once. Raises ValidationError when
    one of the two is no longer among the student's people.
    """
    _lock(actor)
    standing = Merge.objects.standing().filter(kept=kept, folded=folded).first()
    if standing:
        return standing
    both = {row.pk: row for row in Contact.objects.visible_to(actor).kept().filter(pk__in=[kept.pk, folded.pk])}
    if len(both) < 2:  # noqa: PLR2004 - two people
        raise ValidationError(_("One of the two is no longer among your people. Nothing was changed."))
    kept, folded = both[kept.pk], both[folded.pk]
    merge = Merge(student=actor, kept=kept, folded=folded, merged_at=now)
    before, merge.made = copy_over(kept, folded, now)
    merge.before = before | fill_single_rows(kept, folded)
    merge.moved = _move(kept, folded)
    merge.save(force_insert=True)
    Contact.objects.filter(pk=folded.pk).update(folded_into=kept)
    mark_changed(actor, now=now)
    record("merge", merge, actor=actor, now=now)
    return merge


@transaction.atomic
def take_apart(merge: Merge, *, actor: User, now: datetime) -> Contact:
    """Undo a merge: both are there again with what each had; what was written since stays with the one kept.

    So does a row that the other may have only once, and has. What somebody else who is folded in has too stays.

    Raises ValidationError when the one kept has itself been folded into another, or was removed.
    """
    _lock(actor)
    if not Contact.objects.kept().filter(pk=merge.kept_id).exists():
        raise ValidationError(_not_there(merge.kept))
    return _separate(merge, [merge.kept], actor, now)


@transaction.atomic
def take_out(merge: Merge, *, actor: User, now: datetime) -> Contact:
    """Undo a merge as `take_apart` does, also where the one kept is part of somebody else by now; they stay so.

    Raises ValidationError when whom they are part of was removed.
    """
    _lock(actor)
    holders = [merge.kept]
    while holders[-1].folded_into:
        holders.append(holders[-1].folded_into)
    if holders[-1].removed_at:
        raise ValidationError(_not_there(holders[-1]))
    return _separate(merge, holders, actor, now)


def _not_there(contact: Contact) -> str:
    return _("%(name)s is not among your people now. Bring them back first.") % {"name": contact.name}


def _separate(merge: Merge, holders: Sequence[Contact], actor: User, now: datetime) -> Contact:
    """`holders`: the one kept, and outward whom they are part of; what hung on the other may have gone so far."""
    if not Merge.objects.standing().filter(pk=merge.pk).update(undone_at=now):
        return merge.folded
    # What was joined or taken apart since it was read may have filled gaps from here.
    merge.refresh_from_db(fields=["before", "moved", "made"])
    for label, ids in merge.moved.items():
        _give_back(label, ids, merge.folded, holders)
    kept = Contact.objects.get(pk=merge.kept_id)
    put_back_single_rows(kept, merge.before)
    take_back_all(merge, kept, now=now)
    Contact.objects.filter(pk=merge.folded_id).update(folded_into=None)
    mark_changed(actor, now=now)
    record("take_apart", merge, actor=actor, now=now)
    return merge.folded


def _give_back(label: str, ids: Sequence[str], folded: Contact, holders: Sequence[Contact]) -> None:
    model, field = _model_and_field(label)
    rows = model._default_manager.filter(pk__in=ids, **{f"{field}__in": [each.pk for each in holders]})
    back = {str(pk) for pk in list(rows.values_list("pk", flat=True)) if _moves(model, field, pk, folded)}
    for outer in Merge.objects.standing().filter(folded__in=[each.pk for each in holders]):
        if back.intersection(outer.moved.get(label, ())):
            outer.moved[label] = [pk for pk in outer.moved[label] if pk not in back]
            outer.save(update_fields=["moved"])


def _lock(student: User) -> None:
    # The student's row is the lock, as it is for imports: one change to who is whom at a time.
    User.objects.select_for_update().get(pk=student.pk)


def _move(kept: Contact, folded: Contact) -> dict[str, list[str]]:
    """Hang on `kept` what hangs on `folded`, whichever room it belongs to; the ids by model and field.

    A row that `kept` may have only once, and has, stays where it is; so does one whose relation has no name back
    (`related_name="+"`): it tells of the row as it came, not of the person.
    """
    moved: dict[str, list[str]] = {}
    for relation in Contact._meta.related_objects:
        model, field = relation.related_model, relation.field.name
        if model in _NOT_MOVED or isinstance(model, str):
            continue
        rows = model._default_manager.filter(**{field: folded.pk}).values_list("pk", flat=True)
        ids = [str(pk) for pk in rows if _moves(model, field, pk, kept)]
        if ids:
            moved[f"{model._meta.label}.{field}"] = ids
    return moved


def _moves(model: type[models.Model], field: str, pk: object, to: Contact) -> bool:
    try:
        with transaction.atomic():
            model._default_manager.filter(pk=pk).update(**{field: to.pk})
    except IntegrityError:
        return False
    return True


def _model_and_field(label: str) -> tuple[type[models.Model], str]:
    for relation in Contact._meta.related_objects:
        model = relation.related_model
        if not isinstance(model, str) and f"{model._meta.label}.{relation.field.name}" == label:
            return model, relation.field.name
    raise LookupError(label)
