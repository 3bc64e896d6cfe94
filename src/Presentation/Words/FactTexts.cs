namespace OpgaveSim.Presentation.Words;

/// <summary>Texts of the facts of the field.</summary>
public static class FactTexts
{
    /// <summary>Heading.</summary>
    public static Text Title { get; } = new("Facts of the field", "Feiten uit het veld");

    /// <summary>What it is: {0} scenario.</summary>
    public static Text Lead { get; } = new(
        "What is known about real collaboration, and whether the model reproduces it. The criteria were fixed before the runs. Levels come from the scenario {0}, which is closest to practice. Its mean over worlds counts, rounded to two decimals like the facts themselves; the 95 % interval stands beside it. Facts that the model misses stay in the table.",
        "Wat bekend is over echte samenwerking, en of het model dat ook laat zien. De criteria stonden vast vóór de runs. Niveaus komen uit het scenario {0}, dat het dichtst bij de praktijk ligt. Het gemiddelde over werelden telt, afgerond op twee decimalen zoals de feiten zelf; het 95 %-interval staat ernaast. Feiten die het model mist, blijven in de tabel staan.");

    /// <summary>Column.</summary>
    public static Text Fact { get; } = new("Fact", "Feit");

    /// <summary>Column.</summary>
    public static Text Source { get; } = new("Source", "Bron");

    /// <summary>Column.</summary>
    public static Text InModel { get; } = new("In the model, and when it is met", "In het model, en wanneer het is gehaald");

    /// <summary>Column of a point: {0} preset, {1} thresholds.</summary>
    public static Text Point { get; } = new("{0}, {1}", "{0}, {1}");

    /// <summary>Finding.</summary>
    public static Text Met { get; } = new("met", "gehaald");

    /// <summary>Finding.</summary>
    public static Text Missed { get; } = new("missed", "gemist");

    /// <summary>Finding.</summary>
    public static Text Inconclusive { get; } = new("inconclusive", "onbeslist");

    /// <summary>Finding.</summary>
    public static Text NoValue { get; } = new("no value here", "hier geen waarde");

    /// <summary>Finding.</summary>
    public static Text NotInModel { get; } = new("not in the model", "niet in het model");

    /// <summary>How many: {0} point, {1} met, {2} missed, {3} inconclusive or without a value, {4} not in the model.</summary>
    public static Text Count { get; } = new(
        "{0}: {1} met, {2} missed, {3} undecided, {4} not in the model.", "{0}: {1} gehaald, {2} gemist, {3} onbeslist, {4} niet in het model.");
}
