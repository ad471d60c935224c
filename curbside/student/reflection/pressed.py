"""The button that sent the page after a conversation, and the rows that one takes out or puts back."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from django.core.exceptions import ObjectDoesNotExist
from django.db import models
from django.http import Http404

from curbside.foundation.accounts.models import User

from .actions.evidence import bring_back_evidence, remove_evidence
from .actions.turning_points import bring_back_turning_point, remove_turning_point
from .models import Evidence, Reflection, TurningPoint


@dataclass(frozen=True, slots=True)
class Pressed:
    """The button that sent the page: which part, and which row of it where there are several."""

    part: str = ""
    row: str = ""

    @classmethod
    def of(cls, value: str) -> "Pressed":
        """As the button's value says it."""
        part, _, row = value.partition(":")
        return cls(part, row)

    @property
    def anchor(self) -> str:
        """Where on the page one was."""
        rows = {"heard": f"card-{self.row}", "out": f"speaks-{self.row}", "back": f"speaks-{self.row}"}
        return ({"remove": "turns", "return": "turns"} | rows).get(self.part, self.part)

    @property
    def taken_out(self) -> str:
        """The row that this button took out, so that the page can offer it back."""
        return self.row if self.part in {"remove", "out"} else ""


_MOVES: Mapping[str, tuple[type[models.Model], Callable[..., object]]] = {
    "remove": (TurningPoint, remove_turning_point),
    "return": (TurningPoint, bring_back_turning_point),
    "out": (Evidence, remove_evidence),
    "back": (Evidence, bring_back_evidence),
}


def move(reflection: Reflection, pressed: Pressed, *, actor: User, now: datetime) -> bool:
    """Take a row out or put it back, if that is what was pressed. Another reflection's row is nowhere: 404."""
    if pressed.part not in _MOVES:
        return False
    model, verb = _MOVES[pressed.part]
    rows: Any = model._default_manager
    try:
        row = rows.visible_to(actor).get(reflection=reflection, pk=UUID(pressed.row))
    except (ValueError, ObjectDoesNotExist) as nobody:
        raise Http404 from nobody
    verb(row, actor=actor, now=now)
    return True
