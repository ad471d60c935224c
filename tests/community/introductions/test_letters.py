"""Every letter of an introduction, word for word, in both languages."""

import pytest
from syrupy.assertion import SnapshotAssertion

from curbside.community.introductions import letters, yes_letters
from curbside.community.introductions.models import Introduction
from curbside.foundation.accounts.models import User
from curbside.foundation.mail.queries import words_of


@pytest.mark.parametrize("language", ["en", "fr"])
def test_the_letters_read_well(draft: Introduction, language: str, snapshot: SnapshotAssertion) -> None:
    User.objects.update(language=language)
    steps = draft.steps.select_related("introduction__student", "user", "contact")
    first, second, last = steps.prefetch_related("contact__addresses").order_by("position")
    links = letters.Addresses("https://curbside.example/r/answer/", "https://curbside.example/r/stop/")
    chain = [
        letters.packet(first, links),
        letters.passed_on(second, first, "She listens.", links),
        letters.passed_on(last, second, "", links),
        letters.by_hand(first, links.answer),
        yes_letters.to_student(last, "etienne@clinic.example"),
        yes_letters.to_target(last, "etienne@clinic.example", links),
    ]
    written = [(one.kind, one.subject, words_of(one).replace(str(draft.pk), "THE-WISH")) for one in chain]
    assert written == snapshot


def test_looked_at_a_letter_holds_no_link_of_anybodys(draft: Introduction) -> None:
    step = draft.steps.select_related("introduction__student", "user", "contact").get(position=1)
    assert f"/r/pass-on/{letters.NOT_YET_MADE}/" in letters.packet(step).text
