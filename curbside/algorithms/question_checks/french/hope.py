"""The asker's own hope, fear or plea stands in the question."""

from typing import Final

from ..matching import any_of, first, rule
from ..reading import Reading
from ..shapes import Span

_VERY: Final = (
    r"(?:(?:tellement|tant|vraiment|sincerement|si|fort|bien|beaucoup|secretement|ardemment|toujours|tout|juste"
    r"|de tout coeur|desesperement|presque|encore|trop|quand meme|franchement|donc|vous|t'|en|moi|aussi"
    r"|un peu) ){0,4}"
)
_GLAD: Final = any_of(
    (
        "soulage soulagee rassure rassuree heureux heureuse ravi ravie enchante enchantee content contente comble "
        "comblee decu decue triste devaste devastee aux_anges"
    ),
    (
        "le_plus_heureux la_plus_heureuse effondre effondree emballe emballee fou_de_joie folle_de_joie aneanti "
        "aneantie desespere desesperee inconsolable reconnaissante navree demoli demolie"
    ),
    (
        "brise brisee catastrophe catastrophee transporte transportee bouleverse bouleversee au_septieme_ciel "
        "au_paradis mieux"
    ),
)

_RULES: Final = (
    rule(
        (
            r"\bje (?:veux|voulais|reve|souhaite|voudrais)\b[^?;.]{0,60}\b(?:depuis (?:que|toujours|l'age"
            r"|longtemps|ma|mon|le|des annees|la)|toute ma vie|plus que tout)\b|\b(?:ca|cela) me (?:demoli|detrui"
            r"|dechire|bouleverse|tue|peine|brise|crev|attriste|rassure|decoura|enlever|rendrai|ferai|fendrai"
            r"|boulevers)\w*\b|\b(?:quel|quelle) (?:soulagement|joie|bonheur|chance|deception|tristesse) (?:si"
            r"|ce serait|pour moi|de savoir)\b|\bj'ai (?:tellement |trop |si |tres |vraiment )+hate\b"
            r"|\bj'ai hate d'etre\b|\bfaites que\b|\bfasse que\b|\bme terrifie\w*\b|\bme donne des cauchemars\b"
            r"|\bm'angoisse\w*\b(?=[^?]*\bdites)|\bjure[zr]?-moi\b|\bmon coeur (?:est|bat|penche)\b"
            r"|\btous mes doigts\b|\bje garde espoir\b|\bj'y crois\b|\bje touche du bois\b"
        ),
        (
            r"\b(?:mes parents|ma mere|mon pere|ma famille|ma blonde|mon chum) (?:seraient|serait|ne me le"
            r"|mourraient|mourrait)\b|\bje (?:dormirais|respirerais|sauterais|pleurerais|m'effondrerais"
            r"|mourrais) (?:\w+ )?(?:mieux|de joie|si|de soulagement)?\b|\bannoncez-moi (?:une bonne|que)\b"
            r"|\bbonne nouvelle\b(?=[^?]*\b(?:dites|donnez|annoncez)\b)|\bj'aimerais tant\b|\b(?:seule"
            r"|unique) (?:chose|carriere|specialite|metier) (?:que je|qui me|a laquelle je)\b"
            r"|\bj'ai (?:deja )?(?:choisi|decide) (?:dans mon coeur|pour toujours)\b|\bje suis (?:decidee?"
            r"|resolue?) a\b|\bje compte (?:tellement|vraiment|beaucoup) (?:sur|que)\b|\bje n'attends que\b"
            r"|\bj'attends (?:ca|ce moment) depuis\b|\bdites oui\b|\bdites non\b|\bdites-moi (?:oui|non)\b"
            r"|\bsi vous saviez combien\b|\bs'il vous plait,? (?:pas|que|dites|faites)\b"
        ),
    ),
    rule(
        (
            r"\b(?:dites|dis|repondez|jurez|jure|assurez|garantissez|certifiez|promettez|promets|confirmez"
            r"|confirme|affirmez|annoncez|apprenez)[- ](?:moi|nous)?,? ?(?:donc |vite |au moins |surtout "
            r"|s'il (?:vous|te) plait,? |de grace,? |je vous en (?:prie|supplie),? |simplement |enfin "
            r"|franchement )*(?:que |qu')(?!(?:est-ce|il faut savoir)\b)"
        ),
        (
            r"\b(?:rassure[zr]?|rassurez|convaincs|convainquez|encouragez|reconfortez|tranquillisez|promettez"
            r"|jurez|persuadez)-moi\b|\bme (?:rassurer|convaincre|confirmer que|confirmer qu'|promettre"
            r"|reconforter|dissuader)\b|\bconfirmez-moi\b|\bconfirme-moi\b|\bdissuadez-moi\b"
            r"|\bne me dites (?:surtout )?pas\b|\bne me dis pas\b|\bpar pitie\b|\bpitie\b"
            r"|(?<!tant )(?<!avec )(?<!autant )\bde grace\b"
            r"|\bje (?:vous|t') ?(?:en )?(?:supplie|conjure|implore)\b|\bdites (?:que|qu')\b"
            r"|\bdonnez-moi (?:un peu d'|de l')?espoir\b"
        ),
        (
            r"\bj'(?:ose )?espere\b|\besperer que\b|\besperant (?:que|qu')\b|\bj'esperais\b|\ben esperant\b"
            r"|\bje (?:\w+ )?souhaite (?:tant|tellement|vraiment|ardemment|de tout)|\bpourvu que?\b|\bpourvu qu'"
            r"|\bje croise (?:\w+ )?(?:les doigts|mes doigts)|\bles doigts croises\b|\bcroisons les doigts\b"
            r"|\bje touche du bois\b|\btouchons du bois\b|\bje prie\b|\bpriant (?:pour|que)\b|\bsi seulement\b"
            r"|\bavec un peu de chance\b|\bmon espoir\b|\bmes espoirs\b|\bplein d'espoir\b|\bpuis-je esperer\b"
            r"|\bje peux esperer\b|\best-ce que je peux (?:rever|esperer)"
        ),
        unless=(
            (
                r"\bj'espere (?:que (?:ma|la|cette|je ne|ce n'est)|que ca ne vous|ne pas|que vous (?:allez|pourrez"
                r"|pourriez"
                r"|ne m'en|vous portez)|vous|apprendre|comprendre|mieux comprendre|que ca va)\b"
            ),
            r"\bj'esperais (?:que vous pourriez|vous (?:entendre|demander)|apprendre|comprendre)",
        ),
    ),
    rule(
        (
            r"\b(?:mon|mes|ma) (?:grande? |plus grande? |seule? |unique |pire |seul et unique |petit |vieux "
            r"|vieille |plus cher |plus chere |propre )*(?:reves?|espoirs?|crainte|peur|hantise|cauchemar"
            r"|ambition|voeu|souhait|coeur|vocation)\b|\bje me suis toujours (?:vue?|imaginee?|projetee?)\b"
            r"|\bj'ai (?:vraiment |tellement |absolument )?besoin que\b|\bje reve (?:de|d'|que|qu')"
            r"|\bje revais\b"
            r"|\bj'ai (?:toujours |longtemps |tellement |tant )+(?:reve|voulu|souhaite|espere|su que|desire)"
            r"|\bj'ai reve\b|\b(?:je (?:veux|voulais|reve|souhaite)|j'ai voulu|je suis"
            r"|reve) .{0,40}depuis (?:que je suis|que j'ai|toujours|l'enfance|mon enfance|l'age|toute? petite?"
            r"|ma tendre)|\bdepuis (?:que j'ai|que je suis|l'age de|toute? petite?|mon enfance|ma tendre)\b"
            r"|\bdepuis toujours\b(?=.*\bj)"
        ),
        (
            r"\bc'est (?:toute )?(?:ma vie|mon reve|mon seul|tout pour moi|la seule chose)\b|\breve de ma vie\b"
            r"|\bemploi de (?:mes )?reves?\b|\bde mes reves\b|\bun reve\b(?! (?:recurrent|d'enfance vous))"
            r"|\btout ce que je (?:veux|souhaite|desire|demande)\b|\bje (?:veux|voudrais|tiens|desire"
            r"|souhaite) (?:tellement|tant|absolument|vraiment|desesperement|plus que tout|a tout prix|mordicus"
            r"|ardemment)|\bje (?:le |la |y )?(?:veux|tiens) (?:tant|tellement|absolument)\b|\b(?:a tout prix"
            r"|plus que tout|plus que tout au monde)\b|\bje tiens (?:absolument|tant|tellement|mordicus"
            r"|enormement|beaucoup) a\b|\bje ne m'imagine (?:pas|plus)\b|\bje (?:ne )?me vois (?:pas|deja|mal"
            r"|bien|tres bien)\b|\bje m'imagine deja\b|\bje suis destinee? a\b|\bfaite? pour moi\b"
        ),
        (
            r"\bj'ai (?:mis tout|tout mise|tout sacrifie|le coeur)\b|\btout mon coeur\b|\bmon coeur\b"
            r"|\bbriser(?:ait)? le coeur\b|\ble coeur brise\b|\b(?:donnerais|ferais|vendrais) (?:n'importe quoi"
            r"|tout|cher|mon ame|la lune)\b|\bje mise tout\b|\bj'ai (?:tellement |tant |vraiment |juste |trop "
            r"|terriblement |absolument |besoin )*(?:besoin|envie|hate) (?:d'entendre|que vous me|qu'on me"
            r"|de croire|de savoir que|de savoir qu'|que ce soit|que ca|d'etre rassure)|\bje (?:compte|me fie"
            r"|parie) (?:la-dessus|dessus|que|sur le fait|tellement)\b|\bje me (?:repete|dis sans cesse|raccroche"
            r"|convaincs) |\bj'aime (?:a )?croire\b|\bje (?:veux|voudrais|prefere) croire\b"
            r"|\bje refuse de (?:croire|renoncer|penser)\b"
        ),
        unless=(
            r"\b(?:avec|de|contre|face a) (?:cette|ces|vos|leurs?) (?:peurs?|craintes?)",
            r"\bvotre (?:reve|enfance|coeur)\b",
            r"\bquand vous etiez (?:petit|jeune|enfant)\b",
        ),
    ),
    rule(
        (
            rf"\bj'(?:aimerais|adorerais|apprecierais) {_VERY}(?:que (?!vous (?:soyez|(?!confirm|rassur|dis|promett"
            rf"|jur|avou)[a-z]+iez\b|le |la |les |fassiez|transmettiez|passiez|m'|me (?!disiez (?:que\b|qu')"
            rf"|confirmiez"
            rf"|rassuriez)|signiez|parliez|racontiez|expliquiez))|qu'|entendre (?:que|qu')|apprendre (?:que|qu')"
            rf"|savoir (?:que\b|qu')|croire|vous entendre dire|pouvoir croire)"
            rf"|\bje voudrais {_VERY}(?:que (?!vous (?!confirm|rassur|dis|promett)[a-z]+iez)|qu'"
            rf"|entendre que|entendre qu'|croire|vous entendre dire)|\bj'aimerais (?:tellement|tant|donc tant)\b"
            rf"|\bje (?:serais|serai|sera|me sentirais|suis|mourrais|sortirais d'ici|repartirais|pleurerais"
            rf"|danserais) {_VERY}{_GLAD}\b(?=.{{0,40}}(?:\bsi\b|d'apprendre|de savoir|d'entendre|que\b|qu'"
            rf"|\bsinon\b|\?|\.|,|;|$))"
        ),
        (
            rf"\b(?:ca|cela|ce) (?:me |m'|serait|sera|seraient|ferait) ?{_VERY}(?:briser|soulag|rassur|arranger"
            rf"|plairait|tuerait|decevrait|attrister|comblerait|rendrait|ravirait|ferait (?:tellement |tant "
            rf"|vraiment )?(?:plaisir|du bien|chaud au coeur|mal)|changerait la vie|un reve|le bonheur"
            rf"|merveilleux|extraordinaire|ideal|parfait|formidable|genial|important pour moi|tout un soulagement"
            rf"|un (?:tel |immense |grand |vrai )?soulagement|une (?:telle |immense |grande )?(?:deception|joie"
            rf"|catastrophe)|le paradis|l'ideal|le reve|mon bonheur|un cauchemar|dommage|terrible|triste|un drame"
            rf"|la fin|fantastique)\w*"
        ),
        (
            r"\bquel (?:soulagement|bonheur) (?:ce serait|pour moi)|\brien ne me (?:ferait|rendrait|plairait)\b"
            r"|\b(?:j'ai|j'aurais) (?:tellement |tres |si |trop |vraiment |bien |terriblement |une peur |un peu "
            r"|affreusement )*peur (?:de|d'|que|qu')(?!(?:poser|vous deranger|vous ennuyer|demander))"
            r"|\bje (?:crains|redoute|panique|tremble|suis terrifiee?|suis effrayee?|suis morte? de peur"
            r"|m'accroche|m'inquiete tellement)\b|\bj'ai (?:la hantise|horreur)\b|\bca me (?:fait"
            r"|ferait) (?:tellement )?peur\b|\bje n'ose (?:pas )?(?:imaginer|croire)\b|\bje ne (?:supporterais"
            r"|pourrais|survivrais|m'en remettrais|veux surtout|veux pas|veux absolument) (?:pas|jamais"
            r"|vraiment pas)|\bje ne peux pas (?:imaginer|concevoir|vivre sans|croire|renoncer)"
            r"|\bsi important pour moi\b|\bc'est (?:tellement|si|vraiment) important pour moi\b|\bsinon je\b"
        ),
        unless=(r"\bj'ai peur de (?:vous|poser|mal|dire)\b",),
    ),
)

