"""States that nobody meets by walking about: an ask that waits, a meeting under way, a link that has ended."""

from datetime import timedelta
from typing import Any

from django.test import Client, RequestFactory
from django.utils import timezone
from django.views.defaults import server_error

from curbside.foundation.accounts.models import Theme, User
from curbside.foundation.jobs.models import Beat
from curbside.foundation.mail.models import Letter, LetterState, Link
from curbside.interfaces.imports.models import Outcome, Upload, UploadRow, UploadState
from curbside.student.meetings.models import (
    CheckIn,
    CheckInState,
    Meeting,
    MeetingState,
    Note,
    PlaceKind,
    TrustedContact,
    TrustState,
)
from curbside.student.outreach.models import Answer, AnswerKind, Approach, ApproachState
from curbside.student.people.models import Contact, Conversation
from curbside.student.questions.models import Card
from curbside.student.reflection.models import Reflection, ThankYou
from tests.house.cast import ANONYMOUS, COORDINATOR, HOST, OWNER, undone
from tests.proof.coaching_states import coaching
from tests.proof.debrief_states import debriefs
from tests.proof.evidence_states import evidence
from tests.proof.import_states import imports
from tests.proof.introduction_states import introductions
from tests.proof.inventory_states import inventory
from tests.proof.network_states import network
from tests.proof.scenes import EMPTY, Stage, days
from tests.proof.sheet_states import sheets
from tests.proof.signing_in_states import fresh, second_step, signing_in
from tests.proof.stories_states import stories
from tests.proof.whom_states import whom


def special_states(stage: Stage) -> None:
    """Each in a world of its own, put back afterwards."""
    for state in (
        asks,
        answers,
        meetings,
        safety,
        people_and_sheets,
        sheets,
        uploads,
        reflecting,
        coaching,
        evidence,
        debriefs,
        inventory,
        network,
        imports,
        whom,
        introductions,
        stories,
        links,
        signing_in,
        second_step,
        two_ahead,
        leaving,
        errors,
    ):
        with undone():
            state(stage)


def asks(stage: Stage) -> None:
    approach = stage.cast.rows[Approach]
    own = Approach.objects.filter(pk=approach.pk)
    path = f"/approaches/{approach.pk}/"
    Answer.objects.filter(approach=approach).delete()
    for body in ("", "Dear Dr Roy, could we talk for twenty minutes?", "please " * 200):
        own.update(state=ApproachState.DRAFTED, sent_at=None, body=body, subject="A short talk")
        for place in ("", "edit/", "sending/", "closing/"):
            stage.visit(f"ask {place}", f"draft of {len(body)}", OWNER, path + place)
        stage.visit("ask sending/", f"draft of {len(body)}, odds too high", OWNER, path + "sending/", {"odds": "300"})
        stage.visit("ask edit/", f"draft of {len(body)}, empty", OWNER, path + "edit/", {"body": "", "subject": ""})
    approach.follow_up.delete()
    for sent in (1, 10):
        own.update(state=ApproachState.SENT, sent_at=days(stage.cast.now, -sent), answered_at=None, body="Hello")
        for place in ("", "follow-up/", "answer/", "closing/"):
            stage.visit(f"ask {place}", f"sent {sent} days ago", OWNER, path + place)
        stage.visit("ask follow-up/", "shown", OWNER, path + "follow-up/", {"body": "Just once more."})
        stage.visit("ask follow-up/", "empty", OWNER, path + "follow-up/", {"body": ""})
    for state in (ApproachState.DECLINED, ApproachState.EXPIRED, ApproachState.SCHEDULED):
        own.update(state=state)
        stage.visit("ask", f"{state}", OWNER, path)
        stage.visit("answer link", f"{state}", ANONYMOUS, link_path(stage, "answer"))


def link_path(stage: Stage, purpose: str) -> str:
    return f"/r/{purpose}/{stage.cast.links[purpose].token}/"


