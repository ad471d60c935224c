"""The chapters of a first conversation, told by `Story`; each begins where the one before ended."""

import re
from zipfile import ZipFile

from playwright.sync_api import expect

from tests.journeys.stage import (
    ANA,
    ANA_EMAIL,
    CAFE,
    EMAIL,
    HARJIT,
    HARJIT_EMAIL,
    HOME,
    HOPE,
    INSIGHT,
    LINKEDIN,
    NAME,
    OWN_QUESTION,
    PASSWORD,
    VCARD,
    WHY_HARJIT,
    in_days,
    letter_to,
    link_in,
    meeting,
    student,
    time_moves_to,
    worker_is_heard,
)
from tests.journeys.story import Story


def sign_up(story: Story) -> None:
    """From the front page to the three questions."""
    story.sees("Nobody has it all figured out.")
    story.follow("What is an informational interview?")
    story.sees("A short talk with someone who does the work.")
    story.hand.press(story.page.get_by_role("link", name=story.words("Begin"), exact=True).last)
    story.looks_well()
    story.fill("Your name", NAME)
    story.fill("E-mail address", EMAIL)
    story.fill("Password", PASSWORD)
    story.press("Make my account")
    story.sees("Look in your mail.")
    code = re.search(r"^[A-Z0-9]{4}-[A-Z0-9]{4}$", letter_to(EMAIL).text, re.MULTILINE)
    assert code
    story.fill("The code", code[0])
    story.press("Go on")
    story.sees("Three questions, then three names.")


def say_what_suits(story: Story) -> None:
    """Three questions, then three names, then the ladder."""
    story.choose("Writing")
    story.choose("One")
    story.choose("Near home")
    story.press("Go on")
    story.sees("Three people you could talk with this month")
    story.fill("Someone in your family, or a friend", "Tante Salma")
    story.fill("Someone you sit beside in class", "Tomás")
    story.fill("A doctor who has been kind to you", "Dr. Ilse Brandt")
    story.choose("This is my family doctor")
    story.press("Begin")
    story.sees("The way up is short")
    story.follow("Go to Today")
    story.sees("Begin with %(name)s.", name="Tante Salma")


def bring_in_files(story: Story) -> None:
    """LinkedIn's list with a note above it and odd rows, looked at, added, taken out, added again; then a vCard."""
    story.goto("/people/")
    story.sees("Your people")
    story.follow("Bring in a file")
    story.sees("Bring in a file of contacts")
    story.upload("Connections.csv", LINKEDIN)
    story.sees("Who is in your file")
    counted(story, new=3, known=0, unreadable=2)
    story.hand.press(story.page.get_by_role("link", name=unreadable(story, 2)))
    story.looks_well()
    story.press(story.count("Add %(n)s person", "Add %(many)s people", 3))
    story.sees(story.count("%(n)s person added", "%(many)s people added", 3))
    story.press("Undo")
    story.sees("Undone")
    story.follow("Bring in a file")
    story.upload("Connections.csv", LINKEDIN)
    story.press(story.count("Add %(n)s person", "Add %(many)s people", 3))
    story.sees(story.count("%(n)s person added", "%(many)s people added", 3))
    story.goto("/imports/")
    story.upload("contacts.vcf", VCARD)
    story.sees("Who is in your file")
    counted(story, new=1, known=1, unreadable=1)
    story.press(story.count("Add %(n)s person", "Add %(many)s people", 1))
    story.sees(story.count("%(n)s person added", "%(many)s people added", 1))
    story.follow("Go to your people")
    story.sees("Your people")


def unreadable(story: Story, n: int) -> str:
    return story.count("%(n)s could not be read", "%(n)s could not be read", n)


def counted(story: Story, *, new: int, known: int, unreadable: int) -> None:
    """The preview says how many are new, already there, and unreadable, as far as there are any."""
    for one, n in (("new", new), ("already there", known), ("could not be read", unreadable)):
        name = story.count(f"%(n)s {one}", f"%(n)s {one}", n)
        expect(story.page.get_by_role("link", name=name, exact=True)).to_have_count(1 if n else 0)


