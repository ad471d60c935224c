"""The letters that stand for a face without a picture."""

import pytest

from curbside.foundation.kit.templatetags.kit import initials


@pytest.mark.parametrize(
    ("name", "letters"),
    [
        ("Zoé O'Neill, MD, CCFP", "ZO"),
        ("Dr. Luc Étienne Gagnon Jr.", "LG"),
        ("Anne-Sophie Lévesque-Tremblay", "AT"),
        ("Madhavi 🩺 Ramanathan", "MR"),
        ("Sukarno", "S"),
        ("Dr", "D"),
        (", MD", "M"),
        ("🦴", "?"),
        ("", "?"),
    ],
)
def test_letters_come_from_the_name_and_from_no_title_or_degree(name: str, letters: str) -> None:
    assert initials(name) == letters
