"""What people fill in about being found and being introduced."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from curbside.algorithms.favours import favour_asked
from curbside.foundation.kit.forms import LineField, TextField
from curbside.foundation.specialties.models import Specialty

from .actions.introductions import QUESTION_MAX, WHY_MAX
from .models import Setting


class FindableForm(forms.Form):
    """One's own words for those who look. All of it may stay empty: the name is enough."""

    headline = LineField(
        label=_("A line about you"),
        help_text=_("For example: rural family doctor in Renfrew, or second-year student who has worked as a nurse."),
        required=False,
    )
    specialty = forms.ModelChoiceField(
        label=_("Specialty"), queryset=Specialty.objects.none(), empty_label=_("None, or not yet"), required=False
    )
    setting = forms.ChoiceField(
        label=_("Where you work"), choices=[("", _("Not said")), *Setting.choices], required=False
    )

    def __init__(self, *args: Any, specialties: list[Specialty], chosen: Specialty | None, **kwargs: Any) -> None:
        """The page has one form a centre; they share `specialties`. What was `chosen` before stays possible."""
        super().__init__(*args, **kwargs)
        field = self.fields["specialty"]
        if isinstance(field, forms.ModelChoiceField):
            possible = [*specialties, *([chosen] if chosen and chosen not in specialties else [])]
            field.queryset = Specialty.objects.filter(pk__in=[one.pk for one in possible])
            field.choices = [("", field.empty_label), *((one.pk, one.name) for one in possible)]


class SearchForm(forms.Form):
    """Whom the student would like to meet, in their own words."""

    q = LineField(required=False)


class PacketForm(forms.Form):
    """The two things a connector passes on."""

    why = TextField(
        label=_("Why them, in two or three sentences"),
        help_text=_("What you know of them, and what you hope to understand. Each person on the way reads it."),
        rows=5,
        max_length=WHY_MAX,
    )
    question = LineField(
        label=_("The question you would ask in 20 minutes"),
        help_text=_("One question, such as: what does a good week look like for you?"),
        max_length=QUESTION_MAX,
    )

    def clean_why(self) -> str:
        """Each person on the way reads below it that nothing is asked but a conversation."""
        return _no_favour(self.cleaned_data["why"])

    def clean_question(self) -> str:
        """As `clean_why`."""
        return _no_favour(self.cleaned_data["question"])


def _no_favour(text: str) -> str:
    if favour_asked(text):
        raise forms.ValidationError(
            _("This asks for a job or a reference. An introduction is for a conversation: ask what you wonder about.")
        )
    return text


class SendingForm(forms.Form):
    """Which letter was seen."""

    seen = forms.CharField(max_length=64)
