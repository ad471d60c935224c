"""Form fields that keep control characters out, and the renderer that draws them our way."""

from collections.abc import Mapping
from typing import Any, ClassVar, Final

from django import forms
from django.forms.renderers import TemplatesSetting
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext_lazy

from curbside.algorithms.plain_lines import clean_line, clean_text

__all__ = [
    "CHECK_THE_YEAR",
    "LAST_DAY",
    "LINE",
    "TEXT",
    "DayField",
    "DayInput",
    "LineField",
    "Renderer",
    "TextField",
    "TextLimit",
    "clean_line",
    "clean_text",
]

LINE = 200
TEXT = 5_000
ROWS: Final = 3
_DJANGOS_ROWS: Final = "10"

LAST_DAY: Final = "9999-12-31"
"""Without an end, a browser takes six digits of year, and the first slip runs into the month."""

CHECK_THE_YEAR: Final = _("We cannot read this day. Check the year: it has four digits.")


class Renderer(TemplatesSetting):
    """Each field from `kit/field.html`."""

    field_template_name = "kit/field.html"


class LineField(forms.CharField):
    """One line of text, safe in a letter's header."""

    def __init__(self, *, max_length: int = LINE, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        _keep_within(self, max_length)

    def to_python(self, value: Any) -> str:
        return clean_line(super().to_python(value) or "")


class TextField(forms.CharField):
    """Lines of text."""

    widget = forms.Textarea

    def __init__(self, *, max_length: int = TEXT, rows: int | None = None, **kwargs: Any) -> None:
        super().__init__(**kwargs)
        # Every text area of Django's has ten rows already, which nobody asked for.
        if rows or self.widget.attrs.get("rows") == _DJANGOS_ROWS:
            self.widget.attrs["rows"] = rows or ROWS
        _keep_within(self, max_length)

    def to_python(self, value: Any) -> str:
        return clean_text(super().to_python(value) or "")


class DayInput(forms.DateInput):
    """The browser's own calendar, which writes and reads a day in one way, whatever the language."""

    input_type = "date"

    def __init__(self, attrs: Mapping[str, Any] | None = None) -> None:
        super().__init__({"max": LAST_DAY, **(attrs or {})}, format="%Y-%m-%d")


class DayField(forms.DateField):
    """A day, chosen in the browser's calendar."""

    widget = DayInput
    default_error_messages: ClassVar[dict[str, Any]] = {"invalid": CHECK_THE_YEAR}


class TextLimit:
    """Says by how much a text is too long."""

    def __init__(self, limit: int) -> None:
        self.limit = limit

    def __call__(self, value: str) -> None:
        over = len(value) - self.limit
        if over > 0:
            raise forms.ValidationError(
                ngettext_lazy(
                    "This is %(over)d character longer than we can keep. Nothing is lost: shorten it and go on.",
                    "This is %(over)d characters longer than we can keep. Nothing is lost: shorten it and go on.",
                    "over",
                ),
                code="too_long",
                params={"over": over},
            )


def _keep_within(field: forms.CharField, most: int) -> None:
    """Let in a text of any length and say how much of it is too much, on the page already where scripts run.

    Not CharField's max_length: the browser would cut a pasted text without a word.
    """
    field.validators.append(TextLimit(most))
    field.widget.attrs["data-most"] = most
