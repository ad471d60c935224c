"""The line a thank-you quotes, without the marks around it."""

import pytest

from curbside.student.reflection.rules import bare_line


@pytest.mark.parametrize(
    ("written", "quoted"),
    [
        ("“Nobody asked me twice.”", "Nobody asked me twice."),
        ("« Personne n’a demandé. »", "Personne n’a demandé."),
        ('"Nobody asked', "Nobody asked"),
        ("R3, à Noël : « je voulais ouvrir une boulangerie »", "R3, à Noël : « je voulais ouvrir une boulangerie »"),
        ("“Doors” close, “windows” open", "“Doors” close, “windows” open"),
    ],
)
def test_only_marks_around_the_whole_line_are_left_out(written: str, quoted: str) -> None:
    assert bare_line(written) == quoted
