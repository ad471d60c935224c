"""Learning who of those who may be found knows whom. From address books, which stay unseen."""

from collections.abc import Iterable
from datetime import datetime
from uuid import UUID

from allauth.account.models import EmailAddress
from django.db import transaction
from django.db.models import Q
from django.db.models.functions import Lower

from curbside.foundation.accounts.models import User
from curbside.student.people.models import Address, AddressKind, HowKnown
from curbside.student.people.queries import strengths

from ..knowing import members_in_book
from ..models import Acquaintance, Findable
from ..searching import searchable


@transaction.atomic
def learn(findable: Findable, *, now: datetime, both_ways: bool = False) -> None:
    """Whom this person knows, from their own book; with `both_ways`, also who knows them, from the books of others.

    Only between two who said yes in one centre. Repeating it changes nothing.
    """
    row = Findable.objects.select_for_update(of=("self",)).standing().filter(pk=findable.pk).first()
    if row is None:
        return
    user = row.user
    centres = list(_centres_of(user))
    found = members_in_book(user, centres, today=now.date())
    _set_out_of(user, {one.user_id: one.strength for one in found})
    if both_ways:
        _add_into(user, centres, now)
    for said in Findable.objects.standing().filter(user=user).select_related("specialty"):
        # A name may have changed since they said yes.
        words = searchable(user.name, said.headline, said.specialty, said.setting)
        Findable.objects.standing().filter(pk=said.pk).update(learned_at=now, words=words)


def forget(user: User) -> None:
    """No tie of theirs is known any more, in either direction."""
    Acquaintance.objects.filter(Q(source=user) | Q(target=user)).delete()


def _centres_of(user: User) -> Iterable[UUID]:
    current = user.memberships.current().values("centre")
    rows = Findable.objects.standing().filter(user=user, centre__in=current)
    return rows.values_list("centre", flat=True)


def _set_out_of(user: User, wanted: dict[UUID, float]) -> None:
    """Make the ties out of one person these, writing only what differs."""
    there = dict(Acquaintance.objects.filter(source=user).values_list("target", "strength"))
    gone = there.keys() - wanted.keys()
    changed = [target for target in there.keys() & wanted.keys() if there[target] != wanted[target]]
    Acquaintance.objects.filter(source=user, target__in=[*gone, *changed]).delete()
    new = [target for target in wanted if target in changed or target not in there]
    Acquaintance.objects.bulk_create(
        [Acquaintance(source=user, target_id=target, strength=wanted[target]) for target in new], batch_size=500
    )


def _add_into(user: User, centres: list[UUID], now: datetime) -> None:
    """Ties towards one person, from the books of those who may be found in the same centres."""
    proven = [email.lower() for email in _proven(user)]
    others = Findable.objects.standing().filter(centre__in=centres).exclude(user=user)
    rows = (
        Address.objects.annotate(plain=Lower("value"))
        .filter(kind=AddressKind.EMAIL, plain__in=proven, contact__student__in=others.values("user"))
        .filter(contact__removed_at=None, contact__folded_into=None)
        .exclude(contact__how_known=HowKnown.NOT_YET)
        .order_by()
    )
    known_by: dict[User, set[UUID]] = {}
    for address in rows.select_related("contact__student"):
        known_by.setdefault(address.contact.student, set()).add(address.contact_id)
    for source, contacts in known_by.items():
        near = max(strengths(source, today=now.date(), only=contacts).values())
        Acquaintance.objects.update_or_create(source=source, target=user, defaults={"strength": near})


def _proven(user: User) -> Iterable[str]:
    emails: Iterable[str] = EmailAddress.objects.filter(user=user, verified=True).values_list("email", flat=True)
    return emails
