"""The network a student already has: rings, ties, one person twice, keeping warm; with nobody, one and many."""

from datetime import timedelta
from typing import Any, Final
from uuid import UUID

from django.utils import timezone

from curbside.foundation.accounts.models import Theme, User
from curbside.student.people.actions.merges import merge_contacts, take_apart
from curbside.student.people.actions.pairs import doubt, look_through, say_distinct
from curbside.student.people.actions.ties import note_tie
from curbside.student.people.models import (
    Address,
    AddressKind,
    Book,
    Contact,
    HowKnown,
    LikePair,
    Merge,
    Ring,
    TieSource,
    Touch,
    TouchKind,
)
from tests.house.cast import OWNER, undone
from tests.proof.scenes import EMPTY, Stage, days

LONG_NAME: Final = "Dre Marie-Ève-Anne-Sophie Gagnon-Whitefeather-de-la-Rivière-des-Outaouais 🩺"
ONE_WORD: Final = "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogoch" * 2
RIGHT_TO_LEFT: Final = "ד״ר נועה בן־דוד"
LONG_PLACE: Final = "Centre-intégré-universitaire-de-santé-et-de-services-sociaux-du-Saguenay–Lac-Saint-Jean"
MANY: Final = 60


def network(stage: Stage) -> None:
    """Each part in a world of its own, put back afterwards."""
    for state in (one_in_the_book, long_names, many_people, in_french, one_person_twice, keeping_warm):
        with undone():
            state(stage)


def person(stage: Stage, name: str, student: User | None = None, **fields: Any) -> Contact:
    """Someone in the owner's book, or in another's."""
    student = student or stage.cast.owner
    return Contact.objects.create(student=student, name=name, created_at=stage.cast.now, **fields)


def long_people(stage: Stage) -> list[Contact]:
    """Three who take room, each with an address that does too."""
    people = []
    for name in (LONG_NAME, ONE_WORD, RIGHT_TO_LEFT):
        made = person(stage, name, organisation=LONG_PLACE, title="Résidente en médecine familiale", how_known="friend")
        Address.objects.create(contact=made, kind=AddressKind.EMAIL, value=f"{'a' * 60}@{'b' * 60}.example")
        people.append(made)
    return people


def one_in_the_book(stage: Stage) -> None:
    """The student who had nobody has one person."""
    only = person(stage, "Papa", stage.empty, how_known=HowKnown.RELATIVE)
    at = f"/people/{only.pk}/"
    for place in ("/people/", "/people/?ring=inner", "/people/?ring=new", at, f"{at}ties/new/", f"{at}twice/"):
        stage.visit(f"people {place}".replace(str(only.pk), "id"), "one person", EMPTY, place)
    stage.visit("tie new", "nobody of that name", EMPTY, f"{at}ties/new/?q=Zebedee")
    stage.visit("tie new", "wrong", EMPTY, f"{at}ties/new/", {"name": "x" * 300})
    stage.visit("tie new", "themselves", EMPTY, f"{at}ties/new/", {"other": str(only.pk)})
    for ring in ("inner", ""):
        Contact.objects.filter(pk=only.pk).update(ring_word=ring)
        stage.visit("people", f"moved, {ring or 'left to the rule'}", EMPTY, f"/people/?moved={only.pk}&was=close")
        stage.visit("contact", f"moved, {ring or 'left to the rule'}", EMPTY, f"{at}?moved={only.pk}&was=close")


def long_names(stage: Stage) -> None:
    first, second, third = long_people(stage)
    note_tie(first, second, source=TieSource.HAND, actor=stage.cast.owner, now=stage.cast.now)
    Contact.objects.filter(pk=first.pk).update(ring_word=Ring.PERIPHERAL, about="x" * 400, known_from=LONG_PLACE)
    at = f"/people/{first.pk}/"
    for place in ("", "ties/new/?q=L", "twice/?q=L", "edit/", f"?untied={third.pk}&was={first.pk}"):
        stage.visit(
            f"contact {place.partition('?')[0]}", f"long names {place.partition('?')[2][:6]}", OWNER, at + place
        )
    stage.visit("people", "long names", OWNER, "/people/")
    stage.visit("people", "long names, moved", OWNER, f"/people/?moved={first.pk}&was=")


