import time

import pytest

from curbside.algorithms.ask_wording import read_ask


def test_words_are_counted_as_people_count_them() -> None:
    assert read_ask("Aujourd’hui, l'après-midi: 20 minutes? Bien sûr.").words == 6


def test_bracketed_parts_are_pointed_at_as_typed() -> None:
    assert read_ask("Hi,\n[one line]\nand [two times].").to_fill_in == ("[one line]", "[two times]")


def test_an_open_bracket_alone_is_only_a_sign() -> None:
    assert read_ask("I counted to [ten and stopped").to_fill_in == ()


@pytest.mark.parametrize(
    "text",
    [
        "Do you know of a summer job for me?",
        "Could you write me a letter of reference?",
        "I am also looking for a job.",
        "Would you be a good reference for my file?",
        "Are you hiring?",
        "Auriez-vous un poste pour moi?",
        "Pourriez-vous m’écrire une lettre de recommandation?",
        "Je cherche un emploi pour l’été.",
    ],
)
def test_asking_for_a_job_or_a_reference_is_seen(text: str) -> None:
    assert read_ask(text).too_much


@pytest.mark.parametrize(
    "text",
    [
        "This is not about a job or a reference.",
        "Il ne s’agit ni d’un emploi ni d’une référence.",
        "I would like to hear what your job is like on a good day.",
        "What do you prefer about your work?",
        "Qu’est-ce qui vous a fait choisir la médecine familiale?",
        "",
    ],
)
def test_saying_it_is_not_for_one_and_talk_of_work_are_let_be(text: str) -> None:
    assert not read_ask(text).too_much


@pytest.mark.parametrize("text", ["[" * 100_000, "a " * 50_000, "job [" * 20_000, "-'" * 50_000, "a job not " * 10_000])
def test_a_hundred_thousand_characters_are_read_at_once(text: str) -> None:
    begun = time.process_time()
    read_ask(text)
    assert time.process_time() - begun < 5
