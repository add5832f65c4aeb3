# The agreement of a class, worked out a second time and another way: Rscript agreement.R CLASS.csv
# By pairs of values, as the coefficients are defined, not by counts; where the package irr is there, its figures must be the same.
# Prints a name and a number a line.
answers <- read.csv(commandArgs(trailingOnly = TRUE)[1], colClasses = "character")
answers <- answers[answers$mode == "side", ]
players <- unique(answers$player)
units <- unique(answers$id)
table <- matrix(NA_character_, length(units), length(players), dimnames = list(units, players))
for (i in rev(seq_len(nrow(answers)))) table[answers$id[i], answers$player[i]] <- answers$answer[i]

pairs_of <- function(row) {
    row <- row[!is.na(row)]
    if (length(row) < 2) return(NULL)
    index <- combn(length(row), 2)
    data.frame(a = row[index[1, ]], b = row[index[2, ]], weight = 2 / (length(row) - 1))
}
agree <- function(row) { p <- pairs_of(row); if (is.null(p)) NA else mean(p$a == p$b) }

# Krippendorff: what is observed within units over what chance would make of all values that can be paired.
alpha <- function(table, distance) {
    kept <- table[rowSums(!is.na(table)) > 1, , drop = FALSE]
    values <- kept[!is.na(kept)]
    n <- length(values)
    within <- do.call(rbind, apply(kept, 1, pairs_of, simplify = FALSE))
    observed <- sum(within$weight * mapply(distance, within$a, within$b, MoreArgs = list(values = values))) / n
    all <- outer(values, values, Vectorize(function(a, b) distance(a, b, values)))
    1 - observed / (sum(all) / (n * (n - 1)))
}
nominal <- function(a, b, values) as.numeric(a != b)
ordinal <- function(a, b, values) {
    a <- as.numeric(a); b <- as.numeric(b)
    if (a == b) return(0)
    between <- sum(values >= min(a, b) & values <= max(a, b))
    (between - (sum(values == a) + sum(values == b)) / 2)^2
}
ranks <- matrix(match(table, c("product", "mixed", "customer")), nrow(table))

complete <- table[rowSums(is.na(table)) == 0, , drop = FALSE]
shares <- prop.table(base::table(complete))
chance <- sum(shares^2)
by_unit <- apply(table, 1, agree)
figures <- c(all_agree = mean(by_unit[!is.na(by_unit)] == 1), pairs_agree = mean(by_unit, na.rm = TRUE),
             fleiss_kappa = (mean(apply(complete, 1, agree)) - chance) / (1 - chance),
             alpha_nominal = alpha(table, nominal), alpha_ordinal = alpha(ranks, ordinal))
if (requireNamespace("irr", quietly = TRUE)) {
    numbers <- matrix(match(table, c("customer", "product", "mixed", "unclear")), nrow(table))
    other <- c(fleiss_kappa = irr::kappam.fleiss(complete)$value, alpha_nominal = irr::kripp.alpha(t(numbers), "nominal")$value,
               alpha_ordinal = irr::kripp.alpha(t(ranks), "ordinal")$value)
    stopifnot(all.equal(figures[names(other)], other, tolerance = 1e-9))
}
cat(sprintf("%s %.6f\n", names(figures), figures), sep = "")
