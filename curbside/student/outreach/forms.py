"""What the student fills in about an ask."""

from typing import Any, Final

from django import forms
from django.utils.translation import gettext_lazy as _

from curbside.foundation.kit.forms import DayField, LineField, TextField
from curbside.foundation.kit.shown import ShownForm

from .models import AnswerKind, Approach, Company, Ease, Route, Start

SILENCE: Final = "silence"


class TechniqueForm(forms.Form):
    """Three short questions; none has a better answer."""

    ease = forms.ChoiceField(label=_("1. Which comes easier?"), choices=Ease.choices, widget=forms.RadioSelect)
    company = forms.ChoiceField(
        label=_("2. How many people at once?"), choices=Company.choices, widget=forms.RadioSelect
    )
    start = forms.ChoiceField(
        label=_("3. Where is it easiest to begin?"), choices=Start.choices, widget=forms.RadioSelect
    )


class ApproachForm(ShownForm):
    """The text of an ask."""

    subject = LineField(label=_("Subject"))
    body = TextField(label=_("Your text"), rows=14)

    @staticmethod
    def standing_of(approach: Approach) -> dict[str, str]:
        return {"subject": approach.subject, "body": approach.body}


class SendingForm(forms.Form):
    """How it goes, with which odds, and which text was seen."""

    odds = forms.IntegerField(min_value=0, max_value=100, initial=50)
    route = forms.ChoiceField(choices=Route.choices)
    seen = forms.CharField(required=False, max_length=64)


class FollowUpForm(forms.Form):
    """The text of the follow-up; `seen` names the letter that was shown, `route` how it goes."""

    body = TextField(label=_("Your text"), rows=9)
    route = forms.ChoiceField(
        choices=[(Route.CURBSIDE, Route.CURBSIDE), (Route.OWN_MAIL, Route.OWN_MAIL)], required=False
    )
    seen = forms.CharField(required=False, max_length=64)


class AnswerForm(forms.Form):
    """What came back, in the student's words."""

    kind = forms.ChoiceField(
        label=_("What came back?"),
        choices=[*AnswerKind.choices, (SILENCE, _("Nothing. I let it go."))],
        widget=forms.RadioSelect,
    )
    later_on = DayField(label=_("If later: not before"), required=False)
    word = TextField(label=_("What they said, in a line"), required=False, rows=2)

    def clean(self) -> dict[str, Any]:
        data = super().clean() or {}
        if data.get("kind") != AnswerKind.LATER:
            data["later_on"] = None
        return data
