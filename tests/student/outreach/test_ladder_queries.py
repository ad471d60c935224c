"""The ladder of whom to ask next."""

from datetime import datetime, timedelta

import pytest
from pytest_django import DjangoAssertNumQueries

from curbside.algorithms.ties.ladder import Level, Way
from curbside.foundation.accounts.models import User
from curbside.student.outreach.actions.feelings import say_feeling
from curbside.student.outreach.actions.revival import set_aside
from curbside.student.outreach.actions.technique import choose_technique
from curbside.student.outreach.actions.warm_ups import begin_warm_up
from curbside.student.outreach.first_sentences import first_sentence
from curbside.student.outreach.ladder_queries import Moved, ladder_of
from curbside.student.outreach.ladder_words import standing_words, why
from curbside.student.people.actions.touches import record_touch
from curbside.student.people.models import Address, AddressKind, Contact, HowKnown, Ring
from tests.student.outreach.book_cast import someone, tie

QUERIES = 14


@pytest.fixture
def everyone(maelle: User, now: datetime) -> dict[str, Contact]:
    """One person of each kind, known for a long time."""
    added = now - timedelta(days=400)
    return {how: someone(maelle, f"A {how}", added, how_known=how) for how in HowKnown.values}


def who(student: User, now: datetime) -> list[str]:
    return [step.contact.how_known for step in ladder_of(student, now).steps]


def test_it_begins_near_home_with_the_easiest_first(everyone: dict[str, Contact], maelle: User, now: datetime) -> None:
    ladder = ladder_of(maelle, now)
    assert [step.contact.how_known for step in ladder.steps][:2] == ["relative", "friend"]
    assert [step.rung.level for step in ladder.steps] == sorted(step.rung.level for step in ladder.steps)
    assert (ladder.standing.level, len(ladder.steps)) == (Level.FRIENDS_AND_FAMILY, 5)


def test_it_begins_where_the_student_says_it_is_easiest(maelle: User, now: datetime) -> None:
    choose_technique(maelle, ease="writing", company="few", start="classmates", now=now)
    ladder = ladder_of(maelle, now)
    assert ladder.standing.level == Level.CLASSMATES
    assert standing_words(ladder) == "You said that among classmates is easiest, so the ladder begins here: Classmates."


def test_two_that_felt_fine_move_it_outward_and_it_says_so(
    everyone: dict[str, Contact], maelle: User, now: datetime
) -> None:
    say_feeling(everyone["relative"], "fine", actor=maelle, now=now)
    say_feeling(everyone["friend"], "fine", actor=maelle, now=now + timedelta(hours=1))
    ladder = ladder_of(maelle, now + timedelta(hours=2))
    assert (ladder.standing.level, ladder.standing.moved) == (Level.FAMILY_DOCTOR, Moved.OUTWARD)
    assert standing_words(ladder).startswith("2 asks felt fine, so the ladder moved outward.")


def test_one_that_felt_bad_moves_it_back_and_it_says_so(
    everyone: dict[str, Contact], maelle: User, now: datetime
) -> None:
    choose_technique(maelle, ease="talking", company="one", start="classmates", now=now)
    say_feeling(everyone["classmate"], "bad", actor=maelle, now=now)
    ladder = ladder_of(maelle, now)
    assert ladder.standing.level < Level.CLASSMATES
    assert standing_words(ladder).startswith("An ask felt bad, so the ladder moved back to where it is easier.")


def test_who_was_asked_lately_is_left_out_and_asked_about(
    everyone: dict[str, Contact], maelle: User, now: datetime
) -> None:
    record_touch(everyone["relative"], "asked", now=now - timedelta(days=3))
    ladder = ladder_of(maelle, now)
    assert "relative" not in [step.contact.how_known for step in ladder.steps]
    assert ladder.to_feel == [everyone["relative"]]
    say_feeling(everyone["relative"], "so_so", actor=maelle, now=now)
    assert ladder_of(maelle, now).to_feel == []


def test_who_is_being_warmed_up_is_left_to_the_warm_up(
    everyone: dict[str, Contact], maelle: User, now: datetime
) -> None:
    begin_warm_up(everyone["relative"], actor=maelle, now=now)
    assert "relative" not in who(maelle, now)


def test_who_is_set_aside_is_left_out_with_the_way_back(
    everyone: dict[str, Contact], maelle: User, now: datetime
) -> None:
    set_aside(everyone["relative"], actor=maelle, now=now)
    ladder = ladder_of(maelle, now)
    assert everyone["relative"] not in [step.contact for step in ladder.steps]
    assert [row.contact for row in ladder.set_aside] == [everyone["relative"]]


def test_each_is_told_why_and_an_introduction_comes_before_an_email(maelle: User, now: datetime) -> None:
    amira = someone(maelle, "Amira", now, ring_word=Ring.INNER, how_known=HowKnown.FRIEND)
    eze = someone(maelle, "Dr. Eze", now - timedelta(days=90), how_known=HowKnown.MET_ONCE)
    Address.objects.create(contact=eze, kind=AddressKind.EMAIL, value="eze@hospital.example")
    tie(amira, eze, now)
    step = ladder_of(maelle, now).steps[-1]
    assert (step.contact, step.rung.way, step.connector) == (eze, Way.INTRODUCTION, amira)
    assert "Amira knows them and could introduce you" in why(step)
    words = first_sentence(eze, step.rung.way, student=maelle.name, connector=amira)
    assert words.startswith("Amira, you know Dr. Eze.")


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize("way", list(Way))
@pytest.mark.parametrize("how", ["", *HowKnown.values])
def test_there_is_a_first_sentence_for_everyone(maelle: User, now: datetime, how: str, way: Way, language: str) -> None:
    contact = Contact(student=maelle, name="{student}", how_known=how, language=language, created_at=now)
    words = first_sentence(contact, way, student="Maëlle", connector=None)
    assert ("?" in words, "{name}" in words, "[" in words) == (True, False, False)


def test_nothing_in_another_book_changes_the_ladder(
    everyone: dict[str, Contact], maelle: User, tomas: User, now: datetime
) -> None:
    before = ladder_of(maelle, now)
    other = someone(tomas, "Theirs", now, how_known=HowKnown.RELATIVE)
    say_feeling(other, "bad", actor=tomas, now=now)
    choose_technique(tomas, ease="writing", company="one", start="further", now=now)
    assert ladder_of(maelle, now) == before


@pytest.mark.parametrize("people", [3, 30])
def test_thirty_people_take_as_many_queries_as_three(
    maelle: User, now: datetime, people: int, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    for number in range(people):
        other = someone(maelle, f"P{number}", now, how_known=HowKnown.FRIEND)
        Address.objects.create(contact=other, kind=AddressKind.PHONE, value="613 555 0100")
    with django_assert_num_queries(QUERIES):
        assert len(ladder_of(maelle, now).steps) == min(people, 5)


def test_of_someone_new_nobody_says_that_they_have_not_met_unless_the_student_did(maelle: User, now: datetime) -> None:
    said = [someone(maelle, "Zoé", now), someone(maelle, "Ann", now, how_known="not_yet")]
    words = {step.contact: why(step) for step in ladder_of(maelle, now).steps}
    assert words[said[0]][0].startswith("People new on your list: ")
    assert words[said[0]][1] == "You have not said how you know them"
    assert words[said[1]][0].startswith("People you have not met: ")
