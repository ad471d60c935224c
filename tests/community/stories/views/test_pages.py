"""The pages of the room, as members, coordinators and strangers have them."""

import re
from collections.abc import Callable
from datetime import datetime, timedelta
from io import BytesIO
from typing import Any

import PIL.Image
import pytest
from django.contrib.auth.models import AnonymousUser
from django.test import Client

from curbside.community.stories.actions.batches import count_stories
from curbside.community.stories.actions.stories import take_back_story
from curbside.community.stories.models import PublicPage, Story
from curbside.community.stories.rules import contact_of
from curbside.foundation.accounts.models import Centre, Membership, User
from curbside.foundation.mail.models import Letter
from tests.community.stories.conftest import Reflect, Tell

pytestmark = pytest.mark.slow

HERE = "/nobody-had-it-figured-out/"
Queries = Callable[[int], Any]


def counted(tell: Tell, centre: Centre, now: datetime, *, each: int = 5) -> list[Story]:
    stories = [tell(planned="yes") for _ in range(each)] + [tell("chance", changes=1) for _ in range(each)]
    count_stories(centre, actor=None, now=now)
    return stories


def test_before_five_stories_it_shows_examples_and_says_so(as_maelle: Client, tell: Tell) -> None:
    for _ in range(4):
        tell("door")
    page = as_maelle.get(HERE).content.decode()
    assert "These paths are invented." in page
    assert "41 people told students" in page
    assert "21 of 41 stories are drawn" in page
    assert f'href="{HERE}paths/"' in page.partition('id="threads"')[0], "one's own paths at the top"


def test_the_examples_go_with_the_first_batch(as_maelle: Client, tell: Tell, centre: Centre, now: datetime) -> None:
    counted(tell, centre, now)
    page = as_maelle.get(HERE).content.decode()
    assert "invented" not in page.casefold()
    assert "10 people told students" in page
    assert "5 of 10 had planned from the start" in page


def test_a_page_whose_paths_cannot_be_drawn_says_why(
    as_maelle: Client, tell: Tell, centre: Centre, now: datetime
) -> None:
    for turns in [["chance"]] * 7 + [["person", "door"]] * 7 + [["door"]] * 2:
        tell(*turns)
    count_stories(centre, actor=None, now=now)
    page = as_maelle.get(HERE).content.decode()
    assert 'id="threads"' not in page
    assert "No path is drawn now" in page
    title_and_lines = PIL.Image.open(BytesIO(as_maelle.get(f"{HERE}picture.png?centre={centre.pk}").content))
    assert len(title_and_lines.convert("L").crop((690, 64, 1140, 480)).getcolors(256) or []) > 1, "half of it is empty"


def test_one_path_alone_never_bends_so_a_turn_is_told_by_its_mark(
    as_maelle: Client, tell: Tell, centre: Centre, now: datetime
) -> None:
    for turns in [["chance"]] * 9 + [["chance", "person"]] * 3 + [["chance", "door"]] * 2 + [["door"]] * 5:
        tell(*turns)
    count_stories(centre, actor=None, now=now)
    page = as_maelle.get(HERE).content.decode()
    assert 'id="threads"' in page
    assert "A line without a mark is a way without a turn" in page
    assert "straight line" not in page


def test_a_step_that_was_planned_is_not_named_like_a_plan_from_the_start(
    as_maelle: Client, tell: Tell, centre: Centre, now: datetime
) -> None:
    for turn, planned in [("chance", "no")] * 7 + [("planned", "yes")] * 7:
        tell(turn, planned=planned)
    count_stories(centre, actor=None, now=now)
    page = as_maelle.get(HERE).content.decode()
    assert "Had planned it from the start" in page
    assert "a planned step, or no turn at all" in page
    assert "t was planned" not in page


def test_a_page_that_lost_its_batch_goes_back_to_no_examples(
    as_maelle: Client, tell: Tell, centre: Centre, now: datetime
) -> None:
    story = counted(tell, centre, now)[0]
    take_back_story(story, actor=story.student, now=now)
    page = as_maelle.get(HERE).content.decode()
    assert "invented" not in page.casefold()
    assert "its whole batch with it" in page


def test_it_asks_as_often_for_ten_stories_as_for_twenty(
    as_maelle: Client, tell: Tell, centre: Centre, now: datetime, django_assert_num_queries: Queries
) -> None:
    counted(tell, centre, now)
    with django_assert_num_queries(7):
        as_maelle.get(HERE)
    for _ in range(10):
        tell("person", quote="Something else than I had thought.")
    count_stories(centre, actor=None, now=now + timedelta(days=1))
    with django_assert_num_queries(7):
        as_maelle.get(HERE)


