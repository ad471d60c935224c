"""One student with a row of every private kind, each text carrying a marker."""

from datetime import datetime, timedelta
from typing import Any
from uuid import uuid4

from django.db import models

from curbside.community.introductions.models import Findable, Introduction, IntroductionState, Setting, Step
from curbside.community.stories.models import Story
from curbside.foundation.accounts.models import Membership, User
from curbside.foundation.mail.models import Letter
from curbside.foundation.specialties.models import Specialty
from curbside.interfaces.imports.models import ColumnMapping, Outcome, Upload, UploadRow
from curbside.student.inventory.models import (
    ChoiceSet,
    InterestSitting,
    Liking,
    OwnRecord,
    SkillRating,
    Value,
    ValueSitting,
)
from curbside.student.meetings.models import (
    Cancellation,
    CheckIn,
    Meeting,
    MeetingPlan,
    MeetingState,
    Note,
    PlaceKind,
    Side,
    TrustedContact,
    TrustState,
)
from curbside.student.outreach.models import (
    Answer,
    AnswerKind,
    Approach,
    ApproachState,
    Feeling,
    Felt,
    FollowUp,
    OpenField,
    RevivalWeights,
    SetAside,
    Technique,
    TimeOffer,
    WarmUp,
    WarmUpMessage,
)
from curbside.student.people.models import (
    Address,
    AddressKind,
    Book,
    Contact,
    Conversation,
    HowKnown,
    LikePair,
    Merge,
    Ring,
    Tie,
    Touch,
    TouchKind,
)
from curbside.student.questions.models import (
    BankOffer,
    Card,
    Comment,
    Favourite,
    FollowUpOffer,
    Question,
    Share,
    Sheet,
)
from curbside.student.reflection.models import (
    Area,
    Evidence,
    Heard,
    Held,
    Leans,
    NextStep,
    Reflection,
    ThankYou,
    TurningPoint,
    TurnKind,
    Viewpoint,
)

Rows = dict[type[models.Model], Any]


def whole_student(student: User, now: datetime, *, mark: str) -> Rows:
    """Make one row of each portable model for `student`; return the rows by model. Every text holds `mark`."""
    rows: Rows = {}

    def make(model: type[models.Model], **fields: Any) -> Any:
        rows.setdefault(model, row := model._default_manager.create(**fields))
        return row

    letter = make(
        Letter,
        key=f"test:{mark}",
        kind="ask",
        sender=student,
        to_name=f"{mark} to",
        to_address=f"{mark}@hospital.example",
        from_name=f"{mark} from",
        reply_to=f"{mark}@student.example",
        subject=f"{mark} subject",
        text=f"{mark} letter",
        calendar=f"{mark} calendar",
        stop_url=f"https://curbside.example/r/stop/{mark}/",
        problem=f"{mark} problem",
        due_at=now,
        created_at=now,
    )
    make(Technique, student=student, changed_at=now)
    contact = make(
        Contact,
        student=student,
        name=f"{mark} name",
        how_known=HowKnown.FAMILY_DOCTOR,
        organisation=f"{mark} organisation",
        title=f"{mark} title",
        about=f"{mark} about",
        ring_word=Ring.CLOSE,
        known_from=f"{mark} known from",
        known_since=now.date(),
        last_spoke=now.date(),
        birth_month=2,
        birth_day=29,
        created_at=now,
    )
    _what_matters(make, student, now, mark)
    _others(make, student, contact, now, mark)
    make(Address, contact=contact, kind=AddressKind.EMAIL, value=f"{mark}@hospital.example")
    make(Touch, contact=contact, kind=TouchKind.ASKED, at=now)
    conversation = make(Conversation, student=student, contact=contact, purpose=f"{mark} purpose", created_at=now)
    sheet = make(Sheet, conversation=conversation, known=f"{mark} known", minutes=40, created_at=now)
    card = make(
        Card,
        sheet=sheet,
        text=f"{mark} question",
        follow_up=f"{mark} follow-up",
        hope=f"{mark} hope",
        why=f"{mark} why",
        value="control",
        let_be=["closed"],
        own_minutes=6,
        is_on_sheet=True,
        created_at=now,
    )
    _coaching(rows, make, card, now, mark)
    approach = make(
        Approach,
        conversation=conversation,
        subject=f"{mark} ask",
        body=f"{mark} body",
        odds=60,
        state=ApproachState.REPLIED,
        letter=letter,
        created_at=now,
        sent_at=now,
    )
    make(FollowUp, approach=approach, body=f"{mark} once more", letter=letter, sent_at=now)
    answer = make(Answer, approach=approach, kind=AnswerKind.YES, word=f"{mark} word", where=f"{mark} where", at=now)
    make(TimeOffer, answer=answer, starts_at=now + timedelta(days=2))
    _asking_next(make, student, contact, now, mark)
    _meeting(make, student, conversation, card, now, mark)
    _introduction(make, student, contact, now, mark)
    columns = {"headings": ["Name", f"{mark} heading"], "samples": [], "guess": {"columns": {"name": [0]}}}
    upload = make(Upload, student=student, file_name=f"{mark}.csv", format="table", columns=columns, created_at=now)
    make(
        UploadRow,
        upload=upload,
        line=2,
        outcome=Outcome.NEW,
        text=f"{mark} row as it begins",
        name=f"{mark} row",
        organisation=f"{mark} row organisation",
        title=f"{mark} row title",
        emails=[f"{mark}@row.example"],
        phones=[f"613 555 0188 {mark}"],
        brings={"title": f"{mark} row brings"},
        given={"addresses": [], "fields": {"title": f"{mark} row gave"}},
        contact=contact,
    )
    make(ColumnMapping, student=student, signature="0" * 32, columns={"name": [0]}, said_at=now)
    return rows


