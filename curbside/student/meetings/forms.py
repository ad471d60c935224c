"""The form of a meeting: when, how long, where."""

from collections.abc import Callable
from datetime import datetime
from typing import Any, TypeVar, cast
from zoneinfo import ZoneInfo

from django import forms
from django.core.exceptions import ValidationError
from django.db import models
from django.utils.translation import gettext_lazy as _

from curbside.algorithms.places import PlaceReason, PlaceVerdict
from curbside.foundation.kit.clock import WITH_WEEKDAY, clock_words, day_words
from curbside.foundation.kit.forms import DayField, LineField, TextField
from curbside.foundation.mail.draft import Draft
from curbside.student.outreach.models import TimeOffer
from curbside.student.people.models import Conversation
from curbside.student.questions.models import Sheet
from curbside.student.questions.rules import TALK_MINUTES, talk_minutes

from . import rules
from .models import Meeting, PlaceKind
from .queries import fingerprint

T = TypeVar("T")

ANOTHER_TIME = "another"
TOO_PLAIN = {PlaceReason.EMPTY, PlaceReason.TOO_LONG}


class Outcome(models.TextChoices):
    HELD = "held", _("We talked")
    MISSED = "missed", _("It did not happen")


def attempt(form: forms.Form, action: Callable[[], T]) -> T | None:
    """Do it; a refusal stands in the form, and the answer is then None."""
    try:
        return action()
    except ValidationError as error:
        form.add_error(None, error)
        return None


class SeenForm(forms.Form):
    """A form whose letter goes out only after exactly that letter was on the screen."""

    seen = forms.CharField(required=False, widget=forms.HiddenInput)

    def has_seen(self, draft: Draft) -> bool:
        """Whether this very letter was shown, and sending it was asked for."""
        return bool(self.cleaned_data["seen"] == fingerprint(draft))


