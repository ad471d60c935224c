"""Steps that read "If ..., then I will ...": keeping, doing and letting go, and taking either back."""

from datetime import datetime

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from curbside.foundation.accounts.models import User
from curbside.foundation.audit.actions.entries import record
from curbside.foundation.kit.forms import clean_line

from .. import rules
from ..models import NextStep, Reflection


@transaction.atomic
def keep_next_step(reflection: Reflection, *, when: str, then: str, actor: User, now: datetime) -> NextStep:
    """One step out of this conversation. The same again is the one there is. Raises ValidationError by field."""
    # The reflection's row is the lock: the same form sent twice at once must not keep two.
    Reflection.objects.select_for_update().get(pk=reflection.pk)
    said = {"when": clean_line(when)[: rules.LINE_MAX], "then": clean_line(then)[: rules.LINE_MAX]}
    both = _("Both halves are needed: the moment, and what you will do.")
    if missing := [name for name in said if not said[name]]:
        raise ValidationError({name: [both] for name in missing})
    mine = NextStep.objects.filter(reflection=reflection)
    if there := mine.filter(**said).first():
        return there
    if mine.count() >= rules.STEPS_MAX:
        raise ValidationError(_("That is plenty of steps out of one conversation."))
    student = reflection.meeting.conversation.student
    step = NextStep.objects.create(student=student, reflection=reflection, created_at=now, **said)
    record("keep", step, actor=actor, now=now)
    return step


@transaction.atomic
def do_next_step(step: NextStep, *, actor: User, now: datetime) -> NextStep:
    """Done. A step that was let go and is done after all counts as done."""
    if NextStep.objects.filter(pk=step.pk, done_at=None).update(done_at=now, let_go_at=None):
        record("do", step, actor=actor, now=now)
    step.refresh_from_db(fields=["done_at", "let_go_at"])
    return step


@transaction.atomic
def let_go_next_step(step: NextStep, *, actor: User, now: datetime) -> NextStep:
    """Not done, and no longer meant to be. What is done stays done."""
    if NextStep.objects.open().filter(pk=step.pk).update(let_go_at=now):
        record("let_go", step, actor=actor, now=now)
    step.refresh_from_db(fields=["done_at", "let_go_at"])
    return step


@transaction.atomic
def reopen_next_step(step: NextStep, *, actor: User, now: datetime) -> NextStep:
    """Take a "done" or a "let go" back."""
    if NextStep.objects.closed().filter(pk=step.pk).update(done_at=None, let_go_at=None):
        record("reopen", step, actor=actor, now=now)
    step.refresh_from_db(fields=["done_at", "let_go_at"])
    return step