@pytest.mark.parametrize("language", ["en", "fr"])
def test_the_picture_is_a_picture_of_the_right_size(as_maelle: Client, language: str) -> None:
    answer = as_maelle.get(f"{HERE}picture.png?language={language}")
    assert answer.headers["Content-Type"] == "image/png"
    assert answer.headers["Cache-Control"] == "no-store, private"
    assert answer.content[16:24] == (1200).to_bytes(4, "big") + (630).to_bytes(4, "big")


def test_whoever_has_the_public_address_sees_it_until_it_is_closed(
    josee: User, centre: Centre, tell: Tell, now: datetime
) -> None:
    counted(tell, centre, now)
    office, anybody = Client(), Client()
    office.force_login(josee)
    office.post(f"{HERE}centres/{centre.pk}/")
    address = f"{HERE}shared/{PublicPage.objects.get().pk}/"
    answer = anybody.get(address)
    assert "10 people told students" in answer.content.decode()
    assert answer.headers["X-Robots-Tag"] == "noindex"
    assert anybody.get(f"{address}picture.png").status_code == 200
    office.post(f"{address}removal/")
    assert (anybody.get(address).status_code, anybody.get(f"{address}picture.png").status_code) == (404, 404)


def test_a_student_neither_opens_nor_closes_the_public_address(
    as_maelle: Client, centre: Centre, now: datetime
) -> None:
    there = PublicPage.objects.create(centre=centre, opened_at=now)
    assert as_maelle.post(f"{HERE}centres/{centre.pk}/").status_code == 403
    assert as_maelle.post(f"{HERE}shared/{there.pk}/removal/").status_code == 403
    assert PublicPage.objects.open().exists()


def test_a_coordinator_counts_by_the_same_rules(josee: User, centre: Centre, tell: Tell) -> None:
    office = Client()
    office.force_login(josee)
    for _ in range(4):
        tell("chance")
    batch = f"{HERE}centres/{centre.pk}/batch/"
    said = office.post(batch, follow=True).content.decode()
    tell("chance")
    assert "Rien à ajouter" in said
    assert "Il y a un nouveau lot" in office.post(batch, follow=True).content.decode()


def test_from_a_finished_reflection_to_the_letter(
    as_maelle: Client, maelle: User, noted: Story, reflect: Reflect, now: datetime
) -> None:
    reflection = reflect(maelle, "Dr. Gagnon", "door", "chance", email="gagnon@hospital.example")
    assert "Dr. Gagnon" in as_maelle.get(f"{HERE}paths/").content.decode()
    facts = {"planned": "no", "changes": "3", "turns": ["0", "1"], "main": "1", "through": "friend"}
    facts |= {"quote": "Then the rota had a gap.", "centre": str(noted.centre_id)}
    path = as_maelle.post(f"{HERE}paths/new/{reflection.pk}/", facts).headers["Location"]
    page = as_maelle.get(path)
    assert Letter.objects.count() == 0
    letter = page.context["shown"]
    as_maelle.post(f"{path}offering/", {"seen": letter.seen})
    sent = Letter.objects.get(kind="stories.ask")
    assert re.sub(r"/r/(story|stop)/[^/]+/", r"/r/\1/…/", sent.text) == letter.letter.text
    story = Story.objects.get(reflection=reflection)
    assert (story.turns, story.main, story.through, story.changes) == (["door", "chance"], 1, "friend", 3)
    assert "No answer yet" in as_maelle.get(path).content.decode()


def test_what_changed_since_it_was_shown_is_not_sent(as_maelle: Client, noted: Story) -> None:
    answer = as_maelle.post(f"{HERE}paths/{noted.pk}/offering/", {"seen": "0" * 64}, follow=True)
    assert "nothing was sent" in answer.content.decode()
    assert Letter.objects.count() == 0


def test_without_an_address_it_says_so_before_anything_else(as_maelle: Client, noted: Story) -> None:
    contact_of(noted).addresses.all().delete()
    page = as_maelle.get(f"{HERE}paths/{noted.pk}/").content.decode()
    assert page.index("There is no e-mail address") < page.index("Planned from the start")
    assert "<summary>What " in page
    assert "would get</summary>" in page
    assert f'href="/people/{contact_of(noted).pk}/edit/#id_emails"' in page


