"""Answering an ask from the letter it came in: choose, see what the student will get, send."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from curbside.foundation.mail.models import Link, Purpose
from curbside.foundation.mail.queries import words_of
from curbside.student.outreach.actions.answers import answer_by_link, news_of_answer, prepare_answer
from curbside.student.outreach.models import Answer, Approach, ApproachState
from curbside.student.outreach.rules import TimeIsSet, TooManyChanges, name_they_read

from ..answer_form import AnswerForm
from ..opening import opened_by


@require_http_methods(["GET", "HEAD", "POST"])
@opened_by(Purpose.ANSWER)
def show(request: HttpRequest, link: Link) -> HttpResponse:
    """A look changes nothing; the last button sends. Open to change until a time is set or the link ends."""
    rows = Approach.objects.visible_to(link).select_related("conversation__student", "conversation__contact", "answer")
    approach = get_object_or_404(rows, pk=link.subject_id)
    # Times are the student's: they come to the meeting, and the page names their zone.
    there: Answer | None = getattr(approach, "answer", None)
    if request.method == "POST" and approach.state != ApproachState.SCHEDULED:
        return _choose(request, link, approach)
    settled = there is not None or approach.state == ApproachState.SCHEDULED
    if settled and ("change" not in request.GET or approach.state == ApproachState.SCHEDULED):
        return render(request, "replies/answered.html", {"link": link, "approach": approach, "answer": there})
    form = AnswerForm(initial=_initial(there), now=timezone.now())
    return render(request, "replies/answer.html", _shown(link, approach, form))


def _choose(request: HttpRequest, link: Link, approach: Approach) -> HttpResponse:
    now, step = timezone.now(), request.POST.get("step")
    form = AnswerForm(request.POST, now=now)
    shown = _shown(link, approach, form)
    if step == "change" or not form.is_valid():
        return render(request, "replies/answer.html", shown)
    answer = prepare_answer(approach, **form.said())
    if step != "send":
        news = news_of_answer(answer, form.times(), link=link)
        return render(request, "replies/answer_shown.html", {**shown, "news": news, "words": words_of(news)})
    try:
        answer_by_link(approach, answer, form.times(), link=link, now=now)
    except TooManyChanges:
        return render(request, "replies/answer.html", {**shown, "too_many": True})
    except TimeIsSet:
        pass  # The page the person comes back to says so.
    return redirect(request.path)


def _shown(link: Link, approach: Approach, form: AnswerForm) -> dict[str, object]:
    return {"link": link, "approach": approach, "form": form, "host": name_they_read(approach) or link.recipient}


def _initial(answer: Answer | None) -> dict[str, object] | None:
    if answer is None:
        return None
    fields = ("kind", "word", "later_on", "place_kind", "where")
    times = answer.time_offers.values_list("starts_at", flat=True)
    return {name: getattr(answer, name) for name in fields} | dict(
        zip(("first", "second", "third"), times, strict=False)
    )
