"""Forms. `sign_in` builds on the sign-in library's forms, which build on `who_you_are`: import each by itself."""
