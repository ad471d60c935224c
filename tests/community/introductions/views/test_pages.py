import re
from datetime import datetime, timedelta
from types import SimpleNamespace

import pytest
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from curbside.community.introductions.actions.consents import let_be_found, take_back
from curbside.community.introductions.models import Acquaintance, Findable, Introduction, IntroductionState, Step
from curbside.foundation.accounts.models import Centre, Membership, Role, User
from curbside.foundation.mail.models import Letter
from curbside.foundation.specialties.models import Specialty
from curbside.student.people.actions.ties import note_tie
from curbside.student.people.models import Contact, HowKnown
from tests.community.introductions.conftest import NewMember, note

pytestmark = pytest.mark.slow

PATHS = "/people/paths/"
CONSENTS = "/people/introductions/"


def plain(page: str) -> str:
    return re.sub(r'(nonce|name="csrfmiddlewaretoken" value)="[^"]*"', r"\1", page)


def test_a_search_shows_the_way_and_why_it_may_be_shown(as_maelle: Client, found: SimpleNamespace) -> None:
    page = as_maelle.get(PATHS, {"q": "rural family doctor"}).text
    assert "Étienne Lachance-Bélanger" in page
    assert "Amira H. knows Samuel Roy, and both said that they may be found." in page
    assert found.samuel.email not in page
    assert "%" not in re.sub(r"<head>.*</head>", "", page, flags=re.DOTALL)


def test_someone_of_the_same_name_among_ones_own_is_pointed_out(
    as_maelle: Client, found: SimpleNamespace, maelle: User, now: datetime
) -> None:
    own = note(maelle, found.belanger.name, "elsewhere@x.example", now)
    page = as_maelle.get(PATHS, {"q": "rural family doctor"}).text
    assert "You have someone of this name among your people:" in page
    assert f'href="/people/{own.pk}/"' in page


def test_someone_of_the_same_name_is_pointed_out_however_it_is_accented(
    as_maelle: Client, found: SimpleNamespace, maelle: User, now: datetime
) -> None:
    note(maelle, "Amélie Tremblay", "amelie@x.example", now)
    own = note(maelle, "ETIENNE Lachance‑Belanger", "elsewhere@x.example", now)
    page = as_maelle.get(PATHS, {"q": "rural family doctor"}).text
    assert f'href="/people/{own.pk}/">ETIENNE Lachance‑Belanger</a>' in page


def test_the_page_is_the_same_byte_for_byte_whoever_is_hidden(
    as_maelle: Client, found: SimpleNamespace, new_member: NewMember, maelle: User, centre: Centre, now: datetime
) -> None:
    searches = ("rural", "surgeon", "")
    before = [plain(as_maelle.get(PATHS, {"q": text}).text) for text in searches]
    for number in range(4):
        hidden = new_member(f"Hidden{number} Rural surgeon")
        note(maelle, f"H{number}", hidden.email, now)
        row = let_be_found(hidden, centre, headline="Rural surgeon", actor=hidden, now=now)
        take_back(row, actor=hidden, now=now)
        Acquaintance.objects.create(source=hidden, target=found.belanger, strength=1.0)
    assert [plain(as_maelle.get(PATHS, {"q": text}).text) for text in searches] == before


def test_the_list_asks_no_more_for_three_than_for_one(
    as_maelle: Client, maelle: User, now: datetime, django_assert_num_queries: object
) -> None:
    for wanted in (1, 3):
        while Introduction.objects.count() < wanted:
            Introduction.objects.create(student=maelle, target_name="X", created_at=now)
        with django_assert_num_queries(4):  # type: ignore[operator] # pytest-django's fixture has no type of its own
            as_maelle.get(PATHS)


def test_without_people_the_page_asks_for_some_first(as_tomas: Client) -> None:
    text = as_tomas.get(PATHS).text
    assert "A way begins with someone you know" in text
    assert 'role="search"' not in text


