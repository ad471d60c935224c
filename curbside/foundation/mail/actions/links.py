"""Links in letters: issued with a purpose, found by their token, revoked at once."""

from datetime import datetime

from django.core.signing import BadSignature, Signer
from django.db import models

from curbside.foundation.consent.models.opt_out import normalise

from ..models import Link, Purpose


def issue(
    purpose: Purpose, subject: models.Model, *, recipient: str, issued_for: object, now: datetime, expires_at: datetime
) -> Link:
    """The recipient's link to `subject`; asked for again it is the same link with the later end.

    `issued_for` is the student whose erasure takes the link along (None: nobody's).
    """
    link, created = Link.objects.get_or_create(
        purpose=purpose,
        subject_id=str(subject.pk),
        recipient=normalise(recipient),
        defaults={"created_at": now, "expires_at": expires_at, "issued_for_id": getattr(issued_for, "pk", None)},
    )
    if not created and (link.expires_at < expires_at or link.revoked_at):
        link.expires_at, link.revoked_at = max(link.expires_at, expires_at), None
        link.save(update_fields=["expires_at", "revoked_at"])
    return link


def find(token: str, *, purpose: Purpose) -> Link | None:
    """The link this token was made for, open or not; None for a token we did not make, or a link that is gone."""
    try:
        return Link.objects.filter(pk=_signed_id(token, purpose), purpose=purpose).first()
    except (BadSignature, ValueError):
        return None


def was_made_here(token: str, *, purpose: Purpose) -> bool:
    """Whether the token is one of ours, its link still there or not: erasing an account takes its links along."""
    try:
        return bool(_signed_id(token, purpose))
    except BadSignature:
        return False


def _signed_id(token: str, purpose: Purpose) -> str:
    return Signer(salt=f"link:{purpose}", sep=".").unsign(token)


def revoke(subject: models.Model, *, purpose: Purpose, now: datetime) -> None:
    """From now on no link of this purpose opens `subject`."""
    Link.objects.filter(purpose=purpose, subject_id=str(subject.pk), revoked_at=None).update(revoked_at=now)
