from django.db import migrations, models


def keep_what_was_counted(apps, schema_editor):
    """What the weekly count took in is not counted again."""
    apps.get_model("questions", "BankCount").objects.update(counted_to=models.F("looked_on"))


class Migration(migrations.Migration):

    dependencies = [
        ('questions', '0005_weekly_count'),
    ]

    operations = [
        migrations.AddField(
            model_name='question',
            name='withdrawn_at',
            field=models.DateTimeField(blank=True, null=True),
        ),
        migrations.RenameField(
            model_name='bankcount',
            old_name='monday',
            new_name='looked_on',
        ),
        migrations.AddField(
            model_name='bankcount',
            name='counted_to',
            field=models.DateField(blank=True, null=True),
        ),
        migrations.RunPython(keep_what_was_counted, migrations.RunPython.noop),
    ]
