from dataclasses import fields, replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from curbside.algorithms.ties.revival import Because, Candidate, Reason, Unknown, Weights, gaps, rank
from curbside.algorithms.ties.rings import Ring

NOBODY = Candidate(
    key="a",
    ring=Ring.CLOSE,
    how_known="friend",
    last_touch=None,
    years_silent=0.1,
    specialty_open=False,
    specialty_unknown=False,
    is_peer=False,
    can_be_introduced=False,
    bridges=0.0,
    is_only_one_in_field=False,
    warm_up_under_way=False,
    asked_recently=False,
)
HOLDING: dict[Because, dict[str, Any]] = {
    Because.INTRODUCED: {"can_be_introduced": True},
    Because.LOST_TOUCH: {"years_silent": 4.0},
    Because.PERIPHERAL: {"ring": Ring.PERIPHERAL},
    Because.PEERS: {"is_peer": True},
    Because.OPEN_FIELD: {"specialty_open": True},
    Because.LITTLE_KNOWN_FIELD: {"is_only_one_in_field": True},
    Because.BRIDGING: {"bridges": 0.9},
}
LACKING = {code: {name: getattr(NOBODY, name) for name in held} for code, held in HOLDING.items()}

CANDIDATES = st.lists(
    st.builds(
        Candidate,
        key=st.text("abcdef", min_size=1, max_size=4),
        ring=st.sampled_from(Ring),
        how_known=st.sampled_from(["", "classmate"]),
        last_touch=st.none(),
        years_silent=st.none() | st.floats(0, 20),
        specialty_open=st.booleans(),
        specialty_unknown=st.booleans(),
        is_peer=st.booleans(),
        can_be_introduced=st.booleans(),
        bridges=st.none() | st.floats(0, 1),
        is_only_one_in_field=st.booleans(),
        warm_up_under_way=st.booleans(),
        asked_recently=st.booleans(),
    ),
    max_size=10,
    unique_by=lambda candidate: candidate.key,
)
WEIGHTS = st.builds(Weights, **{field.name: st.integers(0, 4) for field in fields(Weights)})
ALL = 1_000


def test_a_lost_classmate_in_an_open_field_comes_with_the_facts() -> None:
    lost = replace(NOBODY, years_silent=3.2, is_peer=True, specialty_open=True)
    (suggestion,) = rank([lost, replace(NOBODY, key="b")], Weights(), limit=5)
    assert suggestion.reasons == (
        Reason(Because.PEERS, 6),
        Reason(Because.OPEN_FIELD, 6),
        Reason(Because.LOST_TOUCH, 4),
    )
    assert suggestion.total == 16


def test_nobody_is_suggested_who_was_asked_or_is_being_warmed_up() -> None:
    peer = replace(NOBODY, is_peer=True)
    assert rank([replace(peer, asked_recently=True), replace(peer, warm_up_under_way=True)], Weights(), limit=5) == []


def test_what_is_not_known_is_said_of_each_and_of_all() -> None:
    vague = replace(NOBODY, is_peer=True, years_silent=None, specialty_unknown=True, how_known="", bridges=None)
    (suggestion,) = rank([vague], Weights(), limit=1)
    assert suggestion.unknown == tuple(Unknown)
    assert gaps([vague, NOBODY]) == dict.fromkeys(Unknown, 1)


@pytest.mark.parametrize("weight", [-1, 5])
def test_a_weight_has_its_bounds(weight: int) -> None:
    with pytest.raises(ValueError, match="between 0 and 4"):
        Weights(peers=weight)


@given(CANDIDATES, WEIGHTS, st.sampled_from(Because), st.data())
@settings(max_examples=60)
def test_a_fact_of_no_weight_never_changes_the_list(
    people: list[Candidate], weights: Weights, code: Because, data: st.DataObject
) -> None:
    without = replace(weights, **{code.value: 0})
    turned = [replace(one, **data.draw(st.sampled_from([HOLDING[code], LACKING[code]]))) for one in people]
    before, after = rank(people, without, limit=ALL), rank(turned, without, limit=ALL)
    assert [(one.key, one.reasons) for one in before] == [(one.key, one.reasons) for one in after]


@given(CANDIDATES, WEIGHTS, st.sampled_from(Because))
@settings(max_examples=60)
def test_raising_a_weight_never_lowers_whom_it_speaks_for(
    people: list[Candidate], weights: Weights, code: Because
) -> None:
    people = [replace(one, **(HOLDING if at % 2 else LACKING)[code]) for at, one in enumerate(people)]
    speaks_for = {one.key for one in people[1::2]}
    raised = replace(weights, **{code.value: min(4, getattr(weights, code.value) + 1)})
    before = [one.key for one in rank(people, weights, limit=ALL)]
    after = [one.key for one in rank(people, raised, limit=ALL)]
    for key in speaks_for & set(before):
        overtaken = {other for other in before[before.index(key) :] if other not in speaks_for}
        assert not overtaken & set(after[: after.index(key)])


@given(CANDIDATES, WEIGHTS)
@settings(max_examples=30)
def test_the_order_they_come_in_does_not_matter(people: list[Candidate], weights: Weights) -> None:
    assert rank(people, weights, limit=3) == rank(people[::-1], weights, limit=3)
