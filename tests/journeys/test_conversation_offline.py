"""The conversation screen with the network cut: nothing lost, nothing doubled, nothing lying open."""

import json
from datetime import datetime
from typing import Any

import pytest
from django.utils import timezone
from playwright.sync_api import BrowserContext, Page, Route, expect

from curbside.foundation.accounts.models import User
from curbside.student.meetings.models import Meeting, MeetingState, Note, NoteKind
from curbside.student.people.models import Conversation
from curbside.student.questions.models import Card
from tests.algorithms.patient_phrases import FLAGGED, QUIET
from tests.journeys.conftest import Axe, Guard, VisitAs
from tests.student.meetings.notes.cast import QUESTIONS, cards_of, conversation_of, meeting_of

SECRET = "the nurse who covered her call for a month"
OFFLINE = "No network. That is fine."


@pytest.fixture
def now() -> datetime:
    """The real clock: the browser has no other."""
    return timezone.now()


@pytest.fixture
def meeting(conversation: Conversation, now: datetime) -> Meeting:
    return meeting_of(conversation, now)


@pytest.fixture
def cards(conversation: Conversation, now: datetime) -> list[Card]:
    return cards_of(conversation, now)


@pytest.fixture
def talk(page: Page, visit_as: VisitAs, maelle: User, meeting: Meeting, cards: list[Card], guard: Guard) -> Page:
    """The screen, opened once with network and ready for being without."""
    guard.expect("ERR_INTERNET_DISCONNECTED")
    visit_as(maelle)
    page.goto(f"/meetings/{meeting.pk}/talk/")
    page.evaluate("navigator.serviceWorker.ready.then(() => null)")
    page.wait_for_function("navigator.serviceWorker.controller !== null")
    return page


def write(page: Page, text: str) -> None:
    page.get_by_label("One line, in your words").fill(text)
    page.get_by_label("One line, in your words").press("Enter")
    expect(page.get_by_role("listitem").filter(has_text=text).last).to_be_visible()


def kept(page: Page) -> None:
    """Wait until the phone says that it has everything."""
    expect(page.locator('[data-part="saved"]')).to_have_text("Saved on this phone")


def at_curbside(page: Page) -> None:
    expect(page.locator('[data-part="saved"]')).to_have_text("Saved at Curbside", timeout=20_000)


def lines() -> list[str]:
    return list(Note.objects.filter(kind=NoteKind.LINE).values_list("text", flat=True))


def test_a_line_goes_to_curbside_at_once(talk: Page, cards: list[Card], axe: Axe) -> None:
    write(talk, SECRET)
    at_curbside(talk)
    assert [(note.text, note.card) for note in Note.objects.all()] == [(SECRET, cards[0])]
    axe(talk)


def test_notes_written_without_network_arrive_once_and_in_order(talk: Page, context: BrowserContext) -> None:
    context.set_offline(True)
    write(talk, "first")
    talk.get_by_role("button", name="Next").click()
    expect(talk.get_by_role("heading", level=1)).to_have_text(QUESTIONS[1])
    write(talk, "second")
    talk.get_by_role("button", name="Asked").click()
    kept(talk)
    expect(talk.get_by_role("status")).to_contain_text(OFFLINE)
    expect(talk.get_by_role("status")).to_contain_text("3 lines waiting")
    assert not Note.objects.exists()
    context.set_offline(False)
    at_curbside(talk)
    assert list(Note.objects.values_list("text", "kind")) == [("first", "line"), ("second", "line"), ("", "asked")]


def test_a_reload_without_network_shows_the_sheet_and_the_lines(talk: Page, context: BrowserContext, axe: Axe) -> None:
    context.set_offline(True)
    write(talk, SECRET)
    kept(talk)
    talk.reload()
    expect(talk.get_by_role("heading", level=1)).to_have_text(QUESTIONS[0])
    expect(talk.get_by_text(SECRET)).to_be_visible()
    expect(talk.get_by_role("status")).to_contain_text(OFFLINE)
    axe(talk)
    write(talk, "after the reload")
    context.set_offline(False)
    at_curbside(talk)
    assert lines() == [SECRET, "after the reload"]


