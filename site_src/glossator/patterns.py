"""Patterns that are compiled late: one over the words of many languages takes as long to compile as
to import a module, and most sources never ask for it."""

import re
from typing import cast

# all that is done with a pattern, but to read it
_USES = ("search", "match", "fullmatch", "finditer", "findall", "split", "sub", "subn")


def late(pattern: str, flags: int = 0) -> re.Pattern[str]:
    """`re.compile(pattern, flags)`, which is done when the pattern is first used."""
    return cast("re.Pattern[str]", _Late(pattern, flags))


class _Late:
    """Stands for a pattern; from its first use on it answers as quickly as that."""

    def __init__(self, pattern: str, flags: int) -> None:
        self.pattern = pattern
        self._flags = flags

    def __getattr__(self, use: str) -> object:
        """Called for what is not there: all that a pattern has, before it is compiled."""
        if use not in _USES:
            raise AttributeError(use)
        compiled = re.compile(self.pattern, self._flags)
        vars(self).update((each, getattr(compiled, each)) for each in _USES)
        return getattr(compiled, use)
