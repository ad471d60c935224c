"""The page after a conversation."""

from collections.abc import Callable

import pytest
from django.test import Client
from django.urls import reverse
from pytest_django import DjangoAssertNumQueries

from curbside.foundation.specialties.models import Specialty
from curbside.student.meetings.models import Meeting, Note, NoteKind
from curbside.student.questions.models import Card
from curbside.student.reflection.forms import NextStepForm
from curbside.student.reflection.models import Heard, NextStep, Reflection, TurningPoint

pytestmark = pytest.mark.slow

TURN = {
    "turn-kind": "chance",
    "turn-what": "A gap in the rotation",
    "turn-year": "2019",
    "turn-did": "stayed for lunch",
}
STEP = {"step-when": "I get home on Sunday", "step-then": "write to Amira"}


def url(reflection: Reflection) -> str:
    return reverse("reflection:reflection", args=[reflection.pk])


def test_the_button_begins_and_leads_to_the_page(meeting: Meeting, as_maelle: Client) -> None:
    for _ in range(2):
        answer = as_maelle.post(reverse("reflection:reflection_new", args=[meeting.pk]))
        assert answer.headers["Location"] == url(Reflection.objects.get())


def test_hoped_stands_beside_heard_with_the_noted_lines_filled_in(
    reflection: Reflection, cards: list[Card], note: Callable[..., Note], as_maelle: Client
) -> None:
    note("nights are one in six", card=cards[0])
    note("she minds the phone", card=cards[0])
    page = as_maelle.get(url(reflection)).text
    assert "Hope 0" in page
    assert "\nnights are one in six\nshe minds the phone</textarea>" in page


def test_lines_under_no_question_are_filled_in_as_what_stayed(
    reflection: Reflection, note: Callable[..., Note], as_maelle: Client
) -> None:
    note("ask who they eat lunch with")
    page = as_maelle.get(url(reflection)).text
    assert "\nask who they eat lunch with</textarea>" in page


def test_what_stayed_and_was_emptied_does_not_come_back(
    reflection: Reflection, note: Callable[..., Note], as_maelle: Client
) -> None:
    note("ask who they eat lunch with")
    shown = {"stayed-text": "ask who they eat lunch with", "initial-stayed-text": "ask who they eat lunch with"}
    as_maelle.post(url(reflection), {**shown, "part": "whom", "whom-name": "Amira"})
    reflection.refresh_from_db()
    assert reflection.stayed_with_me == "ask who they eat lunch with"
    as_maelle.post(url(reflection), {**shown, "stayed-text": "", "part": "stayed"})
    assert "lunch with</textarea>" not in as_maelle.get(url(reflection)).text
    as_maelle.post(url(reflection), {"part": "finish"})
    reflection.refresh_from_db()
    assert reflection.stayed_with_me == ""


def test_questions_that_were_not_asked_wait_below(
    reflection: Reflection, cards: list[Card], note: Callable[..., Note], as_maelle: Client
) -> None:
    note(card=cards[0], kind=NoteKind.ASKED)
    page = as_maelle.get(url(reflection))
    assert "1 question you did not ask" in page.text
    assert [one.card for one in page.context["page"].shown] == [cards[0]]


def test_keeping_an_answer_comes_back_to_it(reflection: Reflection, cards: list[Card], as_maelle: Client) -> None:
    field = f"h-{cards[0].pk}"
    said = {f"{field}-text": "One night in six", f"{field}-held": "between", "part": f"heard:{cards[0].pk}"}
    answer = as_maelle.post(url(reflection), said)
    assert answer.headers["Location"].endswith(f"?saved=card-{cards[0].pk}#card-{cards[0].pk}")
    assert Heard.objects.values_list("text", "held").get() == ("One night in six", "between")
    assert as_maelle.get(answer.headers["Location"]).text.count("Saved") == 1


def test_keeping_one_part_keeps_what_was_typed_in_the_others(
    reflection: Reflection, cards: list[Card], as_maelle: Client
) -> None:
    as_maelle.post(url(reflection), {**TURN, **STEP, "stayed-text": "the boat", "part": f"heard:{cards[0].pk}"})
    reflection.refresh_from_db()
    assert reflection.stayed_with_me == "the boat"
    assert TurningPoint.objects.values_list("kind", "year").get() == ("chance", 2019)
    assert NextStep.objects.get().then == "write to Amira"


