# SPDX-License-Identifier: MIT
"""Tests of the judge itself: its mathematics against known blocks and shares, then its miners against its pool.

    self_test.py [--vectors FILE]
"""

import argparse
import asyncio
import json
import re
import sys
import unittest
from pathlib import Path

from miner import FakeMiner
from miner_models import ALL_MODELS, AxeOsMiner, CgminerMiner, MinerdMiner, NerdMinerMiner
from miner_work import Work
from pool import FakePool, PoolHabits
from pool_dialects import DIALECTS
from pool_jobs import JobFashion
from pulse import Pulse
from run_interop import scenario_classes
from stratum_math import (
    coinbase,
    compact_of,
    compact_target,
    difficulty_of,
    hash_display,
    hash_number,
    header,
    merkle_root,
    rolled_version,
    target_of,
)

VECTORS_FILE = Path(__file__).parent.parent / "vectors" / "stratum.json"


class StratumMathTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls) -> None:
        cls.vectors = json.loads(VECTORS_FILE.read_text(encoding="utf-8"))

    def test_reproduces_every_header(self) -> None:
        for vector in self.vectors["vectors"]:
            with self.subTest(vector["name"]):
                self.check_header(vector)

    def check_header(self, vector: dict) -> None:
        _id, prevhash, coinb1, coinb2, branches, version, nbits, _ntime, _clean = vector["notify"]["params"]
        submit, expected = vector["submit"], vector["expected"]
        transaction = coinbase(coinb1, vector["subscribe"]["extranonce1"], submit["extranonce2"], coinb2)
        root = merkle_root(transaction, branches)
        final = int(version, 16)
        if submit.get("version_bits"):
            final = rolled_version(
                final, int(submit["version_bits"], 16), int(submit["version_mask"], 16), "replace"
            )
        built = header(final, prevhash, root, int(submit["ntime"], 16), int(nbits, 16), int(submit["nonce"], 16))
        self.assertEqual(transaction.hex(), expected["coinbase_hex"])
        self.assertEqual(root.hex(), expected["merkle_root_header_order"])
        self.assertEqual(built.hex(), expected["header_hex"])
        self.assertEqual(hash_display(built), expected["hash_display"])
        self.assertAlmostEqual(difficulty_of(hash_number(built)) / expected["share_difficulty"], 1, places=12)
        self.assertEqual(hash_number(built) <= compact_target(int(nbits, 16)), expected["is_block"])

    def test_tells_the_meanings_of_version_bits_apart(self) -> None:
        found = {meaning: rolled_version(0x20C00000, 0x00402000, 0x1FFFE000, meaning) for meaning in ("replace", "or", "xor")}

        self.assertEqual(found, {"replace": 0x20402000, "or": 0x20C02000, "xor": 0x20802000})

    def test_reproduces_every_target(self) -> None:
        for row in self.vectors["difficulty_targets"]:
            self.assertEqual(f"{target_of(row['difficulty']):064x}", row["target_hex_be"], row["difficulty"])
        for row in self.vectors["nbits"]:
            self.assertEqual(f"{compact_target(int(row['nbits'], 16)):064x}", row["target_hex_be"], row["nbits"])

    def test_compact_form_is_the_inverse_of_its_target(self) -> None:
        for nbits in (0x1D00FFFF, 0x1B04864C, 0x17056102, 0x1F008000):
            self.assertEqual(compact_of(compact_target(nbits)), nbits)


class RegistrationTest(unittest.TestCase):
    def test_every_class_of_scenarios_is_registered(self) -> None:
        script = (Path(__file__).parent / "CMakeLists.txt").read_text(encoding="utf-8")

        self.assertEqual(sorted(re.findall(r"^    (\w+Scenario)$", script, re.MULTILINE)), sorted(scenario_classes()))


class DirectCase(unittest.IsolatedAsyncioTestCase):
    """A pool and its miners without anything between them."""

    async def asyncSetUp(self) -> None:
        asyncio.get_running_loop().set_debug(False)  # it would report every slice of hashing as slow
        self.pulse = Pulse()

    async def start_pool(self, **habits: object) -> FakePool:
        pool = FakePool("A", self.pulse, PoolHabits(**habits))
        await pool.start()
        self.addAsyncCleanup(pool.stop)
        return pool

    async def start_miner(self, model: type[FakeMiner], pool: FakePool, mining: bool = True) -> FakeMiner:
        miner = model(self.pulse, pool.port)
        await miner.connect(mining)
        self.addAsyncCleanup(miner.close)
        return miner


