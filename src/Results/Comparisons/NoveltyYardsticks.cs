using OpgaveSim.Model.Measures;

namespace OpgaveSim.Results.Comparisons;

/// <summary>One kind of novelty by each of its yardsticks.</summary>
/// <param name="Common">Against precedents that all scenarios share: the one that is judged.</param>
/// <param name="Own">Against the precedents of its own scenario.</param>
/// <param name="Practice">Against the practices known at the start.</param>
public sealed record NoveltyYardsticks(Measure Common, Measure Own, Measure Practice)
{
    /// <summary>Novelty, and novelty given size.</summary>
    public static IReadOnlyList<NoveltyYardsticks> All { get; } =
        [.. ((string[])["novelty", "novelty-given-size"]).Select(own => new NoveltyYardsticks(Find($"common-{own}"), Find(own), Find($"practice-{own}")))];

    /// <summary>The measures, the one that is judged first.</summary>
    public IReadOnlyList<Measure> Measures => [Common, Own, Practice];

    /// <summary>The kind of novelty that a measure is a reading of; null: it is none.</summary>
    public static NoveltyYardsticks? Of(Measure measure) => All.FirstOrDefault(one => one.Measures.Contains(measure));

    /// <summary>The yardstick of a measure of this kind.</summary>
    public NoveltyYardstick YardstickOf(Measure measure) =>
        measure == Common ? NoveltyYardstick.Common : measure == Own ? NoveltyYardstick.Own : NoveltyYardstick.Practice;

    private static Measure Find(string id) => MeasureCatalogue.Find(id)!;
}
