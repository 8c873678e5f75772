"""Reads the calendar that is named on the command line as icalendar does, and prints what it understood as JSON."""

import json
import sys

try:
    import icalendar
except ImportError:
    sys.exit(77)

with open(sys.argv[1], "rb") as file:
    calendar = icalendar.Calendar.from_ical(file.read())

json.dump([{
    "uid": str(event["UID"]),
    "class": str(event["CLASS"]),
    "stamp": event["DTSTAMP"].dt.isoformat(),
    "start": event["DTSTART"].dt.isoformat(),
    "end": event["DTEND"].dt.isoformat(),
    "summary": str(event["SUMMARY"]),
    "description": str(event["DESCRIPTION"]),
    "alarms": [int(alarm["TRIGGER"].dt.total_seconds()) for alarm in event.walk("VALARM")],
    "errors": [str(error) for error in getattr(event, "errors", [])],
} for event in calendar.walk("VEVENT")], sys.stdout)
