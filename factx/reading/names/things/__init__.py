"""Things: which mentions are one, with type, kind and country."""
