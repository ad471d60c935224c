"""A conversation ends when what was heard is kept and the other person was thanked."""

from datetime import datetime

import pytest

from curbside.foundation.accounts.models import User
from curbside.student.people.models import Conversation
from curbside.student.reflection.actions.reflections import finish_reflection
from curbside.student.reflection.actions.thank_yous import say_thank_you
from curbside.student.reflection.models import Reflection


@pytest.mark.parametrize("first", ["finish", "thank"])
def test_the_second_of_the_two_closes_it(
    first: str, reflection: Reflection, conversation: Conversation, maelle: User, now: datetime
) -> None:
    done = [finish_reflection, say_thank_you] if first == "finish" else [say_thank_you, finish_reflection]
    done[0](reflection, actor=maelle, now=now)
    conversation.refresh_from_db()
    assert conversation.closed_at is None
    done[1](reflection, actor=maelle, now=now)
    conversation.refresh_from_db()
    assert conversation.closed_at == now
