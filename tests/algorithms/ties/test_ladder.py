import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from curbside.algorithms.ties.ladder import (
    Because,
    Candidate,
    Feeling,
    Felt,
    Level,
    Technique,
    Way,
    level_of,
    next_five,
    reached,
    way_to_ask,
)
from curbside.algorithms.ties.rings import OUTWARD, Ring
from tests.algorithms.ties.strategies import WAYS

TECHNIQUES = st.builds(
    Technique,
    words_first=st.sampled_from(["", "write", "talk"]),
    company=st.sampled_from(["", "one", "several"]),
    ground=st.sampled_from(["", "near", "classmates", "far"]),
)
HISTORIES = st.lists(st.builds(Felt, st.sampled_from(Feeling), st.sampled_from(Level)), max_size=12)
CANDIDATES = st.lists(
    st.builds(
        Candidate,
        key=st.text("abcdef", min_size=1, max_size=4),
        how_known=st.sampled_from(WAYS),
        ring=st.sampled_from(OUTWARD),
        is_family=st.booleans(),
        can_be_introduced=st.booleans(),
        has_email=st.booleans(),
        has_phone=st.booleans(),
    ),
    max_size=12,
    unique_by=lambda candidate: candidate.key,
)
NEAR = Technique(ground="near")
FINE = Felt(Feeling.FINE, Level.FRIENDS_AND_FAMILY)
BOOK = [
    Candidate("mother", "relative", Ring.INNER),
    Candidate("friend", "friend", Ring.CLOSE),
    Candidate("doctor", "family_doctor", Ring.OCCASIONAL),
    Candidate("classmate", "classmate", Ring.OCCASIONAL),
    Candidate("preceptor", "preceptor", Ring.OCCASIONAL),
    Candidate("stranger", "not_yet", Ring.NEW, can_be_introduced=True),
]


def names(technique: Technique = NEAR, history: tuple[Felt, ...] = ()) -> list[str]:
    return [rung.key for rung in next_five(BOOK, technique, history, asked_recently=set())]


def test_it_starts_at_home_and_goes_outward() -> None:
    assert names() == ["mother", "friend", "doctor", "classmate", "preceptor"]


def test_someone_asked_lately_is_left_out() -> None:
    (first, *_) = next_five(BOOK, NEAR, [], asked_recently={"mother"})
    assert (first.key, first.reasons) == ("friend", (Because.WHERE_YOU_ARE,))


def test_whoever_prefers_far_ground_starts_farther_out() -> None:
    rungs = next_five(BOOK, Technique(ground="far"), [], asked_recently=set(), limit=2)
    assert [(rung.key, rung.reasons[0]) for rung in rungs] == [
        ("preceptor", Because.WHERE_YOU_ARE),
        ("stranger", Because.FARTHER),
    ]


def test_two_that_felt_fine_move_it_outward_by_one() -> None:
    assert reached(NEAR, [FINE]) == Level.FRIENDS_AND_FAMILY
    assert reached(NEAR, [FINE, FINE]) == Level.FAMILY_DOCTOR
    (rung, *_) = [r for r in next_five(BOOK, NEAR, [FINE, FINE], asked_recently=set()) if r.key == "doctor"]
    assert rung.reasons == (Because.MOVED_OUTWARD,)


def test_moved_outward_it_goes_on_outward_where_nobody_is_left_to_ask() -> None:
    rungs = next_five(BOOK, NEAR, [FINE, FINE], asked_recently={"doctor"}, limit=3)
    assert [rung.key for rung in rungs] == ["classmate", "preceptor", "stranger"]
    bad = Felt(Feeling.BAD, Level.CLASSMATES)
    back = next_five(BOOK, NEAR, [*[FINE] * 4, bad], asked_recently={"doctor"}, limit=3)
    assert [rung.key for rung in back] == ["mother", "friend", "classmate"]


def test_one_that_felt_bad_moves_it_back_at_once() -> None:
    history = [FINE, FINE, FINE, FINE, Felt(Feeling.BAD, Level.CLASSMATES)]
    assert reached(NEAR, history[:-1]) == Level.CLASSMATES
    assert reached(NEAR, history) == Level.FAMILY_DOCTOR


def test_one_that_felt_so_so_moves_nothing() -> None:
    assert reached(NEAR, [Felt(Feeling.SO_SO, Level.NOT_YET_MET)] * 5) == Level.FRIENDS_AND_FAMILY


@pytest.mark.parametrize(
    ("candidate", "words_first", "way"),
    [
        (Candidate("a", "classmate", Ring.CLOSE), "write", Way.IN_PERSON),
        (Candidate("a", "classmate", Ring.PERIPHERAL, can_be_introduced=True), "write", Way.INTRODUCTION),
        (Candidate("a", "classmate", Ring.PERIPHERAL), "write", Way.EMAIL),
        (Candidate("a", "classmate", Ring.PERIPHERAL), "talk", Way.PHONE),
        (Candidate("a", "not_yet", Ring.NEW), "talk", Way.EMAIL),
        (Candidate("a", "met_once", Ring.NEW, has_email=False), "write", Way.PHONE),
        (Candidate("a", "met_once", Ring.NEW, has_email=False, has_phone=False), "", Way.IN_PERSON),
    ],
)
def test_in_person_or_an_introduction_comes_before_the_rest(candidate: Candidate, words_first: str, way: Way) -> None:
    assert way_to_ask(candidate, Technique(words_first=words_first)) == way


@given(TECHNIQUES, HISTORIES)
@settings(max_examples=60)
def test_no_step_skips_a_level_and_a_bad_one_never_leads_outward(technique: Technique, history: list[Felt]) -> None:
    levels = [reached(technique, history[:count]) for count in range(len(history) + 1)]
    for felt, before, after in zip(history, levels, levels[1:], strict=False):
        assert after - before <= (felt.feeling == Feeling.FINE)
        if felt.feeling == Feeling.BAD and felt.level > 0:
            assert after < max(felt.level, 1)


@given(CANDIDATES, TECHNIQUES, HISTORIES)
@settings(max_examples=60)
def test_the_five_are_the_easiest_first_and_skip_no_level_that_has_people(
    people: list[Candidate], technique: Technique, history: list[Felt]
) -> None:
    rungs = next_five(people, technique, history, asked_recently=set())
    assert len(rungs) == min(5, len(people))
    assert [rung.level for rung in rungs] == sorted(rung.level for rung in rungs)
    level, shown = reached(technique, history), {rung.key for rung in rungs}
    for rung in rungs:
        between = [one for one in people if level <= level_of(one) < rung.level]
        assert all(one.key in shown for one in between)


@given(CANDIDATES, TECHNIQUES, HISTORIES)
@settings(max_examples=60)
def test_after_a_bad_one_nobody_farther_is_offered_while_someone_nearer_is_left(
    people: list[Candidate], technique: Technique, history: list[Felt]
) -> None:
    history = [*history, Felt(Feeling.BAD, Level.CLASSMATES)]
    rungs = next_five(people, technique, history, asked_recently=set())
    level = reached(technique, history)
    left = [one for one in people if level_of(one) <= level and one.key not in {rung.key for rung in rungs}]
    assert not (left and any(rung.level > level for rung in rungs))


@given(CANDIDATES, TECHNIQUES, HISTORIES)
@settings(max_examples=30)
def test_every_rung_says_why(people: list[Candidate], technique: Technique, history: list[Felt]) -> None:
    assert all(rung.reasons for rung in next_five(people, technique, history, asked_recently=set()))
