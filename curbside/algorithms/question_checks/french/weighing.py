"""Pieces that give a code away only together: who is judged, who acts for whom, which fact of which body.

The checks look for known ways of asking; these rules catch ways nobody listed, and so each asks for several pieces.
"""

from collections.abc import Mapping
from typing import Final

from ..matching import Rule, any_of, rule

_JUDGED: Final = any_of(
    (
        "mature mur rapide exceptionnel exceptionnelle doue douee talentueux talentueuse impressionnant "
        "impressionnante prometteur prometteuse special speciale"
    ),
    (
        "brillant brillante intelligent intelligente bon bonne remarquable unique fort forte excellent excellente "
        "parfait parfaite pret prete perspicace charmant charmante"
    ),
    (
        "serieux serieuse motive motivee extraordinaire hors_du_commun original originale eloquent eloquente "
        "meilleur meilleure"
    ),
)
_MINE: Final = any_of(
    (
        "presentation questions question texte courriel cv parcours projet reponses notes portfolio candidature "
        "travail idees recherche expose affiche lettre blogue plan idee demarche entrevue dossier profil memoire"
    ),
)
_PEOPLE: Final = any_of(
    "recruteur recruteuse rh ressources_humaines patron patronne chef cheffe directeur directrice doyen "
    "doyenne comite associes gestionnaire equipe"
)
_SCHOOLS: Final = any_of(
    (
        "examen examens barreau permis diplome programme_du cursus prealables admission admissions "
        "droits_de_scolarite mcat casper cote_r residence fellowship releve_de_notes certification credits "
        "trimestre lits campus"
    ),
    (
        "faculte facultes universite universites college cegep ordre association ministere conseil loi visa "
        "registre dec aec jumelage carms stages_obligatoires portes_ouvertes"
    ),
)
_OFFICIAL: Final = any_of(
    (
        "heures_d'ouverture note_de_passage frais cout adresse site_web numero_de_telephone presidente president "
        "doyen doyenne fondateur fondatrice directeur_general directrice_generale"
    ),
    (
        "budget siege_social population nombre horaire_du horaire_de calendrier programme_du date dates taille "
        "format duree date_limite champ_d'exercice plan_legal logo devise"
    ),
)
_ILL_NOW: Final = (
    r"(?:medicaments?|pilules|traitement|prescri\w+|survecu|survivre|enceinte|tumeur|biopsie|dans le coma"
    r"|rechute|surveillance|resultats? d'examen|vos patient\w*|votre patient\w*|de vos patient\w*"
    r"|dans votre (?:unite|service|clinique|urgence)|a votre (?:urgence|clinique)|dossier medical|dossier"
    r"|se remet\w*|remis\w*|explosion|hospitalis\w+)"
)
_SOMEONE: Final = (
    r"(?:(?:mon|ma|mes|notre|le|la|l'|les|ce|cette|du|de la) ?(?:[\w'-]+ ){0,2}?(?:profs?|professeurs?"
    r"|professeure|enseignante?s?|entraineur|voisine?s?|patronne?|cure|maire|mairesse|gagnante?|randonneu\w+"
    r"|bebe|couple|petite?|fille|garcon|femme|homme|mere|pere|soeur"
    r"|frere|amie?|cousine?|directrice|directeur|bibliothecaire|facteur|chanteu\w+|comedien\w*|animat\w+"
    r"|chauffeur|pilote|adolescente?|ado|dame|monsieur))"
)

