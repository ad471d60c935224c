"""A conversation ends when what was heard is kept and the other person was thanked."""

from datetime import datetime

from curbside.foundation.accounts.models import User
from curbside.student.people.actions.conversations import close_conversation

from ..models import Reflection, ThankYou


def close_when_done(reflection: Reflection, *, actor: User, now: datetime) -> None:
    """Close the conversation if both are done; the next one with the same person then begins anew."""
    finished = Reflection.objects.filter(pk=reflection.pk, finished_at__isnull=False).exists()
    if finished and ThankYou.objects.filter(reflection=reflection, sent_at__isnull=False).exists():
        close_conversation(reflection.meeting.conversation, actor=actor, now=now)
