"""Adding the people of an upload."""

from uuid import UUID

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.exceptions import ValidationError
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils import timezone
from django.views.decorators.http import require_POST

from curbside.foundation.accounts.models import SignedIn

from ..actions.uploads import begin_commit
from ..models import Upload


@require_POST
@login_required
def new(request: SignedIn, upload_id: UUID) -> HttpResponse:
    """Add them; the page that follows says how many, and offers to undo it."""
    upload = get_object_or_404(Upload.objects.visible_to(request.user), pk=upload_id)
    try:
        begin_commit(upload, actor=request.user, now=timezone.now())
    except ValidationError as refused:
        messages.warning(request, " ".join(refused.messages))
    return redirect("imports:upload", upload.pk)
