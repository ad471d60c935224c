"""Choosing a file, pasting lines, and saying what columns hold."""

from typing import Any, Final

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from curbside.foundation.kit.forms import TextField

PASTED_CHARACTERS: Final = 200_000
COLUMNS_SHOWN: Final = 60
"""Columns that are asked about; further ones keep what was guessed."""

NOT_USED: Final = "nothing"
HOLDS: Final = [
    (NOT_USED, _("Leave out")),
    ("name", _("Name")),
    ("first_name", _("First name")),
    ("middle_name", _("Middle name")),
    ("last_name", _("Last name")),
    ("email", _("E-mail")),
    ("phone", _("Phone")),
    ("organisation", _("Where they work")),
    ("title", _("What they do")),
    ("birthday", _("Birthday")),
    ("connected_on", _("Connected since")),
]
_NAMES: Final = {"name", "first_name", "last_name"}


class UploadForm(forms.Form):
    """One file; whether it can be read is the reader's business, the empty one's too."""

    file = forms.FileField(
        label=_("Your file"),
        help_text=_("From LinkedIn, Google, Outlook, a phone, or a spreadsheet. At most 20 MB."),
        allow_empty_file=True,
        # .xlsb is not read; whoever has one can choose it, and is told what to do.
        widget=forms.FileInput(
            attrs={"accept": ".csv,.tsv,.txt,.vcf,.vcard,.xlsx,.xls,.xlsb,.ods,text/csv,text/vcard"}
        ),
    )


class PasteForm(forms.Form):
    """Lines with a person on each."""

    lines = TextField(
        label=_("Or paste a list"),
        help_text=_("One person on each line: a name, and an address if you have it."),
        max_length=PASTED_CHARACTERS,
        rows=4,
    )


class ColumnsForm(forms.Form):
    """What each column of a table holds. `columns` is as `reading.Contents` has it."""

    def __init__(self, data: Any, columns: dict[str, Any]) -> None:
        super().__init__(data)
        self.columns = columns
        self._guess: dict[str, list[int]] = columns["guess"]["columns"]
        guessed = {place: field for field, places in self._guess.items() for place in places}
        width = max((len(row) for row in (columns["headings"], *columns["samples"])), default=0)
        known = {value for value, _label in HOLDS}
        self.places = [place for place in range(width) if self._is_filled(place) or place in guessed][:COLUMNS_SHOWN]
        for place in self.places:
            holds = guessed.get(place, NOT_USED)
            self.fields[f"column_{place}"] = forms.ChoiceField(
                label=self._heading(place),
                choices=HOLDS,
                initial=holds if holds in known else NOT_USED,
                help_text=" · ".join(self._samples(place)),
            )

    def clean(self) -> dict[str, Any]:
        """Someone must be called something."""
        cleaned: dict[str, Any] = self.cleaned_data
        if not _NAMES & set(cleaned.values()):
            raise ValidationError(_("Say which column holds the names. One with the first names will do."))
        return cleaned

    def said(self) -> dict[str, Any]:
        """The answer as a mapping: what was said of the columns asked about, what was guessed of the others."""
        holds: dict[str, list[int]] = {}
        asked = set(self.places)
        known = {value for value, _label in HOLDS}
        for field, places in self._guess.items():
            # What is not among the choices (a note, a group) stays as guessed unless the column is now something.
            kept = [p for p in places if p not in asked or (field not in known and not self._chosen(p))]
            if kept:
                holds[field] = kept
        for place in self.places:
            if self._chosen(place):
                holds.setdefault(self._chosen(place), []).append(place)
        return {"signature": self.columns["guess"]["signature"], "columns": holds}

    def _chosen(self, place: int) -> str:
        chosen = str(self.cleaned_data.get(f"column_{place}", NOT_USED))
        return "" if chosen == NOT_USED else chosen

    def _heading(self, place: int) -> str:
        headings = self.columns["headings"]
        heading = headings[place] if place < len(headings) else ""
        return heading or str(_("Column %(number)d") % {"number": place + 1})

    def _samples(self, place: int) -> list[str]:
        return [row[place] for row in self.columns["samples"] if place < len(row) and row[place]]

    def _is_filled(self, place: int) -> bool:
        headings = self.columns["headings"]
        return bool(self._samples(place) or (place < len(headings) and headings[place]))
