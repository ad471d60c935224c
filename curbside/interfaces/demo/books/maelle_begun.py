"""Maëlle’s conversations that are only begun, or came to nothing, and people who are names so far."""

from curbside.student.outreach.models import AnswerKind
from curbside.student.people.models import HowKnown

from ..shapes import Asked, Person, Request

BEGUN = (
    Person(
        "Harjit Singh Dhaliwal",
        HowKnown.PRECEPTOR,
        title="Resident, fourth year, internal medicine",
        organisation="Rideau General Hospital",
        email="harjit@demo.example",
        specialty="internal-medicine",
        about="Explains things by drawing them. Laughs before the hard part.",
        purpose="What a good week looks like from the inside",
        asked=(
            Asked("What does a week look like when it goes well?", "I hope he says there is time to think.", ""),
            Asked("myths-02", "I hope the surprise was a good one.", ""),
            Asked("path-03", "I hope it was someone ordinary.", ""),
        ),
        request=Request(
            2,
            "Hi Harjit,\n\nYou once stayed an hour after the anatomy review to draw the nephron with me. I still have the "
            "page.\n\nCould I ask you three questions,",
            subject="20 minutes about internal medicine?",
            sent=False,
        ),
    ),
    Person(
        "Dr. Solomon Tesfaye",
        HowKnown.FAMILY_DOCTOR,
        title="Family doctor",
        organisation="Sandy Hill Medical Centre",
        phone="613 555 0177",
        specialty="family-medicine",
        about="Has known me since I was nine. Always asks about school first.",
        purpose="Whether he would choose it again",
        asked=(Asked("How did you know that you wanted to stay in one place?", "", ""),),
        since_days=3,
    ),
    Person(
        "Dr. Sanaa Mirza",
        HowKnown.NOT_YET,
        title="Anesthesiologist",
        organisation="Rideau General Hospital",
        email="sanaa@hospital.example",
        specialty="anesthesiology",
        purpose="What a quiet specialty sounds like",
        asked=(Asked("day-01", "I hope there is more talking than I think.", ""),),
        request=Request(
            31,
            "Dear Dr. Mirza,\n\nDr. Wahyuni told me that you like questions. I wonder what the first hour of your day is "
            "like.\n\nCould I ask you two questions, for twenty minutes? No placement, no reference.\n\nMaëlle",
            subject="Two questions about your morning",
            odds=30,
            answer=AnswerKind.NO,
            word="I am on leave until spring. Good luck with it.",
        ),
    ),
    Person(
        "Dr. Bartholomew Quill",
        HowKnown.NOT_YET,
        title="Neurosurgeon",
        organisation="Western Valley Hospital",
        email="quill@valley.example",
        purpose="Seven years of training, and then?",
        asked=(Asked("training-01", "I hope not all of it was waiting.", ""),),
        request=Request(
            58,
            "Dear Dr. Quill,\n\nI read your essay on waiting, and I would like to ask you one question about it, for "
            "twenty minutes, by phone. No placement, no reference.\n\nMaëlle Okafor-Roy",
            subject="One question about waiting",
            odds=20,
            let_go=True,
        ),
    ),
)

NAMES_ONLY = (
    Person("Emmanuel Okafor", HowKnown.RELATIVE, "Teacher", about="My father."),
    Person("Jean-Baptiste de la Durantaye", HowKnown.FRIEND, "Paramedic", "Ville de Gatineau", phone="819 555 0133"),
    Person("Oluwaseun", HowKnown.CLASSMATE, "Student, second year", "Rideau Faculty of Medicine"),
    Person("María José García Lorca, MD, FRCPC", HowKnown.MET_ONCE, "Radiologist", "Rideau General Hospital"),
    Person("Ingrid Þórsdóttir", HowKnown.COLLEAGUE, "Midwife", "Birth House of the East"),
    Person("Ngozi Okafor", HowKnown.RELATIVE, "Pharmacist", "Corner Pharmacy"),
    Person("Wei-Lin Ōkubo", HowKnown.CLASSMATE, "Student, fourth year", "Rideau Faculty of Medicine"),
    Person(
        "Dr. Anneliese von Hohenfels-Papadimitriou",
        HowKnown.NOT_YET,
        "Medical geneticist",
        "Children’s Hospital of the East",
    ),
)
