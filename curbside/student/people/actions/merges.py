"""Making one of two rows that are the same person, and taking them apart again."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from datetime import date, datetime
from typing import Any, Final

from django.core.exceptions import ValidationError
from django.db import IntegrityError, models, transaction
from django.utils.translation import gettext as _

from curbside.foundation.accounts.models import User
from curbside.foundation.audit.actions.entries import record

from ..models import Address, Contact, LikePair, Merge, Tie
from .books import mark_changed
from .single_rows import fill_single_rows, put_back_single_rows

# What the one that stays takes over where it has nothing of its own.
_FILLED: Final = (
    "how_known",
    "organisation",
    "title",
    "specialty_id",
    "language",
    "ring_word",
    "known_from",
    "known_since",
    "last_spoke",
    "birth_month",
    "birth_day",
)
# One thing: where the student changed one of the two, neither is put back.
_BIRTHDAY: Final = frozenset({"birth_month", "birth_day"})
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
    merge.before = _fill(kept, folded) | fill_single_rows(kept, folded)
    merge.made = [*_copy_addresses(kept, folded), *_copy_ties(kept, folded, now)]
    merge.moved = _move(kept, folded)
    merge.save(force_insert=True)
    Contact.objects.filter(pk=folded.pk).update(folded_into=kept)
    mark_changed(actor, now=now)
    record("merge", merge, actor=actor, now=now)
    return merge


@transaction.atomic
def take_apart(merge: Merge, *, actor: User, now: datetime) -> Contact:
    """Undo a merge: both are there again with what each had; what was written since stays with the one kept.

    So does a row that the other may have only once, and has.

    Raises ValidationError when the one kept has itself been folded into another, or was removed.
    """
    _lock(actor)
    kept = Contact.objects.kept().filter(pk=merge.kept_id).first()
    if kept is None:
        name = merge.kept.name
        raise ValidationError(_("%(name)s is not among your people now. Bring them back first.") % {"name": name})
    if not Merge.objects.standing().filter(pk=merge.pk).update(undone_at=now):
        return merge.folded
    for label, ids in merge.moved.items():
        model, field = _model_and_field(label)
        rows = model._default_manager.filter(pk__in=ids, **{field: kept.pk}).values_list("pk", flat=True)
        for pk in list(rows):
            _moves(model, field, pk, merge.folded)
    for label, pk in merge.made:
        if label == "address":
            kept.addresses.filter(pk=pk).delete()
        else:
            Tie.objects.visible_to(actor).filter(pk=pk).delete()
    _put_back(kept, merge.before)
    put_back_single_rows(kept, merge.before)
    Contact.objects.filter(pk=merge.folded_id).update(folded_into=None)
    mark_changed(actor, now=now)
    record("take_apart", merge, actor=actor, now=now)
    return merge.folded


def take_back_copies(folded: Contact, *, addresses: Collection[tuple[str, str]], fields: dict[str, Any]) -> None:
    """Of these details of `folded`, take out what joining copied to whom they are part of; what was changed stays.

    `addresses` are kinds and values, `fields` values as JSON holds them. Called within a transaction.
    """
    merge = Merge.objects.standing().filter(folded=folded).select_related("kept").first()
    if merge is None:
        return
    copies = [pk for label, pk in merge.made if label == "address"]
    for kind, value in addresses:
        merge.kept.addresses.filter(pk__in=copies, kind=kind, value=value).delete()
    copied = {field: values for field, values in merge.before.items() if field in fields}
    _put_back(merge.kept, {field: (was, became) for field, (was, became) in copied.items() if became == fields[field]})
    take_back_copies(merge.kept, addresses=addresses, fields=fields)


def _lock(student: User) -> None:
    # The student's row is the lock, as it is for imports: one change to who is whom at a time.
    User.objects.select_for_update().get(pk=student.pk)


def _fill(kept: Contact, folded: Contact) -> dict[str, list[Any]]:
    """Give `kept` what only `folded` has; by field, what was there and what is there now, as JSON holds them."""
    changed: dict[str, list[Any]] = {}
    for field in _FILLED:
        mine, theirs = getattr(kept, field), getattr(folded, field)
        if mine in (None, "") and theirs not in (None, ""):
            changed[field] = [_plain(mine), _plain(theirs)]
            setattr(kept, field, theirs)
    if folded.about and folded.about not in kept.about:
        both = f"{kept.about}\n\n{folded.about}".strip()
        changed["about"] = [kept.about, both]
        kept.about = both
    kept.save(update_fields=[*_FILLED_COLUMNS, "about"])
    return changed


_FILLED_COLUMNS: Final = tuple(field.removesuffix("_id") for field in _FILLED)


def _put_back(kept: Contact, before: Mapping[str, Sequence[Any]]) -> None:
    """Fields that are still as the merge made them become what they were; what the student wrote since stays."""
    mine = {field: values for field, values in before.items() if field in {*_FILLED, "about"}}
    undone = {field: was for field, (was, became) in mine.items() if _plain(getattr(kept, field)) == became}
    if undone.keys() & _BIRTHDAY != _BIRTHDAY:
        undone = {field: was for field, was in undone.items() if field not in _BIRTHDAY}
    if undone:
        Contact.objects.filter(pk=kept.pk).update(**undone)


def _plain(value: Any) -> Any:
    return value.isoformat() if isinstance(value, date) else value


def _copy_addresses(kept: Contact, folded: Contact) -> Iterator[tuple[str, str]]:
    there = {(address.kind, address.value.casefold()) for address in kept.addresses.all()}
    for position, address in enumerate(folded.addresses.all(), start=len(there)):
        if (address.kind, address.value.casefold()) not in there:
            made = Address.objects.create(contact=kept, kind=address.kind, value=address.value, position=position)
            yield "address", str(made.pk)


def _copy_ties(kept: Contact, folded: Contact, now: datetime) -> Iterator[tuple[str, str]]:
    of_folded = Tie.objects.filter(models.Q(one=folded) | models.Q(other=folded))
    for tie in of_folded:
        third = tie.other_id if tie.one_id == folded.pk else tie.one_id
        if third == kept.pk:
            continue
        one, other = sorted((kept.pk, third))
        made, new = Tie.objects.get_or_create(
            one_id=one,
            other_id=other,
            defaults={"student_id": kept.student_id, "source": tie.source, "noted_at": now},
        )
        if new:
            yield "tie", str(made.pk)


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
