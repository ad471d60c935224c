"""A story as its student sees it."""

from dataclasses import dataclass

from curbside.foundation.mail.draft import Draft
from curbside.foundation.mail.queries import words_of

from . import letters, rules
from .actions.stories import shown_digest
from .models import AskedBy, Story
from .words import facts_in_words


@dataclass(frozen=True, slots=True)
class ShownStory:
    """What would be kept, in words; the letter as it goes, none in person; `seen` names both; what is in the way."""

    facts: list[str]
    letter: Draft | None
    text: str
    footer: str
    seen: str
    refusal: rules.Refusal | None


def shown_story(story: Story) -> ShownStory:
    """As it stands now."""
    letter = letters.ask(story) if story.asked_by == AskedBy.LETTER else None
    text, _, footer = words_of(letter).rpartition("\n\n-- \n") if letter else ("", "", "")
    refusal = None if story.is_offered else rules.why_not_offered(story)
    return ShownStory(facts_in_words(story), letter, text, footer.strip(), shown_digest(story), refusal)
