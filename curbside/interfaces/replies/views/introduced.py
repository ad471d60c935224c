"""The introduction as its target has it: yes, with an address, or not this time. No account needed."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import override
from django.views.decorators.http import require_http_methods

from curbside.community.introductions import rules
from curbside.community.introductions.actions import answers, opened
from curbside.community.introductions.models import Step
from curbside.foundation.mail.models import Link, Purpose
from curbside.foundation.mail.queries import words_of

from ..introduction_forms import IntroducedForm
from ..opening import language_of_page, opened_by


@require_http_methods(["GET", "HEAD", "POST"])
@opened_by(Purpose.INTRODUCED)
def show(request: HttpRequest, link: Link) -> HttpResponse:
    """A look changes nothing. A yes is first shown as the student gets it; a no can be taken back here."""
    rows = Step.objects.visible_to(link).select_related("introduction__student", "user", "contact")
    step = get_object_or_404(rows, pk=link.subject_id)
    # Dates are the student's: the end was counted from their sending.
    with (
        override(language_of_page(request, opened.language_of(step))),
        timezone.override(step.introduction.student.time_zone),
    ):
        form = IntroducedForm(request.POST or None, initial={"address": step.user.email if step.user else ""})
        page: dict[str, object] = {"link": link, "step": step, "form": form}
        try:
            if form.is_valid():
                news = _act(step, form, link)
                if news is None:
                    return redirect(request.path)
                page["news"] = news
            return render(request, "replies/introduced/show.html", page | opened.for_target(step, timezone.now()))
        except rules.Ended:
            return render(request, "replies/ended.html", status=410)


def _act(step: Step, form: IntroducedForm, link: Link) -> str | None:
    """Do what was pressed; the letter the student would get where a yes is only shown first."""
    said, now = form.cleaned_data, timezone.now()
    if said["answer"] == "no":
        answers.decline(step, link=link, now=now)
    elif said["step"] == "send":
        answers.say_yes(step, address=said["address"], link=link, now=now)
    else:
        return words_of(answers.prepare_yes(step, said["address"]))
    return None
