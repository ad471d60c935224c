"""The chapters of a network, told by `Story`: bringing people in, one person once, rings, ties, an introduction."""

import re
from dataclasses import dataclass

from django.utils import timezone
from django.utils.translation import override
from playwright.sync_api import Locator, Page, expect

from curbside.foundation.accounts.models import User
from curbside.foundation.mail.envelope import whole_text
from curbside.foundation.mail.models import Letter
from curbside.student.people.models import Address, AddressKind, Contact, HowKnown, Ring
from curbside.student.people.sweeps import look_for_one_person_twice
from tests.journeys.stage import letter_to, link_in
from tests.journeys.story import Story

AMIRA = "Amira Haddad"
AMIRA_EMAIL = "amira@rideau.example"
BELANGER = "Hélène Bélanger"
BELANGER_EMAIL = "helene@renfrew.example"
WILLIAM = "William Beaulieu"
PASTED = """Bill Beaulieu, bill@home.example, 613-555-0177
Zoë Lefèvre <zoe@clinic.example>
"""
TABLE = "Wer,Wo,Was\nPaul Émond,Clinique du Parc,Nurse\nSana Malik,Rideau General,Resident\n"
LATER = "Wer,Wo,Was\nMarit Aas,Clinique du Parc,Surgeon\n"
WHY = "I grew up an hour from Renfrew."
QUESTION = "What kept you there?"


def note(student: User, name: str, how_known: str, *, email: str = "", phone: str = "", title: str = "") -> Contact:
    """Someone in the student's book."""
    now = timezone.now()
    contact = Contact.objects.create(student=student, name=name, how_known=how_known, title=title, created_at=now)
    for kind, value in ((AddressKind.EMAIL, email), (AddressKind.PHONE, phone)):
        if value:
            Address.objects.create(contact=contact, kind=kind, value=value)
    return contact


def begin_book(student: User) -> None:
    """A friend, and someone who is soon brought in once more under another name."""
    note(student, AMIRA, HowKnown.FRIEND, email=AMIRA_EMAIL)
    note(student, WILLIAM, HowKnown.CLASSMATE, email="wbeaulieu@rideau.example", phone="613 555 0177")


def paste_a_list(story: Story) -> None:
    """Two lines, one of them someone she has; both are added."""
    story.goto("/people/")
    story.follow("Bring in a file")
    story.sees("Bring in a file of contacts")
    story.fill("Or paste a list", PASTED)
    story.press("Look at these lines")
    story.sees("Who is in your lines")
    story.reads("Looks like %(name)s, whom you have", name=WILLIAM)
    story.press(story.count("Add %(n)s person", "Add %(many)s people", 2))
    story.sees(story.count("%(n)s person added", "%(many)s people added", 2))


def join_and_take_apart(story: Story, student: User) -> None:
    """The two are one, then two again, then one; nothing of either is lost."""
    look_for_one_person_twice(timezone.now())
    story.follow("Look at those who may be there twice")
    story.sees("One person, once")
    for field in ("613 555 0177", "wbeaulieu@rideau.example", "bill@home.example"):
        expect(story.page.get_by_role("cell").get_by_text(field).first).to_be_visible()
    press_about(story, "One person", WILLIAM)
    story.looks_well()
    assert addresses(student, WILLIAM) == {"wbeaulieu@rideau.example", "bill@home.example"}
    press_about(story, "Take apart", WILLIAM)
    story.looks_well()
    assert addresses(student, WILLIAM) == {"wbeaulieu@rideau.example"}
    press_about(story, "One person", WILLIAM)
    expect(button_about(story, "Take apart", WILLIAM)).to_be_visible()
    assert not Contact.objects.visible_to(student).kept().filter(name="Bill Beaulieu").exists()


def say_columns_once(story: Story) -> None:
    """A table with headings of its own is asked about; the next one like it is not."""
    story.goto("/imports/")
    story.upload("liste.csv", TABLE)
    story.sees("Which column holds the names?")
    story.follow("Say what the columns hold")
    story.sees("What do the columns hold?")
    for heading, holds in (("Wer", "Name"), ("Wo", "Where they work"), ("Was", "What they do")):
        story.field(heading).select_option(label=story.words(holds))
    story.press("Look at it")
    story.sees("Who is in your file")
    story.reads("Resident, Rideau General")
    story.press(story.count("Add %(n)s person", "Add %(many)s people", 2))
    story.sees(story.count("%(n)s person added", "%(many)s people added", 2))
    story.goto("/imports/")
    story.upload("again.csv", LATER)
    story.sees("Who is in your file")
    story.reads("Surgeon, Clinique du Parc")


def move_in_list(story: Story, name: str, ring: Ring, *, keyboard: bool) -> None:
    """Another ring for someone, by the form beside their name."""
    words = ring_in_words(story, ring)
    story.goto("/people/")
    row = story.page.get_by_role("listitem").filter(has=story.page.get_by_role("link", name=name, exact=True))
    story.hand.press(row.locator("summary"))
    choice = row.get_by_role("combobox")
    if keyboard:
        story.page.keyboard.press("Tab")
        expect(choice).to_be_focused()
        story.page.keyboard.type(words)
    else:
        choice.select_option(label=words)
    story.hand.press(row.get_by_role("button"))
    story.reads("%(name)s stands in this ring now: %(ring)s.", name=name, ring=words)


def ring_in_words(story: Story, ring: Ring) -> str:
    """A ring as the story's language has it."""
    with override(story.language):
        return str(ring.label)


