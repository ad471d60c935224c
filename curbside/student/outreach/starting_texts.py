"""Texts to start from, in both languages: what stands in brackets is the student's to say."""

from dataclasses import dataclass, replace
from typing import Final

from curbside.student.people.models import HowKnown

from .size import Size


@dataclass(frozen=True, slots=True)
class StartingText:
    """`{name}` is the person asked, `{student}` who asks; `{questions}` and `{minutes}`: how much is asked for."""

    subject: str
    body: str


_WARM: Final = {
    "en": StartingText(
        "{minutes} minutes with you?",
        """Hi {name},

I am trying to find out what kind of doctor to become, and I am starting with people I trust. You came to mind \
because [what you saw or heard of their days that made you curious].

Could I ask you {questions}, for {minutes} minutes, by phone or over a coffee? [Two times that are easy for you] would \
suit me well.

It is not about a job or a reference. I only want to listen. If this is a bad time, just say so.

{student}""",
    ),
    "fr": StartingText(
        "{minutes} minutes avec toi?",
        """Bonjour {name},

Je cherche quel genre de médecin devenir, et je commence par les gens en qui j’ai confiance. J’ai pensé à toi \
parce que [ce que tu sais de ses journées et qui t’a rendu curieux ou curieuse].

Pourrais-je te poser {questions}, pendant {minutes} minutes, au téléphone ou autour d’un café? \
[Deux moments faciles pour toi] m’iraient bien.

Il ne s’agit ni d’un emploi ni d’une référence. Je veux seulement écouter. Si le moment est mal choisi, dis-le-moi \
simplement.

{student}""",
    ),
}
_FAMILY_DOCTOR: Final = {
    "en": StartingText(
        "{minutes} minutes about being a family doctor?",
        """Dear {name},

You are my family doctor, and I am now a medical student. This time I am writing as a student, apart from my own \
care. I have often wondered [what you would like to know about their work].

Could I ask you {questions}, for {minutes} minutes, outside any appointment? By phone, or at your clinic after hours. \
[Two times that are easy for you] would suit me well.

It is not about a job or a reference, and a no is quite all right.

With thanks,
{student}""",
    ),
    "fr": StartingText(
        "{minutes} minutes sur la médecine de famille?",
        """Bonjour {name},

Vous êtes mon médecin de famille, et j’étudie maintenant la médecine. Cette fois, je vous écris pour mes études, à \
part de mes propres soins. Je me suis souvent demandé [ce que vous aimeriez savoir de son travail].

Pourrais-je vous poser {questions}, pendant {minutes} minutes, hors de tout rendez-vous? Au téléphone, ou à votre \
clinique après les heures. [Deux moments faciles pour vous] m’iraient bien.

Il ne s’agit ni d’un emploi ni d’une référence, et un non convient tout à fait.

Merci à vous,
{student}""",
    ),
}
_CLASSMATE: Final = {
    "en": StartingText(
        "{minutes} minutes to compare notes?",
        """Hi {name},

I am trying to find out which kinds of medicine I should look at more closely, and you seem to have [what they did \
or said that made you curious].

Could I ask you {questions} about it, for {minutes} minutes, some day after class? [Two times that are easy for you] \
would suit me well. I am glad to tell you what I have heard so far in return.

It is not about a job or a reference, only about how it looks from where you sit. If you would rather not, that is fine.

{student}""",
    ),
    "fr": StartingText(
        "{minutes} minutes pour comparer nos idées?",
        """Salut {name},

Je cherche quelles spécialités regarder de plus près, et tu sembles avoir [ce que cette personne a fait ou dit et \
qui a piqué ta curiosité].

Pourrais-je te poser {questions} là-dessus, pendant {minutes} minutes, un jour après les cours? \
[Deux moments faciles pour toi] m’iraient bien. En retour, je te raconte volontiers ce que j’ai entendu jusqu’ici.

Il ne s’agit ni d’un emploi ni d’une référence, seulement de ta façon de voir. Si tu préfères ne pas le faire, c’est \
correct.

{student}""",
    ),
}
_PRECEPTOR: Final = {
    "en": StartingText(
        "{minutes} minutes about your work?",
        """Dear {name},

When we worked together, I noticed [one thing they said or did that stayed with you]. I have thought about it since, \
because I am trying to find out which kind of medicine would suit me.

Could I ask you {questions} about your path, for {minutes} minutes? I can come to you, or we can talk by video. \
[Two times that are easy for you] would suit me well.

It is not about a job, a reference or my evaluation. If it is awkward while you teach me, please just say so.

With thanks,
{student}""",
    ),
    "fr": StartingText(
        "{minutes} minutes sur votre travail?",
        """Bonjour {name},

Quand nous avons travaillé ensemble, j’ai remarqué [une chose dite ou faite qui vous est restée]. J’y repense depuis, \
parce que je cherche quelle médecine me conviendrait.

Pourrais-je vous poser {questions} sur votre parcours, pendant {minutes} minutes? Je peux me déplacer, ou nous pouvons \
parler par vidéo. [Deux moments faciles pour vous] m’iraient bien.

Il ne s’agit ni d’un emploi, ni d’une référence, ni de mon évaluation. Si c’est délicat pendant que vous m’enseignez, \
dites-le-moi simplement.

Merci à vous,
{student}""",
    ),
}
_NOT_YET: Final = {
    "en": StartingText(
        "A medical student asks for {minutes} minutes",
        """Dear {name},

I am a medical student, and we have not met. I am writing to you because [how you came to their name, and the one \
thing about their work that made you curious].

I am trying to find out what this work is like from the inside. Could I ask you {questions}, for {minutes} minutes, in \
the next few weeks? I can come to you, or we can talk by video. [Two times that are easy for you] would suit me well.

It is not about a job or a reference, and no reason is needed for a no.

With thanks,
{student}""",
    ),
    "fr": StartingText(
        "{minutes} minutes pour répondre à {questions}?",
        """Bonjour {name},

J’étudie la médecine, et nous ne nous connaissons pas. Je vous écris parce que [comment vous avez trouvé son nom, et \
ce qui vous rend curieux ou curieuse dans son travail].

Je cherche à savoir comment ce travail se vit de l’intérieur. Pourrais-je vous poser {questions}, pendant \
{minutes} minutes, d’ici quelques semaines? Je peux me déplacer, ou nous pouvons parler par vidéo. \
[Deux moments faciles pour vous] m’iraient bien.

Il ne s’agit ni d’un emploi ni d’une référence, et un non n’a besoin d’aucune raison.

Merci à vous,
{student}""",
    ),
}

