"""The ledger: digests of articles in, incidents out, the same whatever the order of the articles."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from datetime import date
from typing import TYPE_CHECKING

from factx.across.ledger.joined.copies import originals
from factx.across.ledger.joined.couple import Told
from factx.across.ledger.joined.joining import Groups
from factx.across.ledger.members import Members
from factx.across.ledger.rulebook import Rules

if TYPE_CHECKING:
    from factx.across.ledger.kept.digest import Digest
    from factx.across.ledger.record import Incident


def incidents(digests: Iterable[Digest], rules: Rules | None = None) -> list[Incident]:
    """The incidents that articles tell of, oldest first."""
    known = {digest.id: digest for digest in distinct(digests)}
    copies = originals(list(known.values()))
    told = [
        Told.of(digest, telling) for digest in known.values() if digest.id not in copies for telling in digest.tellings
    ]
    groups = Groups.of(told)
    found = (Members.of([groups.told[number] for number in group], known, copies) for group in groups.members)
    made = [members.incident(rules or Rules()) for members in found if members.is_event]
    return sorted(made, key=lambda one: (one.first or one.reports[0].published or date.max, one.incident))


def is_reported_since(incident: Incident, day: date) -> bool:
    """Whether anything was published of an incident on a day or later."""
    return any(report.published is not None and report.published >= day for report in incident.reports)


def distinct(digests: Iterable[Digest]) -> list[Digest]:
    """Each article once; where several texts bear one id, all but the first get a part of their fingerprint added."""
    by_id: defaultdict[str, dict[str, Digest]] = defaultdict(dict)
    for digest in digests:
        by_id[digest.id].setdefault(digest.sha256, digest)
    return [kept for texts in by_id.values() for kept in _told_apart(sorted(texts.values(), key=_fingerprint))]


def _fingerprint(digest: Digest) -> tuple[date, str]:
    return digest.published or date.max, digest.sha256


def _told_apart(texts: Sequence[Digest]) -> Iterator[Digest]:
    yield texts[0]
    yield from (digest.renamed(f"{digest.id}~{digest.sha256[:6]}") for digest in texts[1:])
