"""Forms that know what their page showed, so that a page left open in another tab writes over nothing unasked.

Each page sends along, hidden, the value every field was shown with. What is sent as it was shown was not touched and
changes nothing. What was touched, and has also been changed elsewhere since, is asked about once: the page comes back
with what was sent still in place and with what stands by now, and sending it again then puts it there.
"""

from collections.abc import Iterator, Mapping
from copy import copy
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext as _


class ShownForm(forms.Form):
    """A form over rows that another tab may have changed; `stands` is what they hold now, by field."""

    def __init__(self, *args: Any, stands: Mapping[str, Any], **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._stands = stands
        self.asked: set[str] = set()

    @property
    def shown_with(self) -> Iterator[tuple[str, str]]:
        """Names and values of the hidden fields."""
        for name in self._stands:
            yield self.add_initial_prefix(name), self._shown(name)

    @property
    def newer(self) -> list[tuple[str, str]]:
        """Label and text of what was changed elsewhere meanwhile, in the order of the fields."""
        return [(str(self.fields[name].label), self.in_words(name)) for name in self._stands if name in self.asked]

    def touched(self) -> list[str]:
        """The fields sent otherwise than they were shown."""
        return [name for name in self._stands if self._is_sent(name) and self._sent(name) != self._shown(name)]

    def kept(self) -> dict[str, Any]:
        """What to keep of every field: what was sent where it was touched, else what stands."""
        touched = self.touched()
        return self.cleaned_data | {name: value for name, value in self._stands.items() if name not in touched}

    def standing(self, name: str) -> str:
        """What the row holds now, as text."""
        return self._plain(name, self._stands[name])

    def in_words(self, name: str) -> str:
        """The same, to be read."""
        return self.standing(name)

    def overtaken(self) -> list[str]:
        """Those of them that hold neither what was shown nor what was sent by now."""
        return [name for name in self.touched() if self.standing(name) not in (self._shown(name), self._sent(name))]

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or {}
        for name in self.overtaken():
            self.asked.add(name)
            self.add_error(name, self.newer_words(name))
        if self.asked:
            self.show_what_stands()
        return cleaned

    def show_what_stands(self) -> None:
        """Draw the page anew: with what was touched on it, and for the rest with what the rows hold now."""
        touched = self.touched()
        data: Any = copy(self.data)
        for name in self._stands:
            if name not in touched:
                data[self.add_prefix(name)] = self.standing(name)
            if name not in touched or name in self.asked:
                data[self.add_initial_prefix(name)] = self.standing(name)
        self.data = data

    def newer_words(self, name: str) -> str:
        """What to say of a field changed elsewhere meanwhile."""
        return _(
            "Meanwhile this was changed elsewhere; what stands now is below. Send this again to put yours in its place."
        )

    def _is_sent(self, name: str) -> bool:
        return self.add_prefix(name) in self.data

    def _sent(self, name: str) -> str:
        return self._plain(name, self.data.get(self.add_prefix(name)))

    def _shown(self, name: str) -> str:
        hidden = self.data.get(self.add_initial_prefix(name)) if self.is_bound else None
        return self.standing(name) if hidden is None else self._plain(name, hidden)

    def _plain(self, name: str, value: Any) -> str:
        """As text, so that what a row holds and what a browser sent can be told apart only by what they say."""
        try:
            found = self.fields[name].to_python(value)
        except ValidationError:
            found = value
        return "" if found in (None, "") else str(found)
