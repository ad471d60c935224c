"""A full debrief on a phone, counted: taps, swipes, characters and fields, and the minutes they come to.

The model, each part on the slow side:

- a character takes a third of a second: 36.2 words a minute of five characters, the mean of 37,000 people typing on
  their phones (Palin, Feit, Kim, Kristensson and Oulasvirta, "How do people type on mobile devices?", 2019);
- a tap takes 1.1 seconds, finding the place included, and so does a swipe, which moves half of what is seen;
- with the keyboard up, 480 of 844 points are seen; it is counted as if it were always up;
- each field that is filled or chosen takes four seconds of thinking before it;
- each page that is loaded takes a second and a half.
"""

import re
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from math import ceil

import pytest
from allauth.account.models import EmailAddress
from playwright.sync_api import Locator, Page, expect

from curbside.foundation.accounts.models import User
from curbside.foundation.specialties.models import Specialty
from curbside.student.meetings.models import Meeting, MeetingState, PlaceKind
from curbside.student.people.models import Contact, Conversation, Tie
from curbside.student.questions.models import Card, Sheet
from curbside.student.reflection.actions.reflections import begin_reflection
from curbside.student.reflection.models import Evidence, Heard, NextStep, Reflection, ThankYou, TurningPoint
from tests.journeys.conftest import Axe, VisitAs
from tests.journeys.story import Hand, Keyboard, Story

CHARACTER, TAP, THINKING, LOADING = 60 / (36.2 * 5), 1.1, 4.0, 1.5
SEEN, SWIPE = 480, 240
FIVE_MINUTES = 300

# Question, hope, the value it was linked to; what was heard, what became of the hope, and which way it points.
ANSWERS = (
    (
        ("How do your evenings look in a hard week?", "That most evenings are hers.", "control"),
        ("One night in six. She minds the phone more than the hours.", "In between", "There is little of it"),
    ),
    (
        ("What does a good hour with a patient feel like?", "Slow, with room for silence.", "continuity"),
        ("The good hour is when she forgets to write.", "It held", "There is much of it"),
    ),
    (
        ("What surprised you most about your first year?", "That nobody felt ready.", ""),
        ("Nobody felt ready, and nobody said so until spring.", "It held", ""),
    ),
)
TURNS = (
    ("A door that closed", "No surgery place in the first match.", "2014"),
    ("A person", "A resident who said: stay for lunch.", "2015"),
)
STEP = ("I get home before four on Sunday", "finish the note to Amira")
NAMED = "Dr. Adeyemi"
QUOTED = ANSWERS[1][1][0]


@dataclass
class Thumb:
    """One thumb on a phone, and what it had to do."""

    page: Page
    taps: int = 0
    swipes: int = 0
    characters: int = 0
    fields: int = 0
    loads: list[str] = field(default_factory=list)

    def press(self, target: Locator) -> None:
        self._tap(target)

    def choose(self, target: Locator) -> None:
        self.fields += 1
        self._tap(target)
        expect(target).to_be_checked()

    def fill(self, target: Locator, text: str) -> None:
        self.fields += 1
        self._tap(target)
        self.characters += len(text)
        target.press_sequentially(text)

    def listen(self) -> None:
        """Count the pages that are loaded from now on."""
        self.page.on("load", lambda page: self.loads.append(page.url))

    @property
    def seconds(self) -> float:
        hand = (self.taps + self.swipes) * TAP + self.characters * CHARACTER
        return hand + self.fields * THINKING + len(self.loads) * LOADING

    def __str__(self) -> str:
        counts = f"{self.taps} taps, {self.swipes} swipes, {self.characters} characters, {self.fields} fields"
        return f"{counts}, {len(self.loads)} pages: {self.seconds:.0f} seconds"

    def _tap(self, target: Locator) -> None:
        box = target.bounding_box()
        assert box, f"{target} is not to be seen"
        beyond = max(-box["y"], box["y"] + box["height"] - SEEN, 0)
        if beyond:
            self.swipes += ceil(beyond / SWIPE)
            target.evaluate("one => scrollBy({top: one.getBoundingClientRect().top - 200, behavior: 'instant'})")
        self.taps += 1
        target.click()


@pytest.fixture
def reflection(maelle: User, harjit: Contact, conversation: Conversation) -> Reflection:
    """Maëlle has just talked with Harjit about three questions; two are linked to what she cares about."""
    now = datetime.now(UTC)
    medicine, _ = Specialty.objects.get_or_create(
        slug="internal-medicine", defaults={"name_en": "Internal Medicine", "name_fr": "Médecine interne"}
    )
    Contact.objects.filter(pk=harjit.pk).update(specialty=medicine)
    EmailAddress.objects.create(user=maelle, email=maelle.email, verified=True, primary=True)
    sheet = Sheet.objects.create(conversation=conversation, created_at=now)
    for at, ((text, hope, value), _heard) in enumerate(ANSWERS):
        Card.objects.create(
            sheet=sheet, text=text, hope=hope, value=value, position=at, is_on_sheet=True, created_at=now
        )
    meeting = Meeting.objects.create(
        conversation=conversation, starts_at=now - timedelta(hours=3), time_zone=maelle.time_zone,
        state=MeetingState.HELD, place_kind=PlaceKind.PHONE, created_at=now - timedelta(days=2),
    )  # fmt: skip
    return begin_reflection(meeting, actor=maelle, now=now)


