"""Showing a sheet to a coordinator."""

from uuid import UUID

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.core.exceptions import ValidationError
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST

from curbside.foundation.accounts.models import SignedIn

from .. import coaching_letters
from ..actions.shares import end_share, share_sheet
from ..coaching_forms import ShareForm
from ..coaching_queries import coaches_for, why_no_coach
from ..coaching_rules import checked_description, first_description, names
from ..models import Share, Sheet
from ..queries import cards_on_sheet


@require_http_methods(["GET", "HEAD", "POST"])
@login_required
def new(request: SignedIn, sheet_id: UUID) -> HttpResponse:
    """Whom to show it to; then exactly what they will see, and the button that shows it."""
    sheets = Sheet.objects.visible_to(request.user).select_related("conversation__contact__specialty")
    sheet = get_object_or_404(sheets, pk=sheet_id)
    contact, cards = sheet.conversation.contact, list(cards_on_sheet(sheet))
    initial = {"described": first_description(contact)}
    form = ShareForm(request.POST or None, coaches=coaches_for(request.user, beside=sheet), initial=initial)
    shown = {"sheet": sheet, "contact": contact, "form": form, "cards": cards}
    if not form.coaches:
        shown["why_nobody"] = why_no_coach(request.user)
    if request.method == "POST" and cards and form.is_valid():
        coach, described = form.chosen(), form.cleaned_data["described"]
        try:
            described = checked_description(described, contact)
            if "show" in request.POST:
                return _share(request, sheet, form)
        except ValidationError as refused:
            form.add_error(None, refused)
        else:
            letter = coaching_letters.sheet_shown(coach.user, request.user)
            named = [card for card in cards if names(card.text, contact)]
            shown |= {"coach": coach, "described": described, "letter": letter, "named": named}
    return render(request, "questions/share/new.html", shown)


def _share(request: SignedIn, sheet: Sheet, form: ShareForm) -> HttpResponse:
    coach, described, now = form.chosen(), form.cleaned_data["described"], timezone.now()
    share_sheet(sheet, centre=coach.centre, coordinator=coach.user, described=described, actor=request.user, now=now)
    messages.success(request, _("%(name)s can see the questions now.") % {"name": coach.user.name})
    return redirect(f"{sheet.get_absolute_url()}#shown")


@require_POST
@login_required
def remove(request: SignedIn, share_id: UUID) -> HttpResponse:
    """Take it back; from the next request on they see nothing."""
    share = get_object_or_404(Share.objects.visible_to(request.user).select_related("sheet"), pk=share_id)
    end_share(share, actor=request.user, now=timezone.now())
    messages.success(request, _("Taken back. They no longer see this sheet. You can show it again."))
    return redirect(f"{share.sheet.get_absolute_url()}#shown")
