"""Handing letters over: one connection for a batch, a limit on how long one letter may take."""

import logging
from contextlib import suppress
from functools import partial
from time import monotonic
from types import TracebackType
from typing import Any, Final, Self

from django.conf import settings
from django.core.mail import get_connection

from curbside.foundation.jobs.actions.progress import note_progress

from . import faults
from .envelope import as_email
from .faults import Fault
from .models import Channel, Letter
from .patience import cut_off_after
from .texts import send_text

# However long the lease: the lane that hangs on one letter must be heard of again before it counts as silent.
OPEN_SECONDS: Final = 15.0
HAND_OVER_SECONDS: Final = 20.0

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
            send_text(letter, within=_hand_over_seconds())
            return
        email = as_email(letter)
        self._open()
        note_progress()
        try:
            with cut_off_after(_hand_over_seconds(), partial(_line, self._backend)):
                self._backend.send_messages([email])
        except Exception as error:
            self._close()
            raise _named(error) from error

    def _open(self) -> None:
        if self._backend is not None:
            return
        backend = get_connection()
        began, patience = monotonic(), min(settings.MAIL_LEASE_SECONDS / 4, OPEN_SECONDS)
        try:
            with cut_off_after(patience, partial(_line, backend)):
                backend.open()
        except Exception as error:
            log.warning("No connection to the mail server: %s", type(error).__name__)
            raise faults.unreachable() from error
        self._backend = backend
        if monotonic() - began > patience:
            self._close()
            raise faults.unreachable()

    def _close(self) -> None:
        backend, self._backend = self._backend, None
        if backend is not None:
            with suppress(Exception):
                backend.close()


def _hand_over_seconds() -> float:
    return min(settings.MAIL_LEASE_SECONDS / 2, HAND_OVER_SECONDS)


def _named(error: Exception) -> Fault:
    fault = faults.from_smtp(error)
    log.warning("A letter was not taken: %s", type(error).__name__)
    return fault


def _line(backend: Any) -> Any:
    return getattr(getattr(backend, "connection", None), "sock", None)
