"""Where French questions begin: inversion, est-ce que, a question word, or a request to tell."""

import re
from dataclasses import dataclass
from typing import Final

from ..matching import any_of

WH: Final = (
    r"(?:qu'(?:est-ce qu[ie'])?|(?:que|qui|quoi|quel(?:le)?s?|comment|pourquoi|ou|d'ou|quand|combien|laquelle"
    r"|lequel|lesquels|lesquelles|duquel)(?![\w'-]))"
)
_PREPOSITION: Final = (
    r"(?:(?:a|de|d'|en|par|pour|avec|dans|sur|vers|chez|depuis|jusqu'a|selon|sous|contre|envers|aupres de|des"
    r"|apres|avant|d'apres|durant|pendant|entre) ?)"
)
INVERSION: Final = r"[a-z']+-(?:t-)?(?:je|tu|il|elle|on|vous|ils|elles|ce)\b|[a-z]+ons-nous\b"
_LOOSE: Final = (
    r"(?:avez|etes|pouvez|pourriez|voulez|voudriez|faites|aimez|pensez|croyez|trouvez|travaillez|auriez"
    r"|seriez|devez|savez|connaissez|avais|as|es|peux|aimes|penses|commencez|habitez|voyez|gagnez|vivez"
    r"|feriez|recommandez)"
    r" (?:vous|tu)\b"
)
TELL: Final = (
    r"(?:(?:parl|racont|expliqu|montr(?=\w+ (?:comment|ce que|ou))|partag|resum|detaill|decompos|bross|dress"
    r"|emmen|guid|ramen|precis|comment|compar|resitu|evoqu|expos|retrac|cont|illustr|confi|livr|present"
    r"|rappel|imagin)(?:ez|e|er|eriez|erais)\b|(?:decri|depei|dessin)\w*"
    r"|(?:dites|dis|dire)\b|(?:faire|faites|fais)[- ](?:moi |me )?(?:part|revivre|le portrait|visiter|voir"
    r"|comprendre|decouvrir|un portrait|le recit)|(?:donner|donnez|donne)[- ](?:moi )?(?:un exemple|une idee"
    r"|un apercu|un peu plus|des exemples|votre point de vue|votre avis)"
    r"|aid(?:ez|e|er)[- ](?:moi |m')?a |donn\w+ (?:la|les|une) (?:definition|liste|etapes|criteres)|enumer\w+"
    r"|recit\w+|lister|definir|en dire plus|revenir sur|revenez sur|toucher un mot|entretenir)"
)
_KINDLY: Final = (
    r"(?:la gentillesse de|l'amabilite de|la bonte de|envie de|l'obligeance de|quelques minutes pour|le temps de"
    r"|d'accord pour|a l'aise de|a l'aise pour|pret a|prete a|disposee? a|ouverte? a|bien|me|m'|nous|en|l'|le|la"
    r"|peut-etre|un peu|brievement|aussi|s'il vous plait|accepter de|de|d'|a|simplement|juste)"
)
_CAN: Final = (
    r"(?:pourriez|pouvez|voudriez|voulez|auriez|avez|accepteriez|acceptez|seriez|consentiriez|aimeriez|pourrais"
    r"|peux|veux|voudrais|serais|aurais|accepterais)"
)
ASK: Final = (
    rf"(?:(?:s'il (?:vous|te) plait,? )?(?:(?:parl|racont|expliqu|montr(?=\w+-moi (?:comment|ce))|partag"
    rf"|resum|detaill|decompos|bross|dress|emmen|guid|ramen|precis|compar|evoqu|expos|retrac|illustr|confi"
    rf"|livr|decriv|decri|depeign|depein)(?:ez|es?|s)?(?:-(?:moi|nous))? |(?:dites|dis)[- ](?:moi|nous) "
    rf"|(?:faites|fais)-moi |(?:donnez|donne)-moi (?:un exemple|une idee|un apercu|des exemples|votre avis"
    rf"|votre point de vue)|aidez-moi a |aide-moi a )"
    rf"|(?:est-ce que )?(?:vous |tu )?{_CAN}(?:[- ](?:vous|tu))? (?:{_KINDLY} ?){{0,5}}{TELL}"
    rf"|(?:me |m'|nous )(?:parleriez|raconteriez|diriez|decririez|expliqueriez|partageriez|parlerais"
    rf"|raconterais|dirais)[- ](?:vous|tu)"
    rf"|(?:est-ce que )?(?:puis-je|pourrais-je|je peux|je pourrais|peut-on|on peut)(?: vous| te)? (?:demander"
    rf"|inviter a|entendre|poser la question)"
    r"|auriez-vous (?:un exemple|une anecdote|un souvenir|une histoire)\b|peut-on parler|peux-tu me parler)"
)
_TO_HEAR: Final = (
    r" ?(?:de |d'|a )?(?:savoir|entendre(?! (?:que|qu'))|comprendre|connaitre|apprendre(?! (?:que|qu'))|demander"
    r"|voir|decouvrir)(?: sur| plus)?"
)
INDIRECT: Final = (
    r"(?:(?:j'aimerais|je voudrais|je voulais|je veux|j'aurais aime|je serais (?:curieux|curieuse|heureux|heureuse)"
    r"|je suis (?:curieux|curieuse)|j'ai hate"
    r"|je souhaite|je souhaiterais|je tiens|j'ai envie|je cherche|ca m'interesserait"
    r"|j'aurais voulu)(?: (?:bien|beaucoup|tant|aussi|vraiment|juste|seulement"
    rf"|tellement|vous|d'abord))*{_TO_HEAR}|je me (?:demand\w+|questionne)|(?:curieux|curieuse) {_TO_HEAR})"
)
_LIGHT: Final = any_of(
    (
        "et mais ou_bien donc alors puis ensuite enfin bonjour allo salut merci franchement honnetement "
        "bien_entendu bien_sur evidemment naturellement sincerement au_fond finalement aussi oui non"
    ),
    (
        "selon_vous selon_toi a_votre_avis a_ton_avis d'apres_vous d'apres_toi pour_vous pour_toi en_general "
        "sans_indiscretion par_curiosite"
    ),
    (
        "si_ce_n'est_pas_indiscret si_je_peux_me_permettre si_vous_permettez avant_de_finir avant_de_partir "
        "en_terminant pour_terminer pour_commencer"
    ),
    (
        "derniere_question une_question premiere_question petite_question avec_le_recul au_quotidien en_pratique "
        "concretement au_juste en_moyenne"
    ),
    (
        "dites dis dis_donc tiens euh hum bon ben eh_bien s'il_vous_plait s'il_te_plait d'abord "
        "en_toute_franchise aujourd'hui a_present en_ce_moment actuellement"
    ),
    "de_votre_point_de_vue de_votre_experience d'experience environ a_peu_pres exactement par_ailleurs sinon au_fait",
)
OPENER: Final = re.compile(rf"(?:{_LIGHT}[,:]? )+")
# The verb comes first, pronouns such as "vous arrive-t-il" aside, or after its subject: "la recherche occupe-t-elle".
_FIRST: Final = (
    rf"(?:(?:ne |n'|y |en |vous |te |t'|se |s'|me |m'|l'|le |la |les |lui |leur |nous ){{0,3}}(?:{INVERSION})"
    rf"|{_LOOSE})"
)
_YES: Final = rf"(?:(?:n')?est-ce que?\b|est-ce qu'|est-ce (?!qui\b)|{_FIRST})"
_TU: Final = re.compile(
    r"(?:tu|vous|c'est|ca|t'as|t'es|y a|on|j'|je|il|elle|les?|la|mon|ma|votre|ton"
    r"|ta) ?(?:[\w']+[ -]){0,4}?tu (?!(?:as|es|fais|peux|vas|veux|penses|crois|vois|sais|aimes|trouves|dois"
    r"|te|t'|le|la|ne|n'|y|en|me|m')\b)|(?:c'est|t'as|t'es|ya|y a|ca|vous [a-z]+|tu [a-z' ]+)-tu\b|(?:c'est"
    r"|t'as|t'es) tu\b"
)
_SETTING: Final = re.compile(
    r"^(?:en|au|aux|dans|chez|depuis|pendant|a|pour) (?!(?:quoi|qui|quel(?:le)?s?|combien|quand"
    r"|quel)\b)[\w' -]{2,40}, "
    r"(?=[^,]+-(?:t-)?(?:il|elle|ils|elles|on|vous|tu)\b)"
)
"""« En France, » before a question whose subject comes first."""
_AT_START: Final = re.compile(
    rf"(?:(?P<ask>{ASK})|(?P<wh>{_PREPOSITION}?{WH})|(?P<yes>{_YES})|(?P<indirect>{INDIRECT}))"
)
_AFTER_COMMA: Final = re.compile(
    rf"[,;] (?:(?:et|mais|donc|alors|puis|aussi|dites-moi,) )*(?:(?P<ask>{ASK})"
    rf"|(?P<wh>(?:{_PREPOSITION}?{WH}))|(?P<yes>{_YES})|(?P<indirect>{INDIRECT}))"
)
_SUBORDINATE: Final = re.compile(
    r"(?:quand|lorsque|ou|comme|que|qu'|qui|pour qui|pour que|a qui|avec qui|pendant que|avant que|depuis que"
    r"|des que|apres que) ?(?!.{0,60}?-(?:t-)?(?:vous|tu|il|elle|on|ils|elles|ce|je)\b[^,]*\?)(?:vous|tu|on"
    r"|nous|je|j'|il|elle|ils|elles|un|une|le|la|les|l'|des|votre|vos|ton|ta|tes|mon|ma)\b"
)
_QUAND: Final = re.compile(
    r"(?:quand|lorsque) (?:vous|tu|on|nous|je|j'|il|elle|un|une|le|la|les|l'|des|votre|vos|ton|ta|tes|mon|ma"
    r"|ca|c'est|quelqu'un)\b[^?]*,"
)
TAG: Final = re.compile(
    r",? (?:n'est-ce pas|non|hein|pas vrai|d'accord|vous ne (?:pensez|trouvez|croyez) pas|(?:ne )?(?:pensez"
    r"|trouvez|croyez)-vous pas|vous (?:pensez|trouvez|croyez) pas|tu (?:ne )?(?:penses|trouves|crois) pas"
    r"|c'est (?:bien )?(?:ca|vrai)|c'est pas vrai|oui ou non"
    r"|n'est-il pas(?: vrai)?|pas|ou pas|oui|si|ou bien|vrai|correct|avouez(?:-le)?|qu'en dites-vous"
    r"|vous en convenez|vous en conviendrez|vous savez)[?!. ]*$"
)
SITU: Final = re.compile(
    r"\b(?:comment|quoi(?! que)|combien|pourquoi|laquelle|lequel|lesquelles|lesquels|quel(?:le)?s?)\b[^,?]{0,60}\?*$"
    r"|\b(?:qui|ou|quand)\?*$"
    r"|\bc'(?:est|etait) (?:comment|quoi|quand|ou|qui|combien|quel(?:le)?)\b|\b(?:comment|combien|quoi"
    r"|pourquoi) (?:tu|vous|on|ca|de)\b"
)
_SITU_FIRST: Final = re.compile(
    r"(?:c'(?:est|etait)|ce serait|ca|vous|tu|on|il|elle|votre|vos|ton|tes|ta|les?|la)\b[^,?;]{0,50}\b(?:quoi(?! que)"
    r"|comment|combien|pourquoi)\b"
)


