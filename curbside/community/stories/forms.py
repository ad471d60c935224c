"""What the student says about a path before it is offered."""

from typing import Any, Final

from django import forms
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from curbside.foundation.accounts.models import Centre
from curbside.foundation.kit.forms import LineField
from curbside.student.reflection.models import Through, TurningPoint

from .actions.stories import QUOTE_MAX, Facts
from .models import AskedBy, Planned, Story
from .subjects import CHANGES_MAX, TURNS_MAX

STRAIGHT_ON: Final = "none"


class StoryForm(forms.Form):
    """The coded facts. The turning points are those of the reflection; only their kinds are kept."""

    planned = forms.ChoiceField(
        label=_("Had they planned from the start what they do today?"),
        choices=Planned.choices,
        initial=Planned.NOT_SAID,
        widget=forms.RadioSelect,
    )
    changes = forms.TypedChoiceField(
        label=_("How often did they change their mind about what to become?"),
        help_text=_("As they told it. Leave it at 0 if none came up."),
        choices=[(n, str(n)) for n in range(CHANGES_MAX + 1)],
        coerce=int,
        initial=0,
    )
    turns = forms.TypedMultipleChoiceField(
        label=_("Which turning points belong to it?"),
        help_text=_("Only the kind of each is kept. Your own words stay with you."),
        coerce=int,
        required=False,
        widget=forms.CheckboxSelectMultiple,
    )
    main = forms.ChoiceField(label=_("Which of them mattered most?"), required=False)
    through = forms.ChoiceField(
        label=_("Was there one person through whom it went, most of all?"),
        choices=[("", _("No one person, or it did not come up")), *Through.choices],
        required=False,
    )
    quote = LineField(
        label=_("A sentence of theirs you would like to quote"),
        help_text=_("In their exact words. It is shown only if they say yes to this very sentence."),
        max_length=QUOTE_MAX,
        required=False,
        widget=forms.Textarea({"rows": 2}),
    )
    centre = forms.ModelChoiceField(label=_("For the page of"), queryset=Centre.objects.none(), empty_label=None)
    asked_by = forms.ChoiceField(
        label=_("How are they asked?"), choices=AskedBy.choices, initial=AskedBy.LETTER, widget=forms.RadioSelect
    )

    def __init__(
        self, *args: Any, points: list[TurningPoint], centres: Any, in_person: bool, story: Story | None, **kwargs: Any
    ) -> None:
        kwargs["initial"] = self._initial(points, story) | {"centre": centres.first()}
        super().__init__(*args, **kwargs)
        self.points = points
        named = [(place, _named(point)) for place, point in enumerate(points)]
        self._choose("turns", named)
        self._choose("main", [(place, words) for place, words in named])
        for name, gone in (("turns", not points), ("main", len(points) < 2), ("asked_by", not in_person)):  # noqa: PLR2004 - of one, nothing is to choose
            if gone:
                del self.fields[name]
        centre = self.fields["centre"]
        if isinstance(centre, forms.ModelChoiceField):
            centre.queryset = centres
        if centres.count() == 1:
            centre.widget = forms.HiddenInput()

    def _choose(self, name: str, choices: list[tuple[int, str]]) -> None:
        field = self.fields[name]
        if isinstance(field, forms.ChoiceField):
            field.choices = choices

    @staticmethod
    def _initial(points: list[TurningPoint], story: Story | None) -> dict[str, Any]:
        if story:
            turns = _places_of(story.turns, [point.kind for point in points])
            return {name: getattr(story, name) for name in ("planned", "changes", "through", "quote", "asked_by")} | {
                "turns": turns,
                "main": turns[story.main] if story.main < len(turns) else 0,
            }
        through = next((point.through for point in points if point.through), "")
        return {"turns": list(range(min(len(points), TURNS_MAX))), "through": through}

    def clean_turns(self) -> list[int]:
        turns = sorted(set(self.cleaned_data["turns"]))
        if len(turns) > TURNS_MAX:
            raise forms.ValidationError(_("Five at most: choose those that mattered."))
        return turns

    def facts(self) -> Facts:
        """What was said, as it would be kept. One that mattered most but was not chosen counts as the first."""
        said = self.cleaned_data
        turns: list[int] = said.get("turns", [])
        main = int(said.get("main") or 0)
        return Facts(
            planned=said["planned"],
            changes=said["changes"],
            turns=tuple(self.points[place].kind for place in turns),
            main=turns.index(main) if main in turns else 0,
            through=said["through"],
            quote=said["quote"],
            asked_by=said.get("asked_by", AskedBy.LETTER),
        )


def _named(point: TurningPoint) -> str:
    return gettext("%(kind)s: %(what)s") % {"kind": str(point.get_kind_display()), "what": point.what}


def _places_of(kinds: list[str], among: list[str]) -> list[int]:
    """Where these kinds stand among those of the reflection, in order: of a turn, only its kind is kept."""
    rest = iter(enumerate(among))
    found = (next((place for place, there in rest if there == kind), None) for kind in kinds)
    return [place for place in found if place is not None]


class OfferingForm(forms.Form):
    """Which letter was seen."""

    seen = forms.CharField(max_length=64)
