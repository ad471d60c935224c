"""The button that sent the page after a conversation, and the rows that one takes out or puts back."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final
from uuid import UUID

from django.db import models

from curbside.foundation.accounts.models import User

from .actions.evidence import bring_back_evidence, remove_evidence
from .actions.turning_points import bring_back_turning_point, remove_turning_point
from .models import Evidence, Reflection, TurningPoint

_PARTS: Final = ("speaks", "stands", "turn", "step", "whom", "stayed", "finish")
_ANCHORS: Final = {part: part for part in _PARTS} | dict.fromkeys(("turn", "remove", "return"), "turns")
_ROW_ANCHORS: Final = {"heard": "card", "out": "speaks", "back": "speaks"}


@dataclass(frozen=True, slots=True)
class Pressed:
    """The button that sent the page: which part, and which row of it where there are several."""

    part: str = ""
    row: str = ""

    @classmethod
    def of(cls, value: str) -> "Pressed":
        """As the button's value says it; what is no row's id is none."""
        part, _, row = value.partition(":")
        return cls(part, _id_or_none(row))

    @property
    def anchor(self) -> str:
        """Where on the page one was."""
        of_row = _ROW_ANCHORS.get(self.part)
        return f"{of_row}-{self.row}" if of_row else _ANCHORS.get(self.part, "")

    @property
    def taken_out(self) -> str:
        """The row that this button took out, so that the page can offer it back."""
        return self.row if self.part in {"remove", "out"} else ""

    @property
    def puts_back(self) -> bool:
        """Whether something that was taken out should come back."""
        return self.part in {"return", "back"}


_MOVES: Mapping[str, tuple[type[models.Model], Callable[..., object]]] = {
    "remove": (TurningPoint, remove_turning_point),
    "return": (TurningPoint, bring_back_turning_point),
    "out": (Evidence, remove_evidence),
    "back": (Evidence, bring_back_evidence),
}


def move(reflection: Reflection, pressed: Pressed, *, actor: User, now: datetime) -> bool:
    """Take a row out or put it back, if that is what was pressed; says whether it was there.

    One of another reflection is nowhere, and so is one forgotten meanwhile. Neither may cost what was typed elsewhere
    on the page.
    """
    if pressed.part not in _MOVES:
        return False
    model, verb = _MOVES[pressed.part]
    rows: Any = model._default_manager
    row = rows.visible_to(actor).filter(reflection=reflection, pk=pressed.row or None).first()
    if row is None:
        return False
    verb(row, actor=actor, now=now)
    return True


def _id_or_none(text: str) -> str:
    try:
        return str(UUID(text))
    except ValueError:
        return ""