@dataclass(frozen=True, slots=True)
class Head:
    """How the main question of a part begins; `text` is it from there on.

    `kind` is ask, yes, wh, situ (the question word comes last), indirect or none.
    """

    kind: str
    text: str


def head_of(part: str) -> Head:
    """The main question of `part`, which is looked for at its start, then after each of its commas."""
    opener = OPENER.match(part)
    text = part[opener.end() :] if opener else part
    text = _SETTING.sub("", text)
    match = _AT_START.match(text)
    if match and (
        _QUAND.match(text)
        or (
            match.lastgroup == "wh" and _SUBORDINATE.match(text) and not re.match(rf"{WH} (?:est-ce|{INVERSION})", text)
        )
    ):
        match = None
    if not match and _SITU_FIRST.match(text):
        return Head("situ", text)
    if not match and _TU.match(text):
        return Head("yes", text)
    if not match:
        match = next(
            (m for m in _AFTER_COMMA.finditer(text) if not TAG.fullmatch(text[m.start() :].replace(", ", " ", 1))), None
        )
    if match and match.lastgroup:
        return Head(match.lastgroup, text[match.start(match.lastgroup) :])
    subject_first = re.match(r"(?!si )[^,?]{2,80}?\b[a-z]+-(?:t-)?(?:il|elle|on|ils|elles)\b", text)
    if subject_first and not re.search(rf"\b{WH}\b", subject_first.group()):
        return Head("yes", text)
    return Head("none", text)
