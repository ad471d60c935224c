"""What suits the student."""

from django.contrib.auth.decorators import login_required
from django.forms import model_to_dict
from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils import timezone
from django.views.decorators.http import require_http_methods

from curbside.foundation.accounts.models import SignedIn
from curbside.student.people.models import Contact

from .. import queries
from ..actions.technique import choose_technique
from ..forms import TechniqueForm


@require_http_methods(["GET", "HEAD", "POST"])
@login_required
def edit(request: SignedIn) -> HttpResponse:
    """Three questions: the first step of the welcome, and revisable any day."""
    technique = queries.technique_of(request.user)
    form = TechniqueForm(request.POST or None, initial=model_to_dict(technique) if technique else None)
    if request.method == "POST" and form.is_valid():
        choose_technique(request.user, **form.cleaned_data, now=timezone.now())
        has_people = Contact.objects.visible_to(request.user).kept().exists()
        return redirect("today" if has_people else "people:first_names")
    return render(request, "outreach/technique/edit.html", {"form": form, "technique": technique})
