"""The text of a thank-you."""

from uuid import UUID

from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from curbside.foundation.accounts.models import SignedIn

from .. import letters, queries
from ..actions.thank_yous import keep_thank_you
from ..forms import ThankYouForm, attempt
from ..models import Reflection


@login_required
@require_http_methods(["GET", "HEAD", "POST"])
def edit(request: SignedIn, reflection_id: UUID) -> HttpResponse:
    """Write it around one line they said; what was sent is shown as it went."""
    conversation = "meeting__conversation"
    rows = Reflection.objects.visible_to(request.user).select_related("thank_you__letter")
    rows = rows.select_related(f"{conversation}__contact", f"{conversation}__student")
    reflection = get_object_or_404(rows, pk=reflection_id)
    thanks = getattr(reflection, "thank_you", None)
    lines = queries.lines_to_quote(reflection)
    page = {"reflection": reflection, "contact": reflection.meeting.conversation.contact, "lines": lines}
    if thanks and thanks.sent_at:
        return render(request, "reflection/thank_you/show.html", {**page, "thanks": thanks})
    form = ThankYouForm(request.POST or None, initial=_initial(reflection, lines))
    if request.method == "POST" and form.is_valid():
        said = {name: form.cleaned_data[name] for name in ("insight", "body")}
        if attempt(form, lambda: keep_thank_you(reflection, **said, actor=request.user, now=timezone.now())):
            is_pointing = bool(form.cleaned_data["quote"])
            return redirect(f"reflection:thank_you{'' if is_pointing else '_sending'}", reflection.pk)
    return render(request, "reflection/thank_you/edit.html", {**page, "form": form})


def _initial(reflection: Reflection, lines: list[str]) -> dict[str, str]:
    thanks = getattr(reflection, "thank_you", None)
    insight = thanks.insight if thanks else next(iter(lines), "")
    body = thanks.body if thanks else letters.starting_text(reflection, insight)
    return {"insight": insight, "shown": insight, "body": body}
