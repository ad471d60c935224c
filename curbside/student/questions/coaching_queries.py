"""Who may be shown a sheet, and what was said on its cards, as the student and as the coordinator see it."""

from collections import defaultdict
from collections.abc import Collection, Iterable
from dataclasses import dataclass, field
from typing import Final
from uuid import UUID

from django.db import models
from django.db.models import Count, Exists, OuterRef, Q, QuerySet

from curbside.foundation.accounts.models import Centre, Membership, Role, User
from curbside.foundation.accounts.queries import members_of

from .models import BankOffer, Card, Comment, Retirement, Share, Sheet

UNREAD: Final = ("card__hope", "card__why", "card__follow_up")
"""What is the student's alone is not even fetched where a coordinator reads."""


def coaches_for(student: User, *, beside: Sheet | None = None) -> list[Membership]:
    """The coordinators of the student's centres, each with their centre; without those who see `beside` already."""
    coordinators = members_of(Centre.objects.visible_to(student)).filter(role=Role.COORDINATOR).exclude(user=student)
    if beside:
        seeing = Share.objects.open().filter(sheet=beside, coordinator__isnull=False)
        coordinators = coordinators.exclude(user__in=seeing.values("coordinator"))
    return list(coordinators)


class NoCoach(models.TextChoices):
    """Why there is nobody to show a sheet to. The page says it in words."""

    NO_CENTRE = "no_centre"
    NO_COORDINATOR = "no_coordinator"
    ALL_SEE_IT = "all_see_it"


def why_no_coach(student: User) -> NoCoach:
    """Where `coaches_for` finds nobody: because the student has no centre, none has a coordinator, or all see it."""
    if not Centre.objects.visible_to(student).exists():
        return NoCoach.NO_CENTRE
    return NoCoach.ALL_SEE_IT if coaches_for(student) else NoCoach.NO_COORDINATOR


@dataclass(frozen=True, slots=True)
class Said:
    """One word on a card, as one reader sees it."""

    comment: Comment
    is_own: bool
    is_earlier: bool

    @property
    def is_taken_back(self) -> bool:
        """Only its writer still sees it, to put it back."""
        return self.comment.removed_at is not None


@dataclass(slots=True)
class Talk:
    """What was said between the student and one coordinator about one card."""

    share: Share
    card: Card
    is_read: bool
    said: list[Said] = field(default_factory=list)
    offer: BankOffer | None = None

    @property
    def can_answer(self) -> bool:
        """Whether a word of the student's would be read, and there is one to answer."""
        return self.is_read and any(not one.is_own and not one.is_taken_back for one in self.said)

    @property
    def wording(self) -> str:
        """The question as it was when it was last spoken of."""
        return self.said[-1].comment.wording if self.said else self.card.text


@dataclass(frozen=True, slots=True)
class Coaching:
    """Everything about showing one sheet: to whom it is and was shown, and what was said on its cards.

    `unseen` were not taken back either, but somebody has left the centre, or the person is not among the student's.
    """

    open: list[Share]
    unseen: list[Share]
    ended: list[Share]
    by_card: dict[UUID, list[Talk]]
    can_share: bool

    def on(self, card: Card) -> list[Talk]:
        """What was said about this card, one talk for each coordinator."""
        return self.by_card.get(card.pk, [])

    @property
    def off_sheet(self) -> list[Talk]:
        """About questions that are no longer on the sheet, the first talk of each: `on` gives the others with it."""
        return [talks[0] for talks in self.by_card.values() if not talks[0].card.is_on_sheet]


def coaching_of(sheet: Sheet, student: User) -> Coaching:
    """For the student's own page. Five queries, however much was said."""
    shares = list(Share.objects.visible_to(student).filter(sheet=sheet).select_related("coordinator", "centre"))
    standing = [share for share in shares if share.ended_at is None]
    ids = set(Share.objects.seen().filter(pk__in=[share.pk for share in standing]).values_list("pk", flat=True))
    seen = [share for share in standing if share.pk in ids]
    return Coaching(
        open=seen,
        unseen=[share for share in standing if share.pk not in ids],
        ended=[share for share in shares if share.ended_at],
        by_card=talks_of(shares, reader=student, seen=seen),
        can_share=bool(coaches_for(student, beside=sheet)),
    )


