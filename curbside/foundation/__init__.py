"""What every floor stands on."""
