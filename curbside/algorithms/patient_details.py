"""What looks like the details of a patient: a warning for the one who writes, never a wall.

The patterns are read by Python and by the browser alike, so that the warning also works without network:
they use only what both understand (no named groups, no inline flags, ASCII digits, letters spelled out).
They look at shapes, not at meaning: a doctor, a meeting room or a phone number should pass.
"""

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import Final


class PatientDetail(StrEnum):
    """What was seen; the page puts it in words."""

    HEALTH_CARD = "health_card"
    BIRTH_DATE = "birth_date"
    NAMED_PATIENT = "named_patient"
    RECORD_NUMBER = "record_number"
    ROOM_AND_NAME = "room_and_name"


@dataclass(frozen=True, slots=True)
class Finding:
    """Where in the text, `start` included and `end` not."""

    kind: PatientDetail
    start: int
    end: int


_BEFORE = "(?<![A-Za-zÀ-ÿ0-9])"
_AFTER = "(?![A-Za-zÀ-ÿ0-9])"
_NAME = "[A-ZÀ-ÖØ-Þ][A-Za-zÀ-ÿ'’-]+"
_COURTESY = "(?:M\\.|Mr\\.?|Mrs\\.?|Ms\\.?|Miss|Mme|Mlle|Monsieur|Madame)"
_MONTH = (
    "(?:[Jj]an(?:\\.|uary|vier)?|[Ff]eb(?:\\.|ruary)?|[Ff]év(?:\\.|rier)?|[Mm]ar(?:\\.|ch|s)?|[Aa]pr(?:\\.|il)?"
    "|[Aa]vr(?:\\.|il)?|[Mm]a[yi]|[Jj]une?|[Jj]uin|[Jj]uly?|[Jj]uil(?:\\.|let)?|[Aa]ug(?:\\.|ust)?|[Aa]oût"
    "|[Ss]ept?(?:\\.|ember|embre)?|[Oo]ct(?:\\.|ober|obre)?|[Nn]ov(?:\\.|ember|embre)?"
    "|[Dd]ec(?:\\.|ember)?|[Dd]éc(?:\\.|embre)?)"
)
_DATE = (
    "(?:[0-9]{1,4}[/.-][0-9]{1,2}[/.-][0-9]{1,4}"
    f"|(?:the )?[0-9]{{1,2}}(?:er|st|nd|rd|th)?(?: of)? {_MONTH},? [0-9]{{2,4}}"
    f"|{_MONTH} [0-9]{{1,2}}(?:st|nd|rd|th)?,? [0-9]{{2,4}})"
)
_BED = "(?:[Bb]ed|[Ll]it|[Cc]hambre)"
_ROOM = f"(?:{_BED}|[Rr]oom|[Rr]m\\.?)"
_NUMBER = " ?#?[0-9]{1,4}[A-Za-z]?"

PATTERNS: Final[tuple[tuple[PatientDetail, str], ...]] = (
    # Ontario: four, three, three, and the version letters. Ten bare digits may be a phone number.
    (PatientDetail.HEALTH_CARD, f"{_BEFORE}[0-9]{{4}}[ -][0-9]{{3}}[ -][0-9]{{3}}(?:[ -]?[A-Za-z]{{2}})?{_AFTER}"),
    # Quebec: four letters of the name, eight digits.
    (PatientDetail.HEALTH_CARD, f"{_BEFORE}[A-Za-z]{{4}}[ -]?[0-9]{{4}}[ -]?[0-9]{{4}}{_AFTER}"),
    (
        PatientDetail.HEALTH_CARD,
        (
            f"{_BEFORE}(?:OHIP|RAMQ|HCN|PHN|NAM|[Hh]ealth (?:card|number)|[Cc]arte (?:santé|soleil)"
            "|[Aa]ssurance[ -]maladie)[^0-9\\n]{0,20}[0-9][0-9 -]{6,}[0-9]"
        ),
    ),
    (
        PatientDetail.BIRTH_DATE,
        (
            f"{_BEFORE}(?:DOB|D\\.O\\.B\\.?|dob|DDN|ddn|[Bb]irth ?date|[Dd]ate of birth|[Dd]ate de naissance)"
            "[^0-9A-Za-z\\n]{0,4}(?:is |was |: ?)?(?:le |the )?(?:[0-9]{1,2}|[A-Za-zéû]{3,9}\\.? [0-9])"
        ),
    ),
    (PatientDetail.BIRTH_DATE, f"{_BEFORE}(?:[Bb]orn(?: on)?|[Nn]ée? le) {_DATE}"),
    (
        PatientDetail.NAMED_PATIENT,
        (
            f"{_BEFORE}(?:[Pp]atiente?|[Pp]t)(?:,| is| was| qui s['’]appelle| s['’]appelle| s['’]appelait| named"
            f"| called| nommée?| appelée?| du nom de)+:? (?:{_COURTESY} )?{_NAME}"
        ),
    ),
    (PatientDetail.NAMED_PATIENT, f"{_BEFORE}(?:[Pp]atiente?|[Pp]t),? {_COURTESY} {_NAME}"),
    (PatientDetail.NAMED_PATIENT, f"{_BEFORE}(?:patiente?|pt) {_NAME} {_NAME}"),
    (
        PatientDetail.NAMED_PATIENT,
        (
            f"{_BEFORE}(?:[Pp]atient(?:['’]s)? name|[Nn]om (?:du patient|de la patiente))"
            f"(?: is| was| est| était)?:? {_NAME}"
        ),
    ),
    (
        PatientDetail.RECORD_NUMBER,
        (
            f"{_BEFORE}(?:MRN|mrn|[Mm]edical record(?: number| no\\.?)?|[Cc]hart(?: number| no\\.?)?"
            "|[Hh]ospital number|[Dd]ossier(?: médical| numéro| no\\.?| n[o°º])*)"
            "[ :#]{0,4}(?:is |est )?[A-Z]{0,2}[0-9]{4,}"
        ),
    ),
    (PatientDetail.ROOM_AND_NAME, f"{_BEFORE}{_ROOM}{_NUMBER}[^.!?\\n]{{0,30}}{_BEFORE}{_COURTESY} {_NAME}"),
    (PatientDetail.ROOM_AND_NAME, f"{_BEFORE}{_COURTESY} {_NAME}[^.!?\\n]{{0,30}}{_BEFORE}{_ROOM}{_NUMBER}{_AFTER}"),
    (PatientDetail.ROOM_AND_NAME, f"{_BEFORE}{_BED}{_NUMBER}(?:,|:| is| was|, c['’]est| -) ?{_NAME}"),
    (
        PatientDetail.ROOM_AND_NAME,
        f"{_BEFORE}{_NAME} {_NAME},?(?: in| is in| was in| au| à la| dans la)? {_BED}{_NUMBER}{_AFTER}",
    ),
)

_COMPILED: Final = tuple((kind, re.compile(pattern)) for kind, pattern in PATTERNS)


def find_patient_details(text: str) -> tuple[Finding, ...]:
    """Everything in `text` that looks like a patient's details, in the order of the text."""
    found = {(m.start(), m.end(), kind) for kind, pattern in _COMPILED for m in pattern.finditer(text)}
    return tuple(Finding(kind, start, end) for start, end, kind in sorted(found))
