"""Forms of a coordinator about shown sheets, the bank and the shelf."""

from datetime import date
from typing import Any, cast

from django import forms
from django.core.exceptions import ValidationError
from django.db.models import QuerySet
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from curbside.foundation.accounts.models import Centre
from curbside.foundation.kit.forms import DayField, LineField, TextField
from curbside.foundation.specialties.models import Specialty
from curbside.student.questions.actions.offers import Place
from curbside.student.questions.actions.shelf import ToolFields
from curbside.student.questions.models import Card, Cost, Moment, Stage, Theme, Tool, ToolKind, ToolLanguage
from curbside.student.questions.models.bank import NOTE_MAX
from curbside.student.questions.models.coaching import BANK_TEXT_MAX, COMMENT_MAX

MINUTES_MAX = 10
WHAT_FOR_MAX = 300


class CommentForm(forms.Form):
    """A word on a card. `seen` is the wording its writer read."""

    text = TextField(label=_("Your word on this question"), max_length=COMMENT_MAX, rows=2)
    seen = LineField(max_length=400, required=False, widget=forms.HiddenInput)

    def __init__(self, data: Any = None, *, card: Card) -> None:
        super().__init__(data, auto_id=f"{card.pk}_%s", initial={"seen": card.text})

    def seen_anew(self, card: Card) -> None:
        """The words stay; from now on they are about the question as it reads now."""
        self.data = {**self.data, "seen": card.text}


class OfferForm(forms.Form):
    """The wording that would go into the bank, in both languages."""

    text_en = LineField(label=_("The question in English"), max_length=BANK_TEXT_MAX)
    text_fr = LineField(label=_("The question in French"), max_length=BANK_TEXT_MAX)


class PlaceForm(forms.Form):
    """Where in the bank a question goes."""

    theme = forms.ChoiceField(label=_("Theme"), choices=Theme.choices)
    moment = forms.ChoiceField(label=_("Moment of the conversation"), choices=Moment.choices)
    minutes = forms.IntegerField(label=_("Minutes for the answer"), min_value=1, max_value=MINUTES_MAX, initial=4)
    follow_up_en = LineField(label=_("A follow-up, in English"), max_length=BANK_TEXT_MAX)
    follow_up_fr = LineField(label=_("A follow-up, in French"), max_length=BANK_TEXT_MAX)
    stages = forms.MultipleChoiceField(
        label=_("Whom it suits"),
        help_text=_("Tick none if it suits anybody."),
        choices=Stage.choices,
        required=False,
        widget=forms.CheckboxSelectMultiple,
    )
    specialty = forms.ModelChoiceField(
        label=_("Made for one specialty"), queryset=Specialty.objects.all(), required=False, empty_label=_("For any")
    )

    def place(self) -> Place:
        """Where it goes."""
        given = dict(self.cleaned_data)
        specialty = given.pop("specialty")
        return Place(**given, specialties=[specialty.pk] if specialty else [])


class OfCentreForm(forms.Form):
    """The base of what is done for one centre: hidden where the coordinator runs only one."""

    centre = forms.ModelChoiceField(label=_("Centre"), queryset=Centre.objects.none(), empty_label=None)

    def __init__(self, *args: Any, centres: QuerySet[Centre], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        field = self.fields["centre"]
        assert isinstance(field, forms.ModelChoiceField)  # noqa: S101 - tells mypy what the class body says
        field.queryset = centres
        if len(centres) == 1:
            field.widget = forms.HiddenInput()
            self.initial["centre"] = centres[0].pk


class NoteForm(OfCentreForm):
    """A note on a question, for the members of the centre."""

    text = LineField(label=_("Your note"), max_length=NOTE_MAX)


class ToolForm(OfCentreForm):
    """What the shelf says of a tool."""

    name = LineField(label=_("Name"), max_length=200)
    kind = forms.ChoiceField(label=_("Kind"), choices=ToolKind.choices)
    address = forms.URLField(
        label=_("Address"),
        help_text=_("Beginning with https:// or http://"),
        max_length=300,
        assume_scheme="https",
    )
    what_for_en = LineField(label=_("What for, in English"), max_length=WHAT_FOR_MAX, required=False)
    what_for_fr = LineField(label=_("What for, in French"), max_length=WHAT_FOR_MAX, required=False)
    cost = forms.ChoiceField(label=_("Cost"), choices=Cost.choices, initial=Cost.UNKNOWN)
    language = forms.ChoiceField(label=_("Language"), choices=ToolLanguage.choices)
    looked_on = DayField(label=_("Looked at on"))

    def clean_address(self) -> str:
        """A page on the web, and nothing a browser would run."""
        address = str(self.cleaned_data["address"])
        if not address.startswith(("https://", "http://")):
            raise ValidationError(_("Only addresses that begin with https:// or http://."))
        return address

    def clean_looked_on(self) -> date:
        """A day that has come: one in the future would never be called old."""
        day: date = self.cleaned_data["looked_on"]
        if day > timezone.localdate():
            raise ValidationError(_("Choose a day that has come."))
        return day

    def clean(self) -> dict[str, Any]:
        """What it is for, in one language at least."""
        given = super().clean() or {}
        if not given.get("what_for_en") and not given.get("what_for_fr"):
            self.add_error("what_for_en", _("Say what it is for, in one language at least."))
        return given

    def fields_said(self) -> ToolFields:
        """What it says, without the centre."""
        return cast("ToolFields", {name: self.cleaned_data[name] for name in ToolFields.__annotations__})

    @staticmethod
    def initial_of(tool: Tool) -> dict[str, Any]:
        return {name: getattr(tool, name) for name in ToolFields.__annotations__}
