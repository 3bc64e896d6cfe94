namespace OpgaveSim.Runner.Reports.Texts;

/// <summary>Verdicts inside a sentence.</summary>
public static class VerdictTexts
{
    /// <summary>Higher, beyond δ.</summary>
    public static Text HigherByWhatMatters { get; } = new("higher by more than what matters", "hoger, en meer dan wat ertoe doet");

    /// <summary>Higher.</summary>
    public static Text Higher { get; } = new("higher", "hoger");

    /// <summary>Lower, beyond δ.</summary>
    public static Text LowerByWhatMatters { get; } = new("lower by more than what matters", "lager, en meer dan wat ertoe doet");

    /// <summary>Lower.</summary>
    public static Text Lower { get; } = new("lower", "lager");

    /// <summary>Within δ.</summary>
    public static Text NoDifference { get; } = new("no difference that matters", "geen verschil dat ertoe doet");

    /// <summary>Within δ, but above 0.</summary>
    public static Text HigherTooSmall { get; } = new("higher, but by too little to matter", "hoger, maar te weinig om ertoe te doen");

    /// <summary>Within δ, but below 0.</summary>
    public static Text LowerTooSmall { get; } = new("lower, but by too little to matter", "lager, maar te weinig om ertoe te doen");

    /// <summary>Not clear.</summary>
    public static Text NotClear { get; } = new("no clear difference", "geen duidelijk verschil");

    /// <summary>Too few worlds.</summary>
    public static Text TooFewWorlds { get; } = new("too few worlds for an interval", "te weinig werelden voor een interval");

    /// <summary>No value.</summary>
    public static Text NoValue { get; } = new("no value", "geen waarde");

    /// <summary>The words of a difference.</summary>
    public static Text Of(Difference difference) => difference.Verdict switch
    {
        Verdict.HigherByWhatMatters => HigherByWhatMatters,
        Verdict.Higher => Higher,
        Verdict.LowerByWhatMatters => LowerByWhatMatters,
        Verdict.Lower => Lower,
        Verdict.NoDifferenceThatMatters => difference.Side switch { > 0 => HigherTooSmall, < 0 => LowerTooSmall, _ => NoDifference },
        Verdict.NotClear => NotClear,
        Verdict.TooFewWorlds => TooFewWorlds,
        _ => NoValue,
    };
}
