"""What the student fills in. A form says kindly what an action would refuse."""

from collections.abc import Iterable, Mapping
from datetime import date
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from curbside.foundation.kit.forms import DayField, LineField, TextField
from curbside.foundation.kit.shown import ShownForm

from .models import Activity, ChoiceSet, HowMuch, Level, Value
from .rules import EARLIEST_YEAR, EXAMPLE_MAX, NAME_MAX, RECORD_MAX, check_choice


class SetForm(ShownForm):
    """What matters most and what matters least of four."""

    best = forms.CharField(required=False)
    worst = forms.CharField(required=False)

    def __init__(self, *args: Any, choice_set: ChoiceSet, **kwargs: Any) -> None:
        super().__init__(*args, stands={"best": choice_set.best, "worst": choice_set.worst}, **kwargs)
        self.choice_set = choice_set

    def clean(self) -> dict[str, Any]:
        chosen = self.cleaned_data
        check_choice(self.choice_set, chosen.get("best", ""), chosen.get("worst", ""))
        if self.touched() and self._is_overtaken(chosen):
            self.asked |= {"best", "worst"}
            self.show_what_stands()
            raise ValidationError(self._newer(), code="newer")
        return chosen

    def is_left_open(self) -> bool:
        """Whether nothing was chosen at all."""
        return not (self.data.get("best") or self.data.get("worst"))

    def is_half(self) -> bool:
        """Whether not both were chosen, so that there is nothing to keep."""
        return not (self.data.get("best") and self.data.get("worst"))

    def picked(self) -> dict[str, str]:
        """What to show as chosen: what was sent, as far as it is one of the four, or what was kept."""
        kept = {"best": self.choice_set.best, "worst": self.choice_set.worst}
        sent = {name: str(self.data.get(name, "")) for name in kept} if self.is_bound else kept
        return {name: value if value in self.choice_set.shown else "" for name, value in sent.items()}

    def _is_overtaken(self, chosen: Mapping[str, Any]) -> bool:
        # The two are one answer: what was chosen elsewhere for either counts for both.
        shown = {name: self._shown(name) for name in self._stands}
        return bool(self._stands["best"]) and self._stands not in (shown, chosen)

    def _newer(self) -> str:
        words = gettext("Meanwhile you chose here: most, %(best)s; least, %(worst)s. Send this again to change that.")
        return words % {name: Value(code).label for name, code in self._stands.items()}


class LikingForm(ShownForm):
    """The activities of one page, each in five steps; any may stay open, or be left open again."""

    def __init__(self, *args: Any, activities: Iterable[Activity], chosen: Mapping[str, int], **kwargs: Any) -> None:
        stands = {activity.value: chosen.get(activity.value) for activity in activities}
        super().__init__(*args, stands=stands, initial=stands, **kwargs)
        for activity in map(Activity, stands):
            self.fields[activity.value] = forms.TypedChoiceField(
                label=activity.label,
                choices=HowMuch.choices,
                coerce=int,
                required=False,
                empty_value=None,
                widget=forms.RadioSelect,
                error_messages={"invalid_choice": _("Choose one of the five.")},
            )

    def answers(self) -> dict[Activity, int | None]:
        """What was changed on the page; None for what was left open again."""
        return {Activity(name): self.cleaned_data[name] for name in self.touched()}

    def newer_words(self, name: str) -> str:
        step = self.standing(name)
        words = gettext("Meanwhile you answered “%(step)s” here. Send this again to change that.")
        return words % {"step": HowMuch(int(step)).label if step else gettext("Leave this open")}


class RatingForm(ShownForm):
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

    def in_words(self, name: str) -> str:
        text = self.standing(name)
        return str(Level(int(text)).label) if name == "level" else text


class NewWordForm(RatingForm):
    """A new word on a skill, which stands beside the one before; `last` is its example."""

    def __init__(self, *args: Any, last: str, **kwargs: Any) -> None:
        super().__init__(*args, stands={"example": last}, **kwargs)

    @property
    def newer(self) -> list[tuple[str, str]]:
        """Nothing: what was told before stands below the form in any case."""
        return []

    def newer_words(self, name: str) -> str:
        return gettext(
            "Meanwhile you told of this skill elsewhere; that stands below. Send this again to put it beside that."
        )


class RecordForm(ShownForm):
    """A result from elsewhere."""

    name = LineField(
        max_length=NAME_MAX,
        label=_("What was it called?"),
        error_messages={"required": _("Give it a name, so that you find it again.")},
    )
    taken_on = DayField(required=False, label=_("When did you take it?"))
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

    def clean_taken_on(self) -> date | None:
        day: date | None = self.cleaned_data["taken_on"]
        if day and day > self.today:
            raise ValidationError(_("This day is still to come. Write the day on which you took it."))
        if day and day.year < EARLIEST_YEAR:
            raise ValidationError(_("Write the year in four digits, such as 2026."))
        return day
