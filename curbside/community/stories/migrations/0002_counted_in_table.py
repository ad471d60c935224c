"""A story of a host who counts by another one belongs to a batch too."""

from django.db import migrations, models


class Migration(migrations.Migration):
    dependencies = [
        ("stories", "0001_initial"),
    ]

    operations = [
        migrations.AddField(
            model_name="counted",
            name="in_table",
            field=models.BooleanField(default=True),
        ),
    ]
