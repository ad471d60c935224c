"""Forms about people."""

from collections.abc import Callable
from typing import Any, ClassVar, Final
from uuid import UUID

from django import forms
from django.core.exceptions import ValidationError
from django.db.models import Q
from django.utils.dates import MONTHS
from django.utils.translation import get_language
from django.utils.translation import gettext_lazy as _

from curbside.foundation.accounts.models.user import Language
from curbside.foundation.kit.forms import DayField, LineField, TextField
from curbside.foundation.specialties.models import Specialty

from . import rules
from .models import AddressKind, Contact, HowKnown, Ring, TieSource

_ADDRESS_CHARACTERS: Final = 10_000


def _day(label: Any) -> forms.DateField:
    return DayField(label=label, help_text=_("About will do."), input_formats=["%Y-%m-%d"], required=False)


class ContactForm(forms.Form):
    """Everything a student may write down about someone."""

    name = LineField(
        label=_("Name"),
        help_text=_("As they write it. A first name will do."),
        widget=forms.TextInput(attrs={"autocomplete": "off"}),
    )
    how_known = forms.ChoiceField(
        label=_("How you know them"), choices=[("", _("Not said")), *HowKnown.choices], required=False
    )
    title = LineField(label=_("What they do"), required=False, widget=forms.TextInput(attrs={"autocomplete": "off"}))
    organisation = LineField(
        label=_("Where they work"),
        required=False,
        widget=forms.TextInput(attrs={"autocomplete": "off"}),
    )
    specialty = forms.ModelChoiceField(
        label=_("Specialty"), queryset=Specialty.objects.none(), empty_label=_("None, or not known"), required=False
    )
    emails = TextField(
        label=_("E-mail"),
        help_text=_("One on each line. The first is the one used."),
        max_length=_ADDRESS_CHARACTERS,
        rows=1,
        required=False,
    )
    phones = TextField(
        label=_("Phone"), help_text=_("One on each line."), max_length=_ADDRESS_CHARACTERS, rows=1, required=False
    )
    language = forms.ChoiceField(
        label=_("Language you write to them in"), choices=[("", _("Not said")), *Language.choices], required=False
    )
    ring_word = forms.ChoiceField(
        label=_("Ring"),
        help_text=_("How well you know each other, not how much they matter."),
        choices=[("", _("Let Curbside place them")), *Ring.choices],
        required=False,
    )
    known_from = LineField(
        label=_("Where you know each other from"),
        required=False,
        widget=forms.TextInput(attrs={"autocomplete": "off"}),
    )
    known_since = _day(_("Since when"))
    last_spoke = _day(_("When you last spoke"))
    birth_day = forms.TypedChoiceField(
        label=_("Birthday, the day"),
        choices=[("", "–"), *((day, day) for day in range(1, 32))],
        coerce=int,
        empty_value=None,
        required=False,
    )
    birth_month = forms.TypedChoiceField(
        label=_("Birthday, the month"),
        choices=[("", "–"), *MONTHS.items()],
        coerce=int,
        empty_value=None,
        required=False,
    )
    about = TextField(label=_("Your note"), help_text=_("Only you can read this."), required=False)

    WAITS: ClassVar = ("ring_word", "known_from", "known_since", "last_spoke", "birth_day", "birth_month")
    """Fields that can wait, and stand folded away."""

    _LISTS: ClassVar[dict[str, Callable[[list[str]], list[str]]]] = {
        "emails": rules.checked_emails,
        "phones": rules.checked_phones,
    }

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        name = "name_fr" if (get_language() or "en").startswith("fr") else "name_en"
        specialty = self.fields["specialty"]
        if isinstance(specialty, forms.ModelChoiceField):
            of_today = Q(valid_to="") | Q(pk=self.initial.get("specialty"))  # what was chosen before stays possible
            specialty.queryset = Specialty.objects.filter(of_today).order_by(name)
        self.fields["about"].widget.attrs["class"] = "own"
        for field in self._LISTS:
            self.fields[field].widget.attrs["autocomplete"] = "off"

    def clean(self) -> dict[str, Any]:
        """Turn the lines of addresses and numbers into lists."""
        data = super().clean() or self.cleaned_data
        for field, check in self._LISTS.items():
            try:
                data[field] = check(data.get(field, "").splitlines())
            except ValidationError as refused:
                self.add_error(None, refused)
        return data

    @property
    def is_unfolded(self) -> bool:
        """Whether what can wait has to be seen: something in it is wrong."""
        return any(self[field].errors for field in self.WAITS)

    @staticmethod
    def initial_of(contact: Contact) -> dict[str, object]:
        """What the form shows before it is changed."""
        plain = {name: getattr(contact, name) for name in ("name", "how_known", "title", "organisation", "about")}
        plain |= {name: getattr(contact, name) for name in ContactForm.WAITS}
        addresses = list(contact.addresses.all())
        return {
            **plain,
            "language": contact.language,
            "specialty": contact.specialty_id,
            "emails": "\n".join(a.value for a in addresses if a.kind == AddressKind.EMAIL),
            "phones": "\n".join(a.value for a in addresses if a.kind == AddressKind.PHONE),
        }


