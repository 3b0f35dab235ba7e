"""What must be said nowhere any more: the words of the ids under `redact`."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass

from glossator.model import LedgerRow
from glossator.text import folded


@dataclass(frozen=True, slots=True)
class Secrets:
    """The ids under `redact`, and all that the ledger remembers of their words, folded."""

    ids: frozenset[str] = frozenset()
    texts: tuple[str, ...] = ()

    @classmethod
    def of(cls, redact: Collection[str], rows: Iterable[LedgerRow]) -> "Secrets":
        """The secrets of a document whose edition redacts these ids."""
        if not redact:
            return cls()
        texts = {folded(text) for row in rows if row.id in redact for text in (row.text, row.first)}
        return cls(frozenset(redact), tuple(sorted(texts - {""})))

    def kept(self, id_: str, text: str) -> str:
        """`text`, which the ledger has of `id_`; nothing if that or a part of it is secret."""
        if not self.ids or not text:
            return text
        said = folded(text)
        # What was merged or split has words of more than one passage.
        return "" if id_ in self.ids or any(secret in said for secret in self.texts) else text
