"""Values are safe to store and show, and otherwise as typed."""

import pytest

from curbside.algorithms.contact_files.cleaning import can_be_called, clean, emails_in, phones_in, unusable_emails_in


@pytest.mark.parametrize("breaking", ["\r\n", "\n", "\r", "\t", "\v", "\f", "\x85", "\u2028", "\u2029"])
def test_a_line_break_becomes_a_space(breaking: str) -> None:
    assert clean(f"Ann{breaking}Bcc: x") == "Ann Bcc: x"


@pytest.mark.parametrize("unseen", ["\0", "\x07", "\x9b", "\u202e", "\u2066", "\u200f", "\ufeff", "\u200b", "\ud800"])
def test_what_nobody_sees_goes(unseen: str) -> None:
    assert clean(f"An{unseen}n") == "Ann"


@pytest.mark.parametrize(
    "name", ["Zoë d’Arc, MD", "👩🏽\u200d⚕️ Ann", "علی\u200cرضا", "Jose\u0301", "<b>Ann</b>", "=1+1"]
)
def test_what_is_typed_stays(name: str) -> None:
    assert clean(name) == name


@pytest.mark.parametrize("name", ["", ".", "--", "' \"", "\u0301", "1", "613 555 0100"])
def test_marks_or_digits_alone_are_no_name(name: str) -> None:
    assert not can_be_called(name)


@pytest.mark.parametrize("name", ["李", "🦊", "Ø"])
def test_one_letter_or_symbol_is_a_name(name: str) -> None:
    assert can_be_called(name)


def test_addresses_are_taken_out_of_their_wrapping() -> None:
    typed = ["mailto:ann@home.example?subject=x", "Ann <ann2@home.example>", " ann3@home.example; "]
    assert emails_in(typed) == ("ann@home.example", "ann2@home.example", "ann3@home.example")


def test_several_addresses_in_one_value_are_told_apart() -> None:
    assert emails_in(["a@home.example; b@home.example,c@home.example"]) == (
        *("a@home.example", "b@home.example", "c@home.example"),
    )


@pytest.mark.parametrize(
    "typed",
    [
        *("", "none", "@", "a@", "@b.example", "a@b", "a@.example", "a@b..example", "a@b.example.", "a@-b.example"),
        *(
            "a b@c.example",
            "a@@b.example",
            "a@b.example@",
            "mailto:",
            "<>",
            "a@b.example%0d%0aBcc:x",
            "x" * 250 + "@b.example",
        ),
    ],
)
def test_what_cannot_be_an_address_goes(typed: str) -> None:
    assert emails_in([typed]) == ()


def test_what_was_meant_for_an_address_is_told_and_what_says_that_there_is_none_is_not() -> None:
    typed = [
        "pat(at)x.example",
        "pat@x",
        "Pat@x.example",
        "n/a",
        "none",
        "s.o.",
        "unknown",
        "pat@x",
        "a@b.example bob@c",
    ]
    assert unusable_emails_in(typed) == ("pat(at)x.example", "pat@x", "bob@c")


def test_a_header_cannot_ride_in_on_an_address() -> None:
    assert emails_in(["mailto:a@b.example%0d%0aBcc:c@d.example"]) == ()


def test_numbers_stay_as_typed_and_come_once() -> None:
    assert phones_in(["(416) 555-0101", "416.555.0101", "1-800-FLOWERS", "ask"]) == ("(416) 555-0101", "1-800-FLOWERS")


def test_a_tel_address_keeps_its_extension_only() -> None:
    assert phones_in(["tel:+1-416-555-0101;ext=12;phone-context=x"]) == ("+1-416-555-0101 ext. 12",)
