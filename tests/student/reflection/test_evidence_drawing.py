"""Boxes and lanes: a dot a person, no dot on another, and never an average where people disagree."""

import re
from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from curbside.student.reflection.evidence_drawing import (
    BY_ITSELF,
    IN_THE_MATRIX,
    Frame,
    contradicted,
    heard,
    not_asked,
    radius,
    spots,
)
from curbside.student.reflection.hopes_drawing import MANY, WIDTH, across, lane

LEANS = st.lists(st.floats(-1, 1), min_size=1, max_size=20)
FRAMES = pytest.mark.parametrize("frame", [IN_THE_MATRIX, BY_ITSELF])


@FRAMES
@settings(max_examples=60, deadline=None)
@given(leans=LEANS)
def test_no_dot_covers_another_and_all_stay_in_the_box(frame: Frame, leans: list[float]) -> None:
    size, placed = radius(len(leans), frame), spots(leans, frame)
    assert len(placed) == len(leans)
    assert all(0 <= x <= frame.width and size <= y <= frame.height - size for x, y in placed)
    assert all((a - c) ** 2 + (b - d) ** 2 >= (2 * size) ** 2 for (a, b), (c, d) in combinations(placed, 2))


def test_alone_everybody_stands_on_the_line_at_their_own_place() -> None:
    assert spots([-1, 0, 1]) == [(4, 15), (36, 15), (68, 15)]
    assert spots([0.5, 0.5])[0] == (52, 15)


@FRAMES
def test_a_dot_is_drawn_for_each_person(frame: Frame) -> None:
    assert heard([0.1, 0.2, 0.9], -0.2, 0.9, frame).count("<circle") == 3
    assert contradicted([-0.8, 0.1, 0.9], frame).count("<circle") == 3


def test_the_line_reaches_as_far_as_the_doubt_and_not_over_the_edge() -> None:
    assert '<path class="acc thick" d="M20 15H52"/>' in heard([0, 0], -0.5, 0.5)
    assert '<path class="acc thick" d="M36 15H68"/>' in heard([1, 1], 0, 3)


def test_one_voice_does_not_look_as_firm_as_several() -> None:
    alone, several = heard([0.4], -0.5, 0.9), heard([0.4, 0.4], -0.5, 0.9)
    assert '<path class="acc lone" ' in alone
    assert "thick" not in alone
    assert "lone" not in several


def test_where_people_disagree_the_line_breaks_and_no_thick_line_tells_an_average() -> None:
    drawing = contradicted([-1, 1])
    assert "thick" not in drawing
    assert 'd="M4 15H28l4 -6l8 12l4 -6H68"' in drawing


def test_a_break_between_two_who_stand_close_is_no_wider_than_their_distance() -> None:
    path = re.search(r'class="acc" d="M([\d.]+) 15H([\d.]+)l', contradicted([-0.05, 0.05]))
    assert path
    assert float(path[1]) == pytest.approx(float(path[2]), abs=0.1)


def test_where_nobody_was_asked_there_is_a_dotted_line_and_nobody() -> None:
    assert "dash" in not_asked()
    assert "<circle" not in not_asked()


def test_every_drawing_is_silent_and_carries_no_style() -> None:
    for drawing in (heard([0], -1, 1), contradicted([-1, 1]), not_asked(), lane([1, 0])):
        assert 'aria-hidden="true"' in drawing
        assert "style" not in drawing


def test_conversations_stand_evenly_in_their_order() -> None:
    places = across(40)
    assert places == sorted(places)
    assert 0 < places[0] < places[-1] < WIDTH


@pytest.mark.parametrize("count", [1, 3, 12])
def test_a_lane_shows_each_hope_within_its_height(count: int) -> None:
    drawing = lane([0, count], "acc")
    heights = [float(y) for y in re.findall(r'class="hope acc" d="M[\d.]+ ([\d.]+)h0"', drawing)]
    assert len(heights) == len(set(heights)) == count
    assert all(4 <= y <= 32 for y in heights)
    assert drawing.count("faint") == 2


def test_among_many_conversations_the_dots_are_small() -> None:
    assert "small" in lane([1] * MANY)
    assert "small" not in lane([1] * (MANY - 1))