def test_a_half_typed_line_survives_a_reload(talk: Page, context: BrowserContext) -> None:
    context.set_offline(True)
    talk.get_by_label("One line, in your words").press_sequentially("half a li")
    kept(talk)
    talk.reload()
    expect(talk.get_by_label("One line, in your words")).to_have_value("half a li")
    talk.get_by_label("One line, in your words").press("End")
    talk.get_by_label("One line, in your words").press_sequentially("ne")
    talk.get_by_label("One line, in your words").press("Enter")
    context.set_offline(False)
    at_curbside(talk)
    assert lines() == ["half a line"]


def test_a_closed_tab_loses_nothing(talk: Page, context: BrowserContext, meeting: Meeting) -> None:
    context.set_offline(True)
    write(talk, "kept")
    talk.get_by_label("One line, in your words").press_sequentially("typing")
    kept(talk)
    talk.close()
    again = context.new_page()
    again.goto(f"/meetings/{meeting.pk}/talk/")
    expect(again.get_by_text("kept", exact=True)).to_be_visible()
    expect(again.get_by_label("One line, in your words")).to_have_value("typing")
    context.set_offline(False)
    again.get_by_role("button", name="Keep this line").click()
    at_curbside(again)
    assert lines() == ["kept", "typing"]


def test_a_full_queue_arrives_whole(talk: Page, context: BrowserContext) -> None:
    context.set_offline(True)
    talk.evaluate("""async () => {
        const { vault, log } = curbside;
        const drawer = await vault.openLeft();
        const meeting = document.getElementById("talk").dataset.meeting;
        const card = document.getElementById("talk").elements.card.value;
        for (let at = 0; at < 300; at += 1) {
            await log.write(drawer, { meeting, card, kind: "line", text: `line ${at}` });
        }
    }""")
    talk.reload()
    expect(talk.get_by_role("status")).to_contain_text("300 lines waiting")
    context.set_offline(False)
    at_curbside(talk)
    assert lines() == [f"line {at}" for at in range(300)]


def test_a_batch_whose_answer_is_lost_is_sent_again_and_kept_once(talk: Page, guard: Guard) -> None:
    guard.expect("500")
    seen: list[Any] = []

    def reach_the_server_and_lose_the_answer(route: Route) -> None:
        seen.append(json.loads(route.request.post_data or "{}"))
        if len(seen) == 1:
            route.fetch()
            route.fulfill(status=500, body="")
        else:
            route.continue_()

    talk.route("**/notes/batch/", reach_the_server_and_lose_the_answer)
    write(talk, SECRET)
    at_curbside(talk)
    assert seen[0] == seen[1]
    assert lines() == [SECRET]


def test_a_server_that_fails_for_a_while_gets_everything_later(talk: Page, guard: Guard) -> None:
    guard.expect("500")
    talk.route("**/notes/batch/", lambda route: route.fulfill(status=500, body=""))
    write(talk, "one")
    expect(talk.get_by_role("status")).to_contain_text("Curbside does not answer. We keep trying. 1 line waiting.")
    write(talk, "two")
    kept(talk)
    talk.unroute("**/notes/batch/")
    at_curbside(talk)
    assert lines() == ["one", "two"]


def test_two_tabs_send_everything_once(talk: Page, context: BrowserContext, meeting: Meeting) -> None:
    other = context.new_page()
    other.goto(f"/meetings/{meeting.pk}/talk/")
    context.set_offline(True)
    for at in range(5):
        write(talk, f"here {at}")
        write(other, f"there {at}")
    expect(talk.get_by_text("there 4")).to_be_visible()
    context.set_offline(False)
    at_curbside(talk)
    at_curbside(other)
    assert lines() == [f"{side} {at}" for at in range(5) for side in ("here", "there")]


def test_a_line_finished_differently_in_two_tabs_is_kept_both_ways(
    talk: Page, context: BrowserContext, meeting: Meeting
) -> None:
    context.set_offline(True)
    talk.get_by_label("One line, in your words").press_sequentially("begun")
    kept(talk)
    other = context.new_page()
    other.goto(f"/meetings/{meeting.pk}/talk/")
    expect(other.get_by_label("One line, in your words")).to_have_value("begun")
    talk.get_by_label("One line, in your words").press_sequentially(" here")
    kept(talk)
    other.get_by_label("One line, in your words").press("Enter")
    talk.get_by_label("One line, in your words").press("Enter")
    context.set_offline(False)
    at_curbside(talk)
    assert sorted(lines()) == ["begun", "begun here"]


