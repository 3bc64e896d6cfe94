using OpgaveSim.Presentation.Words;

namespace OpgaveSim.Experiments.Cases;

/// <summary>The numbers that a column may hold.</summary>
/// <param name="Least">The least.</param>
/// <param name="Most">The most.</param>
/// <param name="Words">The range in words, as a message says it.</param>
internal sealed record NumberRange(double Least, double Most, Text Words)
{
    /// <summary>A share, 0 to 1.</summary>
    public static readonly NumberRange Share = new(0, 1, CaseFaultTexts.ABetweenNumbers("0", "1"));

    /// <summary>A position, −1 (against) to 1 (for).</summary>
    public static readonly NumberRange Position = new(-1, 1, CaseFaultTexts.ABetweenNumbers("-1", "1"));

    /// <summary>A weight that can be nothing.</summary>
    public static readonly NumberRange Weight = new(0, 1e6, CaseFaultTexts.ABetweenNumbers("0", "1000000"));

    /// <summary>A weight that is something; what is below it is too small to be meant.</summary>
    public static readonly NumberRange PositiveWeight = new(1e-9, 1e6, CaseFaultTexts.AboveZero("1000000"));

    /// <summary>Whole numbers.</summary>
    public static NumberRange Whole(int least, int most) =>
        new(least, most, CaseFaultTexts.WholeNumber(least, most));

    /// <summary>Whether a number is in the range.</summary>
    public bool Has(double value) => value >= Least && value <= Most;
}
