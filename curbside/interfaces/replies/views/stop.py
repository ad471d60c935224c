"""Please do not ask me again, and the way back."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods

from curbside.foundation.consent.queries import has_opted_out
from curbside.foundation.mail.models import Link, Purpose
from curbside.student.outreach.actions.stops import allow_asking, stop_asking

from ..opening import opened_by


@csrf_exempt  # Mail programs post here by themselves (RFC 8058); the token is the proof, no session is used.
@require_http_methods(["GET", "HEAD", "POST"])
@opened_by(Purpose.STOP)
def show(request: HttpRequest, link: Link) -> HttpResponse:
    """A look explains; the button, or the mail program's own, stops all asks to this address."""
    if request.method == "POST":
        if request.POST.get("way") == "back":
            allow_asking(link.recipient)
        else:
            stop_asking(link.recipient, now=timezone.now())
        # A mail program that posts by itself wants its answer here, not a redirect.
        if "List-Unsubscribe" not in request.POST:
            return redirect(request.path)
    return render(request, "replies/stop.html", {"link": link, "stopped": has_opted_out(link.recipient)})