RULES: Final[Mapping[str, tuple[Rule, ...]]] = {
    "flattery": (
        rule(
            (
                r"\bvous etes (?:un |une )?(?:magicien\w*|merveille|phenomene|force de la nature|perle|tresor"
                r"|pionni\w+|sorci\w+)\b|\bd'ou vous vient (?:ce|cette|votre|tant de) (?:don|talent|genie"
                r"|sagesse)\b"
            ),
            (
                r"\bfai\w+ de moi (?:un|une|le|la) (?:[\w'-]+ )?(?:bonne?|grande?|excellente?|meilleure?"
                r"|candidate? \w+|perle|atout|forte?)|\b(?:suis-je|serais-je) (?:le|la) [\w'-]+ (?:la|le) plus\b"
            ),
            (
                rf"\bme (?:trouv|consider|jug|imagin|voy|qualifi|decri)\w*(?:-(?:vous|tu))? (?:(?:comme|un|une"
                rf"|tres|si|vraiment|plutot|devenir) )*(?:{_JUDGED}|devenir)\b|\b(?:quel genre de"
                rf"|quelle sorte de) [\w' ]{{2,30}} (?:me |m')"
            ),
            (
                rf"\bj'ai l'air (?:de |d'une? )?(?:{_JUDGED}|[\w']+ pour)|\bsi je (?:parais|semble"
                rf"|suis) (?:\w+ )?{_JUDGED}|\b(?:mon|ma|mes) (?:[\w'-]+ )?{_MINE}\b[^?;.]{{0,30}}\b(?:demarqu\w+"
                rf"|distingu\w+|ressort\w*|sort\w* du lot|plu\b|impressionn\w+|{_JUDGED})"
            ),
            (
                rf"\b(?:prefere|aime|admire|apprecie|adore|retenu|frappe\w*|plu"
                rf"|remarque)\b (?:\w+ ){{0,2}}?(?:dans|de|a propos de|chez) (?:mon|ma"
                rf"|mes) (?:[\w'-]+ )?{_MINE}\b|\b(?:m'a|m'ont|on me|me) (?:toujours |souvent )?(?:dit|disent"
                rf"|repete\w*) que j(?:'ai|'avais|e suis|'etais|e ferais)\b(?! (?:devrais|tort|peur))"
            ),
            (
                r"\bvous (?:maitrisez|reussissez|savez|avez (?:tout )?(?:maitrise|reussi|accompli|conquis"
                r"|revolutionne|inspire)) tout\b|\b(?:vos|votre|ta|tes) [\w' ]{2,25} (?:a|ont) (?:ebloui|inspire"
                r"|revolutionne|conquis|change) (?:tout|toute|le monde|des generations|le milieu)"
                r"|\baussi (?:visionnaire|brillante?|humble|doue\w*|sage|accompli\w*|inspirant\w*|talentueu\w+"
                r"|extraordinaire|remarquable)\b"
            ),
            (
                r"\b(?:vous,|vous etes|etant|etre|comme|devenir) l[ae'] ?(?:[\w'-]+ ){1,3}(?:la"
                r"|le) plus (?:respectee?|admiree?|brillante?|douee?|celebre|talentueu\w+|influente?|estimee?"
                r"|accomplie?|inspirante?)\b"
            ),
            unless=(r"\bcritiqu\w+|\bameliorer\b|\bmanque\b|\bfaibl\w+|\bque devrais-je\b",),
        ),
    ),
    "asks_for_job": (
        rule(
            r"\bme faire (?:engager|embaucher|recruter|accepter|admettre|entrer|rentrer|placer)\b",
            (
                rf"\b(?:choisi\w*|accept\w+|retenir|retenez|prendre|favoris\w+|approuv\w+|propos\w+|soumett\w+"
                rf"|pouss\w+|considerer) (?:bien )?(?:mon dossier|ma candidature|mon cv|ma demande)\b"
                rf"|\b{_PEOPLE}\b[^?;.]{{0,40}}\b(?:mon dossier|ma candidature|mon cv|mon nom)\b"
            ),
            (
                r"\bquand (?:est-ce que je|puis-je|vais-je|dois-je|je) (?:commence|commencer|debute|debuter)\b"
                r"|\b(?:pour )?m'(?:avoir|ajouter|inclure|accueillir|employer|engager|embaucher|inviter|adjoindre"
                r"|enroler)\b[^?;.]{0,30}\b(?:equipe|groupe|labo\w*|projet|chez vous|personnel|diplome|ete)\b"
                r"|\bpourriez m'(?:engager|embaucher|employer)\b"
            ),
            (
                r"\b(?:heures|quarts|travail|contrats?) (?:payees?|remunerees?|a donner"
                r"|a offrir)\b[^?;.]{0,40}\b(?:etudiante?|moi|quelqu'un comme moi)\b|\bje (?:cadrerais"
                r"|conviendrais|ferais l'affaire|serais (?:parfaite?|ideale?|utile))\b[^?;.]{0,30}\b(?:chez vous"
                r"|votre|ici|equipe)\b|\bparrain\w+(?:-vous)? (?:mon|ma|m')"
            ),
            unless=(r"\bcomment (?:choisissez|acceptez|recrutez)-vous\b(?![^?]*\b(?:mon|ma) )",),
        ),
    ),
    "identifies_patient": (
        rule(
            (
                rf"\b{_SOMEONE}\b[^?;.]{{0,60}}\b{_ILL_NOW}\b|\b{_ILL_NOW}\b[^?;.]{{0,25}}\b{_SOMEONE}\b"
                rf"|\b(?:quel|quelle|quels|quelles|qui|lesquels|lesquelles) [^?;.]{{2,60}}\b(?:est|sont|etait"
                rf"|etaient) (?:l'un de |un de )?(?:votre|vos) patiente?s?\b|\bvous avez eu (?:le|la"
                rf"|l') ?[\w' ]{{2,40}}\b(?:dans|a|sur|chez) (?:votre|vos|vous)\b"
            ),
            unless=(
                (
                    r"\bsans\b|\bquand un\b|\bquand une\b|\bcomment (?:dites|annoncez|parlez|expliquez|soutenez"
                    r"|aidez|gardez|protegez|enseigne)\b|\bm'a (?:donne|amene|pousse|rendu|inspire|appris)\b"
                    r"|\bvous a (?:appris|transforme|marque|change)\b|\bune bonne relation\b|\bgenre de\b"
                    r"|\bne pas avoir\b|\bse detériore\b|\betat d'un\b|\ble plus\b"
                ),
            ),
        ),
    ),
    "income_blunt": (
        rule(
            (
                r"\b(?:que|combien) (?:touche|gagne|empoche|encaisse|ramasse|fait) (?:un|une|les"
                r"|chaque) (?:[\w'-]+ ){0,3}?(?:de votre|comme vous|chez vous|dans votre)\b"
            ),
            (
                r"\b(?:quel|quelle) (?:pourcentage|part|proportion|tranche) [^?;.]{0,40}\b(?:gardez|conservez"
                r"|touchez|prenez|empochez|recevez)\b|\bgardez-vous de chaque\b|\b(?:que"
                r"|combien) (?:paie|paye|verse|donne|rapporte|vous paie) (?:votre|le|la|l') ?(?:contrat|poste"
                r"|emploi|hopital|employeur|cabinet|quart|firme|metier)\b"
            ),
            (
                r"\b(?:votre|ta) (?:derniere |prochaine )?augmentation (?:de salaire)?\b|\bcombien (?:vaut|valent"
                r"|a coute|coute) (?:votre|vos|ta) (?:maison|auto|voiture|chalet|clinique|portefeuille|bateau"
                r"|condo|hypotheque|parts)\b|\b(?:associes|collegues|medecins|gens"
                r"|autres)\b[^?;.]{0,30}\bfont-ils (?:un |des |plus |combien|\d)"
            ),
        ),
    ),
    "leading": (
        rule(
            (
                r"\b(?:profession|domaine|industrie|metier|systeme|milieu|specialite) (?:qui (?:se meurt|meurt"
                r"|s'ecroule|s'effondre|disparait|agonise)|mourante?|agonisante?|en (?:ruine|perdition"
                r"|faillite))\b|\b(?:achet|soudo|corromp)\w+ (?:tout le monde|les medecins|les politiciens"
                r"|le silence)\b|\bquand avez-vous (?:cesse|arrete|fini) de (?:vous soucier|croire|ecouter|aimer"
                r"|penser|rever|essayer|vous interesser)"
            ),
            (
                r"\b(?:si|tellement) peu (?:devou\w+|competent\w*|serieu\w+|respectueu\w+|qualifi\w+"
                r"|consciencieu\w+|engag\w+|motiv\w+)|\bpas de vrais?\b|\b(?:font|fait)-(?:t-)?(?:elles|ils|elle"
                r"|il) de meilleurs?e?s?\b|\bfont de meilleure?s?\b|\betes-vous d'accord (?:que|pour dire)\b"
                r"|\bcomment (?:rester|demeurer|garder) (?:honnete|integre|humain|sain d'esprit|motive|poli"
                r"|calme) quand\b|\bdegoutante?s?\b"
            ),
            unless=(
                (
                    r"\b(?:m'a (?:dit|parle)|j'ai (?:lu|entendu)|on (?:me )?dit|certains (?:disent|pensent)"
                    r"|prejuges?|mythes?|stereotypes?|reputation)\b"
                ),
            ),
        ),
    ),
    "answerable_online": (
        rule(
            (
                rf"^(?:et |donc |alors |aussi )?(?:quel(?:le)?s? (?:est|sont|etait|etaient)|combien (?:de|d'|y)"
                rf"|quand|qui (?:est|etait|a)|ou (?:est|sont|se)|quel(?:le)?s?|est-ce que|en quoi|les|le|la|l'"
                rf"|comment s'inscri\w+) ?(?:[\w'./-]+ ){{0,9}}?(?:l'|d'|du |de l')?(?:{_SCHOOLS}"
                rf"|{_OFFICIAL})\b[^?]{{0,60}}\?"
            ),
            unless=(
                (
                    r"\b(?:vous|tu|te|toi|on|ressembl\w+|vecu|vivre|culture|chang\w+|defis?|tendance\w*|avenir"
                    r"|competence\w*|important\w*|vraiment|gens|etudiants|residents|plus|meilleur\w*|difficile\w*"
                    r"|histoire|partie|sens|impact|influence|relation|ambiance|vie|conseil\w*|cache\w*|force\w*"
                    r"|faible\w*|role|place|poids|decision\w*|cote|succes|stress|pression\w*|problem\w*|espoir"
                    r"|apporte\w*|appris|mal|ideal\w*|bonne?s?|point de vue|justes?|dures?|faciles?)\b"
                ),
                (
                    r"\b(?:votre|vos|ton|tes) (?!(?:[\w'-]+ )?(?:hopital|compagnie|firme|ecole|college|universite"
                    r"|programme|faculte|departement|clinique|association|organisation|campus|ordre|province"
                    r"|entreprise|organisme)\b)"
                ),
            ),
        ),
    ),
}
