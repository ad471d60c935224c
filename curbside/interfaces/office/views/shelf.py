"""Keeping the shelf of tools made elsewhere."""

from uuid import UUID

from django.contrib import messages
from django.core.exceptions import ValidationError
from django.http import HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _
from django.views.decorators.http import require_http_methods, require_POST, require_safe

from curbside.foundation.accounts.models import Centre, SignedIn
from curbside.student.questions.actions.shelf import add_tool, change_tool, put_tool_back, take_tool_off
from curbside.student.questions.models import Tool
from curbside.student.questions.queries import shelf_for

from ..bank_forms import ToolForm
from ..door import for_coordinators


@require_safe
@for_coordinators
def index(request: SignedIn) -> HttpResponse:
    """Everything on it; after one was taken off, the way back."""
    centres = Centre.objects.run_by(request.user)
    own = Tool.objects.visible_to(request.user).filter(centre__in=centres)
    shown = {
        "shelf": shelf_for(request.user, today=timezone.localdate(), centres=centres),
        "off": own.exclude(removed_at=None).order_by("-removed_at")[:5],
    }
    return render(request, "office/shelf/index.html", shown)


@require_http_methods(["GET", "HEAD", "POST"])
@for_coordinators
def new(request: SignedIn) -> HttpResponse:
    """Another tool."""
    centres = Centre.objects.run_by(request.user)
    form = ToolForm(request.POST or None, centres=centres, initial={"looked_on": timezone.localdate()})
    if request.method == "POST" and form.is_valid():
        try:
            add_tool(form.cleaned_data["centre"], form.fields_said(), actor=request.user, now=timezone.now())
        except ValidationError as refused:
            form.add_error(None, refused)
        else:
            messages.success(request, _("It stands on the shelf."))
            return redirect("office:shelf")
    return render(request, "office/shelf/new.html", {"form": form})


@require_http_methods(["GET", "HEAD", "POST"])
@for_coordinators
def edit(request: SignedIn, tool_id: UUID) -> HttpResponse:
    """Change what the shelf says; a shipped entry is replaced by the centre's own."""
    tool = get_object_or_404(Tool.objects.visible_to(request.user), pk=tool_id)
    centres = Centre.objects.run_by(request.user)
    if tool.centre_id:
        # Nothing to choose: an entry stays with its centre.
        centres = centres.filter(pk=tool.centre_id)
        get_object_or_404(centres)
    form = ToolForm(request.POST or None, centres=centres, initial=ToolForm.initial_of(tool))
    if request.method == "POST" and form.is_valid():
        centre = tool.centre or form.cleaned_data["centre"]
        change_tool(tool, centre, form.fields_said(), actor=request.user, now=timezone.now())
        messages.success(request, _("Changed."))
        return redirect("office:shelf")
    return render(request, "office/shelf/edit.html", {"form": form, "tool": tool})


@require_POST
@for_coordinators
def remove(request: SignedIn, tool_id: UUID) -> HttpResponse:
    """Take it off the shelf of one's centre, or with `back` put it back."""
    tool = get_object_or_404(Tool.objects.visible_to(request.user).select_related("centre"), pk=tool_id)
    centres = Centre.objects.run_by(request.user)
    centre = get_object_or_404(centres, pk=tool.centre_id) if tool.centre_id else centres.first()
    if "back" in request.POST:
        try:
            put_tool_back(tool, actor=request.user, now=timezone.now())
        except ValidationError as refused:
            messages.info(request, " ".join(refused.messages))
    elif centre:
        off = take_tool_off(tool, centre, actor=request.user, now=timezone.now())
        messages.success(request, _("Taken off the shelf: %(name)s") % {"name": off.name})
    return redirect(f"{reverse('office:shelf')}#off")
