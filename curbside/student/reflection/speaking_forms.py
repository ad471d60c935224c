"""What the student fills in about what a talk speaks to, and from where somebody speaks."""

from typing import Any

from django import forms
from django.utils.html import format_html, format_html_join
from django.utils.safestring import SafeString
from django.utils.translation import gettext_lazy as _

from curbside.foundation.kit.forms import LineField
from curbside.student.inventory.models import Value

from . import rules
from .forms import Part, open_or
from .models import Area, Career, Gender, Known, Leans, Setting, Strength


class PlainSelect(forms.Select):
    """A list of choices, written in one go: fifty options a question, each by a template of its own, add up."""

    def render(self, name: str, value: Any, attrs: dict[str, Any] | None = None, renderer: Any = None) -> SafeString:
        """As Django's own would write it."""
        given = self.build_attrs(self.attrs, attrs)
        chosen = "" if value is None else str(value)
        options = format_html_join(
            "",
            '<option value="{}"{}>{}</option>',
            ((code, SafeString(" selected") if str(code) == chosen else "", label) for code, label in self.choices),
        )
        attributes = format_html_join("", ' {}="{}"', ((key, text) for key, text in given.items() if text))
        return format_html('<select name="{}"{}>{}</select>', name, attributes, options)


class SpeaksForm(Part):
    """What an answer speaks to. All but the direction stands there already, so that one tap is enough."""

    leans = forms.ChoiceField(
        label=_("Which way does it point?"),
        choices=Leans.choices,
        widget=forms.RadioSelect,
        error_messages={"required": _("Say which way it points: much of it, or little.")},
    )
    value = forms.ChoiceField(
        label=_("What it speaks to"),
        choices=[("", _("Choose one")), *Value.choices],
        widget=PlainSelect,
        error_messages={"required": _("Choose what it speaks to.")},
    )
    specialty = forms.ChoiceField(label=_("For which specialty"), widget=PlainSelect, required=False)
    strength = forms.ChoiceField(label=_("How plainly they said it"), choices=Strength.choices, required=False)
    known = forms.ChoiceField(label=_("How they know"), choices=Known.choices, required=False)

    def __init__(self, *args: Any, specialties: list[tuple[str, str]], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        specialty = self.fields["specialty"]
        if isinstance(specialty, forms.ChoiceField):
            specialty.choices = [("", _("Choose one")), *specialties]

    def clean_strength(self) -> int:
        """Clearly, where nothing was sent."""
        return int(self.cleaned_data["strength"] or Strength.CLEARLY)

    def clean_known(self) -> str:
        """They live it, where nothing was sent."""
        return str(self.cleaned_data["known"] or Known.LIVES_IT)

    @property
    def is_unfolded(self) -> bool:
        """Whether what can wait has to be seen: something in it is wrong."""
        return any(self[name].errors for name in ("value", "specialty", "strength", "known"))


class TalkSpeaksForm(SpeaksForm):
    """The same of the talk as a whole, in a line of the student's own."""

    words = LineField(
        label=_("In your own words"),
        max_length=rules.LINE_MAX,
        required=False,
        widget=forms.Textarea({"class": "own", "rows": 1}),
    )


class ViewpointForm(Part):
    """From where somebody speaks; each part may stay open."""

    setting = forms.ChoiceField(label=_("They work in"), choices=open_or(Setting.choices), required=False)
    career = forms.ChoiceField(label=_("In their work"), choices=open_or(Career.choices), required=False)
    area = forms.ChoiceField(label=_("They live and work in"), choices=open_or(Area.choices), required=False)
    gender = forms.ChoiceField(label=_("They are"), choices=open_or(Gender.choices), required=False)
