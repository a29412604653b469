"""Prints the music of MIDI files as mido reads it: for each path on the input its path, a tab, and a SHA-256.

The hash is of the lines 'tick signature', as '0 Ebm', one a tick, of the first track that names a key there, and then of
the sorted lines 'onset pitch velocity channel duration', in ticks. A release ends the oldest press of its
key on its track and channel, what is never released lasts to the end of its track, and no note is shorter than a tick.
A file that mido cannot read gets a hyphen instead of the hash.
"""
import collections
import hashlib
import sys

import mido


def notes(track):
    tick = 0
    sounding = collections.defaultdict(collections.deque)
    found = []

    def release(key):
        onset, velocity = sounding[key].popleft()
        found.append((onset, key[1], velocity, key[0], max(1, tick - onset)))

    for message in track:
        tick += message.time
        if message.type in ("note_on", "note_off"):
            key = message.channel, message.note
            if message.type == "note_on" and message.velocity > 0:
                sounding[key].append((tick, message.velocity))
            elif sounding[key]:
                release(key)
    for key in sounding:
        while sounding[key]:
            release(key)
    return found


def signatures(tracks):
    found = {}
    for track in tracks:
        tick = 0
        own = {}
        for message in track:
            tick += message.time
            if message.type == "key_signature":
                own[tick] = message.key
        found = {**own, **found}
    return ["%d %s\n" % signature for signature in sorted(found.items())]


for line in sys.stdin:
    path = line.rstrip("\n")
    try:
        tracks = mido.MidiFile(path, clip=True).tracks
        lines = signatures(tracks) + sorted("%d %d %d %d %d\n" % note for track in tracks for note in notes(track))
        print(path, hashlib.sha256("".join(lines).encode()).hexdigest(), sep="\t")
    except Exception:
        print(path, "-", sep="\t")
