"""Exactly what will be sent as thanks, and the ways it can go."""

from datetime import datetime
from urllib.parse import quote
from uuid import UUID

from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from curbside.foundation.accounts.models import SignedIn
from curbside.foundation.mail.queries import words_of

from .. import letters, rules
from ..actions.thank_yous import say_thank_you, send_thank_you
from ..forms import SendingForm
from ..models import Reflection, ThanksBy, ThankYou


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def new(request: SignedIn, reflection_id: UUID) -> HttpResponse:
    """Nothing goes that was not shown: the button carries the name of the letter the student saw."""
    conversation, now = "meeting__conversation", timezone.now()
    rows = Reflection.objects.visible_to(request.user).select_related("thank_you")
    rows = rows.select_related(f"{conversation}__contact", f"{conversation}__student")
    reflection = get_object_or_404(rows, pk=reflection_id)
    thanks: ThankYou | None = getattr(reflection, "thank_you", None)
    if request.method == "POST" and request.POST.get("route") == ThanksBy.IN_PERSON:
        say_thank_you(reflection, actor=request.user, now=now)
        return redirect("reflection:thank_you", reflection.pk)
    if thanks is None or thanks.sent_at:
        return redirect("reflection:thank_you", reflection.pk)
    form = SendingForm(request.POST or None)
    changed = False
    if form.is_valid():
        try:
            send_thank_you(thanks, **form.cleaned_data, actor=request.user, now=now)
        except rules.Changed:
            thanks, changed = ThankYou.objects.visible_to(request.user).get(pk=thanks.pk), True
        except rules.Refused:
            pass  # The page below says why.
        else:
            return redirect("reflection:thank_you", reflection.pk)
    return render(request, "reflection/sending/new.html", {**_shown(thanks, now), "changed": changed})


def _shown(thanks: ThankYou, now: datetime) -> dict[str, object]:
    draft = letters.thank_you(thanks)
    text, _, footer = words_of(draft).rpartition("\n\n-- \n")
    lines = thanks.body.replace("\n", "\r\n")
    about = f"subject={quote(draft.subject)}&body={quote(lines)}"
    return {
        "thanks": thanks,
        "reflection": thanks.reflection,
        "contact": thanks.reflection.meeting.conversation.contact,
        "letter": draft,
        "text": text,
        "footer": footer.strip(),
        "seen": rules.digest(draft),
        "refusal": rules.why_not_sent(thanks, route=ThanksBy.CURBSIDE, now=now),
        "own_refusal": rules.why_not_sent(thanks, route=ThanksBy.OWN_MAIL, now=now),
        "per_day": rules.THANKS_A_DAY,
        "mail_address": f"mailto:{quote(draft.to_address, safe='@')}?{about}",
    }