def test_a_page_left_open_elsewhere_writes_over_nothing_untouched(
    reflection: Reflection, cards: list[Card], as_maelle: Client
) -> None:
    field = f"h-{cards[0].pk}-text"
    as_maelle.post(url(reflection), {field: "newer words", "part": f"heard:{cards[0].pk}"})
    old = {field: "older words", f"initial-{field}": "older words", "stayed-text": "the boat", "part": "finish"}
    as_maelle.post(url(reflection), old)
    assert Heard.objects.get(card=cards[0]).text == "newer words"


def test_the_fields_carry_what_they_were_shown_with(
    reflection: Reflection, cards: list[Card], as_maelle: Client
) -> None:
    page = as_maelle.get(url(reflection)).text
    for field in ("text", "held"):
        assert f'name="initial-h-{cards[0].pk}-{field}"' in page


def test_noted_lines_that_were_emptied_stay_empty(
    reflection: Reflection, cards: list[Card], note: Callable[..., Note], as_maelle: Client
) -> None:
    note("nights", card=cards[0])
    field = f"h-{cards[0].pk}-text"
    as_maelle.post(url(reflection), {field: "", f"initial-{field}": "nights", "part": "stayed"})
    assert "\nnights</textarea>" not in as_maelle.get(url(reflection)).text


def test_sent_twice_everything_is_kept_once(reflection: Reflection, cards: list[Card], as_maelle: Client) -> None:
    said = {**TURN, **STEP, f"h-{cards[0].pk}-text": "six", "part": "turn"}
    for _ in range(2):
        assert as_maelle.post(url(reflection), said).status_code == 302
    assert (Heard.objects.count(), TurningPoint.objects.count(), NextStep.objects.count()) == (1, 1, 1)


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ({"part": "turn"}, "Choose one of these."),
        ({**TURN, "turn-kind": "fate", "part": "turn"}, "not one of the choices here"),
        ({**TURN, "turn-year": "last", "part": "turn"}, "Write the year in four digits"),
        ({**TURN, "turn-year": "99999999999999999999", "part": "turn"}, "Write a year from 1900"),
        ({"step-when": "it rains", "part": "step"}, "Say what you will do then."),
        ({"step-then": "read", "part": "finish"}, "Name a time or a place"),
    ],
)
def test_what_is_missing_is_said_at_its_part_and_the_rest_is_kept(
    reflection: Reflection, as_maelle: Client, said: dict[str, str], words: str
) -> None:
    page = as_maelle.post(url(reflection), {**said, "stayed-text": "the boat"})
    reflection.refresh_from_db()
    assert (page.status_code, reflection.stayed_with_me, reflection.finished_at) == (200, "the boat", None)
    assert words in page.text


def test_a_text_that_is_too_long_loses_nothing(reflection: Reflection, cards: list[Card], as_maelle: Client) -> None:
    page = as_maelle.post(url(reflection), {f"h-{cards[0].pk}-text": "å" * 100_000, "part": f"heard:{cards[0].pk}"})
    assert "95000 characters longer" in page.text.replace("\u00a0", "").replace(",", "")
    assert "å" * 100_000 in page.text


def test_hostile_text_is_only_text(reflection: Reflection, cards: list[Card], as_maelle: Client) -> None:
    text = "<script>x</script>\r\nשלום\u202e\x00 100 % {{ x }}"
    said = {f"h-{cards[0].pk}-text": text, "turn-kind": "person", "turn-what": text, "stayed-text": text, "part": ""}
    said |= {"step-when": text, "step-then": text}
    as_maelle.post(url(reflection), said)
    page = as_maelle.get(url(reflection)).text
    assert Heard.objects.get().text == "<script>x</script>\nשלום 100 % {{ x }}"
    assert NextStep.objects.get().when == "<script>x</script> שלום 100 % {{ x }}"
    assert "<script>x" not in page
    assert "<script>x" not in as_maelle.get(reverse("reflection:reflections")).text


def test_a_turning_point_is_taken_out_and_put_back(point: TurningPoint, as_maelle: Client) -> None:
    address = url(point.reflection)
    answer = as_maelle.post(address, {"part": f"remove:{point.pk}", "stayed-text": "the boat"})
    page = as_maelle.get(answer.headers["Location"]).text
    assert f'value="return:{point.pk}"' in page
    assert f'value="remove:{point.pk}"' not in page
    as_maelle.post(address, {"part": f"return:{point.pk}"})
    assert TurningPoint.objects.kept().count() == 1
    assert Reflection.objects.get().stayed_with_me == "the boat"


