"""The link by which a host says whether their path may be counted."""

import re
from datetime import datetime

import pytest
import time_machine
from django.apps import apps
from django.test import Client

from curbside.community.stories.actions.stories import take_back_story
from curbside.community.stories.models import Story
from curbside.foundation.accounts.models import User
from tests.community.stories.conftest import (  # noqa: F401 - fixtures of the room whose link this is
    link_of,
    noted,
    offered,
    reflect,
)


@pytest.fixture(autouse=True)
def clock(now: datetime) -> object:
    with time_machine.travel(now, tick=False):
        yield


def address(story: Story) -> str:
    return f"/r/story/{link_of(story).token}/"


def seen(client: Client, story: Story) -> str:
    found = re.search(r'name="seen" value="(\w+)"', client.get(address(story)).content.decode())
    assert found
    return found[1]


def say(client: Client, story: Story, answer: str) -> Story:
    client.post(address(story), {"answer": answer, "seen": seen(client, story)})
    return Story.objects.get(pk=story.pk)


def test_a_scanner_changes_nothing(client: Client, offered: Story) -> None:  # noqa: F811
    def everything() -> list[object]:
        return [list(model._default_manager.order_by("pk").values()) for model in apps.get_models()]

    before = everything()
    for method in ("get", "head", "options"):
        getattr(client, method)(f"{address(offered)}?answer=yes&seen=x")
    assert everything() == before


def test_it_shows_exactly_what_would_be_counted_and_quoted(client: Client, offered: Story) -> None:  # noqa: F811
    page = client.get(address(offered)).content.decode()
    for words in ("no, they had not", "Changes of mind: 2", "chance, then a person", "a nurse", "I had a nice folder."):
        assert words in page
    assert "Osei" not in page.split("<main")[1].split("</h1>")[1]


def test_yes_and_no_and_yes_again_by_the_same_link(client: Client, offered: Story) -> None:  # noqa: F811
    assert say(client, offered, "yes").host_quote_yes_at is None
    assert Story.objects.standing().exists()
    assert say(client, offered, "both").host_quote_yes_at is not None
    assert say(client, offered, "no").host_quote_yes_at is None
    assert not Story.objects.standing().exists()
    say(client, offered, "yes")
    assert Story.objects.standing().exists()


def test_a_yes_taken_back_is_not_called_a_no(client: Client, offered: Story) -> None:  # noqa: F811
    say(client, offered, "no")
    assert "You said no." in client.get(address(offered)).content.decode()
    say(client, offered, "yes")
    say(client, offered, "no")
    page = client.get(address(offered)).content.decode()
    assert "You took your yes back." in page
    assert "You said no." not in page


def test_a_yes_to_what_was_not_shown_is_no_yes(client: Client, offered: Story) -> None:  # noqa: F811
    page = client.post(address(offered), {"answer": "yes", "seen": "0" * 64}).content.decode()
    assert "nothing was answered" in page
    assert not Story.objects.standing().exists()


def test_a_no_needs_no_page_to_have_been_seen(client: Client, offered: Story) -> None:  # noqa: F811
    client.post(address(offered), {"answer": "no"})
    assert Story.objects.get(pk=offered.pk).host_no_at


def test_once_the_student_took_it_back_the_link_has_ended(
    client: Client,
    offered: Story,  # noqa: F811
    maelle: User,
    now: datetime,
) -> None:
    take_back_story(offered, actor=maelle, now=now)
    assert client.get(address(offered)).status_code == 410
    assert client.post(address(offered), {"answer": "yes"}).status_code == 410


def test_it_is_in_the_hosts_language(client: Client, offered: Story) -> None:  # noqa: F811
    contact = offered.reflection.meeting.conversation.contact
    contact.language = "fr"
    contact.save()
    assert "Exactement ce qui serait compté" in client.get(address(offered)).content.decode()
    client.post("/i18n/setlang/", {"language": "en"})
    assert "Exactly what would be counted" in client.get(address(offered)).content.decode()
