"""Lines and texts are safe to store, show and send, and otherwise as typed."""

import unicodedata
from collections.abc import Callable

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from curbside.algorithms.calendars.cleaning import clean_lines
from curbside.algorithms.contact_files.cleaning import clean
from curbside.algorithms.plain_lines import clean_line, clean_text

CLEANERS = (clean_line, clean_text, clean, clean_lines)
ANY_TEXT = st.text(st.characters(exclude_categories=()), max_size=60)
UNSEEN = [
    "\0",
    "\x07",
    "\x9b",
    "\u061c",
    "\u200b",
    "\u200f",
    "\u202e",
    "\u2060",
    "\u2066",
    "\ufeff",
    "\ud800",
    "\uffff",
]


@pytest.mark.parametrize("cleaner", CLEANERS)
@pytest.mark.parametrize("unseen", UNSEEN)
def test_what_nobody_sees_goes_everywhere(cleaner: Callable[[str], str], unseen: str) -> None:
    assert cleaner(f"An{unseen}n") == "Ann"


@pytest.mark.parametrize("cleaner", CLEANERS)
@pytest.mark.parametrize(
    "typed", ["Zoë d’Arc, MD", "👩🏽\u200d⚕️ Ann", "علی\u200cرضا", "Jose\u0301", "« oui »", "a\u00a0: b"]
)
def test_what_is_typed_stays_everywhere(cleaner: Callable[[str], str], typed: str) -> None:
    assert cleaner(typed) == " ".join(typed.split()) or cleaner(typed) == typed


@pytest.mark.parametrize("end", ["\r\n", "\n", "\r", "\v", "\f", "\x1c", "\x85", "\u2028", "\u2029"])
def test_a_line_end_is_a_space_in_a_line_and_a_line_feed_in_a_text(end: str) -> None:
    assert clean_line(f"Ann{end}Bcc: x") == "Ann Bcc: x"
    assert clean_text(f"Ann{end}Bcc: x") == "Ann\nBcc: x"


def test_a_tab_stays_in_a_text_only() -> None:
    assert (clean_text("a\tb"), clean_line("a\tb"), clean_lines("a\tb")) == ("a\tb", "a b", "a b")


@settings(max_examples=60)
@given(ANY_TEXT)
def test_cleaning_twice_is_cleaning_once_and_leaves_no_control_character(typed: str) -> None:
    for cleaner in CLEANERS:
        once = cleaner(typed)
        assert cleaner(once) == once
        assert [c for c in once if unicodedata.category(c) in {"Cc", "Cs", "Zl", "Zp"} and c not in "\n\t"] == []
    assert "\n" not in clean_line(typed)
