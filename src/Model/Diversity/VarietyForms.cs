namespace OpgaveSim.Model.Diversity;

/// <summary>One variety over categories in the forms that papers use beside <see cref="Blau"/>: they rank tables much alike.</summary>
/// <param name="Shannon">Entropy, in [0, ln categories], nats.</param>
/// <param name="HillZero">Hill number of order 0: the categories present, ≥ 1.</param>
/// <param name="HillOne">Hill number of order 1, in [1, categories present].</param>
/// <param name="HillTwo">Hill number of order 2, in [1, categories present].</param>
/// <param name="HillInfinity">Hill number of order ∞: one over the largest share, in [1, categories present].</param>
/// <param name="Pielou">Evenness, in (0, 1]; null with one category.</param>
public sealed record VarietyForms(
    double Shannon, double HillZero, double HillOne, double HillTwo, double HillInfinity, double? Pielou)
{
    /// <summary>The forms; null for an empty group.</summary>
    /// <param name="counts">Members by category.</param>
    public static VarietyForms? Of(ReadOnlySpan<double> counts) => Diversity.Shannon.Of(counts) is { } entropy
        ? new VarietyForms(
            entropy, Hill(counts, 0), Hill(counts, 1), Hill(counts, 2), Hill(counts, double.PositiveInfinity), Diversity.Pielou.Of(counts))
        : null;

    private static double Hill(ReadOnlySpan<double> counts, double order) => HillNumber.Of(counts, order)!.Value;
}
