"""What the student fills in after a conversation."""

import re
from collections.abc import Callable
from typing import Any, Final, TypeVar

from django import forms
from django.core.exceptions import ValidationError
from django.utils.safestring import SafeString
from django.utils.translation import gettext_lazy as _

from curbside.foundation.kit.forms import LINE, LineField, TextField

from . import rules
from .models import AnswerKind, Held, Through, TurnKind

T = TypeVar("T")

# What the form says before the two halves of a plan, and who writes says again: English, and French.
_IF: Final = re.compile(r"^(?:(?:if|si)\s+(?=\S)|s['’](?=ils?\b))", re.IGNORECASE)
_THEN: Final = re.compile(r"^(?:(?:then\s+)?I(?:\s+will|['’]ll)|then|alors)\s+(?=\S)", re.IGNORECASE)


def attempt(form: forms.Form, action: Callable[[], T]) -> T | None:
    """Do it; a refusal stands in the form, and the answer is then None."""
    try:
        return action()
    except ValidationError as error:
        form.add_error(None, error)
        return None


def _own(rows: int) -> forms.Textarea:
    """The student's own hand; grows with what is written."""
    return forms.Textarea({"class": "own", "rows": rows})


def open_or(choices: list[Any]) -> list[Any]:
    """The choices after the one that leaves it open."""
    return [("", _("Not said")), *choices]


class Part(forms.Form):
    """One part of the page. Untouched it asks for nothing, and it remembers what it was shown with.

    All parts lie in one form, so that no button loses what was typed elsewhere. Each field carries what it was shown
    with, so that a page left open in another tab writes over nothing that was not touched there.
    """

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        kwargs |= {"empty_permitted": True, "use_required_attribute": False}
        super().__init__(*args, **kwargs)
        for field in self.fields.values():
            field.show_hidden_initial = True

    @property
    def is_blank(self) -> bool:
        """Whether nothing at all stands in it."""
        return not any(str(self[name].value() or "").strip() for name in self.fields)


class HeardForm(Part):
    """One question: what was heard, what became of the hope, what kind of answer it was, and a follow-up asked."""

    text = TextField(label=_("You heard"), required=False, widget=_own(2))
    held = forms.ChoiceField(
        label=_("Did the hope hold?"), choices=Held.choices, required=False, widget=forms.RadioSelect
    )
    answer_kind = forms.ChoiceField(
        label=_("What kind of answer was it?"), choices=AnswerKind.choices, required=False, widget=forms.RadioSelect
    )
    follow_up = LineField(
        label=_("A follow-up you asked that built on their words"),
        max_length=rules.LINE_MAX,
        required=False,
        widget=_own(1),
    )

    @property
    def held_as_shown(self) -> SafeString:
        """What the choice was shown with; a field drawn option by option does not say it by itself."""
        return self["held"].as_hidden(only_initial=True)

    @property
    def kind_as_shown(self) -> SafeString:
        """The same of the kind of answer."""
        return self["answer_kind"].as_hidden(only_initial=True)


class TurningPointForm(Part):
    """One turn of the other person's path."""

    kind = forms.ChoiceField(
        label=_("What kind of turn was it?"),
        choices=TurnKind.choices,
        widget=forms.RadioSelect,
        error_messages={"required": _("Choose one of these.")},
    )
    what = TextField(
        label=_("What happened"), widget=_own(1), error_messages={"required": _("Say in a line what happened.")}
    )
    year = forms.IntegerField(
        label=_("Year"),
        required=False,
        widget=forms.TextInput({"class": "own", "inputmode": "numeric", "autocomplete": "off"}),
        error_messages={"invalid": _("Write the year in four digits, or leave it out.")},
    )
    did = TextField(label=_("What they did with it"), required=False, widget=_own(1))
    through = forms.ChoiceField(label=_("Through whom"), choices=open_or(Through.choices), required=False)


class NextStepForm(Part):
    """The two halves of a plan."""

    when = LineField(
        label=_("If …"),
        max_length=rules.LINE_MAX,
        widget=_own(1),
        error_messages={"required": _("Name a time or a place, such as: I get home on Sunday.")},
    )
    then = LineField(
        label=_("then I will …"),
        max_length=rules.LINE_MAX,
        widget=_own(1),
        error_messages={"required": _("Say what you will do then.")},
    )

    def clean_when(self) -> str:
        """Without an "if" that stands before it already."""
        return _IF.sub("", self.cleaned_data["when"])

    def clean_then(self) -> str:
        """Without a "then I will" that stands before it already."""
        return _THEN.sub("", self.cleaned_data["then"])


class WhomForm(Part):
    """People whom the other person named, one a line: whoever presses Enter has begun another."""

    name = TextField(
        label=_("Their name"),
        help_text=_("More than one person? One a line."),
        widget=_own(1),
        max_length=5 * LINE,
        error_messages={"required": _("Write a name; a first name will do.")},
    )

    def clean_name(self) -> list[str]:
        """The names."""
        text: str = self.cleaned_data["name"]
        return [LineField().clean(line) for line in text.splitlines() if line.strip()]


class StayedForm(Part):
    """What stayed."""

    text = TextField(label=_("What stayed with me"), required=False, widget=_own(2))


class ThankYouForm(forms.Form):
    """A line and the text around it. Another line takes the place of `shown`, the one the text was shown with."""

    insight = LineField(
        label=_("One thing they said"),
        help_text=_("In their words, as you remember them."),
        max_length=rules.LINE_MAX,
        widget=_own(1),
        error_messages={"required": _("Choose one thing they said.")},
    )
    body = TextField(label=_("Your text"), rows=12)
    shown = forms.CharField(required=False, widget=forms.HiddenInput, max_length=rules.LINE_MAX)
    quote = forms.CharField(required=False, max_length=rules.LINE_MAX)
    """A line the student pointed at instead of typing one."""

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        insight = rules.bare_line(data.get("quote") or data.get("insight", ""))
        body, shown = data.get("body", ""), data.get("shown") or rules.TO_FILL_IN
        if insight and not rules.quotes(body, insight):
            body = body.replace(shown, insight, 1)
        if insight and body:
            data |= {"insight": insight, "body": body.replace(rules.TO_FILL_IN, insight, 1)}
        return data


class SendingForm(forms.Form):
    """How it goes, and which text was seen."""

    ROUTES: Final = ("curbside", "own_mail")

    route = forms.ChoiceField(choices=[(route, route) for route in ROUTES])
    seen = forms.CharField(required=False, max_length=64)
