"""What the pages, letters and calendars say about meetings."""

from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256
from zoneinfo import ZoneInfo

from django.conf import settings
from django.db.models import Max, Q, QuerySet
from django.utils.translation import gettext as _

from curbside.algorithms.calendars import Attendee, Event, Person, export_calendar
from curbside.foundation.accounts.models import User
from curbside.foundation.consent.models.opt_out import normalise
from curbside.foundation.kit.clock import WITH_WEEKDAY, clock_words, day_words, zone_words
from curbside.foundation.mail.draft import Draft
from curbside.foundation.mail.models import Letter, LetterState, Link, Purpose
from curbside.foundation.mail.queries import words_of
from curbside.student.outreach.models import TimeOffer
from curbside.student.people.models import Conversation

from .models import CheckIn, CheckInState, Meeting, MeetingState, PlaceKind, Side


@dataclass(frozen=True, slots=True)
class Details:
    """When and where, in words of the language in use."""

    day: str
    starts: str
    ends: str
    zone: str
    place: str

    @property
    def when(self) -> str:
        """One line: day, times and whose clock."""
        return _("%(day)s, %(starts)s to %(ends)s, %(zone)s time") % {
            "day": self.day,
            "starts": self.starts,
            "ends": self.ends,
            "zone": self.zone,
        }


def details(meeting: Meeting) -> Details:
    """In the zone the meeting was set in, whoever asks."""
    zone = ZoneInfo(meeting.time_zone)
    starts, ends = meeting.starts_at.astimezone(zone), meeting.ends_at.astimezone(zone)
    return Details(
        day=day_words(starts, WITH_WEEKDAY),
        starts=clock_words(starts),
        ends=clock_words(ends),
        zone=zone_words(meeting.time_zone),
        place=place_words(meeting.place_kind, meeting.place),
    )


def place_words(kind: str, place: str) -> str:
    """The place; by video or phone also says so."""
    if kind == PlaceKind.VIDEO:
        return _("By video: %s") % place if place else _("By video")
    if kind == PlaceKind.PHONE:
        return _("By phone: %s") % place if place else _("By phone")
    return place


def meeting_ahead(conversation: Conversation) -> Meeting | None:
    """The one meeting of the conversation that is set and not yet told of."""
    return Meeting.objects.filter(conversation=conversation, state=MeetingState.CONFIRMED).first()


def offers_for(conversation: Conversation, now: datetime) -> list[TimeOffer]:
    """The times the other person offered last that are still ahead."""
    offers = TimeOffer.objects.filter(answer__approach__conversation=conversation, starts_at__gt=now)
    latest = offers.aggregate(at=Max("answer__at"))["at"]
    return list(offers.filter(answer__at=latest).select_related("answer"))


def thread_of(meeting: Meeting) -> str:
    """What ties all letters about one meeting together; an index finds them by it among any number of others."""
    return f"meeting:{meeting.pk}"


def letters_about(meeting: Meeting) -> QuerySet[Letter]:
    """Every letter this meeting caused that was not taken back."""
    return Letter.objects.filter(thread=thread_of(meeting)).exclude(state=LetterState.DROPPED)


def earlier_addresses(meeting: Meeting) -> list[str]:
    """Where the other person may hold an invitation to it beside the address they have now.

    The open links say who was written to last; the letters, whether one may have arrived. A letter of more than
    thirty days ago has forgotten its address.
    """
    links = Link.objects.filter(purpose=Purpose.MEETING, subject_id=str(meeting.pk), revoked_at=None)
    others = links.exclude(recipient=normalise(meeting.conversation.contact.email)).order_by("created_at")
    reached = {normalise(to) for to in letters_in_the_world(meeting, Side.HOST).values_list("to_address", flat=True)}
    return [link.recipient for link in others if link.recipient in reached or "" in reached]


