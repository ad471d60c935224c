"""Many of the same click at the same moment are one effect."""

from concurrent.futures import ThreadPoolExecutor
from datetime import datetime, timedelta

import pytest
from django.db import connections
from django.test import Client
from django.utils import timezone

from curbside.foundation.accounts.models import User
from curbside.foundation.mail.models import Letter, Link, Purpose
from curbside.student.outreach.models import Answer, Approach
from curbside.student.people.models import Conversation, Touch

pytestmark = pytest.mark.slow


def post(url: str) -> int:
    """One click, from a browser and a database connection of its own."""
    try:
        return Client().post(url, {"kind": "yes", "word": "Gladly", "step": "send"}).status_code
    finally:
        connections.close_all()


@pytest.mark.django_db(transaction=True)
def test_fifty_clicks_at_once_are_one_answer_and_one_letter(
    conversation: Conversation, maelle: User, now: datetime
) -> None:
    ask = Approach.objects.create(conversation=conversation, state="sent", created_at=now, sent_at=now)
    link = Link.objects.create(
        purpose=Purpose.ANSWER,
        subject_id=str(ask.pk),
        recipient="harjit@hospital.example",
        issued_for=maelle,
        created_at=now,
        expires_at=timezone.now() + timedelta(days=30),
    )
    with ThreadPoolExecutor(max_workers=10) as pool:
        statuses = set(pool.map(post, [f"/r/answer/{link.token}/"] * 50))
    assert statuses == {302}
    assert (Answer.objects.count(), Answer.objects.get().edition) == (1, 1)
    assert (Letter.objects.count(), Touch.objects.count()) == (1, 1)
