"""A coordinator's word on a question."""

from uuid import UUID

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from curbside.foundation.accounts.models import SignedIn
from curbside.foundation.kit.forms import TEXT, clean_text
from curbside.student.questions.actions.comments import comment_on, put_back_comment, take_back_comment
from curbside.student.questions.queries import cards_shown, comments_shown_to, once_shown_to, shares_shown_to

from ..bank_forms import CommentForm
from ..coaching_page import coaching_page
from ..door import for_coordinators


@require_POST
@for_coordinators
def new(request: SignedIn, share_id: UUID, card_id: UUID) -> HttpResponse:
    """Write it; the student finds it on the card. Where that is shown no more, the words are given back."""
    share = shares_shown_to(request.user).filter(pk=share_id).first()
    card = cards_shown(share).filter(pk=card_id).first() if share else None
    if share is None or card is None:
        get_object_or_404(once_shown_to(request.user), pk=share_id)
        return render(request, "office/comment/new.html", {"share": share, "words": _words(request)}, status=404)
    form = CommentForm(request.POST, card=card)
    if form.is_valid():
        try:
            comment_on(share, card, **form.cleaned_data, actor=request.user, now=timezone.now())
        except ValidationError as refused:
            form.add_error(None, " ".join(refused.messages))
            form.seen_anew(card)
        else:
            messages.success(request, _("Your word stands on the card now."))
            return redirect(f"{reverse('office:share', args=[share.pk])}#card-{card.pk}")
    page = coaching_page(share, request.user, answered=(card, form))
    return render(request, "office/share/show.html", {"share": share, "page": page})


def _words(request: SignedIn) -> str:
    return clean_text(request.POST.get("text", ""))[:TEXT]


@require_POST
@for_coordinators
def remove(request: SignedIn, comment_id: UUID) -> HttpResponse:
    """Take one's own word back, or put it back again."""
    comment = get_object_or_404(comments_shown_to(request.user).filter(author=request.user), pk=comment_id)
    change = put_back_comment if "back" in request.POST else take_back_comment
    change(comment, actor=request.user, now=timezone.now())
    return redirect(f"{reverse('office:share', args=[comment.share_id])}#card-{comment.card_id}")
