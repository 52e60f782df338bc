#!/usr/bin/env python3
"""Follows the log of a musen through server-sent events, with only Python's standard library.

usage: follow.py [URL] [CURSOR]

It goes on after the last event whenever the connection is lost, so that none is missed and none comes twice.
An access key is taken from MUSEN_TOKEN.
"""

import http.client
import json
import os
import sys
import time
import urllib.error
import urllib.parse
import urllib.request

# The service sends data at least every 30 s.
SILENCE_SECONDS = 75


class Refused(Exception):
    """The service refused the request permanently."""


def frames(url, position):
    """Yields the frames of one connection, and updates `position` to the cursor after the last one."""
    query = urllib.parse.urlencode(position)
    request = urllib.request.Request(f"{url}/v1/events?{query}", headers={"Accept": "text/event-stream"})
    if "MUSEN_TOKEN" in os.environ:
        request.add_header("Authorization", f"Bearer {os.environ['MUSEN_TOKEN']}")
    with urllib.request.urlopen(request, timeout=SILENCE_SECONDS) as answer:
        data, last = [], None
        for raw in answer:
            line = raw.decode("utf-8").rstrip("\n")
            if line.startswith("data:"):
                data.append(line[5:].lstrip())
            elif line.startswith("id:"):
                last = line[3:].strip()
            elif line == "":
                # An event without data only advances the position.
                if data:
                    yield json.loads("\n".join(data))
                if last is not None:
                    position["cursor"] = last
                data, last = [], None


def follow(url, cursor):
    """Yields every event after the cursor, without end."""
    position = {"cursor": cursor}
    pause = 0.25
    while True:
        try:
            for frame in frames(url, position):
                pause = 0.25
                if frame["type"] == "events":
                    yield from frame["items"]
                elif frame["type"] == "gap":
                    print(f"{frame['from']} to {frame['to']} are not kept any more", file=sys.stderr)
        except urllib.error.HTTPError as error:
            if error.code < 500 and error.code not in (408, 429):
                raise Refused(error.read().decode("utf-8")) from error
        except (OSError, http.client.HTTPException):
            pass
        print(f"cut off; again after {position['cursor']}", file=sys.stderr, flush=True)
        time.sleep(pause)
        pause = min(pause * 2, 10)


def main():
    url = sys.argv[1] if len(sys.argv) > 1 else "http://127.0.0.1:8730"
    cursor = sys.argv[2] if len(sys.argv) > 2 else "oldest"
    try:
        for event in follow(url, cursor):
            what = event.get("message", {}).get("payload", {}).get("data", "")
            print(event["seq"], event["type"], what, flush=True)
    except Refused as refused:
        sys.exit(str(refused))
    except KeyboardInterrupt:
        pass


if __name__ == "__main__":
    main()
