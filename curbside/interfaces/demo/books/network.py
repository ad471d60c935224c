"""Maëlle’s network beyond her conversations: whom she has not spoken to for long, and who knows whom."""

from dataclasses import dataclass

from curbside.student.people.models import HowKnown, Ring


@dataclass(frozen=True, slots=True)
class Old:
    """One of Maëlle’s people, last spoken to so many days ago."""

    name: str
    how: HowKnown
    title: str = ""
    known_from: str = ""
    spoke_days_ago: int | None = None
    specialty: str = ""
    organisation: str = ""
    email: str = ""
    since_days: int = 400
    ring: str = ""


NETWORK = (
    Old("Mehmet Yıldırım", HowKnown.FRIEND, "Resident, second year, anesthesiology", "The choir", 1_130,
        "anesthesiology", "Rideau General Hospital", "mehmet@general.example"),
    Old("Luc-Olivier Charbonneau", HowKnown.CLASSMATE, "Student, second year", "Wednesday rounds", 4,
        organisation="Rideau Faculty of Medicine", email="luc-olivier@rideau.example"),
    Old("Taqtu Ipeelie", HowKnown.FRIEND, "Nurse", "The summer in Puvirnituq", 21, organisation="Inuulitsivik Health Centre",
        email="taqtu@inuulitsivik.example", ring=Ring.CLOSE),
    Old("Zofia Kowalczyk", HowKnown.CLASSMATE, "Student, third year", "Anatomy review", 420,
        organisation="Rideau Faculty of Medicine", email="zofia@rideau.example"),
    Old("Kateri Deer", HowKnown.COLLEAGUE, "Community health nurse", "The vaccination clinic", 510,
        organisation="Kanesatake Health Centre", email="kateri@kanesatake.example"),
    Old("Dr. Claire MacIsaac", HowKnown.PRECEPTOR, "General surgeon", "Foundations", 760, "general-surgery",
        "Western Valley Hospital", "macisaac@valley.example"),
    Old("Sam Whitecrow", HowKnown.FRIEND, "Social worker", "Grade nine", 2, ring=Ring.INNER),
    Old("Aïssatou Diallo", HowKnown.MET_ONCE, "Resident, first year, psychiatry", "A poster session", 690, "psychiatry",
        "Rideau General Hospital", "aissatou@general.example"),
    Old("Dr. Hyacinthe Bélanger", HowKnown.NOT_YET, "Surgeon", specialty="general-surgery", since_days=20),
    Old("Dr. Sylvie Charbonneau", HowKnown.NOT_YET, "Psychiatrist in Sudbury", specialty="psychiatry", since_days=20),
    Old("Dr. Etuk Annahatak", HowKnown.NOT_YET, "Rural family doctor", specialty="family-medicine",
        organisation="Inuulitsivik Health Centre", since_days=15),
    # The same Harjit, from a phone: to be joined, or not.
    Old("Harjit Dhaliwal", HowKnown.FRIEND, "", "My phone", 480, email="harjit@demo.example", since_days=9),
)  # fmt: skip

TIES = (
    ("Amira Haddad", "Dr. Hyacinthe Bélanger"),
    ("Luc-Olivier Charbonneau", "Dr. Sylvie Charbonneau"),
    ("Taqtu Ipeelie", "Dr. Etuk Annahatak"),
    ("Amira Haddad", "Zofia Kowalczyk"),
)

# Birthdays so many days after the demo is made.
BIRTHDAYS = (("Emmanuel Okafor", 5), ("Amira Haddad", 11))

OPEN_FIELDS = ("anesthesiology", "family-medicine", "psychiatry")
FELT_FINE = ("Amira Haddad",)
WARMING_UP = "Mehmet Yıldırım"
WHY = (
    "I am in second year and wonder about family medicine far from a city. Harjit told me of someone who stays calm "
    "on long nights; I would like to hear how one comes to live there."
)
QUESTION = "What made you stay, after the first winter?"
