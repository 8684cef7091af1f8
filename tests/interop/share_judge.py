# SPDX-License-Identifier: MIT
"""The strictest pool there is: judges each submit from the bytes that arrived."""

import json
import re
import time
from dataclasses import dataclass, field

from pool_jobs import PoolJob
from stratum_math import (
    coinbase,
    compact_target,
    difficulty_of,
    hash_number,
    header,
    merkle_root,
    rolled_version,
    target_of,
)

# ckpool's window: ntime may run this far ahead of the job's.
NTIME_AHEAD_OF_JOB = 7000
NTIME_AHEAD_OF_CLOCK = 7200

_EIGHT_HEX = re.compile(r"[0-9a-f]{8}\Z")


@dataclass
class IssuedJob:
    """A job as one connection was given it."""

    job: PoolJob
    extranonce1: str
    extranonce2_size: int
    difficulty: float
    mask: int | None
    stale: bool = False


@dataclass
class ShareTerms:
    """What a connection's shares are measured by."""

    user: str | None = None
    # By the JSON token of the id: a pool that sends numbers wants its numbers back.
    jobs: dict[str, IssuedJob] = field(default_factory=dict)
    difficulty: float = 1.0
    previous_difficulty: float = 1.0
    mask: int | None = None  # None: version rolling was not negotiated
    meaning: str = "replace"
    difficulty_rule: str = "job"  # "job" (DATUM), "immediate" (public-pool), "previous" (NOMP: the easier of the last two)
    sixth_required: bool = False  # DATUM: a submit without version bits is refused once rolling is negotiated


@dataclass
class Verdict:
    """What became of one submit."""

    code: int = 0  # 0: accepted
    text: str = ""
    # True where no honest proxy would have sent it: it could have known.
    is_fault: bool = False
    user: str = ""
    job_id: object = None
    hash: int | None = None
    difficulty: float = 0.0  # the share's true one
    job_difficulty: float = 0.0
    is_block: bool = False
    version: int = 0
    connection: int = 0
    received_at: float = 0.0
    answered: bool = False

    @property
    def accepted(self) -> bool:
        return self.code == 0


class Refused(Exception):
    """Ends the judging of one share."""

    def __init__(self, code: int, text: str, is_fault: bool = True) -> None:
        super().__init__(text)
        self.code, self.text, self.is_fault = code, text, is_fault


class ShareJudge:
    """Judges the shares of one pool and remembers every header hash that it has seen."""

    def __init__(self) -> None:
        self._seen: set[int] = set()

    def judge(self, params: object, terms: ShareTerms) -> Verdict:
        verdict = Verdict(received_at=time.monotonic())
        try:
            self._judge(params, terms, verdict)
        except Refused as refused:
            verdict.code, verdict.text, verdict.is_fault = refused.code, refused.text, refused.is_fault
        return verdict

    def _judge(self, params: object, terms: ShareTerms, verdict: Verdict) -> None:
        if terms.user is None:
            raise Refused(24, "Unauthorized worker")
        if not isinstance(params, list) or len(params) not in (5, 6):
            raise Refused(20, "Invalid params")
        user, verdict.job_id, extranonce2, ntime_hex, nonce_hex = params[:5]
        verdict.user = str(user)
        if user != terms.user:
            raise Refused(24, f"Worker mismatch: {user!r} is not {terms.user!r}")
        issued = self._issued(verdict.job_id, terms)
        verdict.job_difficulty = issued.difficulty
        ntime, nonce = _word(ntime_hex, "ntime"), _word(nonce_hex, "nonce")
        _check_extranonce2(extranonce2, issued.extranonce2_size)
        verdict.version = _version(params, issued, terms)
        number = _share_hash(issued, extranonce2, ntime, nonce, verdict.version)
        verdict.hash, verdict.difficulty = number, difficulty_of(number)
        verdict.is_block = number <= compact_target(issued.job.nbits)
        _check_ntime(ntime, issued.job.ntime)
        if number in self._seen:
            raise Refused(22, "Duplicate share")
        self._seen.add(number)
        if issued.stale:
            raise Refused(21, "Stale", is_fault=False)
        self._check_difficulty(number, issued, terms, verdict)

    @staticmethod
    def _issued(job_id: object, terms: ShareTerms) -> IssuedJob:
        issued = terms.jobs.get(json.dumps(job_id))
        if issued is None:
            raise Refused(21, f"Job {job_id!r} was never issued on this connection")
        return issued

    @staticmethod
    def _check_difficulty(number: int, issued: IssuedJob, terms: ShareTerms, verdict: Verdict) -> None:
        wanted = {
            "job": issued.difficulty,
            "immediate": terms.difficulty,
            "previous": min(terms.difficulty, terms.previous_difficulty),
        }[terms.difficulty_rule]
        if number > target_of(wanted) and not verdict.is_block:
            # Only a pool that judges by the difficulty of the moment can surprise a proxy.
            raise Refused(23, "Above target", is_fault=number > target_of(issued.difficulty))


def _word(text: object, name: str) -> int:
    if not isinstance(text, str) or not _EIGHT_HEX.match(text.lower()):
        raise Refused(20, f"incorrect size of {name}: {text!r}")
    return int(text, 16)


def _check_extranonce2(text: object, size: int) -> None:
    if not isinstance(text, str) or len(text) != 2 * size or not re.fullmatch(r"[0-9a-fA-F]*", text):
        raise Refused(20, f"Invalid nonce2 length: {text!r} for {size} bytes")


def _check_ntime(ntime: int, job_ntime: int) -> None:
    if not job_ntime <= ntime <= min(job_ntime + NTIME_AHEAD_OF_JOB, int(time.time()) + NTIME_AHEAD_OF_CLOCK):
        raise Refused(20, f"Ntime out of range: {ntime - job_ntime:+d} s")


def _version(params: list, issued: IssuedJob, terms: ShareTerms) -> int:
    if len(params) == 5:
        if terms.sixth_required and issued.mask is not None:
            raise Refused(23, "bad-version")
        return issued.job.version
    bits = _word(params[5], "version bits")
    if issued.mask is None:
        if bits:
            raise Refused(20, "version rolling was not negotiated")
        return issued.job.version
    # A changed mask applies at once; both what held for the job and what holds now are honest.
    allowed = issued.mask | (terms.mask or 0)
    if bits & ~allowed:
        raise Refused(20, f"Invalid version mask: {bits:08x} outside {allowed:08x}")
    return rolled_version(issued.job.version, bits, allowed, terms.meaning)


def _share_hash(issued: IssuedJob, extranonce2: str, ntime: int, nonce: int, version: int) -> int:
    job = issued.job
    root = merkle_root(coinbase(job.coinb1, issued.extranonce1, extranonce2, job.coinb2), job.branches)
    return hash_number(header(version, job.prevhash, root, ntime, job.nbits, nonce))
