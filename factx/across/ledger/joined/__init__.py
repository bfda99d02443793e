"""Joined: which articles tell of one incident, and which only copy another one."""
