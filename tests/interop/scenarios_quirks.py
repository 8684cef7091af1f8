# SPDX-License-Identifier: MIT
"""What pools say beside jobs, and how they say no."""

from miner_models import AxeOsMiner, CgminerMiner
from pool import FakePool, PoolHabits
from pool_dialects import DIALECTS
from pool_jobs import JobFashion
from scenario import Scenario


class PoolCallsScenario(Scenario):
    """Calls from a pool that are not for the miner's ears."""

    async def asyncSetUp(self) -> None:
        await super().asyncSetUp()
        await self.start(PoolHabits(job_interval=None), PoolHabits(job_interval=None))
        self.miner = await self.add_miner_with_job(CgminerMiner)
        await self.all_connected()
        await self.switch_to(self.pools["A"])
        await self.job_from(self.pools["A"], self.miner)
        self.pool = self.pools["A"]

    async def check_still_mining(self) -> None:
        answer = await self.miner.answer_to(self.miner.submit(self.miner.find()))
        self.assertTrue(answer.accepted, answer)

    async def test_C9_client_reconnect_is_neither_followed_to_another_host_nor_forwarded(self) -> None:
        evil = FakePool("E", self.pulse)
        await evil.start()
        self.addAsyncCleanup(evil.stop)
        # "localhost" is another name than the configured one, and reachable: only a refusal keeps the proxy away.
        for params in (["localhost", evil.port, 0], ["127.0.0.1", evil.port, 0], ["evil.example", str(evil.port), 0]):
            count = len(self.proxy.find("pool_reconnect_requested"))
            connections = len(self.pool.connections)
            self.pool.tell("client.reconnect", params)
            await self.pulse.until(
                lambda n=count: len(self.proxy.find("pool_reconnect_requested")) > n, 5, "it is in the log"
            )
            # Whether it closes and comes back, or stays: it must be at the configured pool.
            live = self.pool.live_connections
            await self.pulse.until(lambda n=connections: live() and live()[-1].terms.user, 20, "logged in again")
            await self.job_from(self.pool, self.miner)

        self.assertEqual(evil.connections, [])
        self.assertNotIn("client.reconnect", [line.get("method") for line in self.miner.lines])

    async def test_C8_set_extranonce_is_kept_and_used_from_the_next_job_on(self) -> None:
        old = self.miner.works[-1]
        self.pool.change_extranonce("0badcafe", 8)
        answer = await self.miner.answer_to(self.miner.submit(self.miner.find(old)))
        self.assertTrue(answer.accepted, "a job keeps the extranonce1 that it came with")
        job = self.pool.new_job()
        await self.pulse.until(lambda: self.miner.works[-1].branches == tuple(job.branches), 5, "the next job")

        await self.check_still_mining()

        self.assertIn("0badcafe", self.miner.works[-1].coinb1)

    async def test_C8_set_extranonce_of_the_pool_that_is_not_selected_is_kept(self) -> None:
        other = self.pools["B"]
        other.change_extranonce("0badcafe", 8)
        other.new_job()
        await self.switch_to(other)
        await self.job_from(other, self.miner)

        await self.check_still_mining()

    async def test_pings_versions_and_messages_stay_at_the_proxy(self) -> None:
        lines = len(self.miner.lines)
        self.pool.tell("mining.ping", [], 42)
        self.pool.tell("client.get_version", [], 43)
        self.pool.tell("client.show_message", ["Hello \u001b[31mminer"])
        self.pool.tell("mining.set_goal", ["x"])
        self.pool.tell("mining.nonsense", [{"a": [1]}], 44)
        connection = self.pool.live_connections()[0]

        answered = lambda: {a["id"] for a in connection.answers}  # noqa: E731
        await self.pulse.until(lambda: {42, 43} <= answered(), 5, "answers to ping and get_version")
        await self.check_still_mining()

        by_id = {answer["id"]: answer for answer in connection.answers}
        self.assertEqual(by_id[42]["result"], "pong")
        self.assertIsInstance(by_id[43]["result"], str)
        self.assertEqual(len(self.miner.lines), lines + 1, "only the answer to the submit")

    async def test_C20_garbage_from_a_pool_harms_neither_miner_nor_other_pool(self) -> None:
        for line in (b"[1,2,3]\n", b"null\n", b"not json at all\n", b'"text"\n', b"\xff\xfe\xfd\n", b"\r\n", b"{}\n"):
            self.pool.send(line)
        self.pool.tell("mining.notify", [])
        self.pool.tell("mining.notify", [None] * 9)
        self.pool.tell("mining.set_difficulty", ["x"])
        self.pool.tell("mining.set_difficulty", [-1])
        self.pool.send({"id": None, "method": "mining.set_extranonce", "params": {"a": 1}})
        self.pool.send({"id": 99999, "result": True, "error": None})
        await self.accepted_after_trouble()

    async def test_a_huge_line_ends_that_pool_connection_alone(self) -> None:
        self.pool.send(b'{"id":null,"method":"' + b"x" * 300_000)
        await self.pulse.until(lambda: self.proxy.find("pool_down", pool="A"), 10, "the connection is given up")
        await self.accepted_after_trouble()

    async def accepted_after_trouble(self) -> None:
        await self.proxy.reload(scheduler={"poolA_weight": 50, "poolB_weight": 50})
        self.miner.paused = False
        work = self.miner.works[-1]
        if not self.pool_of(work).live_connections():
            work = await self.job_from(self.pools["B"], self.miner)
        await self.job_from(self.pools["B"], self.miner)
        await self.check_still_mining()
        self.assertFalse(self.miner.disconnected)

    async def test_a_job_with_too_many_branches_reaches_no_miner(self) -> None:
        self.pool.habits.fashion.branches = 33
        self.pool.new_job()
        await self.pulse.until(lambda: self.proxy.find("pool_bad_line", pool="A"), 5, "the job is refused")
        self.pool.habits.fashion.branches = 3
        job = self.pool.new_job()
        await self.pulse.until(lambda: self.miner.works[-1].branches == tuple(job.branches), 5, "the next job")

        await self.check_still_mining()

        self.assertTrue(all(len(work.branches) <= 32 for work in self.miner.works))


