"""The peer of 'bench import --paired': reads all MIDI files of a folder with mido, and again for each line of input."""
import pathlib
import sys
import time

import mido

FILES = sorted(pathlib.Path(sys.argv[1]).rglob("*.mid"))


def read_all():
    for path in FILES:
        try:
            mido.MidiFile(path, clip=True)
        except Exception as failure:
            print(path, failure, file=sys.stderr)


read_all()
print("READY", flush=True)
for _ in sys.stdin:
    begin = time.perf_counter()
    read_all()
    print("%.3f" % ((time.perf_counter() - begin) * 1e3), flush=True)
