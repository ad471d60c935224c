"""Hope, fear and pleading of the asker, in words nobody listed."""

from typing import Final

from ..matching import Rule, any_of, rule
from .together import together

_WISH: Final = any_of("souhait voeu reve desir espoir priere but but_dans_la_vie ambition obsession rever")
_SAY: Final = (
    r"\b(?:dites|dis|repondez|reponds|jurez|jure|promettez|promets|rassurez|rassure|confirmez|convainquez|annoncez"
    r"|donnez"
    r"|donne|encouragez|laissez|laisse|mentez|repetez|avouez|apprenez|apprendre|entendre|dire|disiez|confirmiez"
    r"|rassuriez"
    r"|confirmer|repondiez)\b"
)
_LONG: Final = (
    r"(?:depuis (?:que je suis|que j'ai|ma plus|mon|toujours|l'age|des annees|tout\w* petit\w*|ma|l'enfance|le "
    r"primaire|le secondaire)|haute? comme trois pommes|toute? petite? deja|des l'age de)"
)

HOPES: Final[tuple[Rule, ...]] = (
    rule(
        (
            r"\b(?:donn|annonc|apport|offr)\w*[- ]?(?:moi|nous)? (?:donc |juste |au moins |vite )?(?:une |de |des "
            r"|d'|un peu d'|un "
            r"peu de |l')?(?:bonnes? nouvelles?|espoir|raisons? d'esperer|raisons? d'y croire|courage"
            r"|encouragement)\b"
            r"|\bune bonne nouvelle\b[^?.;]{0,30}\b(?:pour|la-dessus|svp|s'il)\b|\blaisse[zr]?[- ](?:moi"
            r"|nous)? ?(?:encore )?"
            r"(?:croire|rever|esperer|y croire)\b|\brassure[zr]? (?:un|une|moi|nous|donc|votre|cette|ce|mon|ma|la"
            r"|le)\b"
            r"|\bje ne demande qu'a\b|\bconvain(?:cs|quez)[- ](?:moi|nous)\b|\bencouragez-moi\b"
            r"|\bremontez-moi le moral\b"
            r"|\bremonter le moral\b|\bdites-(?:le-)?moi (?:que|qu')|\b(?:dites|dis),? (?:que|qu')"
        ),
        (
            r"\b(?:ne )?(?:bris|detrui|cass|tu|ecras|gach)\w* (?:pas )?(?:mon|mes|nos) (?:reves?|espoirs?"
            r"|illusions?)\b"
            r"|\b(?:m'|me |nous )(?:enlever|oter|liberer|soulager|rassurer|consoler|apaiser|reconforter|allegerai"
            r"|tuer"
            r"|demolir|achever|aneantir|briser|crever|rendrai|changerai|encourager|permettrait de dormir"
            r"|ferait du bien"
            r"|ferait un bien|sauver|decourager|devaster)\w*(?: (?:un|une|le|la|pas))?\b(?! (?:sur|avec) (?:un|une"
            r"|vous))"
            r"(?<!me rendre)"
            r"|\bun (?:poids|fardeau)\b[^?.;]{0,30}\b(?:m'|me|moi|mes)|\bje (?:me )?(?:meurs|creve"
            r"|brule) d'(?:envie|espoir)\b"
        ),
        (
            rf"\bje n'(?:ai|aurais) (?:qu'|que )[^?.;]{{0,20}}{_WISH}\b|\b(?:mon|ma|notre) (?:\w+ )?(?:unique|seul"
            rf"|seule|plus"
            rf" grand|plus cher|grand|plus profond|plus ardent) {_WISH}\b|\btout ce (?:que je|qu'on) (?:souhaite"
            rf"|veux|veut"
            rf"|espere|demande|desire|voudrais)\b|\b(?:le plus beau|le plus grand) (?:jour|moment|cadeau"
            rf"|bonheur) (?:de ma vie"
            rf"|pour moi|du monde|si)\b|\bje ne (?:veux|souhaite|reve|vis) (?:que|d'autre|de rien d'autre"
            rf"|rien d'autre)\b"
        ),
        (
            r"\b(?:peur bleue|trouille|chienne|hantise|une de ces peurs|mort de peur|morte de peur|nuits blanches)\b"
            r"(?=.*\b(?:je|j'|me|m'|moi)\b|.*\bj')|\bj'ai (?:tellement|si|trop|tres|vraiment|terriblement"
            r"|affreusement|peur|une"
            r" peur)[^?.;]{0,20}peur (?:de|d'|que|qu')|\bje (?:panique|capote|freake|stresse|angoisse|tremble)\b(?=.*"
            + _SAY
            + r")"
            r"|\bj'ai (?:vraiment |tellement |trop )?peur (?:de|d'|que|qu')(?!(?:vous|poser|mal|dire|deranger)\b)"
            r"|\b(?:ne plus|plus) dormir\b(?=.*\bdites\b)|\bje (?:ne )?dors plus\b"
        ),
        (
            r"\bj'(?:attends|espere|espererais|aimerais|adorerais) (?:juste |seulement |tant |tellement |vraiment "
            r"|bien |donc )*"
            r"(?:que (?:quelqu'un|vous (?:me )?(?:disiez (?:que\b|qu'|enfin)|confirmiez|rassuriez|promettiez"
            r"|reconnaissiez|repondiez))|vous entendre"
            r" (?:dire|confirmer)|qu'on me (?:dise|rassure|confirme))|\bquelqu'un (?:comme vous )?(?:reconnaisse"
            r"|me dise|voie|croie)"
            r"(?: enfin)?\b|\bje (?:voudrais|veux|souhaite) (?:tellement |tant |juste |bien "
            r"|vraiment )*(?:vous entendre dire"
            r"|entendre (?:que|qu')|que vous me (?:disiez|confirmiez|rassuriez))"
        ),
        (
            r"\b(?:encore|au moins|une toute petite|une petite|la moindre"
            r"|quand meme) (?:une )?chance\b(?=[^?.;]*[?,])"
            r"(?=.*\b(?:j'ai|je|moi|mes|mon)\b)|\btrop tard pour moi\b|\bje (?:ne )?suis pas trop (?:vieille|vieux"
            r"|agee?|nulle?|tard)\b|\bencore (?:rever|esperer)\b"
            r"|\bde l'espoir pour\b|\bredonn\w+ (?:espoir|confiance|courage)\b|\bme redonner\b"
            r"|\bj'ose (?:l')?(?:a peine |pas |meme pas )?(?:demander|esperer|rever)"
            r"|\bil n'est pas trop tard\b|\bca (?:se peut|existe|se fait)[^?.;]{0,40}\b(?:par miracle|j'espere"
            r"|quand meme|dites)\b"
            r"|\bpar miracle\b|\btout (?:mon avenir|mon bonheur|mon espoir|repose la-dessus|en depend)\b"
            r"|\bma (?:seule|derniere)"
            r" (?:chance|planche de salut|issue|option)\b|\bje vais y arriver\b|\bje (?:m'accroche|me raccroche"
            r"|compte) (?:a|sur)"
            r" (?:l'idee|ca|cette idee|vous)\b|\bj'ai mis(?:e|es)? (?:dix|des|tout|toute|mes)\b"
        ),
        (
            rf"\bj(?:e|')[^?.;]{{0,60}}\b{_LONG}\b|\b{_LONG}[^?.;]{{0,40}}\b(?:je |j'|me |m')(?:reve|veux|vois"
            rf"|imagine|voulais"
            rf"|dis|espere)|\bje (?:me )?(?:vois|imagine) deja\b|\bje m'imagine (?:en|avec|dans|deja)\b"
            rf"|\bon (?:voudrait|veut|reve"
            rf"|espere|aimerait) (?:vraiment|tellement|tant|donc)\b|\bc'est mon (?:reve|plan de vie|seul)\b"
            rf"|\bje reve\b"
            rf"|\bpromis,? (?:ca|on)\b|\bje touche du bois\b|\bje me croise\b"
        ),
        unless=(
            (
                r"\b(?:avec|de|contre|face a) (?:cette|ces|vos|leurs?|la|les|ce|votre) (?:peurs?|craintes?"
                r"|angoisses?)"
                r"(?:-la)?\b|\bj'ai (?:un peu )?peur (?:du|des|de la|de l'|de me|de poser)\b|\bvous (?:fai|avai"
                r"|aviez|avez eu|fait)\w*"
                r" peur\b|\bapprivois\w+\b|\bsi vous revez\b|\bquand (?:vous|tu) (?:etiez|etais)\b"
            ),
            r"\bvotre (?:reve|enfance|coeur)\b",
        ),
    ),
    rule(
        together(r"\b(?:je|j'|moi|ma|mon|mes|me)\b|\bj'", r"\bdites-moi (?:que|qu')|\bdis-moi (?:que|qu')"),
        together(
            r"\bj'ai (?:tellement |tant |trop |vraiment |un grand |juste )?besoin d(?:e |')(?:entendre|croire"
            r"|savoir (?:que|qu'))",
            _SAY,
        ),
        unless=(r"\bdites-moi (?:que|qu')(?:est-ce|en|y)\b",),
    ),
)
