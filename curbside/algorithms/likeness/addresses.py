"""E-mail addresses and phone numbers in the one form in which they can be compared."""

import re
from functools import lru_cache
from typing import Final

from .name_words import FREE_MAIL

_NORTH_AMERICA: Final = frozenset({"CA", "US"})
_EXTENSION: Final = re.compile(r"(?:\s*(?:ext|extension|poste|post|x|#|;ext=)\.?:?\s*)(\d{1,6})\s*$", re.IGNORECASE)
_MARKS: Final = b" ()-.+/"
_NOT_DIGITS: Final = re.compile(r"\D+")
_NATIONAL: Final = 10
_FEWEST: Final = 7
_MOST: Final = 15


def email_key(written: str) -> str:
    """Return one address as it is compared, "" when it is none.

    What Gmail ignores is ignored: dots, and what follows a plus.
    """
    text = written.strip().casefold()
    mailbox, at, domain = text.rpartition("@")
    if not at or not mailbox or "." not in domain:
        return ""
    mailbox = mailbox.removeprefix("mailto:")
    if "+" in mailbox:
        mailbox = mailbox.partition("+")[0] or mailbox
    if domain.startswith(("gmail.", "googlemail.")):
        return f"{mailbox.replace('.', '')}@{domain.replace('googlemail', 'gmail')}"
    return f"{mailbox}@{domain}"


def mailbox(email: str) -> str:
    """Return who of a domain an address is for, without the marks people put between names."""
    return email.partition("@")[0].replace(".", "").replace("_", "").replace("-", "")


def work_domain(email: str) -> str:
    """Return the domain of an address as `email_key` gives it, "" when it is a mail provider's."""
    domain = email.partition("@")[2]
    return "" if domain.partition(".")[0] in FREE_MAIL else domain


def read_phone(written: str, region: str) -> str:
    """`written` as in E.164, with its extension; "" when it is no number. `region` as in Person.

    North American numbers and those with a country code need no more than their digits; for the
    others the numbering plans of libphonenumber are asked, which costs a hundred times as much.
    """
    if written.isascii() and (region in _NORTH_AMERICA or written.lstrip().startswith("+1")):
        digits = written.encode().translate(None, _MARKS).decode()  # of bytes: three times sooner
        if len(digits) == _NATIONAL + 1 and digits[0] == "1":
            digits = digits[1:]
        if (
            len(digits) == _NATIONAL
            and digits.isdecimal()
            and digits[0] not in "01"
            and ("+" not in written or "+1" in written or written.lstrip()[0] != "+")
        ):
            return f"+1{digits}"
    return _read_elsewhere(written, region)


@lru_cache(maxsize=16_384)
def _read_elsewhere(written: str, region: str) -> str:
    text = written.strip().removeprefix("tel:")
    found = _EXTENSION.search(text)
    if found and found.start():
        number = read_phone(text[: found.start()], region)
        return f"{number}x{found[1]}" if number else ""
    digits = _NOT_DIGITS.sub("", text)
    if text.startswith("+") and "(0" not in text and text.isascii() and _FEWEST < len(digits) <= _MOST:
        return f"+{digits}"
    return _planned(text, region)


def _planned(text: str, region: str) -> str:
    import phonenumbers  # noqa: PLC0415 - its numbering plans take a quarter of a second to load, and few numbers need them

    try:
        number = phonenumbers.parse(text, region)
    except phonenumbers.NumberParseException:
        return ""
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
