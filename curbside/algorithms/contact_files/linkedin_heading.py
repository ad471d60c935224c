"""Finding the heading of LinkedIn's table: after any preamble, in any order, in six languages."""

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from . import limits
from .delimited import cells_of

DELIMITERS: Final = (",", ";", "\t", "|")


class Column(StrEnum):
    """What a column of the table holds."""

    FIRST_NAME = "first_name"
    LAST_NAME = "last_name"
    FULL_NAME = "full_name"
    EMAIL = "email"
    PHONE = "phone"
    ORGANISATION = "organisation"
    TITLE = "title"
    CONNECTED_ON = "connected_on"
    URL = "url"


# Headings as `_plain` leaves them: without case, accents, spaces and signs. "Nom" is the last name
# beside "Prénom", and the whole name without it; the same holds for Nome, Name and Nombre.
_HEADINGS: Final = {
    Column.FIRST_NAME: "firstname givenname prenom vorname primeironame nomeproprio voornaam",
    Column.LAST_NAME: (
        "lastname surname familyname nom nomdefamille nachname apellido apellidos sobrenome cognome achternaam"
    ),
    Column.FULL_NAME: "fullname name nomcomplet nombre nombrecompleto nomecompleto nome",
    Column.EMAIL: (
        "emailaddress emailaddresses email emails adresseemail adressemail adressecourriel"
        " courriel mail emailadresse correoelectronico direcciondecorreoelectronico"
        " enderecodeemail indirizzoemail"
    ),
    Column.PHONE: (
        "phone phones phonenumber phonenumbers mobile mobilephone telephone numerodetelephone telefon telefono telefone"
    ),
    Column.ORGANISATION: (
        "company companyname organization organisation entreprise societe unternehmen firma empresa azienda bedrijf"
    ),
    Column.TITLE: "position title jobtitle poste fonction titre cargo puesto posizione functie",
    Column.CONNECTED_ON: (
        "connectedon connectele connectedepuisle relationdepuisle dateconnexion datedeconnexion"
        " connexionetablie connexionetabliele verbundenam vernetztseit conectadoel conectadoem"
        " collegatoil"
    ),
    Column.URL: "url profileurl urlduprofil lien urldelperfil",
}
_COLUMN_OF: Final = {heading: column for column, headings in _HEADINGS.items() for heading in headings.split()}
_NAMES: Final = {Column.FIRST_NAME, Column.LAST_NAME, Column.FULL_NAME}


@dataclass(frozen=True, slots=True)
class Heading:
    """Where the table begins and what its columns hold.

    `index` is the heading's place among the lines, counted from 0; `columns` has one entry a
    cell, None for a column nobody reads.
    """

    index: int
    delimiter: str
    columns: tuple[Column | None, ...]

    def places(self, column: Column) -> tuple[int, ...]:
        """Give the places of the cells that hold the column, counted from 0."""
        return tuple(place for place, held in enumerate(self.columns) if held is column)


def find_heading(lines: Sequence[str]) -> Heading | None:
    """Find the first line that heads a table with names and one more column that is known."""
    for index, line in enumerate(lines[: limits.HEADER_LINES]):
        if len(line) > limits.HEADER_CHARACTERS:
            continue
        tries = (Heading(index, mark, _columns(line, mark)) for mark in DELIMITERS if mark in line)
        best = max(tries, key=_known, default=None)
        if best and _known(best) > 1 and _NAMES.intersection(best.columns):
            return best
    return None


def _known(heading: Heading) -> int:
    return sum(column is not None for column in heading.columns)


def _columns(line: str, delimiter: str) -> tuple[Column | None, ...]:
    cells = [_plain(cell) for cell in cells_of(line, delimiter, strict=False)]
    columns = [_COLUMN_OF.get(cell) for cell in cells]
    has_first, has_last = Column.FIRST_NAME in columns, Column.LAST_NAME in columns
    for place, cell in enumerate(cells):
        if cell == "nom" and not has_first:
            columns[place] = Column.FULL_NAME
        elif cell in {"nombre", "nome"} and has_last:
            columns[place] = Column.FIRST_NAME
        elif cell == "name" and has_first and not has_last:
            columns[place] = Column.LAST_NAME
    return tuple(columns)


def _plain(cell: str) -> str:
    parts = unicodedata.normalize("NFKD", cell.casefold())
    return "".join(letter for letter in parts if letter.isalnum())
