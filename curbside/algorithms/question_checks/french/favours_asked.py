"""A post, a word or an open door for oneself, asked for in words nobody listed."""

from typing import Final

from ..matching import Rule, any_of, rule
from .together import together

_ME: Final = r"\b(?:je|moi|me|mon|ma|mes)\b|\b(?:j|m)'"
_POST: Final = any_of(
    "poste job jobine emploi boulot contrat embauche place stage remplacement ouvrage travail assistanat entrevue "
    "gagne-pain vacation"
)
_GET: Final = any_of(
    "decrocher obtenir avoir trouver denicher garantir reserver arranger offrir donner negocier pistonner ouvrir "
    "placer caser organiser promettre degoter assurer"
)
_BACKING: Final = any_of(
    "appui soutien influence parole nom signature contacts relations connexions entremise reseau credibilite "
    "autorite "
    "bonne_parole coup_de_pouce coup_de_fil appel piston recommandation lettre petit_mot"
)
_GOAL: Final = (
    r"\b(?:mon dossier|ma candidature|ma demande|mon admission|mon entree|mon cv|comite|doyen\w*|programme"
    r"|residence|admission|poste|bourse|place|entrevue|jumelage|carms|equipe|labo\w*|direction|patrons?|job|emploi)\b"
)
_HIRER: Final = (
    r"(?:embauche\w*|engag(?:e|ez|ent|iez|erai\w*)|recrut\w+|cherche\w* (?:un|une|quelqu'un|des)|prend(?:rait|riez)?"
    r"|prenez|accueill\w+)"
)

