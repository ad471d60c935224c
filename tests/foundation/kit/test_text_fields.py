"""Texts of any length are let in, and how much of one is too much is said."""

import pytest
from django import forms

from curbside.foundation.kit.forms import LineField, TextField


class Both(forms.Form):
    line = LineField(max_length=10, required=False)
    text = TextField(max_length=10, required=False)


@pytest.mark.parametrize("name", ["line", "text"])
def test_nothing_is_cut_and_what_is_too_long_is_said(name: str) -> None:
    form = Both({name: "a" * 13})

    assert form.errors[name] == ["This is 3 characters longer than we can keep. Nothing is lost: shorten it and go on."]
    assert ("maxlength" in form.as_p(), form.as_p().count('data-most="10"')) == (False, 2)


@pytest.mark.parametrize(
    ("field", "rows"),
    [
        (TextField(), 3),
        (TextField(rows=9), 9),
        (TextField(rows=9, widget=forms.Textarea(attrs={"class": "own"})), 9),
        (TextField(widget=forms.Textarea(attrs={"class": "own", "rows": 2})), 2),
    ],
)
def test_a_text_has_as_many_rows_as_were_asked_for(field: TextField, rows: int) -> None:
    assert field.widget.attrs["rows"] == rows
