"""Somebody quicker than the phone: typing before the screen is ready, or with a line still being written."""

import pytest
from django.utils import timezone
from playwright.sync_api import Page, expect

from curbside.foundation.accounts.models import User
from curbside.student.meetings.models import Note
from curbside.student.people.models import Conversation
from tests.journeys.conftest import VisitAs
from tests.student.meetings.notes.cast import cards_of, meeting_of

SECRET = "the nurse who covered her call for a month"
# Types the line, as fingers would, at the moment the screen looks for drafts for the nth time.
TYPES_AT = """
  let looks = 0;
  const transaction = IDBDatabase.prototype.transaction;
  IDBDatabase.prototype.transaction = function (names, ...rest) {
    if ([names].flat().includes("drafts") && ++looks === %d) {
      const line = document.querySelector("#talk textarea");
      line.value = "%s";
      line.dispatchEvent(new Event("input", { bubbles: true }));
    }
    return transaction.call(this, names, ...rest);
  };
"""


@pytest.mark.parametrize("look", [1, 2, 3])
def test_a_line_typed_while_the_screen_gets_ready_is_kept(
    page: Page, visit_as: VisitAs, maelle: User, conversation: Conversation, look: int
) -> None:
    now = timezone.now()  # the browser has no other clock
    cards, meeting = cards_of(conversation, now), meeting_of(conversation, now)
    visit_as(maelle)
    page.add_init_script(TYPES_AT % (look, SECRET))
    page.goto(f"/meetings/{meeting.pk}/talk/")
    expect(page.get_by_label("One line, in your words")).to_have_value(SECRET)
    page.get_by_role("button", name="Keep this line").click()
    expect(page.locator('[data-part="saved"]')).to_have_text("Saved at Curbside", timeout=20_000)
    assert [(note.text, note.card) for note in Note.objects.all()] == [(SECRET, cards[0])]


# Holds back what is being sealed for the drawer, and notes each word about where things are saved.
SLOW_PHONE = """() => {
  const encrypt = crypto.subtle.encrypt.bind(crypto.subtle);
  window.told = [];
  const free = new Promise((resolve) => { window.go = () => { window.told.push("written"); resolve(); }; });
  crypto.subtle.encrypt = async (...given) => { await free; return encrypt(...given); };
  new MutationObserver(() => window.told.push(document.querySelector('[data-part="saved"]').textContent))
    .observe(document.querySelector('[data-part="saved"]'), { childList: true, characterData: true, subtree: true });
}"""
SENT_WHAT_THERE_WAS = (
    "() => navigator.locks.request('curbside-talk-sync', async () => (await indexedDB.databases()).length)"
)


def test_a_line_still_being_written_is_not_called_saved(
    page: Page, visit_as: VisitAs, maelle: User, conversation: Conversation
) -> None:
    now = timezone.now()
    cards, meeting = cards_of(conversation, now), meeting_of(conversation, now)
    visit_as(maelle)
    page.goto(f"/meetings/{meeting.pk}/talk/")
    expect(page.locator('[data-part="saved"]')).to_have_text("Saved at Curbside")
    page.evaluate(SLOW_PHONE)
    page.get_by_label("One line, in your words").fill(SECRET)
    page.get_by_role("button", name="Keep this line").click()
    page.evaluate("dispatchEvent(new Event('online'))")
    for _ in range(5):
        page.evaluate(SENT_WHAT_THERE_WAS)
    page.evaluate("window.go()")
    expect(page.locator('[data-part="saved"]')).to_have_text("Saved at Curbside")
    told = page.evaluate("window.told")
    assert "Saved at Curbside" not in told[: told.index("written")]
    assert [(note.text, note.card) for note in Note.objects.all()] == [(SECRET, cards[0])]