def many_people(stage: Stage) -> None:
    """More than a page of them in every ring, so that some dots are drawn in bundles."""
    rings = (*Ring.values, Ring.PERIPHERAL, Ring.PERIPHERAL)
    for number in range(MANY):
        person(stage, f"Person Number{number}", ring_word=rings[number % len(rings)])
    for place in ("", "?page=2", "?ring=peripheral", "?q=number"):
        stage.visit("people", f"many {place}", OWNER, f"/people/{place}")


def in_french(stage: Stage) -> None:
    User.objects.filter(pk=stage.cast.owner.pk).update(theme=Theme.DARK, language="fr")
    contact = stage.cast.rows[Contact]
    places = (
        "/people/",
        f"/people/{contact.pk}/",
        f"/people/{contact.pk}/ties/new/",
        "/people/warm/",
        "/people/twice/",
    )
    for place in (*places, "/imports/", "/people/why-now/", "/people/ladder/", "/people/paths/?q=zq"):
        stage.visit(place.replace(str(contact.pk), "id"), "long words in French, dark", OWNER, place)


def one_person_twice(stage: Stage) -> None:
    owner, now, at = stage.cast.owner, stage.cast.now, "/people/twice/"
    LikePair.objects.filter(student=owner).delete()
    Merge.objects.filter(student=owner).delete()
    book, _made = Book.objects.update_or_create(student=owner, defaults={"changed_at": now, "looked_at": None})
    stage.visit("pairs", "being looked through", OWNER, at)
    one, two, three = long_people(stage)
    pair = doubt(one, two, actor=owner, now=now)
    stage.visit("pair", "long names", OWNER, f"{at}{pair.pk}/")
    stage.visit("pairs", "long names, one pair", OWNER, at)
    say_distinct(pair, actor=owner, now=now)
    merge = merge_contacts(two, three, actor=owner, now=now)
    look_through(book, now=now)
    stage.visit("pairs", "long names, decided", OWNER, at)
    with undone():
        take_apart(merge, actor=owner, now=now)
        stage.visit("pairs", "long names, taken apart", OWNER, f"{at}?apart={merge.pk}")
    for number in range(24):
        twin = person(stage, f"Twin Number{number // 2}", title="Nurse" if number % 2 else "")
        Address.objects.create(contact=twin, kind=AddressKind.PHONE, value=f"613 555 01{number // 2:02d}")
    look_through(book, now=now)
    assert LikePair.objects.visible_to(owner).undecided().count() > 10
    for place in ("", "?page=2"):
        stage.visit("pairs", f"many {place}", OWNER, at + place)


def keeping_warm(stage: Stage) -> None:
    """Birthdays today and soon, someone to tell, and many who have been silent."""
    today = timezone.localdate()
    for ahead in (0, 5):
        day = today + timedelta(days=ahead)
        person(stage, f"{LONG_NAME} {ahead}", birth_month=day.month, birth_day=day.day)
    told = person(stage, "Someone Thanked")
    for kind, ago in ((TouchKind.MET, 60), (TouchKind.THANKED, 58)):
        Touch.objects.create(contact=told, kind=kind, at=days(stage.cast.now, -ago))
    for number in range(14):
        person(stage, f"Silent {number}", how_known=HowKnown.RELATIVE, last_spoke=today - timedelta(days=300 + number))
    stage.visit("warm", "long lists", OWNER, "/people/warm/")
    greeted = _touch(stage, told, TouchKind.LIGHT)
    stage.visit("warm", "said hello", OWNER, f"/people/warm/?noted={greeted}")
    stage.visit("contact", "said hello", OWNER, f"/people/{told.pk}/?noted={greeted}")
    stage.visit("warm", "told", OWNER, f"/people/warm/?noted={_touch(stage, told, TouchKind.TOLD)}")


def _touch(stage: Stage, contact: Contact, kind: TouchKind) -> UUID:
    return Touch.objects.create(contact=contact, kind=kind, at=stage.cast.now).pk
