"""When somebody no longer wants to be found, or goes for good: what is on its way through them ends quietly."""

from datetime import datetime

from django.db import transaction

from curbside.foundation.accounts.models import Centre, User
from curbside.foundation.mail.actions import links, outbox
from curbside.foundation.mail.models import Letter, LetterState, Purpose

from ..models import Introduction, IntroductionState, Step, StepState


@transaction.atomic
def step_aside(user: User, *, centre: Centre | None, now: datetime) -> None:
    """Their steps in introductions under way count as left. Who asked learns of it as of any other no: at the end."""
    theirs = Step.objects.filter(user=user, introduction__state=IntroductionState.UNDER_WAY)
    theirs = theirs.filter(introduction__centre=centre) if centre else theirs
    # Held, as answers hold them: a letter to them must not be written while they step aside.
    under_way = Introduction.objects.filter(pk__in=theirs.values("introduction")).order_by("pk")
    list(under_way.select_for_update(of=("self",)))
    for step in theirs.exclude(state__in=[StepState.SAID_YES, StepState.LEFT]):
        Step.objects.filter(pk=step.pk).update(state=StepState.LEFT, at=now)
        close_step(step, now=now)
        # A letter that did not go would tell who asked, before the end: it is in nobody's outbox from now on.
        Letter.objects.filter(key=packet_key(step), state=LetterState.DROPPED).update(sender=None)


@transaction.atomic
def leave(user: User, *, now: datetime) -> None:
    """Before an account goes: beside that, their name goes from the introductions of others.

    What was passed on in theirs is in nobody's outbox, so their words in it go here.
    """
    step_aside(user, centre=None, now=now)
    own = Step.objects.filter(introduction__student=user)
    Letter.objects.filter(key__in=[packet_key(step) for step in own]).delete()
    for step in Step.objects.filter(user=user):
        forget_name(step)


@transaction.atomic
def forget_name(step: Step) -> None:
    """Nothing of the introduction names this person any more, nor keeps a word of theirs."""
    introduction = Introduction.objects.select_for_update(of=("self",)).get(pk=step.introduction_id)
    if step.is_target:
        introduction.target_name = ""
    elif step.position <= len(introduction.through):
        introduction.through[step.position - 1] = ""
    introduction.save(update_fields=["target_name", "through"])
    Step.objects.filter(pk=step.pk).update(name="", word="")


def close_step(step: Step, *, now: datetime) -> None:
    """Their link ends, and their letter stays if it has not gone."""
    links.revoke(step, purpose=Purpose.INTRODUCED if step.is_target else Purpose.PASS_ON, now=now)
    outbox.drop(key=packet_key(step))


def packet_key(step: Step) -> str:
    """The one letter that asks this person."""
    return f"introductions.packet:{step.pk}"
