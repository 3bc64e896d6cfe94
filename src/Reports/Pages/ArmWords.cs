using OpgaveSim.Presentation.Words;
using OpgaveSim.Results.Comparisons;
using OpgaveSim.Results.Wording;

namespace OpgaveSim.Reports.Pages;

/// <summary>A scenario in words: what its logic does, and which settings of tables are its own.</summary>
public static class ArmWords
{
    /// <summary>The words.</summary>
    public static string Of(PageContext context, Arm arm)
    {
        var words = LogicWords.Of(context, arm.Logic);
        string[] own = [.. OwnSettings(arm, context.Arms.Baseline)];
        return own.Length == 0 ? words : words + " " + context.Say(ArmTexts.OwnSettings, string.Join(", ", own));
    }

    private static IEnumerable<string> OwnSettings(Arm arm, Arm baseline)
    {
        var usual = baseline.Table.Said.ToDictionary();
        return arm.Table.Said
            .Where(setting => setting.Text != usual.GetValueOrDefault(setting.Key))
            .Select(setting => $"{setting.Key} = {setting.Text?.Replace("\"", "", StringComparison.Ordinal) ?? "null"}");
    }
}
