"""What to say about a flag of the question checks: kind, short, and always with another way to ask."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from curbside.algorithms.question_checks import Flag


@dataclass(frozen=True, slots=True)
class Suggestion:
    """`title` what was seen, `why` it matters, `instead` a way to ask. In the language at the time of reading."""

    title: str | Promise
    why: str | Promise
    instead: str | Promise


SUGGESTIONS: Final[Mapping[str, Suggestion]] = {
    "closed": Suggestion(
        _("This can end with one word"),
        _("A yes, a no or one fact can answer it, and the conversation stops there."),
        _("Ask for the story: “What was it like when…”, “How did you come to…”"),
    ),
    "several": Suggestion(
        _("Two questions in one"),
        _("People answer the last part, and the first is lost."),
        _("Keep the one you care about most. The other can be a card of its own."),
    ),
    "leading": Suggestion(
        _("This already holds an answer"),
        _("The wording tells them what you think, so you may hear your own view back."),
        _("Leave the judgement to them: “How do you see…”, “What has it been like for you?”"),
    ),
    "hope_showing": Suggestion(
        _("Your hope shows"),
        _("Kind people will want to give you the answer you hope for."),
        _("Keep the hope for yourself, below the card, and ask it plainly."),
    ),
    "answerable_online": Suggestion(
        _("You could look this up"),
        _("Their time is short, and a page gives the fact as well."),
        _("Look it up first, then ask what it means in practice: “What did those years ask of you?”"),
    ),
    "flattery": Suggestion(
        _("This asks for praise, or gives it"),
        _("It is hard to answer with anything but a compliment, and you learn little."),
        _("Ask about the work: “What took you longest to learn?”"),
    ),
    "income_blunt": Suggestion(
        _("Their own pay is a private matter"),
        _("Asked this way, it can close a conversation. Figures for the whole field are published."),
        _("Ask how money weighs: “How did money count in your choice?”"),
    ),
    "identifies_patient": Suggestion(
        _("A patient might be known by this"),
        _("They may not talk about one person’s care, and a few details are enough to tell who it is."),
        _("Leave the person out: “What kind of patient has changed how you work?”"),
    ),
    "asks_for_job": Suggestion(
        _("Not a job and not a reference, not here"),
        _("People say yes to a conversation because nothing is asked of them but their story."),
        _("Ask how people come in: “How did you find your first post?”"),
    ),
}


def suggestion(flag: Flag) -> Suggestion:
    """The words for `flag`."""
    return SUGGESTIONS[flag.code]