class MinersAtPoolTest(DirectCase):
    async def mine(self, model: type[FakeMiner], shares: int = 12, **habits: object) -> tuple[FakePool, FakeMiner]:
        pool = await self.start_pool(**habits)
        miner = await self.start_miner(model, pool)
        await self.pulse.until(lambda: len(miner.accepted) >= shares, 20, f"{shares} shares of {model.__name__}")
        return pool, miner

    async def test_every_model_finds_shares_that_the_pool_accepts(self) -> None:
        for model in ALL_MODELS:
            if model is NerdMinerMiner:
                continue  # see the next test
            with self.subTest(model.__name__):
                pool, miner = await self.mine(model, job_interval=0.4)

                self.assertEqual(miner.faults, [])
                self.assertEqual([v.text for v in pool.verdicts if v.is_fault], [])
                self.assertEqual(len(miner.rejected), 0)

    async def test_the_strict_pool_refuses_the_short_nonces_of_a_nerdminer(self) -> None:
        pool = await self.start_pool()
        miner = await self.start_miner(NerdMinerMiner, pool)

        await self.pulse.until(lambda: miner.rejected, 20, "a rejected share")

        self.assertEqual(miner.faults, [])
        self.assertIn("incorrect size of nonce", pool.rejected[0].text)

    async def test_every_extranonce_size_and_id_fashion_works(self) -> None:
        for sizes in ((4, 8), (4, 4), (7, 8), (5, 3), (1, 8)):
            with self.subTest(sizes):
                fashion = JobFashion(numeric_ids=sizes == (7, 8), long_ids=sizes == (1, 8))
                pool, miner = await self.mine(
                    AxeOsMiner, 5, extranonce1_size=sizes[0], extranonce2_size=sizes[1], fashion=fashion
                )

                self.assertEqual(miner.faults + [v.text for v in pool.verdicts if v.is_fault], [])

    async def test_the_meaning_of_version_bits_matters_where_job_and_mask_overlap(self) -> None:
        # The second version rolled differs from the job's in a bit that the job has set.
        fashion = JobFashion(version=0x20002000)
        pool = await self.start_pool(version_meaning="or", fashion=fashion)
        miner = await self.start_miner(AxeOsMiner, pool)

        await self.pulse.until(lambda: miner.rejected, 20, "a share whose bits are misread")

        self.assertIn("Above target", {v.text for v in pool.rejected})

    async def test_a_new_block_makes_earlier_jobs_stale(self) -> None:
        pool = await self.start_pool()
        miner = await self.start_miner(CgminerMiner, pool, mining=False)
        await self.pulse.until(lambda: miner.works, 5, "first job")
        pool.new_block()

        answer = await miner.answer_to(miner.submit(miner.find(miner.works[0])))

        self.assertEqual((answer.code, answer.text), (21, "Stale"))
        self.assertFalse(pool.verdicts[-1].is_fault)

    async def test_a_hash_below_the_network_target_is_known_for_a_block(self) -> None:
        pool = await self.start_pool(fashion=JobFashion(network_difficulty=1e-6))
        miner = await self.start_miner(AxeOsMiner, pool, mining=False)
        await self.pulse.until(lambda: miner.works, 5, "first job")

        await miner.answer_to(miner.submit(miner.find(difficulty=1.01e-6)))

        self.assertTrue(pool.verdicts[-1].is_block)

    async def test_every_dialect_is_understood_as_a_rejection(self) -> None:
        for dialect in DIALECTS:
            with self.subTest(dialect):
                pool = await self.start_pool(dialect=dialect, rejects_with=(23, "no"))
                miner = await self.start_miner(AxeOsMiner, pool, mining=False)
                await self.pulse.until(lambda m=miner: m.works, 5, "first job")

                self.assertFalse((await miner.answer_to(miner.submit(miner.find()))).accepted)


