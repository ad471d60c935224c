"""Who pressed a button after their sign-in had ended comes back to the page it stood on."""

import pytest
from django.test import Client
from django.urls import reverse

PRESSED = "/imports/pasted/"


def where_to(client: Client, referer: str | None) -> str:
    headers = {"referer": referer} if referer else {}
    return str(client.post(PRESSED, {"lines": "Amira"}, headers=headers)["Location"])


def test_a_button_leads_back_to_its_page(db: None, client: Client) -> None:
    sign_in = reverse("account_login")
    assert where_to(client, "http://testserver/imports/?page=2") == f"{sign_in}?next=%2Fimports%2F%3Fpage%3D2"


@pytest.mark.parametrize("referer", [None, "https://evil.example/", "javascript:alert(1)", "//evil.example/x"])
def test_without_a_page_of_ours_it_leads_to_today(db: None, client: Client, referer: str | None) -> None:
    assert where_to(client, referer) == f"{reverse('account_login')}?next=%2Ftoday%2F"


def test_a_page_that_is_only_looked_at_is_come_back_to_itself(db: None, client: Client) -> None:
    assert client.get("/people/")["Location"].endswith("?next=/people/")
