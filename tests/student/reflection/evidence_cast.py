"""Conversations that said something, as many as one likes: rows made quickly, always the same for the same count."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from itertools import islice
from typing import Any, Final, NamedTuple

from curbside.foundation.accounts.models import User
from curbside.foundation.specialties.models import Specialty
from curbside.student.inventory.actions.sittings import answer_set, begin_value_sitting
from curbside.student.inventory.models import Value
from curbside.student.meetings.models import Meeting, MeetingState, PlaceKind
from curbside.student.outreach.models import OpenField
from curbside.student.people.models import Contact, Conversation
from curbside.student.questions.models import Card, Sheet
from curbside.student.reflection.models import Evidence, Heard, Held, Known, Leans, Reflection, Viewpoint

NAMES: Final = (
    "Harjit Singh Dhaliwal", "Priya Raghunathan", "Kofi Ansah-Leduc", "Marie-Ève Bolduc", "Wahyuni", "Chidi Eze",
    "Noémie Tremblay", "Ivan Petrenko", "Amira Haddad", "Sylvie Gagnon-Whitefeather", "Tomasz Zielinski", "Lucie Ng",
)  # fmt: skip
FIELDS: Final = {
    "family-medicine": ("Family Medicine", "Médecine familiale"),
    "internal-medicine": ("Internal Medicine", "Médecine interne"),
    "psychiatry": ("Psychiatry", "Psychiatrie"),
    "general-surgery": ("General Surgery", "Chirurgie générale"),
}
HOPES: Final = (
    "That there is time for one’s own life",
    "That somebody notices when it gets too much",
    "That he still knows their names after ten years",
    "That one can live where one’s people are",
    "That it is more talking than paperwork",
)
VALUES: Final = (Value.CONTINUITY, Value.CONTROL, Value.TEAM, Value.PLACE, Value.PROCEDURES)


class Line(NamedTuple):
    """What somebody said about one thing, and which way it leans."""

    value: Value
    leans: Leans
    words: str


FOR, AGAINST = Leans.FOR, Leans.AGAINST
WORDS: Final[dict[tuple[Value, Leans], tuple[str, str]]] = {
    (Value.CONTINUITY, FOR): (
        "She has known some of them since they were born.",
        "He follows people for years, and says that is the work.",
    ),
    (Value.CONTINUITY, AGAINST): ("They come, they heal, and she never hears of them again.", "A name for four days."),
    (Value.CONTROL, FOR): ("Home by six. The team holds the nights.", "Three long days, and then four of her own."),
    (Value.CONTROL, AGAINST): (
        "Her phone has come to every birthday for nine years.",
        "The list is done when the list is done.",
    ),
    (Value.TEAM, FOR): (
        "Nobody there carries a hard case home alone.",
        "Rounds with a nurse and a social worker, every morning.",
    ),
    (Value.TEAM, AGAINST): (
        "Long stretches alone with the chart.",
        "One room, one person, one hour, eight times a day.",
    ),
    (Value.PLACE, FOR): ("Every town within two hours would have taken him.", "She moved home, and nobody asked why."),
    (Value.PLACE, AGAINST): (
        "Three cities in the country have her kind of unit.",
        "One goes where the operating rooms are.",
    ),
    (Value.PROCEDURES, FOR): (
        "He sutures, he scopes, and he likes the quiet of it.",
        "Half the week is done standing up, with her hands.",
    ),
    (Value.PROCEDURES, AGAINST): (
        "Most days the only instrument is the chair.",
        "He gave up his last procedure without missing it.",
    ),
}
USUAL: Final[dict[str, str]] = {
    "family-medicine": "+-++-",
    "internal-medicine": "+-+-+",
    "psychiatry": "++-+-",
    "general-surgery": "--+-+",
}
"""What most people of a field say, value by value in the order of VALUES."""

SIDES: Final[tuple[dict[str, str], ...]] = (
    {"setting": "academic", "career": "early", "area": "urban", "gender": "man"},
    {"setting": "community", "career": "late", "area": "rural", "gender": "woman"},
    {},
    {"setting": "academic", "career": "training", "area": "urban", "gender": "woman"},
    {"career": "late", "gender": "man"},
)


def specialty(slug: str) -> Specialty:
    """A field, as the reference data would have it."""
    english, french = FIELDS.get(slug, (slug.replace("-", " ").title(), slug.replace("-", " ").capitalize()))
    return Specialty.objects.get_or_create(slug=slug, defaults={"name_en": english, "name_fr": french})[0]


def talked(
    student: User, name: str, at: datetime, *, field: Specialty | None = None, sides: dict[str, str] | None = None
) -> Reflection:
    """The student talked with them at this time and has begun to write down what was heard."""
    contact = Contact.objects.create(student=student, name=name, specialty=field, created_at=at)
    if sides:
        Viewpoint.objects.create(contact=contact, changed_at=at, **sides)
    conversation = Conversation.objects.create(student=student, contact=contact, created_at=at, closed_at=at)
    place: dict[str, Any] = {"time_zone": "America/Toronto", "place_kind": PlaceKind.PHONE, "created_at": at}
    meeting = Meeting.objects.create(conversation=conversation, starts_at=at, state=MeetingState.HELD, **place)
    return Reflection.objects.create(meeting=meeting, begun_at=at, finished_at=at)


def said(reflection: Reflection, line: Line, field: Specialty, **how: Any) -> Evidence:
    """They said this about this field."""
    fields = {"strength": 2, "known": Known.LIVES_IT, "created_at": reflection.begun_at, **how}
    return Evidence.objects.create(
        reflection=reflection, value=line.value, leans=line.leans, words=line.words, specialty=field, **fields
    )


def hoped(
    reflection: Reflection, held: Held, value: Value, hope: str = "That there is time for one's own life"
) -> Heard:
    """A hope that went along, and what became of it."""
    at = reflection.begun_at
    sheet, _ = Sheet.objects.get_or_create(conversation=reflection.meeting.conversation, defaults={"created_at": at})
    card = Card.objects.create(sheet=sheet, text="How do your evenings look?", hope=hope, value=value, created_at=at)
    return Heard.objects.create(reflection=reflection, card=card, text="Quieter than I thought.", held=held)


def sorted_out(student: User, now: datetime) -> None:
    """The student chose among all sets of the inventory: teaching matters most, and so back to what is listed first."""
    order = list(reversed(Value.values[: Value.values.index(Value.TEACHING) + 1])) + Value.values
    sitting = begin_value_sitting(student, seed=7, actor=student, now=now)
    for one in sitting.sets.select_related("sitting__student"):
        ranked = sorted(one.shown, key=order.index)
        answer_set(one, best=ranked[0], worst=ranked[-1], actor=student, now=now)


def talks(student: User, count: int, now: datetime, *, fields: int = 3) -> list[Reflection]:
    """So many conversations, a week apart and the last one lately, each with four lines heard and two hopes.

    Every fifth person says the opposite of what is usual about one thing.
    """
    columns = [specialty(slug) for slug in list(FIELDS)[:fields]]
    made = []
    for at, name in enumerate(islice(_names(), count)):
        field = columns[at % len(columns)]
        reflection = talked(
            student, name, now - timedelta(days=7 * (count - at)), field=field, sides=SIDES[at % len(SIDES)]
        )
        for number in range(4):
            said(reflection, _line(at, number, field.pk), field, **_how(at + number))
        for number in range(2):
            held, value = list(Held)[(at * 3 + number * (at % 3)) % 4], VALUES[(at + number) % len(VALUES)]
            hoped(reflection, held, value, HOPES[(at * 2 + number) % len(HOPES)])
        made.append(reflection)
    OpenField.objects.get_or_create(
        student=student, specialty=specialty("general-surgery"), defaults={"marked_at": now}
    )
    return made


def _line(at: int, number: int, field: str) -> Line:
    place = (at + number) % len(VALUES)
    is_for = (USUAL[field][place] == "+") != (at % 5 == 3 and number == (at // 5 + 3) % 4)
    value, leans = VALUES[place], FOR if is_for else AGAINST
    return Line(value, leans, WORDS[value, leans][at // 3 % 2])


def _how(number: int) -> dict[str, Any]:
    known = {2: Known.SAW_IT, 4: Known.HEARD_IT}.get(number % 5, Known.LIVES_IT)
    return {"strength": 1 if number % 7 == 5 else 2 + number % 2, "known": known}


def _names() -> Iterator[str]:
    yield from NAMES
    yield from (f"{name.split(maxsplit=1)[0]} {letter}." for letter in "BCDEFGHJ" for name in NAMES)