def letters_in_the_world(meeting: Meeting, side: Side) -> QuerySet[Letter]:
    """The letters about it to one side that went out, or may have: all but those that surely stayed here."""
    stayed = Q(state__in=[LetterState.WAITING, LetterState.DROPPED], leased_until=None, in_doubt=False)
    return Letter.objects.filter(thread=thread_of(meeting), key__startswith=stem_of(meeting, side)).exclude(stayed)


def stem_of(meeting: Meeting, side: Side) -> str:
    """How the keys of the letters to one side begin."""
    return f"{thread_of(meeting)}:{side}:"


def undelivered(meeting: Meeting) -> QuerySet[Letter]:
    """The letters about it that could not be delivered, the latest first."""
    return letters_about(meeting).filter(state=LetterState.FAILED).order_by("-created_at")


def check_in_stays(meeting: Meeting) -> bool:
    """Whether a check-in outlives its meeting: one called off by the other person shortly before."""
    return CheckIn.objects.filter(meeting=meeting, state=CheckInState.ARMED).exists()


def host_was_told(meeting: Meeting) -> bool:
    """Whether a letter about it went, or is about to go, to the other person."""
    return letters_about(meeting).filter(key__startswith=stem_of(meeting, Side.HOST)).exists()


def student_was_told_it_is_off(meeting: Meeting) -> bool:
    """Whether the letter that says so has left."""
    news = letters_about(meeting).filter(key__startswith=stem_of(meeting, Side.STUDENT), state=LetterState.SENT)
    return news.filter(kind="meeting_cancellation_student").exists()


def fingerprint(draft: Draft) -> str:
    """Changes with every word of the letter; tells whether the one on the screen is the one that would go."""
    shown = f"{draft.to_address}\n{draft.subject}\n{draft.text}"
    return sha256(shown.encode()).hexdigest()


def letter_page(draft: Draft) -> dict[str, object]:
    """What a page needs to show a letter before it goes, and to know it again when sending is asked for."""
    return {"letter": draft, "letter_words": words_of(draft), "fingerprint": fingerprint(draft)}


def calendar_event(meeting: Meeting, side: Side, *, address: str = "", attendee: str = "", now: datetime) -> Event:
    """The meeting as one side's calendar knows it: the student organises, both are expected.

    How the student calls the other person is the student's alone, so the other side's copy has only the e-mail
    address; `attendee` is one they had earlier. `address`: the page where to change or cancel.
    """
    student, contact = meeting.conversation.student, meeting.conversation.contact
    organizer = Person(student.name, student.email)
    attendees = [Attendee(organizer, accepted=True)]
    if email := attendee or contact.email:
        attendees.append(Attendee(Person(contact.name if side == Side.STUDENT else "", email)))
    return Event(
        uid=meeting.uid,
        sequence=meeting.sequence,
        stamped_at=now,
        starts_at=meeting.starts_at,
        ends_at=meeting.ends_at,
        zone=meeting.time_zone,
        summary=_("Conversation with %s") % (contact.name if side == Side.STUDENT else student.name),
        organizer=organizer,
        attendees=tuple(attendees),
        sent_by=settings.MAIL_FROM,
        location=place_words(meeting.place_kind, meeting.place),
        description=_("To change or cancel: %s") % address if address else "",
        cancelled=meeting.state == MeetingState.CANCELLED,
    )


def host_calendar_file(meeting: Meeting, *, address: str, now: datetime) -> str:
    """The meeting as a file the other person can open: no method, so that no program writes to anyone."""
    return export_calendar([calendar_event(meeting, Side.HOST, address=address, now=now)])


def calendar_of(student: User, *, now: datetime) -> str:
    """All meetings of one student as a calendar file, for the export of the account."""
    rows = Meeting.objects.visible_to(student).select_related("conversation__student", "conversation__contact")
    meetings = rows.prefetch_related("conversation__contact__addresses")
    return export_calendar([calendar_event(meeting, Side.STUDENT, now=now) for meeting in meetings])
