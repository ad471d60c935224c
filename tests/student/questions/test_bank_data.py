"""The question bank as it ships: complete in both languages, and fit to be said aloud."""

import json
import re
from collections import Counter
from pathlib import Path
from typing import TypedDict, get_origin, get_type_hints

import pytest

from curbside.algorithms.question_checks import check_question
from curbside.student.questions.models import Question
from curbside.student.questions.rules import refused_favour

pytestmark = pytest.mark.slow

PROJECT = Path(__file__).resolve().parents[3]
BANK = PROJECT / "curbside" / "student" / "questions" / "data" / "bank.json"
SPECIALTIES = PROJECT / "curbside" / "foundation" / "specialties" / "data" / "specialties.csv"


class Entry(TypedDict):
    """One question of the bank, as the file holds it."""

    code: str
    theme: str
    moment: str
    text_en: str
    text_fr: str
    follow_up_en: str
    follow_up_fr: str
    minutes: int
    stages: list[str]
    specialties: list[str]


# In the order the themes are shown: meeting further people always comes last.
FEWEST_PER_THEME = {
    "path": 10,
    "day": 8,
    "rewards": 8,
    "myths": 7,
    "temperament": 8,
    "training": 9,
    "team": 7,
    "practice": 7,
    "time": 8,
    "patients": 8,
    "uncertainty": 7,
    "jobs": 6,
    "technology": 6,
    "income": 5,
    "research": 5,
    "equity": 7,
    "advice": 8,
    "neighbours": 6,
    "who-next": 6,
}
MOMENTS = {"open", "middle", "deep", "close"}
ENGLISH = ("text_en", "follow_up_en")
FRENCH = ("text_fr", "follow_up_fr")
WORDINGS = ENGLISH + FRENCH
NO_BREAK = "\u00a0"

# Words that let the other person answer with a bare yes or no.
CLOSED_OPENING = re.compile(
    r"(is|are|was|were|do|does|did|can|could|would|will|have|has|should|est-ce)\b",
    re.IGNORECASE,
)
# An informational interview asks for none of these.
OUT_OF_PLACE = re.compile(
    r"shadow|observership|reference|recommend|hire me|job for me|how much do you"
    r"|lettre|recommand|embauche|combien (gagnez|faites)-vous",
    re.IGNORECASE,
)
# "(e)", "·e" and the like cannot be said aloud.
UNSAYABLE_FRENCH = re.compile(r"\((e|ne|se|trice)s?\)|[·•]")


def read_bank() -> list[Entry]:
    entries: list[Entry] = json.loads(BANK.read_text(encoding="utf-8"))
    return entries


def badly_spaced(french: str) -> bool:
    """Tell whether a text breaks Canadian spacing.

    Nothing comes before ``? ! ;``; one no-break space before ``:`` and inside guillemets
    (Office québécois de la langue française, table of spacing).
    """
    crowded = re.search(r"\s[?!;]", french)
    loose = re.search(rf"(?<!{NO_BREAK}):|«(?!{NO_BREAK})|(?<!{NO_BREAK})»", french)
    doubled = re.search(r"\s{2}", french)
    return bool(crowded or loose or doubled)


def offenders(fields: tuple[str, ...], pattern: re.Pattern[str], *, start: bool = False) -> list[str]:
    find = pattern.match if start else pattern.search
    return [text for text in wordings(fields) if find(text)]


def wordings(fields: tuple[str, ...] = WORDINGS) -> list[str]:
    return [str(value) for entry in read_bank() for key, value in entry.items() if key in fields]


def test_the_bank_holds_at_least_120_questions() -> None:
    assert len(read_bank()) >= 120


def test_every_entry_has_exactly_the_fields_of_a_question() -> None:
    for entry in read_bank():
        types = {key: type(value) for key, value in entry.items()}
        assert types == {key: get_origin(kind) or kind for key, kind in get_type_hints(Entry).items()}, entry["code"]


def test_every_wording_is_filled_and_tidy() -> None:
    assert [text for text in wordings() if not text or text != " ".join(text.split(" ")).strip()] == []


@pytest.mark.parametrize("field", ["code", *WORDINGS])
def test_nothing_is_said_twice(field: str) -> None:
    counts = Counter(str(dict(entry)[field]).casefold() for entry in read_bank())
    assert [value for value, count in counts.items() if count > 1] == []


def test_no_follow_up_repeats_a_question() -> None:
    for question, follow_up in zip(ENGLISH[:1] + FRENCH[:1], ENGLISH[1:] + FRENCH[1:], strict=True):
        assert not set(wordings((question,))) & set(wordings((follow_up,)))


