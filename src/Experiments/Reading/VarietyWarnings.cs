using System.Globalization;
using OpgaveSim.Experiments.Definitions;
using OpgaveSim.Model.Measures;
using OpgaveSim.Model.Parameters;
using OpgaveSim.Model.Records;
using OpgaveSim.Model.World;
using OpgaveSim.Presentation.Words;

namespace OpgaveSim.Experiments.Reading;

/// <summary>Warnings of outcomes of which nothing can be concluded, as they cannot vary in the worlds that an experiment or a case makes.</summary>
public static class VarietyWarnings
{
    private static readonly string[] Composition = ["kind-variety-unbiased", "tier-variety", "home-variety"];

    /// <summary>
    /// The warnings of an experiment: primary outcomes, varieties, and what hypotheses are about. That formation alone is measured was
    /// asked for and is no news.
    /// </summary>
    /// <param name="points">The points of its design.</param>
    /// <param name="head">Its plain settings.</param>
    /// <param name="outcomes">The outcomes of its hypotheses and of its rule for stopping.</param>
    public static IEnumerable<Text> Of(IReadOnlyList<DesignPoint> points, ExperimentHead head, IEnumerable<string> outcomes)
    {
        Measure[] measures = [.. MeasureCatalogue.All.Where(measure =>
            measure.Role == MeasureRole.PrimaryOutcome || Composition.Contains(measure.Id) || outcomes.Contains(measure.Id))];
        return from pair in points.SelectMany(point => measures.Select(measure => (measure, Why: CannotVary(point, measure, head.Measure))))
               where pair.Why is not (null or NoVariation.NotMeasured) && (pair.Why != NoVariation.NothingCounts || head.Warmup < head.Rounds)
               group pair.measure by (Why: pair.Why!.Value, pair.measure) into same
               group same.Key.measure by (same.Key.Why, Points: same.Count()) into reason
               orderby reason.Key.Why
               select Said(reason.Key.Why, [.. reason], reason.Key.Points, points.Count);
    }

    /// <summary>The warnings of a case that stands by itself.</summary>
    /// <param name="given">The case.</param>
    /// <param name="assume">What is assumed of it.</param>
    public static IEnumerable<Text> OfCase(CaseWorld given, CaseAssumptions assume)
    {
        var variety = WorldVariety.OfCase(given, assume);
        return from id in Composition
               let measure = MeasureCatalogue.Find(id)!
               let why = Variation.OfActors(measure, variety)
               where why is not null
               select VariationTexts.Clause(why.Value, VariationTexts.Names([measure]));
    }

    /// <summary>Why an outcome cannot vary in any scenario of a point; null: it can in one.</summary>
    /// <param name="point">The point.</param>
    /// <param name="measure">The outcome.</param>
    /// <param name="scope">How much is measured.</param>
    public static NoVariation? CannotVary(DesignPoint point, Measure measure, MeasureScope scope)
    {
        NoVariation? found = null;
        foreach (var scenario in point.Scenarios)
        {
            found = Variation.Beforehand(measure, point.Variety, scenario.Table, scope);
            if (found is null)
            {
                return null;
            }
        }

        return found;
    }

    private static Text Said(NoVariation why, IReadOnlyList<Measure> measures, int there, int points)
    {
        var clause = VariationTexts.Clause(why, VariationTexts.Names(measures));
        return there == points ? clause : VariationTexts.AtPoints.With(clause, Number(there), Number(points));
    }

    private static Text Number(int number) => Text.Same(number.ToString(CultureInfo.InvariantCulture));
}
