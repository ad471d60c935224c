"""What a letter looks like when it leaves."""

import io
import logging
from collections.abc import Callable, Sequence
from datetime import datetime, timedelta
from email.message import Message
from zoneinfo import ZoneInfo

import pytest
from django.core import mail
from django.core.mail import EmailMessage
from django.core.mail.backends.base import BaseEmailBackend
from django.core.management import CommandError, call_command
from django.test import Client
from django.utils.module_loading import import_string
from pytest_django.fixtures import Settings

from curbside.foundation.accounts.models import User
from curbside.foundation.consent.actions.opt_outs import opt_out
from curbside.foundation.kit.clock import clock_words
from curbside.foundation.mail.actions import outbox
from curbside.foundation.mail.models import Letter, LetterState
from curbside.foundation.mail.rules import is_safe_gateway
from curbside.foundation.mail.sweeps import claim, deliver_letters, pause_after

Write = Callable[..., Letter]
STOP = "https://curbside.example/r/stop/abc/"


def sent(now: datetime) -> Message:
    deliver_letters(now)
    return mail.outbox[-1].message()


def test_it_comes_from_the_sender_by_way_of_curbside(write: Write, now: datetime) -> None:
    write()
    message = sent(now)
    assert "via Curbside" in str(mail.outbox[0].from_email) or "Curbside" in message["From"]
    assert message["From"].endswith("<curbside@curbside.example>")
    assert message["Reply-To"] == "maelle@rideau.example"
    assert "Auto-Submitted" not in message


def test_a_domain_with_an_accent_is_reached(write: Write, now: datetime) -> None:
    write(to_address="anna@hôpital.example")
    assert "anna@xn--hpital-ixa.example" in sent(now)["To"]


def test_its_id_is_that_of_the_letter(write: Write, now: datetime) -> None:
    letter = write()
    assert sent(now)["Message-ID"] == letter.message_id


def test_an_automatic_letter_says_so(write: Write, now: datetime) -> None:
    write(from_name="", reply_to="")
    assert sent(now)["Auto-Submitted"] == "auto-generated"


def test_a_letter_that_asks_can_be_stopped_with_one_click(write: Write, now: datetime) -> None:
    write(stop_url=STOP)
    message = sent(now)
    assert message["List-Unsubscribe"] == f"<{STOP}>"
    assert message["List-Unsubscribe-Post"] == "List-Unsubscribe=One-Click"
    assert STOP in mail.outbox[0].body


def test_a_letter_that_asks_nothing_offers_no_stop(write: Write, now: datetime) -> None:
    write()
    assert "List-Unsubscribe" not in sent(now)


def test_the_footer_names_sender_place_and_contact(write: Write, now: datetime, settings: Settings) -> None:
    settings.POSTAL_ADDRESS, settings.CONTACT_EMAIL = "1 Example Street, Ottawa", "help@curbside.example"
    write()
    sent(now)
    body = mail.outbox[0].body
    assert all(part in body for part in ("Maëlle Okafor-Roy", "1 Example Street", "help@curbside.example"))


@pytest.mark.parametrize("field", ["subject", "from_name", "to_name", "reply_to"])
def test_no_field_can_add_a_header(write: Write, now: datetime, field: str) -> None:
    write(**{field: "x@y.example\r\nBcc: spy@evil.example\u2028X-Spy: 1"})
    message = sent(now)
    assert "Bcc" not in message
    assert "X-Spy" not in message
    assert mail.outbox[0].recipients() == [mail.outbox[0].to[0]]


def test_an_invitation_is_an_alternative_and_a_file(write: Write, now: datetime) -> None:
    write(calendar="BEGIN:VCALENDAR\r\nSUMMARY:Maëlle\r\nEND:VCALENDAR\r\n", calendar_method="REQUEST")
    parts = list(sent(now).walk())
    (alternative,) = [part for part in parts if part.get_content_type() == "text/calendar"]
    assert alternative.get_param("method") == "REQUEST"
    assert "Maëlle".encode() in alternative.get_payload(decode=True)
    (file,) = [part for part in parts if part.get_filename() == "invite.ics"]
    assert "Maëlle".encode() in file.get_payload(decode=True)
    assert "multipart/alternative" in {part.get_content_type() for part in parts}


def test_urgent_letters_go_first(write: Write, now: datetime) -> None:
    write("slow")
    write("fast", subject="Now", urgent=True)
    deliver_letters(now)
    assert [message.subject for message in mail.outbox] == ["Now", "A short question"]


def test_a_letter_is_sent_once(write: Write, now: datetime) -> None:
    write()
    deliver_letters(now)
    deliver_letters(now)
    assert len(mail.outbox) == 1


def test_a_claimed_letter_is_nobody_elses(write: Write, now: datetime) -> None:
    write()
    assert claim(now)
    assert claim(now) is None


def test_a_dead_workers_letter_comes_back_in_doubt(write: Write, now: datetime, settings: Settings) -> None:
    write()
    claim(now)
    again = claim(now + timedelta(seconds=settings.MAIL_LEASE_SECONDS))
    assert again
    assert again.in_doubt
    assert again.attempts == 2


def test_a_clock_set_back_an_hour_holds_up_no_letter(write: Write, now: datetime) -> None:
    write(urgent=True)
    claim(now + timedelta(hours=1))
    assert claim(now)


def test_a_letter_being_sent_cannot_be_called_back(write: Write, now: datetime) -> None:
    write()
    claim(now)
    assert not outbox.drop(key="one")


def test_an_opt_out_after_writing_still_counts(write: Write, now: datetime) -> None:
    letter = write(stop_url=STOP)
    opt_out("Harjit@Hospital.example", now=now)
    deliver_letters(now)
    letter.refresh_from_db()
    assert letter.state == LetterState.DROPPED
    assert not mail.outbox