class MeetingForm(SeenForm):
    """Times are in the student's `zone`. `offers`: times the other person gave, chosen before any other."""

    offer = forms.ChoiceField(label=_("Times they offered"), widget=forms.RadioSelect, required=False)
    date = DayField(label=_("Day"), required=False)
    time = forms.TimeField(
        label=_("Time"), required=False, widget=forms.TimeInput(attrs={"type": "time"}, format="%H:%M")
    )
    minutes = forms.IntegerField(
        label=_("Minutes"),
        help_text=_("As long as you asked for. Something short is easy to say yes to."),
        min_value=rules.SHORTEST,
        max_value=rules.LONGEST,
        initial=TALK_MINUTES,
        error_messages=dict.fromkeys(("invalid", "min_value", "max_value"), rules.HOW_LONG),
    )
    place_kind = forms.ChoiceField(
        label=_("What kind of place"), choices=PlaceKind.choices, widget=forms.RadioSelect, initial=PlaceKind.PUBLIC
    )
    place = LineField(
        label=_("Which one"),
        help_text=_("A name and a street. For video or phone, the link or the number if you have it."),
        max_length=300,
        required=False,
    )

    def __init__(
        self, *args: Any, zone: str, now: datetime, offers: list[TimeOffer] | tuple[()] = (), **kwargs: Any
    ) -> None:
        super().__init__(*args, **kwargs)
        self.zone, self.now = zone, now
        self.offers = {str(offer.pk): offer for offer in offers}
        self.verdict: PlaceVerdict | None = None
        self.refused_place = ""
        for name in ("date", "time"):
            self.fields[name].required = not self.offers
            self.fields[name].error_messages["required"] = _("Choose a day and a time.")
        self._show_offers()

    def clean(self) -> dict[str, Any]:
        """Hold what was chosen to the rules of the house, so that each refusal stands at its field."""
        super().clean()
        self._try(self._clean_time)
        if "place_kind" in self.cleaned_data and "place" in self.cleaned_data:
            self._try(self._clean_place)
        return self.cleaned_data

    def refused_parts(self) -> tuple[str, str, str]:
        """The refused place in three: before, the words that decided, after."""
        found = self.verdict.found if self.verdict else ""
        before, words, after = self.refused_place.partition(found) if found else (self.refused_place, "", "")
        return before, words, after

    def details(self) -> dict[str, Any]:
        """What `set_meeting` and `move_meeting` take."""
        return {name: self.cleaned_data[name] for name in ("starts_at", "minutes", "place_kind", "place")}

    def _show_offers(self) -> None:
        zone = ZoneInfo(self.zone)
        local = [(pk, offer.starts_at.astimezone(zone)) for pk, offer in self.offers.items()]
        choices = [(pk, f"{day_words(at, WITH_WEEKDAY)}, {clock_words(at)}") for pk, at in local]
        field = cast(forms.ChoiceField, self.fields["offer"])
        field.choices = [*choices, (ANOTHER_TIME, _("Another time"))] if choices else []
        field.initial = choices[0][0] if choices else None

    def _try(self, step: Any) -> None:
        try:
            step()
        except ValidationError as error:
            self.add_error(None, error)

    def _clean_time(self) -> None:
        offer = self.offers.get(self.cleaned_data.get("offer", ""))
        if offer:
            starts_at = offer.starts_at
        elif {"date", "time"} & self.errors.keys():
            return
        else:
            day, clock = self.cleaned_data.get("date"), self.cleaned_data.get("time")
            if day is None or clock is None:
                raise ValidationError({"time" if day else "date": _("Choose a day and a time.")})
            starts_at = rules.to_instant(day, clock, self.zone)
        self.cleaned_data["starts_at"] = rules.check_time(starts_at, now=self.now)

    def _clean_place(self) -> None:
        typed = self.cleaned_data["place"]
        try:
            rules.check_place(self.cleaned_data["place_kind"], typed)
        except rules.PlaceRefused as refusal:
            if refusal.verdict.reason not in TOO_PLAIN:
                self._offer_instead(typed, refusal.verdict)
            raise

    def _offer_instead(self, typed: str, verdict: PlaceVerdict) -> None:
        """Show the kinds that would do, the most helpful one chosen, and room for another place."""
        self.refused_place, self.verdict = typed, verdict
        kinds = cast(forms.ChoiceField, self.fields["place_kind"])
        kinds.choices = [(kind.value, PlaceKind(kind.value).label) for kind in verdict.alternatives]
        # The refusal stands far down on a phone; the page opens where it can be mended.
        self.fields["place"].widget.attrs["autofocus"] = True
        self["place_kind"].label = _("Somewhere nearby")
        shown: dict[str, Any] = {name: self.data.get(name) for name in self.data}
        self.data = shown | {"place_kind": verdict.alternatives[0].value, "place": ""}


def initial_of(meeting: Meeting, zone: str) -> dict[str, Any]:
    """The form filled with a meeting that is set."""
    local = meeting.starts_at.astimezone(ZoneInfo(zone))
    return {
        "date": local.date(),
        "time": local.time(),
        "minutes": meeting.minutes,
        "place_kind": meeting.place_kind,
        "place": meeting.place,
    }


def initial_for(conversation: Conversation, offers: list[TimeOffer]) -> dict[str, Any]:
    """The length that was asked for, and the place the other person named beside their times."""
    length = {"minutes": talk_minutes(Sheet.objects.filter(conversation=conversation).first())}
    if not offers:
        return length
    answer = offers[0].answer
    return length | {"place": answer.where, **({"place_kind": answer.place_kind} if answer.place_kind else {})}


class CancellationForm(SeenForm):
    """A word, if one likes."""

    word = TextField(label=_("A word to them"), max_length=rules.WORD_LONGEST, required=False, rows=2)


class OutcomeForm(forms.Form):
    """How it went."""

    outcome = forms.ChoiceField(choices=Outcome.choices)
