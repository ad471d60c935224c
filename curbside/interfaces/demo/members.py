"""Who can sign in to the demo. All of them are invented."""

from curbside.foundation.accounts.models import Role
from curbside.student.outreach.models import Company, Ease, Start

from .shapes import DEMO_DOMAIN, Member

CENTRE = "Career Centre, Rideau Faculty of Medicine"
PASSWORD = "curbside-demo"  # noqa: S105 - printed at every start; the demo holds nothing real

# Shown at the start of the demo, with what each is good for seeing.
SHOWN = {
    "maelle": "second year, in the middle of everything",
    "tomas": "first year, has just begun",
    "genevieve": "third year, in French",
    "josee": "coordinator, in French",
}


def _student(first: str, name: str, about: str, language: str = "en", technique: str = "") -> Member:
    ways = {
        "": None,
        "near": (Ease.TALKING, Company.ONE, Start.NEAR),
        "classmates": (Ease.WRITING, Company.FEW, Start.CLASSMATES),
        "further": (Ease.WRITING, Company.ONE, Start.FURTHER),
        "unsure": (Ease.UNSURE, Company.EITHER, Start.NEAR),
    }
    return Member(f"{first}@{DEMO_DOMAIN}", name, Role.STUDENT, about, language, ways[technique])


MEMBERS = (
    _student("maelle", "Maëlle Okafor-Roy", "second year", technique="near"),
    _student("tomas", "Tomás Iglesias Ferrer", "first year"),
    _student("genevieve", "Geneviève Thériault", "third year, clerkship", "fr", "further"),
    _student("amira", "Amira Haddad", "second year", technique="classmates"),
    _student("nils", "Nils Bergqvist", "first year", technique="unsure"),
    _student("thuy", "Nguyễn Thị Thu Thủy", "third year, clerkship", technique="near"),
    _student("kwame", "Kwame Mensah-Boateng", "fourth year, waiting for the match", technique="further"),
    _student("sukhmani", "Sukhmani", "first year", technique="classmates"),
    _student("loic", "Loïc Saint-Onge", "second year", "fr", "near"),
    _student("yara", "Yara 🌿 Abou-Samra", "third year, clerkship", technique="unsure"),
    Member(f"josee@{DEMO_DOMAIN}", "Josée Lamontagne", Role.COORDINATOR, "career centre", "fr"),
    Member(f"chidinma@{DEMO_DOMAIN}", "Dr. Chidinma Eze", Role.HOST, "palliative care, staff physician"),
    Member(f"harjit@{DEMO_DOMAIN}", "Harjit Singh Dhaliwal", Role.HOST, "internal medicine, fourth-year resident"),
    Member(f"rosalie@{DEMO_DOMAIN}", "Dre Rosalie Gagnon-Whitefeather", Role.HOST, "rural family medicine", "fr"),
)