class DialectsScenario(Scenario):
    """The ways in which pools refuse, and other liberties they take."""

    async def reject_in(self, dialect: str) -> list[tuple[int, str]]:
        await self.start(PoolHabits(dialect=dialect), PoolHabits(dialect=dialect))
        miner = await self.add_miner_with_job()
        pool = self.pool_of(miner.works[-1])
        found = []
        for code, text in ((21, "Job not found"), (22, "Duplicate share"), (23, "Low difficulty share")):
            pool.habits.rejects_with = (code, text)
            answer = await miner.answer_to(miner.submit(miner.find(miner.works[0])))
            self.assertFalse(answer.accepted)
            found.append((answer.code, answer.text))
        await self.pulse.until(lambda: len(self.proxy.find("share_result", accepted=False)) == 3, 5, "3 in the log")
        logged = [result["code"] for result in self.proxy.find("share_result")]
        self.assertEqual(logged, [21, 22, 23])
        return found

    async def test_errors_of_pools_become_the_usual_codes(self) -> None:
        for dialect in DIALECTS:
            with self.subTest(dialect):
                found = await self.reject_in(dialect)
                self.assertEqual([code for code, _text in found], [21, 22, 23])
                await self.renew()

    async def renew(self) -> None:
        """Ends this round as a test of its own would end."""
        await self.asyncTearDown()
        await self.asyncSetUp()

    async def test_ckpools_reason_is_kept(self) -> None:
        found = await self.reject_in("ckpool")
        self.assertEqual([text for _code, text in found], ["Stale", "Duplicate", "Above target"])

    async def test_a_pool_without_error_members_that_sends_jobs_before_its_answer(self) -> None:
        habits = [PoolHabits(omits_error=True, jobs_before_authorized=True) for _ in range(2)]
        await self.start(*habits)
        for model in (AxeOsMiner, CgminerMiner):
            await self.add_miner(model)

        for pool in self.pools.values():
            await self.accepted_by(pool, 3)

    async def test_a_pool_that_judges_by_the_newest_difficulty(self) -> None:
        await self.start(PoolHabits(difficulty_rule="immediate"), PoolHabits(difficulty_rule="previous"))
        miner = await self.add_miner_with_job(AxeOsMiner, mining=True)
        for difficulty in (1e-7, 1e-6, 3e-7):
            for pool in self.pools.values():
                pool.change_difficulty(difficulty)
            await self.pulse.until(lambda d=difficulty: miner.works[-1].difficulty == d, 5, "the new difficulty")
            await self.pulse.until(lambda n=len(miner.accepted): len(miner.accepted) > n + 3, 20, "more shares")

    async def test_slow_answers_are_told_apart_and_arrive(self) -> None:
        await self.start(PoolHabits(answer_delay=0.7), PoolHabits(answer_delay=0.0))
        await self.add_miner(AxeOsMiner)
        for pool in self.pools.values():
            await self.accepted_by(pool, 5)
        await self.audit()

        for result in self.proxy.find("share_result", accepted=True, pool="A"):
            self.assertGreaterEqual(result["latency_ms"], 650)
        for result in self.proxy.find("share_result", accepted=True, pool="B"):
            self.assertLess(result["latency_ms"], 650)

    async def test_f2pools_constant_extranonce1_is_no_trouble(self) -> None:
        habits = [
            PoolHabits(extranonce1_size=1, keeps_extranonce1=True, fashion=JobFashion(always_clean=True))
            for _ in range(2)
        ]
        await self.start(*habits)
        await self.add_miner(AxeOsMiner)

        for pool in self.pools.values():
            await self.accepted_by(pool, 3)
