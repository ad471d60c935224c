"""A view taken for granted, in words nobody listed: openers, loaded nouns, losses presumed, rhetorical whys."""

from typing import Final

from ..matching import Rule, any_of, rule

_LOADED: Final = any_of(
    (
        "echec faillite declin derive deconfiture debandade fiasco decadence agonie effondrement naufrage "
        "incompetence "
        "mepris laxisme inaction incurie immobilisme lenteur arrogance avarice hypocrisie indifference lachete"
    ),
    (
        "cupidite absurdite lourdeur aveuglement entetement stupidite betise negligence paresse snobisme elitisme "
        "corporatisme manque_flagrant chaos gachis gaspillage delabrement injustice cauchemar superiorite"
    ),
)
_BLOT: Final = any_of(
    (
        "zone_de_guerre champ_de_bataille voie_de_garage machine_a_saucisses nid_de_viperes panier_perce trou_noir "
        "jungle "
        "prison galere zoo mouroir dinosaure dinosaures vache_a_lait sous-medecine medecine_de_seconde voleurs "
        "bourreau bourreaux pousseurs_de_pilules bouche-trou bouche-trous cage_doree rats_de_laboratoire gang"
    ),
)
_SCORN: Final = any_of(
    (
        "arrogants arrogantes arrogant arrogante mal_geree mal_gere mal_vue mal_vu mal_organise mal_organisee "
        "mal_payes "
        "mal_aimee froids distants hautains imbus desagreables bornes fermes rigides lents lente lent inefficace "
        "inefficaces brusques impatients incompetents paresseux blases cyniques desorganise desorganisee "
        "dysfonctionnel"
    ),
    (
        "sous-estimee sous-finance sous-financee negligee neglige laisses_pour_compte deconnectes deconnectee lourde "
        "inhumaine inhumain injuste ridicule ridicules absurde penible plate ennuyante triste desastreux vieillot "
        "depassee depasse mou molle egoistes egoiste fragiles gates inutiles inutile superficielle superficiels"
    ),
)
_HARM: Final = (
    r"(?:ecoeur|degout|epuis|brul|us|frustr|deprim|tann|decourag|revolt|enrag|abim|detrui|mine|min|rong|bris|gach"
    r"|gruge"
    r"|empoisonn|etouff|ecras|extenu|vid|desillusionn|amer|pourri|siphonn|nui|ralenti|deshumanis)"
)
_LOST: Final = (
    r"(?:sacrifi|gach|rat|perdu|trahi|neglig|abandonn|manqu|detrui|bousill|gaspill|delaiss|brul|vendu|renonc|disparai"
    r"|disparu|s'ecroul|s'effondr|mour|meur)"
)
_FOLK: Final = r"(?:les|ces|vos|certains|la|le|l'|votre|cette|ce) ?(?:[\w'-]+ ){0,3}?[\w'-]+"

