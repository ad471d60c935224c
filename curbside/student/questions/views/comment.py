"""The student's answer to what a coordinator said."""

from uuid import UUID

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.exceptions import ValidationError
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from curbside.foundation.accounts.models import SignedIn

from ..actions.comments import answer_comment, put_back_comment, take_back_comment
from ..coaching_forms import AnswerForm
from ..models import Card, Comment, Share


@require_POST
@login_required
def new(request: SignedIn, share_id: UUID, card_id: UUID) -> HttpResponse:
    """Answer on the card."""
    shares = Share.objects.visible_to(request.user).select_related("sheet__conversation__contact")
    share = get_object_or_404(shares, pk=share_id)
    card = get_object_or_404(Card.objects.visible_to(request.user), pk=card_id, sheet=share.sheet)
    form = AnswerForm(request.POST)
    if form.is_valid():
        try:
            answer_comment(share, card, text=form.cleaned_data["text"], actor=request.user, now=timezone.now())
        except ValidationError as refused:
            form.add_error(None, refused)
        else:
            messages.success(request, _("Your answer is there."))
            return redirect(f"{share.sheet.get_absolute_url()}#card-{card.pk}")
    return render(request, "questions/comment/new.html", {"share": share, "card": card, "form": form})


@require_POST
@login_required
def remove(request: SignedIn, comment_id: UUID) -> HttpResponse:
    """Take one's own word back, or put it back again."""
    comments = Comment.objects.visible_to(request.user).filter(author=request.user).select_related("share__sheet")
    comment = get_object_or_404(comments, pk=comment_id)
    change = put_back_comment if "back" in request.POST else take_back_comment
    change(comment, actor=request.user, now=timezone.now())
    return redirect(f"{comment.share.sheet.get_absolute_url()}#card-{comment.card_id}")
