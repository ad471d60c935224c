"""Meaning it."""

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, pgettext

from curbside.foundation.kit.forms import LineField


class ErasureForm(forms.Form):
    """One typed word: the one thing here that cannot be undone is not done by a slip of the thumb."""

    word = LineField(label="", max_length=20, widget=forms.TextInput(attrs={"autocomplete": "off"}))

    def __init__(self, *args: object, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)  # type: ignore[arg-type] # whatever Django's form takes
        self.fields["word"].label = _("Type “%(word)s” to go on") % {"word": self.asked}

    @property
    def asked(self) -> str:
        """The word in the reader's language."""
        return pgettext("the word to type", "erase")

    def clean_word(self) -> str:
        """Spaces and capitals do not matter."""
        word: str = self.cleaned_data["word"]
        if word.strip(" «»“”\"'").casefold() != self.asked:
            raise forms.ValidationError(gettext_lazy("That is another word. Nothing was erased."))
        return word