def answers(stage: Stage) -> None:
    approach, path = stage.cast.rows[Approach], link_path(stage, "answer")
    stage.visit("answer link", "change", ANONYMOUS, path + "?change")
    stage.visit("answer link", "nothing chosen", ANONYMOUS, path, {"step": "see"})
    for kind in AnswerKind.values:
        said = {"kind": kind, "word": "With pleasure", "first": "2026-12-01T10:00", "place_kind": "phone"}
        stage.visit("answer link", f"shown {kind}", ANONYMOUS, path, said)
        Answer.objects.filter(approach=approach).update(kind=kind)
        stage.visit("answer link", f"answered {kind}", ANONYMOUS, path)
        stage.visit("ask", f"answered {kind}", OWNER, f"/approaches/{approach.pk}/")
    stage.visit("answer link", "at a home", ANONYMOUS, path, {"kind": "yes", "where": "my house", "first": "x"})
    Answer.objects.filter(approach=approach).delete()
    Approach.objects.filter(pk=approach.pk).update(state=ApproachState.SENT, answered_at=None)
    stage.visit("answer link", "unanswered", ANONYMOUS, path)


def meetings(stage: Stage) -> None:
    meeting, now = stage.cast.rows[Meeting], stage.cast.now
    own = Meeting.objects.filter(pk=meeting.pk)
    places = (
        "",
        "edit/",
        "cancellation/",
        "outcome/",
        "plan/",
        "talk/",
        "talk/?q=2",
        "talk/?q=99",
        "notes/",
        "safety/",
    )
    for state, starts in (
        (MeetingState.CONFIRMED, -0.01),
        (MeetingState.CONFIRMED, -1),
        (MeetingState.HELD, -1),
        (MeetingState.MISSED, -1),
        (MeetingState.CANCELLED, 1),
    ):
        own.update(state=state, starts_at=days(now, starts))
        for place in places:
            stage.visit(f"meeting {place}", f"{state} {starts}", OWNER, f"/meetings/{meeting.pk}/{place}")
        stage.visit("meeting link", f"{state} {starts}", ANONYMOUS, link_path(stage, "meeting"))
        stage.visit("conversation", f"{state} {starts}", OWNER, f"/conversations/{meeting.conversation_id}/")
        stage.visit("today", f"{state} {starts}", OWNER, "/today/")
    own.update(state=MeetingState.CONFIRMED, starts_at=days(now, 1))
    Note.objects.filter(meeting=meeting).delete()
    stage.visit("notes", "none", OWNER, f"/meetings/{meeting.pk}/notes/")
    fields = {"day": "2026-12-01", "time": "10:00", "minutes": "30", "place_kind": "public", "place": "Café Olimpico"}
    fields |= {"date": "2026-12-01", "starts_at": "2026-12-01T10:00"}
    stage.visit("meeting edit", "letter shown", OWNER, f"/meetings/{meeting.pk}/edit/", fields)
    at_home = fields | {"place": "my apartment"}
    stage.visit("meeting edit", "at a home", OWNER, f"/meetings/{meeting.pk}/edit/", at_home)
    stage.visit("cancellation", "letter shown", OWNER, f"/meetings/{meeting.pk}/cancellation/", {"word": "Sorry"})
    conversation = f"/meetings/new/{meeting.conversation_id}/"
    own.update(state=MeetingState.CANCELLED)
    stage.visit("meeting new", "first", OWNER, conversation)
    stage.visit("meeting new", "empty", OWNER, conversation, {"place_kind": ""})
    stage.visit("meeting new", "letter shown", OWNER, conversation, fields)
    Letter.objects.update(state=LetterState.FAILED, problem="The address does not exist.")
    stage.visit("meeting", "letter failed", OWNER, f"/meetings/{meeting.pk}/")
    stage.visit("ask", "letter failed", OWNER, f"/approaches/{stage.cast.rows[Approach].pk}/")
    stage.visit("today", "letter failed", OWNER, "/today/")