def prepare(story: Story) -> None:
    """A contact is opened and a sheet made: one question of the bank, one of her own, each after its hope."""
    story.goto("/people/")
    story.follow(HARJIT)
    story.sees(HARJIT)
    story.press("Prepare a conversation")
    story.sees("What do you want to know from %(name)s?", name=HARJIT)
    story.today("Prepare what to ask %(name)s.", name=HARJIT)
    story.follow("Open the sheet")
    story.follow("Look in the bank")
    story.sees("Question bank")
    story.hand.press(story.page.locator("form summary").filter(has=story.page.get_by_role("heading")).first)
    bank_question = story.page.get_by_role("main").get_by_role("listitem").first.get_by_role("heading").inner_text()
    story.press("Add", bank_question)
    expect(story.page.get_by_role("button", name=f"{story.words('Add')} {bank_question}")).to_have_count(0)
    story.looks_well()
    # The last of them: beside what was just added stands another, which only a keyboard comes to.
    story.hand.press(story.page.get_by_role("link", name=story.words("Go to the sheet"), exact=True).last)
    story.sees("What do you want to know from %(name)s?", name=HARJIT)
    story.reads("Not on the sheet yet")
    story.press("Put it on the sheet", bank_question)
    story.reads("Kept. Say what you hope, and the question goes on the sheet.")
    story.looks_well()
    story.reads("Not on the sheet yet")
    story.fill("What do you hope the answer will be?", "That it was an accident.")
    story.press("Put it on the sheet", bank_question)
    expect(story.page.get_by_text(story.words("Not on the sheet yet"))).to_have_count(0)
    story.follow("Write a question")
    story.sees("Write a question")
    story.fill("The question, as you would say it", OWN_QUESTION)
    story.fill("What do you hope the answer will be?", HOPE)
    story.press("Keep")
    story.sees("What do you want to know from %(name)s?", name=HARJIT)
    story.reads(OWN_QUESTION)


def ask(story: Story) -> None:
    """The ask: refused with its brackets, then filled, seen exactly, given its odds, sent."""
    story.today("Ask %(name)s for %(minutes)s minutes.", name=HARJIT, minutes="20")
    story.press("Write the ask")
    story.sees("Ask for something small.")
    story.press("See exactly what will go out")
    story.reads("Some words are still yours to say")
    story.sees("Exactly what will be sent")
    story.follow("Edit the text")
    body = story.field("Your text").input_value()
    story.fill("Your text", re.sub(r"\[[^\]]*\]", WHY_HARJIT, body))
    story.press("Keep as a draft")
    story.sees("Nothing has been sent yet.")
    story.today("Finish the ask to %(name)s.", name=HARJIT)
    story.follow("Open the draft")
    story.press("See exactly what will go out")
    story.sees("Exactly what will be sent")
    story.reads(WHY_HARJIT)
    story.press("Send it from Curbside")
    story.sees("You asked.")


def say_yes(host: Story) -> None:
    """The other person opens the link of the letter, without an account, and offers two times."""
    zone = student().time_zone
    host.goto(link_in(letter_to(HARJIT_EMAIL), "answer"))
    host.sees("%(name)s asks for a conversation.", name=NAME)
    host.choose("Yes")
    host.fill("First time", in_days(3, "14:00", zone))
    host.fill("Second time", in_days(4, "15:30", zone))
    host.fill("A word to them", "Bring your questions.")
    host.press("See what they will get")
    host.sees("What %(name)s will get", name=NAME)
    host.press("Send this answer")
    host.sees("Thank you. Your answer is on its way.")