PRESUMED: Final[tuple[Rule, ...]] = (
    rule(
        (
            r"\bil va (?:de soi|sans dire)\b|\b(?:comme )?(?:tout le monde|chacun|on|tous) (?:le |l'|la )?(?:sait"
            r"|savent"
            r"|s'entend|admet|reconnait)\b(?! (?:jamais|pas|peu|quoi|si|comment|ce|quand|qui|qu'on))"
            r"|\bc'est (?:pas mal |bien "
            r"|tellement |assez )?(?:evident|clair|connu|prouve|flagrant|indeniable|un fait)\b|\bil est (?:pas mal "
            r"|bien )?"
            r"(?:evident|clair|connu|prouve|indeniable)\b|\bde toute evidence\b|\bforce est de (?:constater"
            r"|admettre)\b"
            r"|\bpersonne (?:n'|ne |n')?(?:aime|veut|choisit|croit|respecte|ecoute|conteste|ignore|nie)\b(?! qu)"
            r"|\bsoyons (?:honnetes|francs|serieux|realistes)\b|\bentre nous\b(?=.*\b(?:est|sont|non|hein)\b)"
            r"|\bon ne (?:va pas|peut pas) se (?:mentir|le cacher)\b|\bon va se le dire\b|\bdisons-le\b"
        ),
        (
            r"\b(?:j'imagine|je suppose|je presume|je devine|je gage|je parie|je me doute) (?:bien )?(?:que "
            r"|qu')(?:vous|tu"
            r"|ca|c'|votre|la|le|les|on)|, (?:j'imagine|je suppose|je presume|on s'entend|on se comprend"
            r"|vous etes d'accord"
            r"|tu es d'accord|t'es d'accord|pas vrai|hein|avouons-le|n'est-ce pas|vous en conviendrez)[,?.! ]"
            r"|, (?:vous|tu|c'|ca|ce|il|elle|on) ?(?:ne |n')?[\w'-]+ pas (?:un peu|trop|plutot|quand meme|mieux"
            r"|tann\w+|assez)\b[^?;.]*\?"
            r"|\b(?:vous|tu) (?:n'avez|avez|n'as|as) jamais (?:regrett|dout)\w*[^?;.]*\?"
            r"|\bcomme n'importe qui\b|\b(?:trouv|pens|croy|dir|vo[iy]|estim|convien|convenez|admett)\w*[- ](?:vous"
            r"|tu) (?:donc )?pas "
            r"(?:que |qu'|un peu|pas mal)|\b(?:vous|tu) (?:trouvez|pensez|croyez|trouves|penses|crois) pas\b"
            r"|\b(?:tu vas|vous allez) (?:quand meme )?(?:pas|bien) me (?:dire|faire croire)\b|\bn'ayons pas peur\b"
        ),
        (
            r"\b(?:etant donne|vu|puisque|sachant|considerant|attendu|maintenant|comme)(?: que| qu')? [^?;.]{2,80}\b"
            rf"(?:{_BLOT}|{_SCORN}|{_LOADED})\b|\b{_BLOT}\b(?=[^?]*\?)|\b(?:c'est|est|sont) (?:vraiment |bien |juste "
            rf"|surtout |devenue?s? |plus )*(?:un|une|de la|du|des)? ?{_BLOT}\b"
        ),
        (
            rf"\b(?:qu'est-ce qui explique|comment (?:expliquez-vous|explique-t-on|expliquer)|d'ou vient"
            rf"|d'ou viennent"
            rf"|a qui la faute|a quoi attribuez-vous|pourquoi (?:tant de|autant de|cette|cet|ce)|que pensez-vous de"
            rf"|parlez-moi d"
            rf"|racontez-moi|que dites-vous de|comment vivez-vous|que faire devant|comment composez-vous avec)"
            rf"[^?.;]{{0,25}}?\b(?:l'|le |la |cette |cet |ce |de |du |de la |de l'|d')(?:[\w'-]+ )?{_LOADED}\b"
        ),
        (
            rf"\ba quel point [^?.;]{{2,80}}?\b{_HARM}(?:e|ee|es|ees|ent|ait|ante?|i|it|is|issent|uit|uisent)?\b"
            rf"|\bcombien [^?.;]{{2,60}}\bvous {_HARM}(?:e|ent|ait)\b|\b(?:qu'est-ce que ca (?:vous )?fait"
            rf"|que ressent-on"
            rf"|comment (?:vivez-vous|vit-on|dormez-vous|composez-vous)|que ressentez-vous|quel effet ca fait"
            rf"|comment se sent-on)"
            rf"[^?.;]{{0,60}}\b{_LOST}\w*"
        ),
        (
            rf"\b(?:idee|fait|impression|sentiment|culpabilite|remords|regret) (?:d'avoir|de voir"
            rf"|que) [^?.;]{{0,40}}?"
            rf"\b{_LOST}\w*|\bvous prepar\w+(?:-vous)? a disparaitre\b|\b(?:remplacera|remplaceront|va remplacer|vont"
            rf" remplacer|fera disparaitre|tuera)\b(?=.*\b(?:il va|puisque|comme|quand|comment (?:vous|allez))\b)"
            rf"|\bavant (?:de|que) (?:votre \w+ )?disparai\w+"
        ),
        unless=(
            (
                r"\b(?:m'a (?:dit|parle|confie)|m'ont dit|j'ai (?:lu|entendu)|on (?:me |nous )?(?:dit|parle|entend"
                r"|raconte)\b"
                r"|certain\w* (?:disent|trouvent|pensent|parlent)|les gens disent|il parait|parait-il|reputation"
                r"|prejuges?"
                r"|stereotypes?|mythes?|malentendus?|idees recues|dit-on|l'echec (?:d'un|d'une|therapeutique|a un)"
                r"|vos (?:echecs|propres)|un echec)\b"
            ),
            (
                r"\b(?:gazette|c'est clair pour)\b|\bdites-moi (?:que|qu')|\bpersonne (?:ne|n') (?:vous|voit|dit|sait"
                r"|raconte)\b"
            ),
        ),
    ),
    rule(
        (
            rf"\b(?:pourquoi|comment se fait-il|comment ca se fait|expliquez-moi pourquoi|qu'est-ce qui fait que"
            rf"|d'ou vient que)"
            rf" (?:que |qu'|est-ce que )?[^?.;]{{2,70}}?\b(?:si|aussi|tellement|trop|tant|autant|encore|toujours"
            rf"|plus|est|sont"
            rf"|sont-ils|sont-elles|est-il|est-elle|est-ce) (?:[\w'-]+ )?{_SCORN}\b"
        ),
        (
            r"\bpourquoi (?!(?:vous|avez|etes|as|es|aimez|etiez|aviez|certain)\b)[^?.;]{2,60}\b(?:ne "
            r"|n')[\w'-]+(?:-t)?(?:-\w+)? "
            r"(?:jamais|rien|personne|aucun\w*|pas (?:plus|davantage|assez))\b|\bpourquoi (?:personne|aucun|nul"
            r"|tout le monde"
            r"|faut-il toujours|doit-on toujours)\b|\bqu'est-ce qui cloche\b"
            r"|\bqu'attend\w*(?:-\w+)? (?:[\w'-]+ ){0,4}?(?:pour"
            r" (?:enfin|cesser|arreter|agir|faire|reagir|se reveiller|ecouter))"
            r"|\bqu'attend\w* [^?.;]{2,40} pour (?:cesser"
            r"|arreter|enfin|agir|reagir|se reveiller)\b|\b(?:allez-vous|va-t-on|vont-ils|allons-nous|va-t-il"
            r"|va-t-elle"
            r"|faut-il|finira-t-on) (?:par )?(?:bien )?enfin\b|\bquand [^?.;]{2,30} enfin\b(?=[^?]*\b(?:admet"
            r"|reconna|cess"
            r"|arret|compren|ecout|reveill)\w*)|\b(?:prescri|fai|rac)\w+ n'importe quoi\b"
        ),
        (
            r"\bbatons?\b[^?.;]{0,60}\bdans les roues\b|\b(?:s'amuse\w*|s'acharne\w*|s'ingenie\w*|s'entete\w*"
            r"|s'obstine\w*"
            r"|se complai\w+)(?:-t-\w+|-\w+)? (?:\w+ )?a\b|\b(?:empoisonn|pourri|gach|gruge|bouff|ruin"
            r"|complique inutilement)"
            r"\w*(?:-t-\w+)? (?:l'existence|la vie|vos journees|le metier|votre)|\bvous (?:empoisonne|pourrit|gache"
            r"|ruine"
            r"|complique) (?:l'existence|la vie)\b|\bau lieu de (?:soigner|ecouter|aider|travailler)\b"
            r"|\btoujours (?:en"
            r" retard|en train de (?:crier|se plaindre))\b|\bpour qu'(?:ils|elles|on) \w+ (?:toujours|sans cesse"
            r"|autant)\b"
            r"|\bse prennent pour\b|\bse prend pour\b|\bsans (?:jamais )?(?:ecouter|consulter"
            r"|comprendre) (?:personne|le terrain)"
        ),
        (
            r"\b(?:vrai|vraie) (?:raison|motif|probleme|coupable)s?\b(?=.*\b(?:personne|avou|soyons|hein|non"
            r"|au fond)\w*)"
            r"|\bcomment (?:pouvez-vous|peut-on|osez-vous|ose-t-on|pourriez-vous) (?:encore |bien "
            r"|donc )?(?:cautionner|rester"
            r" (?:la|silencieu)|fermer les yeux|vous taire|tolerer|dormir|laisser|accepter|defendre|justifier"
            r"|croire)\b"
            r"|\bjusqu'(?:a quand|ou) (?:va-t-on|allons-nous|laissera|les|faudra)|\bn'en (?:avez-vous"
            r"|as-tu) pas (?:assez"
            r"|marre|plein)|\bvous en avez (?:pas )?(?:assez|marre|plein le dos)\b|\btann\w+ (?:de|d')\b[^?]{0,40}\?"
            r"|\b(?:bien|beaucoup|tellement) (?:plus|moins|mieux) [\w'-]+ (?:que|qu')[^?.;]{2,50}, (?:non|hein"
            r"|n'est-ce pas)"
        ),
        unless=(
            (
                r"\b(?:m'a (?:dit|parle|confie)|m'ont dit|j'ai (?:lu|entendu)|on (?:me |nous )?(?:dit|parle|entend"
                r"|raconte)\b"
                r"|certain\w* (?:disent|trouvent|pensent|parlent)|les gens disent|il parait|parait-il|reputation"
                r"|prejuges?"
                r"|stereotypes?|mythes?|malentendus?|idees recues|dit-on)\b"
            ),
        ),
    ),
)
