"""Whom to invite."""

from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.core.validators import validate_email
from django.db.models import QuerySet
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext_lazy

from curbside.foundation.accounts.models import Centre, Role
from curbside.foundation.kit.forms import LineField, TextField

AT_ONCE = 50


class SearchForm(forms.Form):
    """Whom to look for."""

    q = LineField(required=False)

    def text(self) -> str:
        """What to look for; nothing when it makes no sense."""
        return str(self.cleaned_data["q"]) if self.is_valid() else ""


class InviteForm(forms.Form):
    """Addresses, one to a line, and what they will be."""

    emails = TextField(
        label=_("Their e-mail addresses"),
        help_text=_("One to a line. Each gets a letter of their own, in the language of the centre."),
        rows=4,
    )
    role = forms.ChoiceField(
        label=_("They join as"), choices=Role.choices, initial=Role.STUDENT, widget=forms.RadioSelect
    )
    centre = forms.ModelChoiceField(label=_("Centre"), queryset=Centre.objects.none(), empty_label=None)

    def __init__(self, *args: Any, centres: QuerySet[Centre], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        field = self.fields["centre"]
        assert isinstance(field, forms.ModelChoiceField)  # noqa: S101 - tells mypy what the class body says
        field.queryset = centres
        if len(centres) == 1:
            field.widget = forms.HiddenInput()
            self.initial["centre"] = centres[0].pk

    def clean_emails(self) -> list[str]:
        """Each address once, in lower case."""
        words = self.cleaned_data["emails"].replace(",", " ").replace(";", " ").lower().split()
        addresses = list(dict.fromkeys(words))
        wrong = [address for address in addresses if not _is_address(address)]
        if wrong:
            raise ValidationError(
                ngettext_lazy(
                    "This is not an e-mail address: %(wrong)s",
                    "These are not e-mail addresses: %(wrong)s",
                    len(wrong),
                )
                % {"wrong": ", ".join(wrong[:5])}
            )
        if len(addresses) > AT_ONCE:
            raise ValidationError(_("Fifty at a time, please."))
        return addresses


def _is_address(text: str) -> bool:
    try:
        validate_email(text)
    except ValidationError:
        return False
    return True
