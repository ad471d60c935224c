"""Who of the cast may be found for introductions, and who of them knows whom."""

from datetime import datetime, timedelta
from typing import Final

from curbside.community.introductions.actions.consents import let_be_found
from curbside.community.introductions.models import Setting
from curbside.foundation.accounts.models import Centre, User
from curbside.foundation.specialties.models import Specialty
from curbside.student.people.actions.contacts import add_contact
from curbside.student.people.models import HowKnown

from .shapes import DEMO_DOMAIN

# Whose book, whom it holds, and how they know each other.
KNOWS: Final = (
    ("amira", "harjit", HowKnown.PRECEPTOR),
    ("amira", "kwame", HowKnown.FRIEND),
    ("kwame", "chidinma", HowKnown.PRECEPTOR),
    ("harjit", "rosalie", HowKnown.COLLEAGUE),
    ("harjit", "chidinma", HowKnown.COLLEAGUE),
)
SAID_YES: Final = (
    ("amira", "Second year, worked two summers as a hospital porter", None, ""),
    ("kwame", "Fourth year, waiting for the match", None, ""),
    ("harjit", "Resident, fourth year", "internal-medicine", Setting.ACADEMIC),
    ("chidinma", "Palliative care, mostly at people’s homes", "family-medicine", Setting.COMMUNITY),
    ("rosalie", "Médecin de famille à Maniwaki; rural family doctor", "family-medicine", Setting.RURAL),
)


def make_found(members: dict[str, User], now: datetime) -> None:
    """Books first, then the words: a tie is learned when both have said yes."""
    users = {email.partition("@")[0]: user for email, user in members.items()}
    before = now - timedelta(days=60)
    for owner, other, how in KNOWS:
        email = f"{other}@{DEMO_DOMAIN}"
        add_contact(users[owner], name=users[other].name, how_known=how, emails=[email], now=before)
    centre = Centre.objects.get()
    for first, headline, specialty, setting in SAID_YES:
        known = Specialty.objects.filter(pk=specialty).first()
        user = users[first]
        let_be_found(user, centre, headline=headline, specialty=known, setting=setting, actor=user, now=before)
