"""The letters that stand for a face without a picture."""

import pytest
from django.template import Context, Template

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
        ("Dr. Solveig Marie Aasen MD", "SA"),
        ("Farid K. Mansour III", "FM"),
        ("Wei-Lin Zhao Ph.D.", "WZ"),
        ("MD Rahman", "MR"),
    ],
)
def test_letters_come_from_the_name_and_from_no_title_or_degree(name: str, letters: str) -> None:
    assert initials(name) == letters


@pytest.mark.parametrize(("name", "icon"), [("+1 613 555 0199", "#phone"), ("🦴", "#people"), ("", "#people")])
def test_whoever_has_no_letter_gets_an_icon(name: str, icon: str) -> None:
    assert f'href="{icon}"' in Template("{% load kit %}{{ name|initials }}").render(Context({"name": name}))
