using OpgaveSim.Analysis.Published.Ablation;
using OpgaveSim.Model.Measures;
using OpgaveSim.Presentation.Numbers;

namespace OpgaveSim.Reports.Validation;

/// <summary>What the ablation says of an outcome, in words that follow from its numbers.</summary>
public static class AblationSentence
{
    /// <summary>The sentence of an outcome.</summary>
    /// <param name="outcome">The outcome.</param>
    /// <param name="result">What came out of the ablation.</param>
    public static string Of(Measure outcome, ModelResult result)
    {
        var cells = result.Points[0].Cells.ToDictionary(cell => cell.Measure);
        var whole = cells[OwnModelAblated.Level(outcome, Mechanism.None)];
        var moving = Mechanism.All.Where(mechanism => Matters(outcome, cells[OwnModelAblated.Change(outcome, mechanism)]))
            .OrderByDescending(mechanism => Math.Abs(cells[OwnModelAblated.Change(outcome, mechanism)].Value!.Value))
            .Select(mechanism => Words(mechanism, cells[OwnModelAblated.Level(outcome, mechanism)], cells[OwnModelAblated.Change(outcome, mechanism)], whole))
            .ToArray();
        return $"**{outcome.Name}**: issue − interest is {Numbers.WithSign(whole.Value)}{(IsTold(whole) ? "" : " (not distinguishable from 0)")}. "
            + (moving.Length == 0 ? "No single mechanism changes it so that it matters."
                : $"It changes without {string.Join("; without ", moving)}. The other changes are smaller than ±{outcome.SmallestDifference} or not distinguishable from 0.");
    }

    /// <summary>Whether a change is told from 0 and not all of its interval is smaller than the smallest difference that matters.</summary>
    /// <param name="outcome">The outcome.</param>
    /// <param name="change">The change.</param>
    internal static bool Matters(Measure outcome, CellResult change) =>
        IsTold(change) && (change.Low <= -outcome.SmallestDifference || change.High >= outcome.SmallestDifference);

    private static bool IsTold(CellResult cell) => cell is { Low: > 0 } or { High: < 0 };

    private static string Words(Mechanism mechanism, CellResult level, CellResult change, CellResult whole)
    {
        var note = !IsTold(whole) ? "" : !IsTold(level) ? ", no longer told from 0" : level.Value * whole.Value < 0 ? ", which turns its sign" : "";
        return $"{mechanism.Id} by {Numbers.WithSign(change.Value)} (to {Numbers.WithSign(level.Value)}{note})";
    }
}
