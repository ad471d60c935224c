"""The shape of the house: its own lint, templates beside views, an admin without people, one line for each act."""

import importlib
from datetime import timedelta
from pathlib import Path
from typing import Any, Final

from django.apps import apps
from django.contrib import admin
from django.test import Client
from django.urls import URLPattern, URLResolver, get_resolver
from django.utils import timezone

from curbside.foundation.accounts.models import User
from curbside.foundation.audit.models import Entry
from curbside.interfaces.yours.actions.erasures import erase_account
from curbside.interfaces.yours.portable import LEFT_OUT, PORTABLE
from curbside.student.meetings.models import CheckIn, MeetingPlan, TrustedContact, TrustState
from curbside.student.outreach.models import Approach
from tests.house.cast import ANONYMOUS, COORDINATOR, MARK, OWNER, PASSWORD, Cast
from tests.house.page_forms import forms_of
from tools.check_house import findings

ROOT: Final = Path(__file__).resolve().parent.parent.parent
CODE: Final = ROOT / "curbside"
# Templates that no view module of the same name renders, each with its reason.
BELONGS_ELSEWHERE: Final[dict[str, str]] = {
    "people/contact/remove.html": "a removed person, shown by contact.show",
    "reflection/thank_you/show.html": "thanks that went out, shown by thank_you.edit",
    "replies/answer.html": "the steps of one answer, all shown by answer.show",
    "replies/answer_shown.html": "the steps of one answer, all shown by answer.show",
    "replies/answered.html": "the steps of one answer, all shown by answer.show",
    "replies/ended.html": "the one page of every ended link",
    "replies/invitation.html": "one page, shown by invitation.show",
    "replies/meeting.html": "one page, shown by meeting.show",
    "replies/stop.html": "one page, shown by stop.show",
    "yours/erasure/done.html": "what erasure.new says at the end",
}
# Apps whose templates replace a library's, or frame every page.
FRAMES: Final = {"accounts", "kit"}


def test_the_house_is_in_order() -> None:
    found = [f"{path.relative_to(ROOT)}:{line}: {what}" for path, line, what in findings()]
    assert not found, "\n".join(found)


def rooms() -> list[Path]:
    return sorted(path.parent for path in CODE.glob("*/*/templates") if path.parent.name not in FRAMES)


def test_templates_stand_where_their_views_do() -> None:
    strays = []
    for room in rooms():
        for path in (room / "templates").rglob("*.html"):
            name = str(path.relative_to(room / "templates"))
            parts = name.split("/")
            is_partial = path.name.startswith("_")
            has_view = len(parts) == 3 and parts[0] == room.name and (room / "views" / f"{parts[1]}.py").exists()
            if not is_partial and has_view:
                module = importlib.import_module(".".join((*room.relative_to(ROOT).parts, "views", parts[1])))
                has_view = hasattr(module, path.stem)
            if not is_partial and not has_view and name not in BELONGS_ELSEWHERE:
                strays.append(f"{name}: no view {room.name}.views.{'.'.join(parts[1:])[: -len('.html')]}")
    assert not strays, "\n".join(strays)


def test_every_reason_for_a_stray_template_is_still_needed() -> None:
    there = {
        str(path.relative_to(room / "templates")) for room in rooms() for path in room.rglob("templates/**/*.html")
    }
    assert BELONGS_ELSEWHERE.keys() <= there


def test_every_view_has_a_route() -> None:
    served: set[tuple[str, str]] = set()

    def walk(resolver: URLResolver) -> None:
        for entry in resolver.url_patterns:
            if isinstance(entry, URLResolver):
                walk(entry)
            elif isinstance(entry, URLPattern):
                served.add((entry.callback.__module__, entry.callback.__name__))

    walk(get_resolver())
    written = {
        (name, verb)
        for path in CODE.glob("*/*/views/*.py")
        for name in [".".join(path.relative_to(ROOT).with_suffix("").parts)]
        for verb in ("index", "show", "new", "edit", "remove")
        if callable(getattr(importlib.import_module(name), verb, None))
    }
    assert written - served == set()


