from datetime import datetime

import pytest
from syrupy.assertion import SnapshotAssertion

from curbside.foundation.accounts.models import User
from curbside.foundation.mail.queries import words_of
from curbside.student.people.models import Contact
from curbside.student.reflection import letters
from curbside.student.reflection.actions.thank_yous import keep_thank_you
from curbside.student.reflection.models import Reflection

INSIGHT = "The good hour is when I forget to write 100 % of it"


@pytest.fixture(params=["en", "fr"])
def heard(request: pytest.FixtureRequest, reflection: Reflection) -> Reflection:
    """With a person who reads this language."""
    Contact.objects.update(language=request.param)
    return Reflection.objects.select_related("meeting__conversation__contact").get()


def test_the_thank_you(heard: Reflection, maelle: User, now: datetime, snapshot: SnapshotAssertion) -> None:
    body = letters.starting_text(heard, INSIGHT)
    draft = letters.thank_you(keep_thank_you(heard, insight=INSIGHT, body=body, actor=maelle, now=now))
    lines = [
        f"To: {draft.to_name} <{draft.to_address}>",
        f"In the name of: {draft.from_name}",
        f"Answers: {draft.reply_to}",
        f"Subject: {draft.subject}",
        "",
        words_of(draft),
    ]
    assert "\n".join(lines) == snapshot


def test_without_a_line_its_place_is_marked(heard: Reflection) -> None:
    assert "[…]" in letters.starting_text(heard, "")


def test_how_the_student_calls_them_is_no_part_of_the_envelope(heard: Reflection, maelle: User, now: datetime) -> None:
    Contact.objects.update(name="Grumpy Uncle H")
    draft = letters.thank_you(keep_thank_you(heard, insight="x", body="x", actor=maelle, now=now))
    assert "Grumpy" not in draft.to_name + draft.subject + draft.text
