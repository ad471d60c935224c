"""Twenty ways a mail server can fail, at each command: nothing is lost, and the sender hears of it."""

from collections.abc import Callable
from datetime import datetime, timedelta

import pytest
from pytest_django.fixtures import Settings

from curbside.foundation.accounts.models import User
from curbside.foundation.mail.models import Letter, LetterState
from curbside.foundation.mail.queries import troubled_letters
from curbside.foundation.mail.sweeps import deliver_letters
from tests.foundation.mail.post_office import DRIP, DROP, HANG, PostOffice, free_port, open_office

pytestmark = pytest.mark.slow

Write = Callable[..., Letter]
Use = Callable[[int], None]

COMMANDS = ("CONNECT", "EHLO", "MAIL", "RCPT", "DATA", "TEXT")
TEMPORARY = [(command, "451 4.3.0 busy") for command in COMMANDS if command != "CONNECT"]
TEMPORARY += [(command, fault) for command in COMMANDS for fault in (DROP, HANG)]
TEMPORARY += [("CONNECT", "421 4.3.2 not now"), ("CONNECT", "554 5.3.2 go away"), ("MAIL", "530 5.7.0 who are you")]
PERMANENT = [("RCPT", "550 5.1.1 no such user"), ("DATA", "554 5.6.0 no"), ("TEXT", "552 5.3.4 too big")]


def run_through(office: PostOffice, use: Use, now: datetime) -> None:
    use(office.port)
    deliver_letters(now)


@pytest.mark.parametrize(("command", "fault"), TEMPORARY, ids=[f"{c} {f.split()[0]}" for c, f in TEMPORARY])
def test_a_passing_fault_loses_nothing(write: Write, by_smtp: Use, now: datetime, command: str, fault: str) -> None:
    letter = write(urgent=True)
    with open_office(**{command: fault}) as office:
        run_through(office, by_smtp, now)
        letter.refresh_from_db()
        assert letter.state == LetterState.WAITING
        assert letter.leased_until is None
        assert now < letter.due_at <= now + timedelta(seconds=60)
        assert letter.problem
        office.faults.clear()
        deliver_letters(letter.due_at)
    letter.refresh_from_db()
    assert letter.state == LetterState.SENT
    assert [message["Message-ID"] for message in office.accepted] == [letter.message_id]


@pytest.mark.parametrize(("command", "fault"), PERMANENT, ids=[c for c, _ in PERMANENT])
def test_a_refusal_for_good_is_shown_to_the_sender_at_once(
    write: Write, by_smtp: Use, maelle: User, tomas: User, now: datetime, command: str, fault: str
) -> None:
    write()
    with open_office(**{command: fault}) as office:
        run_through(office, by_smtp, now)
    (letter,) = troubled_letters(maelle)
    assert letter.state == LetterState.FAILED
    assert fault.split(maxsplit=1)[0] in letter.problem
    assert not troubled_letters(tomas)


def test_no_server_at_all_is_tried_again(write: Write, by_smtp: Use, now: datetime) -> None:
    letter = write()
    by_smtp(free_port())
    deliver_letters(now)
    letter.refresh_from_db()
    assert letter.state == LetterState.WAITING
    assert not letter.in_doubt


@pytest.mark.parametrize(("command", "fault"), [("TEXT", DROP), ("TEXT", HANG)])
def test_a_break_after_the_text_leaves_doubt(
    write: Write, by_smtp: Use, now: datetime, command: str, fault: str
) -> None:
    letter = write()
    with open_office(**{command: fault}) as office:
        run_through(office, by_smtp, now)
    letter.refresh_from_db()
    assert letter.in_doubt


@pytest.mark.parametrize("command", ["EHLO", "MAIL", "RCPT", "DATA", "TEXT"])
def test_a_plain_not_now_leaves_no_doubt(write: Write, by_smtp: Use, now: datetime, command: str) -> None:
    letter = write()
    with open_office(**{command: "451 4.3.0 busy"}) as office:
        run_through(office, by_smtp, now)
    letter.refresh_from_db()
    assert not letter.in_doubt


def test_a_server_gone_silent_costs_one_letter_its_time_not_all(write: Write, by_smtp: Use, now: datetime) -> None:
    for number in range(5):
        write(f"letter {number}")
    with open_office(CONNECT=HANG) as office:
        run_through(office, by_smtp, now)
    assert Letter.objects.filter(attempts__gt=0).count() == 1


def test_one_refused_recipient_does_not_hold_up_the_others(write: Write, by_smtp: Use, now: datetime) -> None:
    write("bad", to_address="nobody@hospital.example", urgent=True)
    good = write("good")
    with open_office() as office:
        run_through(office, by_smtp, now)
    assert [message["Message-ID"] for message in office.accepted] == [good.message_id]


@pytest.mark.parametrize("fault", [HANG, DRIP])
def test_a_slow_drip_is_cut_off_before_the_lease_ends(
    fault: str, write: Write, by_smtp: Use, now: datetime, settings: Settings
) -> None:
    letter = write()
    with open_office(TEXT=fault) as office:
        by_smtp(office.port)
        settings.EMAIL_TIMEOUT = 30
        settings.MAIL_LEASE_SECONDS = 1
        deliver_letters(now)
    letter.refresh_from_db()
    assert letter.state == LetterState.WAITING
    assert letter.in_doubt


MUCH = {
    "one long line": "450 " + "x" * 1_000_000,
    "many lines": "450-later\r\n" * 10_000 + "450 later",
    "a long way to say no": "550-" + "no " * 2_000 + "\r\n550 no",
}


@pytest.mark.parametrize("command", ["EHLO", "RCPT", "TEXT"])
@pytest.mark.parametrize("much", MUCH)
def test_however_much_a_server_says_little_of_it_is_read_and_less_is_kept(
    command: str, much: str, write: Write, by_smtp: Use, now: datetime
) -> None:
    letter = write()
    with open_office(**{command: MUCH[much]}) as office:
        run_through(office, by_smtp, now)
    letter.refresh_from_db()
    assert letter.state == (LetterState.FAILED if "no" in much and command != "EHLO" else LetterState.WAITING)
    assert letter.problem
    assert len(letter.problem) <= 250
    assert "\n" not in letter.problem
