"""What somebody on the way sees when they open their link. It reads, and changes nothing."""

from datetime import datetime
from urllib.parse import quote

from curbside.foundation.mail.models import Link, Purpose

from .. import letters, rules
from ..models import IntroductionState, Step, StepState
from .answers import next_step

language_of = letters.language_of


def for_connector(step: Step, now: datetime) -> dict[str, object]:
    """Whom it goes on to, and how. Raises rules.Ended when nothing is asked of them any more."""
    following = next_step(step)
    # Passed on to a member, the page stays as it is whatever they answer.
    is_open = _check(step, now) or not following.is_outside
    page: dict[str, object] = {
        "is_open": is_open,
        "next_name": following.user.name if following.user else step.introduction.target_name,
        "by_hand": following.is_outside,
    }
    if following.is_outside and is_open:
        link = Link.objects.filter(purpose=Purpose.INTRODUCED, subject_id=str(following.pk)).first()
        draft = letters.by_hand(step, link.url if link else "")
        subject, body = quote(draft.subject, safe=""), quote(draft.text.replace("\n", "\r\n"), safe="")
        page |= {"draft": draft, "mail_address": f"mailto:?subject={subject}&body={body}"}
    return page


def for_target(step: Step, now: datetime) -> dict[str, object]:
    """Through whom it came. Raises rules.Ended when nothing is asked of them any more."""
    is_open = _check(step, now)
    before = step.introduction.steps.filter(position=step.position - 1).select_related("user").first()
    return {"is_open": is_open, "giver": before.user.name if before and before.user else "", "word": _word(before)}


def _word(before: Step | None) -> str:
    return before.word if before and before.user_id else ""


def _check(step: Step, now: datetime) -> bool:
    """Whether an answer still counts; False after a yes, when there is only something to read."""
    step.refresh_from_db(fields=["state"])
    step.introduction.refresh_from_db(fields=["state"])
    if step.introduction.state == IntroductionState.AGREED and step.state in {StepState.SAID_YES, StepState.PASSED_ON}:
        return False
    if not rules.may_answer(step, now):
        raise rules.Ended
    return True
