"""The page after a conversation: one tap to say what an answer speaks to, rows kept, errors in the open, long words."""

from curbside.foundation.specialties.models import Specialty
from curbside.student.meetings.models import Meeting, MeetingState
from curbside.student.people.models import Contact
from curbside.student.questions.models import Card
from curbside.student.reflection.models import Evidence, Heard, Reflection, TurningPoint, Viewpoint
from tests.house.cast import OWNER, undone
from tests.proof.network_states import LONG_NAME, ONE_WORD
from tests.proof.scenes import Stage, days


def debriefs(stage: Stage) -> None:
    """Each in a world of its own, put back afterwards."""
    for state in (nothing_said_yet, one_tap, something_wrong, taken_out, long_words):
        with undone():
            state(stage)


def path_of(stage: Stage) -> str:
    reflection = stage.cast.rows[Reflection]
    Meeting.objects.filter(pk=reflection.meeting_id).update(state=MeetingState.HELD, starts_at=days(stage.cast.now, -1))
    return f"/reflections/{reflection.pk}/"


def known(stage: Stage) -> Specialty:
    """The person's specialty is known, and the question is linked to a value."""
    field: Specialty = stage.cast.rows[Evidence].specialty
    Contact.objects.filter(pk=stage.cast.rows[Contact].pk).update(specialty=field)
    Card.objects.filter(pk=stage.cast.rows[Card].pk).update(value="control")
    return field


def nothing_said_yet(stage: Stage) -> None:
    """As an older reflection has it: no evidence, no viewpoint, no kind of answer."""
    for model in (Evidence, Viewpoint, TurningPoint, Heard):
        model._default_manager.all().delete()
    stage.visit("reflection", "older, nothing said", OWNER, path_of(stage))


def one_tap(stage: Stage) -> None:
    Evidence.objects.all().delete()
    known(stage)
    stage.visit("reflection", "one tap", OWNER, path_of(stage))


def something_wrong(stage: Stage) -> None:
    """Every part refused at once, and what can wait unfolded."""
    Evidence.objects.all().delete()
    path, card = path_of(stage), stage.cast.rows[Card]
    wrong = {f"e-{card.pk}-leans": "both", f"e-{card.pk}-value": "luck", f"e-{card.pk}-specialty": "no-such"}
    wrong |= {f"h-{card.pk}-follow_up": "x" * 400, "speaks-words": "x" * 400, "from-area": "the moon"}
    wrong |= {
        "turn-kind": "person",
        "turn-through": "luck",
        "turn-year": "soon",
        "step-when": "x",
        "whom-name": "y" * 400,
    }
    stage.visit("reflection", "every part refused", OWNER, path, {**wrong, "part": "finish"})
    stage.visit("reflection", "the whole talk, nothing said", OWNER, path, {"part": "speaks"})


def taken_out(stage: Stage) -> None:
    """A row can be put back: one under its question, one of the talk as a whole."""
    path, row = path_of(stage), stage.cast.rows[Evidence]
    Evidence.objects.filter(pk=row.pk).update(removed_at=stage.cast.now)
    stage.visit("reflection", "taken out", OWNER, f"{path}?saved=speaks-{row.pk}&removed={row.pk}")
    Evidence.objects.filter(pk=row.pk).update(heard=None)
    stage.visit("reflection", "taken out of the whole", OWNER, f"{path}?removed={row.pk}")


def long_words(stage: Stage) -> None:
    """Names and words that nobody shortened."""
    path, field = path_of(stage), known(stage)
    Contact.objects.filter(pk=stage.cast.rows[Contact].pk).update(name=LONG_NAME)
    reflection = stage.cast.rows[Reflection]
    Evidence.objects.create(
        reflection=reflection, value="patients", specialty=field, leans="for", words=ONE_WORD, created_at=stage.cast.now
    )
    TurningPoint.objects.create(
        reflection=reflection, kind="person", through="nurse", what=ONE_WORD, did=ONE_WORD, year=2014, position=9
    )
    for part in ("turns", "speaks", "stands", "step", "whom", "stayed"):
        stage.visit("reflection", f"long words, {part} open", OWNER, f"{path}?at={part}")
