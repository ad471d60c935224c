"""Forms about showing a sheet and talking about its questions."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from curbside.foundation.accounts.models import Membership
from curbside.foundation.kit.forms import LineField, TextField
from curbside.foundation.specialties.models import Specialty

from . import coaching_rules
from .actions.offers import Place
from .models import Card, Moment, Stage, Theme

MINUTES_MAX = 10


class ShareForm(forms.Form):
    """Whom to show a sheet to, and as whose questions."""

    coach = forms.ChoiceField(label=_("Who may see it"), widget=forms.RadioSelect)
    described = LineField(
        label=_("Whom the questions are for"),
        help_text=_("Without a name. Empty it if you would rather say nothing."),
        max_length=coaching_rules.DESCRIBED_MAX,
        required=False,
    )

    def __init__(self, *args: Any, coaches: list[Membership], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.coaches = {str(one.pk): one for one in coaches}
        field = self.fields["coach"]
        assert isinstance(field, forms.ChoiceField)  # noqa: S101 - tells mypy what the class body says
        field.choices = [(key, f"{one.user.name}, {one.centre.name}") for key, one in self.coaches.items()]
        if len(coaches) == 1:
            self.initial["coach"] = str(coaches[0].pk)

    def chosen(self) -> Membership:
        """The coordinator, with their centre."""
        return self.coaches[self.cleaned_data["coach"]]


class CommentForm(forms.Form):
    """A word on a card. `seen` is the wording its writer read."""

    text = TextField(label=_("Your word on this question"), max_length=coaching_rules.COMMENT_MAX, rows=2)
    seen = LineField(max_length=400, required=False, widget=forms.HiddenInput)

    def __init__(self, *args: Any, card: Card, **kwargs: Any) -> None:
        super().__init__(*args, auto_id=f"{card.pk}_%s", initial={"seen": card.text}, **kwargs)


class OfferForm(forms.Form):
    """The wording that would go into the bank, in both languages."""

    text_en = LineField(label=_("In English"), max_length=coaching_rules.BANK_TEXT_MAX)
    text_fr = LineField(label=_("In French"), max_length=coaching_rules.BANK_TEXT_MAX)


class PlaceForm(forms.Form):
    """Where in the bank a question goes."""

    theme = forms.ChoiceField(label=_("Theme"), choices=Theme.choices)
    moment = forms.ChoiceField(label=_("Moment of the conversation"), choices=Moment.choices)
    minutes = forms.IntegerField(label=_("Minutes for the answer"), min_value=1, max_value=MINUTES_MAX, initial=4)
    follow_up_en = LineField(label=_("A follow-up, in English"), max_length=coaching_rules.BANK_TEXT_MAX)
    follow_up_fr = LineField(label=_("A follow-up, in French"), max_length=coaching_rules.BANK_TEXT_MAX)
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
