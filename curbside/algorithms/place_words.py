"""The words of homes and of places that only sound like homes, English and French.

Every pattern is written for the folded form of `place_text.read_place`: lower case, no accents, no
hyphens, one space between words, " , " at a pause. All are tried whatever the interface language.
"""

# Whose it is.
MINE = r"(?:my|your|ur|his|her|our|their|someone's|somebody's)"
KIN = (
    r"(?:mom|mum|mommy|mother|dad|daddy|father|parent|sister|brother|aunt|auntie|aunty|uncle|cousin"
    r"|grandma|grandmother|grandpa|grandfather|grandparent|nana|granny|in law|friend|roommate"
    r"|flatmate|boyfriend|girlfriend|partner|husband|wife|boss|neighbou?r|classmate|buddy)s?"
)
TITLE = r"(?:dr|doctor|doc|mr|mrs|ms|miss|prof|professor)"
OWNER = rf"(?:{MINE}|{TITLE} \w+(?: \w+)?(?:'s|s')|{KIN}(?:'s?)?)"
ANYONE = r"(?:\w+'s|\w+s')"
SORT = (
    r"(?:(?:own|new|old|little|big|tiny|private|family|student|shared|rented|summer|back|front|own"
    r"|upstairs|parents'?|friend's|mom's|mum's|dad's) ){0,2}"
)
MON = r"(?:mon|ma|mes|ton|ta|tes|son|sa|ses|notre|nos|votre|vos|leurs?)"
TITRE = r"(?:(?:le|la|l') ?)?(?:dr|dre|doc|docteure?|m|mr|mme|mlle|monsieur|madame|pr|pre|prof(?:esseure?)?)"
PROCHE = (
    r"(?:(?:grands? ?)?(?:maman|papa|mere|pere|parents?)|mamie|papi|mononcle|matante|oncle|tante"
    r"|soeur|frere|cousine?|amie?s?|copine?|copain|chum|blonde|collegue|camarade|voisine?|coloc\w*"
    r"|beaux? parents?|belle mere)"
)
A_QUI = rf"(?:{MON}|{TITRE}|(?:l'|la |le |les |un |une |des |d')?{PROCHE})"
SORTE = r"(?:(?:petite?|nouvel(?:le)?|nouveau|propre|belle|beau|grande?) )?"
LUI = r"(?:moi|toi|lui|elles?|nous|vous|eux|soi)(?: memes?)?"

# What it is: dwellings whoever's they are, and rooms that are one only when somebody's.
DWELLING = (
    r"(?:app?arte?ments?|apt|condos?|condominiums?|town ?houses?|town ?homes?|row ?house|bungalow"
    r"|penthouse|duplex|triplex|airbnb|vrbo|dorms?|dormitory|cottages?|chalets?|backyards?"
    r"|back yard|houseboat|mobile home|farmhouse|laneway house|apparts?"
    r"|garconniere|domicile)"
)
ROOMS = (
    r"(?:place|house|flat|loft|bed ?room|living ?room|kitchen(?: table)?|basement|cabin|yard"
    r"|garden|garage|porch|deck|balcony|patio|pool|den|farm|trailer|driveway|home|crib|digs|rez"
    r"|residence|sunroom)"
)
PIECES = (
    r"(?:maison|chambre|residence|cuisine|salon|sous sol|cour|jardin|terrasse|balcon|garage"
    r"|piscine|logement|logis|studio|loft|veranda|toit|perron|chez soi)"
)
HOUSE_OR_SO = rf"(?:{ROOMS}|{DWELLING}|building|street)"

# Businesses and public rooms: after such a word a dwelling's name is only a name.
VENUE = (
    r"(?:cafes?|cafeteria|coffee|restaurant|resto|bar|pub|brew\w+|grill|diner|bistro|bakery"
    r"|boulangerie|patisserie|tavern|taverne|eatery|lounge|hotel|inn|books|bookstore|librairie"
    r"|library|museum|theatre|theater|gallery|centre|center|market|shop|store|winery|vineyards?"
    r"|deli|pizza|pizzeria|tea|steakhouse|hospital|hopital)"
)
EATERY = (
    r"(?:cafes?|restaurant|resto|bistro|diner|bakery|boulangerie|patisserie|brewery|brewing|grill"
    r"|pub|eatery|tavern|taverne|pizzeria|steakhouse|deli|hospital|hopital|bookstore|books)"
)
BUSINESS = (
    rf"\b(?:{VENUE}|clinics?|cliniques?|wards?|icu|office|bureaux?|medical|health|sante|chum|chus"
    r"|chuq|cusm|clsc|chsld|plaza|mall|universit\w+|pavill?i?on|school|faculty|faculte|labs?"
    r"|dialysis|nursing|starbucks|tims|tim hortons|second cup|conference|boardroom|pharmac\w+)\b"
)
STREET = (
    r"\d+[a-z]? (?:, )?(?:(?:rue|boul|boulevard|avenue|av|chemin|ch|cote|rang|montee)\b|(?:\w+ ){1,3}"
    r"(?:st|street|ave|avenue|rd|road|blvd|drive|dr|cres|crescent|crt|court|lane|way|circle"
    r"|terrace|parkway|pkwy|trail|east|west|e|w)\b)"
)
NUMBER = r"(?!\d+ ?(?:am|pm|h)\b)\d{1,5}[a-z]?\b"

