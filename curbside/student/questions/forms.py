"""Forms about sheets."""

from typing import Any, ClassVar

from django import forms
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from curbside.algorithms.favours import Favour
from curbside.foundation.kit.forms import LineField, TextField

from . import rules
from .models import Card, Moment, Question, Sheet, Theme
from .queries import BankFilter


class CardForm(forms.Form):
    """A question, and the hope behind it."""

    text = TextField(
        label=_("The question, as you would say it"),
        max_length=rules.TEXT_MAX,
        rows=2,
        widget=forms.Textarea(attrs={"class": "ask"}),
    )
    hope = TextField(
        label=_("What do you hope the answer will be?"),
        help_text=_("One line is enough. Until it is answered, the question waits beside the sheet."),
        max_length=rules.HOPE_MAX,
        rows=2,
        required=False,
        widget=forms.Textarea(attrs={"class": "own"}),
    )
    why = TextField(
        label=_("Why does it matter to you?"),
        max_length=rules.HOPE_MAX,
        rows=2,
        required=False,
        widget=forms.Textarea(attrs={"class": "own"}),
    )

    INSTEAD: ClassVar[dict[Favour, Promise]] = {
        Favour.JOB: _("How did you find the work you do now?"),
        Favour.REFERENCE: _("What do you notice in a student you would gladly work with again?"),
    }

    @property
    def favour(self) -> Favour | None:
        """The favour the question was refused for."""
        codes = [error.code for error in self.errors.as_data().get("text", [])] if self.is_bound else []
        return next((favour for favour in Favour if favour.value in codes), None)

    @property
    def instead(self) -> Promise | None:
        """What to ask in its place."""
        return self.INSTEAD[self.favour] if self.favour else None

    @staticmethod
    def initial_of(card: Card) -> dict[str, Any]:
        return {"text": card.text, "hope": card.hope, "why": card.why}


class HopeForm(CardForm):
    """The hope alone, beside a question that waits for it. The question's words travel along."""

    def __init__(self, card: Card) -> None:
        super().__init__(initial=self.initial_of(card), auto_id=f"{card.pk}_%s", label_suffix="")
        self.fields["text"].widget = forms.HiddenInput()
        self.fields["hope"].required = True


class BankForm(forms.Form):
    """Looking for questions. Whatever cannot be read asks for all."""

    words = LineField(label=_("Words"), help_text=_("Accents do not matter."), required=False)
    theme = forms.ChoiceField(label=_("Theme"), choices=[("", _("Every theme")), *Theme.choices], required=False)
    moment = forms.ChoiceField(
        label=_("Moment of the conversation"), choices=[("", _("Any time")), *Moment.choices], required=False
    )

    def wanted(self) -> BankFilter:
        """What was asked for, as far as it could be read."""
        self.is_valid()
        return BankFilter(**{name: self.cleaned_data.get(name, "") for name in ("theme", "moment", "words")})


class AddForm(forms.Form):
    """One question of the bank."""

    question = forms.ModelChoiceField(Question.objects.all())


class BriefForm(forms.Form):
    """The two parts of the brief the student writes."""

    purpose = LineField(label=_("Why this conversation"), max_length=rules.PURPOSE_MAX, required=False)
    known = TextField(
        label=_("What you already know"),
        help_text=_("Where they trained, what they do now. You need not ask it again."),
        max_length=rules.KNOWN_MAX,
        required=False,
    )

    @staticmethod
    def initial_of(sheet: Sheet) -> dict[str, str]:
        return {"purpose": sheet.conversation.purpose, "known": sheet.known}
