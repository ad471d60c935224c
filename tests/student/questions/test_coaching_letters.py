"""The two letters of coaching as golden files, in both languages: no question, and no word about one."""

import pytest
from syrupy.assertion import SnapshotAssertion

from curbside.foundation.accounts.models import User
from curbside.foundation.mail.draft import Draft
from curbside.student.questions import coaching_letters
from curbside.student.questions.models import Share, Sheet


def written(draft: Draft) -> str:
    """The envelope and the words. The footer is the mail's."""
    lines = [f"To: {draft.to_name} <{draft.to_address}>", f"In the name of: {draft.from_name}"]
    return "\n".join([*lines, f"Answers: {draft.reply_to}", f"Subject: {draft.subject}", "", draft.text])


@pytest.mark.parametrize("language", ["en", "fr"])
def test_a_sheet_was_shown(language: str, maelle: User, josee: User, snapshot: SnapshotAssertion) -> None:
    josee.language = language
    assert written(coaching_letters.sheet_shown(josee, maelle)) == snapshot


@pytest.mark.parametrize("language", ["en", "fr"])
def test_somebody_wrote_on_it(
    language: str, sheet: Sheet, maelle: User, josee: User, snapshot: SnapshotAssertion
) -> None:
    sheet.conversation.student.language = language
    share = Share(sheet=sheet, coordinator=josee)
    assert written(coaching_letters.word_came(share)).replace(str(sheet.pk), "THE-SHEET") == snapshot
