"""The one refusal: asking for a job or a reference, however it is put."""

import pytest

from curbside.algorithms.favours import Favour
from curbside.student.questions.rules import refused_favour


@pytest.mark.parametrize(
    ("text", "favour"),
    [
        ("Would you hire me for the summer?", Favour.JOB),
        ("Why not take me on as your scribe?", Favour.JOB),
        ("Could you write me a letter of reference?", Favour.REFERENCE),
        ("Pourriez-vous m’écrire une lettre de recommandation?", Favour.REFERENCE),
        ("What do you look for in a reference letter?", None),
        ("How did you find your first job after residency?", None),
    ],
)
def test_what_is_refused(text: str, favour: Favour | None) -> None:
    assert refused_favour(text) == favour
