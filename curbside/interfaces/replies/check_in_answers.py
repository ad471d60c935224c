"""What can be answered from the reminder's link."""

from datetime import datetime

from django import forms
from django.utils.translation import gettext as _

from curbside.foundation.mail.models import Link
from curbside.student.meetings.actions.check_ins import NotSet, TooLate, extend, say_fine, take_back_fine
from curbside.student.meetings.models import CheckIn


class CheckInAnswer(forms.Form):
    """One of three words. `seen` is the alert time that was on the screen when more time was asked for."""

    answer = forms.ChoiceField(choices=[("fine", ""), ("more", ""), ("again", "")])
    seen = forms.DateTimeField(input_formats=["%Y-%m-%dT%H:%M:%S.%f%z", "%Y-%m-%dT%H:%M:%S%z"], required=False)

    def give(self, check_in: CheckIn, link: Link, *, now: datetime) -> bool:
        """Act on it. True when that was refused and the form says why."""
        answer, seen = self.cleaned_data["answer"], self.cleaned_data["seen"]
        try:
            if answer == "fine":
                say_fine(check_in, actor=link, now=now)
            elif answer == "again":
                take_back_fine(check_in, actor=link, now=now)
            elif seen:
                extend(check_in, seen=seen, actor=link, now=now)
        except TooLate:
            self.add_error(None, _("Your trusted contact has already been told. Say that you are fine instead."))
        except NotSet as refusal:
            self.add_error(None, str(refusal.reason))
        return bool(self.errors)
