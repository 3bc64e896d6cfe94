using OpgaveSim.Model.Formation;
using OpgaveSim.Presentation.Words;

namespace OpgaveSim.Live.Plans;

/// <summary>Whom tables invite by each logic, in so few words that they are read at a glance.</summary>
public static class LiveMottos
{
    private static readonly Dictionary<string, Text> All = new(StringComparer.Ordinal)
    {
        ["interest"] = new("A table invites those who want the same.", "Een tafel nodigt uit wie hetzelfde wil."),
        ["kindred"] = new("A table invites those who are most alike.", "Een tafel nodigt uit wie het meest op elkaar lijkt."),
        ["mutual-gains"] = new("A table invites interests that are still missing.", "Een tafel nodigt belangen uit die nog ontbreken."),
        ["issue"] = new("A table invites whoever the issue needs.", "Een tafel nodigt uit wie de opgave nodig heeft."),
        ["expert"] = new("A table invites those who know most.", "Een tafel nodigt uit wie het meeste weet."),
        ["mandate"] = new("A table invites those with a mandate.", "Een tafel nodigt uit wie een mandaat heeft."),
        ["random"] = new("Chance decides who is invited.", "Het toeval bepaalt wie er wordt uitgenodigd."),
        ["coverage-reference"] = new("Everything the issue asks for is brought together.", "Alles wat de opgave vraagt komt bij elkaar."),
    };

    /// <summary>The motto of a logic; null: it has none.</summary>
    public static Text? Of(Logic logic) => Logics.NameOf(logic) is { } named ? All.GetValueOrDefault(named.Name) : null;
}
