"""What belongs to a person, model by model: the one list behind export, import and erasure.

A test walks every model of the project: one that leads to a user must be in PORTABLE or, with a reason, in
LEFT_OUT.
"""

from typing import Any, Final

from django.db import models

from curbside.community.introductions.models import Findable, Introduction
from curbside.community.stories.models import Story
from curbside.foundation.accounts.models import User
from curbside.foundation.mail.models import Letter
from curbside.interfaces.imports.models import ColumnMapping, Upload, UploadRow
from curbside.student.inventory.models import ChoiceSet, InterestSitting, Liking, OwnRecord, SkillRating, ValueSitting
from curbside.student.meetings.models import Cancellation, CheckIn, Meeting, MeetingPlan, Note, TrustedContact
from curbside.student.outreach.models import (
    Answer,
    Approach,
    Feeling,
    FollowUp,
    OpenField,
    RevivalWeights,
    SetAside,
    Technique,
    TimeOffer,
    WarmUp,
    WarmUpMessage,
)
from curbside.student.people.models import Address, Book, Contact, Conversation, LikePair, Merge, Tie, Touch
from curbside.student.questions.models import BankOffer, Card, Comment, Favourite, FollowUpOffer, Share, Sheet
from curbside.student.reflection.models import (
    Evidence,
    Heard,
    NextStep,
    Reflection,
    ThankYou,
    TurningPoint,
    Viewpoint,
)

# In the order in which rows can be made again: what others point to comes first.
PORTABLE: Final[tuple[type[models.Model], ...]] = (
    Letter,
    Technique,
    OpenField,
    RevivalWeights,
    Contact,
    Viewpoint,
    Address,
    Conversation,
    Touch,
    Tie,
    Book,
    LikePair,
    Merge,
    ValueSitting,
    ChoiceSet,
    InterestSitting,
    Liking,
    SkillRating,
    OwnRecord,
    Sheet,
    Card,
    Share,
    Comment,
    BankOffer,
    Favourite,
    FollowUpOffer,
    Approach,
    FollowUp,
    Answer,
    TimeOffer,
    SetAside,
    WarmUp,
    WarmUpMessage,
    Feeling,
    TrustedContact,
    Meeting,
    Cancellation,
    MeetingPlan,
    CheckIn,
    Note,
    Reflection,
    Heard,
    Evidence,
    TurningPoint,
    NextStep,
    ThankYou,
    Findable,
    Introduction,
    Story,
    Upload,
    UploadRow,
    ColumnMapping,
)

# Why a model that leads to a user does not travel.
LEFT_OUT: Final[dict[str, str]] = {
    "account.EmailAddress": "travels with the person, as addresses",
    "account.EmailConfirmation": "a key that works for minutes",
    "accounts.Membership": "a centre's word, given anew where the account goes",
    "accounts.Invitation": "belongs to the centre; the person only sent it",
    "admin.LogEntry": "what an operator did, in the operator's installation",
    "audit.Entry": "the installation's record; it holds no text",
    "introductions.Acquaintance": "made anew from books and consents; it speaks of two people, and no page shows it",
    "introductions.Step": "what the people in between did; theirs, and never told to who asked",
    "stories.Counted": "in which batch a story was counted; told to nobody, so no one learns whose are on the page",
    "imports.WaitingFile": "a file of the student's own that waits to be read; gone within a day",
    "questions.BankNote": "a coordinator's word to the members of a centre",
    "questions.PublishedFollowUp": "what a centre made of an offer, which does travel",
    "questions.Retirement": "a centre's decision about its bank",
    "questions.Tool": "an entry on a centre's shelf; it says only who looked at it last",
    "mail.Link": "made from this installation's key; worthless anywhere else",
    "mfa.Authenticator": "a secret bound to this installation's address",
    "usersessions.UserSession": "where one is signed in here",
}

PERSON_FIELDS: Final = ("id", "email", "name", "phone", "language", "time_zone", "theme", "date_joined")


def rows_of(model: type[models.Model], user: User) -> "models.QuerySet[Any]":
    """The person's rows of one portable model, always in the same order."""
    manager: Any = model._default_manager
    rows: models.QuerySet[Any] = manager.visible_to(user).order_by("pk")
    return rows