STORED = """async () => {
    const answer = (request) => new Promise((done) => { request.onsuccess = () => done(request.result); });
    const texts = [JSON.stringify({ ...localStorage }), JSON.stringify({ ...sessionStorage }), document.cookie];
    for (const name of await caches.keys()) {
        const cache = await caches.open(name);
        for (const request of await cache.keys()) {
            texts.push(request.url, await (await cache.match(request, { ignoreVary: true })).text());
        }
    }
    for (const { name } of await indexedDB.databases()) {
        const base = await answer(indexedDB.open(name));
        for (const store of base.objectStoreNames) {
            const rows = await answer(base.transaction(store).objectStore(store).getAll());
            for (const row of rows) for (const value of Object.values(row)) {
                texts.push(value instanceof ArrayBuffer ? new TextDecoder("latin1").decode(value) : String(value));
            }
        }
    }
    return texts.join("\\n");
}"""


def test_nothing_private_lies_open_in_the_browser(
    talk: Page, context: BrowserContext, maelle: User, meeting: Meeting
) -> None:
    context.set_offline(True)
    write(talk, SECRET)
    talk.get_by_label("One line, in your words").press_sequentially("typed but not kept")
    kept(talk)
    stored = talk.evaluate(STORED)
    assert "data-part" in stored, "the empty screen is there"
    private = [SECRET, "typed but not kept", *QUESTIONS, "Harjit", "Maëlle", maelle.email, str(maelle.pk), "csrf"]
    assert [marker for marker in private if marker in stored] == []


def test_the_key_cannot_be_read_out(talk: Page) -> None:
    talk.wait_for_function("curbside.vault.openLeft().then((drawer) => drawer !== null)")
    refusal = talk.evaluate("""async () => {
        const { key } = await curbside.vault.openLeft();
        const read = (shape) => crypto.subtle.exportKey(shape, key).then(() => "read", (refusal) => refusal.name);
        const tries = ["raw", "jwk"].map(read);
        return [key.extractable, ...await Promise.all(tries)];
    }""")
    assert refusal == [False, "InvalidAccessError", "InvalidAccessError"]


def test_what_was_sent_is_no_longer_on_the_phone(talk: Page) -> None:
    write(talk, SECRET)
    at_curbside(talk)
    left = talk.evaluate("curbside.vault.openLeft().then(async (d) => [await d.unsent(), (await d.entries()).length])")
    assert left == [0, 0]


def test_someone_else_on_the_same_phone_reads_nothing(
    talk: Page, context: BrowserContext, visit_as: VisitAs, tomas: User, meeting: Meeting, maelle: User, now: datetime
) -> None:
    context.set_offline(True)
    write(talk, SECRET)
    kept(talk)
    talk.close()
    his = meeting_of(conversation_of(tomas, now), now)
    visit_as(tomas)
    context.set_offline(False)
    page = context.new_page()
    page.route("**/notes/batch/", lambda route: route.abort())
    page.goto(f"/meetings/{his.pk}/talk/")
    expect(page.get_by_text("Someone else’s lines wait on this phone")).to_be_visible()
    context.set_offline(True)
    page.goto(f"/meetings/{meeting.pk}/talk/")
    expect(page.get_by_text("Your sheet is locked on this phone.")).to_be_visible()
    assert SECRET not in page.content()
    assert QUESTIONS[0] not in page.content()
    context.set_offline(False)
    visit_as(maelle)
    page.unroute("**/notes/batch/")
    page.goto(f"/meetings/{meeting.pk}/talk/")
    expect(page.get_by_text(SECRET)).to_be_visible()
    at_curbside(page)
    assert lines() == [SECRET]


def test_the_owner_of_a_phone_can_wipe_what_someone_else_left(
    talk: Page, context: BrowserContext, visit_as: VisitAs, tomas: User, now: datetime
) -> None:
    talk.get_by_label("One line, in your words").press_sequentially("left behind")
    kept(talk)
    talk.close()
    visit_as(tomas)
    page = context.new_page()
    page.goto(f"/meetings/{meeting_of(conversation_of(tomas, now), now).pk}/talk/")
    page.get_by_text("Someone else’s lines wait on this phone").click()
    page.get_by_role("button", name="Wipe them").click()
    expect(page.get_by_text("Someone else’s lines")).to_be_hidden()
    assert not page.evaluate(
        """() => {
        const drawers = JSON.parse(document.getElementById("talk-drawers").textContent);
        return curbside.vault.someoneElses(drawers.map(({ person }) => person));
    }"""
    )


