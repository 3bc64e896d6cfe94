# Reads an exported result and holds it against itself. Usage: Rscript try.R CLIENT RESULT EXPORTED. The last line is the mean difference.
arguments <- commandArgs(trailingOnly = TRUE)
source(arguments[1])
result <- opgavesim_read(arguments[3])

runs <- opgavesim_table(result, "run")
stopifnot(nrow(runs) > 0, !any(duplicated(runs[c("point", "scenario", "replication")])))
stopifnot(is.double(runs$quality), is.integer(runs$tables_counted), startsWith(attr(runs$quality, "unit"), "0 = status quo"), nchar(attr(runs$quality, "meaning")) > 0)
worlds <- opgavesim_difference(result, "run", "quality", "issue", "interest")
mean_of <- function(scenario) mean(as.double(runs$quality[runs$scenario == scenario]))
stopifnot(nrow(worlds) == length(unique(runs$replication)), abs(mean(worlds$difference) - (mean_of("issue") - mean_of("interest"))) < 1e-12)
solutions <- opgavesim_table(result, "solution")$solution
stopifnot(is.character(solutions), any(nchar(solutions) > 16), !any(grepl("e", solutions)))
tables <- opgavesim_table(result, "closed_table")
stopifnot(is.logical(tables$is_warm_up), any(tables$is_warm_up), any(!tables$is_warm_up))
stopifnot(length(opgavesim_numbers(as.character(na.omit(tables$domain_coverage)[1]))) == 8, is.na(opgavesim_numbers("0.5 - 1")[2]))

refused <- function(expression) tryCatch({ force(expression); stop("not refused") }, error = function(fault) {
  stopifnot(conditionMessage(fault) != "not refused")
  cat("refused:", conditionMessage(fault), "\n")
})
refused(opgavesim_table(result, "nowhere"))
refused(opgavesim_read("/nowhere"))
refused(opgavesim_difference(result, "run", "quality", "issue", "nobody"))
if (requireNamespace("duckdb", quietly = TRUE)) {
  stopifnot(all.equal(opgavesim_table(opgavesim_read(arguments[2]), "run"), runs))
  cat("the database file says the same\n")
} else refused(opgavesim_read(arguments[2]))
cat(sprintf("%.17g\n", mean(worlds$difference)))
