"""Work shared out over processes: the same results in the same order, whatever their number.

A worker is a fork: it has all that was known when it began without being sent it, and leaves what
it made in a file that has no name.
"""

import os
import pickle
import sys
import tempfile
import traceback
from collections.abc import Callable, Sequence
from typing import IO, TypeVar

T = TypeVar("T")


def processors() -> int:
    """How many workers this machine has use for. Where a fork is not safe or not known, 1."""
    if not hasattr(os, "fork") or sys.platform == "darwin":
        return 1
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else 1


def shared_out(jobs: Sequence[Callable[[], T]], weights: Sequence[int], workers: int) -> list[T]:
    """What each of `jobs` returns, in their order. Neighbours stay together, as they often need the
    same things; `weights` say how long each takes, against the others.

    Not for a process with threads: a fork has only the one that called it."""
    parts = _parts(weights, workers)
    # The heaviest part stays here: most likely there is most to hand over of it.
    own = max(parts, key=lambda part: sum(weights[part.start : part.stop]))
    begun = {part: _begin(jobs[part.start : part.stop]) for part in parts if part is not own}
    made_here = [job() for job in jobs[own.start : own.stop]]
    made: list[T] = []
    for part in parts:
        made += made_here if part is own else _results(*begun[part], len(part))
    return made


def aside(job: Callable[[], T]) -> Callable[[], T]:
    """What gives what `job` returns, which a worker begins at once; to be called once, or the
    worker is never waited for."""
    worker, file = _begin([job])

    def wait() -> T:
        made: list[T] = _results(worker, file, 1)
        return made[0]

    return wait


def _parts(weights: Sequence[int], workers: int) -> list[range]:
    """The places of `weights` in as many runs of about the same weight as there are `workers`."""
    total = sum(weights)
    parts: list[range] = []
    start = before = 0
    for place, weight in enumerate(weights):
        # A job belongs to the part in which its middle lies.
        middle = before + weight / 2
        if (
            middle * workers >= (len(parts) + 1) * total
            and start < place
            and len(parts) < workers - 1
        ):
            parts.append(range(start, place))
            start = place
        before += weight
    return [*parts, range(start, len(weights))]


def _begin(jobs: Sequence[Callable[[], object]]) -> tuple[int, IO[bytes]]:
    """A worker that does `jobs`, by its process id, and the file it fills with what they return."""
    # `_results` closes it.
    file = tempfile.TemporaryFile()  # noqa: SIM115
    sys.stdout.flush()
    sys.stderr.flush()
    worker = os.fork()
    if worker:
        return worker, file
    status = 1
    try:
        for job in jobs:
            pickle.dump(job(), file, protocol=5)
        file.flush()
        status = 0
    except BaseException:  # a mistake of ours: told by who made it, raised again by who waits
        traceback.print_exc()
    finally:
        os._exit(status)  # nothing of the parent's is to be flushed or closed twice


def _results(worker: int, file: IO[bytes], count: int) -> list[T]:
    with file:
        _, status = os.waitpid(worker, 0)
        if status:
            code = os.waitstatus_to_exitcode(status)
            raise ChildProcessError(f"a worker ended with status {code}")
        file.seek(0)
        return [pickle.load(file) for _ in range(count)]