def test_the_admin_registers_no_private_model() -> None:
    private = {model._meta.label for model in PORTABLE} | LEFT_OUT.keys() | {"accounts.User", "consent.OptOut"}
    shown = {model._meta.label for model in apps.get_models() if admin.site.is_registered(model)}
    assert shown
    assert not shown & private


# One line a deed, and no text in it


def post_form(browser: Client, path: str, **values: Any) -> None:
    """Post the one form of a page as it stands, with these values changed."""
    form = next(f for f in forms_of(browser.get(path).content.decode(), path=path) if f.action == path)
    assert browser.post(path, form.values | values).status_code == 302, path


def entries() -> list[tuple[str, str]]:
    return list(Entry.objects.order_by("pk").values_list("verb", "subject_type"))


def one_more(before: list[tuple[str, str]], *, deed: str) -> None:
    new = entries()[len(before) :]
    assert len(new) == 1, f"{deed} wrote {new or 'nothing'}"
    rows = str(list(Entry.objects.values()))
    for secret in (MARK, "@", PASSWORD, "zqtoken"):
        assert secret not in rows, f"{deed} wrote a text into the record"


def test_signing_in_is_recorded_once(cast: Cast) -> None:
    before = entries()
    address = cast.owner.emailaddress_set.create(email=cast.owner.email, verified=True, primary=True)  # type: ignore[attr-defined] # the sign-in library's
    answer = cast.browser(ANONYMOUS).post("/sign-in/login/", {"login": address.email, "password": PASSWORD})
    assert answer.status_code == 302
    one_more(before, deed="signing in")


def test_an_export_is_recorded_once(cast: Cast) -> None:
    before = entries()
    cast.browser(OWNER).post("/yours/export/")
    one_more(before, deed="an export")


def test_sharing_a_plan_is_recorded_once(cast: Cast) -> None:
    before = entries()
    plan, trusted = cast.rows[MeetingPlan], cast.rows[TrustedContact]
    assert trusted.state == TrustState.AGREED
    post_form(cast.browser(OWNER), f"/meetings/{plan.meeting_id}/plan/{trusted.pk}/")
    one_more(before, deed="sharing a plan")


def test_a_call_for_help_is_recorded_once(cast: Cast) -> None:
    before = entries()
    browser = cast.browser(OWNER)
    for _press in range(2):
        browser.post(f"/meetings/{cast.rows[CheckIn].meeting_id}/help/")
    one_more(before, deed="a call for help")


def test_letting_an_ask_go_is_recorded_once(cast: Cast) -> None:
    Approach.objects.visible_to(cast.owner).update(state="sent", answered_at=None)
    before = entries()
    browser = cast.browser(OWNER)
    for _press in range(2):
        browser.post(f"/approaches/{cast.rows[Approach].pk}/closing/")
    one_more(before, deed="letting an ask go")


def test_an_invitation_is_recorded_once(cast: Cast) -> None:
    before = entries()
    post_form(cast.browser(COORDINATOR), "/office/invitations/", emails="someone@rideau.example", role="student")
    one_more(before, deed="an invitation")


def test_an_erasure_is_recorded_once(cast: Cast) -> None:
    # What lies ahead is called off first, and that is recorded too; this one has nothing ahead.
    nobody: User = cast.users["host"]
    before = entries()
    erase_account(nobody, now=timezone.now() + timedelta(seconds=1))
    one_more(before, deed="an erasure")


def test_the_record_has_no_room_for_a_text() -> None:
    longest = {field.name: getattr(field, "max_length", None) or 0 for field in Entry._meta.fields}
    assert max(longest.values()) <= 60
    assert all(field.get_internal_type() != "TextField" for field in Entry._meta.fields)
