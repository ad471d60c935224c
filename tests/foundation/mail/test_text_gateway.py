"""A gateway for texts that answers at its leisure: a try ends in its time, and is taken for doubtful."""

import socket
from collections.abc import Callable, Iterator
from datetime import datetime
from threading import Event, Thread

import pytest
from pytest_django.fixtures import Settings

from curbside.foundation.mail.models import Channel, Letter, LetterState
from curbside.foundation.mail.sweeps import deliver_letters

pytestmark = pytest.mark.slow


@pytest.fixture
def dripping() -> Iterator[int]:
    """A server that begins an answer and never ends it, a byte at a time. Its port."""
    over = Event()

    def drip(listening: socket.socket) -> None:
        with listening, listening.accept()[0] as line:
            while not over.wait(0.05):
                try:
                    line.send(b"H")
                except OSError:
                    return

    listening = socket.create_server(("127.0.0.1", 0))
    port: int = listening.getsockname()[1]
    thread = Thread(target=drip, args=[listening], daemon=True)
    thread.start()
    yield port
    over.set()
    thread.join(5)


def test_a_gateway_that_drips_is_cut_off(
    write: Callable[..., Letter], dripping: int, now: datetime, settings: Settings
) -> None:
    settings.TEXT_GATEWAY_URL, settings.TEXT_GATEWAY_TOKEN = f"http://127.0.0.1:{dripping}/", "t"
    settings.MAIL_LEASE_SECONDS = 1
    letter = write(channel=Channel.TEXT, to_address="+16135550142")
    deliver_letters(now)
    letter.refresh_from_db()
    assert letter.state == LetterState.WAITING
    assert letter.in_doubt
    assert letter.problem
