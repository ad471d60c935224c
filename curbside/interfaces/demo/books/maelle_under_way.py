"""Maëlle’s conversations that have an answer, or wait for one."""

from curbside.student.meetings.models import PlaceKind
from curbside.student.outreach.models import AnswerKind, Route
from curbside.student.people.models import HowKnown

from ..shapes import Asked, Met, Person, Request

UNDER_WAY = (
    Person(
        "Noor Al-Jazrawi",
        HowKnown.FRIEND,
        title="Resident, first year, paediatrics",
        organisation="Children’s Hospital of the East",
        email="noor@hospital.example",
        specialty="pediatrics",
        purpose="Whether sad days can be carried",
        asked=(
            Asked(
                "day-02",
                "I hope there is someone to talk to afterwards.",
                "",
                noted="the nurse who covered her call for a month",
            ),
            Asked("uncertainty-02", "I hope she sleeps.", "I would not.", noted="writes it down, then the bus home"),
            Asked("who-next-01", "I hope she knows someone who left.", ""),
        ),
        request=Request(9, "", Route.IN_PERSON, odds=85, answer=AnswerKind.YES, word="Thursday after rounds?"),
        met=Met(-1, "17:30", PlaceKind.PUBLIC, "Café Cérise, by the tram stop"),
    ),
    Person(
        "Dr. Chidinma Eze",
        HowKnown.MET_ONCE,
        title="Palliative care, staff physician",
        organisation="Rideau General Hospital",
        email="chidinma@demo.example",
        about="Spoke in our ethics week. Answers a question with a story.",
        purpose="Whether palliative care is as sad as people think",
        known="Trained in Enugu and Halifax. Does home visits on Thursdays.",
        asked=(
            Asked(
                "What does a home visit give you that a clinic day does not?",
                "I hope it gives her time.",
                "Time is what I want to have.",
                speaks_to="value:continuity",
            ),
            Asked("rewards-02", "I hope it is not the families.", "", speaks_to="skill:calm"),
            Asked(
                "Do your evenings belong to you?",
                "I hope they mostly do.",
                "Papa worked nights for eleven years. I want to be at the table.",
                speaks_to="value:control",
            ),
            Asked("What nearly made you leave, and what made you stay?", "I hope a person made her stay.", ""),
            Asked("who-next-01", "I hope she names a nurse.", ""),
        ),
        request=Request(
            12,
            "Dear Dr. Eze,\n\nIn ethics week you said that a visit begins at the garden gate. I have thought about it "
            "since.\n\nCould I ask you five questions, for twenty minutes, over a coffee in the main hall? I am not "
            "looking for a placement or a reference, only for how it looks from the inside.\n\nMaëlle Okafor-Roy, "
            "second year",
            subject="A visit begins at the garden gate",
            odds=50,
            answer=AnswerKind.YES,
            word="With pleasure. The café in the main hall is quiet at noon.",
        ),
        met=Met(2, "12:15", PlaceKind.PUBLIC, "The café in the main hall of the hospital"),
    ),
    Person(
        "Priya Raghunathan",
        HowKnown.COLLEAGUE,
        title="Resident, third year, psychiatry",
        organisation="Rideau General Hospital",
        email="priya@hospital.example",
        specialty="psychiatry",
        purpose="How she chose between psychiatry and neurology",
        asked=(
            Asked(
                "neighbours-03", "I hope the choice was not final.", "I like both.", speaks_to="interest:investigative"
            ),
            Asked("training-02", "I hope she recognises herself.", ""),
            Asked("who-next-02", "I hope she knows someone who chose neurology.", ""),
        ),
        request=Request(
            3,
            "Hi Priya,\n\nYou once walked me through a whole night of consults and still had time to explain why. I am "
            "trying to find out how people choose between two fields they like.\n\nCould I ask you three questions, for "
            "twenty minutes, by phone or at the hospital? No placement, no reference, only questions.\n\nMaëlle",
            subject="Three questions about choosing",
            odds=60,
            answer=AnswerKind.YES,
            word="Yes, I would like that. Evenings are best.",
        ),
    ),
    Person(
        "Dr. Étienne Lachance-Bélanger",
        HowKnown.MET_ONCE,
        title="Emergency physician",
        organisation="Hôpital de l’Outaouais",
        email="etienne@urgence.example",
        specialty="emergency-medicine",
        language="fr",
        purpose="Why someone chooses emergency medicine twice",
        asked=(
            Asked(
                "Qu’est-ce qui vous a fait revenir à l’urgence?",
                "J’espère que c’est l’équipe.",
                "",
                speaks_to="value:team",
            ),
            Asked("who-next-01", "J’espère qu’il pense à quelqu’un de son âge.", ""),
        ),
        request=Request(
            10,
            "Bonjour Dr Lachance-Bélanger,\n\nAmira Haddad m’a dit que vous aviez choisi l’urgence deux fois. Je suis en "
            "deuxième année et je n’ai jamais parlé avec quelqu’un qui soit revenu à son premier choix.\n\nPourrais-je "
            "vous poser deux questions, pendant vingt minutes, par vidéo ou à votre hôpital? Je ne cherche ni stage ni "
            "lettre de référence.\n\nMaëlle Okafor-Roy",
            subject="Deux questions sur un deuxième choix",
            odds=40,
        ),
    ),
)
