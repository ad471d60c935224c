"""What matters to Maëlle: a sitting half done in spring, a whole one this month, skills, interests, one result."""

from datetime import datetime, timedelta
from typing import Final

from curbside.foundation.accounts.models import User
from curbside.student.inventory.actions.own import add_record, rate_skill
from curbside.student.inventory.actions.sittings import (
    answer_activities,
    answer_set,
    begin_interest_sitting,
    begin_value_sitting,
)
from curbside.student.inventory.models import Activity, Interest, Level, Skill, Value

from .shapes import DEMO_DOMAIN

NOW_MATTERS: Final = (
    Value.CONTINUITY, Value.CONTROL, Value.PATIENTS, Value.PLACE, Value.TEAM, Value.ADVOCACY, Value.TEACHING,
    Value.UNCERTAINTY, Value.SECURITY, Value.TRAINING, Value.PROCEDURES, Value.RESEARCH, Value.INCOME,
    Value.LEADERSHIP, Value.ACUITY, Value.PRESTIGE,
)  # fmt: skip
"""What Maëlle would hold on to, most first; in spring hours came later and the hands sooner."""

THEN_MATTERED: Final = (
    Value.CONTINUITY, Value.PATIENTS, Value.PROCEDURES, Value.TEACHING, Value.TEAM, Value.ADVOCACY, Value.CONTROL,
    Value.ACUITY, Value.PLACE, Value.RESEARCH, Value.UNCERTAINTY, Value.TRAINING, Value.SECURITY, Value.INCOME,
    Value.LEADERSHIP, Value.PRESTIGE,
)  # fmt: skip
WAVERS: Final = (3, 9, 14)
"""In these sets the second of the four was chosen as mattering most: nobody chooses without wavering."""

SKILLS: Final = (
    (Skill.LISTENING, Level.ALONE, 35,
     "On the Sunday telephone line someone kept saying all was well. I let the silence stand, and then it came out."),
    (Skill.EXPLAINING, Level.SHOWN_OTHERS, 33,
     "I explained the clotting cascade with the bus routes of Gatineau. Two of our group now teach it that way."),
    (Skill.CALM, Level.TRIED, 120,
     "Someone fainted at the flu clinic. I held her head and did what the nurse said."),
    (Skill.CALM, Level.WITH_HELP, 12,
     "In the ward simulation I called for help early and kept saying aloud what came next, though my voice shook."),
    (Skill.HANDS, Level.WITH_HELP, 20,
     "Suturing evening: my third row held. Dr. MacIsaac showed me how to hold the needle further back."),
    (Skill.ORGANISING, Level.ALONE, 18,
     "I kept the interest group’s calendar: nine evenings, four speakers who moved, and nobody before an empty room."),
)  # fmt: skip
LIKES: Final = {
    Interest.REALISTIC: (1, 2, 1, 2, 1, 3, 1, 2),
    Interest.INVESTIGATIVE: (5, 4, 3, 4, 3, 4, 3, 2),
    Interest.ARTISTIC: (4, 3, 2, 4, 4, 5, 1, 3),
    Interest.SOCIAL: (4, 4, 5, 3, 4, 3, 5, 5),
    Interest.ENTERPRISING: (1, 1, 2, 1, 3, 1, 2, 2),
    Interest.CONVENTIONAL: (1, 2, 1, 3, 3, 2, 1, 2),
}
RECORD: Final = """From the career centre’s workshop in first year. Two pages; what I keep of it:
“Prefers depth over speed.” True on paper. On the ward I liked the mornings when much happened.
It put family medicine and psychiatry first. I had not met anyone from either yet."""


def write_inventory(members: dict[str, User], now: datetime) -> None:
    """By the same actions people use."""
    maelle = members[f"maelle@{DEMO_DOMAIN}"]
    _write_values(maelle, THEN_MATTERED, seed=3, sets=10, now=now - timedelta(days=200))
    _write_values(maelle, NOW_MATTERS, seed=11, sets=20, now=now - timedelta(days=9))
    for skill, level, days, example in SKILLS:
        rate_skill(maelle, skill, level=level, example=example, actor=maelle, now=now - timedelta(days=days))
    at = now - timedelta(days=30)
    sitting = begin_interest_sitting(maelle, seed=5, actor=maelle, now=at)
    steps = {kind: iter(row) for kind, row in LIKES.items()}
    liked = {activity: next(steps[activity.interest]) for activity in Activity}
    answer_activities(sitting, liked, actor=maelle, now=at)
    taken_on = (now - timedelta(days=410)).date()
    add_record(maelle, name="Careers in Medicine", text=RECORD, taken_on=taken_on, actor=maelle, now=at)


def _write_values(student: User, order: tuple[Value, ...], *, seed: int, sets: int, now: datetime) -> None:
    sitting = begin_value_sitting(student, seed=seed, actor=student, now=now)
    for one in sitting.sets.all()[:sets]:
        first, second, _, last = sorted(one.shown, key=[value.value for value in order].index)
        answer_set(one, best=second if one.position in WAVERS else first, worst=last, actor=student, now=now)
