"""Who you are."""

from zoneinfo import available_timezones

from django import forms
from django.http import HttpRequest
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from curbside.foundation.kit.forms import LineField

from ..models import Language, User


class WhoYouAre(forms.Form):
    """Asked once, at sign-up. The language is the page's; the time zone is the browser's, where it says one."""

    name = LineField(
        label=_("Your name"),
        help_text=_("As you would sign a letter."),
        widget=forms.TextInput(attrs={"autocomplete": "name"}),
    )
    time_zone = forms.CharField(required=False, max_length=60, widget=forms.HiddenInput)

    def clean_time_zone(self) -> str:
        """The zone the browser named, or Toronto's."""
        zone: str = self.cleaned_data["time_zone"]
        return zone if zone in available_timezones() else "America/Toronto"

    def signup(self, request: HttpRequest, user: User) -> None:
        """The sign-in library calls this with the new user."""
        user.name = self.cleaned_data["name"]
        user.time_zone = self.cleaned_data["time_zone"]
        user.language = Language.FRENCH if (get_language() or "").startswith("fr") else Language.ENGLISH
        user.save(update_fields=["name", "time_zone", "language"])
