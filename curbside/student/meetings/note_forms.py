"""The conversation screen as a plain form: one line, one mark, or just the next question."""

from datetime import datetime
from typing import Any

from django import forms

from curbside.foundation.kit.forms import TextField

from .models import NoteKind
from .note_rules import ENTRY_CHARACTERS_MAX


class StrikeForm(forms.Form):
    """Which line is struck, or with `back` stands again."""

    line = forms.UUIDField()
    back = forms.BooleanField(required=False)


class NoteForm(forms.Form):
    """The ids are made with the page, so that sending it twice keeps it once."""

    line_id = forms.UUIDField()
    mark_id = forms.UUIDField()
    card = forms.UUIDField(required=False)
    mark = forms.ChoiceField(choices=[(NoteKind.ASKED, ""), (NoteKind.NOT_ASKED, "")], required=False)
    text = TextField(required=False, max_length=ENTRY_CHARACTERS_MAX)
    q = forms.IntegerField()
    go = forms.IntegerField(required=False)

    def entries(self, now: datetime) -> list[dict[str, Any]]:
        """What was written, as entries of the log. Each page is a device of its own, so nothing can collide."""
        data = self.cleaned_data
        found: list[dict[str, Any]] = []
        if data["text"]:
            found.append({"id": str(data["line_id"]), "kind": NoteKind.LINE, "text": data["text"]})
        if data["mark"]:
            found.append({"id": str(data["mark_id"]), "kind": data["mark"]})
        common = {"card": str(data["card"] or ""), "number": 0, "written_at": now.isoformat()}
        return [{**common, **entry, "device": entry["id"]} for entry in found]

    def where_to(self) -> int:
        """The question to show next."""
        return int(self.cleaned_data["go"] or self.cleaned_data["q"])
