"""What people on the way of an introduction answer by their links."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from curbside.foundation.kit.forms import TextField


class _WithAddress(forms.Form):
    """An address belongs to a yes alone. `step` says whether it was seen what would go."""

    address = forms.EmailField(required=False, max_length=254)
    step = forms.CharField(required=False, max_length=10)

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        if data.get("answer") != "yes":
            self.errors.pop("address", None)
        elif not data.get("address") and "address" not in self.errors:
            self.add_error("address", ValidationError(_("An address is needed for a yes."), code="required"))
        return data


class PassOnForm(_WithAddress):
    """A connector: passes it on, says that a target who is no member said yes, or says not this time."""

    answer = forms.ChoiceField(choices=[("pass", ""), ("yes", ""), ("no", "")])
    word = TextField(label=_("A word of yours to them"), rows=3, max_length=1_000, required=False)
    address = forms.EmailField(
        label=_("The address they want to give"),
        required=False,
        max_length=254,
        widget=forms.EmailInput({"autocomplete": "off"}),
    )


class IntroducedForm(_WithAddress):
    """The target: yes, with an address of their choice, or not this time."""

    answer = forms.ChoiceField(choices=[("yes", ""), ("no", "")])
    address = forms.EmailField(
        label=_("Your address, for them to write to"),
        required=False,
        max_length=254,
        widget=forms.EmailInput({"autocomplete": "email"}),
    )
