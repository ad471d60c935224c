"""Searching the bank: words, theme, stage, specialty, favourites, and what a centre keeps from it."""

from datetime import date, datetime
from itertools import groupby

import pytest
from django.core.management import call_command
from django.test import Client
from django.utils import translation

from curbside.foundation.accounts.models import Centre, Membership, Role, User
from curbside.student.questions.actions.favourites import add_favourite
from curbside.student.questions.bank_queries import BankFilter, bank_for, offered_to, search_bank, shelf_for
from curbside.student.questions.models import Question, Retirement, Sheet


def look(wanted: BankFilter) -> list[Question]:
    return search_bank(wanted, Question.objects.all())


def test_an_empty_search_finds_the_whole_bank(bank: list[Question]) -> None:
    assert look(BankFilter()) == bank


def test_a_search_holds_theme_moment_and_words_together(bank: list[Question]) -> None:
    found = look(BankFilter(theme="who-next", moment="close", words="CHOIX  inverse"))

    assert [question.code for question in found] == ["who-next-02"]


@pytest.mark.parametrize("words", ["etudes imaginiez", "ÉTUDES", "Pendant vos études"])
def test_accents_and_case_do_not_count(bank: list[Question], words: str) -> None:
    assert "path-02" in [question.code for question in look(BankFilter(words=words))]


def test_words_are_found_by_how_they_begin(bank: list[Question]) -> None:
    Question.objects.filter(pk=bank[0].pk).update(text_fr="La continuité, qu’en est-il de l’urgence?")
    Question.objects.filter(pk=bank[1].pk).update(text_fr="Vos nuits?")
    assert [bank[1]] == [question for question in look(BankFilter(words="nuit")) if question in bank[:2]]
    assert [bank[0]] == [question for question in look(BankFilter(words="urgence ?")) if question in bank[:2]]


def test_words_nobody_wrote_find_nothing(bank: list[Question]) -> None:
    assert look(BankFilter(words="<script> \u202e")) == []


def test_a_stage_leaves_out_what_suits_others_alone(bank: list[Question]) -> None:
    codes = {question.code for question in look(BankFilter(stage="peer"))}
    assert {"myths-07", "path-01"} <= codes, "made for peers, and made for anybody"
    assert "practice-06" not in codes, "only for someone long in practice"


def test_a_specialty_brings_its_own_questions_first(bank: list[Question]) -> None:
    found = look(BankFilter(specialty="general-surgery"))
    assert [question.code for question in found][:2] == ["temperament-05", "patients-09"]
    assert "patients-01" not in {question.code for question in found}


def test_a_retired_question_is_not_offered_in_that_centre_alone(
    bank: list[Question], maelle: User, josee: User, centre: Centre, now: datetime
) -> None:
    far = Centre.objects.create(name="Elsewhere")
    stranger = User.objects.create_user("ivo@y.example", name="Ivo")
    Membership.objects.create(user=stranger, centre=far, role=Role.STUDENT, since=now)
    Retirement.objects.create(centre=centre, question=bank[0], by=josee, at=now)
    assert bank[0] not in offered_to(maelle)
    assert bank[0] in offered_to(stranger)
    Retirement.objects.update(ended_at=now)
    assert bank[0] in offered_to(maelle)


def test_another_centres_question_is_not_in_the_bank(bank: list[Question], maelle: User) -> None:
    far = Centre.objects.create(name="Elsewhere")
    Question.objects.filter(pk=bank[0].pk).update(centre=far)
    assert bank[0] not in offered_to(maelle)


def test_favourites_come_first_for_a_sheet(bank: list[Question], sheet: Sheet, maelle: User, now: datetime) -> None:
    add_favourite(bank[40], actor=maelle, now=now)
    add_favourite(bank[40], actor=maelle, now=now)
    entries = bank_for(sheet, BankFilter(), maelle, language="en")
    assert (entries[0].question, entries[0].group) == (bank[40], "Your favourites")
    assert len(entries) == len(bank)
    assert len(bank_for(sheet, BankFilter(favourites=True), maelle, language="en")) == 1


def test_tools_in_the_readers_language_come_first_and_the_others_are_marked(maelle: User, as_maelle: Client) -> None:
    call_command("load_questions", verbosity=0)
    User.objects.filter(pk=maelle.pk).update(language="fr")
    maelle.refresh_from_db()
    with translation.override("fr"):
        shelf = [one.tool for one in shelf_for(maelle, today=date(2026, 11, 22))]
        for _kind, tools in groupby(shelf, key=lambda tool: tool.kind):
            marked = [not tool.is_in_the_readers_language for tool in tools]
            assert marked == sorted(marked)

    page = as_maelle.get("/questions/shelf/").text

    assert page.count('<p class="tag">En anglais</p>') == sum(tool.language == "en" for tool in shelf) > 0
