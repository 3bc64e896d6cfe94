using OpgaveSim.Model.Measures;
using OpgaveSim.Model.Published.Ablation;
using OpgaveSim.Runner.Commands;

namespace OpgaveSim.Runner.Published;

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
        var moving = Mechanism.All.Where(mechanism => ValidationFigures.Moves(cells[OwnModelAblated.Change(outcome, mechanism)]))
            .OrderByDescending(mechanism => Math.Abs(cells[OwnModelAblated.Change(outcome, mechanism)].Value!.Value))
            .Select(mechanism => Words(mechanism, cells[OwnModelAblated.Level(outcome, mechanism)], cells[OwnModelAblated.Change(outcome, mechanism)], whole))
            .ToArray();
        return $"**{outcome.Name}**: issue − interest is {Numbers.WithSign(whole.Value)}{(ValidationFigures.Moves(whole) ? "" : " (cannot be told from 0)")}. "
            + (moving.Length == 0 ? "No single mechanism moves it." : $"It changes without {string.Join(", ", moving)}; the others do not move it so that it can be told.");
    }

    private static string Words(Mechanism mechanism, CellResult level, CellResult change, CellResult whole)
    {
        var turns = level.Value * whole.Value < 0;
        var note = !ValidationFigures.Moves(level) ? ", then no longer told from 0" : turns ? ", which turns its sign" : "";
        return $"{mechanism.Id} ({Numbers.WithSign(change.Value)}{note})";
    }
}
