# SPDX-License-Identifier: MIT
"""Miners modelled on real firmware and programs, each with the habits that proxies trip over."""

import time

from miner import FakeMiner, LoginFailed
from miner_work import Work


class AxeOsMiner(FakeMiner):
    """Bitaxe (ESP-Miner): everything in one segment, answers told apart by their form, counter from 0 at each job."""

    agent = "bitaxe/BM1370/v2.9.0"
    meaning = "xor"
    jobs_remembered = 16

    async def login(self) -> None:
        self.send("mining.configure", [["version-rolling"], {"version-rolling.mask": "ffffffff"}])
        await super().login()
        self.send("mining.suggest_difficulty", [1000])
        self.send("mining.extranonce.subscribe", [])

    def handle_answer(self, message: dict) -> None:
        result = message["result"]
        if isinstance(result, list) and len(result) >= 3:
            if message["id"] != self.subscribe_id:
                self.fault(f"answer {message} is taken for the subscribe answer")
            self.take_subscribe_answer(message)
        elif isinstance(result, dict) and result.get("version-rolling") is True:
            self.mask = int(result["version-rolling.mask"], 16)
        else:
            super().handle_answer(message)

    def take_job(self, params: list) -> None:
        recent = [work.job_id for work in self.works[-self.jobs_remembered :]]
        if params[0] in recent and not params[-1]:
            self.fault(f"job {params[0]} is ignored as already known")
            return
        if len(params[4]) > 32:
            self.fault("more than 32 merkle branches: job is dropped")
        super().take_job(params)

    def take_extranonce(self, params: list) -> None:
        # At once, even for the job at hand.
        self.extranonce1, self.extranonce2_size = params


class AxeOsProbe(FakeMiner):
    """The look that a Bitaxe on its fallback takes at the primary: subscribe and authorize alone, then it hangs up."""

    agent = "bitaxe/BM1370/v2.9.0"


class NerdQAxeMiner(AxeOsMiner):
    """NerdQAxe++: subscribes first, counts big-endian and never starts again, knows whole difficulties only."""

    agent = "NerdQAxe++/BM1370/v1.0.35"
    jobs_remembered = 0

    async def login(self) -> None:
        self.subscribe_id = self.send("mining.subscribe", [self.agent])
        self.send("mining.configure", [["version-rolling"], {"version-rolling.mask": "1fffe000"}])
        self.authorize_id = self.send("mining.authorize", [self.user, self.password])
        self.send("mining.suggest_difficulty", [1000])
        self.send("mining.extranonce.subscribe", [])

    def take_difficulty(self, difficulty: float) -> None:
        # Below 1 it finds more than is asked for; this model keeps to the fraction so that tests need few hashes.
        self.difficulty = int(difficulty) if difficulty >= 1 else difficulty

    def take_extranonce(self, params: list) -> None:
        self.extranonce1, self.extranonce2_size = params

    def start_work(self, work: Work) -> None:
        self.work = work

    def next_extranonce2(self, work: Work) -> str:
        self._counter += 1
        return self._counter.to_bytes(work.extranonce2_size, "big").hex()

    def check_line(self, line: bytes) -> None:
        if len(line) > 16384:
            self.fault(f"line of {len(line)} bytes: buffer is flushed")

    def counts_as_accepted(self, message: dict) -> bool:
        return message.get("error", "missing") is None and message.get("result") is True


class SequentialMiner(FakeMiner):
    """Waits for each answer of the login before it asks the next."""

    calls_known_in_login: tuple[str, ...] = ()

    async def expect_answer(self, message_id: object) -> dict:
        """The next line that is no known call is taken for the answer, whatever it is."""
        while True:
            message = await self.next_message()
            if message.get("method") in self.calls_known_in_login:
                self.handle_call(message["method"], message["params"], message.get("id"))
                continue
            if message.get("id") != message_id or "method" in message:
                raise LoginFailed(f"{message} taken for the answer to {message_id}")
            return message

    async def subscribe(self, params: list) -> None:
        message_id = self.send("mining.subscribe", params)
        self.take_subscribe_answer(await self.expect_answer(message_id))

    async def authorize(self) -> None:
        message_id = self.send("mining.authorize", [self.user, self.password])
        answer = await self.expect_answer(message_id)
        if answer["result"] is not True:
            raise LoginFailed(f"not authorised: {answer}")
        self.logged_in = True

    def handle_answer(self, message: dict) -> None:
        self.fault(f"untracked answer {message}")


class CgminerMiner(SequentialMiner):
    """cgminer 4.11 (most Avalons): a counter that starts again at clean jobs only, stale shares are sent."""

    agent = "cgminer/4.11.1"
    calls_known_in_login = (
        "mining.notify",
        "mining.set_difficulty",
        "mining.set_version_mask",
        "mining.ping",
        "client.reconnect",
        "client.get_version",
        "client.show_message",
    )

    def __init__(self, *arguments: object, **named: object) -> None:
        super().__init__(*arguments, **named)
        self._difficulties: list[float] = []
        self._counters: dict[str, int] = {}

    async def login(self) -> None:
        await self.subscribe([self.agent])
        await self.authorize()

    def take_subscribe_answer(self, message: dict) -> None:
        super().take_subscribe_answer(message)
        if not 2 <= self.extranonce2_size <= 16:
            raise LoginFailed(f"extranonce2 size {self.extranonce2_size}")

    def take_difficulty(self, difficulty: float) -> None:
        self._difficulties.append(difficulty)
        if len(self._difficulties) > 1:
            self.fault("two mining.set_difficulty before one job: the second waits for the job after it")

    def take_job(self, params: list) -> None:
        if self._difficulties:
            self.difficulty = self._difficulties.pop(0)
        super().take_job(params)

    def check_job(self, work: Work) -> None:
        # Without a restart of the counter the same space is carried on, not repeated.
        if work.clean or not self.works or self.works[-1].prevhash != work.prevhash:
            super().check_job(work)

    def start_work(self, work: Work) -> None:
        if work.clean or self.work is None or self.work.prevhash != work.prevhash:
            self._counter = 0
        self.work = work


