"""The place rule against places labelled by hand, and against the ways people bend a word."""

import csv
import time
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from curbside.algorithms.place_text import read_place
from curbside.algorithms.places import (
    MAX_LENGTH,
    PlaceKind,
    PlaceReason,
    PlaceVerdict,
    judge_place,
)

with (Path(__file__).parent / "places_labelled.csv").open(encoding="utf-8", newline="") as file:
    ROWS = list(csv.DictReader(file))
REFUSED = [row for row in ROWS if row["allowed"] == "0" and row["text"].strip()]
UNSEEN = "\u200b\u200c\u200d\u2060\u200e\u200f\u202a\u202c\u00ad\ufeff"
SPACES = " \u00a0\u2009\u3000\t\n"


def verdict_on(row: dict[str, str]) -> PlaceVerdict:
    return judge_place(PlaceKind(row["kind"]), row["text"])


def quickest(work: Callable[[], object], runs: int) -> float:
    """Return the least of several timings, in seconds: what the work costs on an idle machine."""
    timings = []
    for _ in range(runs):
        start = time.perf_counter()
        work()
        timings.append(time.perf_counter() - start)
    return min(timings)


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"{row['kind']}: {row['text']}")
def test_every_labelled_place_is_judged_as_labelled(row: dict[str, str]) -> None:
    verdict = verdict_on(row)

    assert verdict.allowed is (row["allowed"] == "1"), verdict


def test_the_labelled_places_cover_both_languages_and_both_answers() -> None:
    counts = {
        (language, allowed): sum(r["language"] == language and r["allowed"] == allowed for r in ROWS)
        for language in ("en", "fr")
        for allowed in "01"
    }

    assert len(ROWS) >= 160
    assert min(counts.values()) >= 40, counts


@pytest.mark.parametrize("row", REFUSED, ids=lambda row: row["text"])
def test_a_refusal_shows_the_words_and_three_alternatives(row: dict[str, str]) -> None:
    verdict = verdict_on(row)

    assert verdict.reason is not None
    assert len(set(verdict.alternatives)) == 3
    assert read_place(verdict.found).folded.strip(" ") in read_place(row["text"]).folded


@pytest.mark.parametrize(
    ("kind", "text", "reason", "found"),
    [
        ("public", "My Condo on Bathurst", PlaceReason.HOME, "My Condo"),
        ("public", "rendez-vous Chez Moi, 19 h", PlaceReason.HOME, "Chez Moi"),
        ("workplace", "Dr. Lee’s Home-Office", PlaceReason.HOME_OFFICE, "Home-Office"),
        (
            "workplace",
            "son cabinet à domicile",
            PlaceReason.HOME_OFFICE,
            "cabinet à domicile",
        ),
        ("public", "220 Elm, Apt. 4", PlaceReason.APARTMENT_NUMBER, "Apt. 4"),
        (
            "public",
            "unit 1203, 88 King St W",
            PlaceReason.APARTMENT_NUMBER,
            "unit 1203",
        ),
        ("public", "Hotel room 412", PlaceReason.PRIVATE_ROOM, "Hotel room"),
        ("public", "  ", PlaceReason.EMPTY, ""),
        ("public", "☕️", PlaceReason.EMPTY, ""),
        ("public", "c\u200bhez  m\u200boi", PlaceReason.HOME, "chez moi"),
    ],
)
def test_the_reason_and_the_words_found(kind: str, text: str, reason: PlaceReason, found: str) -> None:
    verdict = judge_place(PlaceKind(kind), text)

    assert (verdict.reason, verdict.found) == (reason, found)


def test_an_allowed_place_carries_nothing_else() -> None:
    assert judge_place(PlaceKind.PUBLIC, "Tim Hortons") == PlaceVerdict(allowed=True)


def test_a_home_office_is_offered_a_public_place_video_or_phone() -> None:
    verdict = judge_place(PlaceKind.WORKPLACE, "home office")

    assert verdict.alternatives == (PlaceKind.PUBLIC, PlaceKind.VIDEO, PlaceKind.PHONE)


def test_a_zero_width_mark_in_place_of_a_space_hides_nothing() -> None:
    assert not judge_place(PlaceKind.PUBLIC, "at my\u200bplace").allowed


@pytest.mark.parametrize("kind", PlaceKind)
def test_too_long_counts_trimmed_characters(kind: PlaceKind) -> None:
    fitting = "  " + "a" * MAX_LENGTH + "  "

    assert judge_place(kind, fitting).allowed
    assert judge_place(kind, fitting + "b").reason is PlaceReason.TOO_LONG


@pytest.mark.slow
@given(st.sampled_from(PlaceKind), st.text(max_size=400))
def test_no_text_raises(kind: PlaceKind, text: str) -> None:
    verdict = judge_place(kind, text)

    assert verdict.allowed is (verdict.reason is None)


@given(
    st.sampled_from(REFUSED),
    st.sampled_from([str.upper, str.lower, str.title, str.swapcase]),
)
def test_a_refusal_survives_any_case(row: dict[str, str], bend: Callable[[str], str]) -> None:
    assert not judge_place(PlaceKind(row["kind"]), bend(row["text"])).allowed


@given(st.sampled_from(REFUSED), st.data())
def test_a_refusal_survives_unseen_marks_and_accents_lost_or_added(row: dict[str, str], data: st.DataObject) -> None:
    bent = "".join(
        character + data.draw(st.sampled_from(["", "", "", "\u0301", "\u0327", *UNSEEN])) for character in row["text"]
    )

    assert not judge_place(PlaceKind(row["kind"]), bent).allowed


@given(st.sampled_from(REFUSED), st.data())
def test_a_refusal_survives_other_and_wider_spaces(row: dict[str, str], data: st.DataObject) -> None:
    spaces = st.text(alphabet=SPACES, min_size=1, max_size=3)
    bent = "".join(data.draw(spaces) if c == " " else c for c in row["text"])

    assert not judge_place(PlaceKind(row["kind"]), f" {bent}\t").allowed


@given(st.sampled_from(REFUSED), st.sampled_from(["'", "’", "ʼ", "`", "＇"]))
def test_a_refusal_survives_any_apostrophe(row: dict[str, str], apostrophe: str) -> None:
    bent = row["text"].replace("’", "'").replace("'", apostrophe)

    assert not judge_place(PlaceKind(row["kind"]), bent).allowed


def test_a_labelled_place_takes_under_ten_milliseconds_on_average() -> None:
    texts = [(PlaceKind(row["kind"]), row["text"]) for row in ROWS]

    seconds = quickest(lambda: [judge_place(kind, text) for kind, text in texts], runs=5)

    assert seconds / len(texts) < 0.010


@pytest.mark.parametrize("text", ["my " * 33_334, "x" * 100_000, "\u200b" * 100_000, " " * 100_000])
def test_a_hundred_thousand_characters_take_under_50_milliseconds(text: str) -> None:
    assert quickest(lambda: judge_place(PlaceKind.PUBLIC, text), runs=3) < 0.05
