"""Whether a host's path may be counted, and their words quoted. No account needed, and it can be changed here."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import override
from django.views.decorators.http import require_http_methods

from curbside.community.stories import rules
from curbside.community.stories.actions import answers
from curbside.community.stories.models import Story
from curbside.foundation.mail.models import Link, Purpose

from ..opening import language_of_page, opened_by
from ..story_form import StoryForm


@require_http_methods(["GET", "HEAD", "POST"])
@opened_by(Purpose.STORY)
def show(request: HttpRequest, link: Link) -> HttpResponse:
    """A look shows exactly what would be counted; only a button answers, and only to what was shown."""
    rows = Story.objects.visible_to(link).select_related(
        "student", "centre", "reflection__meeting__conversation__contact"
    )
    story = get_object_or_404(rows, pk=link.subject_id)
    with override(language_of_page(request, answers.language_of(story))):
        form = StoryForm(request.POST or None)
        changed = False
        if form.is_valid():
            said = form.cleaned_data["answer"]
            try:
                answers.answer(
                    story,
                    counted=said != "no",
                    quoted=said == "both",
                    seen=form.cleaned_data["seen"],
                    link=link,
                    now=timezone.now(),
                )
                return redirect(request.path)
            except rules.Changed:
                changed = True
        page = {"link": link, "story": story, "facts": answers.facts_in_words(story), "changed": changed}
        return render(request, "replies/story/show.html", page | {"seen": answers.seen_by_host(story)})
