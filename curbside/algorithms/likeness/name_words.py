"""Words in a name that are not the name: titles, credentials, generations; and particles, part of what follows."""

from typing import Final


def words(text: str) -> frozenset[str]:
    """The words of a text that is only a list of words."""
    return frozenset(text.split())


HONORIFICS: Final = words(
    "dr dre prof pr professor professeur professeure docteur docteure doctor doc mr mrs ms miss mme mlle monsieur"
    " madame sir rev sister coach herr frau señor sr sra"
) - {"sr"}

# Dropped wherever they stand after the first word.
CREDENTIALS: Final = words(
    "md mdcm frcpc frcsc frcp frcs ccfp fcfp cfpc phd rn np bscn mscn msc bsc mph mba mbbs mbchb mbbch dds dmd"
    " pharmd facp facs facc fasa facep fccp mrcp mrcs mhsc med bed llb llm jd cpa pmp rd rpn lpn crna erpt pt ot"
    " msw rsw dphil drph dnp dipl ing inf ipspl cmfc frcpsc mcfp abim dabr ceng peng psyd edd fapa franzcp frcpath"
    " dsc mmed mhpe"
)
# Also surnames or first names: dropped only after a comma.
DOUBTFUL_CREDENTIALS: Final = words("do ma ba bs ms pa an em im ce cm oc on qc mp ra re")

GENERATIONS: Final = {
    "jr": "jr",
    "junior": "jr",
    "fils": "jr",
    "ii": "2",
    "2nd": "2",
    "sr": "sr",
    "senior": "sr",
    "père": "sr",
    "pere": "sr",
    "iii": "3",
    "3rd": "3",
    "iv": "4",
}

PARTICLES: Final = words(
    "de du des da do dos das di del della dello la le les los las van von der den dem ter ten te zu zum zur af av"
    " bin ibn ben bint bat al el ul ad as ar abd abu abou mac mc st ste saint sainte san santa fitz vande"
)
# A particle so written is spelled out, so that its spellings are one.
SPELLED_OUT: Final = {"st": "saint", "ste": "sainte", "mc": "mac"}
# Taken off the front of a surname before it is compared: "de la Cruz", "Delacruz" and "Cruz" are one.
GLUED: Final = ("dela", "delos", "vanden", "vander", "van", "von", "del", "des", "du", "de", "la", "le", "el", "al")

ROLES: Final = words(
    "info contact clinic clinique admin administration reception accueil office bureau secretariat secretary"
    " secretaire hello bonjour support noreply no-reply team equipe service services mail email courriel"
    " appointments rendezvous rdv frontdesk help sales ventes hr rh booking bookings inquiries enquiries general"
    " direction manager staff dept"
)
FREE_MAIL: Final = words(
    "gmail googlemail hotmail outlook live msn yahoo ymail icloud me mac aol proton protonmail pm gmx web orange"
    " wanadoo free sfr laposte videotron bell sympatico rogers shaw telus cogeco sasktel eastlink mail fastmail"
    " hey zoho qq 163 126 naver daum yandex rediffmail tutanota"
)
