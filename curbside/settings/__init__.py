"""Settings: base, then local, production or test on top."""
