"""What somebody on the way does with the packet, by their own link: pass it on, say yes, or say not this time.

The audit notes that they answered, and not what: a no leaves no trace there either.
"""

from datetime import datetime

from django.db import transaction

from curbside.foundation.audit.actions.entries import record
from curbside.foundation.consent.models.opt_out import normalise
from curbside.foundation.kit.forms import clean_text
from curbside.foundation.mail.actions import links, outbox
from curbside.foundation.mail.draft import Draft
from curbside.foundation.mail.models import Link, Purpose

from .. import letters, rules, yes_letters
from ..models import Introduction, IntroductionState, Step, StepState
from .agreements import keep_contact
from .introductions import addresses_for
from .leaving import packet_key

WORD_MAX = 1_000


def prepare_passing_on(step: Step, word: str) -> Draft | None:
    """What the next person would get; None where the connector passes it on themselves."""
    following = next_step(step)
    return letters.passed_on(following, step, clean_text(word)[:WORD_MAX]) if following.user_id else None


def next_step(step: Step) -> Step:
    """Who comes after."""
    steps = step.introduction.steps.select_related("introduction__student", "user", "contact")
    return steps.get(position=step.position + 1)


@transaction.atomic
def pass_on(step: Step, *, word: str, link: Link, now: datetime) -> Step:
    """To a member Curbside sends it; else the connector has done so. Once only. Raises rules.Ended."""
    step = _held(step)
    if _is_with_a_member(step):
        return step
    _check(step, now)
    if step.state == StepState.PASSED_ON:
        return step
    following = next_step(step)
    step.word = clean_text(word)[:WORD_MAX]
    if following.user:
        _ask(following, step, now=now)
    _set(step, StepState.PASSED_ON, now=now)
    Step.objects.filter(pk=following.pk, state=StepState.WAITING).update(state=StepState.ASKED, at=now)
    record("answer", step, actor=link, now=now)
    return step


def _ask(following: Step, step: Step, *, now: datetime) -> None:
    recipient = following.user.email if following.user else ""
    draft = letters.passed_on(following, step, step.word, addresses_for(following, recipient, now=now))
    try:
        # In nobody's outbox: whether it arrives is not for the student to see.
        outbox.put(draft, key=packet_key(following), sender=None, now=now)
    except outbox.OptedOut as opted_out:
        raise rules.Ended from opted_out


@transaction.atomic
def decline(step: Step, *, link: Link, now: datetime) -> Step:
    """Not this time. It can be taken back from the same link until the introduction ends. Raises rules.Ended.

    What Curbside has passed on is not called back.
    """
    step = _held(step)
    if _is_with_a_member(step):
        return step
    _check(step, now)
    if step.state != StepState.DECLINED:
        _set(step, StepState.DECLINED, now=now)
        record("answer", step, actor=link, now=now)
    return step


def prepare_yes(step: Step, address: str) -> Draft:
    """The letter the student would get. Raises rules.Ended where this person has no yes to give."""
    return yes_letters.to_student(_target_for(step), normalise(address))


@transaction.atomic
def say_yes(step: Step, *, address: str, link: Link, now: datetime) -> Step:
    """The target's yes. Now, and only now, addresses go both ways.

    A member says it by their own link and nobody says it for them; another may have told the last connector. Said
    again by either, it changes nothing. Raises rules.Ended; so does a connector's word against the target's own no.
    """
    step = _held(step)
    target = _target_for(step)
    if step.introduction.state == IntroductionState.AGREED and step.state in {StepState.SAID_YES, StepState.PASSED_ON}:
        return step
    _check(step, now)
    if not step.is_target and target.state in {StepState.DECLINED, StepState.LEFT}:
        raise rules.Ended
    address = normalise(address)
    introduction = step.introduction
    introduction.state, introduction.ended_at = IntroductionState.AGREED, now
    introduction.agreed_address = address
    keep_contact(target, address, now=now)
    introduction.contact = target.contact
    introduction.save(update_fields=["state", "ended_at", "agreed_address", "contact"])
    for person in {step.pk: step, target.pk: target}.values():
        _set(person, StepState.SAID_YES if person.is_target else StepState.PASSED_ON, now=now)
    _tell(target, address, now=now)
    record("say_yes", introduction, actor=link, now=now)
    return target


def _tell(target: Step, address: str, *, now: datetime) -> None:
    student = target.introduction.student
    key = f"introductions.yes:{target.introduction_id}"
    outbox.put(yes_letters.to_student(target, address), key=f"{key}:student", sender=student, now=now)
    stop = links.issue(
        Purpose.STOP, target, recipient=address, issued_for=None, now=now, expires_at=now + rules.STOP_OPEN
    )
    draft = yes_letters.to_target(target, address, letters.Addresses(stop=stop.url))
    try:
        outbox.put(draft, key=f"{key}:target", sender=student, now=now)
    except outbox.OptedOut:
        return  # They gave the address, and want no letters from here; the student writes to them.


def _target_for(step: Step) -> Step:
    """Whose yes this person may bring: a target their own, the last connector that of somebody who is no member."""
    target = step if step.is_target else next_step(step)
    if not target.is_target or not (step.is_target or target.is_outside):
        raise rules.Ended
    return target


def _is_with_a_member(step: Step) -> bool:
    """Passed on to a member: from then on nothing here may differ by what they answer."""
    return step.state == StepState.PASSED_ON and not next_step(step).is_outside


def _held(step: Step) -> Step:
    """The step as it stands, its introduction held until the end."""
    Introduction.objects.select_for_update(of=("self",)).get(pk=step.introduction_id)
    steps = Step.objects.select_related("introduction__student", "introduction__contact", "user", "contact")
    return steps.get(pk=step.pk)


def _check(step: Step, now: datetime) -> None:
    if not rules.may_answer(step, now):
        raise rules.Ended


def _set(step: Step, state: StepState, *, now: datetime) -> None:
    step.state, step.at = state, now
    step.save(update_fields=["state", "at", "word"])
