"""What Django's forms say when something is wrong is said in our words, in both languages, for every form at once."""

import pytest
from django import forms
from django.core.files.uploadedfile import SimpleUploadedFile
from django.utils import translation

KINDS: tuple[tuple[forms.Field, object, str], ...] = (
    (forms.CharField(), "", "This still needs an answer."),
    (forms.CharField(), "a\0b", "There is a character in this that cannot be kept. Type the words again."),
    (forms.CharField(max_length=2), "abc", "This has 3 characters; at most 2 fit here."),
    (forms.IntegerField(), "x", "Write a whole number here, such as 15."),
    (forms.IntegerField(min_value=1), "0", "The smallest number that works here is 1."),
    (forms.IntegerField(max_value=9), "10", "The largest number that works here is 9."),
    (forms.FloatField(), "x", "Write a number here, such as 15."),
    (forms.DateField(), "x", "We cannot read this day. Write it like this: 2027-03-01."),
    (forms.TimeField(), "x", "We cannot read this time. Write it like this: 14:30."),
    (forms.DateTimeField(), "x", "We cannot read this day and time. Write them like this: 2027-03-01 14:30."),
    (forms.EmailField(), "x", "We cannot read this e-mail address. It should look like this: name@example.org."),
    (
        forms.URLField(assume_scheme="https"),
        "x y",
        "We cannot read this web address. It should look like this: https://example.org.",
    ),
    (forms.UUIDField(), "x", "This is not one of the choices here. Choose another."),
    (forms.ChoiceField(choices=[("a", "A")]), "x", "“x” is not one of the choices here. Choose another."),
    (forms.MultipleChoiceField(choices=[("a", "A")]), ["x"], "“x” is not one of the choices here. Choose another."),
    (forms.FileField(), SimpleUploadedFile("a.csv", b""), "This file is empty. Choose another."),
)


def said(field: forms.Field, value: object) -> str:
    with pytest.raises(forms.ValidationError) as refusal:
        field.clean(value)
    return str(refusal.value.messages[0])


@pytest.mark.parametrize(("field", "value", "words"), KINDS)
def test_every_kind_of_field_says_it_in_our_words(field: forms.Field, value: object, words: str) -> None:
    assert said(field, value) == words
    with translation.override("fr"):
        french = said(field, value)
    assert french != words
    # Django's French speaks of « valeur », « valide » and « champ »; ours never does.
    assert not {"valeur", "valide", "champ"} & set(french.split())
