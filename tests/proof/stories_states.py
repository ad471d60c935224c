"""The page of stories with examples, with counts and after a batch left; a path in each of its states, and its link."""

from datetime import timedelta

from allauth.account.models import EmailAddress

from curbside.community.stories.actions.batches import count_stories
from curbside.community.stories.models import PublicPage, Story
from curbside.foundation.accounts.models import Centre, User
from curbside.student.meetings.models import Meeting, PlaceKind
from curbside.student.people.models import Contact, Conversation
from curbside.student.reflection.models import Reflection
from tests.house.cast import ANONYMOUS, COORDINATOR, OWNER
from tests.proof.scenes import EMPTY, Stage

HERE = "/nobody-had-it-figured-out/"
LONG = "Anticonstitutionnellementsansespaceaucun " * 6


def stories(stage: Stage) -> None:
    """Examples first; then ten stories, all five tables; then one goes."""
    centre, story = stage.cast.rows[Centre], stage.cast.rows[Story]
    shared, path = f"{HERE}shared/{stage.cast.rows[PublicPage].pk}/", f"{HERE}paths/{story.pk}/"
    for actor in (OWNER, EMPTY):
        stage.visit("nobody", "examples", actor, HERE)
        stage.visit("paths", "as they are", actor, f"{HERE}paths/")
    stage.visit("nobody, public", "examples", ANONYMOUS, shared)
    Story.objects.filter(pk=story.pk).update(centre=centre)
    told = [_told(stage, centre, number) for number in range(10)]
    count_stories(centre, actor=None, now=stage.cast.now)
    stage.visit("nobody", "counted", OWNER, HERE)
    stage.visit("nobody, public", "counted", ANONYMOUS, shared)
    stage.visit("nobody, office", "counted", COORDINATOR, f"{HERE}centres/{centre.pk}/")
    Story.objects.filter(pk=told[0].pk).update(withdrawn_at=stage.cast.now)
    stage.visit("nobody", "a batch left", OWNER, HERE)
    PublicPage.objects.update(closed_at=stage.cast.now)
    stage.visit("nobody, office", "no public address", COORDINATOR, f"{HERE}centres/{centre.pk}/")
    _one_path(stage, story, path)


def _one_path(stage: Stage, story: Story, path: str) -> None:
    link = f"/r/story/{stage.cast.links['story'].token}/"
    own = Story.objects.filter(pk=story.pk)
    now = stage.cast.now
    for state, said in (
        ("quoted", {}),
        ("counted", {"host_quote_yes_at": None}),
        ("no", {"host_no_at": now}),
        ("no answer", {"host_yes_at": None, "host_no_at": None, "quote": LONG}),
        ("taken back", {"withdrawn_at": now}),
    ):
        own.update(**said)
        stage.visit("path", state, OWNER, path)
        stage.visit("paths", state, OWNER, f"{HERE}paths/")
        stage.visit("story link", state, ANONYMOUS, link)
    stage.visit("story link", "changed since", ANONYMOUS, link, {"answer": "yes", "seen": "0"})
    own.update(student_yes_at=None, withdrawn_at=None)
    stage.visit("path", "not offered, address not confirmed", OWNER, path)
    EmailAddress.objects.get_or_create(user=stage.cast.owner, email=stage.cast.owner.email, verified=True)
    stage.visit("path", "not offered", OWNER, path)
    Reflection.objects.filter(pk=story.reflection_id).update(finished_at=now)
    new = f"{HERE}paths/new/{story.reflection_id}/"
    stage.visit("path new", "begun", OWNER, new)
    stage.visit("path new", "wrong", OWNER, new, {"planned": "perhaps", "changes": "99", "quote": LONG * 3})
    own.update(asked_by="in_person")
    stage.visit("path", "in person", OWNER, path)
    own.delete()
    stage.visit("paths", "could be offered", OWNER, f"{HERE}paths/")
    stage.visit("path new", "not begun", OWNER, new)


def _told(stage: Stage, centre: Centre, number: int) -> Story:
    """Of a student of its own, and both said yes."""
    now = stage.cast.now
    student = User.objects.create_user(f"told{number}@rideau.example", name=f"Student {number}")
    contact = Contact.objects.create(student=student, name=f"Host {number}", created_at=now)
    conversation = Conversation.objects.create(student=student, contact=contact, created_at=now)
    about = {"time_zone": student.time_zone, "place_kind": PlaceKind.PHONE, "created_at": now}
    meeting = Meeting.objects.create(conversation=conversation, starts_at=now - timedelta(days=1), **about)
    half = number % 2
    return Story.objects.create(
        student=student,
        reflection=Reflection.objects.create(meeting=meeting, begun_at=now, finished_at=now),
        centre=centre,
        planned="yes" if half else "no",
        changes=half,
        turns=[] if half else ["chance", "person"],
        through="" if half else "nurse",
        quote=LONG if number == 1 else "",
        host=f"host{number}@hospital.example",
        created_at=now,
        student_yes_at=now,
        host_yes_at=now,
        host_quote_yes_at=now,
    )
