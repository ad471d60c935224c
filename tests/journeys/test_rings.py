"""Moving someone to another ring: by dragging, and without."""

from playwright.sync_api import Page, expect

from curbside.foundation.accounts.models import User
from curbside.student.people.models import Contact
from tests.journeys.conftest import Axe, VisitAs


def middle(page: Page, selector: str) -> tuple[float, float]:
    box = page.locator(selector).bounding_box()
    assert box
    return box["x"] + box["width"] / 2, box["y"] + box["height"] / 2


def test_a_dot_is_dragged_to_another_ring_and_back_by_undo(
    page: Page, visit_as: VisitAs, axe: Axe, maelle: User, harjit: Contact
) -> None:
    visit_as(maelle)
    page.goto("/people/")
    axe(page)
    expect(page.locator("#can-drag")).to_be_visible()
    page.mouse.move(*middle(page, "a[data-move] circle.hit"))
    page.mouse.down()
    # The ring's name stands on its line.
    page.mouse.move(*middle(page, "svg.rings > text >> text=peripheral"), steps=6)
    page.mouse.up()
    expect(page.get_by_role("status")).to_contain_text("Peripheral")
    harjit.refresh_from_db()
    assert harjit.ring_word == "peripheral"
    axe(page)
    page.get_by_role("button", name="Undo").click()
    expect(page.get_by_role("status")).to_contain_text("Curbside places Harjit Singh Dhaliwal again.")
    page.locator("a[data-move] circle.hit").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Harjit Singh Dhaliwal")


def test_a_finger_drags_a_dot_and_does_not_scroll(page: Page, visit_as: VisitAs, maelle: User, harjit: Contact) -> None:
    visit_as(maelle)
    page.goto("/people/")
    (x, y), (to_x, to_y) = (
        middle(page, "a[data-move] circle.hit"),
        middle(page, "svg.rings > text >> text=peripheral"),
    )
    finger = page.context.new_cdp_session(page)
    for step in range(6):
        at = {"x": x + (to_x - x) * step / 5, "y": y + (to_y - y) * step / 5}
        finger.send("Input.dispatchTouchEvent", {"type": "touchMove" if step else "touchStart", "touchPoints": [at]})
    finger.send("Input.dispatchTouchEvent", {"type": "touchEnd", "touchPoints": []})
    expect(page.get_by_role("status")).to_contain_text("Peripheral")
    harjit.refresh_from_db()
    assert harjit.ring_word == "peripheral"


def test_the_same_by_keyboard_and_a_hello_in_one_tap(
    page: Page, visit_as: VisitAs, axe: Axe, maelle: User, harjit: Contact
) -> None:
    visit_as(maelle)
    page.goto(f"/people/{harjit.pk}/")
    page.get_by_text("Move to another ring").focus()
    page.keyboard.press("Enter")
    page.get_by_label("Ring").select_option("inner")
    axe(page)
    page.get_by_role("button", name="Move").press("Enter")
    expect(page.get_by_role("heading", name="Ring: Inner")).to_be_visible()
    page.get_by_role("button", name="I said hello").press("Enter")
    expect(page.get_by_role("status")).to_contain_text("you said hello to Harjit Singh Dhaliwal")
