"""Forms about sheets."""

from collections.abc import Iterable, Mapping
from typing import Any

from django import forms
from django.utils.text import format_lazy
from django.utils.translation import gettext_lazy as _

from curbside.foundation.kit.forms import LineField, TextField
from curbside.foundation.kit.shown import ShownForm

from . import rules
from .links import choices_of_links, name_of_link
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


class HopeFields(ShownForm):
    """The hope behind a question.

    `relief` and `pause` help when it is not known yet; what is answered there becomes part of the hope.
    """

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

    # The browser would ask for the hope also where the two questions that help with it are answered.
    use_required_attribute = False

    def __init__(self, *args: Any, stands: Mapping[str, Any], **kwargs: Any) -> None:
        super().__init__(*args, stands=stands, initial=stands, **kwargs)
        # Not drawn as something one may leave out, though a question is kept without it.
        self.fields["hope"].required = not self.is_bound

    def clean(self) -> dict[str, Any]:
        given = super().clean()
        self.fields["hope"].required = True
        if "hope" in given and len(self.kept()["hope"]) > rules.HOPE_MAX:
            self.add_error("hope", _("With the two answers below this is too long. Shorten one of them."))
        return given

    def kept(self) -> dict[str, Any]:
        """With the hope made of all that was said of it; what was sent before is not in it twice."""
        kept = super().kept()
        hope, helped = kept.get("hope", ""), rules.hope_from(kept.get("relief", ""), kept.get("pause", ""))
        return kept if helped in hope else kept | {"hope": f"{hope}\n{helped}".strip()}


class CardForm(HopeFields):
    """A question, and the hope behind it."""

    text = TextField(
        label=_("The question, as you would say it"),
        max_length=rules.TEXT_MAX,
        widget=forms.Textarea(attrs={"class": "ask", "dir": "auto", "rows": 3}),
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

    field_order = ("text", "hope", "why", "relief", "pause", "speaks_to", "minutes")

    def __init__(self, *args: Any, stands: Mapping[str, Any], first_values: Iterable[str] = (), **kwargs: Any) -> None:
        super().__init__(*args, stands=stands, **kwargs)
        speaks_to = self.fields["speaks_to"]
        assert isinstance(speaks_to, forms.ChoiceField)  # noqa: S101 - tells the type checker what it is
        speaks_to.choices = choices_of_links(first_values)

    def in_words(self, name: str) -> str:
        text = self.standing(name)
        return name_of_link(text) if name == "speaks_to" else text

    def words(self) -> dict[str, Any]:
        """What the actions take. Where the details were not asked for they stay as they are."""
        given = self.kept()
        details = rules.Details(given["speaks_to"], given["minutes"]) if "speaks_to" in self.data else None
        taken = {name: given[name] for name in ("text", "hope", "why", "let_be")}
        return taken | ({"details": details} if details else {})

    @staticmethod
    def standing_of(card: Card) -> dict[str, Any]:
        return {
            "text": card.text,
            "hope": card.hope,
            "why": card.why,
            "speaks_to": card.speaks_to,
            "minutes": card.own_minutes,
        }


class HopeForm(HopeFields):
    """The hope alone, beside a question that waits for it. Every waiting card's form is sent with each of them."""

    def __init__(self, card: Card, data: Mapping[str, Any] | None = None) -> None:
        stands = {"hope": card.hope, "why": card.why}
        super().__init__(data, stands=stands, prefix=str(card.pk), auto_id="%s", label_suffix="")
        self.card = card

    @classmethod
    def is_in(cls, data: Mapping[str, Any], card: Card) -> bool:
        """Whether the page that was sent had this card's form on it."""
        return f"{card.pk}_hope" in data

    def add_prefix(self, field_name: str) -> str:
        """One name for the field and its place on the page."""
        return f"{self.prefix}_{field_name}"

    def is_written_in(self) -> bool:
        """Whether anything was typed in it."""
        return bool(self.touched() or self.cleaned_data.get("relief") or self.cleaned_data.get("pause"))

    def words(self) -> dict[str, Any]:
        """What the action takes; the question's own words stand."""
        given = self.kept()
        return {"text": self.card.text, "hope": given["hope"], "why": given["why"]}


class WordingForm(forms.Form):
    """A question while it is being typed."""

    text = TextField(max_length=rules.TEXT_MAX, required=False)
    let_be = CodesField(required=False)


class MinutesForm(forms.Form):
    """How long the talk may last; nothing for as long as such talks do."""

    minutes = MinutesField(rules.TALK_LIMITS, label=_("Minutes of the talk"))


class BriefForm(ShownForm):
    """The two parts of the brief the student writes."""

    purpose = LineField(label=_("Why this conversation"), max_length=rules.PURPOSE_MAX, required=False)
    known = TextField(
        label=_("What you already know"),
        help_text=_("Where they trained, what they do now. You need not ask it again."),
        max_length=rules.KNOWN_MAX,
        required=False,
    )

    @staticmethod
    def standing_of(sheet: Sheet) -> dict[str, str]:
        return {"purpose": sheet.conversation.purpose, "known": sheet.known}
