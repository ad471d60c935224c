"""What the scripts of the conversation screen say: they take every word from the page."""

from collections.abc import Sequence

from django.conf import settings
from django.utils.translation import gettext as _

from curbside.algorithms.patient_details import PATTERNS

from .note_queries import Talk
from .note_rules import ENTRY_CHARACTERS_MAX


def talk_words() -> dict[str, object]:
    """The words by name, in the language of the page. The scripts fill in what stands in braces."""
    return {
        "where": _("{name}, question {number} of {total}"),
        "where_free": _("{name}, without a sheet"),
        "free": _("What do you want to remember?"),
        "if_time": _("If there is time"),
        "last": _("Last, in any case"),
        "tally": _("{asked} of {total} questions asked"),
        "at_curbside": _("Saved at Curbside"),
        "on_phone": _("Saved on this phone"),
        "writing": _("Saving on this phone"),
        "not_kept": _("Not saved: this phone refuses to keep it. Copy it before you leave."),
        "offline": _("No network. That is fine."),
        "waiting_one": _("1 line waiting"),
        "waiting_many": _("{count} lines waiting"),
        "unreachable": _("Curbside does not answer. We keep trying."),
        "signed_out": _("You are signed out. Your lines stay locked on this phone until you sign in."),
        "sign_in": _("Sign in"),
        "someone_else": _("Someone else is signed in. Your lines stay locked on this phone until you are."),
        "refused_one": _("Curbside could not take 1 line. It stays on this phone."),
        "refused_many": _("Curbside could not take {count} lines. They stay on this phone."),
        "too_long_one": _("This is 1 character longer than we can keep. Nothing is lost: shorten it and go on."),
        "too_long_many": _(
            "This is {count} characters longer than we can keep. Nothing is lost: shorten it and go on."
        ),
        "patient": _("This may point to a patient: {words}. Leave out names, dates of birth, numbers and rooms."),
        "done_offline": _("The next page needs the network. Your lines are safe here; come back when it returns."),
        "locked": _("Your sheet is locked on this phone. It opens when you sign in, which takes the network."),
        "absent": _("This page is not on this phone, and there is no network."),
        "absent_more": _("Pages come back with the network. A conversation opened earlier today is here without it."),
        "with": _("The conversation with {name}"),
        "not_sent": _("Not sent: there is no network"),
        "not_sent_more": _("Curbside does not know yet. Go where there is network and send it once more."),
        "not_sent_help": _("Nobody has been told. If you are in danger, call {number} now."),
        "max": ENTRY_CHARACTERS_MAX,
        "emergency": settings.EMERGENCY_NUMBER,
        "patterns": [pattern for _kind, pattern in PATTERNS],
    }


def sheet_for_phone(talk: Talk, *, name: str, language: str, theme: str, lines: bool = True) -> dict[str, object]:
    """The open sheet as it lies, encrypted, on the phone; the page shows its lines but the phone does not keep them."""
    questions: Sequence[dict[str, object]] = [
        {
            "id": str(leaf.card.pk) if leaf.card else "",
            "text": leaf.card.text if leaf.card else "",
            "asked": leaf.asked,
            "place": leaf.place,
            **({"lines": [{"id": str(line.pk), "text": line.text} for line in leaf.lines]} if lines else {}),
        }
        for leaf in talk.questions
    ]
    return {"name": name, "language": language, "theme": theme, "questions": questions}
