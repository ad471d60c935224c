"""The one button: the student's yes, and the letter to the host; and taking it back, and that back."""

from uuid import UUID

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from curbside.foundation.accounts.models import SignedIn

from .. import queries, rules
from ..actions.stories import bring_back_story, offer_story, take_back_story
from ..forms import OfferingForm


@require_POST
@login_required
def new(request: SignedIn, story_id: UUID) -> HttpResponse:
    """Nothing goes that was not shown: the button carries the name of the letter the student saw."""
    story = get_object_or_404(queries.stories_of(request.user), pk=story_id)
    form = OfferingForm(request.POST)
    seen = form.cleaned_data["seen"] if form.is_valid() else ""
    try:
        offer_story(story, seen=seen, actor=request.user, now=timezone.now())
    except rules.Changed:
        messages.info(request, _("It changed after this page was shown. This is how it reads now; nothing was sent."))
    except rules.Refused:
        pass  # The page says why.
    return redirect("stories:path", story.pk)


@require_POST
@login_required
def remove(request: SignedIn, story_id: UUID) -> HttpResponse:
    """Take it back; the page that follows offers the way back."""
    story = get_object_or_404(queries.stories_of(request.user), pk=story_id)
    take_back_story(story, actor=request.user, now=timezone.now())
    return redirect("stories:path", story.pk)


@require_POST
@login_required
def edit(request: SignedIn, story_id: UUID) -> HttpResponse:
    """Offer it again, unchanged."""
    story = get_object_or_404(queries.stories_of(request.user), pk=story_id)
    try:
        bring_back_story(story, actor=request.user, now=timezone.now())
    except (rules.Refused, rules.Changed):
        messages.info(request, _("This cannot be undone any more, but you can offer the path anew."))
    return redirect("stories:path", story.pk)
