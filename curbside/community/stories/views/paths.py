"""The paths a student noted: what would be kept, what the host is asked, and what stands."""

from uuid import UUID

from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods, require_safe

from curbside.foundation.accounts.models import Centre, SignedIn
from curbside.student.reflection.models import Reflection, TurningPoint

from .. import queries
from ..actions.stories import note_story
from ..forms import StoryForm
from ..models import Story
from ..rules import contact_of, may_be_in_person
from ..showing import shown_story


@require_safe
@login_required
def index(request: SignedIn) -> HttpResponse:
    """What was noted, what stands, and what could be offered."""
    page = {
        "stories": queries.stories_of(request.user),
        "reflections": queries.reflections_to_offer(request.user),
    }
    return render(request, "stories/paths/index.html", page)


@require_http_methods(["GET", "HEAD", "POST"])
@login_required
def new(request: SignedIn, reflection_id: UUID) -> HttpResponse:
    """Say the facts of a path; nothing leaves before the next page was seen."""
    rows = Reflection.objects.visible_to(request.user).select_related("meeting__conversation__contact")
    reflection = get_object_or_404(rows, pk=reflection_id)
    story = Story.objects.visible_to(request.user).filter(reflection=reflection).first()
    centres = Centre.objects.visible_to(request.user).order_by("name")
    contact = reflection.meeting.conversation.contact
    if (story and story.is_offered) or not centres:
        return redirect("stories:path", story.pk) if story else redirect("stories:paths")
    points = list(TurningPoint.objects.visible_to(request.user).kept().filter(reflection=reflection))
    in_person = may_be_in_person(contact)
    form = StoryForm(request.POST or None, points=points, centres=centres, in_person=in_person, story=story)
    if form.is_valid():
        centre, now = form.cleaned_data["centre"], timezone.now()
        story = note_story(reflection, form.facts(), centre=centre, actor=request.user, now=now)
        return redirect("stories:path", story.pk)
    return render(request, "stories/paths/new.html", {"form": form, "reflection": reflection, "contact": contact})


@require_safe
@login_required
def show(request: SignedIn, story_id: UUID) -> HttpResponse:
    """Exactly what would be kept and asked; once offered, what stands."""
    story = get_object_or_404(queries.stories_of(request.user), pk=story_id)
    page = {"story": story, "contact": contact_of(story), "shown": shown_story(story)}
    return render(request, "stories/paths/show.html", page)