# Compounds that hold a home's word and are no home. Each is blanked before homes are looked for.
NO_HOMES = (
    (
        r"\b(?:nursing|funeral|retirement|care|group|seniors?'?s?|veterans?'?s?|children'?s|old age"
        r"|rest|convalescent|hospice|foster|term care|ltc|lodge|(?:st|saint) \w+'s|maternity"
        r"|memorial|medical|jewish|elder) homes?\b"
    ),
    (
        r"\bhome (?:hardware|depot|sense|outfitters|care|health|(?:haemo|hemo|peritoneal )?dialysis"
        r"|oxygen|infusion|iv|ventilation|parenteral|hospice|palliative|hospital|nursing|support|team"
        r"|visits? (?:program|team|service)|plate|base|ice|rink|arena|stadium|field|economics|goods"
        r"|furnishings|furniture|decor|improvement|show|and community|programs?|school|university"
        r"|institution|department|campus|site|division|service|faculty|page|ward|instead|monitoring"
        r"|street|st|road|avenue|of the)\b"
    ),
    r"\bhome for (?:the )?(?:aged|seniors|veterans|special)\b",
    r"\bhome (?:phone|telephone|landline|line)\b",
    r"\b(?:hospital|care|ageing|aging|rehab|dialysis|health|palliative) at home\b",
    r"\bhouse (?:staff|officers?|physicians?|doctors?|blend|call)\b",
    rf"\bhouse of (?!{TITLE}\b|{MINE}\b)",
    r"\bresidence (?:programs?|director|coordinator)\b",
    r"\bplace of (?:work|business|employment|practi[cs]e|worship)\b",
    r"\bplace in (?:line|the line)\b",
    r"\bswiss chalet\b",
    r"\b(?:ski|mount royal|park) chalet\b",
    r"\bapartment style\b",
    (
        r"\bchalets? (?:(?:du|de la|de l'|des) ?(?:mont\w*|parc|ski\w*|patinoire|centre|accueil|sports)"
        r"|d'accueil|de ski|principal)\b"
    ),
    r"\bcottage (?:hospital|country|cheese|street|st|road|rd|ave|avenue|lane|grove)\b",
    r"\bback ?yard (?:bbq|farms)\b",
    (
        r"\b(?:soins?|soutien|maintien|services?|(?:hemo)?dialyse|aide|hospitalisation|hopital|livraison"
        r"|oxygene|equipe|repas|readaptation|perfusion)"
        r"(?: (?!cabinet|bureau|clinique)\w+){0,3} a domicile\b"
    ),
    r"\b(?:equipe|programme|services?|bureau) (?:de |des )?visites? a domicile\b",
    r"\bdomicile funeraire\b",
    r"\bmaison (?:du pere|de la mere et|des (?:grands )?parents|du medecin de famille)\b",
    r"\bsalon (?:des|du personnel|de the)\b",
    r"\bchambre de (?:commerce|garde)\b",
    rf"\b{MON} residence (?:de|en) (?:med\w+|chir\w+|\w+ie)\b",
    r"\bresidences? privees? (?:pour|d')",
    # Said to be elsewhere: "not at my place", "pas chez moi".
    rf"(?<!why )\bnot (?:at|in) (?:{OWNER} )?{SORT}{HOUSE_OR_SO}\b",
    rf"(?<!pourquoi )\bpas (?:chez {LUI}|a la maison|a domicile)\b",
    # Near a home is not in it: "a café near my place", "à côté de chez moi".
    (
        r"\b(?:near|nearby|close to|next to|beside|across from|around the corner from|down the street"
        r"|far from|steps from|blocks? from|minutes? from|min from|walk from|away from|opposite"
        r"|(?<!come )(?<!coming )(?<!drop )(?<!dropping )(?<!stop )(?<!stopping )(?<!swing )(?<!pass )"
        r"(?<!passing )(?<!pop )(?<!be )(?<!go )(?<!going )(?<!get )by)"
        rf"(?: from| to)? (?:(?:{OWNER}|{ANYONE}|the) )?{SORT}{HOUSE_OR_SO}\b"
    ),
    (
        rf"\bbetween (?:{OWNER}|{ANYONE}) {SORT}{HOUSE_OR_SO} and"
        rf" (?:mine|yours|hers|his|theirs|(?:{OWNER}|{ANYONE}) {SORT}{HOUSE_OR_SO})\b"
    ),
    (
        rf"\b(?:pres|proche|a cote|en face|au coin|a deux pas|a \d+ (?:min|minutes)|loin|derriere)"
        rf" (?:de |d')?(?:chez (?:{LUI}|{A_QUI}(?: \w+)?)|la maison|{MON} {SORTE}(?:{PIECES}|{DWELLING}))\b"
    ),
)
# The same, unless somebody owns it: "Apartment Café", but not "my apartment cafe".
NAMED_AFTER_HOMES = (
    rf"\b(?:home|home place|the house|place|{DWELLING}|{ANYONE} (?:place|house|home|kitchen)) {EATERY}\b",
    r"\b(?:bar|bistro) (?:apartment|appartement)\b",
    rf"\b(?:restaurant|resto|bistro|casse croute|librairie) chez (?:{MON} )?{PROCHE}\b",
)