def test_a_turn_is_named_as_french_spaces_a_colon(as_maelle: Client, maelle: User, reflect: Reflect) -> None:
    User.objects.filter(pk=maelle.pk).update(language="fr")
    reflection = reflect(maelle, "Dre Roy", "chance")
    page = as_maelle.get(f"{HERE}paths/new/{reflection.pk}/").content.decode()
    assert "\u00a0: Dre Roy turned" in page


def test_taking_it_back_offers_the_way_back(as_maelle: Client, offered: Story) -> None:
    path = f"{HERE}paths/{offered.pk}/"
    assert "You took it back" in as_maelle.post(f"{path}removal/", follow=True).content.decode()
    assert "No answer yet" in as_maelle.post(f"{path}return/", follow=True).content.decode()


def test_the_page_of_a_story_is_the_same_whether_or_not_it_was_counted(
    as_maelle: Client, maelle: User, tell: Tell, centre: Centre, now: datetime
) -> None:
    """Or a student would learn that another one noted the same host."""
    mine = tell("chance", student=maelle, host="shared@hospital.example")
    before = as_maelle.get(f"{HERE}paths/{mine.pk}/").content.decode()
    counted(tell, centre, now)
    after = as_maelle.get(f"{HERE}paths/{mine.pk}/").content.decode()
    plain = re.compile(r'(nonce|name="csrfmiddlewaretoken" value)="[^"]*"')
    assert plain.sub("", before) == plain.sub("", after)


def test_what_maelle_noted_is_none_of_tomas(as_tomas: Client, noted: Story) -> None:
    path = f"{HERE}paths/{noted.pk}/"
    assert as_tomas.get(path).status_code == 404
    assert [as_tomas.post(f"{path}{verb}/").status_code for verb in ("offering", "removal", "return")] == [404] * 3
    assert as_tomas.get(f"{HERE}paths/new/{noted.reflection_id}/").status_code == 404
    assert "Dr. Osei" not in as_tomas.get(f"{HERE}paths/").content.decode()


def test_nobody_reaches_rows_without_signing_in(noted: Story) -> None:
    assert not Story.objects.visible_to(AnonymousUser()).exists()


def test_tables_that_stand_are_shown_when_the_number_of_stories_left(
    as_maelle: Client, maelle: User, tell: Tell, centre: Centre, now: datetime
) -> None:
    """The third of one student is in the number and in no table; when it goes, only the number goes."""
    for turn in ("chance", "door"):
        tell(turn, student=maelle)
    third = tell("chance", student=maelle)
    counted(tell, centre, now)
    take_back_story(third, actor=maelle, now=now)
    page = as_maelle.get(HERE).content.decode()
    assert "its whole batch with it" in page
    assert "had planned from the start what they do today" in page
    assert "not yet five" not in page


def test_a_path_from_another_installation_says_that_it_is_counted_nowhere(
    as_maelle: Client, offered: Story, now: datetime
) -> None:
    Story.objects.update(centre=None, host_yes_at=now)
    page = as_maelle.get(f"{HERE}paths/{offered.pk}/").content.decode()
    assert "belongs to no centre here" in page
    assert "They said yes" not in page


def test_a_stranger_gets_no_session_and_nothing_that_stays(centre: Centre, now: datetime) -> None:
    """Closed is closed at once: no cache keeps the page or its picture."""
    address = f"{HERE}shared/{PublicPage.objects.create(centre=centre, opened_at=now).pk}/"
    for path in (address, f"{address}picture.png"):
        answer = Client().get(path)
        assert (answer.status_code, "sessionid" in answer.cookies) == (200, False)
        assert answer.headers["Cache-Control"] == "no-store, private"
        assert "Content-Security-Policy" in answer.headers
        assert "ETag" not in answer.headers


def test_changing_the_facts_begins_with_those_that_are_kept(
    as_maelle: Client, maelle: User, noted: Story, reflect: Reflect
) -> None:
    reflection = reflect(maelle, "Dr. Gagnon", "door", "chance", "person", email="gagnon@hospital.example")
    address = f"{HERE}paths/new/{reflection.pk}/"
    facts = {"planned": "no", "changes": "3", "turns": ["1", "2"], "main": "2", "centre": str(noted.centre_id)}
    as_maelle.post(address, facts)
    form = as_maelle.get(address).context["form"]
    assert (form["turns"].value(), form["main"].value()) == ([1, 2], 2)


def test_the_examples_speak_of_this_centre_only_to_its_members(as_maelle: Client, maelle: User) -> None:
    assert "This centre has not yet five stories" in as_maelle.get(HERE).content.decode()
    Membership.objects.filter(user=maelle).delete()
    page = as_maelle.get(HERE).content.decode()
    assert "You belong to no centre yet" in page
    assert "This centre" not in page
