"""How a try to send can end badly, and what the sender is told."""

import smtplib

from django.utils.translation import gettext as _

from curbside.foundation.kit.forms import clean_line

FOR_GOOD = 5


class Fault(Exception):
    """A try that failed. `problem` is for the sender's eyes."""

    def __init__(self, problem: str) -> None:
        super().__init__(problem)
        self.problem = problem[:300]


class Refused(Fault):
    """For good: the other side does not want this letter, or knows no such recipient."""


class Postponed(Fault):
    """For now. `in_doubt`: they may have taken it all the same. `unreachable`: nobody was there to refuse it."""

    def __init__(self, problem: str, *, in_doubt: bool, unreachable: bool = False) -> None:
        super().__init__(problem)
        self.in_doubt = in_doubt
        self.unreachable = unreachable


def unreachable() -> Postponed:
    """No connection: surely nothing was handed over."""
    return Postponed(_("The mail server cannot be reached. We keep trying."), in_doubt=False, unreachable=True)


def from_smtp(error: Exception) -> Fault:
    """The fault behind an error raised while a letter was handed to an open connection."""
    if isinstance(error, smtplib.SMTPRecipientsRefused):
        code, words = next(iter(error.recipients.values()), (450, b""))
        return _from_code(code, words)
    if isinstance(error, smtplib.SMTPDataError):
        return _from_code(error.smtp_code, error.smtp_error)
    if isinstance(error, smtplib.SMTPResponseException):
        # The server refused us, not the recipient: for the operator to mend, and no reason to lose a letter.
        return Postponed(_("The mail server does not take letters from us. We keep trying."), in_doubt=False)
    return Postponed(_("The mail server broke off. We try again."), in_doubt=True)


def _from_code(code: int, words: bytes | str) -> Fault:
    text = words.decode(errors="replace") if isinstance(words, bytes) else str(words)
    said = clean_line(f"{code} {text}")[:160]
    if code // 100 == FOR_GOOD:
        return Refused(_("The mail server refused this letter. It said: %(said)s") % {"said": said})
    problem = _("The mail server asked us to come back later. It said: %(said)s") % {"said": said}
    return Postponed(problem, in_doubt=False)
