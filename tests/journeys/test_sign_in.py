"""Signing up, signing in, and proving it is you, in a real browser."""

from playwright.sync_api import Page, expect

from curbside.foundation.accounts.models import User
from tests.journeys.conftest import Axe, Guard, VisitAs


def test_a_signed_in_person_is_known(page: Page, visit_as: VisitAs, axe: Axe, guard: Guard, maelle: User) -> None:
    guard.expect("404")
    visit_as(maelle)
    page.goto("/there-is-no-such-page/")
    expect(page.get_by_text("Maëlle Okafor-Roy, your account")).to_be_attached()
    axe(page)
