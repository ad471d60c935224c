"""The ways from a student to somebody they would like to meet: through members, and through ties they noted."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from typing import Any, Final
from uuid import UUID

from allauth.account.models import EmailAddress
from django.db import connection
from django.db.models import QuerySet

from curbside.algorithms.ties.path_sql import Names, paths_from_book
from curbside.foundation.accounts.models import Centre, Membership, User
from curbside.foundation.consent.models import OptOut

from .knowing import Acquainted, members_in_book
from .models import Findable
from .searching import as_pattern, wanted

WAYS: Final = 5
"""The most that are shown."""

EACH: Final = 2
"""The most towards one person."""

_NEAR_MAX: Final = 500


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody on a way, as the student may see them. A contact of the student's, a member, or both.

    `said` is what the student noted of someone who is no member: what they do, and where.
    """

    name: str
    contact_id: UUID | None = None
    user_id: UUID | None = None
    findable: Findable | None = None
    how_known: str = ""
    said: str = ""


@dataclass(frozen=True, slots=True)
class Way:
    """Through whom, nearest first, to whom. `centre_id` where the consents of a centre's members carry it.

    `strength`, the product of its ties' strengths, orders ways and is shown nowhere.
    """

    between: tuple[Person, ...]
    target: Person
    strength: float
    centre_id: UUID | None = None
    heard: bool = False

    @property
    def names(self) -> list[str]:
        """Those in between, nearest first."""
        return [person.name for person in self.between]


def ways_through_members(student: User, text: str, *, today: date) -> list[Way]:
    """The best ways of at most three ties in the student's centres; nobody on them who did not say yes.

    Five queries a centre, whatever is found or hidden. Someone the student knows themselves comes without
    anybody in between.
    """
    words = wanted(text)
    found = []
    for centre in Centre.objects.visible_to(student):
        near = members_in_book(student, [centre.pk], today=today)[:_NEAR_MAX]
        rows = paths(student, centre, near, words) if near and words else []
        found += _ways(rows, near, centre)
    return best(found)


def best(ways: Iterable[Way], *, count: int = WAYS) -> list[Way]:
    """The strongest first, equal ones by length and names; no way to someone the student knows themselves but that."""
    ranked = sorted(ways, key=lambda way: (-way.strength, len(way.between), way.names, way.target.name))
    known = {way.target.user_id for way in ranked if not way.between}
    kept: list[Way] = []
    for way in ranked:
        same = [one for one in kept if key_of(one.target) == key_of(way.target)]
        if len(same) < EACH and (not way.between or way.target.user_id is None or way.target.user_id not in known):
            kept.append(way)
    return kept[:count]


def key_of(person: Person) -> object:
    """Who they are: the member, else the contact."""
    return person.user_id or person.contact_id


def paths(
    student: User, centre: Centre, near: list[Acquainted], words: list[str], *, each: int = 6, count: int = 60
) -> list[list[Any]]:
    """The ids on each path, the asker left out, and last its product; more than are shown, since some may drop out.

    `near` may not be empty. At most `each` to one person and `count` in all, best first. One query.
    """
    values: dict[str, Any] = {"asker": _id(student.pk), "centre": _id(centre.pk), "each": each, "count": count}
    values |= {f"near_{at}": _id(one.user_id) for at, one in enumerate(near)}
    values |= {f"weight_{at}": one.strength for at, one in enumerate(near)}
    values |= {f"word_{at}": as_pattern(word) for at, word in enumerate(words)}
    with connection.cursor() as cursor:
        cursor.execute(paths_from_book(Names(), len(near), len(words)), values)
        rows = cursor.fetchall()
    return [[*(_uuid(step) for step in row[1:4] if step is not None), row[4]] for row in rows]


def _id(value: UUID) -> object:
    """A UUID as the database keeps it: SQLite has no type for them."""
    return value if connection.features.has_native_uuid_field else value.hex


def _uuid(value: object) -> UUID:
    return value if isinstance(value, UUID) else UUID(str(value))


def _ways(rows: list[list[Any]], near: list[Acquainted], centre: Centre) -> list[Way]:
    """The paths with names, but for those with somebody who may not be asked just now."""
    people = who_may_be_asked({step for *steps, _ in rows for step in steps}, centre.pk)
    own = {one.user_id: one for one in near}
    ways = []
    for *steps, product in rows:
        if all(step in people for step in steps):
            first, *rest = steps
            start = Person(own[first].name, own[first].contact_id, first, people[first], own[first].how_known)
            line = [start, *(Person(people[step].user.name, None, step, people[step]) for step in rest)]
            ways.append(Way(tuple(line[:-1]), line[-1], product, centre.pk))
    return ways


def who_may_be_asked(users: Iterable[UUID], centre_id: UUID) -> dict[UUID, Findable]:
    """Of these, those who let themselves be found in the centre, belong to it, and did not ask not to be asked."""
    return {
        one.user_id: one for one in _asked(centre_id).filter(user__in=list(users)).select_related("user", "specialty")
    }


def _asked(centre_id: UUID) -> QuerySet[Findable]:
    stopped = EmailAddress.objects.filter(email__in=OptOut.objects.values("email"))
    members = Membership.objects.current().filter(centre=centre_id)
    return (
        Findable.objects.standing()
        .filter(centre=centre_id, user__is_active=True, user__in=members.values("user"))
        .exclude(user__in=stopped.values("user"))
    )
