using System.Globalization;
using OpgaveSim.Experiments.Definitions;
using OpgaveSim.Experiments.Designs;
using OpgaveSim.Experiments.Input;
using static OpgaveSim.Results.Tables.ColumnType;

namespace OpgaveSim.Results.Tables;

/// <summary>What results say of the designs of the experiment: which points are whose, and where they lie; empty where there is none.</summary>
public static class DesignTables
{
    /// <summary>One row a design.</summary>
    public static FixedTable Design { get; } = FixedTable.Of<(Design Design, int Position, int First)>(
        "design", "A design of the experiment",
        experiment => experiment.Designs.Select((design, position) => (
            design, position, experiment.Designs.Take(position).Sum(before => before.Points.Count))),
        new("position", Whole, "Its place in the experiment, from 0", row => row.Position),
        new("design", Text, "Its name; points of sampled designs are drawn from it and the seed", row => row.Design.Name),
        new("type", Text, "grid, list, latin-hypercube, sobol, morris, factorial, draws or sample", row => YamlBinder.EnumWord(row.Design.Type)),
        new("factors", Whole, "Settings that it varies", row => row.Design.Factors.Count),
        new("points", Whole, "Its points", row => row.Design.Points.Count),
        new("first_point", Whole, "Number of its first point; the others follow", row => row.First));

    /// <summary>One row a point and factor.</summary>
    public static FixedTable Point { get; } = FixedTable.Of<(Design Design, DesignPoint Point, int Factor)>(
        "design_point", "A setting that a design varies, at one of its points",
        experiment => from point in experiment.Points
                      let design = experiment.Designs.FirstOrDefault(design => design.Name == point.Design)
                      where design is not null
                      from factor in Enumerable.Range(0, design.Factors.Count)
                      select (design, point, factor),
        new("point", Whole, "Point of the design, from 0", row => row.Point.Index),
        new("design", Text, "The design", row => row.Design.Name),
        new("factor", Whole, "Place of the setting in its design, from 0", row => row.Factor),
        new("path", Text, "The setting, by its path in the experiment", row => row.Design.Factors[row.Factor]),
        new("value", Text, "Its value", row => row.Point.Settings[row.Design.Factors[row.Factor]]),
        new("number", Real, "The same as a number. No value: it is none", row => Number(row.Point.Settings[row.Design.Factors[row.Factor]])),
        new("unit", Real, "Its place in the unit interval, 0 … 1. No value: the design lists its values", row => row.Point.Unit?[row.Factor]));

    /// <summary>All of them.</summary>
    public static IReadOnlyList<FixedTable> All { get; } = [Design, Point];

    private static double? Number(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number) ? number : null;
}
