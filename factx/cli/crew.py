"""Crew: several processes that read articles, each with a pipeline of its own, and what is done when one is killed."""

from __future__ import annotations

import logging
import os
import signal
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import BrokenExecutor, Future, ProcessPoolExecutor
from contextlib import contextmanager
from multiprocessing import parent_process
from threading import Thread
from typing import TYPE_CHECKING

from factx.errors import ArticleError

if TYPE_CHECKING:
    from types import TracebackType

    from factx.article import Article
    from factx.report import Report

    Item = Article | ArticleError
    Outcome = Report | Exception
    Reader = Callable[[Item], Outcome]

log = logging.getLogger(__name__)

AHEAD = 4
"""Articles that wait for each process."""
SIGNALS = frozenset({signal.SIGINT}) if hasattr(signal, "pthread_sigmask") else frozenset()
"""Interrupts, where they can be kept waiting."""


class Crew:
    """Processes that read; where one is killed, there come new ones.

    An article that was with a killed process, or waited for it, is read once more, in a process of its own.
    """

    def __init__(self, size: int, begin: Callable[[], Reader]) -> None:
        self.size, self.begin = size, begin
        self.many, self.single = self._pool(size), self._pool(1)

    def __enter__(self) -> Crew:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        for pool in (self.many, self.single):
            pool.shutdown(cancel_futures=True)

    def outcomes(self, articles: Iterable[Item]) -> Iterator[tuple[Item, Outcome]]:
        """Each article with its report, or with what went wrong, in order."""
        waiting: deque[tuple[Item, ProcessPoolExecutor, Future[Outcome]]] = deque()
        for article in articles:
            waiting.append((article, *self._given(article)))
            if len(waiting) > AHEAD * self.size:
                yield self._done(*waiting.popleft())
        while waiting:
            yield self._done(*waiting.popleft())

    def _given(self, article: Item) -> tuple[ProcessPoolExecutor, Future[Outcome]]:
        try:
            return self.many, _submitted(self.many, article)
        except BrokenExecutor:
            self._renew(self.many)
            return self.many, _submitted(self.many, article)

    def _renew(self, broken: ProcessPoolExecutor) -> None:
        """Let new processes take the place of killed ones, once."""
        if broken is self.many:
            log.warning("a process that reads was killed from outside; what it had is read again")
            self.many = self._pool(self.size)

    def _done(self, article: Item, pool: ProcessPoolExecutor, future: Future[Outcome]) -> tuple[Item, Outcome]:
        try:
            return article, future.result()
        except BrokenExecutor:
            self._renew(pool)
            return article, self._again(article)
        except Exception as error:
            return article, error

    def _again(self, article: Item) -> Outcome:
        """Read an article by itself, for another one may have ended the process."""
        if isinstance(article, ArticleError):
            return article
        try:
            return _submitted(self.single, article).result()
        except BrokenExecutor:
            self.single = self._pool(1)
            told = f"{article.source or article.id}: the process that read it was killed, twice"
            return ArticleError(f"{told}; split it, or say --jobs 1 where there is little memory")
        except Exception as error:
            return error

    def _pool(self, size: int) -> ProcessPoolExecutor:
        return ProcessPoolExecutor(size, initializer=_begin, initargs=(self.begin,))


def _submitted(pool: ProcessPoolExecutor, article: Item) -> Future[Outcome]:
    with _uninterrupted():
        return pool.submit(_read, article)


@contextmanager
def _uninterrupted() -> Iterator[None]:
    """Let interrupts wait while processes begin: they belong to this one."""
    if SIGNALS:
        signal.pthread_sigmask(signal.SIG_BLOCK, SIGNALS)
    try:
        yield
    finally:
        if SIGNALS:
            signal.pthread_sigmask(signal.SIG_UNBLOCK, SIGNALS)


_readers: list[Reader] = []
"""What a process of its own reads with."""


def _begin(begin: Callable[[], Reader]) -> None:
    # Whoever started this process stops it, and it does not outlive them.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    Thread(target=_end_with_parent, daemon=True).start()
    _readers[:] = [begin()]


def _end_with_parent() -> None:
    parent = parent_process()
    assert parent is not None
    parent.join()
    os._exit(1)


def _read(article: Item) -> Outcome:
    return _readers[0](article)
