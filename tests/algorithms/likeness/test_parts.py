"""Words of names: read together as they are one by one."""

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from curbside.algorithms.likeness.names import Names, read_names
from curbside.algorithms.likeness.parts import Vocabulary
from curbside.algorithms.likeness.scripts import sounds

WORDS = st.lists(st.text("abcefhijkoquwyzéôßпьم王'", min_size=1, max_size=9), max_size=12)


@settings(max_examples=60, deadline=None)
@given(words=WORDS)
def test_words_sound_the_same_alone_and_together(words: list[str]) -> None:
    assert sounds(words) == [sounds([word])[0] for word in words]


@settings(max_examples=60, deadline=None)
@given(names=st.lists(WORDS.map(" ".join), max_size=6))
def test_names_are_taken_apart_the_same_alone_and_together(names: list[str]) -> None:
    together = read_names(names, Vocabulary())

    for name, found in zip(names, together, strict=True):
        alone = read_names([name], Vocabulary())[0]
        assert [part.written for part in alone.parts] == [part.written for part in found.parts]
        assert [part.roots for part in alone.parts] == [part.roots for part in found.parts]
        assert (len(alone.given), len(alone.family)) == (len(found.given), len(found.family))


def test_one_spelling_is_one_part_with_one_number() -> None:
    vocabulary = Vocabulary()
    one, other = read_names(["Marie Roy", "Dre Roy, Marie"], vocabulary)

    assert one.given[0] is other.given[0]
    assert one.family[0] is other.family[0]
    assert vocabulary.texts[one.family[0].number] == "roy"


@settings(max_examples=60, deadline=None)
@given(names=st.lists(WORDS.map(" ".join), max_size=6))
def test_names_have_the_numbers_of_their_words_before_and_after_they_are_taken_apart(names: list[str]) -> None:
    read = Names(names, Vocabulary())
    before, taken_apart = read.numbers(), read.all()
    after = read.numbers()

    places = np.arange(len(names))
    expected = [part.number for name in taken_apart for part in name.parts]
    assert before.of(places)[1].tolist() == after.of(places)[1].tolist() == expected


def test_an_apostrophe_that_unicode_takes_for_a_letter_is_an_apostrophe() -> None:
    written, straight = read_names(["Siobhan Oʼneill", "Siobhan O'Neill"], Vocabulary())

    assert written == straight
