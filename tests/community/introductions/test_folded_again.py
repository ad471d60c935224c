"""What a search reads of those who said yes before folding kept the letters of Korean and Japanese apart."""

import unicodedata
from datetime import datetime
from importlib import import_module

import pytest
from django.apps import apps

from curbside.community.introductions.actions.consents import let_be_found
from curbside.community.introductions.models import Findable
from curbside.foundation.accounts.models import Centre, User
from tests.community.introductions.conftest import NewMember

fold_again = import_module("curbside.community.introductions.migrations.0002_fold_again").fold_again


def folded_before(text: str) -> str:
    parts = unicodedata.normalize("NFKD", text.casefold())
    return "".join(part for part in parts if not unicodedata.combining(part))


@pytest.mark.parametrize(("called", "headline"), [("김민수", "내과 의사"), ("ながた ゆうじ", "がん センター")])
def test_it_is_as_if_they_had_said_it_anew(
    new_member: NewMember, centre: Centre, now: datetime, called: str, headline: str
) -> None:
    member = new_member("Amira Haddad")
    User.objects.filter(pk=member.pk).update(name=called)
    member.refresh_from_db()
    row = let_be_found(member, centre, headline=headline, actor=member, now=now)
    right = Findable.objects.get().words
    Findable.objects.update(words=folded_before(f"{called} {headline}") + right.removeprefix(f"{called} {headline}"))
    before = Findable.objects.get().words
    fold_again(apps, None)
    assert before != Findable.objects.get(pk=row.pk).words == right
    fold_again(apps, None)
    assert Findable.objects.get().words == right


def test_a_name_changed_since_is_left_for_the_daily_learning(
    new_member: NewMember, centre: Centre, now: datetime
) -> None:
    member = new_member("Amira Haddad")
    let_be_found(member, centre, headline="Nurse", actor=member, now=now)
    User.objects.update(name="김민수")
    fold_again(apps, None)
    assert Findable.objects.get().words == "amira haddad nurse"
