"""With whom a conversation would teach most, and why."""

from collections.abc import Mapping
from itertools import permutations
from math import inf, log2

import numpy as np
import pytest
from scipy.special import ndtr
from scipy.stats import multivariate_normal

from curbside.algorithms.evidence import INDIRECT, Cell, Report, cells, nobody
from curbside.algorithms.evidence_grid import GRID, posterior
from curbside.algorithms.next_conversation import (
    VIEWPOINT_BITS,
    Because,
    Candidate,
    Suggestion,
    expected_bits,
    next_best,
)


def voices(*leans: int, value: str = "continuity", specialty: str = "family") -> list[Report]:
    return [Report(specialty, value, f"speaker {at}", lean, 2, "lives_it") for at, lean in enumerate(leans)]


def cell(*leans: int) -> Cell:
    return cells(voices(*leans))["family", "continuity"] if leans else nobody("family", "continuity")


def someone(key: str = "a", specialty: str = "family", known: str = "lives_it", *viewpoint: str) -> Candidate:
    return Candidate(key, {specialty: 1.0}, known, frozenset(viewpoint), is_person=True)


def best(
    reports: list[Report],
    *candidates: Candidate,
    weights: Mapping[str, float] | None = None,
    seen: Mapping[str, frozenset[str]] | None = None,
    most: int = 3,
) -> tuple[Suggestion, ...]:
    return next_best(
        cells(reports), candidates=candidates, weights=weights or {}, seen_viewpoints=seen or {}, most=most
    )


def doubt(chance: float) -> float:
    return -sum(part * log2(part) for part in (chance, 1 - chance) if part > 0)


CASES = [(), (1,), (1, -1), (1, 1), (1, 1, 1), (-1, -1, -1, -1), (1, 1, -1), (1, 1, -1, -1)]


@pytest.mark.parametrize("known", INDIRECT)
@pytest.mark.parametrize("leans", CASES)
def test_the_gain_is_that_of_trying_every_answer_on_the_normal_scale(leans: tuple[int, ...], known: str) -> None:
    # Both answers, each with its chance, and what would be left of the doubt: by the plane's normal distribution.
    one = cell(*leans)
    noise, m, s = 1 + INDIRECT[known], one.centre, one.spread
    spread = [[s * s, s * s], [s * s, s * s + noise]]
    both = multivariate_normal([-m, -m], spread).cdf([0, 0])
    side, says = ndtr(m / s), ndtr(m / (s * s + noise) ** 0.5)
    left = says * doubt(both / says) + (1 - says) * doubt((side - both) / (1 - says))
    assert expected_bits(one, known) == pytest.approx(doubt(side) - left, abs=2e-4)


@pytest.mark.parametrize("leans", CASES)
def test_the_gain_is_nearly_that_of_hearing_one_more_and_reckoning_anew(leans: tuple[int, ...]) -> None:
    # The exact posteriors, without taking any for normal.
    def after(*more: int) -> np.ndarray:
        return posterior([((("lives_it", 2, lean), 1),) for lean in (*leans, *more)])

    def unsure(weights: np.ndarray) -> float:
        return doubt(float(weights[GRID > 0].sum() + weights[GRID == 0].sum() / 2))

    says = float(after() @ ndtr(GRID))
    left = says * unsure(after(1)) + (1 - says) * unsure(after(-1))
    assert expected_bits(cell(*leans), "lives_it") == pytest.approx(unsure(after()) - left, abs=0.01)


def test_where_nobody_spoke_teaches_most_then_a_contradiction_and_last_what_is_settled() -> None:
    gains = [expected_bits(cell(*leans), "lives_it") for leans in ((), (1, -1), (1, 1, -1, -1), (1, 1, 1), (1,) * 6)]
    assert gains == sorted(gains, reverse=True)
    assert len(set(gains)) == len(gains)


def test_who_lives_it_teaches_more_than_who_saw_it_or_heard_of_it() -> None:
    found = best([], someone("c", "family", "heard_it"), someone("b"), someone("a", "family", "saw_it"))
    assert [one.key for one in found] == ["b", "a", "c"]


