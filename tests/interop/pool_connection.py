# SPDX-License-Identifier: MIT
"""One client of the simulated pool, from the pool's side."""

import asyncio
import json
from typing import TYPE_CHECKING

from pool_dialects import acceptance, refusal
from pool_jobs import PoolJob
from share_judge import IssuedJob, ShareTerms, Verdict

if TYPE_CHECKING:
    from pool import FakePool

# ckpool disconnects whoever sends a longer line.
LONGEST_LINE = 1023


class PoolConnection:
    """Speaks Stratum v1 and objects to whatever some real pool would choke on."""

    def __init__(self, pool: "FakePool", number: int, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.pool = pool
        self.number = number
        self.terms = ShareTerms(
            meaning=pool.habits.version_meaning,
            difficulty_rule=pool.habits.difficulty_rule,
            sixth_required=pool.habits.sixth_required,
        )
        self.methods: list[str] = []  # requests in the order of their arrival
        self.agent = ""
        self.answers: list[dict] = []  # to requests of ours
        self.ended = asyncio.Event()
        self.extranonce1 = ""
        self.extranonce2_size = 0
        self._reader, self._writer = reader, writer
        self._difficulty_sent: float | None = None

    async def run(self) -> None:
        try:
            if not self.pool.habits.hangs_up_on_connect:
                await self._read_lines()
        except ConnectionError:
            pass
        except ValueError as error:
            self._fault(f"unreadable line: {error!r}")
        finally:
            self.ended.set()
            self._writer.close()

    def hang_up(self) -> None:
        self._writer.transport.abort()

    async def _read_lines(self) -> None:
        while line := await self._reader.readline():
            if not line.endswith(b"\n"):
                break
            if len(line) > LONGEST_LINE:
                self._fault(f"line of {len(line)} bytes")
            if not self.pool.habits.silent:
                self._handle(json.loads(line))
            self.pool.pulse.beat()

    # Requests.

    def _handle(self, message: dict) -> None:
        if "method" not in message:
            self.answers.append(message)
            return
        method, message_id = message["method"], message.get("id")
        self.methods.append(method)
        if "jsonrpc" in message:
            self._fault("jsonrpc member")
        if not isinstance(message_id, int):
            self._fault(f"{method} with id {message_id!r}")  # DATUM closes the connection
        if method in self.pool.habits.unanswered:
            return
        handler = {
            "mining.configure": self._configure,
            "mining.subscribe": self._subscribe,
            "mining.authorize": self._authorize,
            "mining.submit": self._submit,
            "mining.extranonce.subscribe": self._extranonce_subscribe,
            "mining.suggest_difficulty": self._suggest_difficulty,
        }.get(method)
        if handler:
            handler(message_id, message.get("params"))
        else:
            self._fault(f"unexpected method {method}")
            self.send({"id": message_id, "result": None, "error": [-3, "Method not found", None]})

    def _configure(self, message_id: object, params: list) -> None:
        if "mining.subscribe" in self.methods:
            self._fault("mining.configure after mining.subscribe")
        mask = self.pool.habits.version_mask
        if mask is None:
            return
        asked = params[1].get("version-rolling.mask", "ffffffff")
        self.terms.mask = mask & int(asked, 16)
        result = {"version-rolling": True, "version-rolling.mask": f"{self.terms.mask:08x}"}
        self.send({"id": message_id, "result": result, "error": None})

    def _subscribe(self, message_id: object, params: list) -> None:
        if self.methods.count("mining.subscribe") > 1:
            self._fault("second mining.subscribe")
        self.agent = str(params[0]) if params else ""
        habits = self.pool.habits
        self.extranonce2_size = habits.extranonce2_size
        if self.number and habits.extranonce2_size_after_reconnect is not None:
            self.extranonce2_size = habits.extranonce2_size_after_reconnect
        ordinal = 0 if habits.keeps_extranonce1 else self.number + 1
        total = habits.extranonce1_size + habits.extranonce2_size
        size = total - self.extranonce2_size
        self.extranonce1 = ordinal.to_bytes(size, "big").hex()
        pairs = [["mining.set_difficulty", f"d{self.number}"], ["mining.notify", f"n{self.number}"]]
        self._answer(message_id, [pairs, self.extranonce1, self.extranonce2_size])

    def _authorize(self, message_id: object, params: list) -> None:
        if self.methods.count("mining.authorize") > 1:
            self._fault("second mining.authorize")  # ckpool does not answer it
        if not self.extranonce1:
            self._fault("mining.authorize before mining.subscribe")
        if not isinstance(params, list) or len(params) != 2:
            self._fault(f"mining.authorize with {params!r}")  # public-pool wants exactly two
        if not self.pool.habits.authorizes:
            self.send({"id": message_id, "result": False, "error": [24, "Unauthorized worker", None]})
            return
        self.terms.user = params[0]
        if self.pool.habits.jobs_before_authorized:
            self._send_first_work()
            self._answer(message_id, True)
        else:
            self._answer(message_id, True)
            self._send_first_work()

    def _extranonce_subscribe(self, message_id: object, _params: list) -> None:
        if self.terms.user is None:
            self._fault("mining.extranonce.subscribe before login")  # ckpool drops the client
        self._answer(message_id, True)

    def _suggest_difficulty(self, message_id: object, _params: list) -> None:
        if self.terms.user is None:
            self._fault("mining.suggest_difficulty before login")
        self._answer(message_id, True)

    # Shares.

    def _submit(self, message_id: object, params: object) -> None:
        verdict = self.pool.judge.judge(params, self.terms)
        verdict.connection = self.number
        if self.pool.habits.rejects_with and verdict.accepted:
            verdict.code, verdict.text = self.pool.habits.rejects_with
        self.pool.verdicts.append(verdict)
        if verdict.is_fault:
            self._fault(f"share refused: {verdict.code} {verdict.text}")
        if self.pool.habits.holds_answers:
            self.pool.held_answers.append(lambda: self._answer_submit(message_id, verdict))
        elif self.pool.habits.answer_delay:
            delay = self.pool.habits.answer_delay
            asyncio.get_running_loop().call_later(delay, self._answer_submit, message_id, verdict)
        else:
            self._answer_submit(message_id, verdict)

    def _answer_submit(self, message_id: object, verdict: Verdict) -> None:
        if self.ended.is_set():
            return
        verdict.answered = True
        if verdict.accepted:
            self.send(acceptance(message_id, self.pool.habits.omits_error))
        else:
            self.send(refusal(message_id, verdict.code, verdict.text, self.pool.habits.dialect))
        self.pool.pulse.beat()

    # Work.

    def send_difficulty(self, difficulty: float) -> None:
        if self.terms.user is None:
            return
        self.terms.previous_difficulty = self.terms.difficulty if self._difficulty_sent else difficulty
        self.terms.difficulty = self._difficulty_sent = difficulty
        self.send({"id": None, "method": "mining.set_difficulty", "params": [difficulty]})

    def send_job(self, job: PoolJob) -> None:
        if self.terms.user is None or not self.pool.habits.sends_jobs:
            return
        if job.clean:
            self.make_jobs_stale()
        self.terms.jobs[json.dumps(job.job_id)] = IssuedJob(
            job=job,
            extranonce1=self.extranonce1,
            extranonce2_size=self.extranonce2_size,
            difficulty=self.terms.difficulty,
            mask=self.terms.mask,
        )
        self.send({"id": None, "method": "mining.notify", "params": job.params()})

    def make_jobs_stale(self) -> None:
        for issued in self.terms.jobs.values():
            issued.stale = True

    def change_extranonce(self, extranonce1: str, extranonce2_size: int) -> None:
        self.extranonce1, self.extranonce2_size = extranonce1, extranonce2_size
        self.send({"id": None, "method": "mining.set_extranonce", "params": [extranonce1, extranonce2_size]})

    def change_version_mask(self, mask: int) -> None:
        self.terms.mask = mask
        self.send({"id": None, "method": "mining.set_version_mask", "params": [f"{mask:08x}"]})

    def _send_first_work(self) -> None:
        self.send_difficulty(self.pool.habits.difficulty)
        if self.pool.job is not None:
            self.send_job(self.pool.job)

    # Lines.

    def send(self, message: dict | bytes) -> None:
        if not self.ended.is_set():
            line = message if isinstance(message, bytes) else json.dumps(message).encode() + b"\n"
            self._writer.write(line)

    def _answer(self, message_id: object, result: object) -> None:
        answer = {"id": message_id, "result": result}
        self.send(answer if self.pool.habits.omits_error else answer | {"error": None})

    def _fault(self, text: str) -> None:
        self.pool.faults.append(f"pool {self.pool.name}, connection {self.number}: {text}")
