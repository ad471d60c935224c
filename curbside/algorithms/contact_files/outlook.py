"""Outlook's table of contacts: 61 columns or 92, older and newer, in English, French, German or Spanish.

It is Outlook's that "Title" stands for Dr. or Ms., and "Job Title" for what the others call a title.
"""

from collections.abc import Sequence
from typing import Final

from .fields import NAMES, Columns, Field
from .heading_words import each_of

_SIGNS: Final = each_of(
    "businessstreet businesscity businessphone businessphone2 businessfax homestreet homecity homefax otherstreet"
    " emailtype email2type emaildisplayname email2displayname email2address assistantsphone assistantsname"
    " managersname companymainphone givenyomi surnameyomi officelocation"
    " ruebureau villebureau telephonebureau telephone2bureau telecopiebureau ruedomicile villedomicile"
    " telephonedomicile typedemessagerie nomcompletdeladressedemessagerie adressedemessagerie2 adressedemessagerie"
    " telephoneprofessionnel telephonepersonnel ruebureau2 nomdelassistante telephonesociete"
    " strassegeschaftlich ortgeschaftlich telefongeschaftlich emailtyp emailangezeigtername emailadresse2"
    " telefonoprincipal calledeltrabajo telefonodeltrabajo"
)
_EMAILS: Final = each_of(
    "emailaddress email2address email3address adressedemessagerie adressedemessagerie2 adressedemessagerie3"
    " emailadresse emailadresse2 email2adresse email3adresse direcciondecorreoelectronico"
    " direcciondecorreoelectronico2 direcciondecorreoelectronico3"
)
_PHONES: Final = each_of(
    "businessphone businessphone2 homephone homephone2 mobilephone carphone otherphone primaryphone"
    " telephonebureau telephone2bureau telephonedomicile telephone2domicile telmobile telephonemobile"
    " telephoneprofessionnel telephoneprofessionnel2 telephonepersonnel telephonepersonnel2 telephonevoiture"
    " autretelephone telephoneprincipal telephoneportable mobile"
    " telefongeschaftlich telefongeschaftlich2 telefonprivat telefonprivat2 mobiltelefon weiterestelefon"
    " haupttelefon autotelefon telefonodeltrabajo telefonodeltrabajo2 telefonoparticular telefonoparticular2"
    " telefonomovil otrotelefono"
)
_JOB_TITLES: Final = frozenset({"jobtitle", "titre1", "fonction", "poste", "position", "puesto", "cargo"})
_PREFIXES: Final = frozenset({"title", "titre", "anrede", "tratamiento"})
_SIGNS_MIN: Final = 2


def columns_of(headings: Sequence[str], known: Columns) -> Columns | None:
    """Give the columns by their headings, written as `fields.plain` does, if the table is Outlook's."""
    if len(_SIGNS.intersection(headings)) < _SIGNS_MIN or not NAMES.intersection(known):
        return None
    columns = dict(known)
    columns[Field.EMAIL] = _places(headings, _EMAILS) or known.get(Field.EMAIL, ())
    columns[Field.PHONE] = _places(headings, _PHONES) or known.get(Field.PHONE, ())
    before, titles = _places(headings, _PREFIXES), _places(headings, _JOB_TITLES)
    if not titles and len(before) > 1:  # French versions head both with "Titre"
        before, titles = before[:1], before[1:]
    if titles:
        columns[Field.PREFIX], columns[Field.TITLE] = before, titles
    return columns


def _places(headings: Sequence[str], wanted: frozenset[str]) -> tuple[int, ...]:
    return tuple(place for place, heading in enumerate(headings) if heading in wanted)