def _what_matters(make: Any, student: User, now: datetime, mark: str) -> None:
    """A sitting of each kind with one answer, a skill with its example, and a result from elsewhere."""
    chosen = {"first": "team", "second": "place", "third": "income", "fourth": "teaching", "best": "team"}
    sitting = make(ValueSitting, student=student, seed=7, begun_at=now)
    make(ChoiceSet, sitting=sitting, position=1, **chosen, worst="income", answered_at=now)
    likings = make(InterestSitting, student=student, seed=7, begun_at=now)
    make(Liking, sitting=likings, activity="s7", how_much=5)
    make(SkillRating, student=student, skill="calm", level=2, example=f"{mark} example", at=now)
    make(OwnRecord, student=student, name=f"{mark} assessment", text=f"{mark} result", created_at=now)


def _others(make: Any, student: User, contact: Contact, now: datetime, mark: str) -> None:
    """Someone the contact knows, who may be the same person, and someone folded into the contact."""
    other = Contact.objects.create(student=student, name=f"{mark} other", created_at=now)
    folded = Contact.objects.create(student=student, name=f"{mark} folded", created_at=now, folded_into=contact)
    one, two = sorted((contact, other), key=lambda person: person.pk)
    make(Tie, student=student, one=one, other=two, noted_at=now)
    make(Book, student=student, changed_at=now)
    make(LikePair, student=student, one=one, other=two, score=0.9, fields=[["name", "like", "nickname"]], found_at=now)
    before = {"about": [f"{mark} before", f"{mark} about"]}
    make(Merge, student=student, kept=contact, folded=folded, before=before, merged_at=now)


def _asking_next(make: Any, student: User, contact: Contact, now: datetime, mark: str) -> None:
    """What orders whom to ask next, and a warm-up under way."""
    field, _ = Specialty.objects.get_or_create(
        slug="anesthesiology", defaults={"name_en": "Anesthesiology", "name_fr": "Anesthésiologie"}
    )
    make(OpenField, student=student, specialty=field, marked_at=now)
    make(RevivalWeights, student=student, peers=4, changed_at=now)
    make(SetAside, student=student, contact=contact, until=now.date() + timedelta(days=90), at=now)
    warm_up = make(WarmUp, contact=contact, started_at=now)
    make(WarmUpMessage, warm_up=warm_up, position=1, text=f"{mark} hello again", sent_at=now, answered_at=now)
    for position in (2, 3):
        make(WarmUpMessage, warm_up=warm_up, position=position, text=f"{mark} message {position}")
    make(Feeling, contact=contact, felt=Felt.FINE, level=1, at=now)


def _introduction(make: Any, student: User, contact: Contact, now: datetime, mark: str) -> None:
    """An introduction on its way, and the word that the student may be found."""
    membership = Membership.objects.filter(user=student).first()
    make(
        Findable,
        user=student,
        centre=membership.centre if membership else None,
        headline=f"{mark} headline",
        setting=Setting.RURAL,
        words=f"{mark} words",
        wording="2026-11",
        given_at=now,
    )
    introduction = make(
        Introduction,
        student=student,
        contact=contact,
        target_name=f"{mark} wished",
        through=[f"{mark} between"],
        why=f"{mark} reason",
        question=f"{mark} twenty",
        agreed_address=f"{mark}@given.example",
        state=IntroductionState.UNDER_WAY,
        created_at=now,
        sent_at=now,
    )
    make(Step, introduction=introduction, position=1, name=f"{mark} between", contact=contact, state="asked", at=now)
    make(Step, introduction=introduction, position=2, name=f"{mark} wished", is_target=True, state="asked", at=now)


