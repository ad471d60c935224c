"""The fields a student is open to."""

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods

from curbside.foundation.accounts.models import SignedIn

from ..actions.revival import mark_open_fields
from ..field_groups import found_fields, in_groups
from ..models import OpenField
from ..whom_forms import FieldSearchForm, OpenFieldsForm


@require_http_methods(["GET", "HEAD", "POST"])
@login_required
def edit(request: SignedIn) -> HttpResponse:
    """Boxes to tick, all or those a search finds; the ones a search hides stay as they are."""
    form = OpenFieldsForm(request.POST)
    if request.method == "POST" and form.is_valid():
        mark_open_fields(request.user, **form.cleaned_data, now=timezone.now())
        messages.success(request, _("Kept. The list follows what you chose."))
        return redirect("outreach:revival")
    search = FieldSearchForm(request.GET).text()
    shown = {
        "groups": in_groups(found_fields(search)),
        "marked": set(OpenField.objects.visible_to(request.user).values_list("specialty", flat=True)),
        "search": search,
    }
    return render(request, "outreach/open_fields/edit.html", shown)
