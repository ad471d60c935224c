"""Two contacts compared field by field."""

from .shapes import Agreement, Field, FieldLikeness, Likeness, Person, Why


def compare(one: Person, other: Person) -> Likeness:
    """Compare two contacts field by field."""
    same = one.name.casefold() == other.name.casefold()
    name = FieldLikeness(
        Field.NAME, *((Agreement.SAME, Why.SAME_NAME) if same else (Agreement.DIFFERENT, Why.OTHER_NAME))
    )
    rest = tuple(FieldLikeness(field, Agreement.UNKNOWN, Why.MISSING) for field in list(Field)[1:])
    return Likeness(one.key, other.key, float(same), (name, *rest))
