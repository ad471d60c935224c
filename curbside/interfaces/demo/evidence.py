"""What Maëlle's conversations speak to, from where each person spoke, and what kind of answers she got."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Final

from curbside.foundation.accounts.models import User
from curbside.foundation.specialties.models import Specialty
from curbside.student.inventory.models import Value
from curbside.student.questions.models import Card
from curbside.student.reflection.actions.evidence import keep_evidence
from curbside.student.reflection.actions.reflections import keep_heard
from curbside.student.reflection.actions.viewpoints import keep_viewpoint
from curbside.student.reflection.models import (
    AnswerKind,
    Area,
    Career,
    Gender,
    Known,
    Leans,
    Reflection,
    Setting,
    Strength,
    Through,
    TurnKind,
)

from .shapes import DEMO_DOMAIN


@dataclass(frozen=True, slots=True)
class Said:
    """One piece of evidence: in the answer to the question of this number, or in the talk as a whole."""

    value: Value
    specialty: str
    leans: Leans
    strength: Strength = Strength.CLEARLY
    known: Known = Known.LIVES_IT
    question: int | None = None
    words: str = ""


@dataclass(frozen=True, slots=True)
class Spoke:
    """What one person said, from where, what kind of answers these were, and through whom their path turned."""

    said: tuple[Said, ...]
    kinds: tuple[AnswerKind, ...]
    gender: Gender
    career: Career
    setting: Setting | None = None
    area: Area = Area.URBAN
    follow_up: str = ""
    through: Through | None = None


FAMILY, SURGERY, EMERGENCY = "family-medicine", "general-surgery", "emergency-medicine"

SPOKE: Final[Mapping[str, Spoke]] = {
    "Rose Okafor": Spoke(
        (
            Said(Value.UNCERTAINTY, SURGERY, Leans.AGAINST, Strength.A_LITTLE, Known.SAW_IT, question=0),
            Said(Value.TEAM, SURGERY, Leans.FOR, Strength.CLEARLY, Known.SAW_IT, question=1),
            Said(
                Value.CONTROL,
                FAMILY,
                Leans.AGAINST,
                Strength.CLEARLY,
                Known.SAW_IT,
                words="Her own family doctor still calls on Sunday evenings",
            ),
        ),
        (AnswerKind.FACT, AnswerKind.STORY, AnswerKind.FACT),
        Gender.WOMAN,
        Career.LATE,
        follow_up="What did the others do when she sat down?",
        through=Through.NURSE,
    ),
    "Amira Haddad": Spoke(
        (
            Said(Value.PATIENTS, EMERGENCY, Leans.FOR, Strength.CLEARLY, Known.HEARD_IT, question=0),
            Said(Value.CONTROL, EMERGENCY, Leans.AGAINST, Strength.STRONGLY, Known.SAW_IT, question=1),
        ),
        (AnswerKind.STORY, AnswerKind.STORY),
        Gender.WOMAN,
        Career.TRAINING,
        Setting.ACADEMIC,
        through=Through.SOMEONE,
    ),
    "Dr. Wahyuni": Spoke(
        (
            Said(Value.CONTROL, FAMILY, Leans.FOR, question=0),
            Said(Value.CONTINUITY, FAMILY, Leans.FOR, Strength.STRONGLY, question=1),
            Said(Value.ACUITY, FAMILY, Leans.FOR, question=2),
        ),
        (AnswerKind.FACT, AnswerKind.STORY, AnswerKind.STORY, AnswerKind.LITTLE),
        Gender.WOMAN,
        Career.LATE,
        Setting.COMMUNITY,
        follow_up="When did it last feel that fast?",
    ),
}


def write_evidence(members: Mapping[str, User], now: datetime) -> None:
    """For each conversation of Maëlle's that was kept."""
    maelle = members[f"maelle@{DEMO_DOMAIN}"]
    fields = Specialty.objects.in_bulk([FAMILY, SURGERY, EMERGENCY])
    rows = Reflection.objects.visible_to(maelle).select_related("meeting__conversation__contact")
    for reflection in rows.filter(meeting__conversation__contact__name__in=SPOKE):
        spoke = SPOKE[reflection.meeting.conversation.contact.name]
        at = min(now, reflection.begun_at + timedelta(minutes=5))
        _answers(reflection, spoke, fields, maelle, at)
        _viewpoint(reflection, spoke, maelle, at)


def _answers(
    reflection: Reflection, spoke: Spoke, fields: Mapping[str, Specialty], student: User, at: datetime
) -> None:
    cards = list(Card.objects.filter(sheet__conversation=reflection.meeting.conversation_id).order_by("position"))
    for number, (card, kind) in enumerate(zip(cards, spoke.kinds, strict=True)):
        asked = spoke.follow_up if number == 1 else ""
        keep_heard(reflection, card=card, answer_kind=kind, follow_up=asked, actor=student, now=at)
    for said in spoke.said:
        if said.specialty not in fields:
            continue  # The reference data is not loaded; everything else of the demo does without it, too.
        on = None if said.question is None else cards[said.question]
        if on:
            Card.objects.filter(pk=on.pk).update(value=said.value)
        keep_evidence(
            reflection,
            value=said.value,
            specialty=fields[said.specialty],
            leans=said.leans,
            strength=said.strength,
            known=said.known,
            card=on,
            words=said.words,
            actor=student,
            now=at,
        )


def _viewpoint(reflection: Reflection, spoke: Spoke, student: User, at: datetime) -> None:
    keep_viewpoint(
        reflection.meeting.conversation.contact,
        setting=spoke.setting,
        career=spoke.career,
        area=spoke.area,
        gender=spoke.gender,
        actor=student,
        now=at,
    )
    if spoke.through:
        reflection.turning_points.filter(kind=TurnKind.PERSON).update(through=spoke.through)