def talks_of(shares: Iterable[Share], *, reader: User, seen: Collection[Share]) -> dict[UUID, list[Talk]]:
    """What was said under these shares, by card. A word that was taken back is there for its writer alone.

    `seen` are those of them that a coordinator sees at this moment.
    """
    by_id = {share.pk: share for share in shares}
    talks: dict[tuple[UUID, UUID], Talk] = {}

    def talk_on(card: Card, share: Share) -> Talk:
        return talks.setdefault((card.pk, share.pk), Talk(share, card, is_read=share in seen))

    comments = Comment.objects.filter(share__in=by_id).filter(Q(removed_at=None) | Q(author=reader))
    for comment in comments.select_related("card", "author").defer(*UNREAD):
        talk = talk_on(comment.card, by_id[comment.share_id])
        is_earlier = comment.card.is_on_sheet and comment.wording != comment.card.text
        talk.said.append(Said(comment, comment.author_id == reader.pk, is_earlier))
    offers = with_retirement(BankOffer.objects.asked().filter(share__in=by_id))
    for offer in offers.select_related("card", "question").defer(*UNREAD):
        talk_on(offer.card, by_id[offer.share_id]).offer = offer
    by_card: dict[UUID, list[Talk]] = defaultdict(list)
    for talk in talks.values():
        by_card[talk.card.pk].append(talk)
    return dict(by_card)


def with_retirement(offers: "QuerySet[BankOffer]") -> "QuerySet[BankOffer]":
    """Each with `is_retired`: whether it went into the bank, and its centre offers it no more."""
    retired = Retirement.objects.standing().filter(question=OuterRef("question"), centre=OuterRef("share__centre"))
    return offers.annotate(is_retired=Exists(retired))


def shares_shown_to(coordinator: User) -> QuerySet[Share]:
    """The sheets shown to this coordinator at this moment, the latest first, each with how many questions it has."""
    answered = Comment.objects.kept().filter(share=OuterRef("pk"), author=OuterRef("sheet__conversation__student"))
    return (
        Share.objects.shown_to(coordinator)
        .select_related("sheet__conversation__student", "centre")
        .annotate(
            questions=Count("sheet__cards", filter=Q(sheet__cards__is_on_sheet=True), distinct=True),
            has_answer=Exists(answered),
        )
    )


def comments_shown_to(coordinator: User) -> QuerySet[Comment]:
    """The words on sheets shown to this coordinator."""
    return Comment.objects.shown_to(coordinator)


def once_shown_to(coordinator: User) -> QuerySet[Share]:
    """Every sheet that was ever shown to them. Tells only that it was: nothing of the sheet may be read from here."""
    return Share.objects.filter(coordinator=coordinator).only("pk")


def cards_shown(share: Share) -> "QuerySet[Card]":
    """What a coordinator sees of a sheet: the wordings on it, in order. Hopes and whys are not even read."""
    seen = ("pk", "text", "sheet_id", "is_on_sheet", "question")
    return Card.objects.filter(sheet=share.sheet_id).on_sheet().select_related("question").only(*seen)


def in_bank_already(card: Card, share: Share) -> bool:
    """Whether the card asks a question of the bank of this centre, word for word."""
    question = card.question
    if question is None or question.withdrawn_at or question.centre_id not in {None, share.centre_id}:
        return False
    return card.text in {question.text_en, question.text_fr}


def offers_waiting(student: User) -> "QuerySet[BankOffer]":
    """Questions a coordinator would like for the bank, where the student has not said yes or no."""
    return BankOffer.objects.visible_to(student).asked().filter(answered_at=None, share__ended_at=None)