def safety(stage: Stage) -> None:
    meeting, now = stage.cast.rows[Meeting], timezone.now()
    check_in = CheckIn.objects.filter(meeting=meeting)
    places = ("plan/", "check-in/", "check-in/removal/", "safety/", "extension/", "help/", "")

    def look(state: str) -> None:
        for place in places:
            stage.visit(f"meeting {place}", state, OWNER, f"/meetings/{meeting.pk}/{place}")
        stage.visit("today", state, OWNER, "/today/")
        stage.visit("check-in link", state, ANONYMOUS, link_path(stage, "check-in"))

    Beat.objects.bulk_create(
        Beat(job=name, at=now) for name in ("deliver letters", "alert trusted contacts", "ask students")
    )
    look("worker alive")
    check_in.update(asked_at=now, ask_at=now - timedelta(minutes=5), alert_at=now + timedelta(minutes=20))
    look("asked")
    check_in.update(state=CheckInState.ALERTED, alerted_at=now, alerts=1)
    look("alerted")
    check_in.update(called_for_help=True, alerts=2)
    look("called for help")
    check_in.update(state=CheckInState.SAFE, safe_at=now)
    look("safe")
    check_in.update(state=CheckInState.DISARMED)
    look("off")
    check_in.delete()
    look("none")
    for trust in TrustState.values:
        TrustedContact.objects.update(state=trust)
        look(f"trust {trust}")
        stage.visit("agreement link", trust, ANONYMOUS, link_path(stage, "agreement"))
        stage.visit("trusted contacts", trust, OWNER, "/meetings/trusted-contacts/")
    wrong = {"name": "", "email": "not an address"}
    stage.visit("trusted contacts", "wrong address", OWNER, "/meetings/trusted-contacts/", wrong)
    someone = {"name": "Ada", "email": "ada@elsewhere.example", "language": "fr"}
    stage.visit("trusted contacts", "the letter", OWNER, "/meetings/trusted-contacts/", someone)


def two_ahead(stage: Stage) -> None:
    """Today with a second conversation whose meeting is near."""
    owner, now = stage.cast.owner, stage.cast.now
    second = Contact.objects.create(student=owner, name="Second Person", created_at=now)
    about = {"time_zone": owner.time_zone, "place_kind": PlaceKind.PHONE, "created_at": now}
    conversation = Conversation.objects.create(student=owner, contact=second, created_at=now)
    Meeting.objects.create(conversation=conversation, starts_at=days(now, 2), **about)
    stage.visit("today", "two meetings ahead", OWNER, "/today/")


def people_and_sheets(stage: Stage) -> None:
    contact, card = stage.cast.rows[Contact], stage.cast.rows[Card]
    stage.visit("people", "search", OWNER, "/people/?q=zq")
    stage.visit("people", "search, nobody", OWNER, "/people/?q=nobody-of-that-name")
    wrong = {"name": "", "emails": "not an address", "phones": "x"}
    stage.visit("contact edit", "wrong", OWNER, f"/people/{contact.pk}/edit/", wrong)
    stage.visit("first names", "too long", EMPTY, "/people/first/", {"form-0-name": "x" * 300, "first": "x" * 300})
    path = f"/sheets/{card.sheet_id}/"
    stage.visit("bank", "theme", OWNER, f"{path}questions/?theme=path&moment=open")
    stage.visit("bank", "last page", OWNER, f"{path}questions/?page=99")
    stage.visit("card", "asks for a job", OWNER, f"{path}cards/new/", {"text": "Can you give me a job?"})
    Card.objects.filter(pk=card.pk).update(is_on_sheet=False, hope="")
    stage.visit("sheet", "waiting", OWNER, path)
    Card.objects.filter(pk=card.pk).update(removed_at=stage.cast.now)
    stage.visit("sheet", "removed", OWNER, path)
    stage.visit("brief", "nothing on the sheet", OWNER, f"{path}brief/")
    User.objects.filter(pk=stage.cast.owner.pk).update(theme=Theme.DARK, language="fr")
    for place in ("/today/", "/people/", "/sheets/", "/reflections/", "/yours/", path):
        stage.visit(place, "French, dark", OWNER, place)
    Contact.objects.filter(pk=contact.pk).update(removed_at=stage.cast.now)
    stage.visit("contact", "removed", OWNER, f"/people/{contact.pk}/")
    stage.visit("people", "removed", OWNER, "/people/")


def uploads(stage: Stage) -> None:
    upload = stage.cast.rows[Upload]
    path = f"/imports/{upload.pk}/"
    for number, outcome in enumerate((Outcome.UNREADABLE, Outcome.KNOWN, *[Outcome.NEW] * 60), 10):
        UploadRow.objects.create(upload=upload, line=number, outcome=outcome, name=f"Row {number}", reason="no_name")
    for shown in Outcome.values:
        stage.visit("upload", shown, OWNER, f"{path}?show={shown}")
    for state, at in ((UploadState.COMMITTED, "committed_at"), (UploadState.UNDONE, "undone_at")):
        Upload.objects.filter(pk=upload.pk).update(state=state, **{at: stage.cast.now})
        stage.visit("upload", state, OWNER, path)
    stage.visit("uploads", "no file", OWNER, "/imports/", {})


