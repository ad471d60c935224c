"""Talking with a mail server that may say anything, for as long as it likes: only so much of it is listened to."""

import smtplib
from typing import Any, Final

from django.core.mail.backends import smtp

REPLY_BYTES: Final = 64 * 1024
"""The most of one reply that is read: servers say a line or two, and list what they can do in some twenty."""


class _Listener:
    """The server's side of a connection, line by line, until one reply has said too much."""

    def __init__(self, file: Any) -> None:
        self._file = file
        self.left = REPLY_BYTES

    def readline(self, most: int) -> bytes:
        """The next line. Raises OSError past the limit, which for the library is a connection that broke.

        So is a line cut off in its middle: half a reply is none, and its number may not be the one that was meant.
        """
        asked = min(most, self.left + 1)
        line: bytes = self._file.readline(asked)
        self.left -= len(line)
        if self.left < 0 or (line and not line.endswith(b"\n") and len(line) < asked):
            raise OSError
        return line

    def close(self) -> None:
        self._file.close()


class _Brief:
    """Before `smtplib.SMTP` among the bases of a class: each reply is read through a listener of its own."""

    file: Any
    sock: Any

    def getreply(self) -> tuple[int, bytes]:
        """One reply of the server. Raises smtplib.SMTPException or OSError."""
        if not isinstance(self.file, _Listener):
            self.file = _Listener(self.file or self.sock.makefile("rb"))
        self.file.left = REPLY_BYTES
        reply: tuple[int, bytes] = super().getreply()  # type: ignore[misc] # of smtplib.SMTP, next among the bases
        return reply


class _Open(_Brief, smtplib.SMTP):
    pass


class _Sealed(_Brief, smtplib.SMTP_SSL):
    pass


class EmailBackend(smtp.EmailBackend):
    """Django's, with replies that end."""

    @property
    def connection_class(self) -> type[smtplib.SMTP]:
        """What talks with the server."""
        return _Sealed if self.use_ssl else _Open
