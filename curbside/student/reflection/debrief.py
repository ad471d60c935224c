"""The page after a conversation: its parts, what each shows, and keeping what was written in them."""

from collections.abc import Callable
from datetime import datetime
from functools import cached_property
from typing import TypedDict

from django.db import transaction

from curbside.foundation.accounts.models import User
from curbside.student.people.actions.ties import know_someone
from curbside.student.people.models import Contact, TieSource
from curbside.student.people.queries import ties_of
from curbside.student.questions.models import Card

from . import queries
from .actions.next_steps import keep_next_step
from .actions.reflections import finish_reflection, keep_heard, keep_stayed_with_me, note_kept
from .actions.turning_points import keep_turning_point
from .actions.viewpoints import PARTS, keep_viewpoint
from .asked import Asked
from .forms import HeardForm, NextStepForm, Part, StayedForm, TurningPointForm, WhomForm, attempt
from .models import Heard, NextStep, Reflection, TurningPoint, Viewpoint
from .pressed import Pressed, move
from .speaking import Posted, Speaking, Speaks
from .speaking_forms import ViewpointForm


class By(TypedDict):
    """Who keeps it, and when."""

    actor: User
    now: datetime


class Debrief:
    """All parts of the page, bound to what was sent or to what is kept."""

    def __init__(self, reflection: Reflection, data: Posted = None) -> None:
        self.reflection, self.data, self.was_moved = reflection, data, False
        self.noted = queries.noted_in(reflection.meeting)
        self.speaking = Speaking(reflection, data)
        cards = queries.cards_of(reflection)
        heard = {one.card_id: one for one in reflection.heard.all()}
        self.questions = [self._question(card, heard.get(card.pk)) for card in cards]
        self.loose = self.noted.apart_from(cards)
        # What stands under no question is most likely what stayed; nobody types it twice. The first button keeps it,
        # so that it does not come back once it was emptied.
        self._is_first = self.last_kept is None
        stayed = reflection.stayed_with_me or ("\n".join(self.loose) if self._is_first else "")
        self.stayed = StayedForm(data, prefix="stayed", initial={"text": stayed})
        self.speaks = self.speaking.as_a_whole(data)
        self.viewpoint: Viewpoint | None = getattr(self._contact, "viewpoint", None)
        known = {part: getattr(self.viewpoint, part, "") for part in PARTS}
        self.stands = ViewpointForm(data, prefix="from", initial=known)
        self.turn = TurningPointForm(data, prefix="turn")
        self.step = NextStepForm(data, prefix="step")
        self.whom = WhomForm(data, prefix="whom")

    @property
    def _contact(self) -> Contact:
        return self.reflection.meeting.conversation.contact

    @property
    def last_kept(self) -> datetime | None:
        """When something here was last kept; of an older reflection, when it was finished."""
        return self.reflection.kept_at or self.reflection.finished_at

    @property
    def answers_speak(self) -> bool:
        """Whether it is said, or asked with one tap, what some answer speaks to."""
        return any(one.speaks.rows or one.speaks.is_one_tap for one in self.questions)

    @cached_property
    def known(self) -> list[Contact]:
        """Whom the other person is noted to know."""
        return [other for _, other in ties_of(self._contact)]

    @cached_property
    def turns(self) -> list[TurningPoint]:
        """The turns of their path, in their order."""
        return list(TurningPoint.objects.kept().filter(reflection=self.reflection))

    @cached_property
    def steps(self) -> list[NextStep]:
        """What the student means to do."""
        return list(self.reflection.next_steps.all())

    def _question(self, card: Card, heard: Heard | None) -> Asked:
        lines = self.noted.under(card)
        initial = {"text": "\n".join(lines)}
        if heard:
            initial = {name: getattr(heard, name) for name in ("text", "held", "answer_kind", "follow_up")}
        form = HeardForm(self.data, prefix=f"h-{card.pk}", initial=initial)
        return Asked(card, lines, card.pk in self.noted.asked, heard is not None, form, self.speaking.under(card))

    @property
    def shown(self) -> list[Asked]:
        """The questions that were asked; all of them when none carries a mark."""
        return [one for one in self.questions if one not in self.put_off]

    @property
    def put_off(self) -> list[Asked]:
        """Those that were not asked and on which nothing is written."""
        if not self.noted.asked:
            return []
        return [one for one in self.questions if not (one.was_asked or one.lines or one.is_kept or one.is_off)]

    @property
    def off(self) -> list[str]:
        """Where the parts stand that need another look, the first one first."""
        parts: dict[str, Part] = {"turn": self.turn, "step": self.step, "whom": self.whom, "stayed": self.stayed}
        parts |= {"speaks": self.speaks.form, "stands": self.stands}
        off = [one.anchor for one in self.questions if one.is_off]
        return [*off, *(anchor for anchor, form in parts.items() if form.errors)]

    @transaction.atomic
    def keep(self, pressed: Pressed, *, actor: User, now: datetime) -> bool:
        """Keep every part that was written in; says whether all could be kept. Finishing only then.

        One transaction: what the page says is kept is kept together. A part that is refused keeps no other out.
        """
        said = By(actor=actor, now=now)
        self.was_moved = move(self.reflection, pressed, **said)
        if self.was_moved:
            self.speaking.read_again()
        kept = [self._keep_question(one, pressed, said) for one in self.questions]
        kept += [self._keep_speaks(self.speaks, pressed, said), self._keep_viewpoint(said)]
        kept += [self._keep_stayed(said), self._keep_turn(pressed, said), self._keep_step(pressed, said)]
        kept.append(self._keep_whom(pressed, said))
        note_kept(self.reflection, now=now)
        if pressed.part == "finish" and all(kept):
            finish_reflection(self.reflection, **said)
        return all(kept)

    def _keep_question(self, one: Asked, pressed: Pressed, said: By) -> bool:
        # What was heard comes first: what it speaks to hangs on it.
        return self._keep_heard(one, pressed, said) and self._keep_speaks(one.speaks, pressed, said)

    def _keep_heard(self, one: Asked, pressed: Pressed, said: By) -> bool:
        pressed_here = pressed == Pressed("heard", str(one.card.pk)) or pressed.part == "finish"
        meant = pressed_here or one.speaks.form.has_changed()
        if not _is_written(one.form, meant=meant and not one.is_kept):
            return one.form.is_valid()

        def keep() -> object:
            # Of what is kept already only what was touched here: a page open elsewhere may have newer words.
            names = one.form.changed_data if one.is_kept else list(one.form.cleaned_data)
            parts = {name: one.form.cleaned_data[name] for name in names}
            return keep_heard(self.reflection, card=one.card, **parts, **said)

        kept = _kept(one.form, keep)
        one.is_kept = one.is_kept or kept
        return kept

    def _keep_speaks(self, speaks: Speaks, pressed: Pressed, said: By) -> bool:
        is_whole = speaks.card is None
        if not (is_whole and pressed.part == "speaks") and not speaks.form.has_changed():
            return True
        kept = _kept(speaks.form, lambda: speaks.keep(**said))
        if kept and is_whole:
            self.speaks = self.speaking.as_a_whole()
        return kept

    def _keep_viewpoint(self, said: By) -> bool:
        if not self.stands.has_changed():
            return True

        def keep() -> object:
            parts = {name: self.stands.cleaned_data[name] for name in self.stands.changed_data}
            return keep_viewpoint(self._contact, **parts, **said)

        return _kept(self.stands, keep)

    def _keep_stayed(self, said: By) -> bool:
        if not _is_written(self.stayed, meant=self._is_first):
            return self.stayed.is_valid()

        def keep() -> object:
            return keep_stayed_with_me(self.reflection, text=self.stayed.cleaned_data["text"], **said)

        return _kept(self.stayed, keep)

    def _keep_turn(self, pressed: Pressed, said: By) -> bool:
        def keep() -> object:
            return keep_turning_point(self.reflection, **self.turn.cleaned_data, **said)

        return self._keep_one_more("turn", keep, pressed)

    def _keep_step(self, pressed: Pressed, said: By) -> bool:
        def keep() -> object:
            return keep_next_step(self.reflection, **self.step.cleaned_data, **said)

        return self._keep_one_more("step", keep, pressed)

    def _keep_whom(self, pressed: Pressed, said: By) -> bool:
        def keep() -> object:
            names = self.whom.cleaned_data["name"]
            return [know_someone(self._contact, name=name, source=TieSource.DEBRIEF, **said) for name in names]

        return self._keep_one_more("whom", keep, pressed)

    def _keep_one_more(self, part: str, keep: Callable[[], object], pressed: Pressed) -> bool:
        """One more row out of the form of this name, which is then ready for the next."""
        form: Part = getattr(self, part)
        if pressed.part != part and not form.has_changed():
            return True
        kept = _kept(form, keep)
        if kept:
            setattr(self, part, type(form)(prefix=part))
        return kept


def _is_written(form: Part, *, meant: bool) -> bool:
    """Changed by the student; or shown as it came from their notes and now meant to be kept."""
    return form.has_changed() or (meant and not form.is_blank)


def _kept(form: Part, keep: Callable[[], object]) -> bool:
    # An untouched form counts as nothing to Django; here its text is meant to be kept.
    form.empty_permitted = False
    form.full_clean()
    return form.is_valid() and attempt(form, keep) is not None
