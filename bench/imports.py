"""A file of 10,000 contacts into a book of 10,000, by the actions of page and worker, in a database of its own.

    python bench/imports.py [rows]

Beside it, for scale, the same rows read by `csv.DictReader` alone: what no import can do without.
"""

import csv
import io
import os
import resource
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path[:0] = [str(ROOT), str(ROOT / "bench")]
FOLDER = tempfile.TemporaryDirectory()
os.environ["CURBSIDE_VAR"] = FOLDER.name
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "curbside.settings.local")

import django  # noqa: E402 - the settings come first

django.setup()

from django.core.management import call_command  # noqa: E402 - as above
from django.utils import timezone  # noqa: E402 - as above
from duplicates import invent  # noqa: E402 - as above

from curbside.foundation.accounts.models import User  # noqa: E402 - as above
from curbside.interfaces.imports import queries, sweeps  # noqa: E402 - as above
from curbside.interfaces.imports.actions.receipts import receive  # noqa: E402 - as above
from curbside.interfaces.imports.actions.undoing import begin_undo  # noqa: E402 - as above
from curbside.interfaces.imports.actions.uploads import begin_commit  # noqa: E402 - as above
from curbside.student.people.models import Address, Contact  # noqa: E402 - as above
from curbside.student.people.sweeps import look_for_one_person_twice  # noqa: E402 - as above

MIB = 1024


def table_of(people: list) -> bytes:
    """Write them as the table another program would export."""
    text = io.StringIO()
    table = csv.writer(text)
    table.writerow(["Name", "E-mail", "Phone", "Company"])
    table.writerows([p.name, *(p.emails or [""]), *(p.phones or [""]), p.organisation] for p in people)
    return text.getvalue().encode()


def fill(student: User, people: list) -> None:
    """Give the student a book, as quickly as rows can be written."""
    now = timezone.now()
    rows = [Contact(student=student, name=p.name, organisation=p.organisation, created_at=now) for p in people]
    Contact.objects.bulk_create(rows, batch_size=500)
    kinds = (("email", "emails"), ("phone", "phones"))
    addresses = [
        Address(contact=row, kind=kind, value=value)
        for row, person in zip(rows, people, strict=True)
        for kind, field in kinds
        for value in getattr(person, field)
    ]
    Address.objects.bulk_create(addresses, batch_size=500)


def timed(what: str, act: Callable[[], Any]) -> Any:
    """Run it, and print how long it took by the clock and by the processor."""
    clock, processor = time.perf_counter(), time.process_time()
    result = act()
    print(f"{what:42} {time.perf_counter() - clock:7.2f} s  {time.process_time() - processor:7.2f} s of processor")
    return result


def main(rows: int) -> None:
    """Measure each step of one import."""
    call_command("migrate", verbosity=0)
    file, book, truth = invent(rows)
    student = User.objects.create_user("student@bench.example", None, name="Student")
    fill(student, book)
    data, now = table_of(file), timezone.now()
    print(f"{rows} rows, {len(data) / MIB:.0f} KiB, into a book of {len(book)}; {len(truth)} are there already")
    timed("csv.DictReader alone", lambda: list(csv.DictReader(io.StringIO(data.decode()))))
    upload = timed("the page answers", lambda: receive(student, content=data, file_name="contacts.csv", now=now))
    timed("read, compared and ready to look at", lambda: sweeps.read_waiting_uploads(timezone.now()))
    upload.refresh_from_db()
    print(f"{'':4}{queries.counts(upload)}, of the new {queries.alike(upload)} look like someone there")
    timed("the page answers", lambda: begin_commit(upload, actor=student, now=now))
    timed("added", lambda: sweeps.add_looked_at_uploads(timezone.now()))
    timed("all looked through for one person twice", lambda: look_for_one_person_twice(timezone.now()))
    upload.refresh_from_db()
    timed("the page answers", lambda: begin_undo(upload, actor=student, now=now))
    timed("taken out again", lambda: sweeps.take_out_uploads(timezone.now()))
    peak, child = (resource.getrusage(who).ru_maxrss // MIB for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    print(f"peak memory {peak} MiB; of the child that reads, {child} MiB")


if __name__ == "__main__":
    main(int(sys.argv[1]) if len(sys.argv) > 1 else 10_000)
