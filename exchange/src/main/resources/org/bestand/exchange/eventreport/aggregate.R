# Aggregates an event-report table by the three named rules of the R package eventreport, and prints how far the reports disagree.
#   Rscript FILE.csv.R FILE.csv
# aggregate_maverick_con, _inf and _rep of version 0.1.2 aggregate the data that comes with the package, whatever they are given; this calls
# aggregateData with their rules.
library(eventreport)

file <- commandArgs(trailingOnly = TRUE)[1]
data <- read.csv(file, na.strings = "NA", stringsAsFactors = FALSE, fileEncoding = "UTF-8")

actors <- paste0("actor", 1:6)
of_actors <- function(...) as.vector(outer(actors, c(...), paste0))
figures <- c("deaths_best", "deaths_low", "deaths_high", "injuries_best", "injuries_low", "injuries_high")
roles <- of_actors("_initiator", "_perpetrator", "_intervener", "_bystander")
criteria <- paste0("certain", 1:6)
words <- c("country", "election", "event_context", "target")
places <- c("city", "location", "latitude", "longitude", "geo_precision")
who <- of_actors("", "_id", "_type", "_subtype", "_party")
by_precision <- function(columns, by) lapply(columns, function(column) list(var = column, precision_var = by))
actor_precision <- function(columns) {
  unlist(lapply(actors, function(actor) by_precision(columns[startsWith(columns, actor)], paste0(actor, "_precision"))), recursive = FALSE)
}

aggregated <- list(
  conservative = aggregateData(
    data, group_var = "event_id", find_mode = words,
    find_least_precise = c(by_precision(places, "geo_precision"), actor_precision(c(who, of_actors("_violence")))),
    find_min = c("date_start", figures, of_actors("_victim"), "displacement", "damage"), find_max = c("date_end", criteria),
    summarize_vars = roles, combine_strings = "source", aggregation_name = "Most-conservative",
    tie_break = "source_classification", second_tie_break = "certain"),
  informative = aggregateData(
    data, group_var = "event_id", find_mode = words,
    find_most_precise = c(by_precision(places, "geo_precision"), actor_precision(who)),
    find_max = c("date_start", figures, of_actors("_victim"), "displacement", "damage", criteria), find_min = "date_end",
    summarize_vars = roles, combine_strings = c("source", of_actors("_violence")), aggregation_name = "Most-informative",
    tie_break = "source_classification", second_tie_break = "certain"),
  representative = aggregateData(
    data, group_var = "event_id", find_mode = c(words, "city", "location", who, of_actors("_violence")),
    find_mode_numeric = c("latitude", "longitude", "geo_precision", figures, of_actors("_victim")),
    find_mode_date = c("date_start", "date_end"), find_mode_bin = c("displacement", "damage"), find_max = criteria,
    summarize_vars = roles, combine_strings = "source", aggregation_name = "Most-representative",
    tie_break = "source_classification", second_tie_break = "certain"))

for (rule in names(aggregated)) {
  write.csv(aggregated[[rule]], sub("[.]csv$", paste0(".", rule, ".csv"), file), row.names = FALSE)
}
print(aggregation_diagnostics(data, group_var = "event_id", variables = c("deaths_best", "deaths_low", "deaths_high")))
