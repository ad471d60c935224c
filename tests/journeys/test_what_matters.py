"""What matters: chosen by keyboard, stopped and taken up again; and the same without scripts, in French."""

from playwright.sync_api import Page, expect

from curbside.foundation.accounts.models import User
from curbside.student.inventory.models import ChoiceSet, Liking, SkillRating
from tests.journeys.conftest import Axe, VisitAs

MOST, LEAST = 'input[name="best"]', 'input[name="worst"]'


def test_by_keyboard_with_a_rest_between(page: Page, visit_as: VisitAs, axe: Axe, maelle: User) -> None:
    visit_as(maelle)
    page.goto("/what-matters/")
    axe(page)
    page.get_by_role("link", name="Begin with values").press("Enter")
    page.get_by_role("button", name="Begin").press("Enter")
    _is_one_tab_before_the_choices(page)
    page.keyboard.press("Space")
    page.locator(LEAST).first.press("Space")
    expect(page.locator(MOST).first).not_to_be_checked()  # nothing can be both
    page.locator(MOST).first.press("ArrowDown")
    expect(page.locator(MOST).nth(1)).to_be_checked()
    axe(page)
    page.get_by_role("button", name="Next").press("Enter")
    expect(page.get_by_role("img", name="1 of 20 sets chosen")).to_be_visible()
    _is_one_tab_before_the_choices(page)
    page.get_by_role("button", name="Keep this and stop for now").press("Enter")
    page.get_by_role("link", name="Go on with values").press("Enter")
    _is_one_tab_before_the_choices(page)
    page.get_by_role("button", name="Back one set").press("Enter")
    expect(page.locator(MOST).nth(1)).to_be_checked()
    first = ChoiceSet.objects.get(answered_at__isnull=False)
    assert (first.position, first.best, first.worst) == (1, first.second, first.first)
    page.goto(f"/what-matters/values/{first.sitting_id}/")
    page.get_by_text("The same as a table").press("Enter")
    expect(page.get_by_role("row")).to_have_count(17)
    axe(page)


def test_without_scripts_in_french(no_script_page: Page, sign_in_without_script: VisitAs, maelle: User) -> None:
    maelle.language = "fr"
    maelle.save()
    page = no_script_page
    sign_in_without_script(maelle)
    page.goto("/what-matters/values/")
    page.get_by_role("button", name="Commencer").click()
    assert _foot_of_next(page) <= _top_of_bar(page)  # a set and its next step, without scrolling
    page.locator(MOST).first.check()
    page.locator(LEAST).first.check()
    page.get_by_role("button", name="Suivante").click()
    expect(page.get_by_text("La même condition ne peut pas compter le plus et le moins.")).to_be_visible()
    page.locator(LEAST).last.check()
    page.get_by_role("button", name="Suivante").click()
    expect(page.get_by_role("img", name="Séries faites\N{NO-BREAK SPACE}: 1 sur 20")).to_be_visible()
    page.goto("/what-matters/interests/")
    page.get_by_role("button", name="Commencer").click()
    page.get_by_role("group").first.get_by_label("Beaucoup").check()
    page.get_by_role("button", name="Suivante").click()
    expect(page.get_by_role("img", name="Page 2 sur 6")).to_be_visible()
    page.goto("/what-matters/skills/one/?skill=calm")
    page.get_by_label("Racontez une fois").fill("La nuit de l’inondation")
    page.get_by_label("Je l’ai fait par moi-même, plus d’une fois").check()
    page.get_by_role("button", name="Garder").click()
    expect(page.get_by_text("La nuit de l’inondation")).to_be_visible()
    assert (Liking.objects.get().how_much, SkillRating.objects.get().level) == (5, 3)


def _is_one_tab_before_the_choices(page: Page) -> None:
    expect(page.locator("#choose")).to_be_focused()
    page.keyboard.press("Tab")
    expect(page.locator(MOST).first).to_be_focused()


def _foot_of_next(page: Page) -> float:
    box = page.get_by_role("button", name="Suivante").bounding_box()
    assert box
    return box["y"] + box["height"]


def _top_of_bar(page: Page) -> float:
    box = page.get_by_role("navigation", name="Principal").bounding_box()
    assert box
    return box["y"]
