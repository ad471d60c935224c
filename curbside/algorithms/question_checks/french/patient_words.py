"""People, care, illness, places and days: what stories of patients are made of."""

from typing import Final

from ..matching import any_of

RARE: Final = any_of(
    (
        "celebrite vedette comedien comedienne acteur actrice chanteur chanteuse politicien politicienne "
        "premier_ministre premiere_ministre ministre maire mairesse depute deputee senateur senatrice"
    ),
    (
        "athlete joueur joueuse gardien gardien_de_but quart-arriere pompier pompiere policier policiere juge "
        "cure pretre eveque pasteur imam rabbin entraineur entraineuse directeur_de_l'ecole jumeaux"
    ),
    (
        "jumelles triples triplets quadruples quintuples siamois siamoises victime victimes astronaute pilote "
        "agriculteur pecheur prisonnier prisonniere detenu detenue refugie refugiee humoriste"
    ),
    (
        "animateur animatrice camionneur mineur mariee chef_de_police conseiller_municipal conseillere_municipale "
        "boulanger bouchere patineur patineuse skieur skieuse cycliste alpiniste nageur nageuse boxeur patron_de "
        "danseuse motoneigiste chauffeur_d'autobus brigadier brigadiere lutteur influenceur influenceuse ecrivain "
        "ecrivaine"
    ),
)
KIN: Final = any_of(
    (
        "voisin voisine tante oncle cousin cousine colocataire coloc camarade ami amie patron patronne "
        "proprietaire blonde chum soeur frere grand-mere grand-pere mere pere femme mari epouse conjoint "
        "conjointe fils fille niece neveu prof professeur professeure ex-blonde ex collegue belle-mere beau-pere "
        "gardienne enseignante enseignant"
    ),
)
ANYBODY: Final = any_of(
    (
        "homme femme gars fille garcon enfant bebe ado adolescent adolescente jeune dame monsieur madame patient "
        "patiente nourrisson etudiant etudiante personne petit petite vieux vieille couple famille mere pere mari "
        "fils tout-petit gamin gamine bambin type frere soeur grand-mere grand-pere malade cliente client "
        "enseignant enseignante infirmiere ouvrier travailleur employe serveuse soldat veteran itinerant avocat "
        "avocate ingenieur medecin resident residente secretaire vieillard"
    ),
)
CARE: Final = (
    r"\b(?:soigne\w*|traite\w*|separation|oper(?:e|ee|es|ez|iez|er)\b|operation|chirurgie|hospitalise\w*"
    r"|consulte\w*|vous (?:avez|aviez) (?:vue?|recue?|examinee?|accouchee?|diagnostiquee?|suivie?|operee?"
    r"|soignee?|traitee?|reanimee?|amputee?|sauvee?|perdue?|rencontree?|admise?|accueillie?)|vu (?:lundi"
    r"|mardi|mercredi|jeudi|vendredi|samedi|dimanche|ce matin|hier)|que vous suivez|suivie? (?:par vous"
    r"|chez vous|a votre)"
    r"|votre (?:urgence|clinique|hopital|unite|cabinet|service|bureau|groupe|etage|departement|patiente?)"
    r"|vos soins|chimio\w*|radiotherapie|greffe|dialyse|diagnostic|pronostic|dossier|biopsie|radio|scan|irm"
    r"|echographie|accouch\w+|avortement|fausse couche|autopsie|prescri\w+|cure\b|therapie|psychiatrie"
    r"|salle d'attente|soins intensifs|resultats? (?:de|d')|civiere|ambulance|a l'urgence|aux soins"
    r"|chez vous)\b"
)
ILL: Final = (
    r"\b(?:avc|infarctus|crise (?:cardiaque|de coeur|d'epilepsie)|surdose|overdose|cancer|leucemie|tumeur"
    r"|suicide|depression|bipolaire|bipolarite|schizophren\w+|psychose|brule\w*|brulures?|mordue?|morsure"
    r"|accident|ecrasement|fusillade|tire dessus|poignarde\w*|ampute\w*|blesse\w*|cass(?:e|ee) (?:le|la|les)"
    r"|fracture\w*|coma|syndrome|maladie|ebola|covid|convulsions|epilep\w+|alcool\w*|ivre|toxicoman\w+|vih"
    r"|sida|its|enceinte|naissance|nee?s?\b|effondre\w*|evanoui\w*|noye\w*|noyade|attaquee?"
    r"|empoisonn\w+|demence|alzheimer|parkinson|diabet\w+|hepatite|anorexi\w+|boulimi\w+|septicemie"
    r"|paralys\w+|explosion|incendie|electrocut\w+|engelures?|balle|malaise|meurtre|agress\w+|viol\b|violee?"
    r"|mort\b|morte\b|decedee?|deces|chute|tombee?|souffr\w+|atteinte? (?:de|d')|progeria|infection|guerie?"
    r"|burn-out|burnout|sauvagement|opioides|cirrhose|accident\w*|collision|jumeaux|siamoises?)\b"
)
TIME_PLACE: Final = (
    r"\b(?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|avant-hier|ce matin|cette nuit|hier soir"
    r"|la semaine (?:passee|derniere)|le mois (?:passe|dernier)|l'an (?:passe|dernier)|l'annee (?:passee"
    r"|derniere)|l'hiver (?:passe|dernier)|l'ete (?:passe|dernier)|l'automne (?:passe|dernier)"
    r"|le printemps (?:passe|dernier)|en (?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre"
    r"|octobre|novembre|decembre|finale|19\d\d|20\d\d)|a noel|au jour de l'an|a l'halloween|la veille de"
    r"|le soir (?:de|du)"
    r"|dans (?:les journaux|le journal|tous les journaux|la rue|notre (?:village|ville|quartier|rue|ecole)"
    r"|mon (?:village|quartier|ecole))|aux nouvelles|a la (?:tele|une|television|radio)|de (?:la rue"
    r"|notre (?:village|ville|quartier|rue|ecole|coin|region|equipe)|mon (?:village|quartier|ecole|immeuble))"
    r"|de la province|du village|du quartier|de la ville|de la boulangerie|de l'epicerie|au parc|rue des"
    r"|route \d+|autoroute \d+|de (?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|douze|quinze|seize"
    r"|\d{1,3}) ans|seule?s? (?:cas|enfant|personne|patient\w*)|a (?:la tuque|gaspe|rimouski|sept-iles"
    r"|chicoutimi|trois-rivieres|sainte?-[a-z-]+|saint-[a-z-]+))\b"
)
UNNAMED: Final = (
    r"\bsans (?:nommer|nom\b|noms|identifier|le nommer|la nommer|donner|rien (?:qui|dire)|details?|devoiler"
    r"|trahir|reveler|entrer dans|bris\w+|(?:aucun |de )?details?|qu'on (?:puisse|sache)|que (?:je|l'on"
    r"|quiconque))|\baucun nom\b|\bpas de noms?\b|\banonym\w+|\bhypothetique|\ben taisant\b"
    r"|\brien qui (?:permette|identifie)|\ben laissant (?:de cote|les noms)|\bde facon generale\b"
    r"|\bdepersonnalis\w+|\bsans indiscretion sur\b"
)
