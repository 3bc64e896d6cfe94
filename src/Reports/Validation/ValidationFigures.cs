using OpgaveSim.Analysis.Published;
using OpgaveSim.Analysis.Published.Ablation;
using OpgaveSim.Analysis.Published.Alignments;

namespace OpgaveSim.Reports.Validation;

/// <summary>The figures of docs/validation.md, drawn from results.</summary>
public static class ValidationFigures
{
    private const string Inside = "#009E73", Outside = "#D55E00", Plain = "#3B3B3B", Faint = "#9A9A9A";

    /// <summary>The figures of a model: file name, what it shows, and the drawing.</summary>
    /// <param name="model">The model.</param>
    /// <param name="result">What came out.</param>
    public static IEnumerable<(string File, string Caption, string Svg)> Of(PublishedModel model, ModelResult result)
    {
        if (result.Cells.Any(pair => pair.Cell.Deviation is not null))
        {
            yield return ($"published-{model.Name}.svg", "Ours less target, as a part of what is allowed (tolerance and two standard errors); the band is inside",
                Deviations(model, result));
        }

        if (result.Points[0].Curves is { Count: > 0 } curves)
        {
            yield return ($"published-{model.Name}-curves.svg", "Mean score of each network by round",
                RoundCurvesFigure.Svg("Mean of (F/F_max)⁸ over searchers and spaces", "round", curves));
        }

        if (model.Name == "hong-page")
        {
            yield return ($"published-{model.Name}-smoothness.svg", "Team of chance less team of the ablest, by smoothness of the ring; 95 % intervals", Smoothness(result));
        }

        if (model is LandscapeTheory)
        {
            yield return ($"published-{model.Name}-tables.svg", "How far own tables resemble minima of landscape theory; 95 % intervals over worlds", Tables(result));
        }

        if (model is OwnModelAblated)
        {
            yield return ($"published-{model.Name}-levels.svg", "Issue − interest with everything on (dashed) and without each mechanism; 95 % intervals, paired by world", Ablation(result));
        }
    }

    private static string Deviations(PublishedModel model, ModelResult result)
    {
        IntervalRow[] rows = [.. result.Cells.Where(pair => pair.Cell.Deviation is not null).Select(pair => new IntervalRow(
            $"{pair.Point.Label}: {pair.Cell.Measure}", pair.Cell.Deviation, null, null, pair.Cell.Inside == true ? Inside : Outside, pair.Cell.Inside != true))];
        return IntervalFigure.Svg(model.Title, "(ours − target) / (tolerance + 2 SE)", [("", rows, (-1, 1), null)]);
    }

    private static string Smoothness(ModelResult result)
    {
        IntervalRow[] rows = [.. result.Cells.Where(pair => pair.Cell.Measure == "random-ahead")
            .Select(pair => Row(pair.Point.Label, pair.Cell, pair.Cell.Inside == false ? Outside : Plain))];
        return IntervalFigure.Svg("Chance against the ablest on smoother rings", "chance less ablest, height", [("", rows, null, null)]);
    }

    private static string Tables(ModelResult result)
    {
        PointResult[] worlds = [.. result.Points.Where(point => point.Label.Contains("case=worlds", StringComparison.Ordinal))];
        return IntervalFigure.Svg("Own tables and the sides of landscape theory", "0 = as by chance, 1 = every table on one side",
        [
            .. worlds.GroupBy(Sides).Select(group => ($"{group.Key} sides",
                (IReadOnlyList<IntervalRow>)[.. group.Select(point => Row(Logic(point), point.Cells.Single(cell => cell.Measure == "resemblance"), Plain))],
                ((double, double)?)null, (double?)null)),
        ], isOneScale: true);
    }

    private static string Ablation(ModelResult result)
    {
        var cells = result.Points[0].Cells.ToDictionary(cell => cell.Measure);
        return IntervalFigure.Svg("Issue − interest, each mechanism off one at a time", "issue − interest (orange: taking the mechanism away changes it so that it matters)",
        [
            .. OwnModelAblated.Outcomes.Select(outcome =>
            {
                IReadOnlyList<IntervalRow> rows = [.. OwnModelAblated.Variants.Select(variant => Row(
                    variant == Mechanism.None ? "everything on" : "without " + variant.Id, cells[OwnModelAblated.Level(outcome, variant)],
                    variant == Mechanism.None ? "#0072B2" : AblationSentence.Matters(outcome, cells[OwnModelAblated.Change(outcome, variant)]) ? Outside : Faint))];
                return (outcome.Name, rows, ((double, double)?)null, rows[0].Value);
            }),
        ]);
    }

    private static string Logic(PointResult point) => Setting(point, "logic") ?? "interest";

    private static string Sides(PointResult point) => Setting(point, "sides") ?? "2";

    private static string? Setting(PointResult point, string name) =>
        point.Label.Split(' ').FirstOrDefault(pair => pair.StartsWith(name + "=", StringComparison.Ordinal))?[(name.Length + 1)..];

    private static IntervalRow Row(string label, CellResult cell, string color) => new(label, cell.Value, cell.Low, cell.High, color);
}
