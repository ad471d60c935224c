"""What an entry of the log must be. It comes from a browser, so nothing about it is taken for granted."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from enum import StrEnum
from typing import Final
from uuid import UUID, uuid5

from curbside.foundation.kit.forms import TEXT, clean_text

from .models import FROM_THE_SCREEN, NoteKind

ENTRY_CHARACTERS_MAX: Final = TEXT
BATCH_MAX: Final = 500
MEETING_MAX: Final = 5_000

_NUMBER_MAX: Final = 2_147_483_647
# A phone whose clock was reset says 1970; what lies outside cannot be shown in every time zone.
_EARLIEST: Final = datetime(1970, 1, 2, tzinfo=UTC)
_LATEST: Final = datetime(2100, 1, 1, tzinfo=UTC)


class Refusal(StrEnum):
    """Why an entry was not kept; the browser keeps it and says so."""

    UNREADABLE = "unreadable"
    EMPTY = "empty"
    TOO_LONG = "too_long"
    FULL = "full"


class UnfitEntryError(Exception):
    """An entry that cannot be kept, with the reason."""

    def __init__(self, reason: Refusal) -> None:
        super().__init__(reason)
        self.reason = reason


@dataclass(frozen=True, slots=True)
class Entry:
    """One line, or one mark, as the browser wrote it. `number` rises with each entry of the `device`."""

    id: UUID
    card_id: UUID | None
    kind: NoteKind
    text: str
    device: UUID
    number: int
    written_at: datetime

    def id_of_double(self, meeting_id: UUID) -> UUID:
        """The id under which it is kept when another note stands in its place; the same each time it is sent."""
        return uuid5(self.id, f"{meeting_id} {self.device} {self.number} {self.kind} {self.card_id} {self.text}")


def read_entry(raw: object) -> Entry:
    """The entry in `raw`, as parsed from JSON. Raises UnfitEntryError."""
    if not isinstance(raw, Mapping):
        raise UnfitEntryError(Refusal.UNREADABLE)
    try:
        kind = _kind(raw["kind"])
        entry = Entry(
            id=_uuid(raw["id"]),
            card_id=_uuid(raw["card"]) if raw.get("card") else None,
            kind=kind,
            text=_text(raw.get("text", "")) if kind == NoteKind.LINE else "",
            device=_uuid(raw["device"]),
            number=_number(raw["number"]),
            written_at=_moment(raw["written_at"]),
        )
    except (KeyError, TypeError, ValueError, OverflowError) as error:
        raise UnfitEntryError(Refusal.UNREADABLE) from error
    return _checked(entry)


def _checked(entry: Entry) -> Entry:
    if entry.kind == NoteKind.LINE and not entry.text:
        raise UnfitEntryError(Refusal.EMPTY)
    if len(entry.text) > ENTRY_CHARACTERS_MAX:
        raise UnfitEntryError(Refusal.TOO_LONG)
    return entry


def _kind(value: object) -> NoteKind:
    if value not in FROM_THE_SCREEN:
        raise ValueError
    return NoteKind(str(value))


def _uuid(value: object) -> UUID:
    if not isinstance(value, str):
        raise TypeError
    return UUID(value)


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError
    # Half a surrogate pair is legal in JSON and in no database.
    return clean_text(value.encode("utf-16", "surrogatepass").decode("utf-16", "replace"))


def _number(value: object) -> int:
    if not isinstance(value, int) or isinstance(value, bool) or not 0 <= value <= _NUMBER_MAX:
        raise ValueError
    return value


def _moment(value: object) -> datetime:
    if not isinstance(value, str):
        raise TypeError
    moment = datetime.fromisoformat(value)
    moment = moment if moment.tzinfo else moment.replace(tzinfo=UTC)
    return min(max(moment, _EARLIEST), _LATEST)
