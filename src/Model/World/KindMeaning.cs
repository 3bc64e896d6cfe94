namespace OpgaveSim.Model.World;

/// <summary>
/// What a label of kind means, whatever the language and form it is written in: <c>publiek</c> and <c>Overheid</c> are public. The label
/// itself stays as it was given; only who can hold a mandate follows from what it means.
/// </summary>
public enum KindMeaning
{
    /// <summary>Government in any form: by default its actors can hold a mandate.</summary>
    Public,
    /// <summary>Business.</summary>
    Private,
    /// <summary>Civil society.</summary>
    Civic,
}

/// <summary>The words that are known for each meaning of a kind.</summary>
public static class KindMeanings
{
    private static readonly Dictionary<string, KindMeaning> Words = new(StringComparer.OrdinalIgnoreCase)
    {
        ["public"] = KindMeaning.Public,
        ["public sector"] = KindMeaning.Public,
        ["government"] = KindMeaning.Public,
        ["publiek"] = KindMeaning.Public,
        ["publieke"] = KindMeaning.Public,
        ["publieke sector"] = KindMeaning.Public,
        ["overheid"] = KindMeaning.Public,
        ["overheden"] = KindMeaning.Public,
        ["private"] = KindMeaning.Private,
        ["private sector"] = KindMeaning.Private,
        ["privaat"] = KindMeaning.Private,
        ["civic"] = KindMeaning.Civic,
        ["civil society"] = KindMeaning.Civic,
        ["maatschappelijk"] = KindMeaning.Civic,
        ["maatschappelijke"] = KindMeaning.Civic,
        ["maatschappelijk middenveld"] = KindMeaning.Civic,
    };

    /// <summary>What a label means; null: it is a kind of its own. Capitals do not count.</summary>
    public static KindMeaning? Of(string label) => Words.TryGetValue(label.Trim(), out var meaning) ? meaning : null;

    /// <summary>
    /// Whether actors with a label can hold a mandate: the label is among those assumed, or it means public and <c>public</c> is among
    /// them. Any other assumed label stands for itself alone.
    /// </summary>
    /// <param name="label">The label of a kind.</param>
    /// <param name="assumed">The labels of <see cref="OpgaveSim.Model.Parameters.CaseAssumptions.Public"/>.</param>
    public static bool CanHoldMandate(string label, IReadOnlyList<string> assumed) =>
        assumed.Contains(label, StringComparer.Ordinal) || (assumed.Contains("public", StringComparer.Ordinal) && Of(label) == KindMeaning.Public);

    /// <summary>The assumed labels that no kind answers to, in their order.</summary>
    /// <param name="assumed">The labels of <see cref="OpgaveSim.Model.Parameters.CaseAssumptions.Public"/>.</param>
    /// <param name="kinds">The kinds that actors have.</param>
    public static IReadOnlyList<string> Absent(IReadOnlyList<string> assumed, IReadOnlyList<string> kinds) =>
        [.. assumed.Where(word => !kinds.Any(kind => CanHoldMandate(kind, [word])))];
}
