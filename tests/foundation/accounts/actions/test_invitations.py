"""Inviting, taking back, saying yes; joining by an address; leaving."""

from datetime import datetime, timedelta

import pytest
from allauth.account.models import EmailAddress
from django.core.management import CommandError, call_command
from django.test import Client

from curbside.foundation.accounts.actions import invitations, memberships
from curbside.foundation.accounts.models import Centre, Domain, Invitation, Membership, Role, User
from curbside.foundation.accounts.queries import centres_open_to
from curbside.foundation.accounts.rules import LastCoordinator, NotInDomain, NotTheirs, NoVerifiedAddress
from curbside.foundation.audit.models import Entry
from curbside.foundation.consent.actions.opt_outs import opt_out
from curbside.foundation.mail.actions.outbox import OptedOut
from curbside.foundation.mail.models import Letter, LetterState, Link, Purpose


@pytest.fixture
def invitation(centre: Centre, josee: User, now: datetime) -> Invitation:
    return invitations.invite(centre, email="Noor@x.example", role=Role.HOST, actor=josee, now=now)


def test_the_letter_is_signed_by_who_invites_and_can_be_stopped(invitation: Invitation) -> None:
    letter = Letter.objects.get()
    assert letter.to_address == "noor@x.example"
    assert "Josée Lamontagne" in letter.text
    assert "/r/stop/" in letter.stop_url


def test_the_letter_holds_the_link(invitation: Invitation) -> None:
    assert Link.objects.get(purpose=Purpose.INVITATION).url in Letter.objects.get().text


def test_the_link_works_for_fourteen_days(invitation: Invitation, now: datetime) -> None:
    assert Link.objects.get(purpose=Purpose.INVITATION).expires_at == now + timedelta(days=14)


def test_inviting_twice_writes_one_letter(invitation: Invitation, josee: User, now: datetime) -> None:
    invitations.invite(invitation.centre, email="noor@x.example", role=Role.HOST, actor=josee, now=now)
    assert (Invitation.objects.count(), Letter.objects.count()) == (1, 1)


def test_an_ended_invitation_is_renewed_with_a_new_letter(invitation: Invitation, josee: User, now: datetime) -> None:
    later = now + timedelta(days=20)
    again = invitations.invite(invitation.centre, email="noor@x.example", role=Role.HOST, actor=josee, now=later)
    assert again.is_open(later)
    assert Letter.objects.count() == 2


def test_who_asked_not_to_be_asked_is_not(centre: Centre, josee: User, now: datetime) -> None:
    opt_out("noor@x.example", now=now)
    with pytest.raises(OptedOut):
        invitations.invite(centre, email="noor@x.example", role=Role.HOST, actor=josee, now=now)
    assert not Invitation.objects.exists()


def test_taking_back_ends_the_link_and_drops_the_letter(invitation: Invitation, josee: User, now: datetime) -> None:
    invitations.revoke(invitation, actor=josee, now=now)
    assert not Link.objects.get(purpose=Purpose.INVITATION).is_open(now)
    assert Letter.objects.get().state == LetterState.DROPPED


def test_yes_makes_the_membership(invitation: Invitation, known: User, now: datetime) -> None:
    membership = invitations.accept(invitation, actor=known, now=now)
    assert membership is not None
    assert (membership.user, membership.role) == (known, Role.HOST)


def test_yes_twice_is_one_membership(invitation: Invitation, known: User, now: datetime) -> None:
    first = invitations.accept(invitation, actor=known, now=now)
    assert invitations.accept(invitation, actor=known, now=now) == first
    assert Membership.objects.filter(user=known, role=Role.HOST).count() == 1


def test_only_one_person_can_say_yes(invitation: Invitation, known: User, tomas: User, now: datetime) -> None:
    EmailAddress.objects.create(user=tomas, email=tomas.email, verified=True, primary=True)
    invitations.accept(invitation, actor=known, now=now)
    assert invitations.accept(invitation, actor=tomas, now=now) is None


def test_yes_after_the_end_is_no_membership(invitation: Invitation, known: User, now: datetime) -> None:
    assert invitations.accept(invitation, actor=known, now=now + timedelta(days=15)) is None


def test_yes_needs_an_address_shown_to_be_ones_own(invitation: Invitation, tomas: User, now: datetime) -> None:
    with pytest.raises(NoVerifiedAddress):
        invitations.accept(invitation, actor=tomas, now=now)


