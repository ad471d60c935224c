"""The answer to an ask, as the other person gives it."""

from datetime import datetime, timedelta
from typing import Any, Final

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from curbside.algorithms.places import PlaceKind, PlaceReason, judge_place
from curbside.foundation.kit.forms import CHECK_THE_YEAR, LAST_DAY, DayField, LineField, TextField
from curbside.student.outreach.models import PLACE_KINDS, AnswerKind

_AHEAD: Final = timedelta(days=366)
_TIMES: Final = ("first", "second", "third")


class TimeField(forms.DateTimeField):
    """A day and a time, read in the time zone that is active while the form is."""

    def __init__(self, **kwargs: Any) -> None:
        attrs = {"type": "datetime-local", "max": f"{LAST_DAY}T23:59"}
        widget = forms.DateTimeInput(attrs, format="%Y-%m-%dT%H:%M")
        super().__init__(required=False, widget=widget, error_messages={"invalid": CHECK_THE_YEAR}, **kwargs)


class AnswerForm(forms.Form):
    """One choice of six; what else is asked belongs to a yes or a later, and is left out otherwise."""

    kind = forms.ChoiceField(choices=AnswerKind.choices, widget=forms.RadioSelect)
    first = TimeField(label=_("First time"))
    second = TimeField(label=_("Second time"))
    third = TimeField(label=_("Third time"))
    place_kind = forms.ChoiceField(
        label=_("How would you like to meet?"), choices=[("", _("Not decided yet")), *PLACE_KINDS], required=False
    )
    where = LineField(label=_("Where"), required=False, max_length=300)
    later_on = DayField(label=_("Not before"), required=False)
    word = TextField(label=_("A word to them"), required=False, rows=2, max_length=2_000)

    def __init__(self, *args: Any, now: datetime, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.now = now

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        if data.get("kind") == AnswerKind.YES:
            self._check_times(data)
            self._check_place(data)
        else:
            # What was typed for another choice neither stops this one nor goes along.
            for field in (*_TIMES, "place_kind", "where"):
                self.errors.pop(field, None)
                data[field] = None if field in _TIMES else ""
        if data.get("kind") != AnswerKind.LATER:
            self.errors.pop("later_on", None)
            data["later_on"] = None
        return data

    def _check_times(self, data: dict[str, Any]) -> None:
        for field in _TIMES:
            at = data.get(field)
            if at and at <= self.now:
                self.add_error(field, ValidationError(_("This time has passed."), code="past"))
            elif at and at > self.now + _AHEAD:
                self.add_error(field, ValidationError(_("This is more than a year away."), code="far"))

    def _check_place(self, data: dict[str, Any]) -> None:
        if not data.get("where"):
            return
        kind = PlaceKind(data.get("place_kind") or PlaceKind.PUBLIC)
        verdict = judge_place(kind, data["where"])
        if verdict.reason == PlaceReason.EMPTY:
            data["where"] = ""
        elif not verdict.allowed:
            words = _(
                "Not at a home, even a kind one: it keeps both of you at ease. "
                "A café, a library, your workplace, video or phone are all fine."
            )
            self.add_error("where", ValidationError(words, code="home"))

    def times(self) -> list[datetime]:
        """The offered times, none twice, in order."""
        return sorted({at for field in _TIMES if (at := self.cleaned_data.get(field))})

    def said(self) -> dict[str, Any]:
        """What `prepare_answer` takes."""
        return {name: self.cleaned_data.get(name) for name in ("kind", "word", "later_on", "place_kind", "where")}
