"""What a check gives back, whatever it is given."""

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from curbside.algorithms.question_checks import CODES, LANGUAGES, check_question


def codes(text: str, language: str = "en") -> list[str]:
    return [flag.code for flag in check_question(text, language).flags]


def test_an_open_question_has_no_flag() -> None:
    assert not check_question("How did you come to choose psychiatry?", "en").flags
    assert not check_question("Comment en êtes-vous venue à la psychiatrie?", "fr").flags


def test_only_a_job_or_a_reference_is_refused() -> None:
    assert check_question("Would you write me a letter of reference?", "en").refused
    assert not check_question("How much do you make?", "en").refused
    assert check_question("Pourriez-vous m’écrire une lettre de recommandation?", "fr").refused


def test_what_or_how_at_the_start_does_not_make_a_question_open() -> None:
    assert "closed" in codes("What year did you graduate?")
    assert "closed" in codes("How long is your commute?")
    assert "closed" in codes("Quel est votre salaire?", "fr")


def test_a_request_for_a_story_is_open_though_an_auxiliary_comes_first() -> None:
    assert not codes("Could you tell me about your first night on call?")
    assert not codes("Pourriez-vous me parler de votre première garde?", "fr")


def test_whom_else_to_meet_may_always_be_asked() -> None:
    assert not codes("Is there anyone else you think I should talk with?")
    assert not codes("Y a-t-il quelqu’un d’autre que je devrais rencontrer?", "fr")


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Do you have any advice for a new clerk?", "en"),
        ("Is there anything I forgot to ask?", "en"),
        ("Could you recommend a book about the work?", "en"),
        ("Avez-vous un conseil pour une nouvelle externe?", "fr"),
        ("Y a-t-il autre chose que je devrais savoir?", "fr"),
    ],
)
def test_what_the_other_would_like_to_give_may_be_asked_for(text: str, language: str) -> None:
    assert not codes(text, language)


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("What are the responsibilities that come with your position?", "en"),
        ("What skills does one need on a burn unit?", "en"),
        ("Quelles qualités faut-il pour tenir en pédiatrie?", "fr"),
        ("En quoi consiste votre travail d'équipe?", "fr"),
    ],
)
def test_what_the_work_is_like_for_the_other_is_not_looked_up(text: str, language: str) -> None:
    assert not codes(text, language)
    assert "answerable_online" in codes("What degree does a notary need?")
    assert "answerable_online" in codes("Quel diplôme faut-il pour être notaire?", "fr")


def test_two_sides_of_one_question_are_one_question() -> None:
    assert not codes("What do you like most about nights? And least?")
    assert not codes("Quels sont les avantages du laboratoire? Et les inconvénients?", "fr")
    assert "several" in codes("How did you choose surgery? What do you do at home?")


def test_flags_come_the_gravest_first() -> None:
    seen = codes("Would you hire me? What do they pay you? Isn't it fun?")
    assert seen == sorted(seen, key=CODES.index)
    assert seen[0] == "asks_for_job"


def test_what_was_found_is_quoted_as_it_was_written() -> None:
    (flag,) = check_question("Où  habitez‑vous?", "fr").flags
    assert (flag.code, flag.found) == ("closed", "Où  habitez‑vous")


def test_a_good_question_in_the_other_language_is_let_be() -> None:
    assert not codes("Comment avez-vous trouvé votre premier poste?")
    assert not codes("What nearly made you choose something else?", "fr")


@pytest.mark.parametrize("begun", ["", " ", "?", "a", "What", "What is", "Quel est"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_of_what_is_only_begun_nothing_is_said(begun: str, language: str) -> None:
    assert not codes(begun, language)


def test_a_polite_request_for_a_story_is_no_favour() -> None:
    assert not check_question("Pourriez-vous me parler de vos premières semaines comme résidente?", "fr").refused
    assert not check_question("Would you be willing to think aloud about where rheumatology is heading?", "en").refused


def test_a_language_nobody_checks_is_an_error() -> None:
    with pytest.raises(KeyError):
        check_question("Wie geht es?", "de")


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=200), st.sampled_from(LANGUAGES))
def test_no_text_is_too_strange(text: str, language: str) -> None:
    for flag in check_question(text, language).flags:
        assert flag.code in CODES


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize(
    "unit",
    [
        "a",
        "what ",
        "and you, ",
        "qu'",
        "'-",
        "le la ",
        "is it? ",
        "you your ",
        "vous avez-vous et ",
        "1",
        "tell me that the ",
        "㌖",
        "ﷺ ",
        "ﷺ",
    ],
)
def test_a_very_long_text_is_read_in_a_moment(unit: str, language: str) -> None:
    text = (unit * 100_000)[:100_000]
    before = time.perf_counter()
    check_question(text, language)
    assert time.perf_counter() - before < 1