class JudgeTest(DirectCase):
    """The pool finds the faults that a proxy could make: a judge that never objects would prove nothing."""

    async def asyncSetUp(self) -> None:
        await super().asyncSetUp()
        self.pool = await self.start_pool()
        self.miner = await self.start_miner(AxeOsMiner, self.pool, mining=False)
        await self.pulse.until(lambda: self.miner.works, 5, "first job")

    async def refuse(self, expected: str, **changed: object) -> None:
        answer = await self.miner.answer_to(self.miner.submit(self.miner.find(), **changed))
        self.assertRegex(f"{answer.code} {answer.text}", expected)
        self.assertTrue(self.pool.verdicts[-1].is_fault)
        self.assertTrue(self.pool.faults)

    async def test_refuses_malformed_fields(self) -> None:
        await self.refuse("20 Invalid nonce2 length", extranonce2="00" * 4)
        await self.refuse("20 incorrect size of nonce", nonce="1234567")
        await self.refuse("20 incorrect size of ntime", ntime="1234567")
        await self.refuse("20 incorrect size of version bits", bits="2000")

    async def test_refuses_a_strange_worker(self) -> None:
        await self.refuse("24 Worker mismatch", user="other.rig")

    async def test_refuses_a_job_that_it_never_issued_here(self) -> None:
        await self.refuse("21 Job 'ffff' was never issued", job_id="ffff")

    async def test_refuses_version_bits_outside_the_mask(self) -> None:
        await self.refuse("20 Invalid version mask", bits="20000000")

    async def test_refuses_an_ntime_outside_the_window(self) -> None:
        ntime = self.miner.works[-1].ntime

        await self.refuse("20 Ntime out of range", ntime=f"{ntime - 1:08x}")
        await self.refuse("20 Ntime out of range", ntime=f"{ntime + 7201:08x}")

    async def test_refuses_a_weak_hash(self) -> None:
        weak = self.miner.find(difficulty=5e-8, misses=2e-7)

        answer = await self.miner.answer_to(self.miner.submit(weak))

        self.assertEqual(answer.code, 23)
        self.assertTrue(self.pool.verdicts[-1].is_fault)

    async def test_refuses_the_same_header_twice(self) -> None:
        share = self.miner.find()
        self.miner.submit(share)

        answer = await self.miner.answer_to(self.miner.submit(share, nonce=f"{share.nonce:08X}"))

        self.assertEqual(answer.code, 22)
        self.assertTrue(self.pool.verdicts[-1].is_fault)

    async def test_objects_to_bad_manners(self) -> None:
        await self.pulse.until(lambda: len(self.pool.connections[0].methods) == 5, 5, "the login")
        for method in ("mining.subscribe", "mining.authorize", "mining.configure", "mining.nonsense"):
            self.miner.send(method, [[], {}])
        self.miner.send("mining.extranonce.subscribe", ["x" * 1024])
        connection = self.pool.connections[0]

        await self.pulse.until(lambda: len(connection.methods) == 10, 5, "all requests at the pool")

        for text in ("second mining.subscribe", "second mining.authorize", "configure after", "unexpected", "line of"):
            self.assertTrue(any(text in fault for fault in self.pool.faults), text)


class MinerModelTest(DirectCase):
    """The models notice what would upset the real clients."""

    def miner_with_work(self, model: type[FakeMiner]) -> tuple[FakeMiner, list]:
        miner = model(self.pulse, 0)
        miner.extranonce1, miner.extranonce2_size = "00000001", 4
        params = ["1", "0" * 64, "aa" * 42, "bb" * 20, [], "20000000", "17056102", "64c25820", True]
        miner.take_job(list(params))
        self.assertEqual(miner.faults, [])
        return miner, params

    async def test_notices_work_that_is_repeated_under_a_new_id(self) -> None:
        for model in (AxeOsMiner, CgminerMiner, MinerdMiner):
            miner, params = self.miner_with_work(model)

            miner.take_job(["2", *params[1:]])

            self.assertIn("repeats the work", miner.faults[0])

    async def test_cgminer_carries_on_where_a_job_is_not_clean(self) -> None:
        miner, params = self.miner_with_work(CgminerMiner)
        miner.next_extranonce2(miner.work)

        miner.take_job(["2", *params[1:-1], False])

        self.assertEqual(miner.faults, [])
        self.assertEqual(miner.next_extranonce2(miner.work), "02000000")

    async def test_cgminer_notices_two_difficulties_before_one_job(self) -> None:
        miner, params = self.miner_with_work(CgminerMiner)
        miner.take_difficulty(5)
        miner.take_difficulty(7)

        miner.take_job(["2", "1" * 64, *params[2:]])

        self.assertIn("two mining.set_difficulty", miner.faults[0])
        self.assertEqual(miner.works[-1].difficulty, 5)

    async def test_axeos_ignores_a_job_id_that_it_remembers(self) -> None:
        miner, params = self.miner_with_work(AxeOsMiner)

        miner.take_job(["1", "1" * 64, *params[2:-1], False])

        self.assertIn("already known", miner.faults[0])
        self.assertEqual(len(miner.works), 1)

    async def test_nerdminer_notices_a_coinbase_that_overflows_it(self) -> None:
        miner, params = self.miner_with_work(NerdMinerMiner)

        miner.take_job(["2", params[1], "cc" * 300, *params[3:]])

        self.assertIn("overflows", miner.faults[0])

    async def test_a_miner_rejects_anything_before_the_subscribe_answer(self) -> None:
        miner = AxeOsMiner(self.pulse, 0)

        miner.handle({"id": None, "method": "mining.set_difficulty", "params": [1]})

        self.assertIn("before the subscribe answer", miner.faults[0])

    async def test_versions_roll_within_the_mask(self) -> None:
        work = Work("1", "0" * 64, "", "", (), 0x20C00000, 0, 0, True, "", 4, 1, 0x1FFFE000)
        miner = CgminerMiner(self.pulse, 0)
        miner.meaning = "or"

        versions = [miner.rolled_version(work, roll) for roll in range(4)]

        self.assertEqual(versions, [0x20C00000, 0x20C02000, 0x20C04000, 0x20C06000])


def main() -> None:
    global VECTORS_FILE
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--vectors", type=Path, default=VECTORS_FILE, help="test vectors (default: %(default)s)")
    arguments, rest = parser.parse_known_args()
    VECTORS_FILE = arguments.vectors
    unittest.main(argv=[sys.argv[0], *rest])


if __name__ == "__main__":
    main()
