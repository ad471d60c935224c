"""Forms about the bank and its shelf."""

from typing import Any, Final

from django import forms
from django.db.models import QuerySet, TextChoices
from django.utils.translation import gettext_lazy as _

from curbside.foundation.accounts.models import Centre, Language
from curbside.foundation.kit.forms import LineField
from curbside.foundation.specialties.models import Specialty

from .bank_queries import BankFilter
from .models import Moment, Question, Stage, Theme
from .models.coaching import BANK_TEXT_MAX

_CHOICES: Final[dict[str, type[TextChoices]]] = {"theme": Theme, "moment": Moment, "stage": Stage, "language": Language}


class BankForm(forms.Form):
    """Looking for questions. Whatever cannot be read asks for all."""

    words = LineField(label=_("Words"), help_text=_("Accents do not matter."), required=False)
    theme = forms.ChoiceField(label=_("Theme"), choices=[("", _("Every theme")), *Theme.choices], required=False)
    moment = forms.ChoiceField(
        label=_("Moment of the conversation"), choices=[("", _("Any time")), *Moment.choices], required=False
    )
    stage = forms.ChoiceField(label=_("Whom it suits"), choices=[("", _("Anybody")), *Stage.choices], required=False)
    specialty = forms.ModelChoiceField(
        label=_("Specialty"), queryset=Specialty.objects.all(), required=False, empty_label=_("Any specialty")
    )
    favourites = forms.BooleanField(label=_("Only my favourites"), required=False)

    def wanted(self) -> BankFilter:
        """What was asked for, as far as it could be read."""
        self.is_valid()
        given = self.cleaned_data
        texts = {name: given.get(name) or "" for name in ("theme", "moment", "words", "stage")}
        specialty = given.get("specialty")
        return BankFilter(
            **texts, specialty=specialty.pk if specialty else "", favourites=bool(given.get("favourites"))
        )

    def narrowed_by(self) -> list[str]:
        """What was asked for besides words, as the page says it."""
        self.is_valid()
        given = {name: value for name, value in self.cleaned_data.items() if value and name != "words"}
        if "favourites" in given:
            given["favourites"] = self.fields["favourites"].label
        return [str(_CHOICES[name](value).label if name in _CHOICES else value) for name, value in given.items()]


class LivingBankForm(BankForm):
    """The same, with the language to read them in."""

    language = forms.ChoiceField(
        label=_("Read in"), choices=[("", _("My language")), *Language.choices], required=False
    )


class AddForm(forms.Form):
    """One question of the bank."""

    question = forms.ModelChoiceField(Question.objects.none())

    def __init__(self, *args: Any, questions: QuerySet[Question], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        field = self.fields["question"]
        assert isinstance(field, forms.ModelChoiceField)  # noqa: S101 - tells mypy what the class body says
        field.queryset = questions


class FollowUpForm(forms.Form):
    """A follow-up that helped, for the bank of a centre."""

    text = LineField(
        label=_("A follow-up that helped"),
        help_text=_("It is shown without your name, if a coordinator puts it here. You can take it back."),
        max_length=BANK_TEXT_MAX,
    )
    language = forms.ChoiceField(label=_("Its language"), choices=Language.choices, widget=forms.RadioSelect)
    centre = forms.ModelChoiceField(label=_("Centre"), queryset=Centre.objects.none(), empty_label=None)

    def __init__(self, *args: Any, centres: QuerySet[Centre], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        field = self.fields["centre"]
        assert isinstance(field, forms.ModelChoiceField)  # noqa: S101 - tells mypy what the class body says
        field.queryset = centres
        if len(centres) == 1:
            field.widget = forms.HiddenInput()
            self.initial["centre"] = centres[0].pk
