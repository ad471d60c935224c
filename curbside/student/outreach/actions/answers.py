"""What came back: by the link in the ask, or noted by the student."""

from collections.abc import Iterable
from datetime import date, datetime
from typing import Final

from django.db import transaction

from curbside.foundation.accounts.models import User
from curbside.foundation.audit.actions.entries import record
from curbside.foundation.kit.forms import TEXT, clean_line, clean_text
from curbside.foundation.mail.actions import outbox
from curbside.foundation.mail.draft import Draft
from curbside.foundation.mail.models import Link
from curbside.student.people.actions.touches import record_touch
from curbside.student.people.models import TouchKind

from .. import letters, rules
from ..models import Answer, AnswerKind, Approach, ApproachState, TimeOffer

TIMES_MAX: Final = 3
_ENDS: Final = {AnswerKind.NO, AnswerKind.COLLEAGUE}


def prepare_answer(
    approach: Approach,
    *,
    kind: str,
    word: str = "",
    later_on: date | None = None,
    place_kind: str = "",
    where: str = "",
) -> Answer:
    """An answer that is not kept yet: only what belongs to its kind."""
    is_yes = kind == AnswerKind.YES
    return Answer(
        approach=approach,
        kind=AnswerKind(kind),
        word=clean_text(word)[:TEXT],
        later_on=later_on if kind == AnswerKind.LATER else None,
        place_kind=place_kind if is_yes else "",
        where=clean_line(where)[:300] if is_yes else "",
    )


def news_of_answer(answer: Answer, times: list[datetime], *, link: Link) -> Draft:
    """The letter the student gets for this answer by link; shown to the person before it goes."""
    return letters.answer_came(answer, times, from_address=link.recipient)


@transaction.atomic
def note_answer(
    approach: Approach, *, kind: str, word: str = "", later_on: date | None = None, actor: User, now: datetime
) -> Approach:
    """The student notes what they heard, by whatever road. No letter: they know."""
    approach = _locked(approach)
    _keep(approach, prepare_answer(approach, kind=kind, word=word, later_on=later_on), (), actor=actor, now=now)
    return approach


@transaction.atomic
def answer_by_link(approach: Approach, answer: Answer, times: Iterable[datetime], *, link: Link, now: datetime) -> bool:
    """The person's own answer, kept in place of the one before; each change sends the student one letter.

    Says whether anything changed. Raises TimeIsSet or TooManyChanges.
    """
    approach = _locked(approach)
    if approach.state == ApproachState.SCHEDULED:
        raise rules.TimeIsSet
    offered = sorted(set(times))[:TIMES_MAX] if answer.kind == AnswerKind.YES else []
    answer.approach, answer.by_link = approach, True
    if not _keep(approach, answer, offered, actor=link, now=now):
        return False
    outbox.put(
        news_of_answer(answer, offered, link=link),
        key=f"outreach.answer:{approach.pk}:{answer.edition}",
        sender=approach.conversation.student,
        now=now,
    )
    return True


def _keep(approach: Approach, answer: Answer, times: Iterable[datetime], *, actor: object, now: datetime) -> bool:
    there = Answer.objects.filter(approach=approach).first()
    times = list(times)
    if there and _same(there, answer, times):
        return False
    if there:
        if answer.by_link and there.edition >= rules.ANSWER_CHANGES_MAX:
            raise rules.TooManyChanges
        answer.pk, answer.edition = there.pk, there.edition + 1
    answer.at = now
    answer.save(force_update=bool(there), force_insert=not there)
    TimeOffer.objects.filter(answer=answer).delete()
    TimeOffer.objects.bulk_create(TimeOffer(answer=answer, starts_at=at) for at in times)
    _move(approach, answer, now)
    record("answer", approach, actor=actor, now=now)
    record_touch(approach.conversation.contact, TouchKind.ANSWERED, now=now)
    return True


def _same(there: Answer, answer: Answer, times: list[datetime]) -> bool:
    said = ("kind", "word", "later_on", "place_kind", "where", "by_link")
    offered = list(TimeOffer.objects.filter(answer=there).values_list("starts_at", flat=True))
    return offered == times and all(getattr(there, field) == getattr(answer, field) for field in said)


def _move(approach: Approach, answer: Answer, now: datetime) -> None:
    """The ask follows its answer, except where a time is already set."""
    approach.answered_at = now
    if approach.state != ApproachState.SCHEDULED:
        approach.state = ApproachState.DECLINED if answer.kind in _ENDS else ApproachState.REPLIED
    # Somebody may answer an ask that was never noted as sent.
    approach.sent_at = approach.sent_at or now
    approach.save(update_fields=["state", "answered_at", "sent_at"])


def _locked(approach: Approach) -> Approach:
    rows = Approach.objects.select_for_update(of=("self",))
    return rows.select_related("conversation__contact", "conversation__student").get(pk=approach.pk)
