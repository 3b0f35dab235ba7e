"""Work shared out over processes comes back as if one had done it all."""

import os
from functools import partial

import pytest

from glossator.workers import aside, processors, shared_out


def _named(number: int) -> tuple[int, int]:
    return number, os.getpid()


@pytest.mark.parametrize("workers", [1, 2, 3, 8, 40])
@pytest.mark.parametrize("weights", [[], [5], [1] * 12, [100, *[1] * 9], [*[1] * 9, 100], [0, 0]])
def test_results_come_back_in_the_order_of_their_jobs(weights: list[int], workers: int) -> None:
    jobs = [partial(_named, number) for number in range(len(weights))]
    made = shared_out(jobs, weights, workers)
    assert [number for number, _ in made] == list(range(len(weights)))
    if workers == 1:
        assert {process for _, process in made} <= {os.getpid()}


def test_jobs_of_equal_weight_are_shared_out_evenly_and_neighbours_stay_together() -> None:
    made = shared_out([partial(_named, number) for number in range(9)], [1] * 9, 3)
    processes = [process for _, process in made]
    assert [processes.count(each) for each in dict.fromkeys(processes)] == [3, 3, 3]
    assert processes == sorted(processes, key=processes.index)


def test_a_long_job_has_a_worker_to_itself() -> None:
    made = shared_out([partial(_named, number) for number in range(5)], [50, 10, 10, 10, 10], 2)
    processes = [process for _, process in made]
    assert len(set(processes[1:])) == 1
    assert processes[0] != processes[1]


def test_a_mistake_of_ours_in_a_worker_is_told_and_raised(
    capfd: pytest.CaptureFixture[str],
) -> None:
    def mistaken() -> int:
        raise ZeroDivisionError("ours")

    with pytest.raises(ChildProcessError):
        shared_out([lambda: 1, mistaken], [1, 1], 2)
    assert "ZeroDivisionError: ours" in capfd.readouterr().err


def test_there_is_at_least_one_processor() -> None:
    assert processors() >= 1


def test_what_is_done_aside_is_there_when_it_is_asked_for() -> None:
    wait = aside(lambda: (os.getpid(), "done"))
    process, said = wait()
    assert said == "done"
    assert process != os.getpid()
