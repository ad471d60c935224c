"""What several voices say about one value of one specialty, and how sure that is."""

from collections.abc import Sequence
from random import Random

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.polynomial.hermite_e import hermegauss
from scipy.special import ndtr

from bench.imagined import imagined_cell
from curbside.algorithms.chances import beta_quantile
from curbside.algorithms.evidence import (
    COVER,
    INDIRECT,
    READING,
    SPEAKERS,
    Cell,
    Report,
    Sure,
    cells,
    nobody,
)

REPORTS = st.builds(
    Report,
    specialty=st.sampled_from(["family", "surgery"]),
    value=st.sampled_from(["continuity", "control"]),
    speaker=st.sampled_from("abcd"),
    leans=st.sampled_from([-1, 1]),
    strength=st.sampled_from(list(READING)),
    known=st.sampled_from(list(INDIRECT)),
)


def heard(speaker: str, leans: int, strength: int = 2, known: str = "lives_it") -> Report:
    return Report("family", "continuity", speaker, leans, strength, known)


def cell(*reports: Report) -> Cell:
    return cells(reports)["family", "continuity"]


def lean_of(found: Cell) -> float:
    assert found.lean is not None
    return found.lean


@pytest.mark.parametrize(("much", "little"), [(1, 0), (0, 1), (2, 0), (4, 0), (1, 1), (5, 2), (20, 20), (0, 40)])
def test_one_clear_word_each_of_those_who_live_it_gives_the_beta_distribution(much: int, little: int) -> None:
    found = cell(*[heard(f"{n}", 1 if n < much else -1) for n in range(much + little)])
    low, high = (2 * beta_quantile(tail, much + 1, little + 1) - 1 for tail in ((1 - COVER) / 2, (1 + COVER) / 2))
    assert (found.low, found.high) == pytest.approx((low, high), abs=1e-3)
    if not found.disagree:
        assert found.lean == pytest.approx((much - little) / (much + little + 2), abs=1e-6)


def by_quadrature(speakers: Sequence[Sequence[tuple[int, int, str]]]) -> tuple[float, float]:
    """The posterior mean and standard deviation of θ, deviations integrated by Gauss's rule, one inside another."""
    nodes, weights = hermegauss(90)
    weights = weights / weights.sum()
    likelihood = np.ones_like(nodes)
    for reports in speakers:
        standing = nodes[:, None] + SPEAKERS**0.5 * nodes
        said = np.ones_like(standing)
        for known in {known for _, _, known in reports}:
            place = standing[:, :, None] + INDIRECT[known] ** 0.5 * nodes
            each = [ndtr(leans * place / READING[strength] ** 0.5) for leans, strength, way in reports if way == known]
            said *= np.prod(each, axis=0) @ weights
        likelihood *= said @ weights
    posterior = weights * likelihood / (weights @ likelihood)
    mean = posterior @ nodes
    return float(mean), float(posterior @ (nodes - mean) ** 2) ** 0.5


@pytest.mark.parametrize(
    "speakers",
    [
        [[(1, 1, "heard_it")]],
        [[(1, 2, "lives_it"), (1, 3, "lives_it"), (-1, 1, "lives_it")]],
        [[(1, 2, "lives_it"), (-1, 2, "heard_it")], [(-1, 3, "saw_it"), (-1, 1, "saw_it"), (-1, 2, "lives_it")]],
        [[(1, 2, "heard_it")] * 4, [(1, 2, "saw_it")], [(-1, 1, "lives_it")]],
    ],
)
def test_any_mix_has_the_posterior_of_nested_integrals(speakers: list[list[tuple[int, int, str]]]) -> None:
    found = cell(*[heard(f"{at}", *report) for at, reports in enumerate(speakers) for report in reports])
    assert (found.centre, found.spread) == pytest.approx(by_quadrature(speakers), abs=1e-3)


def test_among_imagined_worlds_in_which_the_same_was_said_the_truth_is_as_described() -> None:
    random = np.random.default_rng(4)
    theta = random.normal(size=400_000)
    first = theta + SPEAKERS**0.5 * random.normal(size=theta.size)
    second = theta + (SPEAKERS + INDIRECT["saw_it"]) ** 0.5 * random.normal(size=theta.size)
    matches = first + READING[2] ** 0.5 * random.normal(size=theta.size) > 0
    matches &= first + READING[1] ** 0.5 * random.normal(size=theta.size) < 0
    matches &= second + READING[3] ** 0.5 * random.normal(size=theta.size) > 0
    lean = 2 * ndtr(theta[matches]) - 1
    found = cell(heard("a", 1), heard("a", -1, 1), heard("b", 1, 3, "saw_it"))
    assert found.lean == pytest.approx(lean.mean(), abs=0.01)
    assert np.mean(lean < found.low) == pytest.approx((1 - COVER) / 2, abs=0.005)
    assert np.mean(lean > found.high) == pytest.approx((1 - COVER) / 2, abs=0.005)


@pytest.mark.slow
def test_the_intervals_hold_the_truth_as_often_as_they_say() -> None:
    # A small sample of what bench/coverage.py measures.
    random = np.random.default_rng(1)
    held = []
    for _ in range(600):
        lean, reports = imagined_cell(random)
        found = cells(reports)["specialty", "value"]
        held.append(found.low <= lean <= found.high)
    assert np.mean(held) == pytest.approx(COVER, abs=0.03)