def _coaching(rows: Rows, make: Any, card: Card, now: datetime, mark: str) -> None:
    """A sheet that was shown and is no more, what was said on it, a favourite, and a follow-up taken back."""
    student = card.sheet.conversation.student
    membership = Membership.objects.filter(user=student).first()
    centre = membership.centre if membership else None
    share = make(Share, sheet=card.sheet, centre=centre, described=f"{mark} for", shared_at=now, ended_at=now)
    make(Comment, share=share, card=card, author=student, wording=f"{mark} worded", text=f"{mark} said", created_at=now)
    make(
        BankOffer,
        share=share,
        card=card,
        text_en=f"{mark} offered",
        text_fr=f"{mark} offert",
        asked_at=now,
        agreed=True,
    )
    words = {"text_en": "How?", "text_fr": "Comment?", "follow_up_en": "And then?", "follow_up_fr": "Et ensuite?"}
    defaults = {"position": 0, "theme": "path", "moment": "open", "minutes": 5, **words}
    question, _ = Question.objects.get_or_create(code="path-01", defaults=defaults)
    rows[Question] = question
    make(Favourite, student=student, question=question, at=now)
    make(
        FollowUpOffer,
        student=student,
        question=question,
        centre=centre,
        text=f"{mark} follow-up offered",
        language="en",
        offered_at=now,
        taken_back_at=now,
    )


def _meeting(make: Any, student: User, conversation: Conversation, card: Card, now: datetime, mark: str) -> None:
    trusted = make(
        TrustedContact,
        student=student,
        name=f"{mark} trusted",
        email=f"{mark}@family.example",
        phone=f"613 555 0199 {mark}",
        state=TrustState.AGREED,
        asked_at=now,
    )
    gone = Meeting.objects.create(
        conversation=conversation,
        state=MeetingState.CANCELLED,
        starts_at=now - timedelta(days=9),
        time_zone=student.time_zone,
        place_kind=PlaceKind.PHONE,
        created_at=now,
    )
    make(Cancellation, meeting=gone, by=Side.HOST, word=f"{mark} called off", at=now)
    meeting = make(
        Meeting,
        conversation=conversation,
        starts_at=now + timedelta(days=1),
        time_zone=student.time_zone,
        place_kind=PlaceKind.PUBLIC,
        place=f"{mark} café",
        created_at=now,
    )
    make(MeetingPlan, meeting=meeting, getting_there=f"{mark} bus", first_words=f"{mark} hello", shared_with=trusted)
    make(
        CheckIn,
        meeting=meeting,
        trusted_contact=trusted,
        ask_at=now + timedelta(days=1, hours=1),
        alert_at=now + timedelta(days=1, hours=2),
        armed_at=now,
        set_for=meeting.starts_at,
    )
    make(
        Note, meeting=meeting, card=card, text=f"{mark} note", device=uuid4(), number=1, written_at=now, received_at=now
    )
    reflection = make(Reflection, meeting=meeting, stayed_with_me=f"{mark} stayed", begun_at=now)
    _heard(make, reflection, card, now, mark)
    make(TurningPoint, reflection=reflection, kind=TurnKind.DOOR, what=f"{mark} turn", did=f"{mark} did", year=2009)
    make(NextStep, student=student, reflection=reflection, when=f"{mark} when", then=f"{mark} then", created_at=now)
    make(ThankYou, reflection=reflection, insight=f"{mark} insight", body=f"{mark} thanks", created_at=now)
    _story(make, student, reflection, now, mark)


def _story(make: Any, student: User, reflection: Reflection, now: datetime, mark: str) -> None:
    """A path both said yes to; as one that was brought here it has no centre, and is counted nowhere."""
    make(
        Story,
        student=student,
        reflection=reflection,
        turns=["chance"],
        quote=f"{mark} quoted",
        host=f"{mark}@story.example",
        created_at=now,
        student_yes_at=now,
        host_yes_at=now,
        host_quote_yes_at=now,
    )


def _heard(make: Any, reflection: Reflection, card: Card, now: datetime, mark: str) -> None:
    """What was heard, what it speaks to, and from where it was said."""
    said = {"text": f"{mark} heard", "held": Held.BETWEEN, "answer_kind": "story", "follow_up": f"{mark} then asked"}
    heard = make(Heard, reflection=reflection, card=card, **said)
    contact = reflection.meeting.conversation.contact
    speaks = {"value": Value.CONTROL, "leans": Leans.AGAINST, "specialty": contact.student.open_fields.get().specialty}
    make(Evidence, reflection=reflection, heard=heard, words=f"{mark} words", created_at=now, **speaks)
    make(Viewpoint, contact=contact, area=Area.RURAL, changed_at=now)
