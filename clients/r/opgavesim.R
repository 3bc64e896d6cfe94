# Reads a result of OpgaveSim into data frames, with units.
#
#   source("opgavesim.R")
#   result <- opgavesim_read("results/quickstart")       # results.duckdb, with the packages DBI and duckdb
#   result <- opgavesim_read("results/quickstart-csv")   # what `opgavesim export` wrote: Parquet (with arrow) or CSV
#
#   runs <- opgavesim_table(result, "run")               # a row for each run
#   attr(runs$quality, "unit")                           # "0 = status quo, 1 = best known"
#   opgavesim_difference(result, "common", "common_novelty", "issue", "interest")   # a row for each world
#
# Copy this file beside your script; base R reads CSV, the other two kinds of file need their package.
# Numbers of 64 bits (solutions, seeds) are texts, since a number of R would lose their last digits.

opgavesim_read <- function(folder) {
  if (!dir.exists(folder)) stop(folder, ": there is no such folder; name a results folder or one that `opgavesim export` wrote", call. = FALSE)
  if (file.exists(file.path(folder, "results.duckdb"))) return(.opgavesim_duckdb(folder))
  for (ending in c("parquet", "csv")) {
    if (!file.exists(file.path(folder, paste0("run.", ending)))) next
    if (ending == "parquet" && !requireNamespace("arrow", quietly = TRUE))
      stop(folder, ": Parquet needs the package arrow; install it, or export with --format csv", call. = FALSE)
    described <- file.path(folder, "data-dictionary.csv")
    if (!file.exists(described)) stop(described, " is missing: it says the types and units; export the result again with `opgavesim export`", call. = FALSE)
    tables <- sub(paste0("\\.", ending, "$"), "", list.files(folder, paste0("\\.", ending, "$")))
    return(list(folder = folder, ending = ending, tables = setdiff(tables, "data-dictionary"), dictionary = .opgavesim_csv(described)))
  }
  stop(folder, ": neither results.duckdb nor run.parquet nor run.csv is here; name a results folder or one that `opgavesim export` wrote", call. = FALSE)
}

opgavesim_table <- function(result, table) {
  if (!table %in% result$tables) stop(result$folder, ": there is no table ", table, "; there are ", paste(result$tables, collapse = ", "), call. = FALSE)
  frame <- switch(result$ending,
    csv = .opgavesim_csv(file.path(result$folder, paste0(table, ".csv"))),
    parquet = as.data.frame(arrow::read_parquet(file.path(result$folder, paste0(table, ".parquet")))),
    duckdb = DBI::dbGetQuery(result$connection, paste0("select * from \"", table, "\"")))
  known <- result$dictionary[result$dictionary$table == table, ]
  for (name in names(frame)) {
    row <- match(name, known$column)
    if (is.na(row)) next
    column <- frame[[name]]
    column <- switch(known$type[row],
      integer = as.integer(column), double = as.double(column),
      boolean = if (is.character(column)) column == "true" else as.logical(column), as.character(column))
    attr(column, "unit") <- known$unit[row]
    attr(column, "meaning") <- known$meaning[row]
    frame[[name]] <- column
  }
  frame
}

# One scenario minus another, world by world: a row for each point and replication in which both have a value.
opgavesim_difference <- function(result, table, column, scenario, baseline) {
  frame <- opgavesim_table(result, table)
  for (name in c(scenario, baseline)) if (!name %in% frame$scenario)
    stop(result$folder, ": there is no scenario ", name, "; there are ", paste(unique(frame$scenario), collapse = ", "), call. = FALSE)
  keys <- c("point", "replication")
  pick <- function(name) frame[frame$scenario == name, c(keys, column)]
  both <- merge(pick(scenario), pick(baseline), by = keys)
  both$difference <- as.double(both[[3]]) - as.double(both[[4]])
  both <- both[order(both$point, both$replication), c(keys, "difference")]
  both <- both[!is.na(both$difference), ]
  attr(both$difference, "unit") <- attr(frame[[column]], "unit")
  both
}

# The numbers of a cell that holds a list, such as domain_coverage: "0.5 - 1" gives 0.5, NA, 1.
opgavesim_numbers <- function(text) {
  parts <- strsplit(text, " ", fixed = TRUE)[[1]]
  parts[parts == "-"] <- NA
  as.double(parts)
}

.opgavesim_csv <- function(file) {
  frame <- read.csv(file, colClasses = "character", na.strings = "", encoding = "UTF-8", check.names = FALSE)
  for (name in names(frame)) frame[[name]] <- sub("^'(?='*[=+@\t\r-])", "", frame[[name]], perl = TRUE) # a text that a spreadsheet would run has an apostrophe in front
  if (all(c("column", "unit", "meaning") %in% names(frame))) frame[is.na(frame)] <- "" # the dictionary: no unit is no text
  frame
}

.opgavesim_duckdb <- function(folder) {
  if (!requireNamespace("duckdb", quietly = TRUE) || !requireNamespace("DBI", quietly = TRUE))
    stop(folder, ": results.duckdb needs the packages DBI and duckdb; install them, or run `opgavesim export ", folder, " --format csv --out DIR` and read DIR", call. = FALSE)
  connection <- DBI::dbConnect(duckdb::duckdb(), file.path(folder, "results.duckdb"), read_only = TRUE)
  columns <- DBI::dbGetQuery(connection, "select table_name as \"table\", column_name as \"column\", lower(data_type) as type from information_schema.columns order by table_name, ordinal_position")
  # the database knows units and meanings of measures; those of other columns are in the data-dictionary.csv of an export
  measures <- DBI::dbGetQuery(connection, "select \"column\", range, meaning from measure")
  row <- match(columns$column, measures$column)
  columns$unit <- ifelse(is.na(row), "", measures$range[row])
  columns$meaning <- ifelse(is.na(row), "", measures$meaning[row])
  list(folder = folder, ending = "duckdb", tables = sort(unique(columns$table)), dictionary = columns, connection = connection)
}
