"""Names on rings: none on another, all in sight, nobody lost."""

from itertools import combinations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from curbside.algorithms.ring_layout import APART, layout
from curbside.algorithms.ring_shapes import CENTRE, Box, Circle, Drawn

pytestmark = pytest.mark.slow

TITLES = ("inner, 4", "close, 7", "occasional, 1,204", "peripheral, 18,000", "new, 12")
NAMES = st.text(st.sampled_from("abcdeilmno ABMW-éÉłç李🩺'"), min_size=1, max_size=40)


def drawn(names: list[list[str]], more: list[int]) -> list[Drawn]:
    circles = [Circle(title, some, rest) for title, some, rest in zip(TITLES, names, more, strict=True)]
    return layout(circles, "you", lambda n: f"{n} more")


def boxes(rings: list[Drawn]) -> list[Box]:
    spots = [spot.box for ring in rings for spot in ring.spots]
    return [*spots, *(ring.title_box for ring in rings), *(ring.rest.box for ring in rings if ring.rest)]


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.lists(NAMES, max_size=8), min_size=5, max_size=5),
    st.lists(st.sampled_from([0, 0, 1, 12, 20_000]), min_size=5, max_size=5),
)
def test_nothing_overlaps_all_is_in_sight_and_everyone_counts(names: list[list[str]], more: list[int]) -> None:
    rings = drawn(names, more)
    assert all(box.inside for box in boxes(rings))
    assert not [pair for pair in combinations(boxes(rings), 2) if pair[0].overlaps(pair[1])]
    for ring, some, rest in zip(rings, names, more, strict=True):
        assert len(ring.spots) + (ring.rest.count if ring.rest else 0) == len(some) + rest


@settings(max_examples=30, deadline=None)
@given(st.lists(st.lists(NAMES, max_size=8), min_size=5, max_size=5))
def test_dots_stand_on_their_ring_and_apart(names: list[list[str]]) -> None:
    rings = drawn(names, [0] * 5)
    for ring in rings:
        for spot in ring.spots:
            assert ((spot.x - CENTRE[0]) ** 2 + (spot.y - CENTRE[1]) ** 2) ** 0.5 == pytest.approx(ring.radius)
    dots = [(spot.x, spot.y) for ring in rings for spot in ring.spots]
    assert all((a - c) ** 2 + (b - d) ** 2 >= APART**2 for (a, b), (c, d) in combinations(dots, 2))


def test_three_people_are_all_named_and_there_is_no_rest() -> None:
    rings = drawn([["Papa"], ["Amira Haddad"], ["Harjit Singh Dhaliwal"], [], []], [0] * 5)
    assert [len(ring.spots) for ring in rings] == [1, 1, 1, 0, 0]
    assert [ring.rest for ring in rings] == [None] * 5


def test_a_full_book_is_a_few_names_and_bundles() -> None:
    names = [[f"Person Number{n}" for n in range(8)]] * 5
    rings = drawn(names, [4_000] * 5)
    assert all(ring.rest and len(ring.rest.dots) <= 60 for ring in rings)
    assert sum(len(ring.spots) for ring in rings) >= 16


def test_a_long_name_stands_in_two_lines() -> None:
    spot = drawn([[], ["Hélène Côté-Sirois"], [], [], []], [0] * 5)[1].spots[0]
    assert [line.text for line in spot.lines] == ["Hélène", "Côté-Sirois"]


@pytest.mark.parametrize(
    ("name", "lines"),
    [
        ("Dre Rosalie Gagnon-Whitefeather", ["Dre Rosalie", "Gagnon-", "Whitefeather"]),
        ("Marie-Ève-Anne-Sophie", ["Marie-Ève-Anne-", "Sophie"]),
        ("Bartholomew-Smyth", ["Bartholomew-Smyth"]),
        ("Wolfeschlegelsteinhausen", ["Wolfeschlegelste…"]),
    ],
)
def test_a_name_too_long_for_its_line_goes_on_after_a_hyphen(name: str, lines: list[str]) -> None:
    spot = drawn([[], [name], [], [], []], [0] * 5)[1].spots[0]
    assert [line.text for line in spot.lines] == lines


def test_the_same_people_are_drawn_the_same() -> None:
    names = [["Amira", "Zofia", "Łucja"]] * 5
    assert drawn(names, [3] * 5) == drawn(names, [3] * 5)
