"""Markup: elements and text, with every string of an article escaped."""

from __future__ import annotations

from html import escape

HEAD = """\
<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="{policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="generator" content="factx">
<link rel="icon" href="data:,">
<title>{title}</title>
<style>{style}</style>
</head>
"""
"""The head of every page that factx writes: its policy, title and style are left to be filled in."""
TURNING = (*range(0x202A, 0x202F), *range(0x2066, 0x206A))
"""What turns the direction of a line, so that it reads otherwise than it stands."""
UNSAFE = dict.fromkeys((*range(9), 11, 12, *range(14, 32), *range(127, 160), *TURNING), "�") | {13: "&#13;"}
"""Characters that no page may hold, and the carriage return, which a browser would make a line feed."""


def escaped(words: str) -> str:
    """Let words be text and no markup, also inside of an attribute."""
    return escape(words, quote=True).translate(UNSAFE)


def element(name: str, content: str = "", **attributes: str) -> str:
    """Write an element around what is markup already; ``class_`` and ``data_fact`` are spelled without a keyword."""
    written = "".join(f' {key.rstrip("_").replace("_", "-")}="{escaped(value)}"' for key, value in attributes.items())
    return f"<{name}{written}>{content}</{name}>"
