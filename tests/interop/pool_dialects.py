# SPDX-License-Identifier: MIT
"""How different pools word the same refusal of a share."""

# btcpool has numbers of its own for what everybody else calls 21.
_BTCPOOL_CODES = {20: 27, 21: 36, 22: 22, 23: 23, 24: 29, 25: 25}

_CKPOOL_TEXTS = {
    20: "Invalid nonce2 length",
    21: "Stale",
    22: "Duplicate",
    23: "Above target",
    24: "Worker mismatch",
    25: "Not subscribed",
}

DIALECTS = ("array", "array_of_two", "object", "string", "ckpool", "btcpool")


def refusal(message_id: object, code: int, text: str, dialect: str) -> dict:
    """The answer to a refused submit in a pool's dialect."""
    if dialect == "ckpool":
        return {"id": message_id, "result": False, "error": None, "reject-reason": _CKPOOL_TEXTS.get(code, text)}
    error = {
        "array": [code, text, None],
        "array_of_two": [code, text],
        "object": {"code": code, "message": text, "data": None},
        "string": _CKPOOL_TEXTS.get(code, text),
        "btcpool": [_BTCPOOL_CODES.get(code, code), text, None],
    }[dialect]
    return {"id": message_id, "result": None, "error": error}


def acceptance(message_id: object, omits_error: bool) -> dict:
    answer = {"id": message_id, "result": True}
    return answer if omits_error else answer | {"error": None}