_AFRAID: Final = rule(
    (
        r"\bj'(?:ai|avais) (?:[\w']+ ){0,3}?(?:(?:une |la |le |les )?(?:trouille|chienne|frousse|trac|jetons)|honte"
        r"|des cauchemars)\b|\bla (?:boule au ventre|gorge (?:serree|nouee))\b"
        r"|\bj'(?:angoisse|apprehende|en (?:reve|fais des cauchemars|ai (?:tellement |tant )?besoin))\b"
        r"|\bj'(?:ai|aurais) (?:tellement |tant )?besoin (?:de l'entendre|d'espoir|d'y croire|d'une bonne nouvelle)\b"
        r"|\bj(?:e |')(?:ne |n'|vous )?(?:stresse|flippe|panique|m'inquiete|me sens (?:nul\w*|minable|perdue?)"
        r"|me trouve (?:nulle?|minable)|m'en veux|en dors plus|ose plus|vaux rien|meurs de (?:peur|trouille))\b"
        r"|\bje suis (?:[\w']+ ){0,2}?(?:terrorise|angoisse|stresse|terrifie|inquie|paniqu|effray|anxieu|a bout)\w*"
    ),
    (
        r"\b(?:ca|cela|qui|elle|il) (?:me |m')(?:angoisse|effraie|stresse|terrorise|hante|deprime|inquiete|ronge"
        r"|empeche de dormir|a demolie?)\b|\bsi dieu (?:le )?veut\b|\binch'?a?ll?ah\b|\bvivement que\b"
        r"|\b(?:mon (?:dernier |seul )|un )espoir (?:pour|de|,|\.|\?|;|$)|\bcomme j'aimerais\b"
        r"|\bil faut (?:absolument )?que (?:ca marche|je reussisse)\b"
        r"|\bje (?:ne )?(?:voudrais|veux) (?:surtout |vraiment )?pas (?:finir|revivre|devenir|regretter|rater)\b"
        r"|\bje n'aimerais pas (?:finir|devenir|regretter)\b"
        r"|\bme garantir qu(?:e\b|')|\bd'y croire\b|\bet si je (?:n'(?:etais|y arriv|ai pas (?:ce|l'etoffe))"
        r"|ne (?:suis|reussis|tiens)|rat|craqu|echou)"
    ),
    (
        r"\bai-je (?:une chance|ce qu'il faut|tort|raison|encore)"
        r"|\bje [\w' ]{2,25}\bimposteure?\b|\bdevrais-je (?:me resigner|renoncer|abandonner|laisser tomber)\b"
        r"|\bvais-je (?:tenir|reussir|y arriver)\b"
        r"|\btrop (?:vieux|vieille|tard)\b(?=[^?]*\b(?:je|j'|moi)\b)|\bj'ai l'impression d'(?:etre|avoir)\b"
    ),
    unless=(
        r"\b(?:avez|aviez|as)[- ](?:vous|tu) (?:deja |parfois )?(?:eu|honte|doute)\b",
        r"\bj'ai (?:un peu )?honte de (?:vous |poser|demander)",
    ),
)
"""Fear, and doubt of oneself: whoever reads it will want to comfort before they answer."""


def found(question: Reading) -> Span | None:
    """Where the hope shows."""
    return first(question.plain, (*_RULES, _AFRAID))