def reflecting(stage: Stage) -> None:
    reflection = stage.cast.rows[Reflection]
    path = f"/reflections/{reflection.pk}/"
    Meeting.objects.filter(pk=reflection.meeting_id).update(state=MeetingState.HELD, starts_at=days(stage.cast.now, -1))
    for part in ("heard", "turn", "step", "finish", "turning-point", "stayed"):
        stage.visit("reflection", f"{part}, too long", OWNER, path, {"part": part, "stayed_with_me": "x" * 9_000})
    thanks = ThankYou.objects.filter(reflection=reflection)
    stage.visit("thanks", "empty", OWNER, f"{path}thank-you/", {"insight": "", "body": ""})
    thanks.update(sent_at=stage.cast.now)
    for place in ("", "thank-you/"):
        stage.visit(f"reflection {place}", "thanked", OWNER, path + place)
    thanks.delete()
    Reflection.objects.filter(pk=reflection.pk).update(finished_at=stage.cast.now)
    for place in ("", "thank-you/"):
        stage.visit(f"reflection {place}", "finished", OWNER, path + place)
    Reflection.objects.filter(pk=reflection.pk).delete()
    new = f"/reflections/new/{reflection.meeting_id}/"
    stage.visit("reflection new", "may begin", OWNER, new)
    stage.visit("reflections", "waiting", OWNER, "/reflections/")
    stage.visit("today", "to reflect on", OWNER, "/today/")
    Meeting.objects.filter(pk=reflection.meeting_id).update(
        state=MeetingState.CONFIRMED, starts_at=days(stage.cast.now, 1)
    )
    stage.visit("reflection new", "too soon", OWNER, new)


def links(stage: Stage) -> None:
    stage.visit("stop link", "as open", ANONYMOUS, link_path(stage, "stop"))
    browser = Client()
    browser.post(link_path(stage, "stop"))
    stage.visit("stop link", "stopped", ANONYMOUS, link_path(stage, "stop"))
    stage.visit("ask sending", "opted out", OWNER, f"/approaches/{stage.cast.rows[Approach].pk}/")
    Link.objects.update(revoked_at=timezone.now())
    stage.visit("any link", "ended", ANONYMOUS, link_path(stage, "meeting"))


def leaving(stage: Stage) -> None:
    browser = fresh(stage, stage.empty)
    stage.take("erasure", "asked", browser.get("/yours/erasure/"), "/yours/erasure/")
    stage.take("erasure", "wrong word", browser.post("/yours/erasure/", {"word": "no"}), "/yours/erasure/")
    stage.take("erasure", "done", browser.post("/yours/erasure/", {"word": "erase"}), "/yours/erasure/")


def errors(stage: Stage) -> None:
    stage.visit("404", "signed in", OWNER, "/nothing/")
    stage.visit("404", "anonymous", ANONYMOUS, "/nothing/")
    stage.visit("403", "office", HOST, "/office/")
    stage.take("403", "no token", stage.browser(OWNER, enforce_csrf_checks=True).post("/people/new/"), "/people/new/")
    typed = {"give_back": "yes", "example": "Several words that were typed", "skill": "calm"}
    given = stage.browser(ANONYMOUS).post("/what-matters/skills/one/", typed, headers={"referer": "http://testserver/"})
    stage.take("403", "given back", given, "/what-matters/skills/one/")
    broken: Any = server_error(RequestFactory().get("/today/"))
    stage.take("500", "a mistake of ours", broken, "/today/")
    stage.take("400", "strange host", Client(SERVER_NAME="evil.example").get("/today/"), "/today/")
    browser = Client()
    for _try in range(12):
        answer = browser.post("/sign-in/login/", {"login": "x@y.example", "password": "no"})
    stage.take("429", "too many", answer, "/sign-in/login/")
    stage.visit("office", "wrong addresses", COORDINATOR, "/office/invitations/", {"emails": "not one", "role": "x"})
