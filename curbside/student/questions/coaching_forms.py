"""Forms about showing a sheet and answering what was said on it."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from curbside.foundation.accounts.models import Membership
from curbside.foundation.kit.forms import LineField, TextField

from .models.coaching import COMMENT_MAX, DESCRIBED_MAX


class ShareForm(forms.Form):
    """Whom to show a sheet to, and as whose questions."""

    coach = forms.ChoiceField(label=_("Who may see it"), widget=forms.RadioSelect)
    described = LineField(
        label=_("Whom the questions are for"),
        help_text=_("Without a name. Empty it if you would rather say nothing."),
        max_length=DESCRIBED_MAX,
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


class AnswerForm(forms.Form):
    """The student's answer to what was said on a card."""

    text = TextField(label=_("Your answer"), max_length=COMMENT_MAX, rows=2)
