using OpgaveSim.Experiments.Definitions;
using OpgaveSim.Experiments.Input;
using OpgaveSim.Model.Measures;
using OpgaveSim.Model.Records;
using OpgaveSim.Presentation.Words;

namespace OpgaveSim.Experiments.Reading;

/// <summary>Whether a rule for stopping can do what it says.</summary>
internal static class StoppingChecks
{
    /// <summary>A rule for stopping whose outcome cannot vary would stop at the first look, or never.</summary>
    /// <param name="map">The experiment.</param>
    /// <param name="stopping">The rule; null: there is none.</param>
    /// <param name="points">The points.</param>
    /// <param name="scope">How much is measured.</param>
    /// <param name="faults">Faults are added here.</param>
    public static void Check(YamlMap map, Stopping? stopping, IReadOnlyList<DesignPoint> points, MeasureScope scope, List<Fault> faults)
    {
        if (stopping is null || MeasureCatalogue.Find(stopping.Outcome) is not { } measure)
        {
            return;
        }

        NoVariation?[] reasons = [.. points.Select(point => VarietyWarnings.CannotVary(point, measure, scope))];
        if (reasons.All(reason => reason is not null))
        {
            faults.Add((map.Find("replications") ?? map).Fault(
                ExperimentFaultTexts.NotAnOutcome(VariationTexts.Clause(reasons[0]!.Value, VariationTexts.Names([measure])))));
        }
    }
}
