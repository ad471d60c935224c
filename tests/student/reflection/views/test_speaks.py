"""What an answer speaks to, and from where somebody speaks, on the page after a conversation."""

from collections.abc import Callable

import pytest
from django.test import Client
from django.urls import reverse

from curbside.foundation.specialties.models import Specialty
from curbside.student.meetings.models import Note
from curbside.student.people.models import Contact
from curbside.student.questions.models import Card
from curbside.student.reflection.models import Evidence, Heard, Reflection, TurningPoint, Viewpoint

pytestmark = pytest.mark.slow

ELSEWHERE = "00000000-0000-4000-8000-000000000000"


def url(reflection: Reflection) -> str:
    return reverse("reflection:reflection", args=[reflection.pk])


@pytest.fixture
def linked(cards: list[Card], harjit: Contact, medicine: Specialty) -> Card:
    """A question linked to a value, to someone whose specialty is known."""
    Card.objects.filter(pk=cards[0].pk).update(value="control")
    Contact.objects.filter(pk=harjit.pk).update(specialty=medicine)
    return cards[0]


def as_shown(card: Card, value: str = "control", specialty: str = "internal-medicine") -> dict[str, str]:
    """What a browser sends of a form nobody touched."""
    shown = {"value": value, "specialty": specialty, "strength": "2", "known": "lives_it"}
    sent = {f"e-{card.pk}-{name}": text for name, text in shown.items()}
    return sent | {f"initial-{name}": text for name, text in sent.items()}


def test_one_tap_is_enough_where_question_and_person_are_known(
    reflection: Reflection, linked: Card, as_maelle: Client
) -> None:
    page = as_maelle.get(url(reflection)).text
    assert "Hours of my own, in Internal Medicine" in page
    as_maelle.post(url(reflection), {**as_shown(linked), f"e-{linked.pk}-leans": "for", "part": ""})
    row = Evidence.objects.get()
    assert (row.value, row.specialty_id, row.leans, row.strength, row.known) == (
        "control",
        "internal-medicine",
        "for",
        2,
        "lives_it",
    )
    assert row.heard is not None
    assert "There is much of it · Clearly · They live it" in as_maelle.get(url(reflection)).text


def test_left_as_shown_it_says_nothing(reflection: Reflection, linked: Card, as_maelle: Client) -> None:
    assert as_maelle.post(url(reflection), {**as_shown(linked), "part": "finish"}).status_code == 302
    assert not Evidence.objects.exists()


def test_what_speaks_keeps_the_noted_lines_it_stands_under(
    reflection: Reflection, linked: Card, note: Callable[..., Note], as_maelle: Client
) -> None:
    note("nights", card=linked)
    text = {f"h-{linked.pk}-text": "nights", f"initial-h-{linked.pk}-text": "nights"}
    as_maelle.post(url(reflection), {**text, **as_shown(linked), f"e-{linked.pk}-leans": "against", "part": ""})
    assert Heard.objects.get().text == "nights"


def test_a_specialty_named_once_stands_for_the_others(
    reflection: Reflection, cards: list[Card], medicine: Specialty, as_maelle: Client
) -> None:
    one, two = (as_shown(card, "team", "") | {f"e-{card.pk}-leans": "for"} for card in cards)
    one |= {f"e-{cards[0].pk}-specialty": medicine.pk}
    as_maelle.post(url(reflection), {**one, **two, "part": ""})
    assert list(Evidence.objects.values_list("specialty", flat=True)) == [medicine.pk] * 2


@pytest.mark.parametrize(
    ("field", "text", "words"),
    [
        ("leans", "", "Say which way it points"),
        ("value", "", "Choose what it speaks to."),
        ("value", "x" * 9_000, "not one of the choices here"),
        ("specialty", "", "Say which specialty they spoke of."),
        ("specialty", "no-such", "not one of the choices here"),
        ("strength", "99999999999999999999", "not one of the choices here"),
        ("known", "<b>", "not one of the choices here"),
    ],
)
def test_what_is_missing_is_said_in_the_open_and_the_rest_is_kept(
    reflection: Reflection, cards: list[Card], medicine: Specialty, as_maelle: Client,
    field: str, text: str, words: str,
) -> None:  # fmt: skip
    specialty = "" if field == "specialty" else medicine.pk
    sent = as_shown(cards[0], "", "") | {f"e-{cards[0].pk}-leans": "for"}
    sent |= {f"e-{cards[0].pk}-value": "team", f"e-{cards[0].pk}-specialty": specialty}
    page = as_maelle.post(url(reflection), {**sent, f"e-{cards[0].pk}-{field}": text, "stayed-text": "the boat"})
    reflection.refresh_from_db()
    assert (page.status_code, reflection.stayed_with_me, Evidence.objects.count()) == (200, "the boat", 0)
    assert words in page.text
    if field != "leans":
        assert '<details class="more exactly" open>' in page.text