class CgminerVersionRollingMiner(CgminerMiner):
    """cgminer built with version rolling: the line after mining.configure is its answer, a zero mask its end."""

    meaning = "or"

    async def login(self) -> None:
        extension = {"version-rolling.mask": "1fffe000", "version-rolling.min-bit-count": 2}
        message_id = self.send("mining.configure", [["version-rolling"], extension])
        answer = await self.next_message()
        if answer.get("id") != message_id:
            raise LoginFailed(f"{answer} taken for the configure answer")
        self.mask = int(answer["result"]["version-rolling.mask"], 16)
        if self.mask == 0:
            raise LoginFailed("mask 0")
        await super().login()


class BosminerMiner(CgminerVersionRollingMiner):
    """Braiins OS: BIP 310 to the letter, four parameters in mining.subscribe."""

    agent = "bosminer-plus-tuner 0.9.0"
    meaning = "replace"

    async def subscribe(self, params: list) -> None:
        await super().subscribe([*params, None, f"127.0.0.1:{self.port}", None])


class MinerdMiner(SequentialMiner):
    """cpuminer: id 4 for every submit, the first line is the subscribe answer, no version rolling."""

    agent = "cpuminer/2.5.1"
    calls_known_in_login = ("mining.notify", "mining.set_difficulty", "client.reconnect", "client.get_version",
                            "client.show_message")  # fmt: skip

    async def login(self) -> None:
        message_id = self.send("mining.subscribe", [self.agent])
        first = await self.next_message()
        if first.get("id") != message_id:
            raise LoginFailed(f"{first} taken for the subscribe answer")
        self.take_subscribe_answer(first)
        await self.authorize()

    def next_submit_id(self) -> object:
        return 4


class NerdMinerMiner(SequentialMiner):
    """NerdMiner v2: one extranonce2, nonces without leading zeros, little memory, little patience."""

    agent = "NerdMinerV2"
    nonces_per_extranonce2 = 1 << 20
    patience = 1.5  # seconds for the subscribe answer

    async def login(self) -> None:
        begin = time.monotonic()
        message_id = self.send("mining.subscribe", [self.agent])
        first = await self.next_message()
        if first.get("id") != message_id:
            raise LoginFailed(f"{first} taken for the subscribe answer")
        if time.monotonic() - begin > self.patience:
            raise LoginFailed("subscribe answer came too late")
        self.take_subscribe_answer(first)
        if not self.extranonce1:
            raise LoginFailed("empty extranonce1")
        if self.extranonce2_size not in (2, 4, 8):
            raise LoginFailed(f"extranonce2 size {self.extranonce2_size}")
        self.send("mining.authorize", [self.user, self.password])
        self.send("mining.suggest_difficulty", [0.00015])
        self.logged_in = True

    def handle_answer(self, message: dict) -> None:
        """Reads none of them."""

    def check_line(self, line: bytes) -> None:
        if len(line) > 4096:
            self.fault(f"line of {len(line)} bytes is more than its JSON document holds")

    def check_job(self, work: Work) -> None:
        super().check_job(work)
        if work.coinbase_bytes() > 255:
            self.fault(f"coinbase of {work.coinbase_bytes()} bytes overflows its buffer")

    def next_extranonce2(self, work: Work) -> str:
        return (1).to_bytes(work.extranonce2_size, "big").hex()

    def write_nonce(self, nonce: int) -> str:
        return f"{nonce:x}"


class BfgMiner(FakeMiner):
    """BFGMiner: string ids, and requests with a null id that are no notifications."""

    agent = "bfgminer/5.5.0"

    async def login(self) -> None:
        self.send_line({"id": None, "method": "mining.suggest_target", "params": ["00000000" + "ff" * 28]})
        self.send_line({"id": None, "method": "mining.capabilities", "params": [{"notify": []}]})
        self.subscribe_id = self.send("mining.subscribe", [self.agent], "subscribe")
        self.authorize_id = self.send("mining.authorize", [self.user, self.password], "auth")
        self.send("mining.extranonce.subscribe", [], "xnsub")

    def next_submit_id(self) -> object:
        return f"submit-{len(self.submits)}"

    def take_job(self, params: list) -> None:
        super().take_job(params)
        self.send("mining.get_transactions", [params[0]], f"txlist{params[0]}")

    def take_extranonce(self, params: list) -> None:
        self.extranonce1, self.extranonce2_size = params


ALL_MODELS = (
    AxeOsMiner,
    NerdQAxeMiner,
    CgminerMiner,
    CgminerVersionRollingMiner,
    BosminerMiner,
    MinerdMiner,
    NerdMinerMiner,
    BfgMiner,
)
