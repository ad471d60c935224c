"""Loaded wording: agreement sought, abuse named, ruin reported as if it were known to all."""

from typing import Final

from ..matching import Rule, rule

_REPORTED: Final = (
    r"\b(?:m'a (?:dit|parle|confie)|m'ont dit|j'ai (?:lu|entendu)|on (?:me |nous )?(?:dit|parle|entend|raconte)\b"
    r"|certain\w* (?:disent|trouvent|pensent|parlent)|les gens disent|il parait|parait-il|reputation|prejuges?"
    r"|stereotypes?|mythes?|malentendus?|idees recues|dit-on)\b"
)
_RUINED: Final = (
    r"(?:tue|detruit|ruine|gache|sabote|vide|siphonne|bousille|massacre|demoli|denature|deshumanise|transforme en"
    r"|pourri"
    r"|empoisonne|fait disparaitre|vendu|abandonne|sacrifie)"
)

LOADED: Final[tuple[Rule, ...]] = (
    rule(
        (
            r"\b(?:seriez|etes|serez|serais|es)(?:-vous|-tu)? d'accord (?:pour dire|que|qu'|avec moi)"
            r"|\bbien entendu\b"
            r"|\bnaturellement, vous\b|\bcomme (?:de raison|de bien entendu|on le sait|vous le savez|il se doit)\b"
            r"|\bpourquoi (?:se le cacher|nier|faire semblant)\b|\ba quoi bon\b|\bon est d'accord que\b"
            r"|\bvous me l'accorderez\b"
            r"|\bqui oserait\b|\bnul ne\b|\bsans l'ombre d'un doute\b|\bhors de tout doute\b|\bchose certaine\b"
        ),
        (
            r"\b(?:aussi|si|tellement) peu (?!(?:de temps|connue?s?|nombreu\w+|de postes|d'heures"
            r"|de sommeil)\b)[\w-]+(?:es|s|ee|e"
            r"|ants?|eux)\b|\bqu'est-ce qui vous (?:degout|ecoeur|enrag|revolt|repugn|horripil)\w*"
            r"|\bce qui vous (?:degout|ecoeur"
            r"|repugn|horripil)\w*|\bc'est (?:de la |de l'|du )(?:pure? |vraie? )?(?:exploitation|esclavage"
            r"|maltraitance|abus|torture"
            r"|hypocrisie|foutaise|theatre|gaspillage|folie|poudre aux yeux|bouillie|marketing|niaisage"
            r"|charlatanisme|vol)\b"
        ),
        (
            r"\b(?:tombe|tombent|s'ecroule|part|partent|est|sont) en (?:morceaux|ruines?|lambeaux|miettes|perdition"
            r"|deroute)\b"
            rf"|\b(?:depuis|maintenant|quand on sait|puisque|alors) (?:que|qu') ?[^?,;]{{3,60}} (?:a"
            rf"|ont) {_RUINED}\w*\b"
            r"|\b(?:comment expliqu\w+(?:-vous)?|comment se fait-il|pourquoi faut-il|comment accepter"
            r"|comment accept\w+-vous)"
            r" (?:que|qu') ?[^?;.]{3,60}\b(?:abandonn|neglig|ignor|mepris|se fich|se moqu|laiss\w* tomber"
            r"|ferm\w* les yeux|sabot"
            r"|trahi|refus|gaspill|exploit|oubli|mal paye|si mal|aussi mal)\w*"
        ),
        unless=(_REPORTED,),
    ),
)
