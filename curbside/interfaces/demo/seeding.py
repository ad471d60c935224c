"""Making the demo: members first, then each student's book, by the same actions people use."""

from dataclasses import dataclass
from datetime import datetime, time, timedelta
from typing import Any
from uuid import uuid4
from zoneinfo import ZoneInfo

from allauth.account.models import EmailAddress
from django.db import models, transaction

from curbside.foundation.accounts.actions.memberships import begin_membership
from curbside.foundation.accounts.models import Centre, Domain, User
from curbside.foundation.mail.models import Letter, LetterState
from curbside.foundation.specialties.models import Specialty
from curbside.student.meetings.actions.meetings import mark_held, set_meeting
from curbside.student.meetings.models import Meeting, Note
from curbside.student.outreach.actions.answers import note_answer
from curbside.student.outreach.actions.approaches import change_approach, draft_approach, let_go, send_approach
from curbside.student.outreach.actions.technique import choose_technique
from curbside.student.people.actions.contacts import add_contact
from curbside.student.people.actions.touches import record_touch
from curbside.student.people.models import Contact, Conversation, TouchKind
from curbside.student.questions.actions.cards import add_card
from curbside.student.questions.actions.sheets import begin_sheet, change_brief
from curbside.student.questions.models import Card, Question
from curbside.student.questions.rules import Details
from curbside.student.reflection.actions.endings import close_when_done
from curbside.student.reflection.models import Heard, NextStep, Reflection, ThankYou, TurningPoint

from .books import maelle_begun, maelle_done, maelle_under_way, others
from .coaching import write_coaching
from .evidence import write_evidence
from .found import make_found
from .inventory import write_inventory
from .members import CENTRE, MEMBERS, PASSWORD
from .network import write_network
from .shapes import DEMO_DOMAIN, Asked, Kept, Met, Person, Request
from .stories import write_stories

BOOKS = {
    "maelle": (*maelle_done.DONE, *maelle_under_way.UNDER_WAY, *maelle_begun.BEGUN, *maelle_begun.NAMES_ONLY),
    "genevieve": others.GENEVIEVE,
    "amira": others.AMIRA,
    "kwame": others.KWAME,
    "thuy": others.THUY,
    "nils": others.NILS,
    "loic": others.LOIC,
    "yara": others.YARA,
}
LINES_APART = timedelta(minutes=5)


@transaction.atomic
def make_demo(now: datetime) -> None:
    """The whole cast, as if it had lived here until `now`. Only for an empty database."""
    members = _members(now)
    for first, people in BOOKS.items():
        book = Book(members[f"{first}@{DEMO_DOMAIN}"], now)
        for person in people:
            book.write(person)
    make_found(members, now)
    write_network(members, now)
    write_inventory(members, now)
    write_evidence(members, now)
    write_coaching(members, now)
    write_stories(members, now)
    past = Letter.objects.filter(state=LetterState.WAITING, created_at__lt=now - timedelta(hours=1))
    past.update(state=LetterState.SENT, sent_at=models.F("created_at"), attempts=1)


def _members(now: datetime) -> dict[str, User]:
    centre = Centre.objects.create(name=CENTRE)
    Domain.objects.create(centre=centre, name=DEMO_DOMAIN)
    users = {}
    for member in MEMBERS:
        user = User.objects.create_user(member.email, PASSWORD, name=member.name, language=member.language)
        EmailAddress.objects.create(user=user, email=user.email, verified=True, primary=True)
        begin_membership(user, centre, role=member.role, actor=None, now=now - timedelta(days=120))
        if member.technique:
            ease, company, start = member.technique
            choose_technique(user, ease=ease, company=company, start=start, now=now - timedelta(days=90))
        users[user.email] = user
    return users


