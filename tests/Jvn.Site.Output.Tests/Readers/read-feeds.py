"""Reads the feeds named on the command line as feedparser does, and prints what it understood as JSON."""

import json
import sys

try:
    import feedparser
except ImportError:
    sys.exit(77)


def instant(parsed):
    return None if parsed is None else "%04d-%02d-%02dT%02d:%02d:%02dZ" % tuple(parsed)[:6]


def entry(found):
    return {
        "id": found.get("id"),
        "link": found.get("link"),
        "title": found.get("title"),
        "summary": found.get("summary"),
        "published": instant(found.get("published_parsed")),
        "updated": instant(found.get("updated_parsed")),
    }


def feed(path):
    with open(path, "rb") as file:
        found = feedparser.parse(file.read())
    return {
        "bozo": bool(found.bozo),
        "fault": str(found.get("bozo_exception", "")),
        "version": found.version,
        "title": found.feed.get("title"),
        "updated": instant(found.feed.get("updated_parsed")),
        "entries": [entry(one) for one in found.entries],
    }


json.dump([feed(path) for path in sys.argv[1:]], sys.stdout)