def test_urgent_letters_wait_a_minute_at_most_in_the_first_hour() -> None:
    minute = timedelta(minutes=1)
    assert all(pause_after(n, urgent=True, tried_for=timedelta(minutes=59)) <= minute for n in range(1, 200))


def test_after_three_days_we_give_up_and_say_so(write: Write, now: datetime, settings: Settings) -> None:
    settings.EMAIL_BACKEND = "nowhere.Backend"
    letter = write()
    Letter.objects.update(tried_since=now - timedelta(days=3))
    deliver_letters(now)
    letter.refresh_from_db()
    assert letter.state == LetterState.FAILED
    assert "three days" in letter.problem


class Quoting(BaseEmailBackend):
    """A mail server whose errors repeat the letter."""

    def send_messages(self, messages: Sequence[EmailMessage]) -> int:
        raise ValueError(messages[0].body, messages[0].to)


@pytest.mark.parametrize("breaks", ["as it is made", "as it is sent"])
def test_a_delivery_that_breaks_tells_the_log_nothing_of_the_letter(
    breaks: str, write: Write, now: datetime, settings: Settings
) -> None:
    # An address outside ASCII cannot be made into a header.
    address = "zqsécret@home.example" if breaks == "as it is made" else "zqsecret@home.example"
    letter = write(text="zqwords", to_address=address)
    settings.EMAIL_BACKEND = f"{__name__}.Quoting"
    told = io.StringIO()
    handler = logging.StreamHandler(told)
    for name in settings.LOG_FILTERS:
        handler.addFilter(import_string(f"curbside.foundation.kit.logs.{name}")())
    log = logging.getLogger("curbside.foundation.mail")
    log.addHandler(handler)
    try:
        deliver_letters(now)
    finally:
        log.removeHandler(handler)
    letter.refresh_from_db()
    assert letter.state == LetterState.WAITING
    assert "Error" in told.getvalue()
    for words in ("zq", "é", "home.example", "Harjit", "Maëlle"):
        assert words not in told.getvalue() + letter.problem


def test_the_test_letter_proves_the_mail(db: None) -> None:
    call_command("send_test_letter", "someone@home.example")
    assert mail.outbox[0].to == ["someone@home.example"]


def test_the_test_letter_says_when_it_failed(db: None, settings: Settings) -> None:
    settings.EMAIL_BACKEND = "nowhere.Backend"
    with pytest.raises(CommandError, match="Not sent"):
        call_command("send_test_letter", "someone@home.example")


def test_the_outbox_shows_letters_with_links_that_work(write: Write, client: Client) -> None:
    letter = write(text="Open http://localhost:8000/r/answer/abc/ please")
    page = client.get(f"/outbox/{letter.pk}/").content.decode()
    assert 'href="http://localhost:8000/r/answer/abc/"' in page
    assert "A short question" in client.get("/outbox/").content.decode()


def test_the_outbox_is_on_its_readers_clock_and_names_the_zone_to_a_visitor(
    write: Write, as_maelle: Client, maelle: User
) -> None:
    written = write().created_at
    at_maelles = clock_words(written.astimezone(ZoneInfo(maelle.time_zone)))
    for url in ("/outbox/", f"/outbox/{Letter.objects.get().pk}/"):
        assert f"{at_maelles}</time>" in as_maelle.get(url).content.decode()
        page = Client().get(url).content.decode()
        assert f"{at_maelles}</time>" in page
        assert "Toronto time" in page


def test_the_outbox_counts_what_is_forgotten_and_lists_it_no_more(write: Write, client: Client) -> None:
    write("kept", subject="Still here")
    write("old")
    Letter.objects.filter(key="old").update(to_address="", to_name="", subject="", text="")
    page = client.get("/outbox/").content.decode()
    assert "Still here" in page
    assert "1 older letter is not listed" in page
    assert "no longer keep" not in page


@pytest.mark.parametrize(
    ("blanked", "says"), [({"text": ""}, "a quarter of an hour"), ({"text": "", "to_address": ""}, "thirty days")]
)
def test_a_letter_whose_text_is_forgotten_says_so(
    write: Write, client: Client, blanked: dict[str, str], says: str
) -> None:
    letter = write()
    address = f"/outbox/{letter.pk}/"
    assert "is forgotten" not in client.get(address).content.decode()
    Letter.objects.update(**blanked)
    page = client.get(address).content.decode()
    assert "The text of this letter is forgotten" in page
    assert says in page


def test_a_letter_cannot_write_html_into_the_outbox(write: Write, client: Client) -> None:
    letter = write(text="<script>alert(1)</script>", subject="<b>x</b>")
    page = client.get(f"/outbox/{letter.pk}/").content.decode()
    assert "<script>alert" not in page
    assert "<b>x</b>" not in page


def test_a_real_installation_shows_no_letters(write: Write, client: Client, settings: Settings) -> None:
    settings.SHOW_OUTBOX = False
    letter = write()
    assert client.get(f"/outbox/{letter.pk}/").status_code == 404


@pytest.mark.parametrize(
    ("url", "safe"),
    [
        ("https://texts.example/send", True),
        ("http://127.0.0.1:9000/", True),
        ("http://localhost/", True),
        ("http://[::1]/", True),
        ("http://texts.example/", False),
        ("http://localhost.evil.example/", False),
        ("ftp://127.0.0.1/", False),
        ("https://", False),
        ("https://x:notaport/", False),
        ("", False),
    ],
)
def test_a_gateway_must_be_encrypted_or_on_this_machine(url: str, safe: bool) -> None:
    assert is_safe_gateway(url) == safe
