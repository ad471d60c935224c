"""The student's side: what would be kept, offering it, taking it back."""

from dataclasses import dataclass
from datetime import datetime

from django.db import transaction

from curbside.foundation.accounts.models import Centre, User
from curbside.foundation.audit.actions.entries import record
from curbside.foundation.kit.forms import clean_line
from curbside.foundation.mail.actions import links, outbox
from curbside.foundation.mail.models import Letter, LetterState, Link, Purpose
from curbside.student.reflection.models import Reflection, Through, TurnKind

from .. import letters, rules
from ..models import AskedBy, Planned, Story
from ..subjects import CHANGES_MAX, TURNS_MAX

QUOTE_MAX = 300


@dataclass(frozen=True, slots=True)
class Facts:
    """What would be kept of a path: `turns` are kinds in their order, `main` is the place of the weightiest."""

    planned: str = Planned.NOT_SAID
    changes: int = 0
    turns: tuple[str, ...] = ()
    main: int = 0
    through: str = ""
    quote: str = ""
    asked_by: str = AskedBy.LETTER

    def __post_init__(self) -> None:
        kinds = all(kind in TurnKind.values for kind in self.turns) and len(self.turns) <= TURNS_MAX
        place = 0 <= self.main < max(len(self.turns), 1) and 0 <= self.changes <= CHANGES_MAX
        if not kinds or not place or self.through not in {"", *Through.values} or self.planned not in Planned.values:
            raise ValueError("These are no facts of a path.")


@transaction.atomic
def note_story(reflection: Reflection, facts: Facts, *, centre: Centre, actor: User, now: datetime) -> Story:
    """Keep the facts for this reflection; nobody sees them before they are offered.

    Facts that are offered stand still: take the story back first. Other facts than before, or another host, need both
    words anew, and the batches that counted the old ones can never come back. A host's no outlasts new facts: they are
    not asked again.
    """
    Reflection.objects.select_for_update().get(pk=reflection.pk)
    student = reflection.meeting.conversation.student
    story = Story.objects.select_for_update(of=("self",)).filter(reflection=reflection).first()
    if story and story.is_offered:
        return story
    known = story is not None
    story = story or Story(reflection=reflection, student=student, created_at=now)
    before = rules.digest(story), story.asked_by, story.host
    story.centre = centre
    story.planned, story.changes, story.main = facts.planned, facts.changes, facts.main
    story.turns, story.through = list(facts.turns), facts.through
    in_person = facts.asked_by == AskedBy.IN_PERSON and rules.may_be_in_person(rules.contact_of(story))
    story.asked_by = AskedBy.IN_PERSON if in_person else AskedBy.LETTER
    story.quote = "" if in_person else clean_line(facts.quote)[:QUOTE_MAX]
    if before != (rules.digest(story), story.asked_by, rules.host_of(story)):
        story.student_yes_at = story.host_yes_at = story.host_quote_yes_at = None
        if known:
            story.counted.update(holds=False)
    story.save()
    record("note", story, actor=actor, now=now)
    return story


@transaction.atomic
def offer_story(story: Story, *, seen: str, actor: User, now: datetime) -> Story:
    """The student's yes, and the letter to the host. Raises rules.Refused, and Changed if it is not what was shown.

    In person, the student reports the host's yes; it is good for being counted, and never for words.
    """
    User.objects.select_for_update().get(pk=story.student_id)
    story = Story.objects.select_for_update(of=("self",)).get(pk=story.pk)
    if story.student_yes_at:  # offered, or taken back with nothing changed since
        return bring_back_story(story, actor=actor, now=now)
    why = rules.why_not_offered(story)
    if why:
        raise rules.Refused(why)
    if seen != shown_digest(story):
        raise rules.Changed
    story.student_yes_at, story.withdrawn_at, story.host = now, None, rules.host_of(story)
    if story.asked_by == AskedBy.IN_PERSON:
        story.host_yes_at = now
    else:
        story.times_asked += 1
        _ask(story, now=now)
    story.save()
    record("offer", story, actor=actor, now=now)
    return story


def shown_digest(story: Story) -> str:
    """Names what the student saw before the button: the letter, or where there is none the facts."""
    if story.asked_by == AskedBy.IN_PERSON:
        return rules.digest(story)
    return rules.letter_digest(letters.ask(story))


@transaction.atomic
def take_back_story(story: Story, *, actor: User, now: datetime) -> Story:
    """From now on it is not counted, and every batch that counted it is off the page. The host's link ends."""
    if Story.objects.filter(pk=story.pk, withdrawn_at=None).exclude(student_yes_at=None).update(withdrawn_at=now):
        links.revoke(story, purpose=Purpose.STORY, now=now)
        outbox.drop(key=letter_key(story))
        record("take_back", story, actor=actor, now=now)
    story.refresh_from_db()
    return story


@transaction.atomic
def bring_back_story(story: Story, *, actor: User, now: datetime) -> Story:
    """Undo that, with the same facts: what the host said holds, and the same link opens again.

    Raises rules.Refused, and Changed if a letter would have to go to another address than was shown.
    """
    story = Story.objects.select_for_update(of=("self",)).get(pk=story.pk)
    if story.student_yes_at is None or story.withdrawn_at is None:
        return story
    if story.asked_by == AskedBy.LETTER:
        if not _they_have_the_link(story):
            why = rules.why_not_offered(story)
            if why:
                raise rules.Refused(why)
            if rules.host_of(story) != story.host:
                raise rules.Changed
            story.times_asked += 1
            _ask(story, now=now)
        else:
            _link(story, now=now)
    story.withdrawn_at = None
    story.save()
    record("bring_back", story, actor=actor, now=now)
    return story


def _they_have_the_link(story: Story) -> bool:
    """Not if the letter stayed here, nor if the link ended so long ago that it is forgotten."""
    dropped = Letter.objects.filter(key=letter_key(story), state=LetterState.DROPPED).exists()
    return not dropped and Link.objects.filter(purpose=Purpose.STORY, subject_id=str(story.pk)).exists()


def letter_key(story: Story) -> str:
    """The latest letter about this story."""
    return f"stories.ask:{story.pk}:{story.times_asked}"


def _link(story: Story, *, now: datetime) -> str:
    until = now + rules.LINK_LASTS
    return links.issue(
        Purpose.STORY, story, recipient=story.host, issued_for=story.student, now=now, expires_at=until
    ).url


def _ask(story: Story, *, now: datetime) -> None:
    stop = links.issue(
        Purpose.STOP, story, recipient=story.host, issued_for=None, now=now, expires_at=now + rules.STOP_OPEN
    )
    draft = letters.ask(story, answer_url=_link(story, now=now), stop_url=stop.url)
    try:
        outbox.put(draft, key=letter_key(story), sender=story.student, now=now)
    except outbox.OptedOut as opted_out:
        raise rules.Refused(rules.Refusal.OPTED_OUT) from opted_out
