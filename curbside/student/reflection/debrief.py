"""The page after a conversation: its parts, what each shows, and keeping what was written in them."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, TypedDict
from uuid import UUID

from django.db import transaction
from django.http import Http404

from curbside.foundation.accounts.models import User
from curbside.student.people.actions.ties import know_someone
from curbside.student.people.models import Contact, TieSource
from curbside.student.people.queries import ties_of
from curbside.student.questions.models import Card

from . import queries
from .actions.next_steps import keep_next_step
from .actions.reflections import finish_reflection, keep_heard, keep_stayed_with_me
from .actions.turning_points import bring_back_turning_point, keep_turning_point, remove_turning_point
from .forms import HeardForm, NextStepForm, Part, StayedForm, TurningPointForm, WhomForm, attempt
from .models import Heard, Reflection, TurningPoint

Posted = Mapping[str, Any] | None


class By(TypedDict):
    """Who keeps it, and when."""

    actor: User
    now: datetime


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
        return {"heard": f"card-{self.row}", "remove": "turns", "return": "turns"}.get(self.part, self.part)


@dataclass(slots=True)
class Asked:
    """One question: the hope, the lines noted under it, and the form for what was heard."""

    card: Card
    lines: list[str]
    was_asked: bool
    is_kept: bool
    form: HeardForm

    @property
    def anchor(self) -> str:
        """Where it stands on the page."""
        return f"card-{self.card.pk}"


class Debrief:
    """All parts of the page, bound to what was sent or to what is kept."""

    def __init__(self, reflection: Reflection, data: Posted = None) -> None:
        self.reflection, self.data = reflection, data
        self.noted = queries.noted_in(reflection.meeting)
        cards = queries.cards_of(reflection)
        heard = {one.card_id: one for one in reflection.heard.all()}
        self.questions = [self._question(card, heard.get(card.pk)) for card in cards]
        self.loose = self.noted.apart_from(cards)
        # What stands under no question is most likely what stayed; nobody types it twice.
        stayed = reflection.stayed_with_me or ("" if reflection.finished_at else "\n".join(self.loose))
        self.stayed = StayedForm(data, prefix="stayed", initial={"text": stayed})
        self.turn = TurningPointForm(data, prefix="turn")
        self.step = NextStepForm(data, prefix="step")
        self.whom = WhomForm(data, prefix="whom")

    @property
    def known(self) -> list[Contact]:
        """Whom the other person is noted to know."""
        return [other for _, other in ties_of(self.reflection.meeting.conversation.contact)]

    def _question(self, card: Card, heard: Heard | None) -> Asked:
        lines = self.noted.under(card)
        initial = {"text": heard.text, "held": heard.held} if heard else {"text": "\n".join(lines)}
        form = HeardForm(self.data, prefix=f"h-{card.pk}", initial=initial)
        return Asked(card, lines, card.pk in self.noted.asked, heard is not None, form)

    @property
    def shown(self) -> list[Asked]:
        """The questions that were asked; all of them when none carries a mark."""
        return [one for one in self.questions if one not in self.put_off]

    @property
    def put_off(self) -> list[Asked]:
        """Those that were not asked and on which nothing is written."""
        if not self.noted.asked:
            return []
        return [one for one in self.questions if not (one.was_asked or one.lines or one.is_kept or one.form.errors)]

    @transaction.atomic
    def keep(self, pressed: Pressed, *, actor: User, now: datetime) -> bool:
        """Keep every part that was written in; says whether all could be kept. Finishing only then.

        One transaction: what the page says is kept is kept together. A part that is refused keeps no other out.
        """
        said = By(actor=actor, now=now)
        _move_turn(self.reflection, pressed, **said)
        kept = [self._keep_heard(one, pressed, **said) for one in self.questions]
        kept += [self._keep_stayed(pressed, **said), self._keep_turn(pressed, **said), self._keep_step(pressed, **said)]
        kept.append(self._keep_whom(pressed, **said))
        if pressed.part == "finish" and all(kept):
            finish_reflection(self.reflection, **said)
        return all(kept)

    def _keep_heard(self, one: Asked, pressed: Pressed, *, actor: User, now: datetime) -> bool:
        pressed_here = pressed == Pressed("heard", str(one.card.pk)) or pressed.part == "finish"
        if not _is_written(one.form, meant=pressed_here and not one.is_kept):
            return one.form.is_valid()

        def keep() -> object:
            return keep_heard(self.reflection, card=one.card, **one.form.cleaned_data, actor=actor, now=now)

        return _kept(one.form, keep)

    def _keep_stayed(self, pressed: Pressed, *, actor: User, now: datetime) -> bool:
        meant = pressed.part in {"stayed", "finish"} and not self.reflection.stayed_with_me
        if not _is_written(self.stayed, meant=meant):
            return self.stayed.is_valid()

        def keep() -> object:
            text = self.stayed.cleaned_data["text"]
            return keep_stayed_with_me(self.reflection, text=text, actor=actor, now=now)

        return _kept(self.stayed, keep)

    def _keep_turn(self, pressed: Pressed, *, actor: User, now: datetime) -> bool:
        if pressed.part != "turn" and not self.turn.has_changed():
            return True
        self.turn.empty_permitted = False

        def keep() -> object:
            return keep_turning_point(self.reflection, **self.turn.cleaned_data, actor=actor, now=now)

        kept = _kept(self.turn, keep)
        if kept:
            self.turn = TurningPointForm(prefix="turn")
        return kept

    def _keep_step(self, pressed: Pressed, *, actor: User, now: datetime) -> bool:
        if pressed.part != "step" and not self.step.has_changed():
            return True
        self.step.empty_permitted = False

        def keep() -> object:
            return keep_next_step(self.reflection, **self.step.cleaned_data, actor=actor, now=now)

        kept = _kept(self.step, keep)
        if kept:
            self.step = NextStepForm(prefix="step")
        return kept

    def _keep_whom(self, pressed: Pressed, *, actor: User, now: datetime) -> bool:
        if pressed.part != "whom" and not self.whom.has_changed():
            return True
        self.whom.empty_permitted = False

        def keep() -> object:
            by, name = self.reflection.meeting.conversation.contact, self.whom.cleaned_data["name"]
            return know_someone(by, name=name, source=TieSource.DEBRIEF, actor=actor, now=now)

        kept = _kept(self.whom, keep)
        if kept:
            self.whom = WhomForm(prefix="whom")
        return kept


def _is_written(form: Part, *, meant: bool) -> bool:
    """Changed by the student; or shown as it came from their notes and now meant to be kept."""
    return form.has_changed() or (meant and not form.is_blank)


def _kept(form: Part, keep: Callable[[], object]) -> bool:
    # An untouched form counts as nothing to Django; here its text is meant to be kept.
    form.empty_permitted = False
    form.full_clean()
    return form.is_valid() and attempt(form, keep) is not None


def _move_turn(reflection: Reflection, pressed: Pressed, *, actor: User, now: datetime) -> None:
    moves = {"remove": remove_turning_point, "return": bring_back_turning_point}
    if pressed.part not in moves:
        return
    try:
        point = TurningPoint.objects.visible_to(actor).get(reflection=reflection, pk=UUID(pressed.row))
    except (ValueError, TurningPoint.DoesNotExist) as nobody:
        raise Http404 from nobody
    moves[pressed.part](point, actor=actor, now=now)