@dataclass(frozen=True, slots=True)
class Book:
    """Writes what one student has."""

    student: User
    now: datetime

    def ago(self, days: float) -> datetime:
        """So many days before the demo was made."""
        return self.now - timedelta(days=days)

    def write(self, person: Person) -> None:
        """One contact, and the conversation as far as it came."""
        contact = self._contact(person)
        if not person.asked:
            return
        begun = self.ago(person.request.days_ago + 2 if person.request else 2)
        sheet = begin_sheet(contact, actor=self.student, now=begun)
        change_brief(sheet, purpose=person.purpose, known=person.known, actor=self.student, now=begun)
        cards = [
            add_card(sheet, actor=self.student, now=begun, **_words(asked, contact.language or self.student.language))
            for asked in person.asked
        ]
        conversation = Conversation.objects.get(pk=sheet.conversation_id)
        if person.request:
            self._ask(conversation, person.request)
        if person.met and person.request:
            meeting = self._meet(conversation, person.met, self.ago(person.request.days_ago - 2))
            self._notes(meeting, person.asked, cards)
            if person.kept:
                self._keep(meeting, person, person.kept, cards)

    def _contact(self, person: Person) -> Contact:
        return add_contact(
            self.student,
            name=person.name,
            how_known=person.how,
            organisation=person.organisation,
            title=person.title,
            about=person.about,
            language=person.language,
            specialty=Specialty.objects.filter(pk=person.specialty).first() if person.specialty else None,
            emails=[person.email] if person.email else [],
            phones=[person.phone] if person.phone else [],
            now=self.ago(person.since_days),
        )

    def _ask(self, conversation: Conversation, request: Request) -> None:
        asked_at = self.ago(request.days_ago)
        approach = draft_approach(conversation, actor=self.student, now=asked_at - timedelta(hours=1))
        if request.body:
            change_approach(approach, subject=request.subject, body=request.body, actor=self.student, now=asked_at)
            approach.refresh_from_db()
        if not request.sent:
            return
        send_approach(approach, odds=request.odds, actor=self.student, now=asked_at, route=request.route)
        approach.refresh_from_db()
        if request.answer:
            answered_at = asked_at + timedelta(days=1)
            note_answer(approach, kind=request.answer, word=request.word, actor=self.student, now=answered_at)
        if request.let_go:
            let_go(approach, actor=self.student, now=asked_at + timedelta(days=14))

    def _meet(self, conversation: Conversation, met: Met, set_at: datetime) -> Meeting:
        zone = ZoneInfo(self.student.time_zone)
        day = (self.now.astimezone(zone) + timedelta(days=met.in_days)).date()
        starts_at = datetime.combine(day, time.fromisoformat(met.time), zone)
        meeting = set_meeting(
            conversation,
            starts_at=starts_at,
            minutes=met.minutes,
            place_kind=met.place_kind,
            place=met.place,
            actor=self.student,
            now=min(set_at, starts_at - timedelta(hours=20)),
        )
        if met.in_days < 0:
            mark_held(meeting, actor=self.student, now=meeting.ends_at + timedelta(minutes=10))
            meeting.refresh_from_db()
        return meeting

    def _notes(self, meeting: Meeting, asked: tuple[Asked, ...], cards: list[Card]) -> None:
        device = uuid4()
        for number, (question, card) in enumerate(zip(asked, cards, strict=True), start=1):
            at = meeting.starts_at + number * LINES_APART
            if question.noted:
                Note.objects.create(
                    meeting=meeting,
                    card=card,
                    text=question.noted,
                    device=device,
                    number=number,
                    written_at=at,
                    received_at=at,
                )

    def _keep(self, meeting: Meeting, person: Person, kept: Kept, cards: list[Card]) -> None:
        at = meeting.ends_at + timedelta(hours=4)
        reflection = Reflection.objects.create(
            meeting=meeting, stayed_with_me=kept.stayed, begun_at=at, finished_at=at + timedelta(minutes=6)
        )
        for question, card in zip(person.asked, cards, strict=True):
            if question.heard:
                Heard.objects.create(reflection=reflection, card=card, text=question.heard, held=question.held or "")
        for position, (kind, year, what, did) in enumerate(kept.turns):
            TurningPoint.objects.create(
                reflection=reflection, kind=kind, year=year, what=what, did=did, position=position
            )
        if kept.then:
            done_at = at + timedelta(days=9) if kept.done else None
            NextStep.objects.create(
                student=self.student,
                reflection=reflection,
                when=kept.when,
                then=kept.then,
                created_at=at,
                done_at=done_at,
            )
        if kept.thanked is not None:
            sent_at = at + timedelta(days=kept.thanked)
            ThankYou.objects.create(
                reflection=reflection, insight=kept.insight, body=kept.thanks, created_at=at, sent_at=sent_at
            )
            record_touch(meeting.conversation.contact, TouchKind.THANKED, now=sent_at)
            close_when_done(reflection, actor=self.student, now=sent_at)


def _words(asked: Asked, language: str) -> dict[str, Any]:
    question = Question.objects.filter(pk=asked.question).first() if " " not in asked.question else None
    said = {"hope": asked.hope, "why": asked.why, "details": Details(asked.speaks_to)}
    if question is None:
        return {"text": asked.question, **said}
    text = question.text_fr if language == "fr" else question.text_en
    follow_up = question.follow_up_fr if language == "fr" else question.follow_up_en
    return {"text": text, "question": question, "follow_up": follow_up, **said}
