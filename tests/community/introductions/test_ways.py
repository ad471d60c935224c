from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from types import SimpleNamespace

import pytest
from allauth.account.models import EmailAddress
from django.db import connection
from django.test.utils import CaptureQueriesContext

from curbside.algorithms.folding import fold
from curbside.community.introductions.actions.acquaintances import learn
from curbside.community.introductions.actions.consents import let_be_found, take_back
from curbside.community.introductions.models import Acquaintance, Findable
from curbside.community.introductions.noted import noted_ways
from curbside.community.introductions.searching import wanted
from curbside.community.introductions.tokens import chosen, token_of
from curbside.community.introductions.ways import Way, ways_through_members
from curbside.foundation.accounts.models import Centre, Membership, User
from curbside.foundation.consent.actions.opt_outs import opt_out
from curbside.student.people.actions.contacts import remove_contact
from curbside.student.people.models import Contact, HowKnown, Tie
from tests.community.introductions.conftest import NewMember, note

pytestmark = pytest.mark.slow


def names(ways: list[Way]) -> list[list[str]]:
    return [[*way.names, way.target.name] for way in ways]


def look(student: User, now: datetime, text: str = "rural doctor") -> list[list[str]]:
    return names(ways_through_members(student, text, today=now.date()))


def standing(user: User) -> Findable:
    return Findable.objects.standing().get(user=user)


def test_three_ties_lead_to_a_rural_family_doctor(found: SimpleNamespace, maelle: User, now: datetime) -> None:
    assert look(maelle, now) == [["Amira H.", "Samuel Roy", "Étienne Lachance-Bélanger"]]


def test_who_asks_need_not_be_found_themselves(found: SimpleNamespace, maelle: User, now: datetime) -> None:
    assert not Findable.objects.filter(user=maelle).exists()
    assert look(maelle, now)


@pytest.mark.parametrize("who", ["amira", "samuel", "belanger"])
def test_whoever_takes_it_back_is_on_no_way_at_once(
    found: SimpleNamespace, maelle: User, now: datetime, who: str
) -> None:
    take_back(standing(getattr(found, who)), actor=getattr(found, who), now=now)
    assert look(maelle, now) == []


@pytest.mark.parametrize("who", ["amira", "samuel", "belanger"])
def test_consent_is_looked_up_even_where_a_tie_is_still_there(
    found: SimpleNamespace, maelle: User, now: datetime, who: str
) -> None:
    Findable.objects.filter(user=getattr(found, who)).update(withdrawn_at=now)
    assert look(maelle, now) == []


@pytest.mark.parametrize("who", ["amira", "samuel", "belanger"])
def test_whoever_opted_out_or_left_is_on_no_way(found: SimpleNamespace, maelle: User, now: datetime, who: str) -> None:
    opt_out(getattr(found, who).email, now=now)
    assert look(maelle, now) == []


def test_whoever_left_the_centre_is_on_no_way(found: SimpleNamespace, maelle: User, now: datetime) -> None:
    Membership.objects.filter(user=found.samuel).update(ended_at=now)
    assert look(maelle, now) == []


def test_taking_back_deletes_every_tie(found: SimpleNamespace, now: datetime) -> None:
    assert Acquaintance.objects.filter(source=found.samuel).exists()
    take_back(standing(found.samuel), actor=found.samuel, now=now)
    assert not Acquaintance.objects.filter(source=found.samuel).exists()
    assert not Acquaintance.objects.filter(target=found.samuel).exists()


def test_a_tie_is_learned_only_between_two_who_said_yes(
    found: SimpleNamespace, new_member: NewMember, now: datetime
) -> None:
    hidden = new_member("Hidden Person")
    note(found.amira, "H", hidden.email, now)
    note(hidden, "A", found.amira.email, now)
    learn(standing(found.amira), now=now, both_ways=True)
    assert set(Acquaintance.objects.values_list("source", "target")) == {
        (found.amira.pk, found.samuel.pk),
        (found.samuel.pk, found.belanger.pk),
    }


def test_an_address_nobody_proved_makes_no_tie(found: SimpleNamespace, maelle: User, now: datetime) -> None:
    EmailAddress.objects.filter(user=found.samuel).update(verified=False)
    learn(standing(found.amira), now=now)
    assert not Acquaintance.objects.filter(target=found.samuel).exists()


def test_another_centres_consent_carries_nothing_here(found: SimpleNamespace, maelle: User, now: datetime) -> None:
    far = Centre.objects.create(name="Far")
    Findable.objects.filter(user=found.samuel).update(centre=far)
    assert look(maelle, now) == []


