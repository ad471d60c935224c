import pytest

from curbside.algorithms.ask_wording import read_ask
from curbside.student.outreach.size import Size
from curbside.student.outreach.starting_texts import StartingText, starting_text
from curbside.student.people.models import HowKnown

SIZE = Size(3, 20)
WAYS = ["", *HowKnown.values]


def text(how_known: str, language: str) -> StartingText:
    return starting_text(
        how_known, language=language, name="Harjit Singh Dhaliwal", student="Maëlle Okafor-Roy", size=SIZE
    )


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize("how_known", WAYS)
def test_every_text_lies_in_the_soft_band(how_known: str, language: str) -> None:
    assert read_ask(text(how_known, language).body).is_in_band


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize("how_known", WAYS)
def test_every_text_leaves_something_to_the_student(how_known: str, language: str) -> None:
    assert len(read_ask(text(how_known, language).body).to_fill_in) == 2


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize("how_known", WAYS)
def test_every_text_asks_for_twenty_minutes_and_for_neither_job_nor_reference(how_known: str, language: str) -> None:
    said = text(how_known, language).body
    assert "20 minutes" in said
    assert ("not about a job" if language == "en" else "ni d’un emploi") in said
    assert not read_ask(said).too_much


@pytest.mark.parametrize("language", ["en", "fr"])
@pytest.mark.parametrize("how_known", WAYS)
@pytest.mark.parametrize("size", [Size(1, 15), Size(5, 25), Size(12, 40)])
def test_every_text_asks_for_what_is_on_the_sheet(how_known: str, language: str, size: Size) -> None:
    reading = read_ask(starting_text(how_known, language=language, name="Li", student="M", size=size).body)
    assert reading.questions == {size.questions}
    assert reading.minutes == {size.minutes}
    assert not size.differs_from(reading)
    assert Size(size.questions + 1, size.minutes).differs_from(reading)


def test_a_text_without_numbers_is_never_corrected() -> None:
    assert not SIZE.differs_from(read_ask("Could I ask you a few questions, for a few minutes?"))


@pytest.mark.parametrize("how_known", WAYS)
def test_every_text_is_signed_and_addressed(how_known: str) -> None:
    said = text(how_known, "en").body
    assert "Harjit Singh Dhaliwal" in said.splitlines()[0]
    assert said.endswith("Maëlle Okafor-Roy")


def test_a_name_that_looks_like_a_slot_stays_a_name() -> None:
    said = starting_text("friend", language="en", name="{student}", student="{questions}", size=SIZE)
    assert said.body.startswith("Hi {student},")
    assert said.body.endswith("{questions}")


def test_a_family_doctor_is_asked_apart_from_ones_own_care() -> None:
    assert "apart from my own care" in text("family_doctor", "en").body


@pytest.mark.parametrize("how_known", ["", "met_once"])
def test_nobody_is_told_that_they_have_not_met_unless_the_student_said_so(how_known: str) -> None:
    for language in ("en", "fr"):
        said = text(how_known, language).body
        assert "have not met" not in said
        assert "ne nous connaissons pas" not in said
    assert "have not met" in text("not_yet", "en").body
