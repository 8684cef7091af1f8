# SPDX-License-Identifier: MIT
"""Jobs of a simulated pool: a chain of its own, coinbases in the usual form, ids in several fashions."""

import random
import time
from dataclasses import dataclass, field

from stratum_math import compact_of, target_of

# Far beyond what a test can reach, so that no share is a block by accident.
UNREACHABLE_NBITS = 0x17056102


@dataclass(frozen=True)
class PoolJob:
    """One mining.notify, the same for every connection of the pool."""

    job_id: str | int
    prevhash: str
    coinb1: str
    coinb2: str
    branches: list[str]
    version: int
    nbits: int
    ntime: int
    clean: bool

    def params(self) -> list:
        numbers = [f"{self.version:08x}", f"{self.nbits:08x}", f"{self.ntime:08x}"]
        return [self.job_id, self.prevhash, self.coinb1, self.coinb2, self.branches, *numbers, self.clean]


@dataclass
class JobFashion:
    """How a pool's jobs look."""

    tag: str = "pool"
    first_job_id: int = 1
    numeric_ids: bool = False
    long_ids: bool = False
    version: int = 0x20000000
    network_difficulty: float | None = None  # None: no block can be found
    branches: int = 3
    coinbase_padding: int = 0  # more output bytes, as DATUM's large coinbases have
    always_clean: bool = False  # NOMP
    # ntime of every job; None: the clock. A fixed one makes the pool send the very same job again and again.
    fixed_ntime: int | None = None
    seed: int = 1


@dataclass
class JobFactory:
    """Makes a pool's jobs. `extranonce_size` is the length of extranonce1 and 2 together, in bytes."""

    fashion: JobFashion
    extranonce_size: int
    height: int = 800_000
    _counter: int = field(init=False)
    _prevhash: str = field(init=False, default="")
    _random: random.Random = field(init=False)

    def __post_init__(self) -> None:
        self._counter = self.fashion.first_job_id
        self._random = random.Random(f"{self.fashion.tag}{self.fashion.seed}")
        self.advance_block()

    def advance_block(self) -> None:
        self.height += 1
        # The words with the high-order zeros come last, as on the real network.
        self._prevhash = self._random.randbytes(24).hex() + "00" * 8

    def make(self, clean: bool) -> PoolJob:
        coinb1, coinb2 = self._coinbase_parts()
        ntime = self.fashion.fixed_ntime if self.fashion.fixed_ntime is not None else int(time.time())
        return PoolJob(
            job_id=self._next_id(),
            prevhash=self._prevhash,
            coinb1=coinb1,
            coinb2=coinb2,
            branches=[self._random.randbytes(32).hex() for _ in range(self.fashion.branches)],
            version=self.fashion.version,
            nbits=self._nbits(),
            ntime=ntime,
            clean=clean or self.fashion.always_clean,
        )

    def _next_id(self) -> str | int:
        number = self._counter
        self._counter += 1
        if self.fashion.numeric_ids:
            return number
        return f"{number:022x}" if self.fashion.long_ids else f"{number:x}"

    def _nbits(self) -> int:
        wanted = self.fashion.network_difficulty
        return UNREACHABLE_NBITS if wanted is None else compact_of(target_of(wanted))

    def _coinbase_parts(self) -> tuple[str, str]:
        before = b"\x03" + self.height.to_bytes(3, "little") + f"/{self.fashion.tag}/".encode()
        after = b"/end/"
        script_length = len(before) + self.extranonce_size + len(after)
        coinb1 = bytes.fromhex("01000000" "01" + "00" * 32 + "ffffffff") + bytes([script_length]) + before
        script = b"\x76\xa9\x14" + b"\x11" * 20 + b"\x88\xac"
        outputs = [(312_500_000).to_bytes(8, "little") + bytes([len(script)]) + script]
        for _ in range(self.fashion.coinbase_padding // 34):
            outputs.append(bytes(8) + bytes([25]) + script)
        coinb2 = after + b"\xff\xff\xff\xff" + bytes([len(outputs)]) + b"".join(outputs) + bytes(4)
        return coinb1.hex(), coinb2.hex()
