"""The student's side of an introduction: drafting, sending, taking it back; and its end."""

from datetime import datetime
from uuid import UUID

from allauth.account.models import EmailAddress
from django.db import models, transaction

from curbside.foundation.accounts.models import User
from curbside.foundation.audit.actions.entries import record
from curbside.foundation.consent.models.opt_out import normalise
from curbside.foundation.kit.forms import clean_line, clean_text
from curbside.foundation.kit.turns import take_turn
from curbside.foundation.mail.actions import links, outbox
from curbside.foundation.mail.models import Purpose
from curbside.student.people.actions.touches import record_touch
from curbside.student.people.models import Contact, TouchKind

from .. import letters, rules
from ..knowing import address_of
from ..models import OPEN_FOR, Introduction, IntroductionState, Step, StepState
from .leaving import close_step, packet_key

WHY_MAX = 1_000
QUESTION_MAX = 300


@transaction.atomic
def draft_introduction(student: User, way: rules.Chosen, *, actor: User, now: datetime) -> Introduction:
    """A draft for this way; where one to the same person is there already, that one. Raises rules.Refused."""
    User.objects.select_for_update().get(pk=student.pk)
    if not rules.stands(student, way):
        raise rules.Refused(rules.Refusal.GONE)
    contact, user = way.people[-1]
    drafts = Introduction.objects.visible_to(student).filter(state=IntroductionState.DRAFTED)
    same = Step.objects.filter(introduction__in=drafts, is_target=True, contact=contact, user=user).first()
    if same:
        return same.introduction
    people = [_person(student, *ids) for ids in way.people]
    introduction = Introduction.objects.create(
        student=student,
        centre_id=way.centre_id,
        contact_id=contact,
        target_name=people[-1].name,
        through=[person.name for person in people[:-1]],
        created_at=now,
    )
    for position, step in enumerate(people, 1):
        step.introduction, step.position, step.is_target = introduction, position, position == len(people)
    Step.objects.bulk_create(people)
    record("draft", introduction, actor=actor, now=now)
    return introduction


def _person(student: User, contact_id: UUID | None, user_id: UUID | None) -> Step:
    """A step under the name the student may know: their own for one of their people, else the member's."""
    contact = Contact.objects.visible_to(student).filter(pk=contact_id).first() if contact_id else None
    user = User.objects.filter(pk=user_id).first() if user_id else None
    return Step(contact=contact, user=user, name=(contact or user or Contact()).name)


@transaction.atomic
def change_introduction(
    introduction: Introduction, *, why: str, question: str, actor: User, now: datetime
) -> Introduction:
    """Keep the words of a draft. What has gone out stays as it went."""
    why, question = clean_text(why)[:WHY_MAX], clean_line(question)[:QUESTION_MAX]
    drafts = Introduction.objects.filter(pk=introduction.pk, state=IntroductionState.DRAFTED)
    if (introduction.why, introduction.question) != (why, question) and drafts.update(why=why, question=question):
        introduction.why, introduction.question = why, question
        record("change", introduction, actor=actor, now=now)
    return introduction


@transaction.atomic
def send_introduction(introduction: Introduction, *, actor: User, now: datetime) -> Introduction:
    """Ask the nearest connector. Once only. Raises rules.Refused."""
    _take_turns(introduction)
    introduction = Introduction.objects.select_for_update(of=("self",)).get(pk=introduction.pk)
    if introduction.state != IntroductionState.DRAFTED:
        return introduction
    why = rules.why_not_sent(introduction, now)
    if why:
        raise rules.Refused(why)
    introduction.state, introduction.sent_at = IntroductionState.UNDER_WAY, now
    introduction.save(update_fields=["state", "sent_at"])
    step = first_step(introduction)
    draft = letters.packet(step, addresses_for(step, address_of(step), now=now))
    try:
        outbox.put(draft, key=packet_key(step), sender=actor, now=now)
    except outbox.OptedOut as opted_out:
        raise rules.Refused(rules.Refusal.OPTED_OUT) from opted_out
    Step.objects.filter(pk=step.pk).update(state=StepState.ASKED, at=now)
    if introduction.centre_id is None:
        open_by_hand(step, now=now)
    record("send", introduction, actor=actor, now=now)
    if step.contact:
        record_touch(step.contact, TouchKind.ASKED, now=now)
    return introduction


