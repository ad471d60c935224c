"""Files brought in, people joined, taken apart and files undone in any order, against a model that only adds up.

In the model each person keeps what is theirs and what each file told of them; who was joined shows the first title
and all numbers and touches of those within, in the order of the joining. Nothing is ever copied.
"""

from dataclasses import dataclass, field
from datetime import datetime, timedelta

import pytest
from django.db import transaction
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from curbside.foundation.accounts.models import User
from curbside.interfaces.imports.actions.readings import read_upload
from curbside.interfaces.imports.actions.undoing import undo_upload
from curbside.interfaces.imports.actions.uploads import commit_upload
from curbside.interfaces.imports.models import Upload, UploadState, WaitingFile
from curbside.student.people.actions.contacts import add_contact
from curbside.student.people.actions.merges import merge_contacts, take_apart
from curbside.student.people.actions.touches import record_touch
from curbside.student.people.models import Contact, Merge

pytestmark = [pytest.mark.slow, pytest.mark.django_db]

NAMES = ["Ann Roy", "Bo Lee", "Cy Ali", "Di Poe"]
CARD = "BEGIN:VCARD\nVERSION:3.0\nFN:{}\nTITLE:{}\n{}\nEND:VCARD\n"
Seen = tuple[str, str, frozenset[str], int]
Line = tuple[str, str, frozenset[str]]
Step = tuple[str, int, int, list[Line]]


@dataclass
class Told:
    """What somebody, or a file, says of one person."""

    title: str
    numbers: frozenset[str]
    file: int | None = None


@dataclass
class Model:
    """Who there is: by name what is told of them, the first of it their own; and who is part of whom, in order."""

    told: dict[str, list[Told]] = field(default_factory=dict)
    joins: list[tuple[str, str]] = field(default_factory=list)
    touches: dict[str, int] = field(default_factory=dict)

    def roots(self) -> list[str]:
        return [name for name in sorted(self.told) if name not in {inner for _, inner in self.joins}]

    def root(self, name: str) -> str:
        return next((self.root(outer) for outer, inner in self.joins if inner == name), name)

    def seen(self, name: str) -> Seen:
        within = [self.seen(inner) for outer, inner in self.joins if outer == name]
        titles = [each.title for each in self.told[name]] + [title for _, title, _, _ in within]
        numbers = frozenset[str]().union(*(each.numbers for each in self.told[name]), *(each[2] for each in within))
        touches = self.touches.get(name, 0) + sum(each[3] for each in within)
        return name, next(filter(None, titles), ""), numbers, touches

    def bring(self, file: int, lines: list[Line]) -> None:
        for name, title, numbers in lines:
            if name not in self.told:
                self.told[name] = [Told(title, numbers, file)]
                continue
            _, shown, there, _ = self.seen(self.root(name))
            self.told[self.root(name)].append(Told("" if shown else title, numbers - there, file))

    def undo(self, file: int) -> None:
        for name, told in list(self.told.items()):
            told[1:] = [each for each in told[1:] if each.file != file]
            used = self.touches.get(name) or any(each.title or each.numbers for each in told[1:])
            if told[0].file == file:
                if used:
                    told[0].file = None  # it stays for good
                    continue
                del self.told[name]
                self.joins = [pair for pair in self.joins if name not in pair]


class Book:
    """The same in the program."""

    def __init__(self, student: User, now: datetime) -> None:
        self.student, self.now = student, now
        self.files: list[Upload] = []

    def later(self) -> datetime:
        self.now += timedelta(minutes=1)
        return self.now

    def person(self, name: str) -> Contact:
        return Contact.objects.get(student=self.student, name=name)

    def bring(self, lines: list[Line]) -> None:
        now = self.later()
        upload = Upload.objects.create(student=self.student, state=UploadState.WAITING, created_at=now)
        cards = (CARD.format(name, title, "\n".join(f"TEL:{n}" for n in sorted(tels))) for name, title, tels in lines)
        WaitingFile.objects.create(upload=upload, content="".join(cards).encode())
        read_upload(upload, now=now)
        upload.refresh_from_db()
        commit_upload(upload, actor=self.student, now=now)
        self.files.append(upload)

    def undo(self, file: int) -> None:
        self.files[file].refresh_from_db()
        undo_upload(self.files[file], actor=self.student, now=self.later())

    def seen(self) -> list[Seen]:
        people = Contact.objects.visible_to(self.student).kept().order_by("name")
        return [
            (one.name, one.title, frozenset(each.value for each in one.addresses.all()), one.touches.count())
            for one in people
        ]


