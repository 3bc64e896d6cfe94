using OpgaveSim.Model.Formation;

namespace OpgaveSim.Presentation.Words;

/// <summary>All that readers see of a named logic: the one list of them. A logic that is not in it goes by its bare name.</summary>
/// <param name="Title">The title of a scenario with this logic.</param>
/// <param name="Sentence">What the logic does.</param>
/// <param name="Tables">Its tables, as the subject of a sentence; null: a sentence names the scenario.</param>
public sealed record LogicTexts(Text Title, Text Sentence, Text? Tables)
{
    private static readonly Dictionary<string, LogicTexts> All = new(StringComparer.Ordinal)
    {
        ["interest"] = new(ArmTitles.Interest, ArmTexts.Interest, MessageTexts.InterestTables),
        ["kindred"] = new(ArmTitles.Kindred, ArmTexts.Kindred, MessageTexts.KindredTables),
        ["mutual-gains"] = new(ArmTitles.MutualGains, ArmTexts.MutualGains, MessageTexts.MutualGainsTables),
        ["issue"] = new(ArmTitles.Issue, ArmTexts.Issue, MessageTexts.IssueTables),
        ["expert"] = new(ArmTitles.Expert, ArmTexts.Expert, MessageTexts.ExpertTables),
        ["mandate"] = new(ArmTitles.Mandate, ArmTexts.Mandate, MessageTexts.MandateTables),
        ["random"] = new(ArmTitles.Random, ArmTexts.Random, MessageTexts.ChanceTables),
        ["coverage-reference"] = new(ArmTitles.CoverageReference, ArmTexts.CoverageReference, null),
    };

    /// <summary>The texts of a logic, by its name; null: it has none.</summary>
    public static LogicTexts? Find(string name) => All.GetValueOrDefault(name);

    /// <summary>The texts of a logic; null: it is no named one, or it has none.</summary>
    public static LogicTexts? Find(Logic logic) => Logics.NameOf(logic) is { } named ? Find(named.Name) : null;
}
