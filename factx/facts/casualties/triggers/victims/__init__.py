"""Victims: whom a harm befalls, by grammar, by position, or by force."""
