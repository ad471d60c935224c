"""A list of contacts, searched column by column: what it finds is what reading everybody would."""

from dataclasses import replace

from hypothesis import given, settings
from hypothesis import strategies as st

from curbside.algorithms.likeness import Person
from curbside.algorithms.likeness.parts import Vocabulary
from curbside.algorithms.likeness.readings import read_people, shared_addresses
from curbside.algorithms.likeness.rosters import Roster, shared_by

FIRST = ("Marie", "Zoé", "Luc", "Bob", "Robert", "J.", "Jean-François", "محمد", "Anne")
NAMES = st.one_of(
    st.sampled_from(FIRST).map("{} Tremblay".format),
    st.sampled_from(FIRST).map("Tremblay, Dr. {}".format),
    st.sampled_from([*FIRST, "", "a@b.example"]),
)
OF_ONE_OFFICE = st.lists(
    st.builds(
        Person,
        key=st.just(""),
        name=NAMES,
        emails=st.sampled_from([("info@clinic.example",), ("a@b.example", "info@clinic.example"), ()]),
        phones=st.sampled_from([(), ("613 555 0142",)]),
        nickname=st.sampled_from(["", "", "Max"]),
    ),
    max_size=14,
).map(lambda found: [replace(person, key=f"{place}") for place, person in enumerate(found)])


@settings(max_examples=60, deadline=None)
@given(people=OF_ONE_OFFICE, against=OF_ONE_OFFICE)
def test_an_address_is_shared_where_reading_everybody_says_so(people: list[Person], against: list[Person]) -> None:
    vocabulary = Vocabulary()

    found = shared_by((Roster(people, vocabulary), Roster(against, vocabulary)))

    assert found == shared_addresses(read_people([*people, *against], Vocabulary()))