_AT_OWN = rf"(?:(?:{OWNER}|{ANYONE}|an?|the) )?{SORT}"
_ENDS = r"(?= ,| $)"

HOME_OFFICE = (
    r"\bhome (?:based )?(?:office|clinic|practi[cs]e|studio|surgery|consult\w*|gym|business)\b",
    (
        rf"\b(?:office|clinic|practi[cs]e|patients|clients|studio)(?: \w+)?"
        rf" (?:at|in|from|out of) {_AT_OWN}(?:home|house|residence|{DWELLING})\b"
    ),
    (
        rf"\b(?:office|clinic|practi[cs]e) (?:at|in|from|out of) (?:{OWNER}|{ANYONE})"
        rf" {SORT}(?:basement|garage|place|loft)\b"
    ),
    rf"\b{OWNER} house office\b",
    (
        r"\b(?:bureau|cabinet|clinique|consultations?|pratique|studio)(?: medicale?| privee?)?"
        rf" (?:a la maison|a domicile|maison|a {MON} domicile|chez (?:{LUI}|{A_QUI})"
        rf"|dans {MON} {SORTE}(?:{PIECES}|{DWELLING}))\b"
    ),
    (
        r"\b(?:bureau|cabinet|clinique) (?:\w+ )?dans (?:la|une) maison"
        rf"(?= ,| $| (?:du|de|d') ?(?:medecin|{A_QUI})\b)"
    ),
    r"\b(?:working|works?) (?:from|at) home\b",
)
UNIT = (rf"\b(?:apts?|appt|app|apartment|appartement|appart|logement|condo) ?(?:# ?|no |num |numero )?{NUMBER}",)
# An apartment's number only where no business is named.
UNNAMED_UNIT = (r"\bunit ?(?:# ?)?\d{3,4}[a-z]?\b",)
UNNAMED_UNIT_ON_STREET = (r"# ?\d{3,4}[a-z]?\b",)
UNNAMED_UNIT_BEFORE_STREET = (rf"^ (?:# ?)?\d{{3,4}} {STREET}",)
PRIVATE_ROOM = (
    r"\b(?:hotel|motel|residences?|rez|res|dorm|guest) (?:bed)?room\b",
    r"\bhotel suite\b",
    r"\broom (?:\w+ )?(?:in|at) (?:residence|rez|dorm)\b",
    r"\b(?:student|university|college|campus) (?:residence|housing)\b(?! (?:office|services|life))",
    rf"\b(?:my|your|his|her|their|{KIN}'s) (?:hotel )?room\b",
    r"\bchambre (?:\w+ )?(?:d'hotel|(?:en|de) residence|universitaire|d'etudiante?)\b",
    r"\bhotel(?: \w+| ,){0,3} chambre \d+\b",
    r"\bresidences? (?:universitaires?|etudiantes?)\b",
)
HOME = (
    rf"\b(?:{OWNER}|{ANYONE}) {SORT}(?:place|house|flat|loft|home|cabin)\b",
    rf"\b{OWNER} {SORT}{ROOMS}\b",
    r"\b(?:my|your) suite\b(?! ?\d)",
    rf"\b(?:(?:{OWNER} {SORT}|{MON} {SORTE}))?{DWELLING}\b",
    r"\bbasement (?:suite|apartment|flat)\b",
    r"\b(?:guest|garden|in law|granny|laneway) suite\b",
    r"\b(?:private|family|student|rooming|share|tiny|frat|fraternity|sorority) (?:home|house)\b",
    r"\bprivate residence\b",
    r"\b(?:at|in|to) (?:the|a) (?:house|flat|loft|cabin)(?= ,| $| (?:on|at|in|near|with|by|then|after)\b)",
    r"\b(?:over|back|up|round|around|at) (?:to |at )?(?:mine|yours|hers|ours|theirs)\b",
    r"\byours or mine\b",
    rf"\b{KIN}(?: and {KIN})?(?:'s|s'){_ENDS}",
    r"\bhome\b",
    r"^(?: the| la| le| une?)? (?:house|maison|place|flat|loft|cabin|residence|logement) $",
    r"\bchez ?(?:moi|toi|lui|nous|vous|eux)\b|\bchez (?:elles?|soi|quelqu'un)\b",
    rf"\bchez (?:{A_QUI}\b(?! ?&)|\w+ (?:, )?{MON} {PROCHE}\b)",
    rf"\bat (?:{MINE}) {KIN}{_ENDS}",
    r"\b(?:maison|residence) du medecin\b",
    rf"\b{MON} {SORTE}(?:{PIECES})\b",
    (
        r"\ba la maison(?= ,| $| (?:a|au|avec|chez|puis|ensuite|pour|vers|demain|apres|avant|ce|cet|cette"
        r"|svp|ou|et|sur|rue|si|je|on|pres|dans|en|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche"
        r"|\d+)\b)"
    ),
    rf"\b(?:maison|residence) (?:de |du |d'|a ){A_QUI}\b",
    rf"\b{TITLE} (?!{VENUE} )\w+ (?:place|house|home|residence)\b",
    rf"\bhouse of (?:{TITLE}|{MINE})\b",
    r"\b(?:mon|ton|son) [1-6] (?:1 , 2|et demi)\b",
    rf"\bmaison (?:du|de la|de l') ?(?:{TITRE}|{PROCHE})\b",
    r"\bmaison privee\b",
    rf"\b(?:salon|cuisine|sous sol|cour|jardin|balcon|terrasse|garage|chambre) (?:de |du |d'){A_QUI}\b",
    r"\bcour arriere\b",
    r"\b(?:au|le|un|du) (?:chalet|condo|logis)\b",
    r"\bmyplace\b",
)
A_FAMILYS = (r"\bchez les \w+",)
SOMEONES_IN_PUBLIC = (
    rf"\b{TITLE} \w+'s(?= ,| $| (?:on|in|near|for|then|after)\b)",
    r"\b(?:my|your|his|her) building\b",
)

