"""Forms about sheets."""

from collections.abc import Iterable
from typing import Any

from django import forms
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _

from curbside.foundation.kit.forms import LineField, TextField

from . import rules
from .links import choices_of_links
from .models import Card, Sheet


class CodesField(forms.Field):
    """Codes of suggestions to let be, as often as they are given; what is none is left out."""

    widget = forms.MultipleHiddenInput

    def clean(self, value: Any) -> list[str]:
        return rules.known_codes(value or ())


class MinutesField(forms.IntegerField):
    """Whole minutes within limits, or nothing. Whatever else is typed gets the same words."""

    def __init__(self, limits: tuple[int, int], **kwargs: Any) -> None:
        fewest, most = limits
        said = format_lazy(_("Choose {fewest} to {most} minutes."), fewest=fewest, most=most)
        super().__init__(
            required=False,
            min_value=fewest,
            max_value=most,
            error_messages=dict.fromkeys(("invalid", "min_value", "max_value"), said),
            widget=forms.NumberInput(attrs={"class": "short"}),
            **kwargs,
        )


class CardForm(forms.Form):
    """A question, and the hope behind it.

    `relief` and `pause` help when the hope is not known yet; what is answered there becomes part of the hope.
    """

    text = TextField(
        label=_("The question, as you would say it"),
        max_length=rules.TEXT_MAX,
        widget=forms.Textarea(attrs={"class": "ask", "dir": "auto", "rows": 3}),
    )
    hope = TextField(
        label=_("What do you hope the answer will be?"),
        help_text=_("One line is enough. Until it is answered, the question waits beside the sheet."),
        max_length=rules.HOPE_MAX,
        required=False,
        widget=forms.Textarea(attrs={"class": "own", "dir": "auto", "rows": 2}),
    )
    why = TextField(
        label=_("Why does it matter to you?"),
        max_length=rules.HOPE_MAX,
        required=False,
        widget=forms.Textarea(attrs={"class": "own", "dir": "auto", "rows": 2}),
    )

    relief = TextField(
        label=_("What answer would be a relief?"),
        max_length=rules.PROMPT_MAX,
        required=False,
        widget=forms.Textarea(attrs={"class": "own", "dir": "auto", "rows": 2}),
    )
    pause = TextField(
        label=_("What answer would give you pause?"),
        max_length=rules.PROMPT_MAX,
        required=False,
        widget=forms.Textarea(attrs={"class": "own", "dir": "auto", "rows": 2}),
    )
    speaks_to = forms.ChoiceField(
        label=_("What does this speak to?"),
        help_text=_("One of your values, skills or interests. What you hear will be kept with it."),
        required=False,
        error_messages={"invalid_choice": _("This is not in the list. Choose another, or none.")},
    )
    minutes = MinutesField(
        rules.CARD_LIMITS,
        label=_("Minutes for the answer"),
        help_text=_("Left empty, a usual time is counted."),
    )
    let_be = CodesField(required=False)

    # The browser would ask for the hope also where the two questions that help with it are answered.
    use_required_attribute = False

    def __init__(self, *args: Any, first_values: Iterable[str] = (), **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        speaks_to = self.fields["speaks_to"]
        assert isinstance(speaks_to, forms.ChoiceField)  # noqa: S101 - tells the type checker what it is
        speaks_to.choices = choices_of_links(first_values)
        # Not drawn as something one may leave out, though a question is kept without it.
        self.fields["hope"].required = not self.is_bound

    def clean(self) -> dict[str, Any]:
        """With the hope made of all that was said of it."""
        given = super().clean() or {}
        self.fields["hope"].required = True
        helped = rules.hope_from(given.get("relief", ""), given.get("pause", ""))
        if helped and "hope" in given:
            given["hope"] = f"{given['hope']}\n{helped}".strip()
            if len(given["hope"]) > rules.HOPE_MAX:
                self.add_error("hope", _("With the two answers below this is too long. Shorten one of them."))
        return given

    def add_error(self, field: str | None, error: Any) -> None:
        """The page then begins at the first field in which something is wrong."""
        super().add_error(field, error)
        wrong = [one.field for one in self if one.name in self.errors]
        for at, one in enumerate(wrong):
            one.widget.attrs["autofocus"] = at == 0

    def words(self) -> dict[str, Any]:
        """What the actions take. Where the details were not asked for they stay as they are."""
        given = self.cleaned_data
        details = rules.Details(given["speaks_to"], given["minutes"]) if "speaks_to" in self.data else None
        taken = {name: given[name] for name in ("text", "hope", "why", "let_be")}
        return taken | ({"details": details} if details else {})

    @staticmethod
    def initial_of(card: Card) -> dict[str, Any]:
        return {
            "text": card.text,
            "hope": card.hope,
            "why": card.why,
            "speaks_to": card.speaks_to,
            "minutes": card.own_minutes,
        }


class HopeForm(CardForm):
    """The hope alone, beside a question that waits for it. The question's words travel along."""

    def __init__(self, card: Card) -> None:
        super().__init__(initial=self.initial_of(card), auto_id=f"{card.pk}_%s", label_suffix="")
        self.fields["text"].widget = forms.HiddenInput()


class WordingForm(forms.Form):
    """A question while it is being typed."""

    text = TextField(max_length=rules.TEXT_MAX, required=False)
    let_be = CodesField(required=False)


class MinutesForm(forms.Form):
    """How long the talk may last; nothing for as long as such talks do."""

    minutes = MinutesField(rules.TALK_LIMITS, label=_("Minutes of the talk"))


class BriefForm(forms.Form):
    """The two parts of the brief the student writes."""

    purpose = LineField(label=_("Why this conversation"), max_length=rules.PURPOSE_MAX, required=False)
    known = TextField(
        label=_("What you already know"),
        help_text=_("Where they trained, what they do now. You need not ask it again."),
        max_length=rules.KNOWN_MAX,
        required=False,
    )

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        # The browser would cut a pasted text without a word.
        self.fields["purpose"].widget.attrs.pop("maxlength")

    @staticmethod
    def initial_of(sheet: Sheet) -> dict[str, str]:
        return {"purpose": sheet.conversation.purpose, "known": sheet.known}