FAVOURS: Final[tuple[Rule, ...]] = (
    rule(
        (
            r"\b(?:fai(?:tes|s)|ouvr(?:ez|e)|trouv(?:ez|e)|gard(?:ez|e)|reserv(?:ez|e)|donn(?:ez|e)|laiss(?:ez|e)"
            r"|offr(?:ez|e)|denich(?:ez|e)|accord(?:ez|e)|obten(?:ez)|organis(?:ez|e)|arrang(?:ez|e)|cre(?:ez"
            r"|e))-moi "
            r"(?:donc )?(?:une|un|la|les|ma|votre|vos|cette) (?:[\w'-]+ )?(?:places?|portes?|chance|job|jobine|poste"
            r"|emploi|stage|contrat|entrevue|opportunite|remplacement)\b|\b(?:prenez|prends|embarquez|recrutez"
            r"|engagez|embauchez|adoptez|gardez)-moi\b(?! au serieux)|\bpromesse d'embauche\b"
            r"|\bje suis (?:la|le|l') ?(?:personne|candidate?|homme|femme|etudiante?|recrue|perle) (?:qu'il"
            r"|que vous|dont vous|ideale?|parfaite?|revee?)"
            r"|\b(?:un oeil|une oreille|l'oeil) sur (?:mon|ma) (?:dossier|candidature|demande|cv)|\bm'en (?:denich"
            r"|trouv|offr|obten|donn|ecri|sign|fai"
            r"|redig|gliss)\w* (?:un|une)\b|\b(?:attest|temoign|certifi|vant|garanti|repond)\w* (?:de |en )?(?:mes"
            r"|ma|mon|moi)\b"
            r"|\b(?:engage|embauche|recrute)(?:nt)?-(?:t-)?(?:elle|il|on|elles|ils|vous)\b(?=.*\b(?:je|moi|libre"
            r"|disponible)\b)"
        ),
        (
            rf"\b(?:me|m') ?(?:\w+ )?(?:{_GET}|obten\w+|trouv(?:ez|iez|eriez)|fai(?:re|tes|siez)|garanti\w*|tailler"
            rf"|accord\w+) (?:[\w'-]+ ){{0,2}}?(?:une|un|la|le|ce|cette|votre|les|des) (?:[\w'-]+ )?{_POST}\b"
            rf"|\bfaire une (?:petite )?place\b(?=.*(?:{_ME}))"
        ),
        (
            r"\baid(?:ez|e|er|eriez|erait|erais)(?:-vous|-tu)?[- ](?:moi|m')? ?(?:a|de) (?:entrer|rentrer|percer"
            r"|decrocher"
            r"|obtenir|me (?:placer|faire|tailler|trouver)|trouver (?:un|une) (?:emploi|job|poste|stage|place)"
            r"|acceder a"
            r"|etre (?:pris|prise|accepte\w*|choisi\w*|admis\w*|engage\w*|embauche\w*))\b|\bm'aider\w* a (?:entrer"
            r"|percer"
            r"|etre (?:pris|accept|choisi|admis|engag|embauch)\w*)"
        ),
        (
            rf"^(?=.*(?:{_ME})).*\bsi (?:jamais )?vous (?:engagez|embauchez|recrutez|cherchez (?:quelqu'un|un|une"
            rf"|des|de)"
            rf"|avez besoin|entendez parler d'un)\b|^(?=.*\b(?:me|m'|moi)\b).*\b(?:quelqu'un|une personne|un \w+"
            rf"|une \w+"
            rf"|des gens) (?:qui|pret a) {_HIRER}\b|\bsi (?:jamais )?(?:un|une) {_POST}"
            rf"\b[^?.;]{{0,30}}\b(?:se liber|s'ouvr|se presente)\w*"
        ),
        unless=(
            r"\bdans votre (?:tete|univers|monde|peau|realite|journee)\b",
            r"\ba (?:quoi|qui) pensiez-vous\b",
            r"\bentrer (?:dans|chez) (?:votre|un|une|le|la) (?:esprit|chambre|maison)\b",
        ),
    ),
    rule(
        (
            r"\b(?:mettr|glisser|glissez|dire|dites|diriez|placer|placez|ecri|toucher|souffler|souffl|echapp)\w*"
            r"(?:-vous|-tu)? (?:[\w'-]+ ){0,3}?(?:mot|bons? mots?)\b(?=.*\b(?:moi|mon|ma|me|m')\b)"
            r"|\b(?:petit |bon |simple )?mot (?:de vous|de votre part|de votre bouche)\b|\b(?:vant|lou|souligne"
            r"|defend)\w* mes "
            r"(?:merites|qualites|forces)\b|\btout changer pour moi\b|\bchangerait tout pour moi\b"
        ),
        (
            r"\b(?:reten|choisi|accept|consider|pren|favoris|pouss|examin|priori|avantag|defend|appu|souten|back)\w* "
            r"(?:bien |plutot |vite )?(?:ma candidature|mon dossier|mon cv|mon nom|ma demande)\b|\b(?:mon dossier|ma"
            r" candidature|mon nom|mon cv)\b[^?;.]{0,40}\b(?:sur le dessus|en haut|dessus de la pile|sur le bureau"
            r"|remarqu\w+"
            r"|retenue?|accepte\w*|passe devant)\b"
        ),
        together(
            rf"\b(?:votre|vos|ton|tes|une|un|de|le) (?:[\w'-]+ )?{_BACKING}\b(?: de (?:vous|votre main))?",
            r"\b(?:mon|ma) (?:dossier|candidature|demande|admission|entree)\b|\b(?:me|m')[\w ]{2,20}(?:entrer"
            r"|aider\w*"
            r"|accept\w+|recommand\w+|admettre|placer|pousser)|\bpour moi\b|\ben ma faveur\b|\bje compte sur\b",
            _GOAL,
        ),
        unless=(
            r"\b(?:lettre|recommandation)s? (?:que vous|qu'on vous) (?:lisez|recevez|ecrivez|avez (?:lu|recu))",
            r"\bquand vous lisez\b",
            r"\bcomment (?:redigez|lisez|ecrivez)-vous\b",
        ),
    ),
    rule(
        (
            rf"\b(?:auriez|avez|as|aurais|t'as|t'aurais|aurait|y a|cherchez|cherches|offrez)\b(?:[- ](?:vous|tu"
            rf"|t-il|il))?"
            rf"(?: [\w']+){{0,3}}? (?:un|une|des|d'autres|pas de"
            rf"|encore de) ?(?:[\w'-]+ )?{_POST}s?\b[^?.;]{{0,40}}\b(?:etudiante?|moi|d'ete"
            rf"|cet ete|quelqu'un|je|pour mai|a temps partiel|stagiaires?)\b"
        ),
        (
            r"\bprend(?:s|rait|riez|ra)?(?:-(?:vous|tu|t-il|t-elle))? (?:encore |parfois |bien )?(?:des|un|une"
            r"|d'autres) "
            r"(?:stagiaires?|etudiante?s?|benevoles?|assistante?s?|externes?)\b[^?.;]{0,30}\b(?:comme moi|je|moi"
            r"|d'ete)\b"
            r"|\b(?:besoin|envie) (?:d'|de |pas d'|pas de )(?:un |une )?(?:coup de main|paire de bras|bras|releve"
            r"|renfort"
            r"|aide|assistante?|stagiaire|secretaire|main-d'oeuvre)\b[^?.;]{0,40}\b(?:paye\w*|remunere\w*|bureau"
            r"|labo\w*"
            r"|clinique|equipe|ete)\b"
        ),
        (
            rf"\b(?:il me faudrait|il me faut|je (?:cherche|veux|voudrais|souhaite|desire|quete)|j'ai besoin"
            rf"|j'aurais besoin"
            rf"|je suis en quete|j'aimerais)(?: [\w'-]+){{0,2}}? (?:un|une|d'un|d'une|de|du|votre|le|la)"
            rf" (?:[\w'-]+ )?(?:{_POST}|piston|recommandation|reference|parrain|marraine|repondante?)\b"
            rf"|\bpiston(?:n\w+)?\b(?=.*(?:{_ME}))"
        ),
        (
            rf"\b(?:devenir|etre|serais|ferais|serai) (?:votre|ton) (?:[\w'-]+ )?(?:stagiaire|assistante?|employee?"
            rf"|commis"
            rf"|adjointe?|releve|recrue|protegee?)\b|\b(?:travailler|bosser|oeuvrer|commencer) (?:pour|avec|chez"
            rf"|sous) "
            rf"(?:vous|toi)\b(?=.*(?:{_ME}))|\bembauchez-vous\b(?=.*\b(?:je|moi|j')\b)"
        ),
        unless=(
            r"\bcomment (?:avez-vous|as-tu|vous avez)\b",
            r"\bce que (?:c'est|ca fait) (?:que )?de travailler\b",
            r"\bje cherche (?:a|de la|ma) (?:comprendre|place|voie)\b",
            r"\bqu'est-ce que (?:ca fait|c'est)\b",
            r"\bj'aimerais (?:comprendre|savoir|entendre|que vous me parliez)\b(?!.*\b(?:engag|embauch)\w*)",
        ),
    ),
)