def test_codes_are_slugs_that_begin_with_their_theme() -> None:
    for entry in read_bank():
        assert re.fullmatch(rf"{entry['theme']}-\d\d", entry["code"])


def test_themes_come_in_order_with_whom_to_meet_last() -> None:
    themes = list(dict.fromkeys(entry["theme"] for entry in read_bank()))
    assert themes == list(FEWEST_PER_THEME)
    order = [themes.index(entry["theme"]) for entry in read_bank()]
    assert order == sorted(order)


@pytest.mark.parametrize(("theme", "fewest"), FEWEST_PER_THEME.items())
def test_every_theme_offers_a_choice(theme: str, fewest: int) -> None:
    assert sum(entry["theme"] == theme for entry in read_bank()) >= fewest


def test_every_question_fits_one_of_four_moments() -> None:
    assert {entry["moment"] for entry in read_bank()} == MOMENTS


def test_whom_to_meet_is_asked_at_the_end() -> None:
    moments = {entry["moment"] for entry in read_bank() if entry["theme"] == "who-next"}
    assert moments == {"close"}


def test_stages_and_specialties_are_ones_there_are() -> None:
    known = {line.split(",")[0] for line in SPECIALTIES.read_text(encoding="utf-8").splitlines()[1:]}
    for entry in read_bank():
        assert set(entry["stages"]) <= {"peer", "early", "long"}, entry["code"]
        assert set(entry["specialties"]) <= known, entry["code"]
        assert len(entry["stages"]) < 3, "a question for everybody names nobody"


@pytest.mark.parametrize("stage", ["peer", "early", "long"])
def test_some_questions_were_made_for_each_stage(stage: str) -> None:
    assert sum(stage in entry["stages"] for entry in read_bank()) >= 8


def test_answers_take_two_to_six_minutes() -> None:
    assert all(2 <= entry["minutes"] <= 6 for entry in read_bank())


def test_no_entry_was_left_untranslated() -> None:
    for entry in read_bank():
        assert entry["text_en"] != entry["text_fr"], entry["code"]
        assert entry["follow_up_en"] != entry["follow_up_fr"], entry["code"]


def test_a_wording_asks_one_thing() -> None:
    for text in wordings():
        assert text[-1] in "?.", text
        assert text.count("?") + text.count(".") == 1, text


def test_wordings_are_short_enough_to_say_aloud() -> None:
    assert [text for text in wordings() if len(text) > 200] == []
    assert [text for text in wordings(ENGLISH) if len(text.split()) >= 26] == []


def test_no_wording_can_end_with_yes_or_asks_for_a_favour() -> None:
    assert offenders(WORDINGS, CLOSED_OPENING, start=True) == []
    assert offenders(WORDINGS, OUT_OF_PLACE) == []
    assert [text for text in wordings() if refused_favour(text)] == []


@pytest.mark.parametrize(("language", "fields"), [("en", ENGLISH), ("fr", FRENCH)])
def test_our_own_adviser_takes_no_wording_for_closed(language: str, fields: tuple[str, str]) -> None:
    found = {text: check_question(text, language).flags for text in wordings(fields)}
    assert [text for text, flags in found.items() if any(flag.code == "closed" for flag in flags)] == []


def test_french_is_spaced_as_in_canada_and_can_be_said_aloud() -> None:
    assert [text for text in wordings(FRENCH) if badly_spaced(text)] == []
    assert offenders(FRENCH, UNSAYABLE_FRENCH) == []


@pytest.mark.parametrize("bad", ["Quoi ?", "Quoi\u00a0!", "Voici: tout", "«oui»", "Un  deux"])
def test_the_spacing_rule_sees_each_kind_of_slip(bad: str) -> None:
    assert badly_spaced(bad)


def test_the_spacing_rule_lets_good_french_through() -> None:
    assert not badly_spaced("Dites-moi\u00a0: que veut dire «\u00a0garde\u00a0»; et après?")


def test_apostrophes_and_quotes_are_typographic() -> None:
    assert offenders(WORDINGS, re.compile("['\"]")) == []


def test_no_template_runs_through_the_bank() -> None:
    for field in ("text_en", "text_fr"):
        openings = Counter(" ".join(re.split("[ ’]", text)[:4]) for text in wordings((field,)))
        assert [opening for opening, count in openings.items() if count > 5] == []


def test_whom_a_question_suits_reads_as_one_list() -> None:
    assert Question(stages=["early", "long"]).stage_words == ["Someone early in practice", "someone long in practice"]
    assert Question(stages=[]).stage_words == []