def do(step: Step, model: Model, book: Book) -> None:
    """One step in both; what cannot be done now is left out."""
    verb, first, second, lines = step
    roots = model.roots()
    if verb == "add":
        name, title, numbers = lines[0]
        if name not in model.told:
            model.told[name] = [Told(title, numbers)]
            add_contact(book.student, name=name, title=title, phones=sorted(numbers), now=book.later())
    elif verb == "bring":
        several = list({line[0]: line for line in lines}.values())
        model.bring(len(book.files), several)
        book.bring(several)
    elif verb == "undo" and book.files:
        model.undo(first % len(book.files))
        book.undo(first % len(book.files))
    elif verb == "touch" and roots:
        name = roots[first % len(roots)]
        model.touches[name] = model.touches.get(name, 0) + 1
        record_touch(book.person(name), "met", now=book.later())
    elif verb == "join" and len(roots) > 1:
        outer, inner = roots[first % len(roots)], roots[(first + 1 + second % (len(roots) - 1)) % len(roots)]
        model.joins.append((outer, inner))
        merge_contacts(book.person(outer), book.person(inner), actor=book.student, now=book.later())
    elif verb == "part" and (pairs := [pair for pair in model.joins if pair[0] in roots]):
        pair = pairs[first % len(pairs)]
        model.joins.remove(pair)
        merge = Merge.objects.standing().get(kept__name=pair[0], folded__name=pair[1])
        take_apart(merge, actor=book.student, now=book.later())


NUMBERS = st.sampled_from([frozenset[str](), frozenset({"6135550101"}), frozenset({"6135550101", "8195550202"})])
TITLES = st.sampled_from(["", "Nurse", "Dean"])
PLACES = st.integers(0, 5)


def steps_of(verbs: list[str], names: list[str], first: st.SearchStrategy[int] = PLACES) -> st.SearchStrategy[Step]:
    lines = st.lists(st.tuples(st.sampled_from(names), TITLES, NUMBERS), min_size=1, max_size=2)
    return st.tuples(st.sampled_from(verbs), first, PLACES, lines)


# Somebody of each name, details of some of them, and some joined, before anything may happen.
MANY_STEPS = st.tuples(
    *(steps_of(["add", "bring"], [name]) for name in NAMES),
    *(steps_of(["bring"], NAMES), steps_of(["join"], NAMES, st.just(0)), steps_of(["join"], NAMES, st.just(0))),
    st.lists(steps_of(["bring", "join", "join", "part", "undo", "undo", "touch"], NAMES), min_size=2, max_size=5),
).map(lambda found: [*found[:-1], *found[-1]])
NONE: frozenset[str] = frozenset()
HOME = frozenset({"6135550101"})
A, B, C, D = NAMES


@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@example(  # both say the same number and title; what the file told goes, what was typed stays
    steps=[
        *[("add", 0, 0, [(A, "", NONE)]), ("bring", 0, 0, [(A, "Nurse", HOME)]), ("add", 0, 0, [(B, "Nurse", HOME)])],
        *[("join", 0, 0, []), ("undo", 0, 0, [])],
    ]
)
@example(  # A of the file in B in C
    steps=[
        *[("bring", 0, 0, [(A, "Nurse", HOME)]), ("add", 0, 0, [(B, "", NONE)]), ("add", 0, 0, [(C, "", NONE)])],
        *[("join", 1, 1, []), ("join", 1, 0, []), ("undo", 0, 0, [])],
    ]
)
@example(  # A in B of the file in C
    steps=[
        *[("add", 0, 0, [(A, "Dean", NONE)]), ("bring", 0, 0, [(B, "Nurse", HOME)]), ("add", 0, 0, [(C, "", NONE)])],
        *[("touch", 0, 0, []), ("join", 1, 1, []), ("join", 1, 0, []), ("undo", 0, 0, [])],
    ]
)
@given(steps=MANY_STEPS)
def test_the_book_is_what_adding_up_says(maelle: User, now: datetime, steps: list[Step]) -> None:
    with transaction.atomic():
        model, book = Model(), Book(maelle, now)
        for step in steps:
            do(step, model, book)
            assert book.seen() == [model.seen(name) for name in model.roots()], step
        transaction.set_rollback(True)
