"""The answer is in the wording: a negated question, a tag, a judgement taken for granted."""

import re
from typing import Final

from ..matching import GAP, any_of, first, rule
from ..reading import Reading
from ..shapes import Span
from .heads import INVERSION, TAG, head_of

_BAD: Final = any_of(
    (
        "inutile inutiles insupportable insupportables miserable miserables horrible horribles affreux affreuse "
        "affreuses epouvantable epouvantables atroce atroces"
    ),
    (
        "penible penibles ennuyeux ennuyeuse ennuyeuses ennuyant ennuyante plate plates deprimant deprimante "
        "deprimants deprimantes absurde absurdes ridicule ridicules"
    ),
    (
        "stupide stupides idiot idiote idiots incompetent incompetente incompetents incompetentes corrompu "
        "corrompue corrompus lache laches paresseux paresseuse arrogant"
    ),
    (
        "arrogante arrogants arrogantes hautain hautaine hautains odieux odieuse grossier grossiers grossiere "
        "impoli impolis imbuvable imbuvables invivable invivables"
    ),
    (
        "desastreux desastreuse desastreuses catastrophique catastrophiques toxique toxiques cruel cruelle cruels "
        "inhumain inhumaine inhumaines inhumains brutal brutale"
    ),
    (
        "degradant degradante humiliant humiliante ingrat ingrate ingrats ingrates exigeant exigeants exigeante "
        "capricieux cupide cupides egoiste egoistes abrutissant"
    ),
    (
        "abrutissante abrutissantes interminable interminables ereintant ereintante epuisant epuisante lamentable "
        "lamentables pitoyable pitoyables honteux honteuse"
    ),
    (
        "depasse depassee depasses depassees desuet desuete archaique archaiques arriere inferieur inferieure "
        "inferieurs surestime surestimee surevalue nul nulle nuls nulles"
    ),
    (
        "cauchemar cauchemars enfer calvaire horreur blague farce cirque panier_de_crabes perte_de_temps "
        "gaspillage foutoir bordel fiasco desastre catastrophe esclavage"
    ),
    (
        "torture scandale arnaque usine_a absurdite bureaucratie_folle corvee corvees cul-de-sac degats ravages "
        "paperasse rabais arrogance incompetence avarice cupidite mepris"
    ),
    (
        "misere massacre honte gachis monotone monotones mediocre mediocres bidon vide_de_sens rebarbatif "
        "rebarbative fastidieux fastidieuse injuste injustes mortel mortelle soporifique"
    ),
)
_GRAND: Final = any_of(
    (
        "superieur superieure superieurs merveilleux merveilleuse magnifique magnifiques passionnant passionnante "
        "formidable formidables extraordinaire noble nobles gratifiant"
    ),
    (
        "gratifiante exceptionnel exceptionnelle fantastique fantastiques parfait parfaite ideal ideale beau "
        "belle incroyable incroyables unique enrichissant enrichissante stimulante stimulant"
    ),
    "valorisant valorisante genial geniale captivant captivante fascinant fascinante meilleur meilleure",
)
_RUIN: Final = (
    r"(?:detrui|ruin|saccag|demoli|massacr|gach|empoisonn|etrangl|sabot|demantel|corromp|bousill|pourri|aneanti"
    r"|broy|defigur|tu(?:e|er|ent) )\w*"
)
_ACCUSED: Final = (
    r"(?:se plain\w+|refus\w+|mepris\w+|ignor\w+|ment(?:ent)?|trich\w+|regard\w+ .{0,20}de haut|exploit\w+"
    r"|gaspill\w+|neglig\w+|abus\w+|detest\w+|se moqu\w+|se fich\w+|se fout\w+|ne pens\w+ qu|ne s'interess\w+ qu"
    r"|se croi\w+|s'acharn\w+|s'obstin\w+)"
)

