"""Praise for the one who is asked."""

from typing import Final

from ..matching import any_of, rule

GRAND: Final = any_of(
    (
        "genie legende idole heros heroine modele_absolu sommite brillant brillante brillants brillamment "
        "extraordinaire extraordinaires exceptionnel exceptionnelle exceptionnels"
    ),
    (
        "remarquable remarquables incroyable incroyables doue douee talentueux talentueuse inspirant inspirante "
        "parfait parfaite parfaite grandiose magistral magistrale genial geniale"
    ),
    (
        "admirable admirables prodigieux prodigieuse phenomenal phenomenale impressionnant impressionnante "
        "fabuleux fabuleuse formidable merveilleux merveilleuse eblouissant eblouissante"
    ),
    (
        "virtuose maestro maitre vedette etoile as deesse dieu surhomme surhumain surhumaine prodige surdoue "
        "surdouee sublime hors_du_commun hors_pair hors_norme sans_egal visionnaire"
    ),
    (
        "monument icone reference_absolue chef-d'oeuvre chefs-d'oeuvre eminent eminente illustre geante geant "
        "pilier envergure perle chapeau inegale inegalee exquise exquis magnifique"
    ),
)
SUPER: Final = any_of(
    (
        "sage modeste humble intelligent intelligente accompli accomplie bon bonne bons gentil gentille calme "
        "brillant brillante talentueux talentueuse doue douee admire admiree aime aimee"
    ),
    (
        "respecte respectee parfait parfaite inspirant inspirante genereux genereuse competent competente fort "
        "forte extraordinaire exceptionnel exceptionnelle erudit erudite celebre connu"
    ),
    (
        "habile charismatique passionnant passionnante efficace eloquent eloquente sublime grand grande "
        "impressionnant impressionnante patient patiente humain humaine cultive cultivee"
    ),
)
ROLE: Final = any_of(
    (
        "medecin chirurgien chirurgienne professeur professeure prof enseignant enseignante scientifique chef "
        "cheffe leader personne professionnel professionnelle avocat avocate ingenieur ingenieure infirmiere"
    ),
    (
        "mentor experte expert etre_humain humain femme homme clinicien clinicienne chercheur chercheuse esprit "
        "specialiste architecte psychiatre pediatre journaliste artiste carriere reussite parcours"
    ),
)
THEM: Final = rule(
    (
        rf"\b{ROLE} (?:aussi|si|tellement) {GRAND}\b|\b(?:un|une) (?:si|aussi) (?:{GRAND}|grande?|bonne?"
        rf"|belle?|beau) {ROLE}\b|\b{ROLE} {GRAND} que vous (?:etes|devenez|avez)\b"
        rf"|\bqui a fait de vous\b[^?]{{0,40}}\b(?:{GRAND}|grande?|meilleure?|respectee?)|\b(?:personne|nul"
        rf"|aucun \w+|rares sont ceux)\b[^?;.]{{0,40}}\b(?:arrive a la cheville|vous egale|vous vaut|comme vous"
        rf"|vous surpasse|se compare a vous|rivalise)\b|\bvous arrive\w* a la cheville\b|\bune? (?:star|etoile"
        rf"|geante?|legende|as|genie|maitre|reine|roi|pro|sommite|perle) comme (?:vous|toi)\b|\b(?:parfaite?"
        rf"|brillante?|bonne?|excellente?|douee?|meilleure?) (?:en|dans|a) tout\b|\bla personne la plus \w+"
        rf"|\b(?:la plus|le plus) (?:intelligente?|brillante?|douee?|sage|inspirante?|genereu\w+|talentueu\w+"
        rf"|impressionnante?)\b[^?]{{0,30}}\b(?:que j'|de (?:la|notre|votre)|du)|\bvous rendez (?:tout|ca"
        rf"|cela) (?:si |tellement )?(?:facile|simple|beau)\b|\bau sommet\b(?=[^?]*\b(?:vous"
        rf"|comment)\b)(?=.*\bpersonne\b)|\bje suis (?:en admiration|ebloui\w*|emerveille\w*"
        rf"|votre (?:plus )?\w+ fan|impressionne\w* par vous)\b|\bpas etonnant que (?:tout|les|vos)\b"
    ),
    (
        rf"\b(?:vous etes|t'es|tu es|vous semblez|vous avez l'air|vous, |vous qui etes|vous demeurez|vous restez"
        rf"|comme vous etes) (?:(?:un|une|le|la|l'|mon|ma|si|tellement|vraiment|tout simplement|absolument|tres"
        rf"|la plus|le plus|vrai|veritable|vivante?|notre|carrement|plus|trop|d'une|d'un|pour moi"
        rf"|meilleure?) ?){{0,4}}{GRAND}\b|\b(?:un|une|quelqu'un|aucun|personne|esprit|medecin|chirurgien\w*"
        rf"|femme|homme|cerveau) (?:[\w'-]+ ){{0,3}}?(?:aussi|si|tellement) {SUPER}\w* (?:que|comme) (?:vous|toi"
        rf"|le votre|la votre)\b"
    ),
    (
        rf"\b(?:mains|tete|esprit|carriere|talent|genie|parcours|don|cerveau|intelligence"
        rf"|feuille de route) (?:[\w'-]+ ){{0,3}}?(?:comme|que) (?:le votre|la votre|les votres)\b"
        rf"|\bde votre (?:trempe|calibre|envergure|stature|talent|genie|rang)\b|\b(?:genie|sommite|legende"
        rf"|medecin|expert\w*|chirurgien\w*|professionnel\w*|leader|etoile|star|grande? dame|grand homme|pointure"
        rf"|as) (?:[\w'-]+ ){{0,2}}?comme (?:vous|toi)\b|\b{GRAND} (?:que|comme) (?:vous|toi|le votre"
        rf"|la votre)\b|\bdevant (?:une sommite|un genie|une legende|vous, je|une telle|un tel)\b"
    ),
    (
        rf"\b(?:comment|par quel miracle|d'ou vient que|qu'est-ce qui fait que) [^?]{{0,60}}?\b(?:etre|etes-vous"
        rf"|devenue?|devenir|rester|restez-vous|demeurer|demeurez-vous|reussissez-vous|reussir|soyez|avez-vous pu"
        rf"|arrivez-vous a|parvenez-vous a|faites-vous pour)[^?]{{0,30}}?\b(?:si|aussi|tellement|a la fois|tant"
        rf"|autant) (?:{SUPER}|{GRAND}|de (?:talent|qualites|grace|sagesse|genie|choses|succes)|bien)\b"
        rf"|\bpar quel miracle\b"
    ),
    (
        r"\b(?:etre|d'etre|etes|devenir|devenue?|vous,|comme|parmi) (?:(?:vraiment|toujours|consideree?|vue?"
        r"|reconnue?|sacree?) (?:comme )?)?(?:le|la|l'une? des|l'un des) (?:tout |toute )?(?:meilleure?s?"
        r"|plus (?:grande?s?|brillante?s?|celebres?|talentueux|talentueuse|douee?|respectee?|admiree?"
        r"|belles?))\b(?! (?:facon|maniere|moment|partie|defi|chose|surprise|difficulte|vous-meme|version))"
        r"|\ble plus grand (?:chirurgien|medecin|expert|specialiste|chercheur)\b|\bla plus (?:belle"
        r"|brillante) (?:carriere|personne)\b(?! de)|\b(?:une|un) (?:vraie? |veritable )?(?:legende|idole|genie"
        r"|legende vivante|sommite|heroine?|icone)\b(?! de la)|\bune carriere (?:aussi|si) \w+"
    ),
    (
        rf"\b(?:votre|vos|ton|tes|un tel|une telle|tant de|autant de|ce|cet|cette) (?:(?:immense|incroyable|grand"
        rf"|grande|si|tout|propre|rare|fameux|fabuleux|enorme|tres|beau|belle) )*(?:genie|talents?|brio|don|dons"
        rf"|brillante? \w+|brillants? \w+|sagesse|perfection|aura|charisme|eclat|grandeur|intelligence|excellence"
        rf"|humilite|modestie|virtuosite|genialite|splendeur|rayonnement|superpouvoirs?|magie|brillance"
        rf"|classe folle)\b(?! (?:de (?:l'ecoute|vos|votre)|le plus cache|politique))|\b(?:don|talent|genie"
        rf"|parcours|esprit|carriere|cerveau|succes|reussite) (?:pareil|pareille|comme le votre|comme la votre"
        rf"|aussi \w+|si \w+|{GRAND})\b|\bvos (?:\w+ )?(?:chefs-d'oeuvre|exploits|prouesses|merveilles)\b"
        rf"|\bdes chefs-d'oeuvre\b|\b{GRAND} (?:parcours|carriere|travail)\b(?=.{{0,50}})(?<!mon parcours)"
    ),
    (
        r"\b(?:je (?:vous|t') ?(?:admire|adore|venere|idolatre|vous admire)|admiration (?:devant|pour"
        r"|sans bornes)|en admiration|en extase|votre plus grande? (?:fan|admirat\w+)|grande? (?:fan|admirat\w+)"
        r"|vous admire\b|chapeau bas|je m'incline|bravo|mon idole|mon heros|mon heroine|mon modele|bouche bee)"
        r"|\bqui reussissez tout\b|\btout ce que vous touchez\b|\bquel est (?:votre|ton|le) secret\b"
        r"|\ble secret (?:d'un|d'une|de votre|de ton|d'autant|pour etre) |\btout le monde (?:vous )?(?:adore"
        r"|admire|venere|vante|chante)|\bje n'ai jamais (?:rencontre|vu|lu|entendu|connu) [^?]{0,40}"
        r"|\bque j'aie (?:jamais )?(?:vue?|rencontree?|connue?|lue?)\b|\b(?:petit|simple|humble"
        r"|modeste) (?:etudiant|etudiante|mortel|debutant)\w* (?:devant|face|comme moi)"
        r"|\bque reste-t-il a conquerir\b|\btant de qualites\b|\bbien au-dessus (?:de|des)\b|\b(?:tellement|bien"
        r"|beaucoup) (?:meilleure?|plus (?:brillante?|doue\w*|sage|intelligente?)) que (?:les autres"
        r"|tout le monde|vos|tous|quiconque)"
    ),
    unless=(
        r"\bcombien\b",
        r"\bun(?:e)? (?:mentor|modele|collegue) (?:qui|que)\b",
    ),
)
