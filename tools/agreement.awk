# How far two readings of the same missions agree: awk -f tools/agreement.awk FIRST.tsv SECOND.tsv
# Columns: id, side, lean, RESULT phrases, METHOD phrases; phrases are parted by " | ". An id is w-en-001: its second part is the language.
# On the side percent and Cohen's kappa (Cohen 1960), on the lean percent, quadratically weighted kappa (Cohen 1968) and Spearman's
# rank correlation with ties, on phrases F1 of the words that both marked in the same role.
BEGIN {
    FS = "\t"
    split("customer product mixed unclear", sides, " ")
}

FNR == 1 { file++; next } # the headings

file == 1 { side[$1] = $2; lean[$1] = $3 + 0; marked[$1] = $4 FS $5; next }

!($1 in side) { print FILENAME ":" FNR ": " $1 " is not in the first reading" >"/dev/stderr"; bad = 1; next }

{
    split($1, part, "-")
    both[$1] = 1
    add("all", $1)
    add(part[2], $1)
}

function add(group, id, words) {
    n[group]++
    item[group, n[group]] = id
    same_side[group] += side[id] == $2
    a[group, side[id]]++
    b[group, $2]++
    same_lean[group] += lean[id] == $3 + 0
    x[group, n[group]] = lean[id]
    y[group, n[group]] = $3 + 0
    squares[group] += (lean[id] - $3) ^ 2
    split(marked[id], words, FS)
    share(group, "RESULT", words[1], $4)
    share(group, "METHOD", words[2], $5)
}

# Words are counted as often as they stand in the phrases of a mission.
function share(group, role, one, two, words, count, k, w) {
    split("", count)
    k = cut(one, words)
    for (w = 1; w <= k; w++)
        count[words[w]]++
    of_first[group, role] += k
    k = cut(two, words)
    of_second[group, role] += k
    for (w = 1; w <= k; w++)
        if (count[words[w]]-- > 0)
            shared[group, role]++
}

function cut(phrases, words) {
    gsub(/[][.,:;!?|()"]/, " ", phrases)
    gsub(/^ +| +$/, "", phrases)
    return split(phrases, words, / +/)
}

# Average ranks for ties; leans are few, so they are counted, not sorted.
function ranks(group, value, rank, many, below, i, k) {
    split("", many)
    for (i = 1; i <= n[group]; i++)
        many[value[group, i]]++
    for (i in many) {
        below = 0
        for (k in many)
            below += k + 0 < i + 0 ? many[k] : 0
        rank[group, i + 0] = below + (many[i] + 1) / 2
    }
}

function spearman(group, i, p, q, sp, sq, spp, sqq, spq, m) {
    ranks(group, x, rank_x)
    ranks(group, y, rank_y)
    m = n[group]
    for (i = 1; i <= m; i++) {
        p = rank_x[group, x[group, i]]
        q = rank_y[group, y[group, i]]
        sp += p; sq += q; spp += p * p; sqq += q * q; spq += p * q
    }
    return (m * spq - sp * sq) / sqrt((m * spp - sp * sp) * (m * sqq - sq * sq))
}

function weighted(group, i, k, by_chance, many_x, many_y) {
    for (i = 1; i <= n[group]; i++) {
        many_x[x[group, i]]++
        many_y[y[group, i]]++
    }
    for (i in many_x)
        for (k in many_y)
            by_chance += many_x[i] * many_y[k] * (i - k) ^ 2 / n[group]
    return 1 - squares[group] / by_chance
}

function f1(group, role) {
    return 2 * shared[group, role] / (of_first[group, role] + of_second[group, role])
}

function show(group, i, chance, agreed) {
    for (i in sides)
        chance += a[group, sides[i]] * b[group, sides[i]] / n[group] ^ 2
    agreed = same_side[group] / n[group]
    printf "%-4s %3d missions: side %.1f %%, kappa %.2f; lean %.1f %%, weighted kappa %.2f, Spearman %.2f; words of RESULT phrases F1 %.2f, of METHOD %.2f\n",
        group, n[group], 100 * agreed, (agreed - chance) / (1 - chance), 100 * same_lean[group] / n[group], weighted(group),
        spearman(group), f1(group, "RESULT"), f1(group, "METHOD")
}

END {
    for (id in side)
        if (!(id in both)) {
            print id " is not in the second reading" >"/dev/stderr"
            bad = 1
        }
    if (bad || !n["all"])
        exit 1
    show("all")
    show("en")
    show("ru")
}
