"""The plan of a meeting: kept by the student, shared word for word."""

from datetime import datetime

from django.db import transaction
from django.utils.translation import gettext_lazy as _

from curbside.foundation.audit.actions import entries as audit
from curbside.foundation.mail.actions import outbox
from curbside.foundation.mail.draft import Draft
from curbside.foundation.mail.queries import letter_with_key

from ..check_in_letters import shared_plan
from ..check_in_rules import NotSet, why_not_shared
from ..models import Meeting, MeetingPlan, TrustedContact, TrustState
from ..queries import fingerprint


@transaction.atomic
def keep_plan(meeting: Meeting, *, getting_there: str, first_words: str, actor: object, now: datetime) -> MeetingPlan:
    """Keep how the student gets there and how they want to begin. Nobody is told."""
    plan, _is_new = MeetingPlan.objects.update_or_create(
        meeting=meeting, defaults={"getting_there": getting_there, "first_words": first_words}
    )
    audit.record("keep", plan, actor=actor, now=now)
    return plan


@transaction.atomic
def share_plan(
    meeting: Meeting, *, trusted_contact: TrustedContact, seen: str, actor: object, now: datetime
) -> MeetingPlan:
    """Send the plan to someone who agreed. `seen` is the fingerprint of the letter they were shown: only that goes.

    Raises NotSet when the meeting is off or over, when the contact has not agreed, or when the plan has changed since
    it was shown.
    """
    meeting = Meeting.objects.select_for_update().get(pk=meeting.pk)
    if reason := why_not_shared(meeting, now=now):
        raise NotSet(reason)
    to = TrustedContact.objects.select_for_update().get(pk=trusted_contact.pk)
    plan, _is_new = MeetingPlan.objects.get_or_create(meeting=meeting)
    draft = shared_plan(plan, to)
    if to.state != TrustState.AGREED or to.student_id != meeting.conversation.student_id:
        raise NotSet(_("Your trusted contact has not said yes yet. We write only to someone who agreed."))
    if fingerprint(draft) != seen:
        raise NotSet(_("The plan has changed since you saw it. Look at it once more."))
    outbox.put(draft, key=_key(plan, to, draft), sender=meeting.conversation.student, now=now)
    plan.shared_with, plan.shared_at = to, now
    plan.save(update_fields=["shared_with", "shared_at"])
    audit.record("share", plan, actor=actor, now=now)
    return plan


def is_up_to_date(plan: MeetingPlan) -> bool:
    """Whether what was shared is what would be shared now."""
    if plan.shared_with is None:
        return False
    draft = shared_plan(plan, plan.shared_with)
    return letter_with_key(_key(plan, plan.shared_with, draft)) is not None


def _key(plan: MeetingPlan, to: TrustedContact, draft: Draft) -> str:
    return f"plan:{plan.pk}:{fingerprint(draft)}"


def preview(meeting: Meeting, to: TrustedContact) -> Draft:
    """Exactly what sharing would send now. Writes nothing."""
    plan = MeetingPlan.objects.filter(meeting=meeting).first() or MeetingPlan(meeting=meeting)
    return shared_plan(plan, to)
