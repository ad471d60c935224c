"""Several questions in one: two sentences that ask, or one that asks again after « et », « ainsi que », « puis »."""

import re
from typing import Final

from ..reading import Reading
from ..shapes import Span
from .heads import INVERSION, head_of
from .second_asks import ASKS_AGAIN, TWO_FOUND, is_pair, other_side

_LINK: Final = (
    r"(?:,? (?:et|ainsi que|mais|puis|ensuite|de meme que|en plus|aussi)(?:,? (?:aussi|puis|ensuite|apres"
    r"|par ailleurs|en plus|d'un autre cote|tant qu'a y etre|dans un autre ordre d'idees|d'autre part|sinon"
    r"|enfin|finalement|encore|au passage|"
    r"une fois [\w ]{2,20}))?,? |, (?:par ailleurs|en plus|d'autre part|sinon|ensuite|puis|aussi),? )"
)
_PREP: Final = r"(?:(?:a|de|d'|en|par|pour|avec|dans|sur|vers|chez|depuis|selon|comme) ?)?"
_DIRECT: Final = (
    rf"(?:{_PREP}(?:comment|pourquoi|ou|quand|combien|qui|que|quel(?:le)?s?"
    rf"|quoi)(?:(?: [\w']+){{0,4}} (?:{INVERSION})|'?(?:{INVERSION})| est-ce que?\b| est-ce qu')"
    rf"|{_PREP}(?:qu'est-ce qu[ie']|qu'(?:{INVERSION}|en |y )|c'est (?:quoi|comment|quand|ou)|est-ce que?\b"
    rf"|est-ce qu')|{_PREP}quel(?:le)?s? (?:est|sont|etait|etaient|serait|sera|ont ete|a ete)\b|comment (?:tu"
    rf"|vous|on|ca|se|s'|y|en) ?[\w']+|pourquoi (?:tu|vous|on) |tu (?:fais|manges|penses|vas) (?:quoi"
    rf"|comment)|qu'[a-z]+-(?:t-)?(?:on|il|elle|vous|tu)\b"
    rf"|(?:expliqu|racont|decriv|decri|parl|dites|dis)\w*-(?:moi|nous)\b|(?:m'|me )(?:expliquer|raconter|dire"
    rf"|parler|decrire) |(?:la maniere|la facon) (?:dont|de) |(?:de|quel) (?:quelle )?(?:facon"
    rf"|maniere) [\w' ]{{2,20}}-)"
)
_AGAIN: Final = re.compile(
    rf"{_LINK}{_DIRECT}|, (?:et|mais|puis) (?:aussi )?(?:vous |te |y |en )?[a-z']+-(?:vous|tu|il|elle|ce)\b"
)
_ASKS_TWICE: Final = re.compile(rf"{_LINK}{_DIRECT}|, (?:c'est|c'etait) (?:quoi|comment|quand|ou|combien)\b")
_COMMA_AGAIN: Final = re.compile(
    rf", (?:{_PREP}(?:comment|pourquoi|que|quel(?:le)?s?|quand|combien"
    rf"|qui) (?:[\w']+ ){{0,4}}?(?:{INVERSION})|qu'est-ce qu[ie']|{_PREP}quel(?:le)?s? (?:est|sont)\b"
    rf"|c'est (?:quoi|comment)|(?:que |qu')(?:{INVERSION})|comment [\w']+)"
)
_EMBEDDED: Final = re.compile(
    r"\b(?:savoir|dites-moi|dis-moi|entendre|comprendre|expliqu\w+(?:-moi)?|racont\w+(?:-moi)?|demander?"
    r"|connaitre|curieux|curieuse|decri\w*(?:-moi)?) (?:me |moi )?(?:de )?(?:comment|pourquoi|ce qu[ie']|ou"
    r"|quand|combien|quel(?:le)?s?|la (?:facon|maniere))"
)
_EMBEDDED_AGAIN: Final = re.compile(
    rf"{_LINK}(?:comment|pourquoi|ou (?:s'|vous|va|en|tu|ca|le|la)|quand (?:vous|tu)|combien|quel(?:le)?s? "
    rf"|a qui|ce qui |ce que (?:vous|tu)|la (?:maniere|facon) dont)"
)
_TWO: Final = re.compile(
    r"\b(?:deux|trois|quelques|plusieurs|2|3) (?:petites |courtes |breves )?(?:questions"
    r"|choses)\b(?=.{0,3}[:;,])|\bma (?:deuxieme|seconde|autre) question\b"
)
_NO_NEW: Final = re.compile(
    r"(?:(?:et |mais |ou )?(?:pourquoi|pourquoi pas|comment (?:ca|donc|cela)|non|oui|n'est-ce pas|vraiment"
    r"|hein|en quoi|de quelle facon|de quelle maniere|par exemple|et vous|et toi|ah oui|lesquels|lesquelles"
    r"|lequel|laquelle|ou pas|d'accord|c'est ca)\?)$"
    r"|(?:(?:c'est|est-ce) (?:bien )?(?:votre|l'une?)|peut-etre|par exemple|disons|comme|ou bien|ou encore"
    r"|c'est-a-dire|autrement dit|surtout|je veux dire|notamment)\b"
)
_PERMISSION: Final = re.compile(
    r"(?:puis-je|est-ce que je peux|je peux|pourrais-je|est-ce que je pourrais)(?: vous| te)? (?:poser"
    r"|demander quelque|etre franc)[^?]{0,40}\?|vous savez quoi\?|(?:comment )?(?:ca va|allez-vous)\?"
    r"|vous (?:vous )?(?:souvenez|rappelez)"
)
_PLEA: Final = re.compile(
    r"(?:s'il (?:vous|te) plait,? |pitie,? )?(?:dites|dis|racontez|raconte)(?:[- ]moi)?,? (?:que |qu')"
    r"|(?:racontez|raconte|parlez|expliquez|dites|dis)(?:-moi|-nous)?(?:,? (?:s'il (?:vous|te) plait|donc"
    r"|tout))?[.!?]*$"
)


_REQUEST: Final = 3
"""Words a request to tell something has at least."""


def found(question: Reading) -> Span | None:
    """From the second question on, when there is one."""
    two = _TWO.search(question.plain) or TWO_FOUND.search(question.plain)
    if two:
        return two.span()
    asked, before = 0, ""
    for part in question.parts:
        head, (before, last) = head_of(part), (part, before)
        new = not (_NO_NEW.match(part) or _PLEA.match(part) or other_side(last, part))
        if _PERMISSION.match(part) or (asked and not new):
            continue
        is_ask = head.kind in {"ask", "indirect"} and not _PLEA.match(part) and len(part.split()) >= _REQUEST
        bare = "?" not in question.plain and head.kind in {"wh", "yes", "situ"}
        asked += ("?" in part or is_ask or bare) + _asks_again(head.kind, head.text)
        if asked > 1:
            at = max(question.plain.find(part), 0)
            return at, at + len(part)
    return None


def _asks_again(kind: str, text: str) -> bool:
    """Whether one sentence goes on to another question."""
    if kind == "none" or is_pair(text):
        return False
    rest = text[6:]
    if ASKS_AGAIN.search(rest):
        return True
    if kind == "situ":
        return bool(_ASKS_TWICE.search(text[20:]))
    if _AGAIN.search(rest):
        return True
    if kind in {"wh", "yes"} and _COMMA_AGAIN.search(rest):
        return True
    return bool(kind in {"ask", "indirect"} and _EMBEDDED.search(text) and _EMBEDDED_AGAIN.search(rest))