class SearchForm(forms.Form):
    """Finding a person; whatever is typed is a search, never a mistake."""

    q = LineField(required=False)

    def text(self) -> str:
        """The words looked for."""
        return self.cleaned_data["q"] if self.is_valid() else ""


class BookForm(SearchForm):
    """Which of one's people to list: of one ring, of a search, or everyone."""

    def ring(self) -> str:
        """The ring asked for, or nothing."""
        asked = self.data.get("ring", "")
        return asked if asked in Ring.values else ""


class TieForm(forms.Form):
    """Someone else whom one of the student's people knows: one of those found, or a name."""

    other = forms.UUIDField(required=False)
    source = forms.ChoiceField(choices=TieSource.choices, required=False)
    """How it was known before it was removed, where that is taken back."""
    name = LineField(label=_("Their name"), widget=forms.TextInput(attrs={"class": "own", "autocomplete": "off"}))

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.fields["name"].required = not self.data.get("other")


class FirstNamesForm(forms.Form):
    """Three names to begin with, each of them optional."""

    near = LineField(
        label=_("Someone in your family, or a friend"),
        required=False,
        widget=forms.TextInput(attrs={"class": "own", "autocomplete": "off"}),
    )
    near_is = forms.ChoiceField(
        label=_("This person is"),
        choices=[(HowKnown.RELATIVE, _("Family")), (HowKnown.FRIEND, _("A friend"))],
        initial=HowKnown.RELATIVE,
        widget=forms.RadioSelect,
        required=False,
    )
    classmate = LineField(
        label=_("Someone you sit beside in class"),
        required=False,
        widget=forms.TextInput(attrs={"class": "own", "autocomplete": "off"}),
    )
    doctor = LineField(
        label=_("A doctor who has been kind to you"),
        help_text=_("Your family doctor, say. If they treat you, we will remind you to keep the two things apart."),
        required=False,
        widget=forms.TextInput(attrs={"class": "own", "autocomplete": "off"}),
    )
    doctor_treats = forms.BooleanField(label=_("This is my family doctor"), required=False)

    def people(self) -> list[tuple[str, str]]:
        """The names given, each with how the student knows them."""
        data = self.cleaned_data
        doctor = HowKnown.FAMILY_DOCTOR if data["doctor_treats"] else HowKnown.KIND_DOCTOR
        near = data["near_is"] or HowKnown.RELATIVE
        return [(data["near"], near), (data["classmate"], HowKnown.CLASSMATE), (data["doctor"], doctor)]


class OtherForm(forms.Form):
    """Another of the student's people, chosen from a list."""

    other = forms.UUIDField()

    def chosen(self) -> UUID | None:
        """The id, if there is one."""
        return self.cleaned_data["other"] if self.is_valid() else None
