"""Whom to ask next: why now, the weights and open fields, warming up, the ladder, and how asking felt."""

from datetime import timedelta

from django.core.management import call_command
from django.utils import timezone

from curbside.foundation.specialties.models import Specialty
from curbside.student.outreach.actions.feelings import say_feeling, take_feeling_back
from curbside.student.outreach.actions.warm_ups import begin_warm_up
from curbside.student.outreach.models import Approach, ApproachState, Felt, OpenField, SetAside, WarmUp, WarmUpMessage
from curbside.student.people.actions.ties import note_tie
from curbside.student.people.models import Address, AddressKind, Contact, HowKnown, TieSource, Touch, TouchKind
from tests.house.cast import OWNER, undone
from tests.proof.network_states import LONG_NAME, LONG_PLACE, ONE_WORD, person
from tests.proof.scenes import EMPTY, Stage, days

WHY_NOW, LADDER = "/people/why-now/", "/people/ladder/"


def whom(stage: Stage) -> None:
    """Each part in a world of its own, put back afterwards."""
    for state in (nobody_stands_out, a_full_list, fields_and_weights, warming_up, how_it_felt):
        with undone():
            state(stage)


def nobody_stands_out(stage: Stage) -> None:
    """There are people, but nothing to say of them; then all were asked lately."""
    only = person(stage, "Someone", stage.empty)
    stage.visit("why now", "nothing known", EMPTY, WHY_NOW)
    stage.visit("ladder", "one person", EMPTY, LADDER)
    Touch.objects.create(contact=only, kind=TouchKind.ASKED, at=stage.cast.now)
    for name, place in (("why now", WHY_NOW), ("ladder", LADDER)):
        stage.visit(name, "everyone asked", EMPTY, place)


def a_full_list(stage: Stage) -> None:
    """More than five of every kind, with reasons, gaps, someone set aside and a warm-up that rests."""
    today, field = timezone.localdate(), stage.cast.rows[OpenField].specialty
    long_ago = today - timedelta(days=1_300)
    friends = [
        person(stage, name, how_known=how, last_spoke=long_ago, specialty=field, known_from=LONG_PLACE, title="R4")
        for name, how in zip(
            (LONG_NAME, ONE_WORD, "Three", "Four", "Five", "Six"),
            (HowKnown.FAMILY_DOCTOR, HowKnown.CLASSMATE, *[HowKnown.FRIEND] * 4),
            strict=True,
        )
    ]
    stranger = person(stage, f"{ONE_WORD} stranger", how_known=HowKnown.NOT_YET, specialty=field)
    for one in (stranger, *friends[2:]):
        note_tie(friends[0], one, source=TieSource.HAND, actor=stage.cast.owner, now=stage.cast.now)
    stage.visit("why now", "long names", OWNER, WHY_NOW)
    stage.visit("ladder", "long names", OWNER, LADDER)
    SetAside.objects.create(
        student=stage.cast.owner, contact=friends[1], until=today + timedelta(days=9), at=stage.cast.now
    )
    WarmUp.objects.create(contact=friends[0], started_at=stage.cast.now, paused_at=stage.cast.now)
    for place, name in ((WHY_NOW, "why now"), (LADDER, "ladder")):
        stage.visit(name, "long names set aside", OWNER, place)


def fields_and_weights(stage: Stage) -> None:
    call_command("load_specialties", verbosity=0)
    at = f"{WHY_NOW}fields/"
    stage.visit("open fields", "all of them", OWNER, at)
    stage.visit("open fields", "found", OWNER, f"{at}?q=medicine")
    stage.visit("open fields", "none found", OWNER, f"{at}?q=zebra")
    for field in Specialty.objects.all()[:3]:
        OpenField.objects.get_or_create(
            student=stage.cast.owner, specialty=field, defaults={"marked_at": stage.cast.now}
        )
    stage.visit("open fields", "some marked", OWNER, at)
    OpenField.objects.all().delete()
    stage.visit("why now", "no field marked", OWNER, WHY_NOW)
    stage.visit("weights", "wrong", OWNER, f"{WHY_NOW}weights/", {"peers": "9"})


def warming_up(stage: Stage) -> None:
    """From before the first message to after the last, with a long name and with no address."""
    owner, now = stage.cast.owner, stage.cast.now
    contact = person(stage, LONG_NAME, how_known=HowKnown.FRIEND)
    stage.visit("warm-up new", "long name", OWNER, f"/people/{contact.pk}/warm-up/")
    warm_up = begin_warm_up(contact, actor=owner, now=now)
    at, own = f"/people/warm-ups/{warm_up.pk}/", WarmUp.objects.filter(pk=warm_up.pk)
    messages = WarmUpMessage.objects.filter(warm_up=warm_up)
    first = messages.get(position=1)
    stage.visit("warm-up", "long name, no address", OWNER, at)
    Address.objects.create(contact=contact, kind=AddressKind.EMAIL, value="someone@hospital.example")
    stage.visit("warm-up", "hello", OWNER, at)
    wrong = {"text": "x" * 20_000, "then": "keep"}
    stage.visit("warm-up", "text too long", OWNER, f"/people/warm-ups/messages/{first.pk}/", wrong)
    for position in (1, 2, 3):
        messages.filter(position=position).update(sent_at=now)
        stage.visit("warm-up", f"sent {position}", OWNER, at)
        messages.filter(position=position).update(sent_at=days(now, -6))
        stage.visit("warm-up", f"sent {position} days ago", OWNER, at)
        messages.filter(position=position).update(answered_at=now)
        stage.visit("warm-up", f"answered {position}", OWNER, at)
    stage.visit("contact", "warming up", OWNER, f"/people/{contact.pk}/")
    own.update(paused_at=now)
    stage.visit("warm-up", "rests", OWNER, at)
    own.update(ended_at=now)
    stage.visit("warm-up", "ended", OWNER, at)


def how_it_felt(stage: Stage) -> None:
    """Asked about on the ladder and beside the ask; said; taken back; moved outward and back."""
    owner, now, approach = stage.cast.owner, stage.cast.now, stage.cast.rows[Approach]
    Approach.objects.filter(pk=approach.pk).update(state=ApproachState.SENT, sent_at=days(now, -1), answered_at=None)
    contact = stage.cast.rows[Contact]
    take_feeling_back(contact, actor=owner, now=now)
    Touch.objects.create(contact=contact, kind=TouchKind.ASKED, at=now)
    for name in (LONG_NAME, ONE_WORD):
        Touch.objects.create(contact=person(stage, name), kind=TouchKind.ASKED, at=now)
    stage.visit("ladder", "long names, to feel", OWNER, LADDER)
    stage.visit("ask", "to feel", OWNER, f"/approaches/{approach.pk}/")
    for felt in Felt:
        say_feeling(contact, felt, actor=owner, now=now)
        stage.visit("ask", f"felt {felt}", OWNER, f"/approaches/{approach.pk}/")
        stage.visit("ladder", f"felt {felt}", OWNER, LADDER)
