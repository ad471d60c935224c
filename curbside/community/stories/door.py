"""A centre's own pages for its coordinators: its other members are told so, everybody else finds nothing."""

from uuid import UUID

from django.core.exceptions import PermissionDenied
from django.http import Http404

from curbside.foundation.accounts.models import Centre, User

from .models import PublicPage


def centre_run_by(user: User, centre_id: UUID) -> Centre:
    """403 for members who do not coordinate it, 404 for everybody else."""
    centre = Centre.objects.run_by(user).filter(pk=centre_id).first()
    if centre:
        return centre
    if Centre.objects.visible_to(user).filter(pk=centre_id).exists():
        raise PermissionDenied
    raise Http404


def public_page_run_by(user: User, public_page_id: UUID) -> PublicPage:
    """The same for an open address of its page."""
    public_page = PublicPage.objects.visible_to(user).open().filter(pk=public_page_id).first()
    if public_page:
        return public_page
    if Centre.objects.visible_to(user).filter(public_pages=public_page_id, public_pages__closed_at=None).exists():
        raise PermissionDenied
    raise Http404


def shared_page(public_page_id: UUID) -> PublicPage:
    """The open address itself: whoever holds it may look. 404 once it is closed."""
    public_page = PublicPage.objects.open().filter(pk=public_page_id).select_related("centre").first()
    if public_page is None:
        raise Http404
    return public_page


def own_centre(user: User, wanted: str) -> Centre | None:
    """The centre whose page a member sees: the one asked for, if it is theirs, else their first; None without any."""
    centres = list(Centre.objects.visible_to(user).order_by("name"))
    return next((centre for centre in centres if str(centre.pk) == wanted), centres[0] if centres else None)