def test_from_a_way_to_the_letter_that_was_shown(as_maelle: Client, found: SimpleNamespace) -> None:
    token = as_maelle.get(PATHS, {"q": "renfrew"}).context["ways"][0].token
    edit = as_maelle.post(PATHS, {"way": token}).headers["Location"]
    sending = as_maelle.post(edit, {"why": "My uncle works there.", "question": "What kept you?"}).headers["Location"]
    page = as_maelle.get(sending)
    assert "My uncle works there." in page.text
    assert found.belanger.email not in page.text
    as_maelle.post(sending, {"seen": "another letter"})
    assert not Letter.objects.exists()
    as_maelle.post(sending, {"seen": page.context["letter"].seen})
    shown = page.context["letter"].draft
    letter = Letter.objects.get()
    assert (letter.subject, letter.to_address) == (shown.subject, shown.to_address)
    assert re.sub(r"/r/pass-on/[^/]+/", "/r/pass-on/…/", letter.text) == shown.text


def test_without_an_address_one_press_leads_to_where_it_is_added(
    as_maelle: Client, maelle: User, now: datetime
) -> None:
    aunt = Contact.objects.create(student=maelle, name="Aunt Zoé", how_known=HowKnown.RELATIVE, created_at=now)
    wanted = Contact.objects.create(student=maelle, name="Dr. Ann Roy", how_known=HowKnown.NOT_YET, created_at=now)
    note_tie(aunt, wanted, source="hand", actor=maelle, now=now)
    token = as_maelle.get(PATHS, {"q": "ann roy"}).context["ways"][0].token
    edit = as_maelle.post(PATHS, {"way": token}).headers["Location"]
    sending = as_maelle.post(edit, {"why": "She works there.", "question": "What kept you?"}).headers["Location"]
    page = as_maelle.get(sending).text
    assert "There is no e-mail address for Aunt Zoé" in page
    assert f'href="/people/{aunt.pk}/edit/">Add an address</a>' in page


def test_a_job_or_a_reference_is_not_passed_on(as_maelle: Client, found: SimpleNamespace) -> None:
    token = as_maelle.get(PATHS, {"q": "renfrew"}).context["ways"][0].token
    edit = as_maelle.post(PATHS, {"way": token}).headers["Location"]
    for packet in (
        {"why": "Could you give me a reference?", "question": "What kept you?"},
        {"why": "My uncle works there.", "question": "Could you hire me?"},
    ):
        page = as_maelle.post(edit, packet)
        assert "An introduction is for a conversation" in page.text
        assert packet["why"] in page.text


def test_a_way_that_fell_since_begins_nothing(as_maelle: Client, found: SimpleNamespace, now: datetime) -> None:
    token = as_maelle.get(PATHS, {"q": "renfrew"}).context["ways"][0].token
    Findable.objects.filter(user=found.samuel).update(withdrawn_at=now)
    assert as_maelle.post(PATHS, {"way": token}).status_code == 410
    assert not Introduction.objects.exists()


def test_what_is_maelles_is_nothing_to_tomas(as_tomas: Client, sent: Introduction) -> None:
    path = f"{CONSENTS}{sent.pk}/"
    for method, address in (("get", path), ("get", path + "sending/"), ("post", path + "removal/")):
        assert getattr(as_tomas, method)(address).status_code == 404
    assert "Bélanger" not in as_tomas.get(PATHS, {"q": "rural"}).text


def test_the_page_says_not_this_time_from_the_end_on_even_before_the_sweep(
    as_maelle: Client, sent: Introduction
) -> None:
    path = f"{CONSENTS}{sent.pk}/"
    Introduction.objects.update(sent_at=sent.sent_at)
    assert "On its way" in as_maelle.get(path).text
    Introduction.objects.update(sent_at=sent.created_at - timedelta(days=400))
    by_time = plain(as_maelle.get(path).text)
    assert "Not this time" in by_time
    Introduction.objects.update(state=IntroductionState.NOT_THIS_TIME)
    assert plain(as_maelle.get(path).text) == by_time


def test_saying_yes_to_being_found_and_taking_it_back(as_maelle: Client, maelle: User, centre: Centre) -> None:
    assert "No one finds you here now" in as_maelle.get(CONSENTS).text
    as_maelle.post(CONSENTS, {"centre": str(centre.pk), "headline": "Was a nurse", "setting": "rural"})
    row = Findable.objects.standing().get(user=maelle)
    assert (row.centre, row.headline, row.wording) == (centre, "Was a nurse", "2026-11")
    as_maelle.post(f"{CONSENTS}consents/{row.pk}/removal/")
    assert not Findable.objects.standing().exists()
    as_maelle.post(f"{CONSENTS}consents/{row.pk}/return/")
    assert Findable.objects.standing().get(user=maelle).headline == "Was a nurse"


