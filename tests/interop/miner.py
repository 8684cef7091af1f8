# SPDX-License-Identifier: MIT
"""What all simulated miners share: a socket, a login, a loop that really hashes, and a memory of what happened."""

import asyncio
import json
import time
from collections.abc import Iterator

from miner_work import Answer, Share, ShareSearch, Submit, Work, read_error
from pulse import Pulse
from stratum_math import meeting_nonces, submitted_bits, target_of

# Nonces between two looks at the clock and at the socket.
_CHUNK = 128


class LoginFailed(Exception):
    """This client would give up and reconnect."""


class FakeMiner:
    """A miner of no particular make. The makes in miner_models.py override what they do differently.

    It computes with what it was told and nothing else, so that a wrong translation shows as a rejected share.
    `faults` holds what would upset the real client; a scenario fails when it is not empty.
    """

    agent = "miner/1.0"
    meaning: str | None = None  # how version bits are submitted; None: no version rolling
    nonces_per_extranonce2 = 512
    versions_per_extranonce2 = 2

    def __init__(self, pulse: Pulse, port: int, user: str = "home.rig", password: str = "x") -> None:
        self.pulse, self.port, self.user, self.password = pulse, port, user, password
        self.hashes_per_second = 12_000.0
        self.hashes = 0
        self.lines: list[dict] = []  # everything received
        self.works: list[Work] = []
        self.work: Work | None = None  # what is being mined
        self.submits: list[Submit] = []
        self.faults: list[str] = []
        self.disconnected = False  # by the other side
        self.paused = False
        self.logged_in = False
        self.extranonce1: str | None = None
        self.extranonce2_size = 0
        self.mask = 0
        self.difficulty = 1.0
        self.search = ShareSearch()
        self._message_id = 0
        self._pending: dict[object, list[Submit]] = {}
        self._spaces: set[tuple] = set()
        self._counter = 0
        self._closing = False
        self._tasks: list[asyncio.Task] = []
        self._reader: asyncio.StreamReader | None = None
        self._writer: asyncio.StreamWriter | None = None

    # Life.

    async def connect(self, mining: bool = True) -> None:
        """Connects and logs in in the background; `mining` off: shares are sent only by hand."""
        self._reader, self._writer = await asyncio.open_connection("127.0.0.1", self.port, limit=1 << 20)
        self._tasks = [asyncio.create_task(self._run())]
        if mining:
            self._tasks.append(asyncio.create_task(self._mine()))

    async def close(self) -> None:
        self._closing = True
        for task in self._tasks:
            task.cancel()
        results = await asyncio.gather(*self._tasks, return_exceptions=True)
        self.faults += [f"{self.agent}: {r!r}" for r in results if isinstance(r, Exception)]
        self._tasks = []
        if self._writer:
            self._writer.close()

    async def _run(self) -> None:
        try:
            await self.login()
            while True:
                self.handle(await self.next_message())
        except (ConnectionError, asyncio.IncompleteReadError):
            pass
        except LoginFailed as failure:
            self.faults.append(f"{self.agent}: login failed: {failure}")
            self._writer.close()
        except Exception as error:
            self.faults.append(f"{self.agent}: {error!r}")
            raise
        finally:
            self.disconnected = not self._closing
            self.pulse.beat()

    # Lines.

    def send(self, method: str, params: list, message_id: object = None) -> object:
        """Sends a request and returns its id, by default the next number."""
        message_id = self.next_id() if message_id is None else message_id
        self.send_line({"id": message_id, "method": method, "params": params})
        return message_id

    def send_line(self, message: dict | bytes) -> None:
        line = message if isinstance(message, bytes) else json.dumps(message).encode() + b"\n"
        if self._writer and not self._writer.is_closing():
            self._writer.write(line)

    def next_id(self) -> object:
        self._message_id += 1
        return self._message_id

    async def next_message(self) -> dict:
        line = await self._reader.readuntil(b"\n")
        self.check_line(line)
        message = json.loads(line)
        if "method" not in message and "error" not in message:
            self.fault(f"answer without error member: {line!r}")
        self.lines.append(message)
        # What waits for this line must see what it changed.
        asyncio.get_running_loop().call_soon(self.pulse.beat)
        return message

    def check_line(self, line: bytes) -> None:
        """For clients with a limit."""

    # Login.

    async def login(self) -> None:
        """Subscribes and authorises in one go; answers are handled as they come."""
        self.subscribe_id = self.send("mining.subscribe", [self.agent])
        self.authorize_id = self.send("mining.authorize", [self.user, self.password])

    def take_subscribe_answer(self, message: dict) -> None:
        _pairs, self.extranonce1, self.extranonce2_size = message["result"]

    # Messages.

    def handle(self, message: dict) -> None:
        if "method" in message:
            self.handle_call(message["method"], message.get("params"), message.get("id"))
        elif message.get("id") in self._pending:
            self._take_submit_answer(message)
        else:
            self.handle_answer(message)

    def handle_answer(self, message: dict) -> None:
        if message["id"] == self.subscribe_id:
            self.take_subscribe_answer(message)
        elif message["id"] == self.authorize_id:
            self.logged_in = message["result"] is True

    def handle_call(self, method: str, params: list, message_id: object) -> None:
        if self.extranonce1 is None:
            self.fault(f"{method} before the subscribe answer")
        if method == "mining.notify":
            self.take_job(params)
        elif method == "mining.set_difficulty":
            self.take_difficulty(params[0])
        elif method == "mining.set_version_mask":
            self.mask = int(params[0], 16)
        elif method == "mining.set_extranonce":
            self.take_extranonce(params)
        elif method == "client.reconnect":
            self.fault(f"client.reconnect {params}")
        elif method == "mining.ping":
            self.send_line({"id": message_id, "result": "pong", "error": None})

    def take_difficulty(self, difficulty: float) -> None:
        self.difficulty = difficulty

    def take_extranonce(self, params: list) -> None:
        self.fault(f"mining.set_extranonce {params}: unknown to this client")

    def take_job(self, params: list) -> None:
        if [len(params[1]), *(len(word) for word in params[5:8])] != [64, 8, 8, 8]:
            self.fault(f"field of a wrong length in {params}")
        work = Work.of(params, self.extranonce1, self.extranonce2_size, self.difficulty, self.mask)
        self.check_job(work)
        self.works.append(work)
        self.start_work(work)

    def check_job(self, work: Work) -> None:
        """Notes jobs that would make the miner repeat work: most restart their counters."""
        if work.search_space() in self._spaces:
            self.fault(f"job {work.job_id} repeats the work of an earlier one")
        self._spaces.add(work.search_space())
        if any(w.job_id == work.job_id for w in self.works):
            self.fault(f"job id {work.job_id} came twice")

    def start_work(self, work: Work) -> None:
        self.work = work
        self._counter = 0

    def fault(self, text: str) -> None:
        self.faults.append(f"{self.agent}: {text}")

    # Hashing.

    async def _mine(self) -> None:
        while not self.disconnected:
            work = self.work
            if work is None or self.paused:
                await asyncio.sleep(0.01)
                continue
            for header_start, extranonce2, version in self._headers(work):
                if not await self._scan(work, header_start, extranonce2, version):
                    break

    def _headers(self, work: Work) -> Iterator[tuple[bytes, str, int]]:
        extranonce2 = self.next_extranonce2(work)
        for roll in range(self.versions_per_extranonce2 if work.mask else 1):
            version = self.rolled_version(work, roll)
            yield work.header_start(extranonce2, version), extranonce2, version

    def rolled_version(self, work: Work, roll: int) -> int:
        """The `roll`-th version of a job, counted in the bits of the mask from the job's own version on."""
        # Who submits by "or" can set bits, but not clear those of the job.
        mask = work.mask & ~work.version if self.meaning == "or" else work.mask
        version = work.version
        for _ in range(roll):
            # The carry runs through the mask's bits alone.
            version = (((version | ~mask) + 1) & mask) | (version & ~mask)
        return version

    async def _scan(self, work: Work, header_start: bytes, extranonce2: str, version: int) -> bool:
        """Goes through the nonces; False once there is other work to do."""
        target = target_of(self.share_difficulty(work))
        for first in range(0, self.nonces_per_extranonce2, _CHUNK):
            for nonce, number in meeting_nonces(header_start, first, _CHUNK, target):
                self.submit(Share(work, extranonce2, nonce, version, number))
            self.hashes += _CHUNK
            await asyncio.sleep(_CHUNK / self.hashes_per_second)
            if self.work is not work or self.disconnected or self.paused:
                return False
        return True

    def share_difficulty(self, work: Work) -> float:
        return work.difficulty

    def next_extranonce2(self, work: Work) -> str:
        """Counts with the low byte first, as most do."""
        self._counter += 1
        return self._counter.to_bytes(work.extranonce2_size, "little").hex()

    # Shares.

    def find(self, work: Work | None = None, **wanted: float) -> Share:
        """A share by hand, see ShareSearch.find(); of the newest job unless told otherwise."""
        return self.search.find(work or self.works[-1], **wanted)

    def submit(self, share: Share, **changed: object) -> Submit:
        """Sends a share; `changed` replaces parameters by name (user, job_id, extranonce2, ntime, nonce, bits)."""
        values = {
            "user": self.user,
            "job_id": share.work.job_id,
            "extranonce2": share.extranonce2,
            "ntime": f"{share.work.ntime:08x}",
            "nonce": self.write_nonce(share.nonce),
        }
        if self.meaning:
            bits = submitted_bits(share.work.version, share.version, share.work.mask, self.meaning)
            values["bits"] = f"{bits:08x}"
        submit = Submit(self.next_submit_id(), share, sent_at=time.monotonic())
        self.submits.append(submit)
        self._pending.setdefault(submit.message_id, []).append(submit)
        self.send("mining.submit", list((values | changed).values()), submit.message_id)
        return submit

    def write_nonce(self, nonce: int) -> str:
        return f"{nonce:08x}"

    def next_submit_id(self) -> object:
        return self.next_id()

    def _take_submit_answer(self, message: dict) -> None:
        waiting = self._pending[message["id"]]
        submit = waiting.pop(0)
        if not waiting:
            del self._pending[message["id"]]
        code, text = read_error(message)
        submit.answer = Answer(self.counts_as_accepted(message), code, text)

    def counts_as_accepted(self, message: dict) -> bool:
        return message.get("result") is True

    async def answer_to(self, submit: Submit, seconds: float = 10.0) -> Answer:
        await self.pulse.until(lambda: submit.answer, seconds, f"answer to submit {submit.message_id!r}")
        return submit.answer

    @property
    def accepted(self) -> list[Submit]:
        return [s for s in self.submits if s.answer and s.answer.accepted]

    @property
    def rejected(self) -> list[Submit]:
        return [s for s in self.submits if s.answer and not s.answer.accepted]

    @property
    def unanswered(self) -> list[Submit]:
        return [s for s in self.submits if s.answer is None]
