"""Who you are."""

from django import forms
from django.http import HttpRequest
from django.utils.translation import gettext_lazy as _

from curbside.foundation.kit.forms import LineField

from .models import User


class WhoYouAre(forms.Form):
    """Asked once, at sign-up."""

    name = LineField(label=_("Your name"), help_text=_("As you would sign a letter."))

    def signup(self, request: HttpRequest, user: User) -> None:
        """The sign-in library calls this with the new user."""
        user.name = self.cleaned_data["name"]
        user.save(update_fields=["name"])
