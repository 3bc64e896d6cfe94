using OpgaveSim.Analysis.Statistics;
using OpgaveSim.Model.Measures;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Results.Comparisons;

namespace OpgaveSim.Results.Wording;

/// <summary>Verdicts inside a sentence.</summary>
public static class VerdictTexts
{
    /// <summary>Better, beyond δ.</summary>
    public static Text BetterByWhatMatters { get; } = new("clearly better", "duidelijk beter");

    /// <summary>Better.</summary>
    public static Text Better { get; } = new("better, but perhaps too little to matter", "beter, maar misschien te weinig om ertoe te doen");

    /// <summary>Worse, beyond δ.</summary>
    public static Text WorseByWhatMatters { get; } = new("clearly worse", "duidelijk slechter");

    /// <summary>Worse.</summary>
    public static Text Worse { get; } = new("worse, but perhaps too little to matter", "slechter, maar misschien te weinig om ertoe te doen");

    /// <summary>Higher, of a measure that is not judged.</summary>
    public static Text Higher { get; } = new("higher", "hoger");

    /// <summary>Lower, of a measure that is not judged.</summary>
    public static Text Lower { get; } = new("lower", "lager");

    /// <summary>Within δ.</summary>
    public static Text NoDifference { get; } = new("no difference that matters", "geen verschil dat ertoe doet");

    /// <summary>Within δ, but above 0.</summary>
    public static Text HigherTooSmall { get; } = new("higher, but too little to matter", "hoger, maar te weinig om ertoe te doen");

    /// <summary>Within δ, but below 0.</summary>
    public static Text LowerTooSmall { get; } = new("lower, but too little to matter", "lager, maar te weinig om ertoe te doen");

    /// <summary>Not clear, of a measure that is not judged.</summary>
    public static Text NotClear { get; } = new("no clear difference", "geen duidelijk verschil");

    /// <summary>Inconclusive: {0} worlds that a new study would need.</summary>
    public static Text NewStudy { get; } = new(
        "inconclusive; a new study with a new seed needs about {0} worlds",
        "onbeslist; een nieuw onderzoek met een nieuw startgetal heeft ongeveer {0} werelden nodig");

    /// <summary>Inconclusive, and no number of worlds would change that.</summary>
    public static Text NeverTold { get; } = new("inconclusive, however many worlds are played", "onbeslist, hoeveel werelden er ook worden gespeeld");

    /// <summary>Inconclusive: fewer than two worlds.</summary>
    public static Text CannotTellYet { get; } = new("inconclusive", "onbeslist");

    /// <summary>Too few worlds.</summary>
    public static Text TooFewWorlds { get; } = new("too few worlds for an interval", "te weinig werelden voor een interval");

    /// <summary>No value.</summary>
    public static Text NoValue { get; } = new("no value", "geen waarde");

    /// <summary>The words of a comparison: its verdict, or what can be said of a measure that is not judged.</summary>
    public static string Of(PageContext context, Comparison comparison) => comparison switch
    {
        { NotJudged: NoVariation.NoValue } => context.Say(NoValue),
        { NotJudged: { } why } => context.Say(VariationTexts.Verdict(why)),
        { NewStudyWorlds: { } worlds } => context.Say(NewStudy, context.Numbers.Count(worlds)),
        { Verdict: DifferenceVerdict.CannotTellYet, Sample.Worlds: >= 2 } => context.Say(NeverTold),
        { Verdict: DifferenceVerdict.CannotTellYet } => context.Say(CannotTellYet),
        { Interval: null } => context.Say(TooFewWorlds),
        { Verdict: DifferenceVerdict.Better } => context.Say(comparison.IsBeyondSmallest ? BetterByWhatMatters : Better),
        { Verdict: DifferenceVerdict.Worse } => context.Say(comparison.IsBeyondSmallest ? WorseByWhatMatters : Worse),
        { Verdict: DifferenceVerdict.NoDifferenceThatMatters } =>
            context.Say(comparison.Side switch { > 0 => HigherTooSmall, < 0 => LowerTooSmall, _ => NoDifference }),
        _ => context.Say(comparison.Side switch { > 0 => Higher, < 0 => Lower, _ => NotClear }),
    };
}
