"""Three small messages to start from, in both languages: what stands in brackets is the student's to say.

The first asks for nothing, the second can be answered in a line, the third asks for twenty minutes. People hesitate to
write to old friends, and more did so after practising on easier messages to others (Aknin & Sandstrom, "People are
surprisingly hesitant to reach out to old friends", Communications Psychology 2, 2024). Three to one person are our own
adaptation of that, and no finding.
"""

from typing import Final

from curbside.student.people.models import Contact, HowKnown

LAST: Final = 3

_NEAR: Final = {HowKnown.RELATIVE, HowKnown.FRIEND, HowKnown.CLASSMATE}
_SHARED: Final = {HowKnown.RELATIVE, HowKnown.FRIEND}
_SOMETHING: Final = {"en": "[Something you remember together]", "fr": "[Un souvenir que vous partagez]"}
_WHERE: Final = {
    "en": "[The place or the people you know each other from]",
    "fr": "[Le lieu ou le groupe d’où vous vous connaissez]",
}

# By language, then near (first names, tu) or not, then in order. `{name}` gets it, `{student}` writes it. `{where}`
# begins its sentence: whoever wrote it down may have begun with a capital or not.
_TEXTS: Final[dict[tuple[str, bool], tuple[str, str, str]]] = {
    ("en", True): (
        """Hi {name},

It has been a while. {where}: it came back to me the other day, and I thought of you. I hope you are well.

No need to answer. I only wanted to say hello.

{student}""",
        """Hi {name},

This made me think of you: [a photo, an article, a place, a song].

If you have a minute for one line: [a small question only they can answer]?

{student}""",
        """Hi {name},

I am glad that we are in touch again. I am trying to find out what kind of doctor to become, and I keep wondering \
[what you would like to hear from them].

Could I ask you two questions, for 20 minutes, by phone or over a coffee? [Two times that are easy for you] would \
suit me well.

It is not about a job or a reference. If this is a bad time, just say so.

{student}""",
    ),
    ("en", False): (
        """Dear {name},

It has been a while. {where}: that is where we know each other from. I have thought of it since, and I hope you are \
well.

There is no need to answer. I only wanted to say hello.

With good wishes,
{student}""",
        """Dear {name},

I came across something that made me think of you: [an article, a talk, a place].

If you have a minute for one line: [a small question only they can answer]?

With good wishes,
{student}""",
        """Dear {name},

I am glad to be in touch again. I am trying to find out which kind of medicine would suit me, and I keep wondering \
[what you would like to hear from them].

Could I ask you two questions, for 20 minutes? I can come to you, or we can talk by phone or video. \
[Two times that are easy for you] would suit me well.

It is not about a job or a reference, and a no is quite all right.

With thanks,
{student}""",
    ),
    ("fr", True): (
        """Salut {name},

Ça fait un bout de temps. {where} : ça m’est revenu l’autre jour, et j’ai pensé à toi. J’espère que tu vas bien.

Pas besoin de répondre. Je voulais seulement te saluer.

{student}""",
        """Salut {name},

Ceci m’a fait penser à toi : [une photo, un article, un lieu, une chanson].

Si tu as une minute pour une seule ligne : [une petite question à laquelle seule cette personne peut répondre]?

{student}""",
        """Salut {name},

Ça me fait plaisir qu’on se soit écrit. Je cherche quel genre de médecin devenir, et je me demande souvent \
[ce que vous aimeriez entendre de cette personne].

Pourrais-je te poser deux questions, pendant 20 minutes, au téléphone ou autour d’un café? \
[Deux moments faciles pour toi] m’iraient bien.

Il ne s’agit ni d’un emploi ni d’une référence. Si le moment est mal choisi, dis-le-moi simplement.

{student}""",
    ),
    ("fr", False): (
        """Bonjour {name},

Cela fait un certain temps. {where} : c’est de là que nous nous connaissons. J’y ai repensé depuis, et j’espère \
que vous allez bien.

Il n’est pas nécessaire de répondre. Je voulais seulement vous saluer.

Cordialement,
{student}""",
        """Bonjour {name},

Ceci m’a fait penser à vous : [un article, une conférence, un lieu].

Si vous avez une minute pour une seule ligne : [une petite question à laquelle seule cette personne peut répondre]?

Cordialement,
{student}""",
        """Bonjour {name},

Je me réjouis d’avoir repris contact. Je cherche quelle médecine me conviendrait, et je me demande souvent \
[ce que vous aimeriez entendre de cette personne].

Pourrais-je vous poser deux questions, pendant 20 minutes? Je peux me déplacer, ou nous pouvons parler par téléphone \
ou par vidéo. [Deux moments faciles pour vous] m’iraient bien.

Il ne s’agit ni d’un emploi ni d’une référence, et un non convient tout à fait.

Merci à vous,
{student}""",
    ),
}


_SUBJECTS: Final[dict[tuple[str, bool], tuple[str, str, str]]] = {
    ("en", True): ("Hello", "This made me think of you", "20 minutes with you?"),
    ("en", False): ("A hello", "This made me think of you", "20 minutes about your work?"),
    ("fr", True): ("Un petit bonjour", "Ceci m’a fait penser à toi", "20 minutes avec toi?"),
    ("fr", False): ("Un petit bonjour", "Ceci m’a fait penser à vous", "20 minutes sur votre travail?"),
}


def warm_up_subject(contact: Contact, position: int) -> str:
    """The subject of the e-mail at `position` (1 to 3)."""
    language = contact.language or contact.student.language
    return _SUBJECTS[language, contact.how_known in _NEAR][position - 1]


def warm_up_text(contact: Contact, position: int) -> str:
    """The text to start the message at `position` (1 to 3) from, in the language the contact is written to in."""
    language = contact.language or contact.student.language
    where = contact.known_from.rstrip(" .,:;") or (_SOMETHING if contact.how_known in _SHARED else _WHERE)[language]
    text = _TEXTS[language, contact.how_known in _NEAR][position - 1]
    # One pass, so that a name which looks like another slot stays a name.
    return text.format(name=contact.name, student=contact.student.name, where=where[0].upper() + where[1:])