def test_putting_back_what_was_forgotten_keeps_what_was_typed_and_says_so(
    point: TurningPoint, as_maelle: Client
) -> None:
    address = url(point.reflection)
    for part in (f"remove:{point.pk}", "finish"):
        as_maelle.post(address, {"part": part})
    page = as_maelle.post(address, {"part": f"return:{point.pk}", "stayed-text": "the boat"}, follow=True)
    assert "That was forgotten when you finished" in page.text
    assert Reflection.objects.get().stayed_with_me == "the boat"


def test_what_was_taken_out_can_be_put_back_where_another_part_is_wrong(point: TurningPoint, as_maelle: Client) -> None:
    page = as_maelle.post(url(point.reflection), {"part": f"remove:{point.pk}", "step-when": "it rains"}).text
    assert f'value="return:{point.pk}"' in page


def test_the_page_leads_to_the_part_that_needs_another_look(reflection: Reflection, as_maelle: Client) -> None:
    page = as_maelle.post(url(reflection), {"turn-what": "A gap", "part": "turn"}).text
    assert '<a href="#turn">Go to it</a>' in page.partition('id="wrong" tabindex="-1" autofocus')[2]
    assert 'aria-describedby="id_turn-kind_error"' in page
    assert 'id="id_turn-kind_error"' in page


def test_finishing_keeps_noted_lines_as_heard_and_leads_to_the_thank_you(
    reflection: Reflection, cards: list[Card], note: Callable[..., Note], as_maelle: Client
) -> None:
    note("nights", card=cards[0])
    field = f"h-{cards[0].pk}-text"
    answer = as_maelle.post(url(reflection), {field: "nights", f"initial-{field}": "nights", "part": "finish"})
    reflection.refresh_from_db()
    assert answer.headers["Location"] == reverse("reflection:thank_you", args=[reflection.pk])
    assert (reflection.finished_at is not None, Heard.objects.get().text) == (True, "nights")


def test_a_card_taken_off_the_sheet_keeps_what_was_heard(
    reflection: Reflection, cards: list[Card], as_maelle: Client
) -> None:
    Heard.objects.create(reflection=reflection, card=cards[0], text="One night in six")
    Card.objects.update(is_on_sheet=False)
    assert "One night in six" in as_maelle.get(url(reflection)).text


@pytest.mark.parametrize("count", [1, 3])
def test_more_of_everything_asks_the_database_no_more(
    reflection: Reflection,
    cards: list[Card],
    note: Callable[..., Note],
    as_maelle: Client,
    medicine: Specialty,
    count: int,
    django_assert_num_queries: DjangoAssertNumQueries,
) -> None:
    for at in range(count):
        card = Card.objects.create(
            sheet=cards[0].sheet, text=f"Q{at}", hope="h", is_on_sheet=True, created_at=reflection.begun_at
        )
        note("line", card=card)
        heard = Heard.objects.create(reflection=reflection, card=card, text="x", held="held")
        for on in (heard, None):
            reflection.evidence.create(
                heard=on, value="team", specialty=medicine, leans="for", created_at=reflection.begun_at
            )
        reflection.turning_points.create(kind="chance", what=f"gap {at}")
        as_maelle.post(url(reflection), {"step-when": f"{at}", "step-then": "y", "part": "step"})
    with django_assert_num_queries(11):
        assert as_maelle.get(url(reflection)).status_code == 200


@pytest.mark.parametrize(
    ("when", "then", "kept"),
    [
        ("If I see her", "I will ask", ("I see her", "ask")),
        ("I see her", "then I’ll ask", ("I see her", "ask")),
        ("si je la vois", "alors je demande", ("je la vois", "je demande")),
        ("S’il fait beau", "je marche", ("il fait beau", "je marche")),
        ("iffy weather", "I willingly ask", ("iffy weather", "I willingly ask")),
        ("If", "I will", ("If", "I will")),
    ],
)
def test_the_words_a_plan_begins_with_are_not_said_twice(when: str, then: str, kept: tuple[str, str]) -> None:
    form = NextStepForm({"step-when": when, "step-then": then}, prefix="step")
    assert form.is_valid()
    assert (form.cleaned_data["when"], form.cleaned_data["then"]) == kept