def note_a_tie(story: Story, *, to_someone_new: str = "") -> None:
    """Amira knows Dr. Bélanger, or someone who is not among her people yet."""
    story.goto("/people/")
    story.hand.press(story.page.get_by_role("main").get_by_role("heading").get_by_role("link", name=AMIRA, exact=True))
    story.sees(AMIRA)
    story.hand.fill(story.page.get_by_role("searchbox"), to_someone_new or BELANGER.split()[1])
    story.press("Look")
    story.sees("Whom does %(name)s know?", name=AMIRA)
    if to_someone_new:
        story.fill("Their name", to_someone_new)
        story.press("Add them, and the tie")
    else:
        press_about(story, "They know each other", BELANGER)
    story.sees(AMIRA)
    other = to_someone_new or BELANGER
    story.reads("Noted: they know each other. You see it with %(name)s too.", name=other)


def send_the_packet(story: Story, search: str) -> None:
    """The way is found, two sentences are written, and what will go is seen before it goes."""
    story.goto("/people/paths/")
    story.sees("Who could introduce me?")
    story.fill("Whom would you like to meet?", search)
    story.press("Look for ways")
    story.looks_well()
    story.press(f"{story.words('Ask %(name)s', name=AMIRA)} {story.words('about %(name)s', name=BELANGER)}")
    story.sees("An introduction to %(name)s", name=BELANGER)
    story.fill("Why them, in two or three sentences", WHY)
    story.fill("The question you would ask in 20 minutes", QUESTION)
    story.press("See exactly what will be sent")
    story.sees("Exactly what will be sent")
    assert not Letter.objects.filter(to_address=AMIRA_EMAIL).exists()
    story.press(story.words("Send it to %(name)s", name=AMIRA))
    story.sees("On its way to %(name)s", name=BELANGER)


def open_packet(amira: Story, student: User) -> None:
    """Amira opens the link in her letter."""
    amira.goto(link_in(letter_to(AMIRA_EMAIL), "pass-on"))
    amira.sees("An introduction to %(target)s?", target=BELANGER)
    for words in (WHY, QUESTION, student.name):
        expect(amira.page.get_by_text(words).first).to_be_visible()


@dataclass
class Secrecy:
    """Neither address is anywhere the other could see it."""

    student: User
    theirs: str

    def holds_for_the_student(self, story: Story, *pages: str) -> None:
        """Their address is on none of the student's pages, and in no letter to her."""
        shown = [story.page.request.get(page).text() for page in ("/people/", "/people/paths/", *pages)]
        letters = [all_of(letter) for letter in Letter.objects.filter(to_address=self.student.email)]
        assert not [text for text in (*shown, *letters) if self.theirs in text]

    def holds_for_the_other(self, page: Page) -> None:
        """The student's address is not on the page they are looking at, and in no letter to them."""
        letters = [all_of(letter) for letter in Letter.objects.filter(to_address=self.theirs)]
        assert not [text for text in (page.content(), *letters) if self.student.email in text]


def say_yes(target: Story, story: Story, secrecy: Secrecy) -> None:
    """The target gives an address, sees what goes, and says yes; until the last button neither has the other's."""
    page = re.sub(r"^https?://[^/]+", "", story.page.url)
    student = secrecy.student
    target.sees("%(name)s would be glad to talk with you.", name=student.name)
    secrecy.holds_for_the_other(target.page)
    target.fill("Your address, for them to write to", secrecy.theirs)
    target.press("See what a yes sends")
    target.sees("What %(name)s will get", name=student.name)
    secrecy.holds_for_the_student(story, page)
    secrecy.holds_for_the_other(target.page)
    target.press("Yes, happy to talk")
    target.sees("Thank you. You said yes.")
    expect(target.page.get_by_text(student.email).first).to_be_visible()


def sees_the_yes(story: Story, secrecy: Secrecy) -> None:
    """The news, the address, the new contact and a conversation that is open."""
    assert secrecy.theirs in letter_to(secrecy.student.email).text
    assert secrecy.student.email in letter_to(secrecy.theirs).text
    story.page.reload()
    story.sees("%(name)s said yes", name=BELANGER)
    story.reads("The address they gave for you: %(address)s. They have yours.", address=secrecy.theirs)
    story.follow("Prepare the conversation")
    story.looks_well()
    expect(story.page.get_by_role("main").get_by_text(BELANGER).first).to_be_visible()
    story.goto("/people/")
    story.hand.press(
        story.page.get_by_role("main").get_by_role("heading").get_by_role("link", name=BELANGER, exact=True)
    )
    story.sees(BELANGER)
    story.reads("A conversation is open")
    assert addresses(secrecy.student, BELANGER) == {secrecy.theirs}


def addresses(student: User, name: str) -> set[str]:
    """The e-mail addresses of one of her people."""
    kept = Address.objects.filter(contact__in=Contact.objects.visible_to(student).kept(), contact__name=name)
    return set(kept.filter(kind=AddressKind.EMAIL).values_list("value", flat=True))


def ring_of(name: str) -> str:
    """The student's word about where someone stands; empty where it is left to us."""
    return Contact.objects.get(name=name).ring_word


def button_about(story: Story, words: str, name: str) -> Locator:
    """A button whose words go on, for those who cannot see the page around it, with whom it is about."""
    full = re.compile(rf"^{re.escape(story.words(words))}\s?: {re.escape(name)}$")
    return story.page.get_by_role("button", name=full)


def press_about(story: Story, words: str, name: str) -> None:
    story.hand.press(button_about(story, words, name))


def all_of(letter: Letter) -> str:
    """Whatever of a letter its reader sees."""
    return "\n".join((letter.subject, whole_text(letter), letter.reply_to, letter.from_name))