def test_someone_removed_from_the_book_is_no_way_in(found: SimpleNamespace, maelle: User, now: datetime) -> None:
    remove_contact(found.contact, actor=maelle, now=now)
    assert look(maelle, now) == []


def test_someone_not_met_yet_is_no_way_in(found: SimpleNamespace, maelle: User, now: datetime) -> None:
    Contact.objects.filter(pk=found.contact.pk).update(how_known=HowKnown.NOT_YET)
    assert look(maelle, now) == []


def test_someone_the_student_knows_comes_without_anybody_between(
    found: SimpleNamespace, maelle: User, now: datetime
) -> None:
    note(maelle, "Dr. B", found.belanger.email, now, HowKnown.PRECEPTOR)
    assert look(maelle, now) == [["Dr. B"]]


def test_at_most_five_ways_and_two_to_one_person(
    found: SimpleNamespace, new_member: NewMember, maelle: User, centre: Centre, now: datetime
) -> None:
    for number in range(8):
        target = new_member(f"Target{number} Rural")
        for one in (found.amira, found.samuel):
            note(one, f"T{number}", target.email, now)
        let_be_found(target, centre, headline="rural", actor=target, now=now)
    found_ways = look(maelle, now, "rural")
    assert len(found_ways) == 5
    assert all(sum(way[-1] == other[-1] for other in found_ways) <= 2 for way in found_ways)


@contextmanager
def counted() -> Iterator[CaptureQueriesContext]:
    with CaptureQueriesContext(connection) as queries:
        yield queries


def test_hidden_people_change_neither_the_answer_nor_the_queries(
    found: SimpleNamespace, new_member: NewMember, maelle: User, centre: Centre, now: datetime
) -> None:
    with counted() as before:
        first = look(maelle, now)
    for number in range(6):
        hidden = new_member(f"Hidden{number} Rural doctor")
        note(maelle, f"H{number}", hidden.email, now)
        note(hidden, "B", found.belanger.email, now)
        row = let_be_found(hidden, centre, headline="Rural doctor", actor=hidden, now=now)
        take_back(row, actor=hidden, now=now)
        # Even a tie that should not be there any more gives nobody away.
        Acquaintance.objects.create(source=hidden, target=found.belanger, strength=1.0)
        Acquaintance.objects.create(source=found.amira, target=hidden, strength=1.0)
    with counted() as after:
        second = look(maelle, now)
    assert first == second
    assert [query["sql"] for query in before] == [query["sql"] for query in after]


def test_a_noted_tie_is_a_way_of_two_ties(maelle: User, now: datetime) -> None:
    amira = note(maelle, "Amira", "amira@x.example", now)
    belanger = Contact.objects.create(
        student=maelle, name="Dr. Bélanger", title="Rural doctor", how_known="not_yet", created_at=now
    )
    one, other = sorted((amira, belanger), key=lambda person: person.pk)
    Tie.objects.create(student=maelle, one=one, other=other, noted_at=now)
    assert names(noted_ways(maelle, "belanger", today=now.date())) == [["Amira", "Dr. Bélanger"]]
    assert noted_ways(maelle, "surgeon", today=now.date()) == []
    opt_out("amira@x.example", now=now)
    assert noted_ways(maelle, "belanger", today=now.date()) == []


def test_a_way_of_one_student_is_nobody_elses(way: Way, maelle: User, tomas: User) -> None:
    assert chosen(token_of(way, maelle), tomas) is None
    assert chosen(token_of(way, maelle) + "x", maelle) is None


def test_small_words_of_a_question_say_nothing_about_a_person() -> None:
    assert wanted("a rural family doctor in Renfrew") == ["rural", "family", "renfr"]
    assert wanted("médecin") == ["medecin"]


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        ("médecin de famille", "Médecine familiale"),
        ("psychiatrist", "Psychiatry, Psychiatrie"),
        ("anesthesiologist", "Anesthésiologie"),
        ("chirurgienne", "Chirurgie générale"),
        ("surgeon", "General surgery"),
        ("cardiologue", "Cardiology"),
    ],
)
def test_a_long_word_finds_its_family_in_both_languages(asked: str, said: str) -> None:
    assert all(word in fold(said) for word in wanted(asked))


def test_a_stem_does_not_reach_into_another_field() -> None:
    assert not any(word in fold("Psychiatry") for word in wanted("psychologist"))