@given(reports=st.lists(REPORTS, max_size=12), order=st.randoms(use_true_random=False))
@settings(max_examples=40, deadline=None)
def test_the_order_of_what_was_heard_does_not_matter(reports: list[Report], order: Random) -> None:
    found = cells(reports)
    order.shuffle(reports)
    assert list(cells(reports).items()) == list(found.items())


@given(reports=st.lists(REPORTS, max_size=12))
@settings(max_examples=40, deadline=None)
def test_the_mirror_of_what_was_heard_has_the_mirrored_cells(reports: list[Report]) -> None:
    mirrored = cells(
        Report(each.specialty, each.value, each.speaker, -each.leans, each.strength, each.known) for each in reports
    )
    for key, one in cells(reports).items():
        other = mirrored[key]
        assert (one.low, one.high) == pytest.approx((-other.high, -other.low), abs=1e-9)
        assert (one.sure, one.disagree, one.lean is None) == (other.sure, other.disagree, other.lean is None)
        if one.lean is not None and other.lean is not None:
            assert one.lean == pytest.approx(-other.lean, abs=1e-9)


@given(reports=st.lists(REPORTS, max_size=12))
@settings(max_examples=40, deadline=None)
def test_other_names_change_only_the_names(reports: list[Report]) -> None:
    other = dict(zip("abcd", "zxwv", strict=True))
    renamed = cells(
        Report(each.specialty, each.value, other[each.speaker], each.leans, each.strength, each.known)
        for each in reports
    )
    for key, one in cells(reports).items():
        assert (one.lean, one.low, one.high, one.sure) == pytest.approx(
            (renamed[key].lean, renamed[key].low, renamed[key].high, renamed[key].sure)
        )
        assert {(other[v.speaker], v.lean, v.reports) for v in one.speakers} == {
            (v.speaker, v.lean, v.reports) for v in renamed[key].speakers
        }


@given(reports=st.lists(REPORTS, max_size=12))
@settings(max_examples=20, deadline=None)
def test_what_is_said_of_one_cell_touches_no_other(reports: list[Report]) -> None:
    found = cells(reports)
    for key, one in found.items():
        assert cells(each for each in reports if (each.specialty, each.value) == key) == {key: one}


def test_one_speaker_however_often_never_says_as_much_as_four() -> None:
    often, four = cell(*[heard("a", 1)] * 40), cell(*[heard(speaker, 1) for speaker in "abcd"])
    assert (often.sure, four.sure) == (Sure.ONE, Sure.FAIRLY)
    assert lean_of(often) < lean_of(four)
    assert often.low < four.low
    assert often.speakers[0].reports == 40


def test_who_lives_it_counts_more_than_who_saw_it_or_heard_of_it() -> None:
    lives, saw, heard_of = (cell(heard("a", 1, 2, known)) for known in ("lives_it", "saw_it", "heard_it"))
    assert lean_of(lives) > lean_of(saw) > lean_of(heard_of) > 0
    assert lives.low > saw.low > heard_of.low


def test_strongly_counts_as_clearly_and_a_little_counts_less() -> None:
    little, clearly, strongly = (cell(heard("a", 1, strength)) for strength in (1, 2, 3))
    assert strongly == clearly
    assert lean_of(little) < lean_of(clearly)


def test_a_contradiction_is_shown_and_not_averaged() -> None:
    found = cell(heard("a", 1), heard("b", -1, 2, "saw_it"), heard("c", 1))
    assert (found.disagree, found.lean, found.sure) == (True, None, Sure.UNSURE)
    assert [(voice.speaker, voice.lean > 0) for voice in found.speakers] == [("a", True), ("b", False), ("c", True)]


@pytest.mark.parametrize("other", [heard("b", -1, 1), heard("b", -1, 3, "heard_it")])
def test_a_hint_or_hearsay_the_other_way_is_no_contradiction(other: Report) -> None:
    found = cell(heard("a", 1), other)
    assert not found.disagree
    assert lean_of(found) > 0


def test_somebody_in_two_minds_is_unsure_alone_and_no_contradiction() -> None:
    found = cell(heard("a", 1), heard("a", -1))
    assert (found.disagree, found.sure) == (False, Sure.ONE)
    assert found.lean == pytest.approx(0, abs=1e-9)
    assert found.speakers[0].lean == pytest.approx(0, abs=1e-9)


def test_one_two_three_who_agree() -> None:
    assert [cell(*[heard(speaker, -1) for speaker in "abc"[:many]]).sure for many in (1, 2, 3)] == [
        Sure.ONE,
        Sure.UNSURE,
        Sure.FAIRLY,
    ]


def test_hearsay_alone_never_makes_sure() -> None:
    assert cell(*[heard(f"{n}", 1, 3, "heard_it") for n in range(30)]).sure is Sure.UNSURE


def test_where_nobody_spoke_every_lean_is_as_likely() -> None:
    found = nobody("family", "continuity")
    assert (found.speakers, found.lean, found.low, found.high, found.sure) == ((), None, -0.9, 0.9, Sure.NOBODY)
    assert cells([]) == {}


@pytest.mark.parametrize(
    ("leans", "strength", "known"), [(0, 2, "lives_it"), (1, 4, "lives_it"), (1, 0, "saw_it"), (1, 2, "dreamt_it")]
)
def test_what_is_no_report_is_refused(leans: int, strength: int, known: str) -> None:
    with pytest.raises(ValueError, match=r"(leans|strength|known) is"):
        heard("a", leans, strength, known)


def test_hearsay_however_often_told_is_no_clear_voice() -> None:
    assert not cell(heard("a", 1), *[heard("b", -1, 3, "heard_it")] * 50).disagree
