"""A driver that can do one call, rightly or wrongly, to prove that the runner tells the difference.

`liar.py honest` makes the call as it should be; every other word names what is wrong with it.
"""

from __future__ import annotations

import http.client
import json
import sys
import time
from urllib.parse import urlsplit

HOW = sys.argv[1]


def call(base_url: str) -> dict[str, object]:
    """Asks for the health of the server, as a client of the operation `inspect.health` would."""
    address = urlsplit(base_url)
    connection = http.client.HTTPConnection(address.netloc)
    headers = {
        "accept": "application/json",
        "user-agent": "llama-stack-client-liar/1.0.0",
        "x-llamastack-client-version": "1.0.0",
    }
    if HOW == "anonymous":
        headers["user-agent"] = "urllib"
    if HOW == "other-header":
        headers["x-note"] = "hello"
    if HOW == "idempotent-get":
        headers["idempotency-key"] = "1"
    connection.request(
        "GET", address.path + ("/v1/helth" if HOW == "other-target" else "/v1/health"), headers=headers
    )
    answer = connection.getresponse().read()
    if HOW == "twice":
        connection.request("GET", f"{address.path}/v1/health", headers=headers)
        connection.getresponse().read()
    result: object = json.loads(answer)
    if HOW == "other-result":
        result = {"status": "ok"}
    if HOW == "no-result":
        return {}
    if HOW == "error":
        return {"error": {"name": "APIError", "message": "no"}}
    if HOW == "stays":
        keep.append(connection)
    else:
        connection.close()
    return {"result": result}


keep: list[object] = []


def say(text: str) -> None:
    """Prints a line at once."""
    sys.stdout.write(f"{text}\n")
    sys.stdout.flush()


for text in sys.stdin:
    line = json.loads(text)
    if HOW == "dies" and line["case"] == "liar/second":
        sys.exit("I have had enough.")
    if HOW == "hangs":
        time.sleep(60)
    if HOW == "babbles":
        say("Let me see.")
    say(json.dumps({"case": "other" if HOW == "other-case" else line["case"], **call(line["base_url"])}))
