"""The books of the other students: fewer people, at different stages."""

from curbside.student.meetings.models import PlaceKind
from curbside.student.outreach.models import AnswerKind, Route
from curbside.student.people.models import HowKnown
from curbside.student.reflection.models import Held, TurnKind

from ..shapes import Asked, Kept, Met, Person, Request


def _held(
    name: str, how: HowKnown, title: str, asked: tuple[Asked, ...], kept: Kept, days: int, specialty: str = ""
) -> Person:
    request = Request(days + 5, "", Route.IN_PERSON, odds=70, answer=AnswerKind.YES)
    met = Met(-days, "12:00", PlaceKind.PUBLIC, "Café Cérise", 25)
    return Person(name, how, title, asked=asked, request=request, met=met, kept=kept, specialty=specialty)


GENEVIEVE = (
    _held(
        "Dre Rosalie Gagnon-Whitefeather",
        HowKnown.PRECEPTOR,
        "Médecin de famille en région",
        (
            Asked(
                "practice-03",
                "J’espère qu’on n’y est pas seule.",
                "",
                "On n’est jamais seule, mais on l’est la nuit.",
                Held.BETWEEN,
            ),
            Asked("who-next-01", "J’espère une infirmière.", "", "L’infirmière du dispensaire.", Held.HELD),
        ),
        Kept(
            "On n’est jamais seule, mais on l’est la nuit.",
            (
                (
                    TurnKind.CHANCE,
                    2006,
                    "Un remplacement de deux semaines, pris pour payer une auto",
                    "Elle y est restée dix-huit ans",
                ),
                (TurnKind.PERSON, 2008, "Une aînée lui a dit de planter un jardin", "Elle a acheté la maison"),
            ),
            "je vois une affiche de stage en région",
            "j’écrirai à Rosalie le jour même",
            insight="on n’est jamais seule, mais on l’est la nuit",
            thanks="Merci. « On n’est jamais seule, mais on l’est la nuit » : j’y pense à chaque garde.",
            thanked=2,
        ),
        20,
        "family-medicine",
    ),
    Person(
        "Dr Hyacinthe Bélanger",
        HowKnown.MET_ONCE,
        "Chirurgien",
        asked=(Asked("day-02", "J’espère qu’il en parle.", ""),),
    ),
    Person("Marguerite Thériault", HowKnown.RELATIVE, "Sage-femme à la retraite"),
)

AMIRA = (
    _held(
        "Blessing Adeyemi",
        HowKnown.FRIEND,
        "Resident, second year, emergency medicine",
        (Asked("uncertainty-01", "I hope there is a trick to it.", "", "There is: say it aloud.", Held.HELD),),
        Kept(
            "Say the doubt aloud; half of it leaves.",
            (
                (
                    TurnKind.DOOR,
                    2021,
                    "Her first choice had no place for her",
                    "She took the second and would not give it back",
                ),
            ),
            insight="say it aloud",
            thanks="Blessing, I said it aloud on Monday, and it worked. Thank you.",
            thanked=1,
        ),
        33,
        "emergency-medicine",
    ),
    Person("Omar Haddad", HowKnown.RELATIVE, "Dentist"),
)

KWAME = (
    _held(
        "Dr. Linnea Forsberg",
        HowKnown.PRECEPTOR,
        "Paediatrician",
        (
            Asked(
                "advice-02",
                "I hope it was advice I am getting now.",
                "",
                "“Keep your options open.” It cost her two years.",
                Held.SURPRISED,
            ),
        ),
        Kept(
            "Options kept open let the draught in.",
            (
                (TurnKind.PLANNED, 1996, "She wanted research only", "She did a doctorate first"),
                (TurnKind.PERSON, 2003, "A child asked her why she never stayed", "She moved to the wards"),
            ),
            "I get two offers",
            "decide within a day",
            insight="it cost me two years",
            thanks="Dr. Forsberg, “it cost me two years” made me choose. Thank you.",
            thanked=3,
        ),
        75,
        "pediatrics",
    ),
    _held(
        "Abena Mensah",
        HowKnown.RELATIVE,
        "Public health nurse",
        (Asked("rewards-01", "I hope it was a person.", "", "A well that was dug.", Held.SURPRISED),),
        Kept(
            "A well that was dug counts as a patient.",
            ((TurnKind.CHANCE, 1999, "She answered the wrong telephone", "It was the health ministry; she went"),),
            insight="a well that was dug",
            thanks="Auntie, I tell everyone about the well. Thank you.",
            thanked=1,
        ),
        110,
    ),
)

THUY = (
    _held(
        "Dr. Gustavo Pereira",
        HowKnown.COLLEAGUE,
        "Psychiatrist",
        (
            Asked(
                "myths-01",
                "I hope people are wrong about the couch.",
                "",
                "There is no couch. There is a kettle.",
                Held.HELD,
            ),
        ),
        Kept(
            "There is no couch. There is a kettle.",
            (
                (TurnKind.DOOR, 2004, "He failed the surgery rotation", "He went where people talked to him"),
                (TurnKind.PERSON, 2005, "A porter told him to stay", "He stayed"),
            ),
            insight="there is a kettle",
            thanks="Dr. Pereira, I bought a kettle. Thank you.",
            thanked=2,
        ),
        41,
        "psychiatry",
    ),
    Person("Lan Nguyễn", HowKnown.RELATIVE, "Optometrist"),
)

NILS = (
    Person("Astrid Bergqvist", HowKnown.RELATIVE, "Veterinarian"),
    Person("Dr. Paavo Leinonen", HowKnown.FAMILY_DOCTOR),
)
LOIC = (
    Person(
        "Huguette Saint-Onge",
        HowKnown.RELATIVE,
        "Infirmière",
        asked=(Asked("team-01", "J’espère que c’est tout le monde.", ""),),
    ),
    Person("Dr Aurélien Nault", HowKnown.PRECEPTOR, "Interniste"),
)
YARA = (
    Person("Farida Abou-Samra", HowKnown.RELATIVE, "Laboratory technologist"),
    Person("Cormac Ó Súilleabháin", HowKnown.FRIEND, "Student"),
)
