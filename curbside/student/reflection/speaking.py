"""What the talk speaks to, on the page after it: the rows kept, and the forms in which to say one more."""

from collections.abc import Mapping
from datetime import datetime
from functools import cached_property
from typing import Any

from curbside.foundation.accounts.models import User
from curbside.foundation.specialties.models import Specialty
from curbside.student.inventory.models import Value
from curbside.student.questions.models import Card

from . import queries
from .actions.evidence import keep_evidence
from .models import Evidence, Known, Reflection, Strength
from .speaking_forms import SpeaksForm, TalkSpeaksForm

Posted = Mapping[str, Any] | None


class Speaks:
    """What one answer speaks to, or the talk as a whole: its rows, and the form for one more."""

    def __init__(self, speaking: "Speaking", card: Card | None, form: SpeaksForm) -> None:
        self.speaking, self.card, self.form = speaking, card, form

    @property
    def rows(self) -> list[Evidence]:
        """What is kept of it."""
        return self.speaking.rows_on(self.card)

    @property
    def is_one_tap(self) -> bool:
        """Whether value and specialty are known, so that the direction alone is left to say."""
        return bool(self.form.initial.get("value") and self.form.initial.get("specialty"))

    @property
    def linked_value(self) -> str:
        """What the question was linked to on the sheet, in words."""
        return str(Value(self.form.initial["value"]).label)

    def keep(self, *, actor: User, now: datetime) -> Evidence:
        """Keep what the form says. Raises ValidationError by field."""
        said = dict(self.form.cleaned_data)
        return self.speaking.keep(self.card, said, actor=actor, now=now)


class Speaking:
    """All that one talk speaks to. Two queries: its rows, and the specialties."""

    def __init__(self, reflection: Reflection, data: Posted) -> None:
        self._reflection, self._data = reflection, data
        self._rows = queries.evidence_in(reflection)
        own = reflection.meeting.conversation.contact.specialty_id
        self._usual = own or (self._rows[-1].specialty_id if self._rows else "")
        self._specialties = {one.pk: one for one in queries.specialties_to_choose(self._usual)}

    @property
    def usual(self) -> Specialty | None:
        """The specialty of the person, or the one they were last said to speak of."""
        return self._specialties.get(self._usual or "")

    @cached_property
    def _first_chosen(self) -> str:
        """The first specialty chosen on the page; it stands for the rows in which none was."""
        fields = self._data or {}
        chosen = (str(fields[name]) for name in fields if name.startswith("e-") and name.endswith("-specialty"))
        return next((slug for slug in chosen if slug), "")

    def rows_on(self, card: Card | None) -> list[Evidence]:
        """What the answer to one question speaks to; without one, what the talk as a whole does."""
        wanted = card.pk if card else None
        return [row for row in self._rows if (row.heard.card_id if row.heard else None) == wanted]

    def read_again(self) -> None:
        """After rows were taken out or put back."""
        self._rows = queries.evidence_in(self._reflection)

    def under(self, card: Card) -> Speaks:
        """The form under one question; its value comes from the link that the question has."""
        initial = self._start | {"value": card.value}
        form = SpeaksForm(self._data, prefix=f"e-{card.pk}", initial=initial, specialties=self._choices)
        return Speaks(self, card, form)

    def as_a_whole(self, data: Posted = None) -> Speaks:
        """The form for the talk as a whole."""
        form = TalkSpeaksForm(data, prefix="speaks", initial=self._start, specialties=self._choices)
        return Speaks(self, None, form)

    def keep(self, card: Card | None, said: dict[str, Any], *, actor: User, now: datetime) -> Evidence:
        """One row. The specialty is the one chosen, else the usual one, else the first chosen on the page."""
        slug = said.pop("specialty") or self._usual or self._first_chosen
        specialty = self._specialties.get(slug)
        row = keep_evidence(self._reflection, card=card, specialty=specialty, **said, actor=actor, now=now)
        self._rows = [*(one for one in self._rows if one != row), row]
        return row

    @cached_property
    def _choices(self) -> list[tuple[str, str]]:
        return [(one.pk, one.name) for one in self._specialties.values()]

    @cached_property
    def _start(self) -> dict[str, Any]:
        return {"specialty": self._usual, "strength": int(Strength.CLEARLY), "known": str(Known.LIVES_IT)}
