"""What the student fills in about whom to ask next."""

from typing import Any, Final

from django import forms

from curbside.algorithms.ties.revival import MOST, Weights
from curbside.foundation.kit.forms import LineField, TextField
from curbside.foundation.specialties.models import Specialty

from .models import Felt
from .revival_words import WEIGHT_LABELS

KEEP: Final = "keep"
SENT: Final = "sent"
ANSWERED: Final = "answered"
NOT_SENT: Final = "not_sent"


class WeightsForm(forms.Form):
    """How much each fact counts, from 0, ignore, to 4, counts a lot."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        for name, label in WEIGHT_LABELS.items():
            slider = forms.NumberInput({"type": "range", "step": "1"})
            self.fields[name] = forms.IntegerField(label=label, min_value=0, max_value=MOST, widget=slider)

    def weights(self) -> Weights:
        """What was chosen."""
        return Weights(**self.cleaned_data)


class OpenFieldsForm(forms.Form):
    """The boxes that are ticked, and all that were on the page: a search hides others, and those stay as they are."""

    marked = forms.ModelMultipleChoiceField(queryset=Specialty.objects.all(), required=False)
    shown = forms.ModelMultipleChoiceField(queryset=Specialty.objects.all(), required=False)


class FieldSearchForm(forms.Form):
    """Finding a field; whatever is typed is a search, never a mistake."""

    q = LineField(required=False)

    def text(self) -> str:
        """The words looked for."""
        return self.cleaned_data["q"] if self.is_valid() else ""


class FeelingForm(forms.Form):
    """How asking felt, and the ask whose page to go back to."""

    felt = forms.ChoiceField(choices=Felt.choices)
    approach = forms.UUIDField(required=False)


class MessageForm(forms.Form):
    """The text of one message, and what is said of it."""

    text = TextField(required=False, rows=8)
    then = forms.ChoiceField(choices=[(KEEP, KEEP), (SENT, SENT), (ANSWERED, ANSWERED), (NOT_SENT, NOT_SENT)])
