"""Keeping what an answer speaks to, taking it out, and putting it back."""

from datetime import datetime
from typing import Any

import pytest
from django.core.exceptions import ValidationError

from curbside.foundation.accounts.models import User
from curbside.foundation.specialties.models import Specialty
from curbside.student.questions.models import Card
from curbside.student.reflection import rules
from curbside.student.reflection.actions.evidence import bring_back_evidence, keep_evidence, remove_evidence
from curbside.student.reflection.actions.reflections import finish_reflection, keep_heard
from curbside.student.reflection.models import Evidence, Heard, Known, Leans, Reflection, Strength


@pytest.fixture
def said(medicine: Specialty, maelle: User, now: datetime) -> dict[str, Any]:
    return {"value": "control", "specialty": medicine, "leans": "against", "actor": maelle, "now": now}


def test_without_more_words_it_was_clear_and_they_live_it(reflection: Reflection, said: dict[str, Any]) -> None:
    row = keep_evidence(reflection, **said)
    assert (row.strength, row.known, row.leans, row.heard) == (Strength.CLEARLY, Known.LIVES_IT, Leans.AGAINST, None)


def test_it_hangs_on_the_answer_to_its_question(
    reflection: Reflection, cards: list[Card], said: dict[str, Any], maelle: User, now: datetime
) -> None:
    heard = keep_heard(reflection, card=cards[0], text="One night in six", actor=maelle, now=now)
    assert keep_evidence(reflection, card=cards[0], **said).heard == heard


def test_an_answer_without_words_can_speak(reflection: Reflection, cards: list[Card], said: dict[str, Any]) -> None:
    keep_evidence(reflection, card=cards[0], **said)
    assert Heard.objects.get().text == ""


def test_the_same_again_is_kept_once_and_what_contradicts_it_beside_it(
    reflection: Reflection, said: dict[str, Any]
) -> None:
    first = keep_evidence(reflection, **said)
    assert keep_evidence(reflection, **said) == first
    keep_evidence(reflection, **said | {"leans": "for"})
    assert Evidence.objects.count() == 2


@pytest.mark.parametrize(
    "wrong", [{"value": "luck"}, {"leans": "both"}, {"strength": 9}, {"known": "guessed"}, {"specialty": None}]
)
def test_what_is_no_such_thing_is_refused(reflection: Reflection, said: dict[str, Any], wrong: dict[str, Any]) -> None:
    with pytest.raises(ValidationError) as refused:
        keep_evidence(reflection, **said | wrong)
    assert refused.value.message_dict.keys() == wrong.keys()


def test_a_question_of_another_conversation_is_refused(
    reflection: Reflection, cards: list[Card], said: dict[str, Any], more_talks: Any
) -> None:
    other = more_talks(1)[0]
    with pytest.raises(ValidationError, match="another conversation"):
        keep_evidence(other, card=cards[0], **said)


def test_there_is_a_most_and_it_is_said(
    reflection: Reflection, said: dict[str, Any], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(rules, "EVIDENCE_MAX", 1)
    keep_evidence(reflection, **said)
    with pytest.raises(ValidationError, match="can hold 1 of these"):
        keep_evidence(reflection, **said | {"leans": "for"})


def test_taken_out_it_comes_back_until_the_reflection_is_finished(
    reflection: Reflection, said: dict[str, Any], maelle: User, now: datetime
) -> None:
    row = keep_evidence(reflection, **said)
    for _ in range(2):
        remove_evidence(row, actor=maelle, now=now)
    assert not Evidence.objects.kept().exists()
    bring_back_evidence(row, actor=maelle, now=now)
    assert Evidence.objects.kept().get() == row
    remove_evidence(row, actor=maelle, now=now)
    finish_reflection(reflection, actor=maelle, now=now)
    assert not Evidence.objects.exists()
