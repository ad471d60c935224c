"""A faculty of 1,200 students: the main pages ask the database as often with 1,000 rows as with 10, and answer soon.

The database is the one of the tests, the requests run in this process, one after the other; what is measured is our own
work, not a network's.
"""

import statistics
from dataclasses import dataclass
from time import process_time
from typing import Final

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from curbside.foundation.accounts.models import Centre, User
from curbside.student.meetings.models import Meeting, MeetingState
from curbside.student.outreach.models import Approach
from curbside.student.people.models import Contact
from curbside.student.questions.models import Sheet
from curbside.student.reflection.models import Reflection
from tests.proof.cohort import Amount, fill, students

pytestmark = pytest.mark.proof

STUDENTS: Final = 1_200
CONTACTS: Final = 40
REQUESTS: Final = 200
P95_SECONDS: Final = 0.400
FEW: Final = Amount(contacts=10, conversations=10, cards=10, notes=10)
MANY: Final = Amount(contacts=1_000, conversations=250, cards=10, notes=40, open_steps=10)
# The busiest a student of four years may be: hundreds of people, forty conversations, hundreds of lines of notes.
BUSY: Final = Amount(contacts=400, conversations=40, cards=12, notes=40, open_steps=5)
MEASURED: Final = ("today", "people", "sheet", "conversation", "reflections", "what I know")


@dataclass(frozen=True, slots=True)
class Faculty:
    """Three students among all the others: with little, with more than anybody has, and a busy one."""

    little: User
    much: User
    busy: User


@pytest.fixture
def faculty(centre: Centre) -> Faculty:
    now = timezone.now()
    little, much, busy, *others = students(centre, STUDENTS, now)
    for student, amount in ((little, FEW), (much, MANY), (busy, BUSY)):
        fill([student], amount, now)
    fill(others, Amount(contacts=CONTACTS, conversations=4, cards=4, notes=4), now)
    return Faculty(little, much, busy)


def pages_of(student: User) -> dict[str, str]:
    """The main pages, of a student's own rows."""
    meeting = Meeting.objects.visible_to(student).filter(state=MeetingState.HELD).order_by("pk")[0]
    sheet = Sheet.objects.visible_to(student).get(conversation=meeting.conversation_id)
    approach = Approach.objects.visible_to(student).get(conversation=meeting.conversation_id)
    reflection = Reflection.objects.visible_to(student).get(meeting=meeting)
    return {
        "today": "/today/",
        "people": "/people/",
        "people, search": "/people/?q=Zo",
        "person": f"/people/{Contact.objects.visible_to(student).order_by('pk')[0].pk}/",
        "sheets": "/sheets/",
        "sheet": f"/sheets/{sheet.pk}/",
        "brief": f"/sheets/{sheet.pk}/brief/",
        "ask": f"/approaches/{approach.pk}/",
        "conversation": f"/conversations/{meeting.conversation_id}/",
        "meeting": f"/meetings/{meeting.pk}/",
        "notes": f"/meetings/{meeting.pk}/notes/",
        "talk": f"/meetings/{meeting.pk}/talk/",
        "reflections": "/reflections/",
        "what I know": "/what-i-know/",
        "reflection": f"/reflections/{reflection.pk}/",
        "uploads": "/imports/",
        "settings": "/yours/",
    }


def signed_in(student: User) -> Client:
    browser = Client()
    browser.force_login(student)
    return browser


def queries_of(student: User) -> dict[str, int]:
    browser, counts = signed_in(student), {}
    for name, path in pages_of(student).items():
        with CaptureQueriesContext(connection) as asked:
            assert browser.get(path).status_code == 200, name
        counts[name] = len(asked)
    return counts


def p95_of(browser: Client, path: str) -> float:
    """Seconds of the processor, over REQUESTS requests: whatever else the machine does is no fault of a page."""
    taken = []
    for _request in range(REQUESTS):
        began = process_time()
        assert browser.get(path).status_code == 200
        taken.append(process_time() - began)
    return statistics.quantiles(taken, n=20)[-1]


def test_the_pages_of_a_large_faculty(faculty: Faculty, capsys: pytest.CaptureFixture[str]) -> None:
    little, much = queries_of(faculty.little), queries_of(faculty.much)
    browser, paths = signed_in(faculty.busy), pages_of(faculty.busy)
    slowest = {name: p95_of(browser, paths[name]) for name in MEASURED}
    lines = [f"{'page':16} queries with 10 rows, with 1,000    p95 of {REQUESTS} requests"]
    for name, number in little.items():
        p95 = f"{slowest[name] * 1000:6.0f} ms" if name in slowest else ""
        lines.append(f"{name:16} {number:20} {much[name]:12}    {p95}")
    with capsys.disabled():
        print(f"\n{STUDENTS} students, {Contact.objects.count()} contacts\n" + "\n".join(lines))  # noqa: T201 - the table is what this proof is read for
    grown = {name: (number, much[name]) for name, number in little.items() if number != much[name]}
    assert not grown, f"Pages that ask more of the database when there is more: {grown}"
    slow = {name: f"{p95 * 1000:.0f} ms" for name, p95 in slowest.items() if p95 > P95_SECONDS}
    assert not slow, f"Over {P95_SECONDS * 1000:.0f} ms: {slow}"
