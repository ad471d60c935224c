"""Maëlle’s conversations that were held: three stories, kept."""

from curbside.student.meetings.models import PlaceKind
from curbside.student.outreach.models import AnswerKind, Route
from curbside.student.people.models import HowKnown
from curbside.student.reflection.models import Held, TurnKind

from ..shapes import Asked, Kept, Met, Person, Request

DONE = (
    Person(
        "Rose Okafor",
        HowKnown.RELATIVE,
        title="Nurse, retired",
        phone="613 555 0110",
        about="My father’s sister. Thirty years on surgical wards; she remembers everybody’s name.",
        purpose="What a doctor looks like from the nurses’ desk",
        asked=(
            Asked(
                "temperament-01",
                "I hope it is not people like me.",
                "I need quiet after a loud day.",
                "She said the unhappy ones cannot say that they do not know. Quiet people did fine; proud ones did not.",
                Held.HELD,
                "unhappy = cannot say I do not know",
            ),
            Asked(
                "What did the best doctor on your ward do that the others did not?",
                "I hope it was something small that I could do too.",
                "",
                "She read the night notes before she walked in, and then she sat down. Every time.",
                Held.HELD,
                "read night notes, then SAT DOWN",
            ),
            Asked(
                "who-next-01",
                "I hope she knows someone who left medicine.",
                "",
                "A surgeon who turned teacher.",
                Held.SURPRISED,
            ),
        ),
        request=Request(64, "", Route.IN_PERSON, odds=90, answer=AnswerKind.YES, word="Of course. Call me on Sunday."),
        met=Met(-60, "14:00", PlaceKind.PHONE, "She calls me", 40),
        kept=Kept(
            "Sit down first. It costs a minute and changes the hour.",
            (
                (
                    TurnKind.PERSON,
                    1986,
                    "A head nurse put her on the surgical ward against her wish",
                    "She stayed for thirty years",
                ),
                (
                    TurnKind.DOOR,
                    1991,
                    "The midwifery course closed the year she applied",
                    "She taught new nurses instead",
                ),
            ),
            "I visit a ward on my next clinical day",
            "read the night notes first, and sit",
            done=True,
            insight="she read the night notes before she walked in",
            thanks="Dear Tante Rose, I keep thinking of how she read the night notes before she walked in. I tried it. Thank you.",
            thanked=1,
        ),
    ),
    Person(
        "Amira Haddad",
        HowKnown.CLASSMATE,
        title="Student, second year",
        organisation="Rideau Faculty of Medicine",
        email="amira@demo.example",
        about="Sits two rows down. Knows half the residents.",
        purpose="How she decided so early",
        asked=(
            Asked(
                "path-03",
                "I hope it was someone ordinary.",
                "Then it could happen to me too.",
                "A receptionist at a walk-in clinic told her that she calmed people down. Nobody had said so before.",
                Held.HELD,
                "receptionist!! “you calm people”",
            ),
            Asked(
                "What would make you change your mind?",
                "I hope she is less sure than she looks.",
                "",
                "Two bad nights of call in July nearly did. She is not sure at all; she is only moving.",
                Held.HELD,
                "not sure, only moving",
            ),
        ),
        request=Request(50, "", Route.IN_PERSON, odds=80, answer=AnswerKind.YES, word="After anatomy?"),
        met=Met(-47, "12:30", PlaceKind.PUBLIC, "The cafeteria under the library", 20),
        kept=Kept(
            "Nobody is sure. Some people just keep walking.",
            ((TurnKind.PERSON, 2022, "A receptionist said that she calms people down", "She applied to medicine"),),
            "I hear someone say that they have always known",
            "ask what nearly changed their mind",
            insight="I am not sure, I am only moving",
            thanks="Amira, “I am not sure, I am only moving” is the best thing anyone has told me this year. Thank you for lunch.",
            thanked=0,
        ),
    ),
    Person(
        "Dr. Wahyuni",
        HowKnown.PRECEPTOR,
        title="Family doctor",
        organisation="Lowertown Family Health Team",
        email="wahyuni@clinic.example",
        specialty="family-medicine",
        about="My preceptor in Foundations. One name, and a laugh you hear through the wall.",
        purpose="What a week with the same patients for years is like",
        known="Two days of teaching, three of clinic. Came to Ottawa in 2009.",
        asked=(
            Asked(
                "time-02",
                "I hope call is bearable.",
                "I do not sleep well when I worry.",
                "Call is a phone and a blanket. What costs her is the paper afterwards, not the night.",
                Held.BETWEEN,
                "call = phone + blanket. PAPER is the cost",
            ),
            Asked(
                "patients-01",
                "I hope she has known somebody for twenty years.",
                "I want to see what happens next.",
                "Three generations of one family. She was at the grandmother’s funeral, and the great-grandchild is on her list.",
                Held.HELD,
                "three generations, funeral, baby",
            ),
            Asked(
                "What did you expect of family medicine that turned out not to be so?",
                "I hope the surprise was a good one.",
                "",
                "That it would be slow. It is the fastest thinking she has ever done.",
                Held.SURPRISED,
                "fastest thinking",
            ),
            Asked("who-next-02", "I hope she names someone rural.", "", "Her friend who went north.", Held.HELD),
        ),
        request=Request(
            24,
            "Dear Dr. Wahyuni,\n\nIn Foundations you let me sit in when Mrs. B. brought her granddaughter, and I have "
            "wondered since what it is like to know people for that long.\n\nCould I ask you four questions, for twenty "
            "minutes, at the clinic or by phone? I am not asking for a placement or a reference. If this month is full, "
            "please just say so.\n\nMaëlle",
            subject="Twenty minutes about family medicine?",
            odds=70,
            answer=AnswerKind.YES,
            word="Happily. Come at noon, bring your lunch.",
        ),
        met=Met(-4, "12:15", PlaceKind.WORKPLACE, "Lowertown clinic, the staff kitchen on the second floor"),
        kept=Kept(
            "It is the fastest thinking she has ever done.",
            (
                (TurnKind.PLANNED, 1998, "She wanted to be a surgeon like her uncle", "She trained for a year"),
                (
                    TurnKind.CHANCE,
                    2001,
                    "The plane was late, and she shared a bench with a village doctor",
                    "She spent the summer with him",
                ),
                (TurnKind.DOOR, 2009, "Her licence did not count in Canada", "She did her residency a second time"),
            ),
            "I get home before four on Sunday",
            "finish the note to Harjit",
            insight="It is the fastest thinking I have ever done",
            thanks="",
        ),
    ),
)
