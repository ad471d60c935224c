"""How asking felt."""

from uuid import UUID

from django.contrib import messages
from django.contrib.auth.decorators import login_required
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_POST

from curbside.foundation.accounts.models import SignedIn
from curbside.student.people.models import Contact

from ..actions.feelings import say_feeling, take_feeling_back
from ..models import Approach
from ..whom_forms import FeelingForm


@require_POST
@login_required
def new(request: SignedIn, contact_id: UUID) -> HttpResponse:
    """One tap, then back to where the button was: the ladder, or the page of the ask."""
    contact = get_object_or_404(Contact.objects.visible_to(request.user).kept(), pk=contact_id)
    form = FeelingForm(request.POST)
    if form.is_valid():
        say_feeling(contact, form.cleaned_data["felt"], actor=request.user, now=timezone.now())
        messages.success(request, _("Kept, for you alone. The ladder follows what you feel."))
    about: UUID | None = form.cleaned_data.get("approach")
    if about and Approach.objects.visible_to(request.user).filter(pk=about).exists():
        return redirect("outreach:approach", about)
    return redirect("outreach:ladder")


@require_POST
@login_required
def remove(request: SignedIn, contact_id: UUID) -> HttpResponse:
    """Take the last word about this person back."""
    contact = get_object_or_404(Contact.objects.visible_to(request.user).kept(), pk=contact_id)
    take_feeling_back(contact, actor=request.user, now=timezone.now())
    return redirect("outreach:ladder")
