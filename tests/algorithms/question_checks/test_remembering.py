"""What was worked out for a text is there when the text comes again, and the text is nowhere."""

from collections.abc import Iterator

import pytest

from curbside.algorithms.question_checks import remembering
from curbside.algorithms.question_checks.remembering import MOST, forget, remembered


@pytest.fixture(autouse=True)
def nothing_remembered() -> Iterator[None]:
    forget()
    yield
    forget()


def worked_out(texts: list[str]) -> list[str]:
    """Those of `texts`, in their order, for which something had to be worked out."""
    done: list[str] = []

    def of(text: str) -> tuple[float, ...]:
        done.append(text)
        return (float(len(text)),)

    assert [remembered(text, lambda text=text: of(text)) for text in texts] == [(float(len(text)),) for text in texts]  # type: ignore[misc]
    return done


def test_the_same_text_is_worked_out_once() -> None:
    assert worked_out(["one", "two", "one", "two"]) == ["one", "two"]


def test_the_longest_unused_goes_first() -> None:
    texts = [str(number) for number in range(MOST)]
    assert worked_out([*texts, "0", "new", "0", "1"]) == [*texts, "new", "1"]


def test_no_text_is_kept() -> None:
    worked_out(["Did Amina of bed 12 die?"])
    assert "Amina" not in repr(remembering._kept)  # noqa: SLF001 - what is kept is the point


def test_half_a_letter_is_no_error() -> None:
    assert remembered("\ud800", lambda: (1.0,)) == (1.0,)
