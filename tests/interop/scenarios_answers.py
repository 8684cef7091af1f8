# SPDX-License-Identifier: MIT
"""What the proxy answers by itself: shares that no pool must see, and requests that are no pool's business."""

import json

from miner import FakeMiner
from miner_models import AxeOsMiner, CgminerMiner
from pool import PoolHabits
from scenario import Scenario


class RawMiner(FakeMiner):
    """Logs in only when told, to send what no real miner would."""

    agent = "raw/1.0"
    subscribe_id: object = None
    authorize_id: object = None

    async def login(self) -> None:
        """Says nothing."""

    async def ask(self, method: str, params: object, message_id: object = None) -> dict:
        """Sends one request and returns its answer."""
        message_id = self.next_id() if message_id is None else message_id
        self.send_line({"id": message_id, "method": method, "params": params})
        return await self.answer(message_id)

    async def answer(self, message_id: object) -> dict:
        found = lambda: [m for m in self.lines if "method" not in m and m["id"] == message_id]  # noqa: E731
        await self.pulse.until(found, 5, f"answer to {message_id!r}")
        return found()[-1]

    async def log_in(self) -> None:
        self.subscribe_id, self.authorize_id = "s", "a"
        await self.ask("mining.subscribe", [self.agent], "s")
        await self.ask("mining.authorize", [self.user, "x"], "a")
        await self.pulse.until(lambda: self.works, 10, "first job")


class LocalAnswersScenario(Scenario):
    """Shares that are refused here, with the truth, and never reach a pool."""

    async def asyncSetUp(self) -> None:
        await super().asyncSetUp()
        await self.start(PoolHabits(job_interval=None), PoolHabits(job_interval=None))

    async def refused(self, miner: FakeMiner, code: int, share: object = None, **changed: object) -> None:
        answer = await miner.answer_to(miner.submit(share or miner.find(), **changed))
        self.assertEqual((answer.accepted, answer.code), (False, code), (changed, answer))
        self.assertTrue(answer.text)

    def at_pools(self) -> int:
        return sum(len(pool.verdicts) for pool in self.pools.values())

    async def test_20_malformed(self) -> None:
        miner = await self.add_miner_with_job(AxeOsMiner)
        for changed in (
            {"extranonce2": "00" * (miner.extranonce2_size + 1)},
            {"extranonce2": ""},
            {"extranonce2": "zz" * miner.extranonce2_size},
            {"extranonce2": 7},
            {"nonce": "123456789"},
            {"nonce": "nonsense"},
            {"ntime": "1234567"},
            {"ntime": None},
            {"bits": "ffffffffff"},
            {"job_id": None},
            {"user": 5},
        ):
            await self.refused(miner, 20, **changed)
        self.assertEqual(self.at_pools(), 0)

    async def test_20_ntime_and_version_that_no_pool_would_take(self) -> None:
        miner = await self.add_miner_with_job(AxeOsMiner)
        ntime = miner.works[-1].ntime
        for changed in ({"ntime": f"{ntime - 600:08x}"}, {"ntime": f"{ntime + 9000:08x}"}, {"bits": "e0000000"}):
            answer = await miner.answer_to(miner.submit(miner.find(), **changed))
            self.assertFalse(answer.accepted)
            self.assertIn(answer.code, (20, 23))
        self.assertEqual(self.at_pools(), 0)

    async def test_21_unknown_job(self) -> None:
        miner = await self.add_miner_with_job()
        await self.refused(miner, 21, job_id="feedbeef")
        await self.refused(miner, 21, job_id="0" * 16)
        self.assertEqual(self.at_pools(), 0)

    async def test_21_stale_after_a_block(self) -> None:
        miner = await self.add_miner_with_job()
        old = miner.works[-1]
        pool = self.pool_of(old)
        pool.new_block()
        await self.pulse.until(lambda: miner.works[-1].prevhash != old.prevhash, 5, "the new block's job")

        await self.refused(miner, 21, miner.find(old))

        self.assertEqual(self.at_pools(), 0)

    async def test_22_duplicate_in_any_spelling(self) -> None:
        miner = await self.add_miner_with_job()
        share = miner.find()
        self.assertTrue((await miner.answer_to(miner.submit(share))).accepted)

        await self.refused(miner, 22, share)
        await self.refused(miner, 22, share, nonce=f"{share.nonce:08X}", extranonce2=share.extranonce2.upper())

        self.assertEqual(self.at_pools(), 1)

    async def test_23_low_difficulty(self) -> None:
        miner = await self.add_miner_with_job()
        difficulty = miner.works[-1].difficulty

        await self.refused(miner, 23, miner.find(difficulty=difficulty / 8, misses=difficulty))

        self.assertEqual(self.at_pools(), 0)

    async def test_24_and_25_before_login(self) -> None:
        raw = await self.add_miner(RawMiner, mining=False)
        params = ["rig", "1", "00000000", "00000000", "00000000"]
        first = await raw.ask("mining.submit", params)
        await raw.ask("mining.subscribe", ["raw"])
        second = await raw.ask("mining.submit", params)

        self.assertEqual(first["error"][0], 25)
        self.assertEqual(second["error"][0], 24)
        self.loose_books = True  # these submits are not in the miner's own books

    async def test_24_another_name_than_the_authorised_one(self) -> None:
        miner = await self.add_miner_with_job()
        answer = await miner.answer_to(miner.submit(miner.find(), user="stranger.rig"))

        # Several names on one connection are one miner to a pool; either answer is honest, a wrong name upstream is not.
        self.assertIn((answer.accepted, answer.code), ((True, 0), (False, 24)))

    async def test_every_local_answer_is_in_the_log_with_its_code(self) -> None:
        miner = await self.add_miner_with_job()
        await self.refused(miner, 21, job_id="feedbeef")
        await self.refused(miner, 20, nonce="nonsense")
        await self.pulse.until(lambda: len(self.proxy.find("share_result")) == 2, 5, "both in the log")

        self.assertEqual([result["code"] for result in self.proxy.find("share_result")], [21, 20])
        self.assertTrue(all(result["accepted"] is False for result in self.proxy.find("share_result")))