def test_each_step_is_written_down(invitation: Invitation, known: User, now: datetime) -> None:
    invitations.accept(invitation, actor=known, now=now)
    assert list(Entry.objects.order_by("pk").values_list("verb", flat=True)) == ["invite", "accept", "join"]


@pytest.fixture
def open_house(db: None, now: datetime) -> Centre:
    """A centre open to Maëlle's address."""
    house = Centre.objects.create(name="Open House")
    Domain.objects.create(centre=house, name="rideau.example")
    return house


def test_a_verified_address_in_the_domain_opens_a_centre(open_house: Centre, known: User, now: datetime) -> None:
    assert memberships.join_by_domain(open_house, actor=known, now=now).role == Role.STUDENT


def test_an_unverified_address_opens_nothing(open_house: Centre, tomas: User, now: datetime) -> None:
    with pytest.raises(NotInDomain):
        memberships.join_by_domain(open_house, actor=tomas, now=now)


def test_a_domain_that_only_ends_alike_opens_nothing(known: User) -> None:
    lookalike = Centre.objects.create(name="Lookalike")
    Domain.objects.create(centre=lookalike, name="deau.example")
    assert lookalike not in centres_open_to(known)


def test_leaving_ends_the_membership_once(maelle: User, now: datetime) -> None:
    membership = Membership.objects.get(user=maelle)
    memberships.end_membership(membership, actor=maelle, now=now)
    memberships.end_membership(membership, actor=maelle, now=now)
    assert Entry.objects.filter(verb="end").count() == 1


def test_a_classmate_cannot_end_it(maelle: User, tomas: User, now: datetime) -> None:
    with pytest.raises(NotTheirs):
        memberships.end_membership(Membership.objects.get(user=maelle), actor=tomas, now=now)


def test_the_last_coordinator_stays(josee: User, now: datetime) -> None:
    with pytest.raises(LastCoordinator):
        memberships.end_membership(Membership.objects.get(user=josee), actor=josee, now=now)


def test_an_ending_can_be_undone(maelle: User, josee: User, now: datetime) -> None:
    membership = Membership.objects.get(user=maelle)
    memberships.end_membership(membership, actor=josee, now=now)
    memberships.bring_back_membership(membership, actor=josee, now=now)
    assert Membership.objects.current().filter(user=maelle).count() == 1


def test_the_command_makes_the_centre_and_writes_to_its_coordinator(db: None) -> None:
    call_command("create_centre", "Northern", coordinator="ada@x.example", domain=["X.example"], language="fr")
    assert Centre.objects.get().domains.get().name == "x.example"
    assert Letter.objects.get().language == "fr"


def test_the_command_repeated_makes_nothing_new(db: None) -> None:
    for _ in range(2):
        call_command("create_centre", "Northern", coordinator="ada@x.example")
    assert (Centre.objects.count(), Letter.objects.count()) == (1, 1)


def test_the_command_refuses_what_is_no_address(db: None) -> None:
    with pytest.raises(CommandError):
        call_command("create_centre", "Northern", coordinator="ada")
    assert not Centre.objects.exists()


def test_a_member_whose_membership_was_ended_cannot_let_themselves_in_again(
    maelle: User, josee: User, as_maelle: Client, now: datetime
) -> None:
    membership = Membership.objects.get(user=maelle)
    memberships.end_membership(membership, actor=josee, now=now)
    membership.refresh_from_db()
    with pytest.raises(NotTheirs):
        memberships.bring_back_membership(membership, actor=maelle, now=now)
    assert as_maelle.post(f"/yours/memberships/{membership.pk}/return/").status_code == 404
    assert not Membership.objects.current().filter(user=maelle).exists()


def test_who_left_may_come_back_for_a_day(maelle: User, now: datetime) -> None:
    membership = Membership.objects.get(user=maelle)
    memberships.end_membership(membership, actor=maelle, now=now)
    membership.refresh_from_db()
    with pytest.raises(NotTheirs):
        memberships.bring_back_membership(membership, actor=maelle, now=now + timedelta(days=1))
    memberships.bring_back_membership(membership, actor=maelle, now=now + timedelta(hours=23))
    assert Membership.objects.current().filter(user=maelle).count() == 1