def _take_turns(introduction: Introduction) -> None:
    """Introductions sent at once must not slip past the limits of whoever asks or is asked."""
    # Members' rows are the lock. An address has none that several students share, and may be a member's.
    outside = [address_of(step) for step in introduction.steps.filter(is_target=False, user=None)]
    addresses = sorted({normalise(address) for address in outside if address})
    asked = introduction.steps.filter(is_target=False, user__isnull=False).values("user")
    proven = EmailAddress.objects.filter(verified=True, email__in=addresses).values("user")
    everyone = models.Q(pk=introduction.student_id) | models.Q(pk__in=asked) | models.Q(pk__in=proven)
    list(User.objects.filter(everyone).order_by("pk").select_for_update())
    for address in addresses:
        take_turn(f"introductions to {address}")


def first_step(introduction: Introduction) -> Step:
    """The one the student asks."""
    steps = introduction.steps.select_related("introduction__student", "contact", "user")
    return steps.prefetch_related("contact__addresses").get(position=1)


def addresses_for(step: Step, recipient: str, *, now: datetime) -> letters.Addresses:
    """The recipient's own links: to answer, while the introduction is open, and to stop all asks."""
    student, ends_at = step.introduction.student, (step.introduction.sent_at or now) + OPEN_FOR
    purpose = Purpose.INTRODUCED if step.is_target else Purpose.PASS_ON
    answer = links.issue(purpose, step, recipient=recipient, issued_for=student, now=now, expires_at=ends_at)
    stop = links.issue(
        Purpose.STOP, step, recipient=recipient, issued_for=None, now=now, expires_at=now + rules.STOP_OPEN
    )
    return letters.Addresses(answer.url, stop.url)


def open_by_hand(step: Step, *, now: datetime) -> None:
    """The target's own link, for a text that the connector passes on themselves; nobody's address is known."""
    target = step.introduction.steps.get(is_target=True)
    ends_at = (step.introduction.sent_at or now) + OPEN_FOR
    student = step.introduction.student
    links.issue(Purpose.INTRODUCED, target, recipient="", issued_for=student, now=now, expires_at=ends_at)


@transaction.atomic
def take_back_introduction(introduction: Introduction, *, actor: User, now: datetime) -> Introduction:
    """A draft goes; one on its way ends, its links with it, and letters that have not gone stay."""
    introduction = Introduction.objects.select_for_update(of=("self",)).get(pk=introduction.pk)
    if introduction.state == IntroductionState.DRAFTED:
        record("discard", introduction, actor=actor, now=now)
        introduction.delete()
    elif introduction.shown_state(now) == IntroductionState.UNDER_WAY:
        _end(introduction, IntroductionState.WITHDRAWN, at=now, now=now)
        record("withdraw", introduction, actor=actor, now=now)
    return introduction


@transaction.atomic
def let_go(introduction: Introduction, *, now: datetime) -> bool:
    """Its time is over without a yes. The end is dated by the sending alone, so that it tells nothing."""
    introduction = Introduction.objects.select_for_update(of=("self",)).get(pk=introduction.pk)
    if introduction.state != IntroductionState.UNDER_WAY or now < introduction.ends_at:
        return False
    _end(introduction, IntroductionState.NOT_THIS_TIME, at=introduction.ends_at, now=now)
    record("let_go", introduction, actor=None, now=now)
    return True


def _end(introduction: Introduction, state: IntroductionState, *, at: datetime, now: datetime) -> None:
    introduction.state, introduction.ended_at = state, at
    introduction.save(update_fields=["state", "ended_at"])
    for step in introduction.steps.all():
        close_step(step, now=now)
    # Who did what is nobody's business any more, not even the database's.
    introduction.steps.update(state=StepState.WAITING, word="", at=None)
