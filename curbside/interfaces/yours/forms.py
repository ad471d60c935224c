"""What a person may set."""

from typing import Any
from zoneinfo import available_timezones

from django import forms
from django.utils.functional import lazystr
from django.utils.translation import gettext_lazy as _

from curbside.foundation.accounts.models import Language, Theme, User
from curbside.foundation.kit.forms import LineField

# The zones of Canada's faculties and hospitals, from east to west, under names people know.
CANADA = (
    ("America/St_Johns", _("Newfoundland (St. John’s)")),
    ("America/Halifax", _("Atlantic (Halifax, Moncton)")),
    ("America/Toronto", _("Eastern (Montréal, Ottawa, Toronto)")),
    ("America/Iqaluit", _("Eastern (Iqaluit)")),
    ("America/Winnipeg", _("Central (Winnipeg)")),
    ("America/Regina", _("Saskatchewan (Regina, Saskatoon)")),
    ("America/Edmonton", _("Mountain (Calgary, Edmonton)")),
    ("America/Yellowknife", _("Mountain (Yellowknife)")),
    ("America/Vancouver", _("Pacific (Vancouver)")),
    ("America/Whitehorse", _("Yukon (Whitehorse)")),
)


def _zones() -> list[tuple[Any, Any]]:
    known = {zone for zone, _label in CANADA}
    rest = sorted(zone for zone in available_timezones() if "/" in zone and zone not in known)
    elsewhere = [(zone, zone.replace("_", " ")) for zone in rest]
    return [(_("Canada"), list(CANADA)), (_("Elsewhere"), elsewhere), (_("Other"), [("UTC", lazystr("UTC"))])]


class SettingsForm(forms.Form):
    """Name, phone, language, hours and light."""

    name = LineField(label=_("Your name"), help_text=_("As you would sign a letter."))
    phone = LineField(
        label=_("Your phone"),
        help_text=_("Stands only in the message to your trusted contact, should a check-in stay unanswered."),
        max_length=40,
        required=False,
        widget=forms.TextInput(attrs={"type": "tel", "autocomplete": "tel"}),
    )
    language = forms.ChoiceField(label=_("Language"), choices=Language.choices, widget=forms.RadioSelect)
    time_zone = forms.ChoiceField(label=_("Your time zone"), choices=_zones)
    theme = forms.ChoiceField(label=_("Light or dark"), choices=Theme.choices, required=False, widget=forms.RadioSelect)

    @staticmethod
    def initial_of(user: User) -> dict[str, str]:
        """What is set now."""
        return {
            "name": user.name,
            "phone": user.phone,
            "language": user.language,
            "time_zone": user.time_zone,
            "theme": user.theme,
        }
