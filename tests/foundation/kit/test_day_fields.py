"""A day in a form: the browser keeps to four digits of year, and a slip is answered by what to look at."""

import pytest
from django import forms
from django.utils import translation

from curbside.foundation.kit.forms import DayField
from curbside.interfaces.office.bank_forms import ToolForm
from curbside.interfaces.replies.answer_form import AnswerForm as TheirAnswer
from curbside.student.inventory.forms import RecordForm
from curbside.student.meetings.forms import MeetingForm
from curbside.student.outreach.forms import AnswerForm
from curbside.student.people.forms import ContactForm

OURS = (ToolForm, TheirAnswer, RecordForm, MeetingForm, AnswerForm, ContactForm)


@pytest.mark.parametrize("form", OURS)
def test_no_day_of_ours_takes_six_digits_of_year(form: type[forms.Form]) -> None:
    days = [field for field in form.base_fields.values() if isinstance(field, forms.DateField | forms.DateTimeField)]
    assert days
    assert all(str(day.widget.attrs["max"]).startswith("9999-12-31") for day in days)


def test_an_impossible_year_is_answered_with_where_to_look() -> None:
    with translation.override("fr"), pytest.raises(forms.ValidationError, match="Vérifiez l’année"):
        DayField().clean("61004-10-04")
