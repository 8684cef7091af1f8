# SPDX-License-Identifier: MIT
"""What a miner was told, and the shares that follow from it."""

from dataclasses import dataclass, field

from stratum_math import coinbase, header, meeting_nonces, merkle_root, target_of


@dataclass(frozen=True)
class Work:
    """One mining.notify together with what was told before it."""

    job_id: str
    prevhash: str
    coinb1: str
    coinb2: str
    branches: tuple[str, ...]
    version: int
    nbits: int
    ntime: int
    clean: bool
    extranonce1: str
    extranonce2_size: int
    difficulty: float
    mask: int

    @staticmethod
    def of(params: list, extranonce1: str, extranonce2_size: int, difficulty: float, mask: int) -> "Work":
        job_id, prevhash, coinb1, coinb2, branches, version, nbits, ntime, clean = params
        return Work(
            job_id, prevhash, coinb1, coinb2, tuple(branches), int(version, 16), int(nbits, 16), int(ntime, 16),
            clean, extranonce1, extranonce2_size, difficulty, mask,
        )  # fmt: skip

    def search_space(self) -> tuple:
        """Equal for two jobs that would make a miner hash the same headers again."""
        before = self.coinb1 + self.extranonce1
        return (before, self.coinb2, self.branches, self.prevhash, self.version, self.nbits, self.ntime)

    def coinbase_bytes(self) -> int:
        return len(self.coinb1 + self.extranonce1 + self.coinb2) // 2 + self.extranonce2_size

    def header_start(self, extranonce2: str, version: int) -> bytes:
        """The header without its nonce."""
        root = merkle_root(coinbase(self.coinb1, self.extranonce1, extranonce2, self.coinb2), list(self.branches))
        return header(version, self.prevhash, root, self.ntime, self.nbits, 0)[:76]


@dataclass
class Share:
    """A header that meets a target."""

    work: Work
    extranonce2: str
    nonce: int
    version: int
    hash: int


@dataclass
class Answer:
    accepted: bool
    code: int
    text: str


@dataclass
class Submit:
    """A share on its way."""

    message_id: object
    share: Share
    answer: Answer | None = None
    sent_at: float = 0.0


@dataclass
class ShareSearch:
    """Finds shares on demand, in a corner of the search space that mining itself does not reach."""

    _next_extranonce2: dict[Work, int] = field(default_factory=dict)

    def find(
        self, work: Work, difficulty: float | None = None, misses: float | None = None, version: int | None = None
    ) -> Share:
        """A share of at least `difficulty` (default: the job's), below the difficulty `misses` where given."""
        wanted = target_of(difficulty or work.difficulty)
        missed = target_of(misses) if misses else -1
        rolled = work.version if version is None else version
        while True:
            counter = self._next_extranonce2.get(work, (1 << 8 * work.extranonce2_size) - 1)
            self._next_extranonce2[work] = counter - 1
            extranonce2 = counter.to_bytes(work.extranonce2_size, "big").hex()
            start = work.header_start(extranonce2, rolled)
            for nonce, number in meeting_nonces(start, 0x90000000, 2000, wanted):
                if number > missed:
                    return Share(work, extranonce2, nonce, rolled, number)


def read_error(message: dict) -> tuple[int, str]:
    """Code and text of an error answer. 0 where there is none."""
    error = message.get("error")
    if isinstance(error, list) and len(error) >= 2:
        return error[0], error[1]
    if isinstance(error, dict):
        return error.get("code", 20), str(error.get("message"))
    return (20, str(error)) if error else (0, "")
