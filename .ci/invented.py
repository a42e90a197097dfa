"""An invented school with every part that a pack can have."""

import subprocess
import sys


def make(program, school, pupils):
    """Lets the program invent it, and adds the growth chart, which a pack has only when the school wants it."""
    subprocess.run(
        [program, "demo", school, "--pupils", str(pupils), "--seed", "1"],
        check=True, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL,
    )
    settings = school / "school.toml"
    text = settings.read_text(encoding="utf-8")
    with_growth = text.replace('"staircase", "agreements"', '"staircase", "growth", "agreements"')
    if text == with_growth:
        sys.exit("the demo school has other parts than this script knows")
    settings.write_text(with_growth, encoding="utf-8")
