"""What a student knows so far, and hopes over time: with nothing, little, much, contradictions, and long names."""

from datetime import timedelta

from django.core.management import call_command

from curbside.foundation.accounts.models import Theme, User
from curbside.foundation.specialties.models import Specialty
from curbside.student.inventory.models import Value
from curbside.student.outreach.models import OpenField
from curbside.student.reflection.models import Held, Leans
from tests.house.cast import OWNER, undone
from tests.proof.network_states import LONG_NAME, ONE_WORD, person
from tests.proof.scenes import EMPTY, Stage, days
from tests.student.reflection.evidence_cast import Line, hoped, said, specialty, talked, talks

ALL, HOPES = "/what-i-know/", "/what-i-know/hopes/"


def box(field: str, value: Value) -> str:
    return f"{ALL}box/?specialty={field}&value={value}"


def evidence(stage: Stage) -> None:
    """Each part in a world of its own, put back afterwards."""
    for state in (nobody_asked, one_and_five, forty, everything_at_once, in_french):
        with undone():
            state(stage)


def nobody_asked(stage: Stage) -> None:
    """A field is marked; then a hope is linked as well."""
    stage.visit("evidence", "nothing", EMPTY, ALL)
    field = specialty("psychiatry")
    OpenField.objects.create(student=stage.empty, specialty=field, marked_at=stage.cast.now)
    stage.visit("evidence", "a field", EMPTY, ALL)
    hoped(talked(stage.empty, "Kofi", days(stage.cast.now, -9)), Held.BETWEEN, Value.CONTROL)
    stage.visit("evidence", "dotted, and a talk that says nothing yet", EMPTY, ALL)
    stage.visit("evidence box", "nobody asked, nobody known", EMPTY, box(field.pk, Value.CONTROL))
    person(stage, LONG_NAME, stage.empty, specialty=field, title="x" * 200)
    stage.visit("evidence box", "nobody asked, long name", EMPTY, box(field.pk, Value.CONTROL))


def one_and_five(stage: Stage) -> None:
    talked(stage.empty, LONG_NAME, days(stage.cast.now, -2))
    stage.visit("evidence", "a talk that says nothing yet", EMPTY, ALL)
    for count in (1, 4):
        talks(stage.empty, count, stage.cast.now)
        for name, path in (("evidence", ALL), ("hopes", HOPES), ("box", box("family-medicine", Value.CONTROL))):
            stage.visit(name, f"{count} more", EMPTY, path)


def forty(stage: Stage) -> None:
    talks(stage.empty, 41, stage.cast.now, fields=4)
    for name, path in (
        ("evidence", ALL),
        ("hopes", HOPES),
        ("hopes", f"{HOPES}?page=2"),
        ("hopes", f"{HOPES}?value=team"),
    ):
        stage.visit(name, "forty", EMPTY, path)
    for value in (Value.CONTROL, Value.TEAM, Value.CONTINUITY, Value.PRESTIGE):
        stage.visit("evidence box", f"forty, {value}", EMPTY, box("family-medicine", value))


def everything_at_once(stage: Stage) -> None:
    """Nineteen specialties with the longest names there are, every value, long names, one very long word."""
    call_command("load_specialties", verbosity=0)
    fields = sorted(Specialty.objects.all(), key=lambda one: -len(one.name_fr))[:19]
    words = (LONG_NAME, ONE_WORD, "")
    for at, field in enumerate(fields):
        reflection = talked(stage.empty, words[at % 2], stage.cast.now - timedelta(days=at), field=field)
        for number, value in enumerate(Value):
            said(reflection, Line(value, list(Leans)[(at + number) % 2], words[number % 3]), field)
        hoped(reflection, list(Held)[at % 4], Value.TEAM, words[at % 2] * 4)
    stage.visit("evidence", "long everything", EMPTY, ALL)
    stage.visit("evidence box", "long words", EMPTY, box(fields[0].pk, Value.PROCEDURES))
    stage.visit("hopes", "long words", EMPTY, HOPES)


def in_french(stage: Stage) -> None:
    talks(stage.cast.owner, 5, stage.cast.now)
    User.objects.filter(pk=stage.cast.owner.pk).update(theme=Theme.DARK, language="fr")
    for path in (ALL, HOPES, box("family-medicine", Value.CONTROL), "/reflections/"):
        stage.visit(path.partition("?")[0], "long words in French, dark", OWNER, path)
