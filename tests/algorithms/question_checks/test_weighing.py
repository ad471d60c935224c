"""What the lists see and what the network says, together."""

from curbside.algorithms.question_checks import CODES, LANGUAGES
from curbside.algorithms.question_checks.reading import read
from curbside.algorithms.question_checks.weighing import Together, least, likely, trust


def test_every_code_is_weighed_in_every_language() -> None:
    for language in LANGUAGES:
        assert set(trust()[language]) == set(CODES)


def test_lists_and_network_are_both_believed() -> None:
    for language in LANGUAGES:
        assert all(fit.listed > 0 and fit.meaning > 0 for fit in trust()[language].values())


def test_either_can_overrule_the_other() -> None:
    fit = Together(-1.0, 2.0, 1.0)
    assert fit.odds(by_list=True, by_meaning=0.0) > 0 > fit.odds(by_list=True, by_meaning=-2.0)
    assert fit.odds(by_list=False, by_meaning=2.0) > 0 > fit.odds(by_list=False, by_meaning=0.0)


def test_the_network_alone_has_to_be_surer() -> None:
    assert all(least(code, by_list=False) > least(code, by_list=True) for code in CODES)


def test_a_refusal_has_to_be_surest() -> None:
    assert least("asks_for_job", by_list=True) == max(least(code, by_list=True) for code in CODES)


def test_of_two_words_and_of_other_letters_only_the_lists_speak() -> None:
    for text in ("Hire me?", "Как вы выбрали хирургию?"):
        assert likely(read(text, {}), "en", {"closed"}) == {"closed"}
