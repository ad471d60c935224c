"""Which hopes to show: those that spoke to one value, those from talks about one specialty, or all."""

from collections.abc import Mapping
from typing import Any

from django import forms
from django.db.models import Exists, OuterRef, Q, QuerySet
from django.utils.translation import gettext_lazy as _

from curbside.algorithms.folding import fold
from curbside.foundation.specialties.models import Specialty
from curbside.student.inventory.models import Value

from .models import Evidence
from .models.reflection import HeardQuerySet
from .speaking_forms import PlainSelect


class HopesForm(forms.Form):
    """`?value=…&specialty=…`; whatever cannot be read asks for all. It offers what the student's own hopes hold.

    `has_choice` says whether there is anything to choose between.
    """

    value = forms.ChoiceField(label=_("What the hope is about"), required=False, widget=PlainSelect)
    specialty = forms.ChoiceField(label=_("Specialty"), required=False, widget=PlainSelect)

    def __init__(self, given: Mapping[str, Any], *, values: list[Value], specialties: list[Specialty]) -> None:
        super().__init__(given)
        self._offer("value", [("", str(_("Everything"))), *((one.value, str(one.label)) for one in values)])
        self._offer("specialty", [("", str(_("Any specialty"))), *((one.pk, one.name) for one in specialties)])
        self.has_choice = max(len(values), len(specialties)) > 1
        self.is_valid()

    def _offer(self, name: str, choices: list[tuple[str, str]]) -> None:
        field = self.fields[name]
        if isinstance(field, forms.ChoiceField):
            field.choices = choices

    @property
    def is_narrowed(self) -> bool:
        """Whether less than all was asked for."""
        return any(self.cleaned_data.values())

    def narrow(self, heard: HeardQuerySet) -> HeardQuerySet:
        """Those asked for."""
        value, specialty = (self.cleaned_data.get(name, "") for name in ("value", "specialty"))
        if value:
            heard = heard.filter(card__value=value)
        return heard.filter(_about(specialty)) if specialty else heard


def hopes_form(given: Mapping[str, Any], answered: HeardQuerySet) -> HopesForm:
    """With what the hopes in `answered` are about. Two queries."""
    values = set(answered.exclude(card__value="").order_by().values_list("card__value", flat=True).distinct())
    return HopesForm(given, values=[one for one in Value if one.value in values], specialties=_specialties(answered))


def _specialties(answered: HeardQuerySet) -> list[Specialty]:
    """Those of the people and those they spoke of, by name. One query."""
    people = answered.order_by().values("reflection__meeting__conversation__contact__specialty")
    spoken: QuerySet[Evidence, Any] = (
        Evidence.objects.kept().filter(reflection__in=answered.order_by().values("reflection")).values("specialty")
    )
    found = Specialty.objects.filter(Q(pk__in=people) | Q(pk__in=spoken))
    return sorted(found, key=lambda one: (fold(one.name), one.pk))


def _about(specialty: str) -> Q:
    """From a talk with somebody of this field, or one in which this field was spoken about."""
    spoken = Evidence.objects.kept().filter(reflection=OuterRef("reflection"), specialty=specialty)
    return Q(reflection__meeting__conversation__contact__specialty=specialty) | Q(Exists(spoken))