def labelled(story: Story, words: str, within: Locator) -> Locator:
    return within.get_by_label(story.words(words)).first


def debrief(story: Story, reflection: Reflection) -> None:
    """Three questions, two pieces of evidence, two turning points, a step, a name, and thanks that quote one thing."""
    page, hand = story.page, story.hand
    story.looks_well()
    for card, (_asked, (heard, held, leans)) in zip(Card.objects.order_by("position"), ANSWERS, strict=True):
        here = page.locator(f"#card-{card.pk}")
        if card.position:  # the first part stands open
            hand.press(here.locator("summary").first)
        hand.fill(labelled(story, "You heard", here), heard)
        hand.choose(labelled(story, held, here))
        hand.choose(labelled(story, "A story", here))
        if leans:
            hand.choose(labelled(story, leans, here))
    name = reflection.meeting.conversation.contact.name
    story.open("How %(name)s got there", name=name)
    here = page.locator("#turn")
    for number, (kind, what, year) in enumerate(TURNS, start=1):
        hand.choose(labelled(story, kind, here))
        hand.fill(labelled(story, "What happened", here), what)
        hand.fill(labelled(story, "Year", here), year)
        if number < len(TURNS):
            story.press("Keep this turn")
            expect(page.get_by_text(what).first).to_be_visible()
    story.open("One next step")
    story.fill("If …", STEP[0])
    story.fill("then I will …", STEP[1])
    story.open("Whom else to meet")
    hand.fill(labelled(story, "Their name", page.locator("#whom")), NAMED)
    story.press("Finish")
    story.sees("Thank %(name)s for one thing.", name=name)
    story.press("Quote this", f": {QUOTED}")
    expect(story.field("Your text")).to_have_value(re.compile(re.escape(QUOTED)))
    story.press("See exactly what will be sent")
    story.sees("Exactly what will be sent")
    story.press("Send it from Curbside")
    story.sees("You said thank you.")


def everything_is_kept() -> None:
    assert set(Heard.objects.values_list("text", flat=True)) == {heard for _, (heard, *_) in ANSWERS}
    assert set(Heard.objects.values_list("answer_kind", flat=True)) == {"story"}
    assert set(Evidence.objects.values_list("value", "leans")) == {("control", "against"), ("continuity", "for")}
    assert list(TurningPoint.objects.values_list("kind", "year")) == [("door", 2014), ("person", 2015)]
    assert NextStep.objects.values_list("when", "then").get() == STEP
    assert Contact.objects.filter(name=NAMED).exists()
    assert Tie.objects.exists()
    thanks = ThankYou.objects.get()
    assert (thanks.insight, thanks.sent_at is None) == (QUOTED, False)


def test_a_full_debrief_takes_under_five_minutes_on_a_phone(
    page: Page, visit_as: VisitAs, axe: Axe, maelle: User, reflection: Reflection
) -> None:
    visit_as(maelle)
    page.goto(f"/reflections/{reflection.pk}/")
    axe(page)
    thumb = Thumb(page)
    thumb.listen()
    debrief(Story(page, thumb), reflection)
    everything_is_kept()
    print(f"\nA full debrief: {thumb}")  # noqa: T201 - the figure is what this test is for
    assert thumb.seconds < FIVE_MINUTES, str(thumb)
    page.goto(f"/reflections/{reflection.pk}/")
    axe(page)
    first = page.locator("details.fold").first
    expect(first.get_by_text("Kept", exact=True)).to_be_visible()
    first.locator("summary").first.click()
    first.get_by_label("You heard").press_sequentially(" And")
    expect(first.get_by_text("Not kept yet")).to_be_visible()
    expect(page.get_by_text("Not all of it is kept yet")).to_be_visible()


def test_the_same_by_keyboard_without_scripts_in_french(
    no_script_page: Page, sign_in_without_script: VisitAs, maelle: User, reflection: Reflection
) -> None:
    User.objects.filter(pk=maelle.pk).update(language="fr")
    sign_in_without_script(maelle)
    no_script_page.goto(f"/reflections/{reflection.pk}/")
    hand: Hand = Keyboard(no_script_page)
    debrief(Story(no_script_page, hand, language="fr"), reflection)
    everything_is_kept()