# By video or phone each may be at home; only being together in one is refused.
CALLING_FROM_HOME = (
    rf"\bfrom (?:{OWNER} |{ANYONE} |the |an? )?{SORT}(?:office (?:at|in) )?(?:{ROOMS}|{DWELLING})\b",
    r"\bhome (?:number|cell)\b",
    r"\bhome(?: first)?(?: ,)?(?: then| or)? (?:cell|mobile|work|office)\b",
    r"\b(?:cell|mobile|work|office)(?: phone| first)?(?: ,)?(?: then| or)?(?: my)? home\b",
    r"\b(?:call|phone|reach|ring|text|dial)(?: me| her| him| us| them| you)? (?:at|on) home\b",
    rf"\b(?:depuis|de) (?:la maison|chez (?:{LUI}|{A_QUI})|{MON} {SORTE}(?:{PIECES}|{DWELLING}))\b",
    rf"\b(?:appel\w+|joindre|telephon\w+|rappel\w+)(?: moi| la| le)? (?:chez {LUI}|a la maison)\b",
    rf"\bchacune? chez {LUI}\b",
)
COMING_OVER = (
    r"\b(?:come|came|drop by|drop in|stop by|swing by|visit|join me at|meet (?:up )?(?:at|in)|buzz"
    r"|buzzer|viens|venez|venir|passez|passe|passer|sonnez)\b"
)
TOGETHER = (
    r"\b(?:then|and after|afterwards?|after that|followed by|first|before (?:the|our|we)|together"
    r"|in person|see you at|puis|ensuite|d'abord|avant (?:l'|la|le|de|d')|ensemble|en personne"
    rf"|on se (?:voit|retrouve|rejoint)|or (?:at |in )?{MINE}|ou (?:chez|a la maison))\b"
)
