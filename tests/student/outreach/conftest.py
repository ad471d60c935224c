"""Maëlle's asks."""

from datetime import datetime

import pytest
from allauth.account.models import EmailAddress

from curbside.foundation.accounts.models import User
from curbside.student.outreach.actions.approaches import change_approach, draft_approach, send_approach
from curbside.student.outreach.models import Approach
from curbside.student.people.models import Conversation

BODY = """Hi Harjit,

You once stayed an hour to draw the nephron with me. I still have the page.

Could I ask you two questions, for 20 minutes? It is not about a job or a reference.

Maëlle"""


@pytest.fixture
def proven(maelle: User) -> EmailAddress:
    """Maëlle's address, proven to be hers."""
    return EmailAddress.objects.create(user=maelle, email=maelle.email, verified=True, primary=True)


@pytest.fixture
def draft(conversation: Conversation, maelle: User, now: datetime) -> Approach:
    """A draft with the student's own words in it."""
    approach = draft_approach(conversation, actor=maelle, now=now)
    return change_approach(approach, subject="20 minutes about medicine?", body=BODY, actor=maelle, now=now)


@pytest.fixture
def sent(draft: Approach, proven: EmailAddress, maelle: User, now: datetime) -> Approach:
    """The same, sent from Curbside on Sunday 22 November with odds of 60 in 100."""
    return send_approach(draft, odds=60, actor=maelle, now=now)