_TAUGHT: Final = rule(
    (
        r"\bse souci\w+(?:-\w+)? si peu\b|\bsi peu de (?:cas|respect|interet|consideration)\b|\bgaspill\w+\b"
        r"|\bperdre (?:la moitie|votre vie|ses journees|vos journees|autant de temps|tout ce temps|son temps"
        r"|votre temps)\b|\bune? (?:personne|medecin|etudiante?|avocate?|infirmiere|professionnelle?"
        r"|\w+) (?:decente?|sensee?|saine? d'esprit|intelligente?|qui se respecte"
        r"|digne de ce nom)\b[^?]{0,30}-(?:t-)?(?:il|elle|on)\b|\b(?:se contenter|se contenterait|se contente"
        r"|se rabattre|se resigner|se resignerait|s'abaisser)\b|(?<!qui vous )\b(?:rend"
        r"|rendent)(?:-\w+)? (?:pas )?(?:folle|fou"
        r"|malade|dingue)\b|\bcheap labor\b|\bmain-d'oeuvre (?:bon marche|gratuite)\b|\bqui ne (?:paient|ecoutent"
        r"|pensent|veulent|font|servent|cherchent)\b[^?]{0,20}\b(?:jamais|rien|qu'|que)\b|\bne pens\w+ qu"
        r"|\btannee? de\b[^?]{0,40}\?|\btellement mieux\b|\bmieux que le (?:public|prive)\b|\bindigne\b"
        r"|\bbranleurs?\b|\bdes bons a rien\b|\bexploit(?:es|ees|er|ent)\b|\bpresses? comme des citrons\b"
        r"|\bjet(?:er|ez) (?:l'argent|votre vie)\b|\bvaut-il vraiment la peine\b|\bmort(?:e)?,? (?:qu'|que "
        r"|comment )"
    ),
    (
        r"\b(?:maintenant|alors|vu|puisque|comme)(?: que)? [^?,]{2,60}\b(?:est|sont) (?:mort|morte|morts|finie?s?"
        r"|foutue?s?|condamnee?s?|depassee?s?|ruinee?s?|pourrie?s?)\b"
    ),
    (
        r"\b(?<!je l')(?<!je vous l')(?:avouez|avoue|admettez|admets|reconnaissez|reconnais|convenez|concedez"
        r"|confessez|avouons|admettons"
        r"|soyons (?:honnetes|francs|realistes))\b|\bvous (?:devez|allez|pouvez|voudrez) (?:bien |quand meme "
        r"|surement |certainement |tout de meme )*(?:admettre|avouer|reconnaitre|convenir|dire comme moi"
        r"|etre d'accord)|\bvous (?:admettrez|avouerez|reconnaitrez|conviendrez|concederez|serez d'accord"
        r"|en conviendrez)\b|\btu (?:dois|vas) (?:bien |quand meme )?(?:admettre|avouer)"
        r"|\bne dites pas (?:le contraire|que)"
    ),
    (
        r"\b(?:surement|certainement|assurement|evidemment|manifestement|forcement|sans doute|de toute evidence"
        r"|indeniablement|bien sur que)\b(?! (?:pas tout))|\btout le monde (?:le )?(?:sait|s'entend"
        r"|s'accorde|voit|deteste|adore)\b|\bon sait (?:tous|bien|tres bien) que\b|\bchacun sait\b"
        r"|\bpersonne (?:n'aime|ne veut|n'ignore|ne conteste)\b|\bil est (?:clair|evident|connu|bien connu) que\b"
        r"|\bc'est (?:clair|evident|connu) que\b|\bil faut (?:bien )?(?:dire|avouer|admettre|reconnaitre) que\b"
    ),
    (
        r"\b(?:vous devez|ca doit|ce doit|tu dois) (?:etre |bien |vous |te |avoir |surement |tellement |vraiment "
        r"|quand meme |regretter|en avoir)+|\bn'est-il pas vrai\b|\bne (?:serait|serait-|devrait|devraient"
        r"|faudrait|vaudrait|croyez|trouvez|pensez|voyez|diriez|regrettez|crois|trouves|penses)-(?:il|on|vous"
        r"|tu|elle|ce|ils|elles) pas\b|(?:^|[.;?!] )(?:vous|tu|ce|ca|on|il|elle) (?!n'auri|ne pourri|ne sauri)(?:ne "
        r"|n')(?:[\w'-]+ ){1,3}?pas\b[^.;]{0,90}\?"
        r"|\bvous ne (?:trouvez|pensez|croyez|regrettez)(?: \w+){0,3} pas\b|\bc'est (?:pas|plutot"
        r"|quand meme) (?:un peu |vraiment )?(?:\w+ ){0,3}non\b|\bce n'est pas (?:un peu|vraiment|plutot)\b"
    ),
    (
        r"\b(?:qui|comment) (?:peut|pourrait|voudrait|oserait)(?:-on)? (?:bien |encore |donc |raisonnablement "
        r"|aujourd'hui |vraiment |serieusement )+|(?:^|[,.;?] )qui (?:voudrait|oserait|accepterait"
        r"|peut vouloir)\b|\bcomment (?:peut-on|pouvez-vous|faites-vous pour|arrivez-vous a|peux-tu|fais-tu pour"
        r"|font-ils pour|fait-on pour|peut-il|osez-vous)(?: \w+){0,2} (?:endurer|supporter|tolerer|accepter"
        r"|defendre|justifier|croire encore|encore croire|sentir|survivre|encaisser|vous regarder"
        r"|ne pas (?:craquer|exploser|hurler|devenir fou))\b|\bsupport(?:ez|es|er|ent)(?:-vous|-tu"
        r"|-on)? (?!(?:vos|ton|votre|les) (?:collegues|patients|familles|residents|etudiants)\b)|\bendur(?:ez|es"
        r"|er)(?:-vous|-tu)?\b|\ba quoi (?:bon|ca sert de)\b"
    ),
    (
        rf"\bpourquoi (?:continuer|s'obstiner|s'entete\w*|persister|s'acharner|se tuer|se donner la peine|perdre"
        rf"|gaspiller)\b|\bpourquoi (?:diable|donc|encore)\b|\bpourquoi (?:quelqu'un|n'importe qui"
        rf"|qui que ce soit|une personne (?:sensee|saine))|\bpourquoi {GAP}(?:voudrait|voudraient"
        rf"|choisirait)-\w+ (?:encore|meme)|\bcoincee? (?:dans|avec|a)\b|\bprise? au piege\b|\bvendre (?:votre"
        rf"|son) ame\b|\bperdre vos plus belles\b|\bseule? vraie? (?:medecine|metier|specialite)"
        rf"|\bvraie? (?:medecine|medecin|medecins|science)\b(?=.{{0,40}}\?)"
    ),
    unless=(
        (
            r"\b(?:si ce n'est pas|si vous n'avez pas|qui n'(?:est|a|avez|ont|etait) \w* ?pas"
            r"|quand (?:\w+ ){0,3}n'(?:est|a|ont) pas|ce qui n'est pas|ce que? (?:vous|tu|la|le"
            r"|les)? ?n[e'])\b(?![^?]*\b(?:n'est-ce pas|avouez|admett))"
        ),
    ),
)
_PRESUMED: Final = rule(
    (
        rf"\bpourquoi (?!(?:etes|avez|est-ce que vous|vous|aimez|es|as)\b)[^?]{{2,80}}?\b(?:si|aussi|tellement"
        rf"|toujours|jamais|tant|ne pensent|que l'argent|constamment) (?!(?:que|loin|tard|tot|peu|longtemps"
        rf"|important|importante|souvent|choisi)\b)[\w'-]*|\bpourquoi [^?]{{2,60}}-(?:t-)?(?:ils|elles|il|elle"
        rf"|on) (?:donc |plus |pas |encore |toujours\b|autant |tant |si (?!souvent)|aussi |que |qu'a )"
        rf"|\bpourquoi (?!(?:etes"
        rf"|avez|vous)\b)[^?]{{2,60}}?\b{_ACCUSED}"
    ),
    (
        rf"\ba quel point [^?]{{2,80}}?(?:{_BAD}|{_GRAND}|regrett\w+|soulag\w+|nuit|nui|nuisent|gach\w+|mal\b"
        rf"|perdu|perdue|{_RUIN})|\ben quoi [^?]{{2,80}}?\b(?:est|sont|serait|seraient)-(?:il|elle|ils"
        rf"|elles)\b[^?]{{0,40}}(?:{_BAD}|{_GRAND})|\bqu'est-ce qui (?:rend|fait) [^?]{{2,60}}?(?:\bsi\b"
        rf"|\baussi\b|\btellement\b|superieur|le meilleur|la meilleure|le plus|la plus|{_GRAND})(?! (?:different"
        rf"|difficile|particulier))"
    ),
    (
        rf"\b(?:que|quel|quels|quelle|quelles) (?:horreur|joie|chance|plaisir|cauchemar|enfer|degats?|ravages?"
        rf"|misere|gachis|bonheur|honte|ennui|injustices?|absurdites?|abus)\b(?! (?:vous|tirez|trouvez|avez-vous"
        rf"|eprouvez|prenez|ressent|y a|procure))|\b(?:comment|en quoi|combien) [^?]{{2,70}}?\b(?:a|ont"
        rf"|est en train de|va|vont)(?:-t-(?:il|elle|ils|elles|on))? (?:elle |il |completement "
        rf"|litteralement )?{_RUIN}"
    ),
    (
        rf"\b(?:est|sont|etait|etaient|c'est|c'etait|devenue?s?|reste|restent|semble|si|aussi|tellement|tres|trop"
        rf"|vraiment|plutot|toute?|tous|toutes|cette?|ces|cet|de la|de|du|d'|des|pareille?s?|un|une|le|la|l'|les"
        rf"|vos|votre|leur|pure?|veritable) (?:(?:vraiment|si|aussi|tellement|completement|totalement|un|une|le"
        rf"|la|l'|plus|pure?|veritable|vraie?|peu|encore|toute|\w+s?) ){{0,2}}?{_BAD}\b|\bl'{_BAD}\b"
    ),
    (
        rf"\b(?:puisque|etant donne que|vu que|comme|maintenant que|sachant que|alors que|considerant que"
        rf"|quand on sait que) [^?]{{2,80}}?\b(?:{_BAD}|mourant\w*|en train de mourir|fini|finie|morte?"
        rf"|condamnee?|dying|s'effondre|s'ecroule|en ruine|n'(?:a|ont) plus d'avenir|disparait|meurt|agonise"
        rf"|sans avenir)\b|\b(?:se croi\w+|regard\w+ [^?]{{2,30}} de haut|ne (?:pens\w+|s'interess\w+|viv\w+"
        rf"|jur\w+) (?:qu'a|que pour|que par|qu')|ne sert a rien|ne valent rien|ne vaut rien|ne font que"
        rf"|meprisent|au rabais|n'y connaissent rien|se fichent|s'en fichent|se foutent)\b"
    ),
    (
        r"\ble (?:meilleur|plus beau|plus grand) (?:systeme|metier|pays|hopital|domaine)? ?(?:au|du) monde\b"
        r"|\bla (?:plus belle|meilleure|plus noble) (?:des )?(?:specialites?|professions?|vie"
        r"|disciplines?)\b(?=.{0,40}(?:\?|non))|\bbien (?:superieur|plus interessant|plus noble|meilleur)e?s?\b"
        r"|\btellement (?:superieur|mieux|meilleur|plus)\w*\b"
    ),
    unless=(
        r"\b(?:confirm\w+|rassur\w+|dites|dis|promett\w+|jur\w+)-moi (?:donc )?(?:que|qu')",
        (
            r"\b(?:m'a (?:dit|parle|confie)|m'ont dit|j'ai (?:lu|entendu|oui dire)|on (?:me )?(?:dit|parle|entend"
            r"|raconte)(?! tous)|j'entends (?:souvent|dire)|certains? (?:disent|trouvent|pensent|parlent)"
            r"|certaines (?:disent|pensent)|les gens disent|parait-il|il parait|il parait que|reputation"
            r"|prejuges?|stereotypes?|mythes?|malentendus?|idees recues|dit-on)\b"
        ),
        (
            rf"\b(?:le|la|les|vos|votre|un|une) (?:\w+ )?(?:plus|moins) {_BAD}|\b(?:face a|devant|avec"
            rf"|repondez-vous a|reagissez-vous a|composez-vous avec|gerez-vous|quand) (?:un|une|l'|ce qui"
            rf"|quelque chose|quelqu'un|la|le)\b [\w ]{{0,20}}?{_BAD}|\bvous (?:semble|parait|semblent|paraissent)\b"
            rf"|\bqu'est-ce qui (?:est|etait|vous (?:semble|parait)|a ete) |\btrouv(?:ez-vous|es-tu"
            rf"|iez-vous) (?:le|la|les) plus\b|\bni [\w]+ ni\b"
        ),
    ),
)
_NEGATED: Final = re.compile(
    rf"(?:ne |n')(?:[\w']+ ){{0,2}}?(?:{INVERSION})(?: [\w'-]+){{0,4}}? pas\b|n'est-ce pas\b"
    rf"|est-ce que? (?:[\w']+ ){{1,4}}?(?:ne |n')[\w']+ pas\b|n'(?:{INVERSION}) pas\b"
)
_TAG_SAID: Final = re.compile(
    r",? (?:n'est-ce pas|non|hein|pas vrai|vous ne (?:pensez|trouvez|croyez) pas|(?:ne )?(?:pensez|trouvez"
    r"|croyez)-vous pas|vous (?:pensez|trouvez|croyez) pas|tu (?:ne )?(?:penses|trouves|crois) pas"
    r"|c'est pas vrai|n'est-il pas(?: vrai)?|avouez(?:-le)?|vous en convenez|si)[?!. ]*$"
)


def found(question: Reading) -> Span | None:
    """What gives the asker's own view away."""
    for part in question.parts:
        head = head_of(part)
        at = max(question.plain.find(head.text), 0)
        if _NEGATED.match(head.text) and head.kind in {"yes", "wh", "none"}:
            return at, at + len(head.text)
        if head.kind in {"none", "yes"} and TAG.search(part) and _TAG_SAID.search(part):
            at = max(question.plain.find(part), 0)
            return at, at + len(part)
    return first(question.plain, (_TAUGHT, _PRESUMED))
