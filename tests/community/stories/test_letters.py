"""The letter to a host, word for word."""

import pytest
from syrupy.assertion import SnapshotAssertion

from curbside.community.stories import letters
from curbside.community.stories.models import Story
from curbside.foundation.mail.queries import words_of


@pytest.mark.parametrize("language", ["en", "fr"])
def test_it_says_who_asks_and_exactly_what_would_be_counted(
    noted: Story, language: str, snapshot: SnapshotAssertion
) -> None:
    noted.reflection.meeting.conversation.contact.language = language
    draft = letters.ask(noted)
    assert f"{draft.subject}\n\n{words_of(draft)}" == snapshot
