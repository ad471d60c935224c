"""The link in the request to a trusted contact: yes, no, and a change of mind."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import get_object_or_404, redirect, render
from django.utils import timezone
from django.utils.translation import override
from django.views.decorators.http import require_http_methods

from curbside.foundation.mail.models import Link, Purpose
from curbside.foundation.mail.rules import texts_are_possible
from curbside.student.meetings.actions.trusted_contacts import NotSet, answer
from curbside.student.meetings.models import TrustedContact

from ..agreement_form import AgreementForm
from ..opening import language_of_page, opened_by


@require_http_methods(["GET", "HEAD", "POST"])
@opened_by(Purpose.AGREEMENT)
def show(request: HttpRequest, link: Link) -> HttpResponse:
    """GET shows who asks and what would be sent; only POST answers."""
    row = get_object_or_404(TrustedContact.objects.visible_to(link).select_related("student"), pk=link.subject_id)
    with override(language_of_page(request, row.language)):
        data = request.POST if request.method == "POST" else None
        form = AgreementForm(data, texts=texts_are_possible(), initial={"phone": row.phone})
        if form.is_valid():
            agrees = form.cleaned_data["answer"] == "yes"
            phone = form.cleaned_data.get("phone", row.phone)
            try:
                answer(row, agrees=agrees, phone=phone, actor=link, now=timezone.now())
            except NotSet as refusal:
                form.add_error(None, str(refusal.reason))
            else:
                return redirect(request.path)
        return render(request, "replies/agreement/show.html", {"trusted_contact": row, "form": form})
