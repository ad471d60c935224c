"""A limit on how long a whole exchange may take, however slowly the other side drips."""

import socket
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from threading import Event, Thread
from typing import Any


@contextmanager
def cut_off_after(seconds: float, line: Callable[[], Any]) -> Iterator[None]:
    """Shut the socket that `line` gives once `seconds` are over. Each step has a limit of its own; this is for all."""
    over = Event()

    def cut() -> None:
        patience = seconds
        # More than once: while a connection is being made there is nothing to cut yet.
        while not over.wait(patience):
            patience = 0.5
            sock = line()
            if isinstance(sock, socket.socket):
                with suppress(OSError):
                    socket.socket.shutdown(sock, socket.SHUT_RDWR)

    Thread(target=cut, name="cut off", daemon=True).start()
    try:
        yield
    finally:
        over.set()
