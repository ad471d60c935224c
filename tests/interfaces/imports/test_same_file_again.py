"""Any file that is added and sent again brings nobody and nothing."""

from datetime import datetime

import pytest
from django.db import transaction
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from curbside.foundation.accounts.models import User
from curbside.interfaces.imports.actions.readings import read_upload
from curbside.interfaces.imports.actions.uploads import commit_upload
from curbside.interfaces.imports.models import Outcome, Upload, UploadState, WaitingFile
from curbside.interfaces.imports.reasons import TWICE

pytestmark = [pytest.mark.slow, pytest.mark.django_db]

HEADING = "First Name,Last Name,E-mail 1 - Value,Phone 1 - Value,Organization Name,Organization Title,Labels"
PEOPLE = st.tuples(
    st.sampled_from(["Zoé", "Ann", "Bob", ""]),
    st.sampled_from(["Roy", "Gagné", ""]),
    st.sampled_from(
        ["", "", "ann(at)x.example", "a@x.example", "B@x.example", "b@x.example", "a@x.example ::: b@x.example"]
    ),
    st.sampled_from(["", "613 555 0100", "+1 (613) 555-0100", "819 555 0101"]),
    st.sampled_from(["", "CHUM", "Chum", "Montfort"]),
    st.sampled_from(["", "Nurse"]),
    st.sampled_from(["", "Family", "Work"]),
)


def read(student: User, lines: list[tuple[str, ...]], now: datetime) -> Upload:
    upload = Upload.objects.create(student=student, file_name="a.csv", state=UploadState.WAITING, created_at=now)
    content = "\n".join([HEADING, *map(",".join, lines)]).encode()
    WaitingFile.objects.create(upload=upload, content=content)
    read_upload(upload, now=now)
    upload.refresh_from_db()
    return upload


def numbered(count: int) -> list[tuple[str, ...]]:
    """So many of one name with a number each, and lines that say less or more of the last."""
    last = f"819 555 {count:04d}"
    people = [f"819 555 {number:04d}" for number in range(1, count + 1)]
    rest = [("", ""), (last, "CHUM"), (last, "Montfort"), ("", "CHUM"), (f"+1 {last}", "")]
    return [("Ann", "Roy", "", *each, "", "") for each in [*((number, "") for number in people), *rest]]


def at_one_address() -> list[tuple[str, ...]]:
    """Two spellings of one name, then so many names that they are no household's."""
    names = ("Catherine", "Cathy", *(f"Ab{letter}o" for letter in "abcdefghijklmn"))
    return [(name, "Roy", "b@x.example", "", "", "", "") for name in names]


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@example(lines=[(first, "Roy", "b@x.example", "", "", "", "") for first in ("Ann", "", "Zoé")])
@example(
    lines=[
        ("Zoé", "Roy", *rest, "") for rest in (("", "", "", ""), ("", "", "CHUM", ""), ("a@x.example", "", "CHUM", ""))
    ]
)
@example(
    lines=[
        ("Zoé", "Roy", *rest, "", "")
        for rest in (("zoe(at)x.example", "", ""), ("", "", "CHUM"), ("a@x.example", "", "CHUM"))
    ]
)
@example(lines=numbered(150))
@example(lines=at_one_address())
@given(lines=st.lists(PEOPLE, min_size=1, max_size=5))
def test_the_same_file_again_changes_nothing(maelle: User, now: datetime, lines: list[tuple[str, ...]]) -> None:
    with transaction.atomic():
        first = read(maelle, lines, now)
        if first.state == UploadState.PREVIEWED:
            commit_upload(first, actor=maelle, now=now)
            again = read(maelle, lines, now)
            outcomes = set(again.rows.values_list("outcome", flat=True))
            assert outcomes <= {Outcome.KNOWN, Outcome.UNREADABLE}, list(again.rows.values("name", "outcome", "brings"))
        transaction.set_rollback(True)


@pytest.mark.parametrize("first", ["nobody", "", None, 7, ["x"]])
def test_whom_a_row_that_was_brought_says_it_tells_of_may_be_anybody(
    maelle: User, now: datetime, first: object
) -> None:
    lines: list[tuple[str, ...]] = [("Ann", "Roy", "a@x.example", "", "", "", "")]
    read(maelle, lines, now).rows.update(reason=TWICE, given={"with": first})

    assert read(maelle, lines, now).state == UploadState.PREVIEWED
