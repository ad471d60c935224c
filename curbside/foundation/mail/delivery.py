"""Handing letters over: one connection for a batch, a limit on how long one letter may take."""

import logging
import socket
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from threading import Timer
from time import monotonic
from types import TracebackType
from typing import Any, Self

from django.conf import settings
from django.core.mail import get_connection

from . import faults
from .envelope import as_email
from .faults import Fault
from .models import Channel, Letter
from .texts import send_text

log = logging.getLogger(__name__)


class Post:
    """What a batch goes out through. A context manager, since the connection is closed behind the batch.

    A letter takes at most three quarters of its lease: a quarter to get a connection, half to hand it over. Past that
    the connection is cut, so that no letter is still on its way when its lease ends and another worker takes it.
    """

    def __init__(self) -> None:
        self._backend: Any = None

    def __enter__(self) -> Self:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._close()

    def send(self, letter: Letter) -> None:
        """Hand one letter over. Raises a Fault when that did not work."""
        if letter.channel == Channel.TEXT:
            send_text(letter)
            return
        email = as_email(letter)
        self._open()
        try:
            with _cut_off_after(settings.MAIL_LEASE_SECONDS / 2, self._backend):
                self._backend.send_messages([email])
        except Exception as error:
            self._close()
            raise _named(error) from error

    def _open(self) -> None:
        if self._backend is not None:
            return
        backend = get_connection()
        began = monotonic()
        try:
            backend.open()
        except Exception as error:
            log.warning("No connection to the mail server: %s", type(error).__name__)
            raise faults.unreachable() from error
        self._backend = backend
        if monotonic() - began > settings.MAIL_LEASE_SECONDS / 4:
            self._close()
            raise faults.unreachable()

    def _close(self) -> None:
        backend, self._backend = self._backend, None
        if backend is not None:
            with suppress(Exception):
                backend.close()


def _named(error: Exception) -> Fault:
    fault = faults.from_smtp(error)
    log.warning("A letter was not taken: %s", type(error).__name__)
    return fault


@contextmanager
def _cut_off_after(seconds: float, backend: Any) -> Iterator[None]:
    """Each step has its own time limit (EMAIL_TIMEOUT); this one holds for all steps of a letter together."""

    def cut() -> None:
        sock = getattr(getattr(backend, "connection", None), "sock", None)
        if isinstance(sock, socket.socket):
            with suppress(OSError):
                socket.socket.shutdown(sock, socket.SHUT_RDWR)

    timer = Timer(seconds, cut)
    timer.daemon = True
    timer.start()
    try:
        yield
    finally:
        timer.cancel()
