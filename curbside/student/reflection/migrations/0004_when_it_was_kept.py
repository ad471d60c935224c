from django.db import migrations, models


class Migration(migrations.Migration):

    dependencies = [
        ('reflection', '0003_evidence_and_kinds_of_answer'),
    ]

    operations = [
        migrations.AddField(
            model_name='reflection',
            name='kept_at',
            field=models.DateTimeField(blank=True, null=True),
        ),
    ]