class RequestsScenario(Scenario):
    """Ids, order and requests beside shares."""

    async def asyncSetUp(self) -> None:
        await super().asyncSetUp()
        await self.start(PoolHabits(job_interval=None), PoolHabits(job_interval=None))

    async def test_ids_come_back_as_they_were_sent(self) -> None:
        raw = await self.add_miner(RawMiner, mining=False)
        for message_id in (7, 0, -3, "text", "", 1.5, 12345678901234567890, "\u00e9\n"):
            answer = await raw.ask("mining.ping", [], message_id)
            self.assertEqual((answer["id"], type(answer["id"])), (message_id, type(message_id)))

    async def test_answers_come_in_the_order_of_requests_before_anything_else(self) -> None:
        raw = await self.add_miner(RawMiner, mining=False)
        requests = [
            ("mining.configure", [["version-rolling", "minimum-difficulty", "info", "unheard-of"], {"version-rolling.mask": "1fffe000"}]),
            ("mining.subscribe", ["bitaxe/BM1370"]),
            ("mining.authorize", ["rig", "x"]),
            ("mining.suggest_difficulty", [512]),
            ("mining.extranonce.subscribe", []),
            ("mining.multi_version", [4]),
            ("mining.get_transactions", ["1"]),
            ("mining.unheard_of", []),
        ]  # fmt: skip
        lines = [json.dumps({"id": i, "method": m, "params": p}) for i, (m, p) in enumerate(requests, 1)]
        raw.subscribe_id = 2
        raw.send_line("\n".join(lines).encode() + b"\n")
        await raw.answer(len(requests))
        await self.pulse.until(lambda: raw.works, 10, "first job")

        answers = [m["id"] for m in raw.lines if "method" not in m]
        self.assertEqual(answers, list(range(1, len(requests) + 1)))
        place = {m.get("id"): n for n, m in enumerate(raw.lines) if "method" not in m}
        calls = [n for n, m in enumerate(raw.lines) if "method" in m]
        self.assertLess(place[3], min(calls), "no call before the authorize answer")
        configured = raw.lines[place[1]]["result"]
        self.assertIs(configured["unheard-of"], False)
        self.assertIs(configured["version-rolling"], True)

    async def test_requests_split_in_pieces_are_understood(self) -> None:
        raw = await self.add_miner(RawMiner, mining=False)
        raw.subscribe_id = 1
        for byte in b'{"id":1,"method":"mining.subscribe","params":["x"]}\r\n\r\n':
            raw.send_line(bytes([byte]))

        self.assertIn((await raw.answer(1))["result"][2], (4, 8))

    async def test_C10_many_submits_under_one_id_are_each_answered(self) -> None:
        miner = await self.add_miner_with_job(CgminerMiner)
        miner.next_submit_id = lambda: 4
        submits = [miner.submit(miner.find()) for _ in range(5)]

        for submit in submits:
            self.assertTrue((await miner.answer_to(submit)).accepted)

    async def test_no_request_of_a_miner_reaches_a_pool_beside_login_and_shares(self) -> None:
        raw = await self.add_miner(RawMiner, mining=False)
        await raw.log_in()
        for method in ("mining.get_transactions", "mining.term", "mining.node", "mining.passthrough", "mining.ping"):
            await raw.ask(method, [])
        await raw.ask("mining.subscribe", ["again"])

        for pool in self.pools.values():
            allowed = {"mining.configure", "mining.subscribe", "mining.authorize", "mining.extranonce.subscribe",
                       "mining.suggest_difficulty"}  # fmt: skip
            self.assertLessEqual({m for c in pool.connections for m in c.methods}, allowed)
