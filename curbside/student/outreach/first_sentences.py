"""A first sentence the student could say, by how they know the person and how they ask, in both languages."""

from typing import Final

from curbside.algorithms.ties.ladder import Way
from curbside.student.people.models import Contact, HowKnown

_HELLO_BY_PHONE: Final = {
    "en": "Hello {name}, it is {student}. Do you have a minute?",
    "fr": "Bonjour {name}, c’est {student}. As-tu une minute?",
}
_FORMAL_BY_PHONE: Final = {
    "en": "Hello, it is {student}. Is this a bad moment?",
    "fr": "Bonjour, ici {student}. Est-ce que je vous dérange?",
}
_IN_PERSON: Final[dict[str, dict[str, str]]] = {
    HowKnown.RELATIVE: {
        "en": "I am asking people I trust what doctors’ days really look like. Could I ask you two questions, "
        "some evening this week?",
        "fr": "Je demande à des gens en qui j’ai confiance à quoi ressemblent vraiment les journées des médecins. "
        "Pourrais-je te poser deux questions, un soir cette semaine?",
    },
    HowKnown.FRIEND: {
        "en": "You know I am trying to work out what kind of doctor to become. Could I ask you two questions over a "
        "coffee? Twenty minutes.",
        "fr": "Tu sais que je cherche quel genre de médecin devenir. Pourrais-je te poser deux questions autour d’un "
        "café? Vingt minutes.",
    },
    HowKnown.FAMILY_DOCTOR: {
        "en": "Apart from my own care: I am a medical student now. Could I ask you two questions about your work, for "
        "twenty minutes, outside an appointment?",
        "fr": "À part de mes propres soins : j’étudie maintenant la médecine. Pourrais-je vous poser deux questions "
        "sur votre travail, vingt minutes, hors de tout rendez-vous?",
    },
    HowKnown.KIND_DOCTOR: {
        "en": "You were kind to me once, and I have not forgotten it. Could I ask you two questions about your work, "
        "for twenty minutes?",
        "fr": "Vous avez été d’une grande gentillesse avec moi, et je ne l’ai pas oublié. Pourrais-je vous poser deux "
        "questions sur votre travail, vingt minutes?",
    },
    HowKnown.CLASSMATE: {
        "en": "What are you leaning towards so far? Could I ask you two questions about it after class? I will tell "
        "you what I have heard in return.",
        "fr": "Vers quoi penches-tu, jusqu’ici? Pourrais-je te poser deux questions là-dessus après le cours? En "
        "retour, je te raconte ce que j’ai entendu.",
    },
    HowKnown.PRECEPTOR: {
        "en": "I have thought about something you said when we worked together. Could I ask you two questions about "
        "your path, for twenty minutes? It is apart from my evaluation.",
        "fr": "J’ai repensé à une chose que vous avez dite quand nous travaillions ensemble. Pourrais-je vous poser "
        "deux questions sur votre parcours, vingt minutes? C’est à part de mon évaluation.",
    },
    HowKnown.COLLEAGUE: {
        "en": "I liked working with you, and I am trying to find out which kind of medicine suits me. Could I ask you "
        "two questions about your path, for twenty minutes?",
        "fr": "J’ai aimé travailler avec vous, et je cherche quelle médecine me convient. Pourrais-je vous poser deux "
        "questions sur votre parcours, vingt minutes?",
    },
    HowKnown.MET_ONCE: {
        "en": "We met once, and something you said stayed with me. Could I ask you two questions about your work, for "
        "twenty minutes?",
        "fr": "Nous nous sommes rencontrés une fois, et une chose que vous avez dite m’est restée. Pourrais-je vous "
        "poser deux questions sur votre travail, vingt minutes?",
    },
    HowKnown.NOT_YET: {
        "en": "I am a medical student, and I am curious about your work. Could I ask you two questions about it, for "
        "twenty minutes, in the next few weeks?",
        "fr": "J’étudie la médecine, et votre travail m’intrigue. Pourrais-je vous poser deux questions à ce sujet, "
        "vingt minutes, d’ici quelques semaines?",
    },
}
_TO_THE_CONNECTOR: Final = {
    "en": "{connector}, you know {name}. Could you ask them whether I may put two questions about their work, for "
    "twenty minutes? If they would rather not, that is the end of it.",
    "fr": "{connector}, tu connais {name}. Pourrais-tu lui demander si je peux lui poser deux questions sur son "
    "travail, vingt minutes? Si la réponse est non, on en reste là.",
}
_TUTOYER: Final = {HowKnown.RELATIVE, HowKnown.FRIEND, HowKnown.CLASSMATE}


def first_sentence(contact: Contact, way: Way, *, student: str, connector: Contact | None) -> str:
    """What to say first: to the person themselves, or to whoever could introduce the student. Never empty."""
    whom = connector if way == Way.INTRODUCTION and connector else contact
    language = whom.language or contact.student.language
    if whom is connector:
        return _TO_THE_CONNECTOR[language].format(connector=connector.name, name=contact.name)
    # By e-mail the same words come after a greeting; the whole text waits where the ask is written.
    asking = _IN_PERSON.get(contact.how_known, _IN_PERSON[HowKnown.NOT_YET])[language]
    if way != Way.PHONE:
        return asking
    hello = (_HELLO_BY_PHONE if contact.how_known in _TUTOYER else _FORMAL_BY_PHONE)[language]
    return f"{hello.format(name=contact.name, student=student)} {asking}"
