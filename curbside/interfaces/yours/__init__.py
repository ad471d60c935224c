"""What is the person's own: settings, export, erasure."""