def test_a_login_that_ended_keeps_the_lines_until_the_same_person_is_back(
    talk: Page, context: BrowserContext, visit_as: VisitAs, maelle: User, meeting: Meeting
) -> None:
    context.set_offline(True)
    write(talk, SECRET)
    kept(talk)
    context.clear_cookies()
    context.set_offline(False)
    expect(talk.get_by_role("status")).to_contain_text("You are signed out. Your lines stay locked on this phone")
    assert not Note.objects.exists()
    context.set_offline(True)
    talk.reload()
    expect(talk.get_by_text("Your sheet is locked on this phone.")).to_be_visible()
    context.set_offline(False)
    visit_as(maelle)
    talk.goto(f"/meetings/{meeting.pk}/talk/")
    expect(talk.get_by_text(SECRET)).to_be_visible()
    at_curbside(talk)
    assert lines() == [SECRET]


@pytest.mark.parametrize("state", [MeetingState.HELD, MeetingState.CANCELLED])
def test_the_sheet_goes_when_the_meeting_is_over(talk: Page, meeting: Meeting, state: MeetingState) -> None:
    has_sheet = f"curbside.vault.openLeft().then((drawer) => drawer.sheet('{meeting.pk}')).then(Boolean)"
    talk.wait_for_function(has_sheet)
    Meeting.objects.update(state=state)
    write(talk, SECRET)
    at_curbside(talk)
    assert talk.evaluate(has_sheet) is False


def test_the_sheet_goes_after_a_day(talk: Page, context: BrowserContext, meeting: Meeting) -> None:
    talk.clock.install()
    talk.clock.fast_forward("24:00:01")
    found = talk.evaluate(f"curbside.vault.openLeft().then((drawer) => drawer.sheet('{meeting.pk}'))")
    assert found is None


def test_i_am_fine_without_network_is_called_not_sent(talk: Page, context: BrowserContext, meeting: Meeting) -> None:
    context.set_offline(True)
    talk.evaluate(f"""() => {{
        const form = document.createElement("form");
        Object.assign(form, {{ method: "post", action: "/meetings/{meeting.pk}/safety/" }});
        document.body.append(form);
        form.submit();
    }}""")
    expect(talk.get_by_role("heading", name="Not sent: there is no network")).to_be_visible()


def test_a_line_that_is_too_long_stays_where_it_is(talk: Page) -> None:
    talk.get_by_label("One line, in your words").fill("x" * 5_007)
    talk.get_by_label("One line, in your words").press("Enter")
    expect(talk.get_by_text("This is 7 characters longer than we can keep.")).to_be_visible()
    assert len(talk.get_by_label("One line, in your words").input_value()) == 5_007
    assert not Note.objects.exists()


def test_the_phone_warns_of_a_patients_details_as_curbside_does(talk: Page) -> None:
    talk.get_by_label("One line, in your words").fill("ask about bed 4: Pruneau")
    expect(talk.get_by_text("This may point to a patient: bed 4: Pruneau.")).to_be_visible()
    flagged_by_the_phone = """(phrases) => {
        const { patterns } = JSON.parse(document.getElementById("talk-words").textContent);
        const seen = patterns.map((pattern) => new RegExp(pattern, "u"));
        return phrases.filter((phrase) => seen.some((pattern) => pattern.test(phrase)));
    }"""
    assert talk.evaluate(flagged_by_the_phone, FLAGGED + QUIET) == FLAGGED


def test_markup_is_shown_as_it_was_typed(talk: Page, context: BrowserContext) -> None:
    context.set_offline(True)
    write(talk, "<img src=x onerror=alert(1)>")
    talk.reload()
    expect(talk.get_by_text("<img src=x onerror=alert(1)>")).to_be_visible()


def test_we_are_done_sends_the_rest_and_clears_the_phone(talk: Page, meeting: Meeting) -> None:
    talk.get_by_label("One line, in your words").fill(SECRET)
    talk.get_by_role("link", name="We are done talking").click()
    talk.wait_for_url(f"**/meetings/{meeting.pk}/outcome/")
    assert lines() == [SECRET]