def test_the_talk_as_a_whole_speaks_in_a_line_of_ones_own(
    reflection: Reflection, medicine: Specialty, as_maelle: Client
) -> None:
    said = {"speaks-value": "team", "speaks-specialty": medicine.pk, "speaks-leans": "against", "speaks-words": "Alone"}
    for _ in range(2):
        answer = as_maelle.post(url(reflection), {**said, "part": "speaks"})
    row = Evidence.objects.get()
    assert (row.heard, row.words, row.strength, row.known) == (None, "Alone", 2, "lives_it")
    page = as_maelle.get(answer.headers["Location"]).text
    assert ("Alone" in page, page.count("Saved")) == (True, 1)


def test_it_is_taken_out_and_put_back_where_it_stood(reflection: Reflection, linked: Card, as_maelle: Client) -> None:
    as_maelle.post(url(reflection), {**as_shown(linked), f"e-{linked.pk}-leans": "for", "part": ""})
    row = Evidence.objects.get()
    answer = as_maelle.post(url(reflection), {"part": f"out:{row.pk}", "stayed-text": "the boat"})
    page = as_maelle.get(answer.headers["Location"]).text
    assert f'value="back:{row.pk}"' in page
    assert f'value="out:{row.pk}"' not in page
    as_maelle.post(url(reflection), {"part": f"back:{row.pk}"})
    assert Evidence.objects.kept().get() == row
    assert Reflection.objects.get().stayed_with_me == "the boat"


@pytest.mark.parametrize("part", ["out", "back"])
def test_evidence_of_another_reflection_is_nowhere(
    reflection: Reflection,
    medicine: Specialty,
    more_talks: Callable[[int], list[Reflection]],
    as_maelle: Client,
    as_tomas: Client,
    part: str,
) -> None:
    other = more_talks(1)[0]
    row = other.evidence.create(value="team", specialty=medicine, leans="for", created_at=other.begun_at)
    for at in (row.pk, ELSEWHERE, "nothing", ""):
        assert as_maelle.post(url(reflection), {"part": f"{part}:{at}"}).status_code == 302
    assert as_tomas.post(url(other), {"part": f"{part}:{row.pk}"}).status_code == 404
    assert Evidence.objects.kept().get() == row


def test_from_where_they_speak_is_kept_with_the_person_and_only_what_was_touched(
    reflection: Reflection, harjit: Contact, as_maelle: Client
) -> None:
    as_maelle.post(url(reflection), {"from-setting": "academic", "from-area": "urban", "part": "stands"})
    old = {"from-setting": "", "initial-from-setting": "", "from-area": "", "initial-from-area": "urban"}
    as_maelle.post(url(reflection), {**old, "part": ""})
    assert Viewpoint.objects.values_list("contact", "setting", "area").get() == (harjit.pk, "academic", "")
    assert "An academic centre" in as_maelle.get(url(reflection)).text


def test_left_open_it_makes_no_row(reflection: Reflection, as_maelle: Client) -> None:
    as_maelle.post(url(reflection), {"from-setting": "", "from-career": "", "part": "finish"})
    assert not Viewpoint.objects.exists()


def test_a_page_left_open_elsewhere_changes_only_the_part_that_was_touched(
    reflection: Reflection, cards: list[Card], as_maelle: Client
) -> None:
    field = f"h-{cards[0].pk}"
    as_maelle.post(url(reflection), {f"{field}-text": "newer", "part": ""})
    old = {f"{field}-text": "older", f"initial-{field}-text": "older", f"{field}-answer_kind": "story"}
    as_maelle.post(url(reflection), {**old, f"{field}-follow_up": "And then?", "part": ""})
    assert Heard.objects.values_list("text", "answer_kind", "follow_up").get() == ("newer", "story", "And then?")


def test_through_whom_is_kept_of_a_person_only(reflection: Reflection, as_maelle: Client) -> None:
    for kind in ("person", "chance"):
        said = {"turn-kind": kind, "turn-what": "stay for lunch", "turn-through": "resident", "part": "turn"}
        as_maelle.post(url(reflection), said)
    assert dict(TurningPoint.objects.values_list("kind", "through")) == {"person": "resident", "chance": ""}
    assert "A person<span" in as_maelle.get(url(reflection)).text


def test_one_sees_when_it_was_last_kept(reflection: Reflection, as_maelle: Client) -> None:
    assert "Kept on" not in as_maelle.get(url(reflection)).text
    as_maelle.post(url(reflection), {"stayed-text": "the boat", "part": "stayed"})
    assert "Kept on" in as_maelle.get(url(reflection)).text