def test_an_unheard_specialty_comes_before_a_contradicted_and_that_before_a_settled() -> None:
    reports = [
        *voices(1, 1, 1, specialty="settled"),
        *voices(1, -1, specialty="contradicted"),
        *voices(1, specialty="one"),
    ]
    found = best(
        reports,
        *(someone(name, name) for name in ("settled", "contradicted", "one", "unheard")),
        most=9,
    )
    assert [(one.key, one.because) for one in found] == [
        ("unheard", Because.EMPTY),
        ("one", Because.UNSURE),
        ("contradicted", Because.DISAGREE),
    ]
    assert found[0].about == ("unheard", "continuity")


def test_what_matters_more_to_the_student_comes_first() -> None:
    reports = [*voices(1, -1, value="income"), *voices(1, -1, value="teaching")]
    weights = {"income": 1.0, "teaching": 3.0, "place": 2.0, "team": 0.0, "acuity": 0.1}
    (found,) = best(reports, someone(), weights=weights)
    assert found.about == ("family", "place", "teaching", "income")
    assert found.because is Because.EMPTY


def test_equal_weights_are_no_weights() -> None:
    reports = [*voices(1, -1, value="income"), *voices(1, value="teaching")]
    assert best(reports, someone()) == best(reports, someone(), weights={"income": 7, "teaching": 7})
    assert best(reports, someone()) == best(reports, someone(), weights={"income": 0, "teaching": 0})


def test_a_missing_viewpoint_adds_a_declared_bonus() -> None:
    plain, rural = best(
        voices(1, -1), someone("plain"), someone("rural", "family", "lives_it", "rural", "woman"),
        seen={"family": frozenset({"woman"})},
    )[::-1]  # fmt: skip
    assert rural.bits - plain.bits == pytest.approx(VIEWPOINT_BITS)
    assert (rural.viewpoints, plain.viewpoints) == (("rural",), ())
    assert rural.because is Because.DISAGREE


def test_a_viewpoint_alone_is_a_reason_where_all_else_is_settled() -> None:
    found = best(voices(1, 1, 1, 1), someone("a"), someone("b", "family", "lives_it", "rural"))
    assert [(one.key, one.because, one.about) for one in found] == [("b", Because.VIEWPOINT, ("family",))]


def test_where_nobody_spoke_no_viewpoint_is_missing_yet() -> None:
    one, other = best([], someone("a"), someone("b", "family", "lives_it", "rural", "training"))
    assert one.bits == other.bits
    assert other.viewpoints == ()


def test_who_has_spoken_of_it_already_is_not_asked_for_it_again() -> None:
    assert best(voices(1), someone("speaker 0")) == ()
    (found,) = best(voices(1), someone("speaker 0"), weights={"continuity": 1, "income": 1})
    assert found.about == ("family", "income")


def test_who_may_speak_of_it_counts_by_how_likely_that_is() -> None:
    half = Candidate("half", {"family": 0.5}, "lives_it", frozenset(), is_person=False)
    both = Candidate("both", {"family": 0.5, "surgery": 0.4}, "lives_it", frozenset(), is_person=False)
    sure, two, one = best([], half, both, someone("sure"))
    assert (sure.key, two.key, one.key) == ("sure", "both", "half")
    assert (two.bits, one.bits) == pytest.approx((0.9 * sure.bits, 0.5 * sure.bits))
    assert two.about[0] == "family"
    assert not one.is_person


def test_equals_are_ordered_by_key_whatever_order_they_come_in() -> None:
    people = [someone(key) for key in "cab"]
    for order in permutations(people):
        assert [one.key for one in best(voices(1, -1), *order, most=2)] == ["a", "b"]


def test_without_candidates_or_evidence_nothing_breaks() -> None:
    assert best([]) == ()
    assert [one.about for one in best([], someone())] == [("family",)]
    assert best([], Candidate("a", {}, "lives_it", frozenset(), is_person=True)) == ()


@pytest.mark.parametrize("weight", [-0.1, inf])
def test_a_negative_or_endless_weight_is_refused(weight: float) -> None:
    with pytest.raises(ValueError, match="0 or more"):
        best([], someone(), weights={"income": weight})


@pytest.mark.parametrize(("known", "chance"), [("dreamt_it", 1.0), ("saw_it", 1.1), ("saw_it", -0.1)])
def test_what_is_no_candidate_is_refused(known: str, chance: float) -> None:
    with pytest.raises(ValueError, match=r"known is|probability"):
        Candidate("a", {"family": chance}, known, frozenset(), is_person=True)
