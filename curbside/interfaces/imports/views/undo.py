"""Taking the people of an upload out again."""

from uuid import UUID

from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils import timezone
from django.views.decorators.http import require_POST

from curbside.foundation.accounts.models import SignedIn

from ..actions.undoing import begin_undo
from ..models import Upload


@require_POST
@login_required
def new(request: SignedIn, upload_id: UUID) -> HttpResponse:
    """Take them out; the page that follows names those who stayed."""
    upload = get_object_or_404(Upload.objects.visible_to(request.user), pk=upload_id)
    begin_undo(upload, actor=request.user, now=timezone.now())
    return redirect("imports:upload", upload.pk)