def test_the_page_of_three_centres_asks_no_more_than_that_of_one(
    as_maelle: Client, maelle: User, now: datetime, django_assert_num_queries: object
) -> None:
    Specialty.objects.create(slug="psychiatry-x", name_en="Psychiatry X", name_fr="Psychiatrie X")
    for name in ("", "Far", "Farther"):
        if name:
            far = Centre.objects.create(name=name)
            Membership.objects.create(user=maelle, centre=far, role=Role.STUDENT, since=now)
        if name != "Far":
            with django_assert_num_queries(5):  # type: ignore[operator] # pytest-django's fixture has no type of its own
                page = as_maelle.get(CONSENTS).text
            assert page.count("Psychiatry X") == Centre.objects.count()


def test_a_specialty_that_is_no_more_stays_for_whoever_chose_it(
    as_maelle: Client, maelle: User, centre: Centre, now: datetime
) -> None:
    old = Specialty.objects.create(slug="old-x", name_en="Old X", name_fr="Ancienne X", valid_to="2020")
    said = {"centre": str(centre.pk), "specialty": old.pk}
    as_maelle.post(CONSENTS, said)
    assert not Findable.objects.exists()
    let_be_found(maelle, centre, specialty=old, actor=maelle, now=now)
    as_maelle.post(CONSENTS, {**said, "headline": "Still"})
    assert Findable.objects.standing().get().headline == "Still"


def test_whoever_was_asked_for_lately_is_not_offered_again(
    as_maelle: Client, maelle: User, sent: Introduction, now: datetime
) -> None:
    page = as_maelle.get(PATHS, {"q": "rural family doctor"}).text
    assert "You asked to meet them on 22 November 2026." in page
    assert f'href="{CONSENTS}{sent.pk}/">See how it stands' in page
    assert 'name="way"' not in page
    Introduction.objects.update(sent_at=now - timedelta(days=184))
    assert 'name="way"' in as_maelle.get(PATHS, {"q": "rural family doctor"}).text


def test_ways_ask_no_more_where_three_were_asked_for(
    as_maelle: Client, maelle: User, sent: Introduction, now: datetime
) -> None:
    counts = []
    for wanted in (1, 3):
        while Introduction.objects.count() < wanted:
            other = Introduction.objects.create(
                student=maelle, target_name="X", state=IntroductionState.UNDER_WAY, created_at=now, sent_at=now
            )
            Step.objects.create(introduction=other, position=2, is_target=True, user=sent.steps.get(position=3).user)
        with CaptureQueriesContext(connection) as queries:
            as_maelle.get(PATHS, {"q": "rural family doctor"})
        counts.append(len(queries))
    assert counts[0] == counts[1]


def test_one_cannot_be_found_in_a_centre_one_does_not_belong_to(as_maelle: Client) -> None:
    far = Centre.objects.create(name="Far")
    as_maelle.post(CONSENTS, {"centre": str(far.pk), "headline": "Hello"})
    assert not Findable.objects.exists()


def test_the_consent_of_another_is_not_ones_to_take_back(as_tomas: Client, found: SimpleNamespace) -> None:
    row = Findable.objects.standing().get(user=found.amira)
    assert as_tomas.post(f"{CONSENTS}consents/{row.pk}/removal/").status_code == 404
    assert Findable.objects.standing().filter(pk=row.pk).exists()


def test_a_draft_brought_from_elsewhere_has_nobody_to_be_sent_to(
    as_maelle: Client, maelle: User, now: datetime
) -> None:
    draft = Introduction.objects.create(student=maelle, target_name="É.", through=["A."], created_at=now)
    page = as_maelle.get(f"/people/introductions/{draft.pk}/sending/")
    assert (page.status_code, page.headers["Location"]) == (302, f"/people/introductions/{draft.pk}/edit/")


def test_whoever_has_no_centre_is_told_of_no_button_below(as_maelle: Client, maelle: User) -> None:
    assert "Until you press a button below" in as_maelle.get(CONSENTS).text
    Membership.objects.filter(user=maelle).delete()
    page = as_maelle.get(CONSENTS).text
    assert "You belong to no centre yet" in page
    assert "a button below" not in page