# How they know each other is not said: then it is the student's to say, and nothing is claimed.
_OPEN: Final = {
    "en": replace(
        _NOT_YET["en"],
        body=_NOT_YET["en"]
        .body.replace("I am a medical student, and we have not met.", "I am a medical student.")
        .replace("how you came to their name", "how you know of each other"),
    ),
    "fr": replace(
        _NOT_YET["fr"],
        body=_NOT_YET["fr"]
        .body.replace("J’étudie la médecine, et nous ne nous connaissons pas.", "J’étudie la médecine.")
        .replace("comment vous avez trouvé son nom", "d’où vous vous connaissez"),
    ),
}

_BY_TIE: Final[dict[str, dict[str, StartingText]]] = {
    HowKnown.RELATIVE: _WARM,
    HowKnown.FRIEND: _WARM,
    HowKnown.FAMILY_DOCTOR: _FAMILY_DOCTOR,
    HowKnown.CLASSMATE: _CLASSMATE,
    HowKnown.PRECEPTOR: _PRECEPTOR,
    HowKnown.COLLEAGUE: _PRECEPTOR,
    HowKnown.NOT_YET: _NOT_YET,
}


def starting_text(how_known: str, *, language: str, name: str, student: str, size: Size) -> StartingText:
    """The text that fits how the student knows them, filled in. Nothing is claimed by default."""
    text = _BY_TIE.get(how_known, _OPEN)[language]
    # One pass, so that a name which looks like another slot stays a name.
    parts = {"name": name, "student": student, "questions": size.in_words(language), "minutes": size.minutes}
    return StartingText(text.subject.format(**parts), text.body.format(**parts))
