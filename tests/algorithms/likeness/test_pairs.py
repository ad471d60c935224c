"""What holds for any contacts: from either side, in any order, and without looking at all pairs."""

import gc
import time
from dataclasses import replace
from itertools import combinations
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from curbside.algorithms.likeness import Person, compare, likely_pairs
from curbside.algorithms.likeness.pairs import SUGGESTED_FROM
from curbside.algorithms.likeness.parts import Vocabulary
from curbside.algorithms.likeness.readings import read_people, shared_addresses

GIVEN = ["Marie", "Marie-Claude", "Bob", "Robert", "J.", "Jean-François", "Сергей", "Sergey", "Mohamed", "محمد", "Zoé"]
FAMILY = [
    "Tremblay",
    "Roy",
    "Tremblay-Roy",
    "Petrov",
    "Петров",
    "de la Cruz",
    "Delacruz",
    "Przybylski",
    "Przybilski",
    "王",
]
NAMES = st.one_of(
    st.builds("{} {}".format, st.sampled_from(GIVEN), st.sampled_from(FAMILY)),
    st.builds("{1}, {0}".format, st.sampled_from(GIVEN), st.sampled_from(FAMILY)),
    st.builds(
        "{1} {0} {2}".format, st.sampled_from(GIVEN), st.sampled_from(FAMILY), st.sampled_from(["Jr", "MD", "Roy"])
    ),
    st.sampled_from([*GIVEN, *FAMILY, "", "王小明", "a@b.example"]),
)
PEOPLE = st.builds(
    Person,
    key=st.just(""),
    name=NAMES,
    emails=st.sampled_from(
        [(), ("a@b.example",), ("marie.roy@gmail.example",), ("info@clinic.example", "a@b.example")]
    ),
    phones=st.sampled_from([(), ("613 555 0142",), ("+1 613 555 0143",), ("n/a",)]),
    organisation=st.sampled_from(["", "The Ottawa Hospital", "TOH", "CHEO"]),
    title=st.sampled_from(["", "Nurse", "Resident"]),
)
# Nobody is looked up by nothing or by one letter, though two such cards that say the same compare as alike.
CALLED = PEOPLE.filter(lambda person: person.name not in {"", "J."})
BOOKS = st.lists(CALLED, max_size=9).map(lambda found: [replace(p, key=f"{i}") for i, p in enumerate(found)])
ANYBODY = st.builds(
    Person, key=st.just(""), name=st.text(max_size=40), emails=st.tuples(st.text()), phones=st.tuples(st.text())
)


@pytest.mark.slow
@settings(max_examples=60, deadline=None)
@given(one=st.one_of(PEOPLE, ANYBODY), other=PEOPLE)
def test_two_contacts_compare_the_same_from_either_side(one: Person, other: Person) -> None:
    there, back = compare(one, other), compare(other, one)

    assert (there.score, there.fields) == (back.score, back.fields)


@settings(max_examples=60, deadline=None)
@given(person=st.one_of(PEOPLE, ANYBODY))
def test_whoever_says_anything_is_alike_to_themselves(person: Person) -> None:
    says_something = any((person.name.strip(), person.emails, person.phones, person.organisation, person.title))

    assert (compare(person, person).score == 1) is says_something


@settings(max_examples=40, deadline=None)
@given(book=BOOKS)
def test_what_is_found_is_what_comparing_every_two_would_find(book: list[Person]) -> None:
    shared = shared_addresses(read_people(book, Vocabulary()))
    every = [compare(one, other, shared=shared) for one, other in combinations(book, 2)]

    assert likely_pairs(book, limit=100) == sorted(
        (found for found in every if found.score >= SUGGESTED_FROM),
        key=lambda found: (-found.score, found.one, found.other),
    )


@settings(max_examples=20, deadline=None)
@given(book=BOOKS, die=st.randoms(use_true_random=False))
def test_the_order_of_the_contacts_changes_nothing(book: list[Person], die: Random) -> None:
    mixed = list(book)
    die.shuffle(mixed)

    assert likely_pairs(mixed, limit=100) == likely_pairs(book, limit=100)
    assert likely_pairs(mixed[:4], mixed[4:], limit=100) == likely_pairs(mixed[3::-1], mixed[:3:-1], limit=100)


def test_new_contacts_are_compared_with_the_book_and_not_with_each_other() -> None:
    new = [Person("n1", "Marie Tremblay"), Person("n2", "Marie Tremblay")]
    book = [Person("b1", "Tremblay, Marie"), Person("b2", "Luc Roy")]

    assert [(found.one, found.other) for found in likely_pairs(new, book, limit=10)] == [("n1", "b1"), ("n2", "b1")]


def test_people_without_names_meet_by_their_addresses() -> None:
    book = [Person("a", "", ("m@x.example",), ("613 555 0142",)), Person("b", "", ("m@x.example",), ("613 555 0142",))]

    assert [(found.one, found.other) for found in likely_pairs(book, limit=10)] == [("a", "b")]


def test_only_the_best_are_given_when_there_are_more_than_asked_for() -> None:
    book = [
        Person("a", "Marie Roy", ("m@x.example",)),
        Person("b", "Marie Roy"),
        Person("c", "Marie Roy", ("m@x.example",)),
    ]

    assert [(found.one, found.other) for found in likely_pairs(book, limit=1)] == [("a", "c")]


def test_nobody_has_no_likeness() -> None:
    assert likely_pairs([], limit=10) == likely_pairs([Person("a", "Marie Roy")], [], limit=10) == []


def test_thousands_at_one_address_with_one_name_end_soon_and_leave_room_for_the_others() -> None:
    crowd = [Person(f"c{i}", "John Smith", ("john@x.example",), ("613 555 0142",)) for i in range(4000)]
    others = [Person("a", "Bob Przybylski"), Person("b", "Robert Przybylski")]

    start = time.perf_counter()
    found = likely_pairs([*crowd, *others], limit=100)

    assert ("a", "b") in {(pair.one, pair.other) for pair in found}
    assert time.perf_counter() - start < 10


def test_the_search_for_cycles_goes_on_afterwards() -> None:
    likely_pairs([Person("a", "Marie Roy")], limit=1)

    assert gc.isenabled()
