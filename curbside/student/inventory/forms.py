"""What the student fills in. A form says kindly what an action would refuse."""

from collections.abc import Iterable
from datetime import date
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from curbside.foundation.kit.forms import LineField, TextField

from .models import Activity, ChoiceSet, HowMuch, Level
from .rules import EARLIEST_YEAR, EXAMPLE_MAX, NAME_MAX, RECORD_MAX, check_choice


class SetForm(forms.Form):
    """What matters most and what matters least of four."""

    best = forms.CharField(required=False)
    worst = forms.CharField(required=False)

    def __init__(self, *args: Any, choice_set: ChoiceSet, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.choice_set = choice_set

    def clean(self) -> dict[str, Any]:
        chosen = super().clean() or {}
        check_choice(self.choice_set, chosen.get("best", ""), chosen.get("worst", ""))
        return chosen

    def is_left_open(self) -> bool:
        """Whether nothing was chosen at all."""
        return not (self.data.get("best") or self.data.get("worst"))

    def picked(self) -> dict[str, str]:
        """What to show as chosen: what was sent, as far as it is one of the four, or what was kept."""
        kept = {"best": self.choice_set.best, "worst": self.choice_set.worst}
        sent = {name: str(self.data.get(name, "")) for name in kept} if self.is_bound else kept
        return {name: value if value in self.choice_set.shown else "" for name, value in sent.items()}


class LikingForm(forms.Form):
    """The activities of one page, each in five steps; any may stay open."""

    def __init__(self, *args: Any, activities: Iterable[Activity], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for activity in activities:
            self.fields[activity.value] = forms.TypedChoiceField(
                label=activity.label,
                choices=HowMuch.choices,
                coerce=int,
                required=False,
                empty_value=None,
                widget=forms.RadioSelect,
                error_messages={"invalid_choice": _("Choose one of the five.")},
            )

    def answers(self) -> dict[Activity, int]:
        """What was chosen; nothing for those left open."""
        return {Activity(name): step for name, step in self.cleaned_data.items() if step is not None}


class RatingForm(forms.Form):
    """How far a skill goes, and one time it was used."""

    example = TextField(
        max_length=EXAMPLE_MAX,
        rows=4,
        label=_("Tell of one time"),
        help_text=_("What you did, where, and what came of it. A few lines will do. No patient details, please."),
        widget=forms.Textarea(attrs={"class": "own"}),
        error_messages={"required": _("Tell of one time first. Without an example the rating does not count.")},
    )
    level = forms.TypedChoiceField(
        label=_("How far does it go?"),
        choices=Level.choices,
        coerce=int,
        widget=forms.RadioSelect,
        error_messages={"required": _("Choose one of the four."), "invalid_choice": _("Choose one of the four.")},
    )


class RecordForm(forms.Form):
    """A result from elsewhere."""

    name = LineField(
        max_length=NAME_MAX,
        label=_("What was it called?"),
        error_messages={"required": _("Give it a name, so that you find it again.")},
    )
    taken_on = forms.DateField(
        required=False,
        label=_("When did you take it?"),
        widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"),
        error_messages={"invalid": _("Write the day as 2026-05-14, or leave it empty.")},
    )
    text = TextField(
        max_length=RECORD_MAX,
        rows=8,
        label=_("What did it say?"),
        help_text=_("Type or paste what you want to keep of it, and what you make of it."),
        error_messages={"required": _("Write down at least a line of what it said.")},
    )

    def __init__(self, *args: Any, today: date, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.today = today
        # Each field carries what it was shown with: a page left open in another tab writes over nothing untouched.
        for field in self.fields.values():
            field.show_hidden_initial = bool(self.initial)

    def clean_taken_on(self) -> date | None:
        day: date | None = self.cleaned_data["taken_on"]
        if day and day > self.today:
            raise ValidationError(_("This day is still to come. Write the day on which you took it."))
        if day and day.year < EARLIEST_YEAR:
            raise ValidationError(_("Write the year in four digits, such as 2026."))
        return day
