"""The forms of plan, check-in and trusted contacts."""

from datetime import datetime, timedelta
from typing import Any

from django import forms
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from curbside.foundation.accounts.models import Language
from curbside.foundation.kit.forms import LineField, TextField

from .check_in_rules import why_not_at_these_times
from .forms import SeenForm
from .models import CheckIn, Meeting, TrustedContact
from .rules import to_instant

ASK_AFTER = timedelta(minutes=30)
ALERT_AFTER = timedelta(minutes=60)


class PlanForm(forms.Form):
    """What the student keeps about getting there."""

    getting_there = TextField(
        label=_("Getting there and back"),
        required=False,
        max_length=1_000,
        help_text=_("The bus you take, who picks you up. Part of the plan when you share it."),
    )
    first_words = TextField(
        label=_("How you want to begin"), required=False, max_length=1_000, help_text=_("Only you see this.")
    )


class CheckInForm(forms.Form):
    """Times are on the student's own clock; a time before the meeting means the day after it."""

    trusted_contact = forms.ModelChoiceField(
        label=_("Who hears from us"), queryset=TrustedContact.objects.none(), empty_label=None
    )
    ask = forms.TimeField(label=_("Ask me at"), widget=forms.TimeInput(attrs={"type": "time"}, format="%H:%M"))
    alert = forms.TimeField(
        label=_("If I am silent, write to them at"),
        widget=forms.TimeInput(attrs={"type": "time"}, format="%H:%M"),
    )

    def __init__(self, *args: Any, meeting: Meeting, agreed: Any, now: datetime, **kwargs: Any) -> None:
        self.meeting, self.now = meeting, now
        kwargs.setdefault("initial", _times(meeting, now=now))
        super().__init__(*args, **kwargs)
        self.fields["trusted_contact"].queryset = agreed  # type: ignore[attr-defined] # forms.Field has no queryset

    def clean(self) -> dict[str, Any]:
        """Adds `ask_at` and `alert_at`: the first such times after the meeting begins, and after the question."""
        cleaned = super().clean() or {}
        if "ask" in cleaned:
            self._find("ask", after=self.meeting.starts_at)
        if "ask_at" in cleaned and "alert" in cleaned:
            self._find("alert", after=cleaned["ask_at"])
        if "ask_at" in cleaned and "alert_at" in cleaned:
            reason = why_not_at_these_times(self.meeting, cleaned["ask_at"], cleaned["alert_at"], now=self.now)
            if reason:
                self.add_error("ask", str(reason))
        return cleaned

    def _find(self, name: str, *, after: datetime) -> None:
        """The moment of one field; where the clocks leave it out or bring it twice, the field says so."""
        try:
            self.cleaned_data[f"{name}_at"] = _next(after, self.cleaned_data[name])
        except forms.ValidationError as refusal:
            self.add_error(name, refusal.messages[0])


def _times(meeting: Meeting, *, now: datetime) -> dict[str, Any]:
    """Those set before while they can still be, or else after the talk: a call for help leaves times of its own."""
    check_in = CheckIn.objects.filter(meeting=meeting).first()
    ask_at, alert_at = meeting.ends_at + ASK_AFTER, meeting.ends_at + ALERT_AFTER
    if check_in and not why_not_at_these_times(meeting, check_in.ask_at, check_in.alert_at, now=now):
        ask_at, alert_at = check_in.ask_at, check_in.alert_at
    return {
        "trusted_contact": check_in.trusted_contact_id if check_in else None,
        "ask": timezone.localtime(ask_at).time(),
        "alert": timezone.localtime(alert_at).time(),
    }


def _next(after: datetime, clock: Any) -> datetime:
    local = timezone.localtime(after)
    days = 0 if clock > local.time() else 1
    return to_instant(local.date() + timedelta(days=days), clock, str(timezone.get_current_timezone()))


class TrustedContactForm(SeenForm):
    """Whom to ask."""

    name = LineField(label=_("Their name"))
    email = forms.EmailField(label=_("Their e-mail address"), max_length=254)
    language = forms.ChoiceField(label=_("Write to them in"), choices=Language.choices)

    @property
    def whom(self) -> dict[str, str]:
        """What `preview` and `ask` take."""
        return {name: self.cleaned_data[name] for name in ("name", "email", "language")}


class SeenTimeForm(forms.Form):
    """Carries the time that was on the screen, so that a form sent twice counts once."""

    seen = forms.DateTimeField(input_formats=["%Y-%m-%dT%H:%M:%S.%f%z", "%Y-%m-%dT%H:%M:%S%z"])
