"""What a trusted contact answers."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from curbside.foundation.kit.forms import LineField


class AgreementForm(forms.Form):
    """Yes or no. A phone number is asked for only where texts can be sent."""

    answer = forms.ChoiceField(choices=[("yes", "yes"), ("no", "no")])
    phone = LineField(
        label=_("Your mobile number, if you want it by text too"),
        required=False,
        max_length=40,
        widget=forms.TextInput(attrs={"type": "tel", "autocomplete": "tel"}),
    )

    def __init__(self, *args: Any, texts: bool, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if not texts:
            del self.fields["phone"]
