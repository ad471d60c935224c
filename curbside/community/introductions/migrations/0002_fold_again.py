import unicodedata

from django.db import migrations

from curbside.algorithms.folding import fold

AT_ONCE = 500
LENGTH = 900


def folded_before(text):
    """As text was folded until Hangul was put together again and kana kept the marks of their sound."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    if not plain.isascii():
        plain = "".join(part for part in plain if not unicodedata.combining(part)).translate(PLAIN)
    return " ".join(plain.split())


PLAIN = str.maketrans({
    "’": "'", "ʼ": "'", "‐": "-", "‑": "-", "–": "-", "œ": "oe", "æ": "ae", "ł": "l", "ø": "o", "đ": "d", "ı": "i", "ħ": "h",
})


def fold_again(apps, schema_editor):
    """What a search reads of those who said yes before begins with name and headline; those are folded as now.

    Where the name has changed since, they are read anew within a day.
    """
    findable = apps.get_model("introductions", "Findable")
    rows = findable.objects.exclude(words="").select_related("user").only("words", "headline", "user__name")
    changed = []
    for row in rows.order_by().iterator(chunk_size=2_000):
        said = f"{row.user.name} {row.headline}"
        before = folded_before(said)
        if before != fold(said) and row.words.startswith(before[:LENGTH]):
            row.words = (fold(said) + row.words[len(before):])[:LENGTH]
            changed.append(row)
    findable.objects.bulk_update(changed, ["words"], batch_size=AT_ONCE)


class Migration(migrations.Migration):

    dependencies = [
        ("introductions", "0001_initial"),
    ]

    operations = [
        migrations.RunPython(fold_again, migrations.RunPython.noop),
    ]
