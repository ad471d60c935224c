"""What the labels of an address book say of how one knows somebody."""

import pytest

from curbside.algorithms.contact_files import known_as


@pytest.mark.parametrize(
    ("labels", "how"),
    [
        (["Family"], "relative"),
        (["Stage", "AMIS"], "friend"),
        (["Work", "famille"], "relative"),
        (["Collègues"], "colleague"),
        (["Médecin de famille"], "family_doctor"),
        (["Friends of the library"], ""),
        ([], ""),
    ],
)
def test_a_plain_label_says_it_and_the_nearest_counts(labels: list[str], how: str) -> None:
    assert known_as(labels) == how
