# SPDX-License-Identifier: MIT
"""A simulated pool on a real socket, with the good and bad habits of real ones."""

import asyncio
import socket
from collections.abc import Callable
from dataclasses import dataclass, field

from pool_connection import PoolConnection
from pool_jobs import JobFactory, JobFashion, PoolJob
from pulse import Pulse
from share_judge import ShareJudge, Verdict
from stratum_math import BIP320_MASK


@dataclass
class PoolHabits:
    """What kind of pool it is. Everything may be changed while it runs; connections notice at their next step."""

    extranonce1_size: int = 4
    extranonce2_size: int = 8
    extranonce2_size_after_reconnect: int | None = None
    keeps_extranonce1: bool = False  # the same for everybody, as F2Pool's
    version_mask: int | None = BIP320_MASK  # None: mining.configure is never answered (NOMP)
    version_meaning: str = "replace"
    sixth_required: bool = False
    difficulty: float = 2e-7
    difficulty_rule: str = "job"
    fashion: JobFashion = field(default_factory=JobFashion)
    job_interval: float | None = 30.0  # None: no job but the first
    dialect: str = "array"
    omits_error: bool = False  # no `error` member in good answers
    jobs_before_authorized: bool = False  # ckpool, DATUM: difficulty and job precede the answer
    silent: bool = False  # accepts TCP and never says a word
    unanswered: frozenset[str] = frozenset()  # requests without an answer, by method
    sends_jobs: bool = True
    authorizes: bool = True
    rejects_with: tuple[int, str] | None = None  # every share, however good
    answer_delay: float = 0.0  # seconds, for submits
    holds_answers: bool = False  # submits are answered by release_answers()
    hangs_up_on_connect: bool = False


class FakePool:
    """Listens on 127.0.0.1, judges every share strictly and keeps all verdicts.

    `faults` holds what no honest proxy does to a pool; a scenario fails when it is not empty.
    """

    def __init__(self, name: str, pulse: Pulse, habits: PoolHabits | None = None, slot: str | None = None) -> None:
        self.name = name
        self.slot = slot or name  # the side of the split that it serves
        self.pulse = pulse
        self.habits = habits or PoolHabits()
        self.habits.fashion.tag = f"pool{name}"
        self.port = 0
        self.connections: list[PoolConnection] = []  # all there ever were, newest last
        self.verdicts: list[Verdict] = []
        self.faults: list[str] = []
        self.judge = ShareJudge()
        self.job: PoolJob | None = None
        self.held_answers: list[Callable[[], None]] = []
        size = self.habits.extranonce1_size + self.habits.extranonce2_size
        self._factory = JobFactory(self.habits.fashion, size)
        self._server: asyncio.Server | None = None
        self._clock: asyncio.Task | None = None

    # Life.

    async def start(self) -> None:
        """Listens, on the port of the last time where there was one."""
        self.job = self._factory.make(clean=True)
        self._server = await asyncio.start_server(self._serve, "127.0.0.1", self.port, limit=1 << 20)
        self.port = self._server.sockets[0].getsockname()[1]
        self._clock = asyncio.create_task(self._make_jobs())

    async def stop(self) -> None:
        """The pool's machine dies: nothing listens any more and all connections end."""
        if self._clock:
            self._clock.cancel()
        if self._server:
            self._server.close()
            self._server = None
        self.drop_connections()
        for connection in self.connections:
            await connection.ended.wait()

    def drop_connections(self) -> None:
        for connection in self.live_connections():
            connection.hang_up()

    def live_connections(self) -> list[PoolConnection]:
        return [c for c in self.connections if not c.ended.is_set()]

    async def _serve(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        connection = PoolConnection(self, len(self.connections), reader, writer)
        self.connections.append(connection)
        self.pulse.beat()
        await connection.run()
        self.pulse.beat()

    async def _make_jobs(self) -> None:
        while True:
            await asyncio.sleep(self.habits.job_interval or 0.5)
            if self.habits.job_interval:
                self.new_job()

    # What a test can make it do.

    def new_job(self, clean: bool = False) -> PoolJob:
        """A new job for everybody."""
        self.job = self._factory.make(clean)
        for connection in self.live_connections():
            connection.send_job(self.job)
        return self.job

    def new_block(self) -> PoolJob:
        """Somebody found a block: all earlier jobs are stale."""
        self._factory.advance_block()
        for connection in self.connections:
            connection.make_jobs_stale()
        return self.new_job(clean=True)

    def change_difficulty(self, difficulty: float, with_job: bool = True) -> None:
        self.habits.difficulty = difficulty
        for connection in self.live_connections():
            connection.send_difficulty(difficulty)
        if with_job:
            self.new_job()

    def send(self, message: dict | bytes) -> None:
        """The same line to every connection; bytes go out as they are."""
        for connection in self.live_connections():
            connection.send(message)

    def tell(self, method: str, params: list, message_id: object = None) -> None:
        self.send({"id": message_id, "method": method, "params": params})

    def change_extranonce(self, extranonce1: str, extranonce2_size: int) -> None:
        """mining.set_extranonce: holds from the next job on."""
        for connection in self.live_connections():
            connection.change_extranonce(extranonce1, extranonce2_size)

    def change_version_mask(self, mask: int) -> None:
        self.habits.version_mask = mask
        for connection in self.live_connections():
            connection.change_version_mask(mask)

    def release_answers(self) -> None:
        held, self.held_answers = self.held_answers, []
        for answer in held:
            answer()

    # What a test can ask it.

    @property
    def accepted(self) -> list[Verdict]:
        return [v for v in self.verdicts if v.accepted and v.answered]

    @property
    def rejected(self) -> list[Verdict]:
        return [v for v in self.verdicts if not v.accepted and v.answered]

    def miners_connected(self) -> int:
        """Connections that got as far as authorised."""
        return sum(c.terms.user is not None for c in self.live_connections())

    def issued(self, coinb1: str) -> bool:
        """Whether a job with this coinbase came from here."""
        return f"/{self.habits.fashion.tag}/".encode().hex() in coinb1


class BlackHole:
    """A port whose connection attempts are neither accepted nor refused: the backlog is full and nobody takes from it."""

    def __init__(self) -> None:
        self._listener = socket.create_server(("127.0.0.1", 0), backlog=0)
        self.port = self._listener.getsockname()[1]
        self._fillers = []
        for _ in range(4):
            filler = socket.socket()
            filler.setblocking(False)
            filler.connect_ex(("127.0.0.1", self.port))
            self._fillers.append(filler)

    def close(self) -> None:
        for filler in self._fillers:
            filler.close()
        self._listener.close()