def set_the_time(story: Story) -> None:
    """The second offered time; a home is refused, and one of three alternatives taken."""
    story.today("%(name)s said yes. Set a time.", name=HARJIT)
    story.follow("Set the time and place")
    story.sees("When and where do you meet %(name)s?", name=HARJIT)
    offers = story.page.get_by_role("group", name=story.words("Times they offered"))
    story.hand.choose(offers.get_by_role("radio").nth(1))
    story.fill("Which one", HOME)
    story.press("See what will be sent")
    expect(story.page.get_by_role("heading", name=story.words("Not at a home, even a kind one"))).to_be_in_viewport()
    story.looks_well()
    nearby = story.page.get_by_role("group", name=story.words("Somewhere nearby"))
    expect(nearby.get_by_role("radio")).to_have_count(3)
    expect(offers.get_by_role("radio").nth(1)).to_be_checked()
    story.hand.choose(nearby.get_by_role("radio").first)
    story.fill("Which one", CAFE)
    story.press("See what will be sent")
    story.sees("This is what will be sent.")
    story.reads(CAFE)
    story.press("Set the meeting and send this")
    expect(story.page.get_by_role("heading", level=1)).to_contain_text(re.compile(r"15\D+30"))
    story.looks_well()
    both_have("REQUEST", 0)


def both_have(method: str, sequence: int) -> None:
    """Both sides' latest letters carry the same meeting for their calendars: REQUEST or CANCEL, and its SEQUENCE."""
    for address in (HARJIT_EMAIL, EMAIL):
        letter = letter_to(address)
        assert letter.calendar_method == method, letter.subject
        assert f"UID:{meeting().uid}" in letter.calendar
        assert f"SEQUENCE:{sequence}" in letter.calendar


def move_it(story: Story) -> None:
    """A day later, at noon; both calendars hear of it."""
    story.today("Make a plan for meeting %(name)s.", name=HARJIT)
    story.follow("The whole conversation")
    story.follow("Time and place")
    story.follow("Change time or place")
    story.sees("Another time or place with %(name)s", name=HARJIT)
    day, _mark, clock = in_days(5, "12:15", student().time_zone).partition("T")
    story.fill("Day", day)
    story.fill("Time", clock)
    story.press("See what will be sent")
    story.sees("This is what will be sent.")
    story.press("Change the meeting and send this")
    expect(story.page.get_by_role("heading", level=1)).to_contain_text(re.compile(r"12\D+15"))
    both_have("REQUEST", 1)


def make_a_plan(story: Story) -> None:
    """Her own words, and someone to ask."""
    story.today("Make a plan for meeting %(name)s.", name=HARJIT)
    story.follow("Make the plan")
    story.looks_well()
    story.fill("Getting there and back", "Bus 9, and back on foot")
    story.press("Keep this plan")
    story.reads("Kept. Nobody was told.")
    story.follow("Ask someone")
    story.sees("Whom would you want us to tell?")
    story.fill("Their name", ANA)
    story.fill("Their e-mail address", ANA_EMAIL)
    story.press("See what will be sent")
    story.sees("This is what will be sent.")
    story.press("Send this")
    story.reads(ANA)
    story.looks_well()
    story.follow("The plan")
    story.looks_well()


def agree(friend: Story) -> None:
    """The trusted contact says yes by the link, without an account."""
    friend.goto(link_in(letter_to(ANA_EMAIL), "agreement"))
    friend.sees("Would you look out for %(name)s?", name=NAME)
    friend.press("Yes, I agree")
    friend.sees("You are a trusted contact of %(name)s.", name=NAME)


def share_and_arm(story: Story) -> None:
    """The plan goes to the trusted contact; the check-in is set."""
    worker_is_heard()
    story.page.reload()
    story.follow("Share the plan", about=ANA)
    story.sees("What %(name)s will read.", name=ANA)
    story.press("Send this")
    story.reads("Has this plan.")
    story.follow("Set a check-in")
    story.sees("Who should hear from us if you stay silent?")
    story.press("Set the check-in")
    story.reads("Change the check-in")
    story.looks_well()


def talk(story: Story) -> None:
    """On the conversation screen: asked, a line, the next question."""
    time_moves_to(minutes_into_the_meeting=5)
    story.today("You meet %(name)s now.", name=HARJIT)
    story.follow("Open the conversation screen")
    story.looks_well()
    line = "Planned surgery; a full rotation sent her to internal medicine"
    story.fill("One line, in your words", line)
    story.press("Keep this line")
    expect(story.page.get_by_role("listitem").filter(has_text=line)).to_be_visible()
    story.press("Asked")
    expect(story.page.get_by_role("button", name=story.words("Asked"))).to_have_attribute("aria-pressed", "true")
    story.press("Next")
    expect(story.page.get_by_role("heading", level=1)).to_have_text(OWN_QUESTION)
    story.fill("One line, in your words", "Nobody felt ready")
    story.press("Keep this line")
    expect(story.page.get_by_role("listitem").filter(has_text="Nobody felt ready")).to_be_visible()
    expect(story.page.get_by_text(story.words("Saved at Curbside"))).to_be_visible()


