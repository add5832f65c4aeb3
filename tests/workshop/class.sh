#!/bin/bash
# Twelve players at the same time, each with more or less of an eye for it, one of whom stops early: class.sh CREDO MISSIONS LOG
set -u
credo=$1 missions=$2 log=$3
play() { # player
    "$credo" quiz --ui en --corpus "$missions" --language all --seed 7 --count 100 --log "$log" --player "player $1" >/dev/null
}
rm -f "$log"
yes u | head -1000 | "$credo" quiz --ui en --corpus "$missions" --language all --seed 7 --count 100 --log "$log.order" --player x >/dev/null
tail -n +2 "$log.order" | cut -d, -f5 >"$log.keys"
for player in 1 2 3 4 5 6 7 8 9 10 11 12; do
    # The multiplicative generator of Lewis, Goodman and Miller with a small modulus: the same answers everywhere.
    awk -v player=$player '
        function draw() { x = x * 75 % 65537; return x / 65537 }
        BEGIN { x = player * 7919 % 65537; split("customer product mixed unclear", side, " ") }
        { if (draw() < 0.4 + player * 0.04) print; else print side[1 + int(draw() * 4)] }' "$log.keys" |
        if [ $player = 5 ]; then head -8; else cat; fi | play $player &
done
wait
rm -f "$log.order" "$log.keys"
