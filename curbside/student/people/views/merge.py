"""Making one of two, and taking them apart again."""

from uuid import UUID

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.exceptions import ValidationError
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from curbside.foundation.accounts.models import SignedIn

from ..actions.merges import merge_contacts, take_apart
from ..likeness_queries import in_order
from ..models import LikePair, Merge


@require_POST
@login_required
def new(request: SignedIn, like_pair_id: UUID) -> HttpResponse:
    """One person: fold the one with less history into the other."""
    pair = get_object_or_404(LikePair.objects.visible_to(request.user), pk=like_pair_id)
    kept, folded = in_order(pair.one, pair.other)
    try:
        merge_contacts(kept, folded, actor=request.user, now=timezone.now())
    except ValidationError as refused:
        messages.warning(request, " ".join(refused.messages))
    else:
        messages.success(request, _("%(name)s is there once now. You can take it back below.") % {"name": kept.name})
    return redirect("people:pairs")


@require_POST
@login_required
def remove(request: SignedIn, merge_id: UUID) -> HttpResponse:
    """Two people after all; back to where the merge stood, which says so."""
    merge = get_object_or_404(Merge.objects.visible_to(request.user), pk=merge_id)
    try:
        take_apart(merge, actor=request.user, now=timezone.now())
    except ValidationError as refused:
        messages.warning(request, " ".join(refused.messages))
        return redirect("people:pairs")
    return redirect(f"{reverse('people:pairs')}?apart={merge.pk}#apart")