def be_fine(story: Story) -> None:
    """The talk is over: she is fine, and they talked."""
    time_moves_to(minutes_into_the_meeting=40)
    story.today("Are you fine?")
    story.follow("Check in")
    story.press("I am fine")
    story.sees("Good to hear.")
    story.today("How did it go with %(name)s?", name=HARJIT)
    story.follow("Say how it went")
    story.sees("How did it go?")
    story.press("We talked")
    story.sees("What did you hear from %(name)s?", name=HARJIT)


def reflect(story: Story) -> None:
    """Heard against hoped, one turning point, one next step."""
    story.today("What did you hear from %(name)s?", name=HARJIT)
    story.press("Begin")
    story.sees("What did you hear from %(name)s?", name=HARJIT)
    held = story.page.get_by_role("group", name=story.words("Did the hope hold?"))
    story.choose("It held", within=held.first)
    story.open("How %(name)s got there", name=HARJIT)
    story.choose("Chance")
    story.fill("What happened", "The surgery rotation was full")
    story.press("Keep this turn")
    story.reads("Add another turning point")
    story.looks_well()
    story.open("One next step")
    story.fill("If …", "the ward round ends early on Friday")
    story.fill("then I will …", "ask to sit in on the family meeting")
    story.press("Keep this step")
    expect(story.page.get_by_text("ask to sit in on the family meeting").first).to_be_visible()
    story.looks_well()
    story.press("Finish")
    story.sees("Thank %(name)s for one thing.", name=HARJIT)


def thank(story: Story) -> None:
    """One thing she said, quoted, seen, sent."""
    story.today("Thank %(name)s for one thing.", name=HARJIT)
    story.follow("Write the thank-you")
    story.sees("Thank %(name)s for one thing.", name=HARJIT)
    story.fill("One thing they said", INSIGHT)
    story.press("See exactly what will be sent")
    story.sees("Exactly what will be sent")
    story.reads(INSIGHT)
    story.press("Send it from Curbside")
    story.sees("You said thank you.")
    story.follow("See what comes next")
    story.sees("Begin with %(name)s.", name="Tante Salma")
    story.reads("ask to sit in on the family meeting")


def take_everything(story: Story) -> dict[str, bytes]:
    """The zip: each file in it by its name."""
    story.goto("/yours/")
    story.looks_well()
    story.follow("Take everything with you")
    story.sees("Take everything along.")
    with story.page.expect_download() as download:
        story.press("Download the zip")
    with ZipFile(download.value.path()) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def erase(story: Story) -> None:
    """All of it goes."""
    story.goto("/yours/")
    story.follow("Erase your account")
    story.sees("Is it still you?")
    story.fill("Password", PASSWORD)
    story.press("It is me")
    story.sees("Erase everything that is yours.")
    box = story.page.get_by_role("main").get_by_role("textbox")
    asked = re.search(r"[“«]\s*(\w+)", story.page.get_by_role("main").locator("label").inner_text())
    assert asked
    story.hand.fill(box, asked[1])
    story.press("Erase everything")
    story.sees("It is all gone.")


def whole_arc(story: Story, other: Story) -> dict[str, bytes]:
    """All chapters in order but `erase`; `other` is the phone of whoever answers. Returns the files of the export."""
    story.goto("/")
    sign_up(story)
    say_what_suits(story)
    bring_in_files(story)
    prepare(story)
    ask(story)
    story.today("Begin with %(name)s.", name="Tante Salma")
    say_yes(other)
    set_the_time(story)
    move_it(story)
    make_a_plan(story)
    agree(other)
    share_and_arm(story)
    story.today("Begin with %(name)s.", name="Tante Salma")
    talk(story)
    be_fine(story)
    reflect(story)
    thank(story)
    return take_everything(story)
