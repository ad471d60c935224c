"""Pure Python methods: no Django, nothing else of the project; plain values in and out."""
