"""A real mail server on loopback that can be told to misbehave at any command."""

import asyncio
import logging
import socket
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from email.message import EmailMessage
from email.parser import BytesParser
from email.policy import default
from threading import Thread
from typing import Any, cast

from aiosmtpd.smtp import SMTP, Envelope, Session

DROP = "drop"
HANG = "hang"
DRIP = "drip"
"""A reply that never ends, a byte at a time: each comes soon enough, and all together never do."""


# It tells of each command it hears; the tests ask for what they need.
logging.getLogger("mail.log").setLevel(logging.ERROR)


@dataclass
class PostOffice:
    """`faults` maps a command (CONNECT, EHLO, MAIL, RCPT, DATA, TEXT) to a reply, to DROP, to HANG or to DRIP.

    TEXT is the end of the letter. Whoever begins with `refused` is unknown here. `accepted` holds what was answered
    with 250.
    """

    faults: dict[str, str] = field(default_factory=dict)
    accepted: list[EmailMessage] = field(default_factory=list)
    refused: str = "nobody@"
    port: int = 0
    lines: list[asyncio.Transport] = field(default_factory=list)

    async def _act(self, server: SMTP, command: str) -> str | None:
        fault = self.faults.get(command)
        if fault == DROP:
            cast(asyncio.Transport, server.transport).abort()
            await asyncio.sleep(0)
            raise ConnectionResetError
        if fault == HANG:
            await asyncio.Event().wait()
        while fault == DRIP:
            cast(asyncio.Transport, server.transport).write(b"4")
            await asyncio.sleep(0.05)
        return fault

    async def handle_EHLO(  # noqa: N802 - aiosmtpd's name
        self, server: SMTP, session: Session, envelope: Envelope, hostname: str, responses: list[str]
    ) -> list[str]:
        fault = await self._act(server, "EHLO")
        session.host_name = hostname
        return [fault] if fault else responses

    async def handle_HELO(  # noqa: N802 - aiosmtpd's name
        self, server: SMTP, session: Session, envelope: Envelope, hostname: str
    ) -> str:
        fault = await self._act(server, "EHLO")
        session.host_name = hostname
        return fault or "250 post.example"

    async def handle_MAIL(  # noqa: N802 - aiosmtpd's name
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        fault = await self._act(server, "MAIL")
        if not fault:
            envelope.mail_from = address
        return fault or "250 OK"

    async def handle_RCPT(  # noqa: N802 - aiosmtpd's name
        self, server: SMTP, session: Session, envelope: Envelope, address: str, options: list[str]
    ) -> str:
        fault = await self._act(server, "RCPT")
        if address.startswith(self.refused):
            fault = "550 5.1.1 no such user"
        if not fault:
            envelope.rcpt_tos.append(address)
        return fault or "250 OK"

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:  # noqa: N802 - as above
        fault = await self._act(server, "TEXT")
        if fault:
            return fault
        self.accepted.append(BytesParser(policy=default).parsebytes(envelope.content or b""))  # type: ignore[arg-type] # bytes without decode_data
        return "250 taken"


class _Server(SMTP):
    """Adds the two faults the handler cannot make: at the greeting and at the DATA command itself."""

    def connection_made(self, transport: Any) -> None:
        self.event_handler.lines.append(transport)
        super().connection_made(transport)

    async def smtp_DATA(self, arg: str) -> None:  # noqa: N802 - aiosmtpd's name
        office: PostOffice = self.event_handler
        fault = await office._act(self, "DATA")  # noqa: SLF001 - the two are one server
        if fault:
            await self.push(fault)
            return
        await super().smtp_DATA(arg)

    async def _handle_client(self) -> None:
        office: PostOffice = self.event_handler
        fault = await office._act(self, "CONNECT")  # noqa: SLF001 - the two are one server
        if fault:
            await self.push(fault)
            cast(asyncio.Transport, self.transport).close()
            return
        await super()._handle_client()


def free_port() -> int:
    with socket.socket() as found:
        found.bind(("127.0.0.1", 0))
        port: int = found.getsockname()[1]
        return port


@contextmanager
def open_office(**faults: Any) -> Iterator[PostOffice]:
    """A post office for the length of the block, in a thread with an event loop of its own."""
    office = PostOffice(faults=faults)
    loop = asyncio.new_event_loop()
    thread = Thread(target=loop.run_forever, daemon=True)
    thread.start()
    # Only that thread touches the loop: a browser's driver may keep another one in ours.
    listening = asyncio.run_coroutine_threadsafe(_listen(office, loop), loop).result(5)
    office.port = listening.sockets[0].getsockname()[1]
    try:
        yield office
    finally:
        loop.call_soon_threadsafe(listening.close)
        asyncio.run_coroutine_threadsafe(_end_all(office), loop).result(5)
        loop.call_soon_threadsafe(loop.stop)
        thread.join(5)
        loop.close()


async def _listen(office: PostOffice, loop: asyncio.AbstractEventLoop) -> asyncio.Server:
    return await loop.create_server(lambda: _Server(office, hostname="post.example", loop=loop), "127.0.0.1", 0)


async def _end_all(office: PostOffice) -> None:
    for line in office.lines:
        line.abort()
    others = [task for task in asyncio.all_tasks() if task is not asyncio.current_task()]
    for task in others:
        task.cancel()
    await asyncio.gather(*others, return_exceptions=True)
    # Once round the loop, so that each line is really closed.
    await asyncio.sleep(0.01)
