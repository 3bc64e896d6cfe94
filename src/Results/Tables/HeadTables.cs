using static OpgaveSim.Results.Tables.ColumnType;

namespace OpgaveSim.Results.Tables;

/// <summary>What the tables hold that a result has once, before any run: the experiment, its scenarios, when it stopped, and the measures.</summary>
public static class HeadTables
{
    /// <summary>The tables, each with what a row is and its columns.</summary>
    public static IReadOnlyList<(string Name, string Meaning, IReadOnlyList<(string Name, ColumnType Type, string Unit, string Meaning)> Columns)> All { get; } =
    [
        ("experiment", "The experiment as it was run; one row",
        [
            ("name", Text, "", "Name"),
            ("title", Text, "", "Title; empty: the name"),
            ("description", Text, "", "What it is about"),
            ("seed", Bits, "", "Master seed, 0 … 2^64−1"),
            ("rounds", Whole, "rounds", "Rounds in which issues arrive"),
            ("replications", Whole, "worlds", "Worlds that each scenario was to run in; where a rule stops them, at most"),
            ("warm_up", Whole, "rounds", "Rounds of arrival that are kept apart"),
            ("baseline", Text, "", "The scenario that others are compared with"),
            ("settings", Text, "", "All settings as they were run, as JSON in a fixed form: what the experiment's hash is made from"),
        ]),
        ("scenario", "A scenario at a point of the design",
        [
            ("point", Whole, "", "Point of the design, from 0"),
            ("point_label", Text, "", "What is set at the point. Empty: there is no design. No value: nothing is set, all is as in the file"),
            ("point_settings", Text, "", "Every path that the design varies, with its value at the point, as JSON"),
            ("position", Whole, "", "Place of the scenario in the experiment, from 0"),
            ("scenario", Text, "", "Scenario"),
            ("logic", Text, "", "Its logic as the experiment writes it"),
        ]),
        ("stopping", "A point of the design, where a rule stops its replications; empty where their number is given",
        [
            ("point", Whole, "", "Point of the design, from 0"),
            ("worlds", Whole, "worlds", "Worlds that each scenario ran in"),
            ("half_width", Real, "the measure's", "Half of the widest 95 % interval at the end. No value: one of them has no interval"),
            ("reason", Text, "", "precise-enough or at-most"),
        ]),
        ("measure", "A measure of the tables run and closed_table",
        [
            ("position", Whole, "", "Place in the catalogue, from 0"),
            ("id", Text, "", "Identifier, as in hypotheses"),
            ("column", Text, "", "Its column in run, and in closed_table if it is of tables"),
            ("name", Text, "", "Name"),
            ("role", Text, "", "What it is for: an outcome, a price, a manipulation check, …"),
            ("of_tables", Truth, "", "Whether each table has a value; a run's is then the mean"),
            ("smallest_difference", Real, "the measure's", "Smallest difference that matters; no value: none is set"),
            ("better", Whole, "", "1: more is better, −1: less is better, 0: neither"),
            ("range", Text, "", "Its range and unit"),
            ("meaning", Text, "", "What it says"),
            ("undefined", Text, "", "When it has no value"),
        ]),
    ];
}
